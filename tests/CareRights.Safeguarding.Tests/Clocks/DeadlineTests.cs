using static CareRights.Safeguarding.Tests.Given;
using static CareRights.Tests.Dates;

namespace CareRights.Safeguarding.Tests;

/// <summary>What every deadline says of itself, whatever its clock.</summary>
public sealed class DeadlineTests
{
    public static TheoryData<string> Ids => [.. Clock.All.Select(clock => clock.Id)];

    [Theory, MemberData(nameof(Ids))]
    public void SaysWhatItRestsOn(string id)
    {
        var deadline = DeadlineOf(id, "2026-10-05T10:00");
        switch (deadline.State)
        {
            case DeadlineState.Dated:
                deadline.Due.Should().NotBeNull();
                deadline.Authority.Should().NotBeNull();
                deadline.Convention.Should().NotBeEmpty();
                deadline.Recomputable.Should().NotBeEmpty();
                (deadline.Law!.Value.Unit == TimeUnit.Hours).Should().Be(deadline.DueAt is not null);
                break;
            case DeadlineState.NoNumber:
                deadline.Due.Should().BeNull("no number is invented");
                deadline.Authority.Should().NotBeNull();
                deadline.Law!.Value.Words.Should().NotBeEmpty();
                break;
            case DeadlineState.Unknown:
                deadline.Missing.Should().NotBeEmpty();
                break;
            default:
                deadline.State.Should().Be(DeadlineState.NotCommenced);
                deadline.Due.Should().BeNull();
                break;
        }
    }

    [Theory]
    [InlineData("STRAT")]
    [InlineData("R40")]
    [InlineData("NRM")]
    [InlineData("PREVENT")]
    [InlineData("ICO")]
    [InlineData("S20")]
    [InlineData("LACDEATH")]
    [InlineData("CDR")]
    [InlineData("SDQ")]
    [InlineData("CEASE")]
    [InlineData("S16LA")]
    [InlineData("VIS-X")]
    public void WhereTheLawGivesNoNumberThereIsNone(string id) => DeadlineOf(id, "2026-10-05T10:00").Should().Match<Deadline>(deadline => deadline.State == DeadlineState.NoNumber && deadline.Due == null && deadline.DueAt == null);

    [Fact]
    public void TheDutyToReportIsEnactedAndSwitchedOff()
    {
        foreach (var day in new[] { "2026-04-29", "2026-11-21", "2027-02-28" })
        {
            var deadline = DeadlineOf("CSA-REPORT", day);
            deadline.State.Should().Be(DeadlineState.NotCommenced);
            deadline.Notes.Should().ContainSingle().Which.Should().Contain("section 255");
        }
    }

    [Theory]
    [InlineData("2013-04-14", null)]
    [InlineData("2013-04-15", "2013")]
    [InlineData("2015-03-25", "2013")]
    [InlineData("2015-03-26", "2015")]
    [InlineData("2018-07-03", "2015")]
    [InlineData("2018-07-04", "2018")]
    [InlineData("2023-12-14", "2018")]
    [InlineData("2023-12-15", "2023")]
    [InlineData("2026-03-17", "2023")]
    [InlineData("2026-03-18", "2026")]
    public void TheEditionIsThatOfTheEvent(string day, string? edition)
    {
        var name = DeadlineOf("REF-1", day).Authority is { } authority ? authority.Instrument.Name : null;
        name.Should().Be(edition is null ? null : "Working Together to Safeguard Children " + edition);
    }

    [Fact]
    public void BeforeTheFirstEditionThereIsNoAuthority() => DeadlineOf("REF-1", "2013-04-14").Authority.Should().BeNull();

    [Fact]
    public void ALimitInHoursNeedsATime()
    {
        DeadlineOf("PP-72", "2026-03-27").Missing.Should().Equal(Deadline.TimeFact);
        DeadlineOf("PP-72", "2026-03-27").Due.Should().BeNull();
    }

    [Fact]
    public void ATimeThatTheClocksSkippedIsAnErrorAndIsNotMoved()
    {
        foreach (var id in new[] { "PP-72", "REF-1" })
        {
            var deadline = DeadlineOf(id, "2026-03-29T01:30");
            deadline.State.Should().Be(DeadlineState.Unknown);
            deadline.Due.Should().BeNull();
            deadline.Missing.Should().ContainSingle().Which.Question.Should().Contain("skipped").And.Contain("01:30");
        }
    }

    [Theory]
    [InlineData("2026-03-28T23:59", "2026-04-01T00:59", "the hour lost is given back")]
    [InlineData("2026-03-29T00:59", "2026-04-01T01:59", "the last minute before")]
    [InlineData("2026-03-29T02:00", "2026-04-01T02:00", "the first minute after")]
    [InlineData("2026-10-25T00:59", "2026-10-27T23:59", "the last minute before the hour that comes twice")]
    [InlineData("2026-10-25T02:00", "2026-10-28T02:00", "the first minute after it")]
    public void SeventyTwoHoursAreElapsedHours(string from, string due, string because) =>
        DeadlineOf("PP-72", from).DueAt.Should().Be(When(due).At, because);

    [Fact]
    public void BothCountsWhereBodiesDifferAndTheDifferenceIsNamedWhereItDecides()
    {
        var deadline = DeadlineOf("ICPC-15", "2026-03-02");
        deadline.Due.Should().Be(D("2026-03-23"));
        deadline.OtherReadings.Should().ContainSingle(reading => reading.Due == D("2026-03-20") && reading.ForReportingOnly && reading.Name == Deadline.StartDayCounts);

        deadline.Against(When("2026-03-20"), null).Note.Should().BeEmpty("met on both counts");
        deadline.Against(When("2026-03-23"), null).Should().Match<Standing>(standing => standing.Compliance == Compliance.Met && standing.Note.Contains("start day"));
        deadline.Against(When("2026-03-24"), null).Should().Match<Standing>(standing => standing.Compliance == Compliance.Late && standing.Note == "");
    }

    [Fact]
    public void MetLateRunningOrOverdue()
    {
        var deadline = DeadlineOf("REF-1", "2026-12-24");
        deadline.Against(When("2026-12-29"), null).Should().Match<Standing>(standing => standing.Compliance == Compliance.Met && standing.Days == 0);
        deadline.Against(When("2026-12-30"), null).Should().Match<Standing>(standing => standing.Compliance == Compliance.Late && standing.Days == -1 && standing.WorkingDays == -1);
        deadline.Against(null, D("2026-12-27")).Should().Match<Standing>(standing => standing.Compliance == Compliance.Running && standing.Days == 2 && standing.WorkingDays == 1);
        deadline.Against(null, D("2026-12-30")).Compliance.Should().Be(Compliance.Overdue);
        deadline.Against(null, null).Compliance.Should().Be(Compliance.Unknown);
        deadline.Against(When("2026-12-23"), null).Should().Match<Standing>(standing => standing.Compliance == Compliance.Unknown && standing.Note.Contains("before the event"));
    }

    [Fact]
    public void WhatIsDueBeforeThePlacementMayBeDoneBeforeIt()
    {
        DeadlineOf("CP-10", "2026-04-02").Against(When("2026-03-30"), null).Compliance.Should().Be(Compliance.Met);
        DeadlineOf("PF-6W", "2026-08-01").Due.Should().Be(D("2026-06-20"));
        DeadlineOf("PF-6W", "2026-08-01").Against(When("2026-06-20"), null).Compliance.Should().Be(Compliance.Met);
        DeadlineOf("PF-6W", "2026-08-01").Against(When("2026-06-21"), null).Compliance.Should().Be(Compliance.Late);
    }

    [Fact]
    public void OnTheLastDayOfALimitInHoursTheTimeDecides()
    {
        var deadline = DeadlineOf("RHI-72", "2026-03-28T20:00");
        deadline.Against(When("2026-03-31T21:00"), null).Compliance.Should().Be(Compliance.Met);
        deadline.Against(When("2026-03-31T21:01"), null).Compliance.Should().Be(Compliance.Late);
        deadline.Against(When("2026-03-31"), null).Compliance.Should().Be(Compliance.Unknown);
        deadline.Against(When("2026-03-30"), null).Compliance.Should().Be(Compliance.Met);
    }

    [Fact]
    public void AnEarlyFirstReviewPullsTheHealthAssessmentForward()
    {
        Deadline.FirstHealthAssessment(When("2026-03-02"), D("2026-03-20"), Calendar).Due.Should().Be(D("2026-03-19"), "before the review, not on its day");
        Deadline.FirstHealthAssessment(When("2026-03-02"), D("2026-04-20"), Calendar).Due.Should().Be(D("2026-03-30"), "a late review gives no more time");
        Deadline.FirstHealthAssessment(When("2026-03-02"), null, Calendar).Notes.Should().ContainSingle().Which.Should().Contain("latest");
    }

    [Fact]
    public void AnEventStartsEveryClockOfItsOwn()
    {
        ClockEvent.Find("Referral-Received").Should().NotBeNull();
        Started("referral-received").Should().Equal("REF-1", "ASM-45");
        Started("first-placement-started").Should().Equal("CP-10", "PEP-10");
        Started("fgm-discovered").Should().Equal("FGM-1WD", "FGM-1M");
        Started("visited").Should().Equal("VIS", "VIS-P");
        Deadline.StartedBy(ClockEvent.Find("visited")!, When("2026-03-02"), Calendar).Should().OnlyContain(deadline => deadline.State == DeadlineState.Unknown && deadline.Missing.Count > 0);

        static IEnumerable<string> Started(string name) => Deadline.StartedBy(ClockEvent.Find(name)!, When("2026-03-02T09:00"), Calendar).Select(deadline => deadline.Clock.Id);
    }

    [Fact]
    public void EveryDefinitionOfAWorkingDayIsNamed()
    {
        Clock.All.Where(clock => clock.Limits.Any(law => law.Value.CountsWorkingDays)).Should().OnlyContain(clock => clock.WorkingDay != null);
        WorkingDayDefinition.All.Should().OnlyContain(definition => definition.Words.Length > 0);
        Clock.All.Where(clock => clock.Id.StartsWith("COMP", StringComparison.Ordinal) && clock.WorkingDay != null).Should().OnlyContain(clock => clock.WorkingDay == WorkingDayDefinition.Representations);
    }

    /// <summary>While a fact is not known the shortest interval that it allows is used, so that learning it never brings the day forward.</summary>
    [Fact]
    public void LearningAFactNeverBringsAVisitForward()
    {
        bool?[] values = [null, false, true];
        foreach (var basis in Enum.GetValues<VisitBasis>())
        {
            foreach (var (to18, longTerm, agrees, reviewed, started) in
                from to18 in values from longTerm in values from agrees in values from reviewed in values from started in new LocalDate?[] { null, D("2023-01-02"), D("2026-01-02") } select (to18, longTerm, agrees, reviewed, started))
            {
                var known = new VisitFacts { Basis = basis, IntendedToEighteen = to18, LongTermFosterPlacement = longTerm, ChildAgreesToFewer = agrees, FirstReviewHeld = reviewed, Started = started };
                var due = Deadline.NextVisit(known, When("2026-03-02"), Calendar).Due;
                foreach (var less in new[] { known with { IntendedToEighteen = null }, known with { LongTermFosterPlacement = null }, known with { ChildAgreesToFewer = null }, known with { FirstReviewHeld = null }, known with { Started = null } })
                {
                    var before = Deadline.NextVisit(less, When("2026-03-02"), Calendar);
                    (before.Due is null || before.Due <= due).Should().BeTrue("{0}", known);
                    (before.Due == due || before.Missing.Count > 0).Should().BeTrue("a day that learning can change names what is missing: {0}", known);
                }
            }
        }
    }

    [Fact]
    public void ADeadlineCostsLittleMemory()
    {
        var (clock, trigger) = (ClockOf("ICPC-15"), When("2026-03-02"));
        Deadline.Of(clock, trigger, Calendar);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            Deadline.Of(clock, trigger, Calendar);
        }

        ((GC.GetAllocatedBytesForCurrentThread() - before) / 100).Should().BeLessThan(400);
    }
}
