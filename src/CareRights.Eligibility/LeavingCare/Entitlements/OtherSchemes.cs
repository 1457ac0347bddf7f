using System.Collections.Generic;
using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.SupportFromTheAuthority;
using static CareRights.Instruments;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Benefits, savings, corporate parenting and what is left to guidance and to each council. England.</summary>
internal static class OtherSchemes
{
    private static readonly LocalDate Read = new(2026, 11, 21);
    private static readonly Instrument LeavingCareGuidance = new("Children Act 1989 guidance and regulations, volume 3: planning transition to adulthood for care leavers", AuthorityKind.StatutoryGuidance, "");
    private static readonly Instrument JuniorIsaGuidance = new("Junior Individual Savings Accounts for looked after children: statutory guidance (17 April 2023)", AuthorityKind.StatutoryGuidance, "");
    private static readonly Instrument HealthAnnouncement = new("Department of Health and Social Care announcement, 23 December 2025", AuthorityKind.Policy, "");
    private static readonly Instrument MakingGood = new("R (GE (Eritrea)) v Secretary of State for the Home Department and Bedford BC [2014] EWCA Civ 1490", AuthorityKind.CaseLaw, "");

    private static readonly Limb Aged16Or17 = new("is aged 16 or 17", UniversalCredit2013.Regulation("8(1)"));
    private static readonly Limb Gateway = new("is within one of the cases in which Universal Credit starts at 16", UniversalCredit2013.Regulation("8"));
    private static readonly Limb NotCareLeaver = new("is not an eligible or relevant child", UniversalCredit2013.Regulation("8(2) and (4)"));
    private static readonly Limb Capability = new("has limited capability for work", UniversalCredit2013.Regulation("8(1)(a)"));
    private static readonly Limb Statement = new("waits for that assessment with a medical statement", UniversalCredit2013.Regulation("8(1)(b)"));
    private static readonly Limb Carer = new("is a carer, and not an eligible or relevant child", UniversalCredit2013.Regulation("8(1)(c) and (2)"));
    private static readonly Limb IsCarer = new("has regular and substantial caring responsibilities", UniversalCredit2013.Regulation("8(1)(c)"));
    private static readonly Limb Parent = new("is responsible for a child", UniversalCredit2013.Regulation("8(1)(d)"));
    private static readonly Limb Pregnancy = new("is near the birth of a child, and not an eligible or relevant child", UniversalCredit2013.Regulation("8(1)(f) and (2)"));
    private static readonly Limb IsPregnant = new("is within 11 weeks before or 15 weeks after the birth", UniversalCredit2013.Regulation("8(1)(f)"));
    private static readonly Limb Estranged = new("is without parental support, and not an eligible or relevant child", UniversalCredit2013.Regulation("8(1)(g) and (2)"));
    private static readonly Limb IsEstranged = new("is without parental support", UniversalCredit2013.Regulation("8(1)(g) and (3)"));
    private static readonly Limb Adult = new("is at least 18 and under the age limit", UniversalCredit2013.At("Schedule 4, paragraph 29(2)", "schedule/4/paragraph/29"));
    private static readonly Limb WasCareLeaver = new("was an eligible or relevant child before 18", UniversalCredit2013.At("Schedule 4, paragraph 29(2)", "schedule/4/paragraph/29"));
    private static readonly Limb Family = new("is looked after, a relevant child, or a former relevant child under 25", ChildrenAndSocialWorkAct2017.Section("1"));
    private static readonly Limb LookedAfter = new("is looked after", ChildrenAct1989.Section("22(1)"));
    private static readonly Limb FormerUnder25 = new("is a former relevant child under 25", ChildrenAndSocialWorkAct2017.Section("1"));
    private static readonly Limb Under25 = new("is under 25", ChildrenAndSocialWorkAct2017.Section("1"));
    private static readonly Limb OfferGroup = new("is an eligible or relevant child, a former relevant child under 25, or a person who qualifies", ChildrenAndSocialWorkAct2017.Section("2(7)"));
    private static readonly Limb Leaving = new("is a relevant or former relevant child", LeavingCareGuidance.At("setting up home"));
    private static readonly Limb CouncilScheme = new("is within the scheme of the local council", LocalGovernmentFinanceAct1992.Section("13A(1)(c)"));
    private static readonly Limb TwelveMonths = new("has been looked after continuously for 12 months and is under 18", JuniorIsaGuidance.At(""));
    private static readonly Limb NoTrustFund = new("was not eligible for a Child Trust Fund", ChildTrustFundsAct2004.Section("2(1)"));
    private static readonly Limb HealthRules = new("meets regulations that have been made", HealthAnnouncement.At(""));
    private static readonly Limb WasOwed = new("was owed a duty under section 20 and was given no accommodation", MakingGood.At(""));

    private static readonly LocalDate BornForTrustFund = new(2002, 9, 1);
    private static readonly LocalDate BornTooLateForTrustFund = new(2011, 1, 3);

    public static IEnumerable<Entitlement> All { get; } =
    [
        new("UniversalCreditAt16Or17", "Universal Credit at 16 or 17", EntitlementNature.Duty, "the Department for Work and Pensions",
            "Before 18 most care leavers cannot claim, because the council must support them. You can if you have a child, or illness or disability limits your work.",
            From(new LocalDate(2013, 4, 29), UniversalCredit2013.Regulation("8"), untilAge: 18), (s, _) => [s.IsAged(Aged16Or17, 16, 18), AnyGateway(s)],
            "Whether eligible child here includes one who has left care is read as no; a claim can be prepared up to 28 days before 18."),
        new("SharedAccommodationRateExemption", "The one-bedroom rate for a private rent", EntitlementNature.Duty, "the Department for Work and Pensions",
            "If you rent alone from a private landlord, help with your rent is worked out on a home of your own until you are 25, not on a shared one.",
            new Dated<EntitlementTerms>(
                new Enacted<EntitlementTerms>(new(2013, 4, 29), new(UntilAge: 22), UniversalCredit2013.At("Schedule 4, paragraph 29(2)", "schedule/4/paragraph/29"), Read),
                new Enacted<EntitlementTerms>(new(2021, 5, 31), new(UntilAge: 25), SharedAccommodationRate2021.Regulation("3"), Read) { State = "From 31 May 2021, with no transitional rule; for an assessment period that straddles the day only the statutory date is given." }),
            (s, terms) => [s.IsAged(Adult, 18, terms.UntilAge!.Value), WasCareLeaver.Is(s.WasEligibleOrRelevantChild(), [.. s.Status.FormerRelevant.Missing, Fact.LookedAfterPeriods])],
            "For Universal Credit. Housing benefit is wider: having been accommodated under section 20 for any length of time is said to be enough; that text was not read."),
        new("CorporateParenting", "Corporate parenting principles", EntitlementNature.Duty, "every local authority in England",
            "Every council must act as a good parent would: in your interest, listening to you, and helping you to use what it offers.",
            From(new LocalDate(2018, 4, 1), ChildrenAndSocialWorkAct2017.Section("1")),
            (s, _) => [Family.AnyOf(LookedAfter.RestsOn(LookedAfterChild.Assess(s.Life, s.AsOf)), s.IsRelevant, FormerUnder25.AllOf(s.IsFormerRelevant, s.IsUnder(Under25, 25)))],
            "Not for those who only qualify. A further duty on national and health bodies in the Act of 2026 is not switched on: its section and commencement were not confirmed."),
        new("LocalOffer", "The local offer", EntitlementNature.Duty, "every local authority in England",
            "Your council must publish what it offers to people who have left care. Ask for it.",
            From(new LocalDate(2018, 4, 1), ChildrenAndSocialWorkAct2017.Section("2")),
            (s, _) => [OfferGroup.AnyOf(s.IsEligible, s.IsRelevant, FormerUnder25.AllOf(s.IsFormerRelevant, s.IsUnder(Under25, 25)), s.IsQualifying)]),
        new("WiderLocalOffer", "The wider local offer", EntitlementNature.Duty, "every local authority in England",
            "A new law will make the local offer say more about housing and other help. It has not started.",
            NotCommenced(ChildrensWellbeingAndSchoolsAct2026.Section("8"), "Needs regulations (section 78(5)); not commenced when seen, and none were found up to November 2026."),
            (s, _) => [OfferGroup.AnyOf(s.IsEligible, s.IsRelevant, s.IsFormerRelevant, s.IsQualifying)]),
        new("SettingUpHomeAllowance", "Setting up home allowance", EntitlementNature.LocalPractice, "the responsible authority",
            "When you move into your own home, guidance says the council should give you at least 3,000 pounds to set it up. Some councils give less: ask why.",
            new Dated<EntitlementTerms>(
                new Enacted<EntitlementTerms>(new(2022, 2, 1), new(2000), LeavingCareGuidance.At("setting up home"), Read) { State = "The amount before April 2023; the day it was set was not read." },
                new Enacted<EntitlementTerms>(new(2023, 4, 1), new(3000), LeavingCareGuidance.At("setting up home"), Read) { State = "Guidance, not law. No later rise was found; about one council in ten gave less in 2024." }),
            (s, _) => [Leaving.AnyOf(s.IsRelevant, s.IsFormerRelevant)]),
        new("CouncilTaxReduction", "Council tax reduction for care leavers", EntitlementNature.LocalPractice, "the council that bills",
            "Many councils charge care leavers no council tax until 25. It is for each council to decide: ask yours.",
            From2001(LocalGovernmentFinanceAct1992.Section("13A(1)(c)")), (s, _) => [CouncilScheme.Unknown(Fact.CouncilScheme)], "There is no national right."),
        new("JuniorIsa", "Junior ISA", EntitlementNature.Discretion, "the Department for Education, through The Share Foundation",
            "After a year in care a savings account should have been opened for you with 200 pounds in it. It is yours at 18.",
            From(new LocalDate(2023, 4, 17), JuniorIsaGuidance.At(""), untilAge: 18, pounds: 200, state: "Who administered the scheme after March 2025 was not checked."),
            (s, _) => [TwelveMonths.Of(TwelveMonthsInCare(s), s.Life), NoTrustFund.Is(!WasEligibleForTrustFund(s), s.Life.IsBirthKnown ? Fact.ChildTrustFund : Fact.DateOfBirth)]),
        new("FreePrescriptionsDentalAndSight", "Free prescriptions, dental and eye care", EntitlementNature.Discretion, "the National Health Service",
            "The government has said that these will be free for care leavers until 25. We have not found the law that does it.",
            From(new LocalDate(2025, 12, 23), HealthAnnouncement.At(""), untilAge: 25, state: "Announced on 23 December 2025; reports differ on the start, and no amending regulations were found."),
            (s, _) => [HealthRules.Unknown(Fact.HealthRegulations)]),
        new("ServicesMissed", "Services that should have been given", EntitlementNature.Power, "the authority that failed to accommodate",
            "If the council should have taken you into care before 18 and did not, it can give you the help you missed. Ask for a decision and for reasons.",
            From2001(MakingGood.At("")), (s, _) => [WasOwed.Is(s.Person.WasOwedSection20AndNotAccommodated, Fact.OwedSection20ButNotAccommodated)],
            "A power to make good an unlawful failure, not a status; it must be exercised on reasonable enquiry, the needs revealed since among it (R (HP) v Royal Borough of Greenwich [2023] EWHC 744 (Admin))."),
    ];

    private static Finding AnyGateway(Situation s)
    {
        var facts = s.Circumstances;
        var isCareLeaver = s.Status.Eligible.Answer.ToNullable() | s.Status.Relevant.Answer.ToNullable();
        var notCareLeaver = isCareLeaver is null ? NotCareLeaver.Unknown([.. s.Status.Relevant.Missing, .. s.Status.Eligible.Missing]) : NotCareLeaver.Is(!isCareLeaver);
        return Gateway.AnyOf(
            Capability.Is(facts.HasLimitedCapabilityForWork, Fact.LimitedCapability),
            Statement.Is(facts.HasMedicalStatement, Fact.MedicalStatement),
            Carer.AllOf(IsCarer.Is(facts.IsCarer, Fact.Carer), notCareLeaver),
            Parent.Is(facts.IsResponsibleForChild, Fact.ResponsibleForChild),
            Pregnancy.AllOf(IsPregnant.Is(facts.IsPregnantNearBirth, Fact.PregnantNearBirth), notCareLeaver),
            Estranged.AllOf(IsEstranged.Is(facts.IsWithoutParentalSupport, Fact.WithoutParentalSupport), notCareLeaver));
    }

    // Of those born in the eight years of the scheme, child benefit and immigration control decide, which the caller states; nobody else was ever eligible.
    private static bool? WasEligibleForTrustFund(Situation s) =>
        !s.Life.IsBirthKnown ? null
        : s.Life.Born >= BornForTrustFund && s.Life.Born < BornTooLateForTrustFund ? s.Circumstances.WasEligibleForChildTrustFund
        : false;

    private static bool? TwelveMonthsInCare(Situation s)
    {
        var lookedAfter = LookedAfterChild.Assess(s.Life, s.AsOf).Answer.ToNullable();
        if (lookedAfter is not true)
            return lookedAfter;

        // From when the care without a gap is certain, and from when it is possible.
        var (certain, possible) = (s.AsOf, s.AsOf);
        for (var i = s.Life.Spans.Length - 1; i >= 0; i--)
        {
            var span = s.Life.Spans[i];
            var isBy = Life.IsBy(span, orInWales: false);
            if (isBy is true && span.From <= certain && span.End >= certain)
                certain = LocalDate.Min(certain, span.From);
            if (isBy is not false && span.From <= possible && span.End >= possible)
                possible = LocalDate.Min(possible, span.From);
        }

        return certain.PlusMonths(12) <= s.AsOf ? true : possible.PlusMonths(12) <= s.AsOf ? null : false;
    }
}
