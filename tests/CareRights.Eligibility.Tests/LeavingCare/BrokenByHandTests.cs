using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Edges that stayed green when the rule was broken by hand, one line at a time: each is a case of its own now.</summary>
public sealed class BrokenByHandTests
{
    private static Answer Of(string entitlement, Person person, string asOf) => Entitlement.All.Single(row => row.Id == entitlement).Assess(person, D(asOf)).Answer;

    [Fact]
    public void Section24B5_it_is_enough_to_qualify()
    {
        var atUniversity = History.Of(new Course(CourseKind.HigherEducation, D("2025-10-01"), null) { IsInPathwayPlan = false, AcademicYears = 3, IsFullTime = true, IsNotDesignated = false, IsResidential = false, LacksVacationAccommodation = true });
        var qualifies = Born("2006-06-01").InCare("2022-07-01", "2022-08-01") with { Courses = atUniversity };
        var formerRelevant = Born("2004-06-01").InCare("2015-01-01", "2022-06-01", LegalBasis.CareOrder) with { Courses = atUniversity };
        var neither = Born("2006-06-01") with { Courses = atUniversity };

        qualifies.StatusOn("2025-12-25").Should().Be(CareStatus.Qualifying);
        Of("VacationAccommodation", qualifies, "2025-12-25").Should().Be(Answer.Yes);
        Of("VacationAccommodation", formerRelevant, "2025-12-25").Should().Be(Answer.Yes);
        Of("VacationAccommodation", neither, "2025-12-25").Should().Be(Answer.No);
    }

    [Theory]
    [InlineData("2025-10-30", Answer.No)]
    [InlineData("2025-10-31", Answer.Unknown)]
    [InlineData("2025-11-30", Answer.Yes)]
    public void Paragraph19B_2b_on_the_day_on_which_what_is_possible_makes_91_the_answer_is_open(string asOf, Answer expected)
    {
        var person = Born("2009-06-01").With(Care("2025-08-01", "2025-08-31") with { IsPossible = true }, Care("2025-08-31", null));
        EligibleChild.Assess(person, D(asOf)).Answer.Should().Be(expected);
    }

    [Theory]
    [InlineData("2024-05-31", Answer.No)]
    [InlineData("2024-06-01", Answer.Unknown)]
    [InlineData("2024-06-02", Answer.Yes)]
    public void Section24_2d_a_stay_that_ends_on_the_16th_birthday(string ended, Answer expected) =>
        PersonQualifying.Assess(Born("2008-06-01").Stayed(AccommodationKind.HealthService, "2024-01-01", ended), D("2024-07-01")).Answer.Should().Be(expected);

    [Theory]
    [InlineData("2025-11-30", true)]
    [InlineData("2025-12-01", false)]
    public void Section23CA_a_plan_made_on_the_day_of_telling_the_authority_counts(string made, bool toBeMade)
    {
        var person = Born("2003-06-01").InCare("2015-01-01", "2021-06-01", LegalBasis.CareOrder).OnCourse(CourseKind.HigherEducation, "2025-10-01", "2028-07-01", 3);
        person = person with { ToldAuthorityOfEducation = Occurrence.On(D("2025-12-01")), Services = person.Services! with { PathwayPlan = Occurrence.On(D(made)) } };

        person.AllOn("2026-01-10").FurtherEducation.Answer.Should().Be(Answer.Yes);
        DutyDue.Assess(person, D("2026-01-10")).Any(duty => duty.Id == "PathwayPlan").Should().Be(toBeMade);
    }

    [Fact]
    public void A_date_of_birth_that_is_not_known_makes_nothing_a_no()
    {
        var unborn = Nobody with { Born = null };
        Of("ChildTrustFund", unborn, "2026-11-30").Should().Be(Answer.Unknown);

        var voluntary = unborn.Stayed(AccommodationKind.VoluntaryOrganisation, "2015-01-01", "2016-01-01");
        Of("PriorityNeedFrom21", voluntary with { Circumstances = voluntary.Circumstances! with { IsVulnerableFromCare = true } }, "2026-11-30").Should().Be(Answer.Unknown);
    }

    [Fact]
    public void A_stay_that_is_only_possible_leaves_the_order_of_2002_open()
    {
        var stay = new Accommodation(AccommodationKind.VoluntaryOrganisation, D("2015-01-01"), D("2016-01-01"));
        Person With(Accommodation one) => Born("2000-06-01") with { Accommodation = History.Of(one), Circumstances = Nobody.Circumstances! with { IsVulnerableFromCare = true } };

        Of("PriorityNeedFrom21", With(stay), "2022-01-01").Should().Be(Answer.Yes);
        Of("PriorityNeedFrom21", With(stay with { IsPossible = true }), "2022-01-01").Should().Be(Answer.Unknown);
    }

    [Fact]
    public void A_period_of_unknown_basis_that_ends_when_remand_begins_to_count_is_one_period() =>
        CareHistory.From([Care("2012-01-01", "2012-12-03", LegalBasis.Unknown)]).Periods.Should().ContainSingle();

    [Theory]
    [InlineData("2010-06-01", "2026-05-31", false)]
    [InlineData("2010-06-01", "2026-06-01", true)]
    [InlineData("2008-02-29", "2024-02-28", false)]
    [InlineData("2008-02-29", "2024-02-29", true)]
    [InlineData(null, "2024-02-29", true)]
    public void No_status_begins_before_16(string? born, string asOf, bool may) =>
        LeavingCareStatus.MayBegin(born is null ? null : D(born), D(asOf)).Should().Be(may);

    [Fact]
    public void No_note_is_empty() => Born("2006-06-01").InCare("2018-01-01", null).AllOn("2025-10-01").Notes(Nobody).Should().NotContain("");

    [Theory]
    [InlineData("2024-05-31", Answer.Yes)]
    [InlineData("2024-06-01", Answer.Unknown)]
    public void Regulation3_6_a_home_that_ended_before_18_did_not_break_down_after_it(string ended, Answer expected) =>
        Born("2006-06-01").InCare("2018-01-01", "2023-06-01").AtHome("2023-06-01", ended).AllOn("2025-01-01").FormerRelevant.Answer.Should().Be(expected);

    [Fact]
    public void Section23C_without_a_date_of_birth_only_somebody_never_in_care_is_certainly_not_a_former_relevant_child()
    {
        var unborn = Nobody with { Born = null };
        unborn.AllOn("2025-01-01").FormerRelevant.Answer.Should().Be(Answer.No);
        unborn.InCare("2010-01-01", "2018-01-01").AllOn("2025-01-01").FormerRelevant.Answer.Should().Be(Answer.Unknown);
    }

    [Theory]
    [InlineData(true, Answer.Yes)]
    [InlineData(null, Answer.Unknown)]
    public void Section22_arranged_by_childrens_services_and_nothing_recorded_needs_the_duty_of_section_20(bool? owed, Answer expected) =>
        EligibleChild.Assess(
            Born("2009-06-01").With(Care("2020-01-01", null, LegalBasis.Unknown) with { RecordedAs = RecordedAs.Unknown, ArrangedBy = ArrangedBy.ChildrensServices, Section20DutyOwed = owed }),
            D("2025-10-01")).Answer.Should().Be(expected);

    [Fact]
    public void What_to_ask_goes_on_past_a_status_that_is_ruled_out()
    {
        var status = (Born("2004-06-01") with { Accommodation = null }).AllOn("2024-01-01");
        (status.Eligible.Answer, status.Qualifying.Answer).Should().Be((Answer.No, Answer.Unknown));
        status.ToAsk.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("2001-09-30", false)]
    [InlineData("2001-10-01", true)]
    public void SI_2001_2874_the_limits_of_short_breaks_begin_with_the_regulations(string day, bool known) =>
        (ShortBreaks.Limits.InForce(D(day)) is not null).Should().Be(known);

    [Theory]
    [InlineData("2024-02-01", "2024-04-01", 2)]
    [InlineData("2024-01-15", "2024-02-15", 2)]
    [InlineData("2024-01-15", "2024-01-20", 1)]
    public void Stays_of_unknown_kind_are_one_only_where_one_holds_the_other(string from, string to, int rows) =>
        History.Of(new Accommodation(AccommodationKind.Unknown, D("2024-01-01"), D("2024-02-01")), new Accommodation(AccommodationKind.Unknown, D(from), D(to))).Should().HaveCount(rows);

    [Theory]
    [InlineData(17, 4, false)]
    [InlineData(18, 4, true)]
    [InlineData(4, 18, true)]
    public void SI_2020_445_a_break_meant_for_more_than_17_days_while_no_limit_stood_is_said(int first, int second, bool said)
    {
        var series = new ShortBreakSeries(D("2020-05-01"), null)
        {
            IsInCare = false,
            IsSamePersonOrAccommodation = true,
            ReturnsToParent = true,
            Nation = Nation.England,
            Breaks = History.Of(new ShortBreak(D("2020-05-01"), D("2020-05-04"), first), new ShortBreak(D("2020-06-01"), D("2020-06-04"), second)),
        };
        var finding = ShortBreaks.Assess(series, D("2020-07-01"));

        finding.Answer.Should().Be(Answer.Yes);
        finding.Findings.Any(part => part.Note.Contains("SI 2020/445")).Should().Be(said);
    }

    [Fact]
    public void Section23C_1a_care_recorded_from_the_18th_birthday_on_takes_nothing_from_a_relevant_child() =>
        Born("2006-06-01").InCare("2018-01-01", "2023-06-01", LegalBasis.CareOrder).InCare("2024-06-01", "2024-09-01")
            .AllOn("2025-01-01").FormerRelevant.Answer.Should().Be(Answer.Yes);

    [Theory]
    [InlineData("2024-03-10", Answer.No)]
    [InlineData("2024-02-01", Answer.Yes)]
    public void Universal_credit_days_in_care_after_18_make_nobody_an_eligible_child(string from, Answer expected) =>
        Of("SharedAccommodationRateExemption", Born("2006-06-01").InCare(from, "2024-09-01"), "2025-01-01").Should().Be(expected);
}
