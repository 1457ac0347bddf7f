using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Children's Wellbeing and Schools Act 2026, sections 1, 5 and 7 to 9: enacted on 29 April 2026. Sections 1 and 7 to 9 need regulations under section 78(5), and none were found up to November 2026; section 5 was to begin on 29 June 2026 and was not read. England.</summary>
internal static class WellbeingAct2026
{
    private static readonly Limb UnderTwentyFive = new("is under 25", ChildrensWellbeingAndSchoolsAct2026.Section("7"));
    private static readonly Limb RelevantOrFormer = new("is a relevant child or a former relevant child under 25", ChildrensWellbeingAndSchoolsAct2026.Section("9"));
    private static readonly Limb OfferGroup = new("is an eligible or relevant child, a former relevant child under 25, or a person who qualifies", ChildrensWellbeingAndSchoolsAct2026.Section("8"));

    private static readonly Limb ProceedingsConsidered = new("is a child for whom the authority considers care or supervision proceedings", ChildrensWellbeingAndSchoolsAct2026.Section("1"));
    private static readonly Limb InKinshipCare = new("is a child in kinship care, or cares for one", ChildrensWellbeingAndSchoolsAct2026.Section("5"));

    public static Entitlement StayingClose { get; } = new(
        "StayingClose", "Staying close support", EntitlementNature.Duty, PersonOnDay.Responsible,
        "A new law will give support to find and keep a home until 25. It has not started.",
        NotCommenced(ChildrensWellbeingAndSchoolsAct2026.Section("7"), "Royal Assent 29 April 2026; it needs regulations (section 78(5)), and none were found up to November 2026."),
        [s => s.IsFormerRelevant, s => s.IsUnder(UnderTwentyFive, 25)]);

    public static Entitlement FamilyGroupDecisionMaking { get; } = new(
        "FamilyGroupDecisionMaking", "Family group decision-making before court", EntitlementNature.Duty, "the local authority",
        "A new law will make the council offer your family a meeting to make its own plan before it asks a court for a care order. It has not started.",
        NotCommenced(ChildrensWellbeingAndSchoolsAct2026.Section("1"), "Royal Assent 29 April 2026; in force on a day to be appointed (section 78(5)), and none was found up to November 2026."),
        [_ => ProceedingsConsidered.Unknown(Fact.ProceedingsConsidered)]);

    public static Entitlement KinshipLocalOffer { get; } = new(
        "KinshipLocalOffer", "The kinship local offer", EntitlementNature.Duty, PersonOnDay.EveryAuthority,
        "A new law will make councils publish what they offer to children who live with relatives or friends and to those who care for them. We have not seen whether it has started.",
        KnownFrom(new LocalDate(2026, 6, 29), ChildrensWellbeingAndSchoolsAct2026.Section("5"), state: "Section 78 brings section 5 into force on 29 June 2026; whether the kinship local offer stands in it was not read."),
        [_ => InKinshipCare.Unknown(Fact.KinshipOffer)]);

    public static Entitlement LocalOffer { get; } = new(
        "WiderLocalOffer", "The wider local offer", EntitlementNature.Duty, PersonOnDay.EveryAuthority,
        "A new law will make the local offer say more about housing and other help. It has not started.",
        NotCommenced(ChildrensWellbeingAndSchoolsAct2026.Section("8"), "Needs regulations (section 78(5)); not commenced when seen, and none were found up to November 2026."),
        [s => OfferGroup.AnyOf(s.IsEligible, s.IsRelevant, s.IsFormerRelevant, s.IsQualifying)]);

    public static Entitlement NotIntentionallyHomeless { get; } = new(
        "NotIntentionallyHomeless", "Never homeless on purpose", EntitlementNature.Duty, PersonOnDay.HousingAuthority,
        "A new law will say that a care leaver under 25 is never homeless on purpose. It has not started.",
        NotCommenced(HousingAct1996.Section("191(1B) and (1C)"), "Inserted by the Children's Wellbeing and Schools Act 2026, section 9; it needs regulations (section 78(5)), and none were found up to November 2026."),
        [s => RelevantOrFormer.AnyOf(s.IsRelevant, s.IsFormerRelevant)]);
}
