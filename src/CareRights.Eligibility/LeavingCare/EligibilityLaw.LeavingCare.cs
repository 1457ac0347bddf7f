using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using NodaTime;
using static CareRights.CoverageState;
using static CareRights.Instrument;

namespace CareRights.Eligibility;

public static partial class EligibilityLaw
{
    private const string ReadAsOf2026 = "Text of the Act as at 25 March 2026.";
    private const string ReadAsOf2013 = "Version of 19 April 2013, and SI 2014/852 and SI 2014/1917 since.";
    private const string ReadAsOf2012 = "Version of 1 August 2012, with SI 2013/706, SI 2015/495, SI 2020/445 and SI 2021/161; SI 2018/48 was not read.";

    // Not a field: the rows are made while the fields of this class are, in no order that can be relied on.
    private static LocalDate LeavingCareCheckedOn => new(2026, 11, 21);

    private static IEnumerable<CoveredProvision> LeavingCareCoverage() => StatusRows().Concat(AllEntitlements.Rows.Select(EntitlementRow)).Concat(SubsectionRows()).Concat(ParagraphRows()).Concat(AmendmentRows()).Concat(RightsLeftOut()).Concat(LeftOutRows());

    private static IEnumerable<CoveredProvision> StatusRows() =>
    [
        Row(ChildrenAct1989.Section("22(1) and (2)"), Encoded, nameof(LookedAfterChild), ReadAsOf2026 + " Whether section 20 was owed is an input."),
        Row(ChildrenAct1989.Section("23A"), Encoded, nameof(RelevantChild), ReadAsOf2026),
        Row(ChildrenAct1989.Section("23C(1)"), Encoded, nameof(FormerRelevantChild), ReadAsOf2026),
        Row(ChildrenAct1989.Section("23C(6) to (8)"), Encoded, nameof(FurtherEducationOrTraining), "That an interruption will be followed by resumption is left to the caller, who states one course."),
        Row(ChildrenAct1989.Section("23CA(1)"), Encoded, nameof(FurtherEducationOrTraining), "No lesser age than 25 is known to be prescribed."),
        Row(ChildrenAct1989.Section("23CZB(1)"), Encoded, nameof(AdviceAndSupport), ReadAsOf2026),
        Row(ChildrenAct1989.Section("24"), Encoded, nameof(PersonQualifying), ReadAsOf2026),
        Row(ChildrenAct1989.Section("105(1)"), Encoded, nameof(PersonQualifying), "Child, and privately fostered with section 66; the other definitions as each rule needs them."),
        Row(ChildrenAct1989.Schedule("2", "19B(1) and (2)"), Encoded, nameof(EligibleChild), ReadAsOf2026),
        Row(ChildrenAct1989.Schedule("2", "19B(4)"), Encoded, nameof(DutyDue), ReadAsOf2026),
        Row(CarePlanning2010.Regulation("42(1)"), Encoded, nameof(DutyDue), ReadAsOf2012),
        Row(CarePlanning2010.Regulation("48(2)"), Encoded, nameof(ShortBreaks), ReadAsOf2012),
        Row(CarePlanning2010.Regulation("27B(2)"), Encoded, nameof(PlacementUnderSixteen), "Inserted by SI 2021/161."),
        Row(CareLeavers2010.Regulation("5(2)"), Encoded, nameof(DutyDue), ReadAsOf2013),
        Row(CareLeavers2010.Regulation("8(2)"), Encoded, nameof(DutyDue), ReadAsOf2013),
        Row(LeavingCareRegulations2001.Regulation("3 and 4"), Encoded, nameof(ThirteenWeeks), "1 October 2001 to 31 March 2011, for decisions of that time. Read as made."),
        Row(ChildTrustFundsAct2004.Section("2(1)"), Encoded, nameof(Savings), "The dates of birth. Child benefit and immigration control (the rest of section 2) are an input."),
        Row(LegalAidAct2012.Section("104(1)"), Encoded, nameof(CareHistory), "From 3 December 2012."),
        Row(SpecialGuardianshipRegulations2005.Regulation("22"), Encoded, nameof(ResponsibleAuthority), ""),
    ];

    private static CoveredProvision EntitlementRow(Entitlement row) => Row(row.Authority, row.IsSwitchedOff ? SwitchedOff : Encoded, row.Id, row.State);

    private static IEnumerable<CoveredProvision> LeftOutRows() =>
    [
        Row(ChildrenAct1989.Section("17(6)"), NotEncoded, "", "Help in kind to a family is an input: it is not being looked after."),
        Row(ChildrenAct1989.Section("20"), NotEncoded, "", "Whether a child requires accommodation is a judgement and an input; so are consent and refusal at 16 and 17 (subsections (6) and (11))."),
        Row(ChildrenAct1989.Section("23D"), NotEncoded, "", "The functions of personal advisers."),
        Row(ChildrenAct1989.Section("23E"), NotEncoded, "", "The contents of pathway plans."),
        Row(ChildrenAct1989.Section("24C"), NotEncoded, "", "Informing a new area."),
        Row(CarePlanning2010.Regulation("27A"), NotEncoded, "", "Which settings are allowed for a child under 16."),
        Row(CarePlanning2010.Regulation("39(5)"), NotEncoded, "", "The approval of the director before a child of 16 or 17 stops being looked after."),
    ];

    private static CoveredProvision Row(Citation provision, CoverageState state, string where, string note) => new(provision, state, where, LeavingCareCheckedOn, note);
}
