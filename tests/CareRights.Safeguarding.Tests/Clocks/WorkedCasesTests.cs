using static CareRights.Safeguarding.Tests.Given;
using static CareRights.Tests.Dates;

namespace CareRights.Safeguarding.Tests;

/// <summary>The worked cases SG-01 to SG-44 and SG-68 to SG-73, as far as they are deadlines. Days are those of the cases, none computed here.</summary>
public sealed class WorkedCasesTests
{
    public static TheoryData<string, string, string, string> SingleClocks => new()
    {
        // case    clock        event         last day
        { "SG-01", "REF-1", "2026-12-24", "2026-12-29" },
        { "SG-02", "REF-1", "2026-04-05", "2026-04-07" },
        { "SG-03", "REF-1", "2026-04-02", "2026-04-07" },
        { "SG-04", "REF-1", "2023-05-05", "2023-05-09" },
        { "SG-05", "REF-1", "2020-05-07", "2020-05-11" },
        { "SG-06", "REF-1", "2020-05-01", "2020-05-04" },
        { "SG-07", "ASM-45", "2025-12-01", "2026-02-05" },
        { "SG-08", "ASM-45", "2022-06-01", "2022-08-05" },
        { "SG-09", "ICPC-15", "2025-12-22", "2026-01-15" },
        { "SG-10", "ICPC-15", "2026-03-26", "2026-04-20" },
        { "SG-12", "CG-10", "2023-12-15", "2024-01-03" },
        { "SG-13", "CG-10", "2022-09-08", "2022-09-23" },
        { "SG-14", "CG-10", "2022-08-25", "2022-09-09" },
        { "SG-15", "LADO-1", "2026-05-22T17:30", "2026-05-26" },
        { "SG-16", "SIN-5", "2025-12-17", "2025-12-24" },
        { "SG-18", "REV-20", "2025-12-23", "2026-01-23" },
        { "SG-19", "PP-5", "2026-04-02", "2026-04-13" },
        { "SG-19", "CP-10", "2026-04-02", "2026-04-20" },
        { "SG-20", "PF-7", "2025-12-19", "2026-01-02" },
        { "SG-21", "COMP-S1", "2025-12-15", "2025-12-31" },
        { "SG-21", "COMP-S1-COMPLEX", "2025-12-15", "2026-01-15" },
        { "SG-22", "COMP-S1", "2026-01-05", "2026-01-19" },
        { "SG-23", "COMP-S2", "2026-03-27", "2026-05-06" },
        { "SG-23", "COMP-S2-LIMIT", "2026-03-27", "2026-07-02" },
        { "SG-24", "COMP-PANEL-ASK", "2026-04-30", "2026-06-01" },
        { "SG-24", "COMP-PANEL", "2026-05-28", "2026-07-09" },
        { "SG-26", "RCPC-3M", "2025-11-28", "2026-02-28" },
        { "SG-27", "RCPC-3M", "2023-11-30", "2024-02-29" },
        { "SG-28", "RCPC-6M", "2025-08-29", "2026-02-28" },
        { "SG-29", "REV-3", "2026-01-30", "2026-04-30" },
        { "SG-30", "VIS-1W", "2025-10-14", "2025-10-21" },
        { "SG-30", "VIS-6W", "2025-10-21", "2025-12-02" },
        { "SG-34", "FGM-1WD", "2026-04-02", "2026-04-07" },
        { "SG-34", "FGM-1M", "2026-04-02", "2026-05-02" },
        { "SG-41", "CAO-7", "2026-03-09", "2026-03-15" },
        { "SG-73", "FGM-1WD", "2026-12-23", "2026-12-24" },
        { "SG-73", "FGM-1M", "2026-12-23", "2027-01-23" },
        { "D18", "COMP-S2", "2024-04-09", "2024-05-15" },
        { "D18", "COMP-S2-LIMIT", "2024-04-09", "2024-07-11" },
        { "reference 2.5", "COMP-S1", "2025-12-19", "2026-01-07" },
        { "reference 2.5", "COMP-PANEL-ASK", "2025-12-19", "2026-01-21" },
        { "reference 2.5", "COMP-S2", "2025-12-19", "2026-01-28" },
        { "reference 2.5", "COMP-S2-LIMIT", "2025-12-19", "2026-03-25" },
        { "reference 2.5", "COMP-S1", "2026-03-26", "2026-04-13" },
        { "reference 2.5", "COMP-S2", "2026-03-26", "2026-05-05" },
        { "reference 2.5", "COMP-S2-LIMIT", "2026-03-26", "2026-07-01" },
        { "reference 2.5", "COMP-S1", "2026-05-01", "2026-05-18" },
        { "reference 2.5", "COMP-S2", "2026-05-01", "2026-06-09" },
    };

    [Theory, MemberData(nameof(SingleClocks))]
    public void LastDay(string id, string clock, string from, string due) => DeadlineOf(clock, from).Due.Should().Be(D(due), id);

    public static TheoryData<string, string, string, string> Hours => new()
    {
        { "SG-35", "PP-72", "2026-03-27T22:00", "2026-03-30T23:00+01" },
        { "SG-36", "PP-72", "2025-10-24T20:00", "2025-10-27T19:00+00" },
        { "SG-42", "RHI-72", "2026-03-28T20:00", "2026-03-31T21:00+01" },
        { "SG-43", "PF-48", "2026-06-06T14:00", "2026-06-08T14:00+01" },
    };

    [Theory, MemberData(nameof(Hours))]
    public void ElapsedHours(string id, string clock, string from, string due) => DueInLondon(DeadlineOf(clock, from)).Should().Be(due, id);

    [Fact]
    public void SG11_TheDiscussionThatInitiatedTheEnquiriesStartsTheClock()
    {
        var clocks = Deadline.InitialConferences(
            [new StrategyDiscussion(When("2026-03-02"), InitiatedEnquiries: false), new StrategyDiscussion(When("2026-03-09"), InitiatedEnquiries: true)], Calendar);

        clocks.Should().ContainSingle().Which.Due.Should().Be(D("2026-03-30"));
    }

    [Fact]
    public void SG13_ADeadlineIsComputedAgainWhenAHolidayIsProclaimed()
    {
        var asKnownThen = Calendar.WithProclamation([], D("2022-09-19"));
        var before = Deadline.Of(ClockOf("CG-10"), When("2022-09-08"), asKnownThen);
        before.Due.Should().Be(D("2022-09-22"));
        before.Recomputable.Should().Contain("proclaimed").And.Contain(asKnownThen.Description);

        Deadline.Of(before.Clock, before.Trigger, Calendar).Due.Should().Be(D("2022-09-23"));
    }

    [Fact]
    public void SG15_AnAreaMayBeStricterAndNeverLaxer()
    {
        var (barking, page) = (Limit.Within(24, TimeUnit.Hours), new Instrument("Barking and Dagenham LADO page", AuthorityKind.LocalPractice, "").At("24 hours"));
        var stricter = Deadline.Of(ClockOf("LADO-1"), When("2026-05-22T17:30"), Calendar).InArea(barking, page);
        DueInLondon(stricter).Should().Be("2026-05-23T17:30+01");
        stricter.Authority!.Instrument.Kind.Should().Be(AuthorityKind.LocalPractice);
        stricter.OtherReadings.Should().ContainSingle(reading => reading.Due == D("2026-05-26"));

        var laxer = Limit.Within(3, TimeUnit.WorkingDays);
        Deadline.Of(ClockOf("LADO-1"), When("2026-05-22"), Calendar).InArea(laxer, page).Due.Should().Be(D("2026-05-26"));
        Deadline.Of(ClockOf("STRAT"), When("2026-05-22T10:00"), Calendar).InArea(barking, page).DueAt.Should().NotBeNull("where there is no national number the area's own is the only one");
    }

    [Fact]
    public void SG17_BothReadingsOfTheRapidReviewAndTheEarlierIsChased()
    {
        var both = Deadline.RapidReview(When("2025-12-24"), When("2025-12-17"), Calendar);
        both.Due.Should().Be(D("2026-01-12"));
        both.OtherReadings.Should().ContainSingle(reading => reading.Due == D("2026-01-19") && !reading.ForReportingOnly);

        var sentOnly = Deadline.RapidReview(When("2025-12-24"), null, Calendar);
        sentOnly.Due.Should().Be(D("2026-01-19"));
        sentOnly.Missing.Should().ContainSingle().Which.Question.Should().Contain("partners");
    }

    [Fact]
    public void SG22_TheStartDateIsNotTheReceiptDate()
    {
        var complaint = new ComplaintFacts
        {
            Received = D("2025-12-15"),
            SufficientInterestNeeded = false,
            AdvocateAskedFor = true,
            AdvocateAppointed = D("2026-01-05"),
        };
        complaint.StartOfStage1().Start.Should().Be(D("2026-01-05"));
        (complaint with { AdvocateAppointed = null }).StartOfStage1().Missing.Should().ContainSingle().Which.Should().Contain("advocate was appointed");
        (complaint with { AdvocateAskedFor = null, AdvocateAppointed = null }).StartOfStage1().Start.Should().BeNull("unknown is not no");
        (complaint with { AdvocateAskedFor = false }).StartOfStage1().Start.Should().Be(D("2025-12-15"));
        (complaint with { LaterStartAgreed = D("2026-02-02") }).StartOfStage1().Start.Should().Be(D("2026-02-02"));
        (complaint with { SufficientInterestNeeded = true, SufficientInterestDecided = D("2026-01-07") }).StartOfStage1().Start.Should().Be(D("2026-01-05"), "of two start dates that both apply the earlier");
    }

    [Fact]
    public void SG23_AnOralComplaintStartsWithItsFinalWrittenRecord()
    {
        var complaint = new ComplaintFacts { MadeOrally = true, InvestigationRequested = D("2026-03-27") };
        complaint.StartOfStage2().Missing.Should().ContainSingle().Which.Should().Contain("final written record");
        (complaint with { FinalWrittenRecord = D("2026-04-01") }).StartOfStage2().Start.Should().Be(D("2026-04-01"));
        (complaint with { MadeOrally = false }).StartOfStage2().Start.Should().Be(D("2026-03-27"));
        (complaint with { MadeOrally = null }).StartOfStage2().Start.Should().BeNull();
    }

    [Fact]
    public void SG24_ThePanelWasAskedForInTime() =>
        DeadlineOf("COMP-PANEL-ASK", "2026-04-30").Against(When("2026-05-28"), null).Compliance.Should().Be(Compliance.Met);

    [Fact]
    public void SG25_LateIsADiscretionAndNotARefusal()
    {
        var deadline = DeadlineOf("COMP-1Y", "2025-03-10");
        deadline.Due.Should().Be(D("2026-03-10"));
        deadline.Against(When("2026-03-12"), null).Compliance.Should().Be(Compliance.Late);
        deadline.Clock.Note.Should().Contain("not refused").And.Contain("regulation 9(2)");
    }

    [Fact]
    public void SG26_AWeekendLimitDoesNotMoveAndTheCountOfRecordingSystemsIsForReporting()
    {
        var deadline = DeadlineOf("RCPC-3M", "2025-11-28");
        deadline.LastWorkingDay.Should().Be(D("2026-02-27"));
        deadline.OtherReadings.Should().ContainSingle(reading => reading.Due == D("2026-02-27") && reading.ForReportingOnly);
    }

    [Fact]
    public void SG28_ClampedToTheEndOfTheMonth() => DeadlineOf("RCPC-6M", "2025-08-29").LastWorkingDay.Should().Be(D("2026-02-27"));

    [Theory]
    [InlineData(true, "2026-01-06")]
    [InlineData(false, "2025-11-17")]
    public void SG31_ThreeMonthsOnlyIfIntendedToLastToEighteen(bool toEighteen, string due) =>
        Deadline.NextVisit(new VisitFacts { Basis = VisitBasis.Placement, Started = D("2024-09-01"), IntendedToEighteen = toEighteen, LongTermFosterPlacement = false }, When("2025-10-06"), Calendar)
            .Due.Should().Be(D(due));

    [Theory]
    [InlineData(false, "2026-03-11")]
    [InlineData(true, "2026-04-01")]
    [InlineData(null, "2026-03-11")]
    public void SG32_WeeklyUntilTheFirstReview(bool? reviewHeld, string due) =>
        Deadline.NextVisit(new VisitFacts { Basis = VisitBasis.InterimOrderWithParent, FirstReviewHeld = reviewHeld }, When("2026-03-04"), Calendar).Due.Should().Be(D(due));

    [Theory]
    [InlineData("2026-03-02", "2026-03-16", "2026-04-27")]
    [InlineData("2025-03-02", "2026-03-16", "2026-06-08")]
    [InlineData(null, "2026-03-16", "2026-04-27")]
    public void SG33_TheArrangementBeginsWhenTheAuthorityIsAware(string? aware, string visited, string due) =>
        Deadline.NextFosteringVisit(aware is null ? null : D(aware), When(visited), Calendar).Due.Should().Be(D(due));

    [Theory]
    [InlineData("SG-37", "2024-12-18", "2024-12-25", "2024-12-27T12:00+00")]
    [InlineData("SG-38", "2026-03-07", "2026-03-14", null)]
    [InlineData("SG-39", "2026-03-08", "2026-03-15", "2026-03-16T12:00+00")]
    [InlineData("SG-68", "2026-12-19", "2026-12-26", "2026-12-29T12:00+00")]
    public void EmergencyProtectionOrders(string id, string firstDay, string eighth, string? extended)
    {
        var deadline = Deadline.EmergencyProtectionOrder(D(firstDay), null, Calendar);
        deadline.Due.Should().Be(D(eighth), id);
        deadline.OtherReadings.Select(reading => InLondon(reading.At!.Value)).Should().BeEquivalentTo(extended is null ? [] : new[] { extended }, id);
        if (extended is not null)
        {
            deadline.Notes.Should().Contain(note => note.Contains("may, and need not", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void SG40_OneExtensionOnly()
    {
        Deadline.EmergencyProtectionOrderExtended(When("2026-03-14"), 0, Calendar).Due.Should().Be(D("2026-03-21"));
        var second = Deadline.EmergencyProtectionOrderExtended(When("2026-03-19"), 1, Calendar);
        second.State.Should().Be(DeadlineState.NotAvailable);
        second.Due.Should().BeNull();
    }

    [Fact]
    public void SG44_TheTargetOf48HoursInItsThreeReadings()
    {
        var target = ResponseTarget.For(When("2026-03-27T16:00").At!.Value, OpeningHours.AdviceLine, Calendar);
        InLondon(target.Elapsed).Should().Be("2026-03-29T17:00+01");
        target.NextOpening.Should().Be(new LocalDateTime(2026, 3, 30, 9, 0));
        target.Chase.Should().Be(target.Elapsed);
        ResponseTarget.Basis.Should().Contain("unspecified");
        ResponseTarget.Authority.Instrument.Kind.Should().Be(AuthorityKind.Policy);
    }

    [Theory]
    [InlineData("2026-11-18T10:00", "2026-11-20T10:00+00", "2026-11-20", "2026-11-26T10:00")]
    [InlineData("2026-11-20T16:30", "2026-11-22T16:30+00", "2026-11-24", "2026-11-30T16:30")]
    [InlineData("2026-03-27T16:30", "2026-03-29T17:30+01", "2026-03-31", "2026-04-08T16:30")]
    [InlineData("2026-10-24T09:00", "2026-10-26T08:00+00", "2026-10-27", "2026-11-02T17:00")]
    public void The48HourFixtures(string received, string elapsed, string twoWorkingDays, string openHours)
    {
        var target = ResponseTarget.For(When(received).At!.Value, OpeningHours.AdviceLine, Calendar);
        InLondon(target.Elapsed).Should().Be(elapsed);
        target.TwoWorkingDays!.Value.Date.Should().Be(D(twoWorkingDays));
        EventTime.InLondon(target.FortyEightOpenHours!.Value).Should().Be(When(openHours));
    }

    [Fact]
    public void SG69_TheDayIsThatOfLondon()
    {
        var referral = EventTime.Of(Instant.FromUtc(2026, 6, 30, 23, 30));
        referral.Date.Should().Be(D("2026-07-01"));
        Deadline.Of(ClockOf("REF-1"), referral, Calendar).Due.Should().Be(D("2026-07-02"));
    }

    [Fact]
    public void SG70_OfATimeThatOccurredTwiceTheEarlierAndSaysSo()
    {
        var deadline = DeadlineOf("PP-72", "2026-10-25T01:30");
        DueInLondon(deadline).Should().Be("2026-10-28T00:30+00");
        deadline.OtherReadings.Should().ContainSingle(reading => InLondon(reading.At!.Value) == "2026-10-28T01:30+00");
        deadline.Notes.Should().ContainSingle().Which.Should().Contain("twice").And.Contain("Ask");
    }

    [Theory]
    [InlineData(true, true, "2026-05-17")]
    [InlineData(true, false, "2026-02-17")]
    [InlineData(true, null, "2026-02-17")]
    [InlineData(null, null, "2025-12-29")]
    public void SG71_FewerVisitsOnlyByTheChildsOwnAgreement(bool? toEighteen, bool? childAgrees, string due)
    {
        var facts = new VisitFacts
        {
            Basis = VisitBasis.Placement,
            Started = D("2024-06-03"),
            LongTermFosterPlacement = true,
            IntendedToEighteen = toEighteen,
            ChildAgreesToFewer = childAgrees,
        };
        Deadline.NextVisit(facts, When("2025-11-17"), Calendar).Due.Should().Be(D(due));
    }

    [Fact]
    public void SG72_AClockThatDidNotExistYet()
    {
        var deadline = DeadlineOf("ASM-45", "2012-05-02");
        deadline.State.Should().Be(DeadlineState.NotInForce);
        deadline.Due.Should().BeNull();
        deadline.Notes.Should().ContainSingle().Which.Should().Contain("15 Apr 2013").And.Contain("Working Together 2010");
    }

    [Fact]
    public void D18_HowFarOverTheOuterLimit()
    {
        var standing = DeadlineOf("COMP-S2-LIMIT", "2024-04-09").Against(null, D("2024-09-11"));
        standing.Compliance.Should().Be(Compliance.Overdue);
        standing.WorkingDays.Should().Be(-43);
        Calendar.Between(D("2024-04-09"), D("2024-09-11")).Should().Be(108);
    }

    [Fact]
    public void D19_MonthLevelFactsGiveACertainAnswerWhereEveryReadingAgrees()
    {
        var stage2 = (Clock: ClockOf("COMP-S2-LIMIT"), First: D("2023-09-01"), Last: D("2023-09-30"));
        (Deadline.Of(stage2.Clock, EventTime.On(stage2.First), Calendar).Due, Deadline.Of(stage2.Clock, EventTime.On(stage2.Last), Calendar).Due).Should().Be((D("2023-12-01"), D("2024-01-03")));
        Deadline.DoneInTime(stage2.Clock, stage2.First, stage2.Last, D("2024-02-01"), Calendar).Should().Be(Answer.No);

        var panel = (Clock: ClockOf("COMP-PANEL"), First: D("2024-03-01"), Last: D("2024-03-31"));
        (Deadline.Of(panel.Clock, EventTime.On(panel.First), Calendar).Due, Deadline.Of(panel.Clock, EventTime.On(panel.Last), Calendar).Due).Should().Be((D("2024-04-16"), D("2024-05-14")));
        Deadline.DoneInTime(panel.Clock, panel.First, panel.Last, D("2024-04-16"), Calendar).Should().Be(Answer.Yes);
        Deadline.DoneInTime(panel.Clock, panel.First, panel.Last, D("2024-04-17"), Calendar).Should().Be(Answer.Unknown);
        Deadline.DoneInTime(panel.Clock, panel.First, panel.Last, D("2024-05-14"), Calendar).Should().Be(Answer.Unknown);
        Deadline.DoneInTime(panel.Clock, panel.First, panel.Last, D("2024-05-15"), Calendar).Should().Be(Answer.No);
    }

    [Fact]
    public void D20_LateOnEveryReading()
    {
        var panel = (Clock: ClockOf("COMP-PANEL"), First: D("2024-01-02"), Last: D("2024-01-31"));
        (Deadline.Of(panel.Clock, EventTime.On(panel.First), Calendar).Due, Deadline.Of(panel.Clock, EventTime.On(panel.Last), Calendar).Due).Should().Be((D("2024-02-13"), D("2024-03-13")));
        Deadline.DoneInTime(panel.Clock, panel.First, panel.Last, D("2024-04-14"), Calendar).Should().Be(Answer.No);
    }
}
