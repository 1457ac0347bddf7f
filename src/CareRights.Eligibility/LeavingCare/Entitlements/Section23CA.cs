using static CareRights.Eligibility.LeavingCare.Entitlements.EntitlementLaw;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare.Entitlements;

/// <summary>Children Act 1989, section 23CA: further assistance to pursue education or training, to a former relevant child under 25 who tells the authority. England.</summary>
internal static class Section23CA
{
    public static Entitlement NeedsAssessment { get; } = new(
        "NeedsAssessmentForEducation", "Assessment of needs for further education or training", EntitlementNature.Duty, PersonOnDay.Responsible,
        "You can come back to education or training before you are 25, and the council must look at what help you need to do it.",
        From(FurtherEducationOrTraining.Law, ChildrenAct1989.Section("23CA(3)")), [s => s.IsInFurtherEducation]);

    public static Entitlement Assistance { get; } = new(
        "AssistanceInFurtherEducation", "Help with education or training after 21", EntitlementNature.Duty, PersonOnDay.Responsible,
        "If you are under 25 and go back to education or training, the council must help with its costs as far as your studies need it.",
        From(FurtherEducationOrTraining.Law, ChildrenAct1989.Section("23CA(4) and (5)")), [s => s.IsInFurtherEducation]);
}
