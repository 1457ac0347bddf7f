using System.Collections.Generic;
using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Children Act 1989, section 24A: advice, befriending and help in kind for a person who qualifies. England.</summary>
/// <remarks>Subsection (3): a duty where the person was looked after, with a voluntary organisation or under special guardianship from care; a power otherwise.</remarks>
internal static class Section24A
{
    private static readonly Limb FromAuthorityOrVoluntary = new("qualifies from special guardianship, care by an authority or a voluntary organisation", ChildrenAct1989.Section("24A(3)(a)"));
    private static readonly Limb OtherwiseOnly = new("qualifies only from a private children's home, a hospital, school or care home, or private fostering", ChildrenAct1989.Section("24A(3)(b)"));

    public static IEnumerable<Entitlement> All { get; } =
    [
        new("AdviceAndBefriendingDuty", "Advice and befriending", EntitlementNature.Duty, "the local authority",
            "If you were in care, or with a special guardian after care, the council must advise and befriend you when you need it and ask.",
            From2001(ChildrenAct1989.Section("24A(2) and (3)(a)"), untilAge: 21), [s => s.IsQualifying, ViaAuthority],
            "Where the need is not met by the person by whom the young person was cared for (section 24A(2)(b))."),
        new("AdviceAndBefriendingPower", "Advice and befriending, as the council decides", EntitlementNature.Power, "the local authority where the person is",
            "If you stayed in a hospital, school, home or foster family without being in care, the council may advise and befriend you if you ask.",
            From2001(ChildrenAct1989.Section("24A(3)(b)"), untilAge: 21), [s => s.IsQualifying, s => OtherwiseOnly.Is(!ViaAuthority(s).Answer.ToNullable(), Fact.OtherAccommodation, Fact.LookedAfterPeriods)],
            "Where the person was looked after, with a voluntary organisation or under special guardianship from care, it is a duty instead."),
        new("AssistanceForThoseWhoQualify", "Help in kind", EntitlementNature.Power, "the local authority",
            "The council may help you in other ways, and in exceptional cases with somewhere to live or money.",
            From2001(ChildrenAct1989.Section("24A(4) and (5)"), untilAge: 21), [s => s.IsQualifying]),
    ];

    private static Finding ViaAuthority(PersonOnDay s) =>
        FromAuthorityOrVoluntary.AnyOf(
            FromSpecialGuardianship.Assess(s.Prepared, s.AsOf), PersonQualifying.OnceInCare(s.Prepared, s.AsOf), AccommodatedAtSixteenOrSeventeen.ByVoluntaryOrganisation(s.Prepared, s.AsOf));
}
