using static CareRights.Safeguarding.Tests.Given;
using static CareRights.Tests.Dates;

namespace CareRights.Safeguarding.Tests;

/// <summary>Where reasonable readers of the law differ: the reading chosen, and that the other is shown. Numbered as the reviewers' notes; notes 15 to 18 are about escalation.</summary>
public sealed class ReadersDifferTests
{
    [Fact]
    public void Note01_RapidReviewIsNeverMetOnTheLaterReadingAloneWithoutSayingSo()
    {
        var between = Deadline.RapidReview(When("2025-12-24"), When("2025-12-17"), Calendar).Against(When("2026-01-15"), null);
        between.Compliance.Should().Be(Compliance.Late);
        between.Note.Should().Contain("another").And.Contain("notification");
    }

    [Fact]
    public void Note02_SeriousIncidentRunsFromTheLaterOfTheTwoThingsKnown()
    {
        var deadline = Deadline.SeriousIncident(When("2026-03-02"), When("2026-03-10"), When("2026-03-01"), Calendar);
        deadline.Due.Should().Be(D("2026-03-17"));
        deadline.OtherReadings.Should().Contain(reading => reading.Due == D("2026-03-09") && !reading.ForReportingOnly);
        deadline.Notes.Should().Contain(note => note.StartsWith("Warning", StringComparison.Ordinal));

        Deadline.SeriousIncident(When("2026-03-02"), null, null, Calendar).Missing.Should().ContainSingle().Which.Question.Should().Contain("suspect");
        Deadline.SeriousIncident(null, null, null, Calendar).Missing.Should().HaveCount(2);
    }

    [Fact]
    public void Note03_FgmMonthIsShownAsADayWithAWarningAtTheTime()
    {
        var deadline = DeadlineOf("FGM-1M", "2026-04-02T14:15");
        deadline.Due.Should().Be(D("2026-05-02"));
        deadline.OtherReadings.Should().ContainSingle().Which.At.Should().Be(When("2026-05-02T14:15").At);
        DeadlineOf("FGM-1M", "2026-04-02").OtherReadings.Should().BeEmpty();
    }

    [Fact]
    public void Note04_AnEmergencyOrderIsNotComputedWithoutItsFirstDayAndTheSealedOrderPrevails()
    {
        var unknown = Deadline.EmergencyProtectionOrder(null, null, Calendar);
        unknown.State.Should().Be(DeadlineState.Unknown);
        unknown.Missing.Should().ContainSingle().Which.Question.Should().Contain("day 1");
        DeadlineOf("EPO", "2026-03-02").State.Should().Be(DeadlineState.Unknown, "the day of the order alone does not say which is day 1");

        var @sealed = Deadline.EmergencyProtectionOrder(D("2026-03-02"), new LocalDateTime(2026, 3, 6, 16, 0), Calendar);
        @sealed.Due.Should().Be(D("2026-03-06"));
        @sealed.OtherReadings.Should().Contain(reading => reading.Due == D("2026-03-09"));

        var tooLong = Deadline.EmergencyProtectionOrder(D("2026-03-02"), new LocalDateTime(2026, 3, 10, 12, 0), Calendar);
        tooLong.Notes.Should().Contain(note => note.Contains("later than the Act allows", StringComparison.Ordinal));
    }

    [Fact]
    public void Note05_ASaturdayThatIsABankHolidayMayBePutOffAndTheUnextendedDateIsShown()
    {
        Deadline.IsPublicHoliday(D("2026-12-26"), Calendar).Should().BeTrue();
        Deadline.IsPublicHoliday(D("2026-03-14"), Calendar).Should().BeFalse();
        Deadline.EmergencyProtectionOrder(D("2026-12-19"), null, Calendar).Due.Should().Be(D("2026-12-26"));
    }

    [Fact]
    public void Note06_OnceAWeekIsSevenDaysFromTheLastVisit()
    {
        var deadline = Deadline.NextVisit(new VisitFacts { Basis = VisitBasis.ParentBeforeAssessment, FirstReviewHeld = false }, When("2026-03-04"), Calendar);
        deadline.Due.Should().Be(D("2026-03-11"));
        deadline.Clock.Note.Should().Contain("seven days").And.Contain("others");
    }

    [Theory]
    [InlineData(true, "2026-07-15")]
    [InlineData(false, "2027-01-15")]
    [InlineData(null, "2026-07-15")]
    public void Note07_HealthIsAssessedFromTheLastAssessment(bool? underFive, string due)
    {
        var deadline = Deadline.NextHealthAssessment(When("2026-01-15"), underFive, Calendar);
        deadline.Due.Should().Be(D(due));
        deadline.Clock.Note.Should().Contain("others");
        deadline.Missing.Should().HaveCount(underFive is null ? 1 : 0);
    }

    [Fact]
    public void Note08_MonthsDecideAndDaysAreForReporting()
    {
        var later = DeadlineOf("RCPC-6M", "2025-08-31");
        later.Due.Should().Be(D("2026-02-28"));
        later.OtherReadings.Should().ContainSingle(reading => reading.Due == D("2026-03-02") && reading.ForReportingOnly);
        later.Against(When("2026-03-02"), null).Should().Match<Standing>(standing => standing.Compliance == Compliance.Late && standing.Note.Contains("recording systems"));
    }

    [Theory]
    [InlineData("RCPC-3M", "2026-02-03", "2026-05-03")]
    [InlineData("REV-3", "2025-12-25", "2026-03-25")]
    [InlineData("REV-6", "2025-06-25", "2025-12-25")]
    [InlineData("VIS-6W", "2026-04-13", "2026-05-25")]
    public void Note09_NoLimitEverRollsForward(string clock, string from, string due) => DeadlineOf(clock, from).Due.Should().Be(D(due), "a Sunday, Christmas Day or bank holiday moves nothing");

    [Theory]
    [InlineData("2026-03-13T20:00", "2026-03-16")]
    [InlineData("2026-03-14T02:00", "2026-03-16")]
    [InlineData("2026-03-16T00:30", "2026-03-17")]
    public void Note10_AReferralIsReceivedWhenItIsSent(string sent, string due) => DeadlineOf("REF-1", sent).Due.Should().Be(D(due));

    [Fact]
    public void Note11_TheFirstMemberOfStaffToKnowStartsTheClock() => ClockOf("LADO-1").Trigger.Words.Should().Contain("first member of staff");

    [Fact]
    public void Note12_EachSetOfEnquiriesHasItsOwnClockUntilClosedWithAReason()
    {
        var (first, second) = (new StrategyDiscussion(When("2026-03-02"), true), new StrategyDiscussion(When("2026-03-09"), true));
        Deadline.InitialConferences([second, first], Calendar).Select(deadline => deadline.Due).Should().Equal(D("2026-03-23"), D("2026-03-30"));
        Deadline.InitialConferences([first with { ClosedBecause = "not substantiated" }, second], Calendar).Should().ContainSingle().Which.Due.Should().Be(D("2026-03-30"));
        Deadline.InitialConferences([first with { InitiatedEnquiries = null }], Calendar).Should().ContainSingle().Which.Missing.Should().NotBeEmpty();
    }

    [Fact]
    public void Note13_TheCallerNamesTheReferral()
    {
        Clock.All.Where(clock => clock.Id == "ASM-45").Should().ContainSingle().Which.Trigger.Id.Should().Be("referral-received");
        ClockOf("ASM-45").Note.Should().Contain("already open").And.Contain("the caller says");
    }

    [Theory]
    [InlineData("2026-02-20", "2026-03-02", 2)]
    [InlineData("2026-01-02", "2026-03-02", 1)]
    [InlineData(null, "2026-03-02", 0)]
    public void Note14_ASecondPeriodStartsAgainAndAShortGapIsForAHuman(string? ended, string again, int notes)
    {
        var deadline = Deadline.FirstReview(When(again), ended is null ? null : D(ended), Calendar);
        deadline.Due.Should().Be(D("2026-03-30"));
        deadline.Notes.Should().HaveCount(notes);
    }
}
