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

    [Fact]
    public void TwoValuesCannotStartOnOneDay() =>
        FluentActions.Invoking(() => new Dated<int>(Enact("2020-01-01", 1), Enact("2020-01-01", 2))).Should().Throw<ArgumentException>();

    private static Enacted<int> Enact(string from, int value) => new(D(from), value, Authority, D("2026-11-21"));
}
