using static CareRights.Tests.Dates;

namespace CareRights.Core.Tests;

public sealed class DatedTests
{
    private static readonly Citation Authority = Instrument.Order("An Order 2010", "uksi/2010/1").At("article 2", "article/2");

    private static readonly Dated<int> Amount = new(
        Enact("2023-08-01", 3000),
        Enact("2018-08-01", 1000),
        new Enacted<int>(null, 5000, Authority, D("2026-11-21")) { State = "needs regulations; none found" });

    [Theory]
    [InlineData("2018-07-31", null)]
    [InlineData("2018-08-01", 1000)]
    [InlineData("2023-07-31", 1000)]
    [InlineData("2023-08-01", 3000)]
    [InlineData("2099-01-01", 3000)]
    public void TheValueInForce(string asOf, int? expected) =>
        (Amount.InForce(D(asOf)) is { } enacted ? enacted.Value : (int?)null).Should().Be(expected);

    [Fact]
    public void AValueNotCommencedIsPresentAndSwitchedOff()
    {
        Amount.NotCommenced.Should().ContainSingle().Which.State.Should().Be("needs regulations; none found");
        Amount.Select(enacted => enacted.Value).Should().Equal(1000, 3000, 5000);
        Amount.First.Should().Be(D("2018-08-01"));
    }

    [Fact]
    public void AnExpiredValueLeavesNothingBehind()
    {
        var window = new Dated<int>(Enact("2020-04-24", 1) with { Until = D("2020-09-25") });
        window.InForce(D("2020-09-24"))!.Value.Should().Be(1);
        window.InForce(D("2020-09-25")).Should().BeNull();
    }

    [Theory]
    [InlineData("2018-07-31", Answer.Unknown)]
    [InlineData("2018-08-01", Answer.Yes)]
    [InlineData("2025-01-01", Answer.Yes)]
    public void Days_before_the_first_reading_of_an_older_right_are_unknown(string asOf, Answer expected)
    {
        var older = new Dated<int>(Enact("2023-08-01", 3000), Enact("2018-08-01", 1000) with { InForceBefore = true });
        older.IsInForce(D(asOf)).Should().Be(expected);
        older.ToRead(D("2018-07-31")).Question.Should().Contain("older than the first day read");
    }

    [Theory]
    [InlineData("2018-07-31", Answer.No)]
    [InlineData("2018-08-01", Answer.Yes)]
    [InlineData("2020-01-01", Answer.No)]
    public void Days_before_a_commencement_and_after_a_repeal_that_were_read_are_a_no(string asOf, Answer expected) =>
        new Dated<int>(Enact("2018-08-01", 1000) with { Until = D("2020-01-01") }).IsInForce(D(asOf)).Should().Be(expected);

    [Theory]
    [InlineData("2026-11-21", Answer.No)]
    [InlineData("2027-02-21", Answer.No)]
    [InlineData("2027-02-22", Answer.Unknown)]
    [InlineData("2035-01-01", Answer.Unknown)]
    public void A_power_not_commenced_is_unknown_beyond_the_horizon_of_its_last_reading(string asOf, Answer expected)
    {
        var power = new Dated<int>(new Enacted<int>(null, 5000, Authority, D("2026-11-21")));
        power.IsInForce(D(asOf)).Should().Be(expected);
        power.ToRead(D("2035-01-01")).Question.Should().Contain("may have been commenced since");
        power.ReadOn.Should().Be(D("2026-11-21"));
    }

    [Fact]
    public void TwoValuesCannotStartOnOneDay() =>
        FluentActions.Invoking(() => new Dated<int>(Enact("2020-01-01", 1), Enact("2020-01-01", 2))).Should().Throw<ArgumentException>();

    private static Enacted<int> Enact(string from, int value) => new(D(from), value, Authority, D("2026-11-21"));
}
