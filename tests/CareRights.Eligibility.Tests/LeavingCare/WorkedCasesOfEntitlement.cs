using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>The worked cases that ask what is owed, by when and how much, each under its id.</summary>
public sealed class WorkedCasesOfEntitlement
{
    private static readonly Person Case32 = Born("2007-04-04").InCare("2020-01-01", "2025-04-04");
    private static readonly Person Case58 = Born("2004-04-04").InCare("2018-01-01", "2022-04-04").OnCourse(CourseKind.HigherEducation, "2023-09-20", "2026-07-10", years: 3);
    private static readonly Person Case56 = Born("2004-03-15").InCare("2018-01-01", "2022-03-15");
    private static readonly Person Case57 = Born("2006-09-10").InCare("2021-01-01", null, LegalBasis.CareOrder).Living("Watford", "2021-06-01", "2023-08-01");

    private static readonly Person Case51 = Born("2005-02-01").InCare("2021-06-01", "2021-06-08");
    private static readonly Person Case53 = Born("2008-01-01").InCare("2024-06-01", null);
    private static readonly Person Relevant17 = Born("2008-01-01").InCare("2024-01-01", "2025-01-01") with { Circumstances = Nobody.Circumstances! with { IsWithoutParentalSupport = true } };
    private static readonly Person Case65 = Born("2008-01-01").InCare("2024-06-01", "2024-06-15") with { Circumstances = Nobody.Circumstances! with { IsWithoutParentalSupport = true } };
    private static readonly Person Case61 = (Born("2008-07-01") with { IsDisabled = true }).Stayed(AccommodationKind.PrivatelyFostered, "2023-09-01", "2025-02-01");
    private static readonly Person Case16D = (Born("2004-05-10") with { StayingPut = History.Of(new StayingPutArrangement(D("2015-01-01"), null) { IsInconsistentWithWelfare = false }) }).InCare("2015-01-01", "2022-05-10");

    private static readonly Person Case17D = Born("1996-10-01").InCare("2002-06-01", "2014-10-01").OnCourse(CourseKind.HigherEducation, "2016-09-20", "2022-06-30", years: 6);

    public static TheoryData<string, Person, string, string, Answer> Cases => new()
    {
        { "C32 keeping in touch, 3 April", Case32, "KeepInTouch", "2028-04-03", Answer.Yes },
        { "C32 adviser, 3 April", Case32, "PersonalAdviser", "2028-04-03", Answer.Yes },
        { "C32 other help, 3 April", Case32, "OtherAssistance", "2028-04-03", Answer.Yes },
        { "C32 keeping in touch, 4 April", Case32, "KeepInTouch", "2028-04-04", Answer.No },
        { "C32 adviser, 4 April", Case32, "PersonalAdviser", "2028-04-04", Answer.No },
        { "C32 other help, 4 April", Case32, "OtherAssistance", "2028-04-04", Answer.No },
        { "C33 offer at 21", Case32, "OfferOfAdviceAndSupport", "2028-04-04", Answer.Yes },
        { "C33 offer at 25", Case32, "OfferOfAdviceAndSupport", "2032-04-04", Answer.No },
        { "C38 advice is a power", Born("2008-02-01").Stayed(AccommodationKind.HealthService, "2023-12-01", "2024-03-15"), "AdviceAndBefriendingPower", "2024-03-16", Answer.Yes },
        { "C38 and not a duty", Born("2008-02-01").Stayed(AccommodationKind.HealthService, "2023-12-01", "2024-03-15"), "AdviceAndBefriendingDuty", "2024-03-16", Answer.No },
        { "C49 degree of three years", Case32.OnCourse(CourseKind.HigherEducation, "2025-09-22", "2028-07-01", years: 3), "HigherEducationBursary", "2025-09-22", Answer.Yes },
        { "C49 certificate of one year", Case32.OnCourse(CourseKind.HigherEducation, "2025-09-22", "2026-07-01", years: 1), "HigherEducationBursary", "2025-09-22", Answer.No },
        { "C51 at 20", Case51, "PriorityNeedUnder21", "2025-06-01", Answer.Yes },
        { "C51 at 21, article 4", Case51, "PriorityNeedUnder21", "2026-02-01", Answer.No },
        { "C51 at 21, not vulnerable", Case51, "PriorityNeedFrom21", "2026-02-01", Answer.No },
        { "C51 at 21, vulnerable", Case51 with { Circumstances = Nobody.Circumstances! with { IsVulnerableFromCare = true } }, "PriorityNeedFrom21", "2026-02-01", Answer.Yes },
        { "C52 30 May 2021", Born("1998-01-01").InCare("2012-01-01", "2016-01-01"), "SharedAccommodationRateExemption", "2021-05-30", Answer.No },
        { "C52 31 May 2021", Born("1998-01-01").InCare("2012-01-01", "2016-01-01"), "SharedAccommodationRateExemption", "2021-05-31", Answer.Yes },
        { "C53 pregnant", Case53 with { Circumstances = Nobody.Circumstances! with { IsPregnantNearBirth = true } }, "UniversalCreditAt16Or17", "2025-06-01", Answer.No },
        { "C53 responsible for a child", Case53 with { Circumstances = Nobody.Circumstances! with { IsResponsibleForChild = true } }, "UniversalCreditAt16Or17", "2025-06-01", Answer.Yes },
        { "C56 14 March", Case56, "LocalConnectionFromSection23C", "2025-03-14", Answer.Yes },
        { "C56 15 March", Case56, "LocalConnectionFromSection23C", "2025-03-15", Answer.No },
        { "C57 9 September", Case57, "LocalConnectionFromResidenceInCare", "2027-09-09", Answer.Yes },
        { "C57 10 September", Case57, "LocalConnectionFromResidenceInCare", "2027-09-10", Answer.No },
        { "C58 adviser", Case58, "PersonalAdviser", "2025-05-01", Answer.Yes },
        { "C58 keeping in touch", Case58, "KeepInTouch", "2025-05-01", Answer.Yes },
        { "C58 education", Case58, "AssistanceWithEducation", "2025-05-01", Answer.Yes },
        { "C58 other help", Case58, "OtherAssistance", "2025-05-01", Answer.No },
        { "C58 employment", Case58, "AssistanceWithEmployment", "2025-05-01", Answer.No },
        { "C58 after the degree", Case58, "AssistanceWithEducation", "2026-07-10", Answer.No },
        { "C61 befriending is a power", Case61, "AdviceAndBefriendingPower", "2025-02-02", Answer.Yes },
        { "C61 and not a duty", Case61, "AdviceAndBefriendingDuty", "2025-02-02", Answer.No },
        { "C64 priority need", Born("2006-01-01").InCare("2020-01-01", "2024-01-01", nation: Nation.Wales), "PriorityNeedUnder21", "2025-06-01", Answer.Yes },
        { "C65 qualifying only", Case65, "UniversalCreditAt16Or17", "2025-06-01", Answer.Yes },
        { "C65 relevant child", Relevant17, "UniversalCreditAt16Or17", "2025-06-01", Answer.No },
        { "D08 a power to make good", Born("1994-09-27") with { WasOwedSection20AndNotAccommodated = true }, "ServicesMissed", "2014-11-20", Answer.Yes },
        { "D09 a power to make good", Born("2002-01-01") with { WasOwedSection20AndNotAccommodated = true }, "ServicesMissed", "2021-08-18", Answer.Yes },
        { "D14 other help, which can be accommodation", Born("1990-05-01").InCare("2007-10-02", null), "OtherAssistance", "2009-10-09", Answer.Yes },
        { "D15 education, to the extent of need", Born("1993-05-17").InCare("2007-08-15", null), "AssistanceWithEducation", "2012-08-28", Answer.Yes },
        { "D16 the day before 21", Case16D, "StayingPut", "2025-05-09", Answer.Yes },
        { "D16 on the 21st birthday", Case16D, "StayingPut", "2025-05-10", Answer.No },
        { "D17 27 September 2019", Case17D, "AssistanceWithEducation", "2019-09-27", Answer.Yes },
        { "D17 at 25 the education duty still runs", Case17D, "AssistanceWithEducation", "2022-06-29", Answer.Yes },
        { "D17 to the end of the course", Case17D, "AssistanceWithEducation", "2022-06-30", Answer.No },
        { "D17 staying put was over", Case17D, "StayingPut", "2018-08-15", Answer.No },
        { "Staying close is enacted and not in force", Case32, "StayingClose", "2026-11-21", Answer.No },
        { "Section 191(1B) is enacted and not in force", Case32, "NotIntentionallyHomeless", "2026-11-21", Answer.No },
        { "The wider local offer is enacted and not in force", Case32, "WiderLocalOffer", "2026-11-21", Answer.No },
        { "Free prescriptions are announced and not found in law", Case32, "FreePrescriptionsDentalAndSight", "2026-11-21", Answer.Unknown },
        { "The student loan rules were not read", Case32, "StudentMaintenanceLoan", "2026-11-21", Answer.Unknown },
        { "SI 2025/706 from 10 July 2025", Case32, "AllocationWithoutLocalConnection", "2025-07-09", Answer.No },
        { "SI 2025/706 from 10 July 2025", Case32, "AllocationWithoutLocalConnection", "2025-07-10", Answer.Yes },
        { "SI 2025/706 omits those who only qualify", Case65, "AllocationWithoutLocalConnection", "2025-07-10", Answer.No },
    };

    [Theory, MemberData(nameof(Cases))]
    public void OneEntitlement(string id, Person person, string entitlement, string asOf, Answer expected) =>
        Row(entitlement).Assess(person, D(asOf)).Answer.Should().Be(expected, id);

    [Fact]
    public void C49_The_bursary_is_2000_pounds() =>
        Row("HigherEducationBursary").Assess(Case32.OnCourse(CourseKind.HigherEducation, "2025-09-22", "2028-07-01", years: 3), D("2025-09-22")).Pounds.Should().Be(2000);

    [Theory]
    [InlineData("2023-07-31", 1000)]
    [InlineData("2023-08-01", 3000)]
    public void C50_The_apprenticeship_bursary_rose_on_1_August_2023(string start, int pounds) =>
        Row("ApprenticeshipBursary").Assess(Born("2003-01-01").InCare("2017-01-01", "2021-01-01").OnCourse(CourseKind.Apprenticeship, start, null), D(start)).Pounds.Should().Be(pounds);

    [Theory]
    [InlineData("2023-03-31", 2000)]
    [InlineData("2023-04-01", 3000)]
    public void The_setting_up_home_allowance_rose_on_1_April_2023(string asOf, int pounds) =>
        Row("SettingUpHomeAllowance").Assess(Born("2003-01-01").InCare("2017-01-01", "2021-01-01"), D(asOf)).Pounds.Should().Be(pounds);

    [Fact]
    public void C55_Ten_working_days_beginning_with_the_assessment() =>
        PlacementUnderSixteen.LastDay(D("2025-09-01"), WorkingDays.EnglandAndWales).Should().Be(D("2025-09-12"));

    [Theory]
    [InlineData("C01", "NeedsAssessmentOfEligibleChild", "2025-08-10")]
    public void C01_Assessment_is_due_three_months_after_16(string id, string duty, string due) =>
        Due(Born("2009-05-10").InCare("2025-01-01", null), "2025-05-10", duty).Should().Be(D(due), id);

    [Fact]
    public void C24_Assessment_is_due_three_months_after_16() =>
        Due(Born("2008-09-01").InCare("2024-03-01", "2024-08-01").Stayed(AccommodationKind.Detained, "2024-08-01", null), "2024-09-02", "NeedsAssessmentOfRelevantChild").Should().Be(D("2024-12-01"));

    [Fact]
    public void C35_Assessment_is_due_three_months_after_the_authority_is_told() =>
        Due(Born("2001-04-04").InCare("2015-01-01", "2019-04-04") with { ToldAuthorityOfEducation = Occurrence.On(D("2026-03-01")) }, "2026-03-01", "NeedsAssessmentForEducation").Should().Be(D("2026-06-01"));

    [Fact]
    public void C54_The_first_visit_is_due_in_seven_days_and_the_review_after_28()
    {
        var services = Nobody.Services! with { PathwayPlan = Occurrence.On(D("2025-10-01")), NeedsAssessment = Occurrence.On(D("2025-09-01")) };
        var person = Born("2008-06-01").InCare("2024-01-01", "2025-11-03").Stayed(AccommodationKind.Section23B, "2025-11-03", null) with { Services = services };
        var duties = DutyDue.Assess(person, D("2025-11-03"));

        var visit = duties.Single(duty => duty.Id == "PersonalAdviserVisit");
        visit.Day.Should().Be(D("2025-11-10"));
        visit.Due.SafeDay.Should().Be(D("2025-11-09"), "on another reading the first day is counted");
        duties.Single(duty => duty.Id == "PathwayPlanReview").Day.Should().Be(D("2025-11-30"));

        var later = DutyDue.Assess(
            person with { Services = person.Services! with { LastPersonalAdviserVisit = Occurrence.On(D("2025-11-10")), LastPathwayPlanReview = Occurrence.On(D("2025-12-01")) } }, D("2025-12-02"));
        later.Single(duty => duty.Id == "PersonalAdviserVisit").Day.Should().Be(D("2026-01-10"));
        later.Single(duty => duty.Id == "PathwayPlanReview").Day.Should().Be(D("2026-03-01"));
    }

    [Fact]
    public void C33_The_offer_is_due_as_soon_as_possible_after_21_and_then_every_12_months()
    {
        Due(Case32, "2028-04-04", "OfferOfAdviceAndSupport").Should().BeNull("no number of days is fixed");
        Due(Case32 with { Services = Nobody.Services! with { LastOfferOfAdviceAndSupport = Occurrence.On(D("2028-05-01")) } }, "2028-06-01", "OfferOfAdviceAndSupport").Should().Be(D("2029-05-01"));
    }

    [Fact]
    public void D15_Resources_do_not_limit_the_duty_and_no_amount_is_named()
    {
        Row("AssistanceWithEducation").InLaw.Should().Contain("resources do not limit it");
        Row("AssistanceWithEducation").Assess(Born("1993-05-17").InCare("2007-08-15", null), D("2012-08-28")).Pounds.Should().BeNull();
    }

    [Fact]
    public void D16_The_timeline_names_the_day_on_which_staying_put_ends() =>
        Change.AllAfter(Case16D, D("2025-01-01")).Should().ContainSingle(change => change.What == "Staying put with a former foster parent")
            .Which.On.Should().Be(D("2025-05-10"));

    [Fact]
    public void EveryRowHasAnAuthorityAndWordsForAYoungPerson()
    {
        Entitlement.All.Select(row => row.Id).Should().OnlyHaveUniqueItems();
        Entitlement.All.Select(row => row.Name).Should().OnlyHaveUniqueItems("the timeline and the explanation name a row by it");
        Entitlement.All.Should().OnlyContain(row => row.PlainWords.Length > 20 && row.OwedBy.Length > 0);
        Entitlement.All.Where(row => row.IsSwitchedOff).Should().OnlyContain(row => row.State.Length > 0);
    }

    private static LocalDate? Due(Person person, string asOf, string duty) => DutyDue.Assess(person, D(asOf)).Single(one => one.Id == duty).Day;

    private static Entitlement Row(string id) => Entitlement.All.Single(row => row.Id == id);
}
