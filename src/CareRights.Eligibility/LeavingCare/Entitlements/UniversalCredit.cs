using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Universal Credit Regulations 2013, regulation 8 (minimum age 16) and Schedule 4, paragraph 29 (shared accommodation). England.</summary>
/// <remarks>
/// Regulation 8(1): (a) limited capability for work, (b) awaiting that assessment with a statement, (c) caring for a severely disabled person, (d) responsible for a child,
/// (e) a member of a couple the other member of which is responsible for a child and meets the basic conditions, (f) near a birth, (g) without parental support. Regulation 8(2): "(c), (f) and (g) … do not include any person who is a care leaver".
/// Regulation 8(3): without parental support is said only of a person "not being looked after by a local authority".
/// </remarks>
internal static class UniversalCredit
{
    private static readonly Citation SharedAccommodation = UniversalCredit2013.At("Schedule 4, paragraph 29(2)", "schedule/4/paragraph/29");
    private static readonly Limb Aged16Or17 = new("is aged 16 or 17", UniversalCredit2013.Regulation("8(1)"));
    private static readonly Limb Gateway = new("is within one of the cases in which Universal Credit starts at 16", UniversalCredit2013.Regulation("8"));
    private static readonly Limb NotCareLeaver = new("is not an eligible or relevant child", UniversalCredit2013.Regulation("8(2) and (4)"));
    private static readonly Limb Capability = new("has limited capability for work", UniversalCredit2013.Regulation("8(1)(a)"));
    private static readonly Limb Statement = new("waits for that assessment with a medical statement", UniversalCredit2013.Regulation("8(1)(b)"));
    private static readonly Limb Carer = new("is a carer, and not an eligible or relevant child", UniversalCredit2013.Regulation("8(1)(c) and (2)"));
    private static readonly Limb IsCarer = new("has regular and substantial caring responsibilities", UniversalCredit2013.Regulation("8(1)(c)"));
    private static readonly Limb Parent = new("is responsible for a child", UniversalCredit2013.Regulation("8(1)(d)"));
    private static readonly Limb Couple = new("is a member of a couple the other member of which is responsible for a child and meets the basic conditions", UniversalCredit2013.Regulation("8(1)(e)"));
    private static readonly Limb Pregnancy = new("is near the birth of a child, and not an eligible or relevant child", UniversalCredit2013.Regulation("8(1)(f) and (2)"));
    private static readonly Limb IsPregnant = new("is within 11 weeks before or 15 weeks after the birth", UniversalCredit2013.Regulation("8(1)(f)"));
    private static readonly Limb Estranged = new("is without parental support, and not an eligible or relevant child", UniversalCredit2013.Regulation("8(1)(g) and (2)"));
    private static readonly Limb IsEstranged = new("is without parental support", UniversalCredit2013.Regulation("8(1)(g) and (3)"));
    private static readonly Limb NotLookedAfter = new("is not being looked after by a local authority", UniversalCredit2013.Regulation("8(3)"));
    private static readonly Limb Adult = new("is at least 18 and under the age limit", SharedAccommodation);
    private static readonly Limb WasCareLeaver = new("was an eligible or relevant child before 18", SharedAccommodation);

    private static readonly Dated<EntitlementTerms> AgeLimit = new(
        new Enacted<EntitlementTerms>(new(2013, 4, 29), new(UntilAge: 22), SharedAccommodation, Read),
        new Enacted<EntitlementTerms>(new(2021, 5, 31), new(UntilAge: 25), SharedAccommodationRate2021.Regulation("3"), Read, State: "From 31 May 2021, with no transitional rule; for an assessment period that straddles the day only the statutory date is given."));

    public static Entitlement At16Or17 { get; } = new(
        "UniversalCreditAt16Or17", "Universal Credit at 16 or 17", EntitlementNature.Duty, "the Department for Work and Pensions",
        "Before 18 most care leavers cannot claim, because the council must support them. You can if you or your partner have a child, or illness or disability limits your work.",
        From(new LocalDate(2013, 4, 29), UniversalCredit2013.Regulation("8"), untilAge: 18), [s => s.IsAged(Aged16Or17, 16, 18), AnyGateway],
        "Whether eligible child here includes one who has left care is read as no; a claim can be prepared up to 28 days before 18.");

    public static Entitlement SharedAccommodationRate { get; } = new(
        "SharedAccommodationRateExemption", "The one-bedroom rate for a private rent", EntitlementNature.Duty, "the Department for Work and Pensions",
        "If you rent alone from a private landlord, help with your rent is worked out on a home of your own until you are 25, not on a shared one.",
        AgeLimit,
        [s => s.IsAged(Adult, 18, AgeLimit.InForce(s.AsOf)!.Value.UntilAge!.Value), s => WasCareLeaver.Is(s.WasEligibleOrRelevantChild(), [.. s.Status.FormerRelevant.Missing, Fact.LookedAfterPeriods])],
        "For Universal Credit. Housing benefit is wider: having been accommodated under section 20 for any length of time is said to be enough; that text was not read.");

    private static Finding AnyGateway(PersonOnDay s)
    {
        var facts = s.Circumstances;
        var isCareLeaver = s.Status.Eligible.Answer.ToNullable() | s.Status.Relevant.Answer.ToNullable();
        var notCareLeaver = isCareLeaver is null ? NotCareLeaver.Unknown([.. s.Status.Relevant.Missing, .. s.Status.Eligible.Missing]) : NotCareLeaver.Is(!isCareLeaver);
        return Gateway.AnyOf(
            Capability.Is(facts.HasLimitedCapabilityForWork, Fact.LimitedCapability),
            Statement.Is(facts.HasMedicalStatement, Fact.MedicalStatement),
            Carer.AllOf(IsCarer.Is(facts.IsCarer, Fact.Carer), notCareLeaver),
            Parent.Is(facts.IsResponsibleForChild, Fact.ResponsibleForChild),
            Couple.Is(facts.IsPartnerResponsibleForChild, Fact.PartnerResponsibleForChild),
            Pregnancy.AllOf(IsPregnant.Is(facts.IsPregnantNearBirth, Fact.PregnantNearBirth), notCareLeaver),
            Estranged.AllOf(
                IsEstranged.Is(facts.IsWithoutParentalSupport, Fact.WithoutParentalSupport), NotLookedAfter.Of(!s.Prepared.IsLookedAfter(s.AsOf, orInWales: true), s.Prepared).At(s.Prepared, s.AsOf, s.Prepared.Eighteen), notCareLeaver));
    }
}
