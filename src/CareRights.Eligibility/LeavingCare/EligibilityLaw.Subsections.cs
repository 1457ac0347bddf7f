using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility.LeavingCare;
using static CareRights.CoverageState;
using static CareRights.Instrument;

namespace CareRights.Eligibility;

public static partial class EligibilityLaw
{
    /// <summary>The subsections of the Act and of the regulations that the rows above do not name one by one, each encoded or left out with the reason.</summary>
    private static IEnumerable<CoveredProvision> SubsectionRows() =>
    [
        .. Subsections("22", Left("General duties to looked-after children: no question about a status."), "(3)", "(3A)", "(3B)", "(3C)", "(4)", "(5)", "(6)", "(7)", "(8)"),
        .. Subsections("22C", Left("Ways in which a child is accommodated; (2) and (3), placement with a parent, are used where facts disagree."), "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)"),
        .. Subsections("22D", Left("Review before accommodation ends."), "(1)", "(2)", "(3)"),
        .. Subsections("23ZA", Left("Visits to children who are looked after or are in custody after care. SI 2010/2797, which says who, was not read."), "(1)", "(2)", "(3)", "(4)", "(5)"),
        .. Subsections("23ZB", Found("IndependentVisitor"), "(1)", "(6)"),
        .. Subsections("23A", Found(nameof(RelevantChild)), "(1)", "(2)", "(3)"),
        .. Subsections("23A", Found(nameof(ResponsibleAuthority)), "(4)"),
        .. Subsections("23A", Left("How section 23A reads for an area that changes: no case found."), "(5)"),
        .. Subsections("23B", Found("KeepInTouch"), "(1)", "(11)"),
        .. Subsections("23B", Found("PersonalAdviser"), "(2)"),
        .. Subsections("23B", Found("NeedsAssessmentOfRelevantChild"), "(3)"),
        .. Subsections("23B", Left("How an assessment is made, and regulations about it; the time for it is in the duties."), "(4)", "(5)", "(6)", "(7)"),
        .. Subsections("23B", Found("MaintenanceAndAccommodation"), "(8)"),
        .. Subsections("23B", Left("In what ways support is given, and what suitable accommodation is."), "(9)", "(10)"),
        .. Subsections("23B", Left("Steps when touch is lost, and that help may be in kind or cash."), "(12)", "(13)"),
        .. Subsections("23C", Found("KeepInTouch"), "(2)"),
        .. Subsections("23C", Found("PersonalAdviser, PathwayPlanReview"), "(3)"),
        .. Subsections("23C", Found("AssistanceWithEmployment, AssistanceWithEducation, OtherAssistance"), "(4)"),
        .. Subsections("23C", Left("Assistance in kind or, in exceptional circumstances, in cash: said in the row on other help."), "(5)"),
        .. Subsections("23C", Found("HigherEducationBursary"), "(5A)"),
        .. Subsections("23C", Left("Regulations on the bursary; those of 2009 are encoded. Disregard of the bursary for other rules."), "(5B)", "(5C)"),
        .. Subsections("23C", Found("VacationAccommodation"), "(9)"),
        .. Subsections("23C", Left("Definitions."), "(10)"),
        .. Subsections("23CZA", Found("StayingPut"), "(1)", "(2)", "(3)", "(5)", "(6)"),
        .. Subsections("23CZA", Left("What support includes, and definitions."), "(4)", "(7)"),
        .. Subsections("23CZB", Found("AdviceAndSupportOnRequest"), "(2)", "(3)", "(4)", "(5)", "(6)"),
        .. Subsections("23CZB", Found("OfferOfAdviceAndSupport"), "(7)"),
        .. Subsections("23CZB", Left("Definitions."), "(8)", "(9)", "(10)"),
        .. Subsections("23CA", Found("PersonalAdviser"), "(2)"),
        .. Subsections("23CA", Found("NeedsAssessmentForEducation"), "(3)"),
        .. Subsections("23CA", Found("AssistanceInFurtherEducation"), "(4)", "(5)"),
        .. Subsections("23CA", Found(nameof(FurtherEducationOrTraining)), "(6)"),
        .. Subsections("23CA", Left("Interruptions, definitions, and what disregards apply; the caller states one course."), "(7)", "(8)", "(10)", "(11)"),
        .. Subsections("23CA", Found("VacationAccommodation"), "(9)"),
        .. Subsections("24A", Left("The condition that the authority considers help is needed and that the person by whom the young person was cared for cannot give it: judgements."), "(1)"),
        .. Subsections("24A", Found("AdviceAndBefriendingDuty, AdviceAndBefriendingPower"), "(2)", "(3)"),
        .. Subsections("24A", Found("AssistanceForThoseWhoQualify"), "(4)", "(5)"),
        .. Subsections("24A", Left("Conditions on repayment and means."), "(6)"),
        .. Subsections("24B", Found("EmploymentHelpForThoseWhoQualify"), "(1)"),
        .. Subsections("24B", Found("EducationHelpForThoseWhoQualify"), "(2)", "(3)"),
        .. Subsections("24B", Left("Interruptions of a course that is resumed: the caller states one course."), "(4)"),
        .. Subsections("24B", Found("VacationAccommodation"), "(5)"),
        .. Subsections("24B", Left("Definitions, and conditions on repayment."), "(6)", "(7)"),
        .. Subsections("24D", Found("Complaint"), "(1)"),
        .. Subsections("24D", Left("The procedure: see CareRights.Safeguarding."), "(1A)", "(2)", "(3)"),
        Row(ChildrenAct1989.Schedule("2", "19A"), NotEncoded, "", "To advise, assist and befriend every looked-after child with a view to the time after care."),
        Row(ChildrenAct1989.Schedule("2", "19B(5) and (6)"), Encoded, "PathwayPlanReview", ""),
        Row(ChildrenAct1989.Schedule("2", "19C"), Encoded, "PersonalAdviser", ""),
        Row(ChildrenAct1989.Schedule("8", "1"), Encoded, "FactPairs", "A child is not privately fostered while looked after."),
        Row(ChildrenAct1989.Section("91(5A)"), Encoded, "FactPairs", "The making of a special guardianship order discharges a care order."),
        Row(CareLeavers2010.Regulation("5(1)"), Encoded, nameof(DutyDue), ""),
        Row(CareLeavers2010.Regulation("10"), Encoded, "CaseRecord", "How long the record is kept; security and access are not encoded."),
        Row(CareLeavers2010.Regulation("11 and Schedules 1 and 2"), NotEncoded, "", "Revocation; the matters of a plan; what makes accommodation suitable."),
        Row(LeavingCareRegulations2001.Regulation("7(2)"), Encoded, nameof(DutyDue), "1 October 2001 to 31 March 2011."),
        Row(LeavingCareRegulations2001.Regulation("9(1) and (2)"), Encoded, "PathwayPlanReview", "1 October 2001 to 31 March 2011."),
        Row(LeavingCareRegulations2001.Regulation("5, 6, 8, 10 to 13"), NotEncoded, "", "How assessments, plans and records are made; regulation 12 gives advisers no visits at fixed times."),
        Row(HousingAct1996.Section("189(1)(e)"), NotEncoded, "", "Priority need of a person homeless as a result of domestic abuse. Question: is the person homeless for that reason?"),
        Row(AllocationOfHousing2025.Regulation("2(2)"), NotEncoded, "", "The limb on victims of domestic abuse. Question: is the person one?"),
    ];

    private static (CoverageState State, string Where, string Note) Found(string where) => (Encoded, where, "");

    private static (CoverageState State, string Where, string Note) Left(string note) => (NotEncoded, "", note);

    private static IEnumerable<CoveredProvision> Subsections(string section, (CoverageState State, string Where, string Note) covered, params string[] numbers) =>
        numbers.Select(number => Row(ChildrenAct1989.Section(section + number), covered.State, covered.Where, covered.Note));
}
