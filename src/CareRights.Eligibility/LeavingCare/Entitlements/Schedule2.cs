using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Children Act 1989, Schedule 2, paragraph 19B(4): "For each eligible child, the local authority shall carry out an assessment of his needs". England.</summary>
internal static class Schedule2
{
    public static Entitlement NeedsAssessment { get; } = new(
        "NeedsAssessmentOfEligibleChild", "Assessment of needs as an eligible child", EntitlementNature.Duty, PersonOnDay.Responsible,
        "Before you leave care, the council must find out with you what help you will need.",
        From2001(ChildrenAct1989.Schedule("2", "19B(4)")), [s => s.IsEligible]);
}
