using CareRights.Safeguarding.Escalation;
using static CareRights.Safeguarding.Tests.Given;
using static CareRights.Tests.Dates;

namespace CareRights.Safeguarding.Tests;

/// <summary>Facts and answers that say the same are equal, their lists included, and a change to any list makes them differ.</summary>
public sealed class ValueEqualityTests
{
    private static Contact Full() => new()
    {
        Harm = new() { OtherDangerSigns = ["a", "b"], OtherProtectionSigns = ["c"] },
        Judgements = [new(SafeguardingLevel.EarlyHelp, "x", "y", null, "z")],
        ReasonsNotToTellNow = [ReasonNotToTellNow.KindOfAbuse],
        NotRead = ["age"],
        Decision = new() { Holds = [Route.Lado] },
        Arrangements = new() { LevelNames = new Dictionary<SafeguardingLevel, string> { [SafeguardingLevel.EarlyHelp] = "2", [SafeguardingLevel.S17ChildInNeed] = "3" } },
    };

    [Fact]
    public void Contacts_are_equal_by_their_values()
    {
        Full().Should().Be(Full());
        Full().GetHashCode().Should().Be(Full().GetHashCode());
        new Contact { NotRead = new List<string>() }.Should().Be(new Contact());
        var changed = new[]
        {
            Full() with { Harm = Full().Harm with { OtherDangerSigns = ["b", "a"] } },
            Full() with { Harm = Full().Harm with { OtherProtectionSigns = [] } },
            Full() with { Judgements = [] },
            Full() with { ReasonsNotToTellNow = [ReasonNotToTellNow.KindOfAbuse, ReasonNotToTellNow.KindOfAbuse] },
            Full() with { NotRead = ["Age"] },
            Full() with { Decision = new() { Holds = [Route.Police] } },
            Full() with { Arrangements = new() { LevelNames = new Dictionary<SafeguardingLevel, string> { [SafeguardingLevel.EarlyHelp] = "2" } } },
        };
        changed.Should().OnlyHaveUniqueItems().And.NotContain(Full());
        Full().Arrangements.Equals(null).Should().BeFalse();
    }

    [Fact]
    public void A_contact_keeps_its_own_copy_of_a_list_and_refuses_none()
    {
        var signs = new List<string> { "a" };
        var harm = new HarmAnswers { OtherDangerSigns = signs };
        signs.Add("b");
        harm.OtherDangerSigns.Should().Equal("a");
        FluentActions.Invoking(() => new HarmAnswers { OtherDangerSigns = null! }).Should().Throw<ArgumentNullException>();
        new Contact { Arrangements = new() { LevelNames = new Dictionary<SafeguardingLevel, string> { [SafeguardingLevel.S17ChildInNeed] = "3", [SafeguardingLevel.EarlyHelp] = "2" } } }.Arrangements
            .Should().Be(Full().Arrangements, "the order of names says nothing");
    }

    [Fact]
    public void Plans_and_what_they_tell_are_equal_by_their_values()
    {
        PlanOfAction Plan(Contact contact) => PlanOfAction.For(contact, new LocalDate(2026, 11, 21), Calendar);
        Plan(Full()).Should().Be(Plan(Full()));
        Plan(Full()).GetHashCode().Should().Be(Plan(Full()).GetHashCode());
        Plan(Full()).Tell.Should().Be(Plan(Full()).Tell);
        Plan(Full()).Decision.Should().Be(Plan(Full()).Decision);
        Plan(Full()).Should().NotBe(Plan(Full() with { Age = 3 })).And.NotBe(PlanOfAction.For(Full(), new LocalDate(2026, 11, 22), Calendar));
    }

    [Fact]
    public void Deadlines_are_equal_by_their_values()
    {
        foreach (var clock in CareRights.Safeguarding.Clock.All)
        {
            var deadline = Deadline.Of(clock, When("2026-03-02T10:00"), Calendar);
            deadline.Should().Be(Deadline.Of(clock, When("2026-03-02T10:00"), Calendar), clock.Id);
            deadline.GetHashCode().Should().Be(Deadline.Of(clock, When("2026-03-02T10:00"), Calendar).GetHashCode());
            deadline.Should().NotBe(Deadline.Of(clock, When("2026-03-03T10:00"), Calendar), clock.Id);
        }

        var visit = new VisitFacts { Basis = VisitBasis.Placement, Started = D("2024-09-01"), LongTermFosterPlacement = false };
        Deadline.NextVisit(visit, When("2025-10-06"), Calendar).Should().Be(Deadline.NextVisit(visit, When("2025-10-06"), Calendar))
            .And.NotBe(Deadline.NextVisit(visit with { LongTermFosterPlacement = null }, When("2025-10-06"), Calendar));
    }
}
