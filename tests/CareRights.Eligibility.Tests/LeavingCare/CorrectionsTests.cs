using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Answers that were wrong until November 2026, each with the provision that says what is right.</summary>
public sealed class CorrectionsTests
{
    private static readonly Person InCareAtSixteen = Born("2008-06-01").InCare("2020-01-01", null, LegalBasis.CareOrder);
    private static readonly Person FormerRelevant = Born("2003-01-01").InCare("2015-01-01", "2021-01-01");
    private static readonly Person Student = FormerRelevant.OnCourse(CourseKind.HigherEducation, "2023-09-20", "2026-07-01", years: 3);
    private static readonly Person ToldAtTwentyThree = FormerRelevant with { ToldAuthorityOfEducation = Occurrence.On(D("2026-02-01")) };
    private static readonly Person Guarded = Born("2008-06-01").InCare("2015-01-01", "2019-05-05").UnderGuardianship("2019-05-05");
    private static readonly Person ToHospital = Born("2008-02-01").Stayed(AccommodationKind.HealthService, "2024-01-10", "2024-03-01").Stayed(AccommodationKind.IndependentHospital, "2024-03-01", "2024-04-15");
    private static readonly Person ToSchool = Born("2008-02-01").Stayed(AccommodationKind.HealthService, "2024-01-10", "2024-03-01").Stayed(AccommodationKind.EducationFunctions, "2024-03-01", "2024-04-15");

    public static TheoryData<string, Person, string, string, Answer> Rows => new()
    {
        { "CA 1989 Sch 2 para 19B(5): the plan of an eligible child is kept under review", InCareAtSixteen, "2025-06-01", "PathwayPlanReview", Answer.Yes },
        { "SI 2001/2874 reg 9(1): of an eligible child from 1 October 2001", Born("1986-06-01").InCare("2000-01-01", null, LegalBasis.CareOrder), "2003-01-01", "PathwayPlanReview", Answer.Yes },
        { "SI 2001/2874 reg 9(1): of a former relevant child as well", Born("1986-06-01").InCare("2000-01-01", "2004-06-01", LegalBasis.CareOrder), "2005-01-01", "PathwayPlanReview", Answer.Yes },
        { "SI 2010/2571 reg 7(1), (4)(a): of a former relevant child helped under section 23CA", ToldAtTwentyThree, "2026-06-01", "PathwayPlanReview", Answer.Yes },
        { "s 23C(3)(b), (7): past 21 with a programme in the plan", Student, "2025-06-01", "PathwayPlanReview", Answer.Yes },
        { "s 24(1B)(b): one still in care does not qualify for help with education", InCareAtSixteen, "2025-06-01", "EducationHelpForThoseWhoQualify", Answer.No },
        { "s 24(1B)(b): nor for vacation accommodation", InCareAtSixteen.OnCourse(CourseKind.FurtherEducation, "2025-01-01", "2026-01-01"), "2025-06-01", "VacationAccommodation", Answer.No },
        { "s 24(4): nor is touch kept with one still in care as with one who qualifies", InCareAtSixteen, "2025-06-01", "KeepInTouchWithThoseWhoQualify", Answer.No },
        { "s 24(1A)(a): a special guardianship child of 12 has not reached 16", Guarded, "2021-01-01", "EducationHelpForThoseWhoQualify", Answer.No },
        { "s 24(1A): and at 16 has", Guarded, "2024-06-01", "EducationHelpForThoseWhoQualify", Answer.Yes },
        { "Junior ISA: care by a Scottish authority counts", Born("2012-06-01").InCare("2020-01-01", null, nation: Nation.Scotland), "2025-06-01", "JuniorIsa", Answer.Yes },
        { "Junior ISA: care by a Northern Irish authority counts", Born("2012-06-01").InCare("2024-06-01", null, nation: Nation.NorthernIreland), "2025-06-01", "JuniorIsa", Answer.Yes },
        { "Junior ISA: care outside the United Kingdom does not", Born("2012-06-01").InCare("2020-01-01", null, nation: Nation.Elsewhere), "2025-06-01", "JuniorIsa", Answer.No },
        { "Junior ISA: guidance first issued on 4 October 2012", Born("2005-06-01").InCare("2010-01-01", null), "2013-01-01", "JuniorIsa", Answer.Yes },
        { "the 2,000 pounds are older than the edition read", FormerRelevant, "2021-06-01", "SettingUpHomeAllowance", Answer.Unknown },
        { "the 16 to 19 bursary began in 2011 and its earlier rules were not read", FormerRelevant.OnCourse(CourseKind.FurtherEducation, "2021-09-01", "2022-07-01"), "2021-10-01", "Bursary16To19", Answer.Unknown },
        { "visits before April 2011 were not read", Born("1992-06-01").InCare("2005-01-01", "2010-01-01").Stayed(AccommodationKind.Section23B, "2010-01-01", null), "2010-02-01", "PersonalAdviserVisits", Answer.Unknown },
        { "SI 2010/2571 reg 8(2): visits are owed to a relevant or former relevant child", Born("2008-06-01").InCare("2024-06-10", "2024-07-01").Stayed(AccommodationKind.Section24B, "2025-01-01", null), "2025-02-01", "PersonalAdviserVisits", Answer.No },
        { "SI 2013/376 reg 8(1)(e): the other member of a couple has a child", InCareAtSixteen.Where(facts => facts with { IsPartnerResponsibleForChild = true }), "2025-06-01", "UniversalCreditAt16Or17", Answer.Yes },
        { "SI 2013/376 reg 8(3): without parental support is said only of one not looked after", Born("2008-06-01").InCare("2025-05-01", null).Where(facts => facts with { IsWithoutParentalSupport = true }), "2025-06-01", "UniversalCreditAt16Or17", Answer.No },
        { "SI 2009/2274 reg 1(2): in force 22 August 2009", Born("1990-01-01").InCare("2004-01-01", "2008-01-01").OnCourse(CourseKind.HigherEducation, "2008-09-20", "2011-07-01", years: 3), "2009-08-21", "HigherEducationBursary", Answer.No },
        { "SI 2009/2274 reg 1(2): for courses begun from 1 September 2008", Born("1990-01-01").InCare("2004-01-01", "2008-01-01").OnCourse(CourseKind.HigherEducation, "2008-09-20", "2011-07-01", years: 3), "2009-08-22", "HigherEducationBursary", Answer.Yes },
        { "SI 2002/2051 art 5(1): looked after at whatever age", Born("2000-01-01").InCare("2005-01-01", "2009-01-01").Where(facts => facts with { IsVulnerableFromCare = true }), "2025-06-01", "PriorityNeedFrom21", Answer.Yes },
        { "SI 2002/2051 art 5(1): other than a relevant student", FormerRelevant.Where(facts => facts with { IsVulnerableFromCare = true, IsRelevantStudent = true }), "2025-06-01", "PriorityNeedFrom21", Answer.No },
        { "SI 2002/2051 art 5(1): vulnerability that nobody judged", FormerRelevant.Where(facts => facts with { IsVulnerableFromCare = null }).NothingElse(), "2025-06-01", "PriorityNeedFrom21", Answer.Unknown },
        { "SI 2002/2051 art 4: asks for 16 or 17", Born("2006-01-01").InCare("2010-01-01", "2015-01-01"), "2025-06-01", "PriorityNeedUnder21", Answer.No },
        { "s 24(2)(d)(ii): an NHS hospital and an independent hospital without a gap are one period", ToHospital, "2024-05-01", "AdviceAndBefriendingPower", Answer.Yes },
        { "s 24(2)(d)(i) and (ii): both limbs together are not settled", ToSchool, "2024-05-01", "AdviceAndBefriendingPower", Answer.Unknown },
        { "s 24B(1): help with living near work for one who qualifies by care", Born("2006-01-01").InCare("2023-01-01", "2023-02-01"), "2025-06-01", "EmploymentHelpForThoseWhoQualify", Answer.Yes },
        { "s 24B(1): not for one who qualifies by a hospital", ToHospital, "2024-05-01", "EmploymentHelpForThoseWhoQualify", Answer.No },
        { "s 24D and 26(3): one looked after may complain", InCareAtSixteen, "2025-06-01", "Complaint", Answer.Yes },
        { "s 24D(1): so may a former relevant child", FormerRelevant, "2025-06-01", "Complaint", Answer.Yes },
        { "s 24D(1): and one who qualifies", Born("2006-01-01").InCare("2023-01-01", "2023-02-01"), "2025-06-01", "Complaint", Answer.Yes },
        { "s 24D(1): not one who never was in care", Born("2006-01-01"), "2025-06-01", "Complaint", Answer.No },
        { "s 26A: an advocate for each of them", InCareAtSixteen, "2025-06-01", "Advocate", Answer.Yes },
        { "s 23ZB(1): an independent visitor is a judgement", InCareAtSixteen, "2025-06-01", "IndependentVisitor", Answer.Unknown },
        { "SI 2010/2571 reg 10(3): the record is kept for 75 years", FormerRelevant, "2077-12-31", "CaseRecord", Answer.Yes },
        { "SI 2010/2571 reg 10(3): and no longer", FormerRelevant, "2078-01-01", "CaseRecord", Answer.No },
        { "Child Trust Funds Act 2004 s 2(1): born on the last day", Born("2011-01-02").Where(facts => facts with { WasEligibleForChildTrustFund = true }), "2025-06-01", "ChildTrustFund", Answer.Yes },
        { "Child Trust Funds Act 2004 s 2(1): born a day too late", Born("2011-01-03").Where(facts => facts with { WasEligibleForChildTrustFund = true }), "2025-06-01", "ChildTrustFund", Answer.No },
        { "2026 c. 21 s 1: family group decision-making has not commenced", InCareAtSixteen, "2026-11-29", "FamilyGroupDecisionMaking", Answer.No },
        { "2026 c. 21 s 5: whether the kinship local offer has begun was not read", InCareAtSixteen, "2026-11-29", "KinshipLocalOffer", Answer.Unknown },
        { "guidance volume 3: 3,000 pounds from 1 April 2023", FormerRelevant, "2023-04-01", "SettingUpHomeAllowance", Answer.Yes },
        { "2026 c. 21 s 7: not commenced when last read", FormerRelevant, "2026-11-29", "StayingClose", Answer.No },
        { "2026 c. 21 s 7: long after it was last read", Born("2010-01-01").InCare("2022-01-01", "2028-01-01"), "2030-01-01", "StayingClose", Answer.Unknown },
    };

    [Theory, MemberData(nameof(Rows))]
    public void The_provision_decides(string provision, Person person, string asOf, string entitlement, Answer expected) =>
        Entitlement.AssessAll(person, D(asOf)).Single(row => row.Entitlement.Id == entitlement).Answer.Should().Be(expected, provision);

    [Fact]
    public void SI_2010_2571_reg_3_5_c_speaks_of_a_child_who_was_in_care()
    {
        Person Named(LegalBasis basis) => Born("2008-06-01").InCare("2020-01-01", "2024-10-01", basis).AtHome("2024-10-01", null, FamilyMember.PersonNamedInChildArrangementsOrder);
        Named(LegalBasis.CareOrder).StatusOn("2025-06-01").Should().Be(CareStatus.Qualifying);
        Named(LegalBasis.Section20).AllOn("2025-06-01").Relevant.Missing.Select(fact => fact.Id).Should().Equal("ResponsibilityOfPersonNamed");
    }

    [Theory]
    [InlineData("2010-06-30", CareStatus.Relevant)]
    [InlineData("2010-07-01", CareStatus.Unknown)]
    [InlineData("2010-07-02", CareStatus.Qualifying)]
    public void SI_2001_2874_reg_4_has_the_six_months_at_home_before_2011_too(string asOf, CareStatus expected) =>
        Born("1993-06-01").InCare("2005-01-01", "2010-01-02", LegalBasis.CareOrder).AtHome("2010-01-02", null).StatusOn(asOf).Should().Be(expected);

    [Fact]
    public void A_saved_series_of_short_breaks_has_two_readings()
    {
        var series = People.Series(
            new ShortBreak(D("2020-06-01"), D("2020-06-04"), 3), new ShortBreak(D("2020-11-01"), D("2020-11-21"), 20));
        var answer = ShortBreaks.Assess(series, D("2020-12-01"));

        answer.Answer.Should().Be(Answer.Unknown, "SI 2020/445 regulation 21 saves the short breaks, which may be the series or the break");
        answer.Missing.Should().Contain(fact => fact.Id == "SeriesSaved");
        ShortBreaks.Assess(People.Series(new ShortBreak(D("2020-04-01"), D("2020-04-04"), 3), new ShortBreak(D("2020-11-01"), D("2020-11-21"), 20)), D("2020-12-01")).Answer.Should().Be(Answer.No, "a series begun before is not saved on any reading");
    }

    [Fact]
    public void A_window_of_twelve_months_that_ends_after_29_February_holds_a_day_more()
    {
        // From 28 February 2019 there are 75 days; from 1 March one fewer at the start and two more at the end.
        var series = People.Series(
            new ShortBreak(D("2019-02-28"), D("2019-03-11"), 11), new ShortBreak(D("2019-06-01"), D("2019-06-17"), 16), new ShortBreak(D("2019-08-01"), D("2019-08-17"), 16),
            new ShortBreak(D("2019-10-01"), D("2019-10-17"), 16), new ShortBreak(D("2019-12-01"), D("2019-12-17"), 16), new ShortBreak(D("2020-02-28"), D("2020-03-01"), 2));

        ShortBreaks.MostDaysInTwelveMonths(series, D("2020-04-01")).Should().Be(10 + 64 + 2);
    }

    [Theory]
    [InlineData("1983-09-30", "2024-08-01")]
    [InlineData("1900-01-01", "2024-08-01")]
    [InlineData("0001-01-01", "2024-08-01")]
    [InlineData("9999-12-31", "2024-08-01")]
    [InlineData("2008-05-01", "9999-12-31")]
    [InlineData("2008-05-01", "0001-01-01")]
    public void A_day_at_the_end_of_the_calendar_is_answered(string born, string asOf)
    {
        foreach (var person in new[] { new Person { Born = D(born) }, new Person { Born = D(born) }.NothingElse(), AllOver(D(born)), AllOver(D(born)).NothingElse() })
        {
            LeavingCareStatus.Assess(person, D(asOf)).All.Should().HaveCount(6);
            Entitlement.AssessAll(person, D(asOf)).Should().HaveCount(Entitlement.All.Count);
            DutyDue.Assess(person, D(asOf)).Should().NotBeNull();
            ThirteenWeeks.Count(person, D(asOf));
            Change.AllAfter(person, D(asOf)).Should().NotBeNull();
        }
    }

    [Fact]
    public void A_stay_that_is_only_possible_may_be_over_on_the_day_after_its_first()
    {
        var stay = new Accommodation(AccommodationKind.VoluntaryOrganisation, D("2025-01-10"), null) { IsPossible = true };
        var person = Born("2008-06-01") with { Accommodation = History.Of(stay) };
        Change.AllAfter(person, D("2025-01-01")).First(change => change.After == Answer.Unknown && change.What == "Person qualifying for advice and assistance").On.Should().Be(D("2025-01-11"));
    }

    [Fact]
    public void A_person_born_before_1_October_1983_is_unknown_and_not_an_error() =>
        new Person { Born = D("1983-09-30") }.StatusOn("2024-08-01").Should().Be(CareStatus.Unknown, "the law on leaving care before 1 October 2001 is not encoded");

    [Fact]
    public void With_no_facts_every_duty_is_unknown_and_before_1_October_2001_too()
    {
        DutyDue.Assess(new Person(), D("2025-06-01")).Should().HaveCount(9).And.OnlyContain(duty => duty.Answer == Answer.Unknown && duty.Owed.Missing.Count > 0);
        DutyDue.Assess(InCareAtSixteen, D("2001-09-30")).Should().NotBeEmpty().And.OnlyContain(duty => duty.Answer == Answer.Unknown);
        DutyDue.Assess(Nobody with { Born = D("1950-01-01") }, D("2025-06-01")).Should().BeEmpty();
    }

    [Fact]
    public void Past_21_with_a_programme_the_review_and_the_visit_before_it_are_listed()
    {
        var housed = Student.Stayed(AccommodationKind.Section24B, "2025-05-01", null);
        DutyDue.Assess(housed, D("2025-05-02")).Where(duty => duty.Answer == Answer.Yes).Select(duty => duty.Id)
            .Should().Contain(["PathwayPlanReview", "PersonalAdviserVisit", "PersonalAdviserVisitBeforeReview"]);
    }

    [Fact]
    public void The_bursary_of_a_course_begun_before_December_2009_was_due_by_the_end_of_that_year() =>
        DutyDue.Assess(Born("1990-01-01").InCare("2004-01-01", "2008-01-01").OnCourse(CourseKind.HigherEducation, "2008-09-20", "2011-07-01", years: 3), D("2009-10-01"))
            .Single(duty => duty.Id == "HigherEducationBursary").Day.Should().Be(D("2009-12-31"));

    [Fact]
    public void Every_answer_says_when_its_law_was_last_read()
    {
        var person = FormerRelevant;
        LeavingCareStatus.Assess(person, D("2025-06-01")).All.Should().OnlyContain(question => question.LawReadOn != null);
        Entitlement.AssessAll(person, D("2025-06-01")).Should().OnlyContain(row => row.Determination.LawReadOn != null);
        DutyDue.Assess(person, D("2025-06-01")).Should().OnlyContain(duty => duty.Owed.LawReadOn != null);
    }

    [Fact]
    public void Completing_the_record_makes_no_judgement()
    {
        var complete = new Person().NothingElse();

        complete.WasOwedSection20AndNotAccommodated.Should().BeNull();
        complete.Circumstances!.IsVulnerableFromCare.Should().BeNull();
        complete.Circumstances.IsOwedAccommodationUnderSection20.Should().BeNull();
        complete.Circumstances.IsResponsibleForChild.Should().BeFalse();
        complete.Services!.PathwayPlan.Should().Be(Occurrence.Never);
        complete.Care.Should().Be(CareHistory.Never);
        (new Person { StayingPut = History.Of(new StayingPutArrangement(D("2020-01-01"), null)) }).NothingElse().StayingPut![0].IsInconsistentWithWelfare.Should().BeNull();
        CareHistory.From(new LookedAfterPeriod(D("2020-01-01"), null, Nation.England) { RecordedAs = RecordedAs.Section17 }).Should()
            .Be((new Person { Care = CareHistory.From(new LookedAfterPeriod(D("2020-01-01"), null, Nation.England) { RecordedAs = RecordedAs.Section17 }) }).NothingElse().Care);
        Person.Judgements.Should().HaveCount(5);
        complete.NothingElse().Should().Be(complete);
    }

    private static Person AllOver(LocalDate born)
    {
        var (first, last) = (D("0001-01-01"), D("9999-12-30"));
        return new Person
        {
            Born = born,
            Care = CareHistory.From([new LookedAfterPeriod(first, D("0900-01-01"), Nation.England), new LookedAfterPeriod(last, null, Nation.England)], [ShortBreakSeries.Of(new ShortBreak(D("9999-01-01"), null, null), new ShortBreak(first, D("0002-01-01"), 3))]),
            Accommodation = History.Of(new Accommodation(AccommodationKind.HealthService, first, null), new Accommodation(AccommodationKind.Unknown, last, null)),
            FamilyHomes = History.Of(new FamilyHome(FamilyMember.Parent, first, null), new FamilyHome(FamilyMember.PersonWithParentalResponsibility, last, null)),
            SpecialGuardianships = History.Of(new SpecialGuardianship(first, null), new SpecialGuardianship(last, null)),
            Courses = History.Of(new Course(CourseKind.HigherEducation, first, null), new Course(CourseKind.Unknown, last, null)),
            StayingPut = History.Of(new StayingPutArrangement(first, null), new StayingPutArrangement(last, null)),
            Residences = History.Of(new Residence("one", first, null), new Residence("two", last, null)),
            ToldAuthorityOfEducation = Occurrence.On(last),
            Services = new() { PathwayPlan = Occurrence.On(last), LastPathwayPlanReview = Occurrence.On(last), LastPersonalAdviserVisit = Occurrence.On(last), LastOfferOfAdviceAndSupport = Occurrence.On(last) },
        };
    }
}
