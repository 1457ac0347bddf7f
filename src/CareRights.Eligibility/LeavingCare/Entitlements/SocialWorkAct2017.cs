using System.Collections.Generic;
using NodaTime;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Children and Social Work Act 2017, sections 1 and 2: corporate parenting principles and the local offer. England.</summary>
internal static class SocialWorkAct2017
{
    private static readonly Limb Family = new("is looked after, a relevant child, or a former relevant child under 25", ChildrenAndSocialWorkAct2017.Section("1(2)"));
    private static readonly Limb LookedAfter = new("is looked after", ChildrenAct1989.Section("22(1)"));
    private static readonly Limb FormerUnder25 = new("is a former relevant child under 25", ChildrenAndSocialWorkAct2017.Section("1(2)"));
    private static readonly Limb Under25 = new("is under 25", ChildrenAndSocialWorkAct2017.Section("1(2)"));
    private static readonly Limb OfferGroup = new("is an eligible or relevant child, a former relevant child under 25, or a person who qualifies", ChildrenAndSocialWorkAct2017.Section("2(7)"));
    private static readonly Limb OfferUnder25 = new("is a former relevant child under 25", ChildrenAndSocialWorkAct2017.Section("2(7)"));

    public static IEnumerable<Entitlement> All { get; } =
    [
        new("CorporateParenting", "Corporate parenting principles", EntitlementNature.Duty, PersonOnDay.EveryAuthority,
            "Every council must act as a good parent would: in your interest, listening to you, and helping you to use what it offers.",
            From(new LocalDate(2018, 4, 1), ChildrenAndSocialWorkAct2017.Section("1")),
            [s => Family.AnyOf(LookedAfter.RestsOn(LookedAfterChild.Assess(s.Prepared, s.AsOf)), s.IsRelevant, FormerUnder25.AllOf(s.IsFormerRelevant, s.IsUnder(Under25, 25)))],
            "Not for those who only qualify. A further duty on national and health bodies in the Act of 2026 is not switched on: its section and commencement were not confirmed."),
        new("LocalOffer", "The local offer", EntitlementNature.Duty, PersonOnDay.EveryAuthority,
            "Your council must publish what it offers to people who have left care. Ask for it.",
            From(new LocalDate(2018, 4, 1), ChildrenAndSocialWorkAct2017.Section("2")),
            [s => OfferGroup.AnyOf(s.IsEligible, s.IsRelevant, OfferUnder25.AllOf(s.IsFormerRelevant, s.IsUnder(Under25, 25)), s.IsQualifying)]),
    ];
}
