using System.Collections.Generic;
using static CareRights.Eligibility.LeavingCare.Entitlements.SupportFromTheAuthority;
using static CareRights.Instruments;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>What a person qualifying for advice and assistance is owed or may be given: sections 24 to 24B of the Children Act 1989. England.</summary>
internal static class HelpForThoseWhoQualify
{
    private static readonly Limb FromAuthorityOrVoluntary = new(
        "qualifies from special guardianship, care by an authority or a voluntary organisation", ChildrenAct1989.Section("24A(3)(a)"));

    private static readonly Limb OtherwiseOnly = new(
        "qualifies only from a private children's home, a hospital, school or care home, or private fostering", ChildrenAct1989.Section("24A(3)(b)"));

    private static readonly Limb ByGuardianshipOrCare = new(
        "would qualify by section 24(1A) or 24(2)(a) if under 21", ChildrenAct1989.Section("24B(3)"));

    private static readonly Limb UnderTwentyFive = new("is under 25", ChildrenAct1989.Section("24B(3)(a)"));
    private static readonly Limb Qualifies24_2_a = new("qualifies by section 24(2)(a)", ChildrenAct1989.Section("24(4)"));

    public static IEnumerable<Entitlement> All { get; } =
    [
        new("AdviceAndBefriendingDuty", "Advice and befriending", EntitlementNature.Duty, "the local authority",
            "If you were in care, or with a special guardian after care, the council must advise and befriend you when you need it and ask.",
            From2001(ChildrenAct1989.Section("24A(2) and (3)(a)"), untilAge: 21), (s, _) => [s.IsQualifying, ViaAuthority(s)],
            "Where the need is not met by the person by whom the young person was cared for (section 24A(2)(b))."),
        new("AdviceAndBefriendingPower", "Advice and befriending, as the council decides", EntitlementNature.Power, "the local authority where the person is",
            "If you stayed in a hospital, school, home or foster family without being in care, the council may advise and befriend you if you ask.",
            From2001(ChildrenAct1989.Section("24A(3)(b)"), untilAge: 21), (s, _) => [s.IsQualifying, OtherwiseOnly.Is(!ViaAuthority(s).Answer.ToNullable(), Fact.OtherAccommodation, Fact.LookedAfterPeriods)],
            "Where the person was looked after, with a voluntary organisation or under special guardianship from care, it is a duty instead."),
        new("AssistanceForThoseWhoQualify", "Help in kind", EntitlementNature.Power, "the local authority",
            "The council may help you in other ways, and in exceptional cases with somewhere to live or money.",
            From2001(ChildrenAct1989.Section("24A(4) and (5)"), untilAge: 21), (s, _) => [s.IsQualifying]),
        new("EducationHelpForThoseWhoQualify", "Help with the costs of education or training, as the council decides", EntitlementNature.Power, "the local authority",
            "The council may help with the costs of education or training until you are 25.",
            From2001(ChildrenAct1989.Section("24B(2) and (3)"), untilAge: 25),
            (s, _) => [s.IsUnder(UnderTwentyFive, 25), ByGuardianshipOrCare.AnyOf(FromSpecialGuardianship.Assess(s.Life, s.AsOf), PersonQualifying.ByCare(s.Life, s.AsOf))]),
        new("KeepInTouchWithThoseWhoQualify", "Keeping in touch, as the council thinks right", EntitlementNature.Duty, "the authority that last looked after the person",
            "The council should stay in touch with you as far as it thinks right.",
            From2001(ChildrenAct1989.Section("24(4)"), untilAge: 21), (s, _) => [Qualifies24_2_a.AllOf(s.IsQualifying, PersonQualifying.ByCare(s.Life, s.AsOf))],
            "To the extent that the authority thinks appropriate."),
    ];

    // The duty follows who looked after the person; for hospital, education, care homes and private fostering there is only a power.
    private static Finding ViaAuthority(Situation s) =>
        FromAuthorityOrVoluntary.AnyOf(
            FromSpecialGuardianship.Assess(s.Life, s.AsOf), PersonQualifying.ByCare(s.Life, s.AsOf), AccommodatedAtSixteenOrSeventeen.ByVoluntaryOrganisation(s.Life, s.AsOf));
}
