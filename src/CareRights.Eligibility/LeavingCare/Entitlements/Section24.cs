using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Children Act 1989, section 24(4): keep in touch "to such extent as they think appropriate" with a person qualifying by virtue of subsection (2)(a). England.</summary>
internal static class Section24
{
    private static readonly Limb QualifiesByCare = new("qualifies by section 24(2)(a)", ChildrenAct1989.Section("24(4)"));

    public static Entitlement KeepInTouch { get; } = new(
        "KeepInTouchWithThoseWhoQualify", "Keeping in touch, as the council thinks right", EntitlementNature.Duty, "the authority that last looked after the person",
        "The council should stay in touch with you as far as it thinks right.",
        From2001(ChildrenAct1989.Section("24(4)"), untilAge: 21), [s => QualifiesByCare.AllOf(s.IsQualifying, PersonQualifying.OnceInCare(s.Prepared, s.AsOf))],
        "To the extent that the authority thinks appropriate.");
}
