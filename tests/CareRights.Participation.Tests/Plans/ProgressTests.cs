using CareRights.Participation.Plans;
using static CareRights.Tests.Dates;

namespace CareRights.Participation.Tests.Plans;

/// <summary>Plan against actual, dates to the day or only to the month: the plan of the City of London's committee report of 2017.</summary>
public sealed class ProgressTests
{
    private static readonly PartialDate October2017 = PartialDate.Month(2017, 10);

    public static TheoryData<string, PartialDate, PartialDate?, string, Compliance, Answer?> States => new()
    {   // case                                                planned      actual                             as of         state                    late
        { "ahead on the last day of the month planned",        October2017, null,                              "2017-10-31", Compliance.Running,   null },
        { "overdue on the day after",                          October2017, null,                              "2017-11-01", Compliance.Overdue, Answer.Yes },
        { "kept within the month",                             October2017, PartialDate.Day(D("2017-10-31")),  "2018-01-01", Compliance.Met,  Answer.No },
        { "kept, both only to the month",                      October2017, October2017,                       "2018-01-01", Compliance.Met,  Answer.No },
        { "late by one day",                                   October2017, PartialDate.Day(D("2017-11-01")),  "2018-01-01", Compliance.Late,    Answer.Yes },
        { "late by 1 to 30 days",                              October2017, PartialDate.Month(2017, 11),       "2018-01-01", Compliance.Late,    Answer.Yes },
        { "early",                                             October2017, PartialDate.Month(2017, 9),        "2018-01-01", Compliance.Met,  Answer.No },
        { "planned to the day, done within that month",        PartialDate.Day(D("2017-06-15")), PartialDate.Month(2017, 6), "2018-01-01", Compliance.Unknown, Answer.Unknown },
        { "planned to the last day of the month",              PartialDate.Day(D("2017-06-30")), PartialDate.Month(2017, 6), "2018-01-01", Compliance.Met, Answer.No },
        { "recorded for a day that is still to come",          October2017, PartialDate.Day(D("2017-10-25")),  "2017-10-24", Compliance.Running,   null },
        { "recorded for that day",                             October2017, PartialDate.Day(D("2017-10-25")),  "2017-10-25", Compliance.Met,  Answer.No },
    };

    [Theory, MemberData(nameof(States))]
    public void StatesOfAMilestone(string situation, PartialDate planned, PartialDate? actual, string asOf, Compliance state, Answer? late)
    {
        var progress = MilestoneProgress.Assess(new Milestone("First meeting") { FirstPlanned = planned, Planned = planned, Actual = actual }, D(asOf));

        progress.State.Should().Be(state, situation);
        (progress.Slippage?.IsLate).Should().Be(late, situation);
    }

    [Fact]
    public void SlippageIsARangeWhereTheDayIsOpen()
    {
        Slippage.Between(October2017, PartialDate.Month(2017, 11)).Should().Be(new Slippage(1, 30));
        Slippage.Between(PartialDate.Day(D("2017-06-15")), PartialDate.Month(2017, 6)).Should().Be(new Slippage(-14, 15));
        Slippage.Between(October2017, PartialDate.Month(2017, 11)).ToString().Should().Be("1 to 30 days late");
        Slippage.Between(PartialDate.Day(D("2017-06-15")), PartialDate.Month(2017, 6)).ToString().Should().Be("at most 15 days late");
        Slippage.Between(October2017, PartialDate.Day(D("2017-11-01"))).ToString().Should().Be("1 day late");
        Slippage.Between(October2017, October2017).ToString().Should().Be("not late");
        Slippage.Between(PartialDate.Day(D("2017-06-01")), PartialDate.Month(2017, 6)).ToString().Should().Be("at most 29 days late");
        Slippage.Between(PartialDate.Day(D("2017-06-29")), PartialDate.Month(2017, 6)).ToString().Should().Be("at most 1 day late");
    }

    /// <summary>The range holds every day that the months leave open, and reaches both ends.</summary>
    [Fact]
    public void SlippageAgreesWithEveryDayOfTheMonths()
    {
        for (var month = 1; month <= 12; month++)
        {
            var planned = PartialDate.Month(2024, month);
            foreach (var actual in Enumerable.Range(1, 12).Select(m => PartialDate.Month(2024, m)))
            {
                var days = new DateInterval(actual.Earliest, actual.Latest).Select(day => (int)(day.AtMidnight().InUtc().ToInstant() - planned.Latest.AtMidnight().InUtc().ToInstant()).TotalDays).ToArray();
                Slippage.Between(planned, actual).Should().Be(new Slippage(days.Min(), days.Max()));
            }
        }
    }

    /// <summary>City of London committee report, 2017: "The initial dates outlined within the proposal have been amended", without saying from what.</summary>
    [Fact]
    public void AmendedDatesWithoutTheFirstOnesLeaveTheMoveUnknown()
    {
        var progress = MilestoneProgress.Assess(new Milestone("First meeting") { Planned = October2017 }, D("2017-07-01"));

        progress.Moved.Should().BeNull();
        progress.Missing.Should().Equal("the date first planned");
        MilestoneProgress.Assess(new Milestone("First meeting"), D("2017-07-01")).State.Should().Be(Compliance.Unknown);
    }

    [Fact]
    public void AMovedPlanIsSeenThoughTheStepWasOnTime()
    {
        var progress = MilestoneProgress.Assess(
            new Milestone("First meeting") { FirstPlanned = PartialDate.Month(2017, 7), Planned = October2017, Actual = PartialDate.Day(D("2017-10-25")) }, D("2018-01-01"));

        progress.State.Should().Be(Compliance.Met);
        progress.Moved.Should().Be(new Slippage(62, 92));
        progress.InWords.Should().Be("First meeting: 25 October 2017, as planned; the plan itself moved from July 2017 to October 2017, 62 to 92 days late");
    }

    [Fact]
    public void TheFirstMeetingIsInHalfTermOnceADayIsKnown()
    {
        var month = MilestoneProgress.Assess(new Milestone("First meeting") { Planned = October2017 }, D("2017-07-01"));
        var day = MilestoneProgress.Assess(new Milestone("First meeting") { Planned = October2017, Actual = PartialDate.Day(D("2017-10-25")) }, D("2018-01-01"));
        var second = MilestoneProgress.Assess(new Milestone("Second meeting") { Planned = PartialDate.Day(D("2018-02-14")) }, D("2018-01-01"));
        var june = MilestoneProgress.Assess(new Milestone("Officers meet") { Planned = PartialDate.Month(2017, 6) }, D("2017-05-01"));

        month.IsInCandidateWeek.Should().Be(Answer.Unknown);
        month.HalfTermWeeks.Select(week => week.Start).Should().Equal(D("2017-10-23"), D("2017-10-30"));
        day.IsInCandidateWeek.Should().Be(Answer.Yes);
        day.HalfTermWeeks.Select(week => week.Start).Should().Equal(D("2017-10-23"));
        second.HalfTermWeeks.Select(week => week.Start).Should().Equal(D("2018-02-12"));
        june.IsInCandidateWeek.Should().Be(Answer.No);
        MilestoneProgress.Assess(new Milestone("Officers meet") { Planned = PartialDate.Day(D("2017-10-28")) }, D("2017-05-01")).IsInCandidateWeek.Should().Be(Answer.No, "a Saturday is in no such week");
    }

    [Fact]
    public void AnAnnualReportIsDueAYearAfterTheLastOne()
    {
        var first = ReportDue.Assess("Annual report", "the Association of London Directors of Children's Services", 12, D("2017-03-31"), [], D("2018-03-31"));
        var late = ReportDue.Assess("Annual report", "the directors", 12, D("2017-03-31"), [], D("2018-04-01"));
        var leap = ReportDue.Assess("Annual report", "the directors", 12, null, [D("2024-02-29"), D("2026-01-01")], D("2025-03-01"));

        (first.Due, first.Overdue).Should().Be((D("2018-03-31"), Answer.No));
        late.Overdue.Should().Be(Answer.Yes);
        (leap.LastMade, leap.Due, leap.Overdue).Should().Be((D("2024-02-29"), D("2025-02-28"), Answer.Yes));
    }

    [Fact]
    public void The_last_report_counts_and_not_the_start_nor_one_to_come()
    {
        var due = ReportDue.Assess("Annual report", "the directors", 12, D("2015-01-01"), [D("2017-05-01"), D("2016-05-01"), D("2018-06-01")], D("2018-05-31"));
        (due.LastMade, due.Due, due.Missing.Count).Should().Be((D("2017-05-01"), D("2018-05-01"), 0));
        due.InWords.Should().Be("Annual report to the directors: was due by 1 May 2018, last made on 1 May 2017");
        ReportDue.Assess("Annual report", "the directors", 12, D("2015-01-01"), [D("2017-05-01"), D("2018-06-01")], D("2018-06-01")).LastMade.Should().Be(D("2018-06-01"), "the day asked about counts");
        var first = ReportDue.Assess("Annual report", "the directors", 12, D("2018-01-01"), [], D("2018-06-01"));
        first.InWords.Should().Be("Annual report to the directors: due by 1 January 2019, none recorded");
        first.Missing.Should().BeEmpty();
        ReportDue.Assess("Annual report", "the directors", 12, null, [D("2018-01-01")], D("2018-06-01")).Missing.Should().BeEmpty();
        FluentActions.Invoking(() => ReportDue.Assess(null!, "the directors", 12, null, [], D("2018-06-01"))).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => ReportDue.Assess("Annual report", null!, 12, null, [], D("2018-06-01"))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void A_step_says_in_words_where_it_stands()
    {
        var step = new Milestone("First meeting") { Planned = PartialDate.Day(D("2017-10-25")), FirstPlanned = PartialDate.Day(D("2017-10-25")) };
        Said(step with { Actual = PartialDate.Day(D("2017-10-26")) }).Should().Be("First meeting: 26 October 2017, 1 day late (planned for 25 October 2017)");
        Said(step).Should().Be("First meeting: planned for 25 October 2017 and not recorded, 68 days so far".Replace("68 days", "68 days late"));
        MilestoneProgress.Assess(step, D("2017-10-01")).InWords.Should().Be("First meeting: planned for 25 October 2017");
        Said(new Milestone("First meeting")).Should().StartWith("First meeting: not known, for want of the date planned");
        Said(step with { Actual = PartialDate.Month(2017, 10) }).Should().Be("First meeting: not known, for want of the day on which it happened");
        FluentActions.Invoking(() => MilestoneProgress.Assess((Milestone)null!, D("2018-01-01"))).Should().Throw<ArgumentNullException>().WithParameterName("milestone");

        static string Said(Milestone step) => MilestoneProgress.Assess(step, D("2018-01-01")).InWords;
    }

    /// <summary>"Regular updates to the London AD network": how regular is not said.</summary>
    [Fact]
    public void RegularUpdatesHaveNoDueDate()
    {
        var due = ReportDue.Assess("Update", "the assistant directors' network", null, null, [], D("2018-01-01"));

        due.Overdue.Should().Be(Answer.Unknown);
        due.Missing.Should().Equal("how often it is owed", "the day from which it is owed");
        due.InWords.Should().Be("Update to the assistant directors' network: when the next is due is not known, for want of how often it is owed and the day from which it is owed, none recorded");
    }
}
