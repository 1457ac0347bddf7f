using CareRights.Safeguarding.Escalation;
using static CareRights.Tests.Dates;

namespace CareRights.Safeguarding.Tests.Escalation;

/// <summary>Local procedures for disagreement between agencies; London's stage 1 as published.</summary>
public sealed class DisagreementTests
{
    private static readonly EventTime Raised = EventTime.On(D("2026-05-21"));

    [Theory]
    [InlineData(null, "2026-05-29")]
    [InlineData("2026-05-22", "2026-05-22")]
    [InlineData("2026-06-30", "2026-05-29")]
    public void StageOneEndsWithAWorkingWeekOrTheChildsTimescaleWhicheverIsLess(string? child, string by) =>
        DisagreementProcedure.London.Next(DisagreementKind.BetweenAgencies, 1, Raised, child is null ? null : D(child), Answer.No, Contacts.Calendar).By.Should().Be(D(by));

    [Fact]
    public void WhereTheProcedureGivesNoTimeOnlyTheChildDoes()
    {
        DisagreementProcedure.London.Next(DisagreementKind.BetweenAgencies, 2, Raised, null, Answer.No, Contacts.Calendar).By.Should().BeNull();
        DisagreementProcedure.London.Next(DisagreementKind.BetweenAgencies, 2, Raised, D("2026-05-26"), Answer.No, Contacts.Calendar).By.Should().Be(D("2026-05-26"));
        DisagreementProcedure.London.Next(DisagreementKind.BetweenAgencies, 4, Raised, null, Answer.No, Contacts.Calendar).Stage.Should().BeNull();
    }

    [Fact]
    public void ImminentHarmSkipsEveryStageOnEveryTrack()
    {
        foreach (var kind in Enum.GetValues<DisagreementKind>())
        {
            var next = DisagreementProcedure.London.Next(kind, 1, Raised, null, Answer.Yes, Contacts.Calendar);
            next.Now.Should().BeTrue();
            next.What.Should().Contain("999");
        }

        DisagreementProcedure.London.Next(DisagreementKind.BetweenAgencies, 1, Raised, null, Answer.Unknown, Contacts.Calendar).What.Should().StartWith("First ask");
    }

    [Fact]
    public void DissentAtAConferenceAndComplaintsGoElsewhere()
    {
        foreach (var kind in new[] { DisagreementKind.ConferenceDissent, DisagreementKind.Complaint, DisagreementKind.WithinOneAgency })
        {
            DisagreementProcedure.London.Next(kind, 1, Raised, null, Answer.No, Contacts.Calendar).Stage.Should().BeNull();
        }
    }

    [Fact]
    public void StagesAreConfiguration()
    {
        var source = new Instrument("An area's procedure", AuthorityKind.LocalPractice, "").At("stages");
        var local = new DisagreementProcedure("An area", source, ("the workers", Limit.Within(24, TimeUnit.Hours)), ("the managers", Limit.Within(2, TimeUnit.WorkingDays)));
        local.Next(DisagreementKind.BetweenAgencies, 2, Raised, null, Answer.No, Contacts.Calendar).By.Should().Be(D("2026-05-26"));
        local.Stages.Select(stage => stage.Role).Should().Equal("the workers", "the managers");
        FluentActions.Invoking(() => new DisagreementProcedure("An area", source)).Should().Throw<ArgumentException>();
    }
}
