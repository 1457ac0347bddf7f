using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Children Act 1989, section 23B: what the responsible authority owes a relevant child. England.</summary>
/// <remarks>Subsection (3): an assessment of needs and a pathway plan for each relevant child who does not already have one. Subsection (8): safeguard and promote welfare and, unless satisfied that welfare does not require it, support by maintaining, accommodating or otherwise.</remarks>
internal static class Section23B
{
    private static readonly Limb NoPlanYet = new("has no pathway plan yet", ChildrenAct1989.Section("23B(3)"));

    public static Entitlement NeedsAssessment { get; } = new(
        "NeedsAssessmentOfRelevantChild", "Assessment of needs as a relevant child", EntitlementNature.Duty, PersonOnDay.Responsible,
        "If you left care without a plan, the council must find out what help you need now.",
        From2001(ChildrenAct1989.Section("23B(3)")),
        [s => s.IsRelevant, s => s.Plan.None(NoPlanYet)]);

    public static Entitlement Maintenance { get; } = new(
        "MaintenanceAndAccommodation", "Money to live on and suitable accommodation", EntitlementNature.Duty, PersonOnDay.Responsible,
        "Until you are 18 the council must see that you have money to live on and somewhere suitable to live.",
        From2001(ChildrenAct1989.Section("23B(8)"), untilAge: 18), [s => s.IsRelevant],
        "Unless the authority is satisfied that welfare does not require it; suitable accommodation is defined in SI 2010/2571, regulation 9 and Schedule 2.");
}
