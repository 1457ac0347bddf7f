using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using static CareRights.CareStatus;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>What the library says where reasonable readers differ: P1 to P8, and the other points on which a reading had to be chosen.</summary>
public sealed class ConventionCases
{
    private static readonly Person HomeFrom11May = Born("2009-05-10").InCare("2025-01-01", "2025-05-11").AtHome("2025-05-11", null);

    [Fact]
    public void P1_Ninety_days_half_open_are_not_13_weeks_and_the_finding_says_that_an_inclusive_count_would_reach_them()
    {
        var person = Born("2009-03-03").InCare("2025-02-01", "2025-05-02");

        person.StatusOn("2025-05-10").Should().Be(Qualifying);
        person.AllOn("2025-05-10").Relevant.Notes().Should().Contain(note => note.Contains("Counting the last day"));
        Born("2009-03-03").InCare("2025-02-01", "2025-05-03").AllOn("2025-05-10").Relevant.Notes().Should().BeEmpty();
    }

    [Fact]
    public void P2_Born_on_29_February_is_18_on_1_March_in_a_common_year()
    {
        var person = Born("2008-02-29").InCare("2023-06-01", null);

        person.StatusOn("2026-02-28").Should().Be(Eligible);
        person.AllOn("2026-02-28").Eligible.Notes().Should().Contain(note => note.Contains("29 February"));
        person.StatusOn("2026-03-01").Should().Be(FormerRelevant);
        person.AllOn("2026-03-01").FormerRelevant.Notes().Should().BeEmpty();
    }

    [Theory]
    [InlineData("2025-11-09", Answer.Yes)]
    [InlineData("2025-11-10", Answer.Unknown)]
    [InlineData("2025-11-11", Answer.No)]
    public void P3_On_the_day_before_the_corresponding_date_the_readings_of_six_months_differ(string asOf, Answer relevant)
    {
        var status = HomeFrom11May.AllOn(asOf);
        status.Relevant.Answer.Should().Be(relevant);
        status.Qualifying.Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void P4_Regulation_3_5_does_not_reach_the_child_detained_at_16_and_the_finding_says_so()
    {
        var person = Born("2008-09-01").InCare("2024-03-01", "2024-08-01").Stayed(AccommodationKind.Detained, "2024-08-01", "2024-10-01").AtHome("2024-10-01", null);

        person.StatusOn("2025-06-01").Should().Be(Relevant);
        person.AllOn("2025-06-01").Relevant.Notes().Should().Contain(note => note.Contains("Regulation 3(5) speaks only"));
        person.StatusOn("2026-09-01").Should().Be(FormerRelevant);
    }

    [Fact]
    public void P5_Care_that_ends_on_the_16th_birthday_is_unknown_and_one_more_day_settles_it()
    {
        var ended = Born("2009-05-10").InCare("2025-01-01", "2025-05-10").AllOn("2025-06-01");
        ended.Primary.Should().Be(Unknown);
        ended.Relevant.Missing.Select(missing => missing.Question).Should().Contain(fact => fact.Contains("16th birthday"));

        Born("2009-05-10").InCare("2025-01-01", "2025-05-11").StatusOn("2025-06-01").Should().Be(Relevant);
        Born("2009-05-10").InCare("2025-01-01", "2025-05-09").StatusOn("2025-06-01").Should().Be(None);
    }

    [Fact]
    public void P6_Days_in_earlier_short_breaks_count_once_the_regulation_has_stopped_applying_and_the_finding_says_so()
    {
        var breaks = Breaks("2023-01-06", "2025-06-20", nights: 2, daysInTwelveMonths: 60);
        var eligible = Born("2009-05-05").WithBreaks(breaks).InCare("2025-07-01", null).AllOn("2025-07-02").Eligible;

        eligible.Answer.Should().Be(Answer.Yes);
        eligible.Notes().Should().Contain(note => note.Contains("short breaks"));
    }

    [Theory]
    [InlineData("2026-04-03", Answer.Yes)]
    [InlineData("2026-04-04", Answer.Unknown)]
    [InlineData("2027-07-10", Answer.No)]
    public void P7_A_programme_begun_at_24_and_running_at_25_is_not_said_to_have_ended_the_duties(string asOf, Answer expected)
    {
        var person = (Born("2001-04-04").InCare("2015-01-01", "2019-04-04") with { ToldAuthorityOfEducation = Occurrence.On(D("2025-06-01")) })
            .OnCourse(CourseKind.FurtherEducation, "2025-09-01", "2027-07-10", years: 2);
        person.AllOn(asOf).FurtherEducation.Answer.Should().Be(expected);
    }

    [Fact]
    public void P8_A_child_of_16_who_is_not_disabled_cannot_be_privately_fostered_and_the_finding_says_that_another_reading_exists()
    {
        var person = Born("2008-07-01").Stayed(AccommodationKind.PrivatelyFostered, "2023-07-01", "2025-07-01");

        person.StatusOn("2025-08-01").Should().Be(None);
        person.AllOn("2025-08-01").Qualifying.Notes().Should().Contain(note => note.Contains("ordinary meaning"));
        (person with { IsDisabled = true }).StatusOn("2025-08-01").Should().Be(Qualifying);
        (person with { IsDisabled = null }).StatusOn("2025-08-01").Should().Be(Unknown);
    }

    [Fact]
    public void N5_An_overrun_does_not_break_a_series_that_was_planned_within_17_days()
    {
        var overrun = new ShortBreak(D("2025-06-01"), D("2025-06-20"), 3);
        var child = Born("2009-05-05").WithBreaks(Series([.. Breaks("2023-01-06", "2025-05-01", nights: 2, daysInTwelveMonths: 50).Breaks!, overrun]));
        var applies = ShortBreaks.Assess(child.Care!.ShortBreaks[0], D("2025-06-19"));

        applies.Answer.Should().Be(Answer.Yes);
        applies.Notes().Should().ContainSingle(note => note.Contains("ran on"));
    }

    [Fact]
    public void N6_Between_short_breaks_the_child_qualifies_literally_and_the_finding_says_so()
    {
        var child = Born("2009-05-05").WithBreaks(Breaks("2023-01-06", "2025-06-20", nights: 2, daysInTwelveMonths: 60));

        child.StatusOn("2025-07-15").Should().Be(Qualifying);
        child.AllOn("2025-07-15").Qualifying.Notes().Should().Contain(note => note.Contains("Literally"));
    }

    [Fact]
    public void N7_Going_home_after_18_does_not_take_former_relevant_status_away_and_the_finding_says_so()
    {
        var person = Born("2007-01-01").InCare("2020-01-01", "2024-06-01").AtHome("2025-03-01", null);

        person.StatusOn("2025-10-01").Should().Be(FormerRelevant);
        person.AllOn("2025-10-01").FormerRelevant.Notes().Should().Contain(note => note.Contains("day by day"));
        person.AllOn("2025-08-01").FormerRelevant.Notes().Should().BeEmpty();
    }

    [Theory]
    [InlineData("2027-06-30", Answer.No)]
    [InlineData("2027-07-01", Answer.Unknown)]
    public void N8_A_home_that_breaks_down_after_18_leaves_former_relevant_status_open_and_reports_qualifying(string asOf, Answer formerRelevant)
    {
        var status = Born("2009-05-10").InCare("2025-01-01", "2025-05-11").AtHome("2025-05-11", "2027-07-01").AllOn(asOf);

        status.FormerRelevant.Answer.Should().Be(formerRelevant);
        status.Primary.Should().Be(Qualifying);
    }

    [Theory]
    [InlineData("2025-01-15", Relevant, true)]
    [InlineData("2025-03-29", Relevant, true)]
    [InlineData("2025-04-01", Qualifying, false)]
    public void N9_Six_months_run_from_the_day_on_which_parental_responsibility_was_gained(string asOf, CareStatus expected, bool noted)
    {
        var person = Born("2008-01-15").InCare("2020-03-01", "2024-10-01").UnderGuardianship("2024-10-01")
            .AtHome("2020-03-01", null, FamilyMember.PersonWithParentalResponsibility, "former foster carer", responsibleFrom: "2024-10-01");

        person.StatusOn(asOf).Should().Be(expected);
        person.AllOn(asOf).Relevant.Notes().Any(note => note.Contains("gained parental responsibility")).Should().Be(noted);
    }

    [Fact]
    public void N10_Leaving_one_parent_for_the_other_makes_the_child_relevant_again_at_once()
    {
        var person = HomeFrom11May with { FamilyHomes = History<FamilyHome>.None };
        person = person.AtHome("2025-05-11", "2026-01-10", who: "mother").AtHome("2026-01-10", null, who: "father");

        person.StatusOn("2026-01-09").Should().Be(Qualifying);
        person.StatusOn("2026-01-10").Should().Be(Relevant);
        person.AllOn("2026-01-10").Relevant.Notes().Should().Contain(note => note.Contains("one parent or person for another"));
        person.StatusOn("2026-07-10").Should().Be(Qualifying);
    }

    [Fact]
    public void N1_Care_that_began_before_14_counts_from_14() =>
        Born("2010-02-20").InCare("2015-03-01", null).AllOn("2026-02-20").Eligible.Notes().Should().BeEmpty();

    /// <summary>The example of the package's README.</summary>
    [Fact]
    public void TheExample()
    {
        var amina = new Person
        {
            Born = D("2009-05-10"),
            Care = CareHistory.From(new LookedAfterPeriod(D("2025-01-01"), D("2025-05-11"), Nation.England)),
            FamilyHomes = History.Of(new FamilyHome(FamilyMember.Parent, D("2025-05-11"), null)),
            Accommodation = History<Accommodation>.None,
            SpecialGuardianships = History<SpecialGuardianship>.None,
        };

        amina.StatusOn("2025-06-01").Should().Be(Relevant);
        Change.AllAfter(amina, D("2025-06-01")).First(change => change.What == "Relevant child" && change.After == Answer.No).On.Should().Be(D("2025-11-11"));
        (amina with { FamilyHomes = null }).StatusOn("2025-06-01").Should().Be(Unknown);
        Entitlement.All.Should().HaveCount(52);
    }
}
