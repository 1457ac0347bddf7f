using CareRights.Stability;
using CareRights.Stability.Comparison;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Statistics;
using CareRights.Tests.Publication;
using CareRights.Tests.Statistics;
using FsCheck.Fluent;

namespace CareRights.Tests.Comparison;

/// <summary>One authority against others, the funnel, and one year against the last.</summary>
public sealed class ComparisonTests
{
    private static readonly Authorities Four = Authorities.From(
    [
        new("D", "north", new Proportion(200, 2_000)), new("A", "north", new Proportion(31, 332)), new("B", "north", new Proportion(60, 300)), new("C", "south", new Proportion(0, 0)),
    ]);

    [Fact]
    public void The_authority_is_left_out_of_those_it_is_held_against()
    {
        var comparison = Four.Compare("A", ["B", "A", "Z"], 0.95);
        comparison.Interval.Should().Be(ConfidenceInterval.Wilson(new Proportion(31, 332), 0.95));
        ComparedWith[] all = [comparison.Region, comparison.England, comparison.Neighbours!];
        all.Select(x => x.Others).Should().Equal(new Proportion(260, 2_300), new Proportion(260, 2_300), new Proportion(60, 300));
        all.Select(x => x.Standing).Should().Equal(Standing.NotDistinguishable, Standing.NotDistinguishable, Standing.Lower);
        comparison.Neighbours!.Absent.Should().Equal("Z");
        all.Select(x => Math.Round(x.Difference!.Value, 6)).Should().Equal(-0.01967, -0.01967, -0.106627);
        Four.Compare("B", [], 0.95).Should().Match<AuthorityComparison>(x => x.Region.Standing == Standing.Higher && x.England.Standing == Standing.Higher && x.Neighbours == null);
    }

    [Fact]
    public void An_authority_of_nobody_has_no_standing() => Four.Compare("C", [], 0.95).Should().Match<AuthorityComparison>(
        x => x.Funnel == FunnelPosition.NoData && x.Region.Standing == Standing.NoData && x.Region.Difference == null && x.England.Standing == Standing.NoData && x.England.Difference == null);

    [Fact]
    public void The_only_order_is_that_of_the_codes() => Four.Figures.Select(x => x.Code).Should().Equal("A", "B", "C", "D");

    [Fact]
    public void An_authority_comes_once_and_must_be_there()
    {
        FluentActions.Invoking(() => Authorities.From([.. Four.Figures, .. Four.Figures])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Four.Compare("Z", [], 0.95)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(0.001, 0.1, Standing.Higher)]
    [InlineData(0, 0.1, Standing.NotDistinguishable)]
    [InlineData(-0.1, 0, Standing.NotDistinguishable)]
    [InlineData(-0.1, -0.001, Standing.Lower)]
    public void An_interval_that_ends_at_zero_holds_it(double lower, double upper, Standing standing) =>
        Standings.Of(new ConfidenceInterval(lower, upper, 0.95, IntervalMethod.NewcombeDifference)).Should().Be(standing);

    [Fact]
    public void No_count_of_nobody_is_beyond_the_limits() => Funnel.Limits(0, 0.5, 0.95).Should().Be(new Funnel(0, 0, 0));

    /// <summary>The long-term measure has a new definition from 2021 on: a change into that year is none, unless one release answered both.</summary>
    [Theory]
    [InlineData(2020, false, Standing.NotDistinguishable)]
    [InlineData(2021, false, Standing.DefinitionChanged)]
    [InlineData(2021, true, Standing.NotDistinguishable)]
    [InlineData(2022, false, Standing.NotDistinguishable)]
    public void No_change_is_given_across_a_new_definition(int year, bool isOneRelease, Standing standing)
    {
        Figure Of(int ending, int yes) => new(new StatisticalYear(ending), Measure.Find("dfe_long_term")!, "", new Tally(yes, 80, 0, 0), NumberTally.None);
        var change = YearOnYear.Changes([Of(year - 1, 20), Of(year, 25)], 0.95, isOneRelease).Single();
        change.Standing.Should().Be(standing);
        (change.Difference is null, change.Interval is null).Should().Be((standing == Standing.DefinitionChanged, standing == Standing.DefinitionChanged));
        Math.Round(change.Difference ?? 0.038095, 6).Should().Be(0.038095);
        change.ToString().Should().Be($"{new StatisticalYear(year - 1)} to {new StatisticalYear(year)}: {standing}");
    }

    /// <summary>The limits are within, and the counts next to them are not, by binomial sums.</summary>
    [Theory]
    [InlineData(10, 0.1)]
    [InlineData(32, 0.104)]
    [InlineData(332, 0.104)]
    [InlineData(20, 0.69)]
    public void Funnel_limits_agree_with_binomial_sums(int of, double target)
    {
        foreach (var confidence in new[] { 0.95, 0.998 })
        {
            var tail = (1 - confidence) / 2;
            var limits = Funnel.Limits(of, target, confidence);
            var (lowest, highest) = ((int)limits.Lowest, (int)limits.Highest);
            bool IsTooFew(int count) => count < 0 || Tails.BinomialAtMost(count, of, target) <= tail;
            bool IsTooMany(int count) => count > of || (count > 0 && 1 - Tails.BinomialAtMost(count - 1, of, target) <= tail);
            (IsTooFew(lowest - 1), IsTooFew(lowest), IsTooMany(highest), IsTooMany(highest + 1)).Should().Be((true, false, false, true));
        }
    }

    [Fact]
    public void A_count_at_a_limit_is_within_it_and_the_next_is_beyond()
    {
        var (narrow, wide) = (Funnel.Limits(332, 0.104, 0.95), Funnel.Limits(332, 0.104, 0.998));
        FunnelPosition At(long count) => Funnel.Place(new Proportion(count, 332), 0.104);

        new[] { At(narrow.Highest), At(narrow.Highest + 1), At(wide.Highest), At(wide.Highest + 1) }
            .Should().Equal(FunnelPosition.Within, FunnelPosition.Above95, FunnelPosition.Above95, FunnelPosition.Above998);
        new[] { At(narrow.Lowest), At(narrow.Lowest - 1), At(wide.Lowest), At(wide.Lowest - 1) }
            .Should().Equal(FunnelPosition.Within, FunnelPosition.Below95, FunnelPosition.Below95, FunnelPosition.Below998);
    }

    [Theory]
    [InlineData(0.0, 0, 0)]
    [InlineData(1.0, 20, 20)]
    public void A_target_of_none_or_all_leaves_no_room(double target, long lowest, long highest) =>
        Funnel.Limits(20, target, 0.95).Should().Be(new Funnel(lowest, highest, 20));

    [Fact]
    public void A_funnel_is_wider_for_more_confidence_and_every_count_has_one_place() => Properties.Hold(
        from of in Gen.Choose(1, 400)
        from count in Gen.Choose(0, of)
        from target in Gen.Choose(0, 100)
        select (new Proportion(count, of), target / 100.0),
        x =>
        {
            var (figure, target) = x;
            var (narrow, wide) = (Funnel.Limits(figure.Of, target, 0.95), Funnel.Limits(figure.Of, target, 0.998));
            var isWithin = narrow.Lowest <= figure.Count && figure.Count <= narrow.Highest;
            return wide.Lowest <= narrow.Lowest && wide.Highest >= narrow.Highest && (Funnel.Place(figure, target) == FunnelPosition.Within) == isWithin;
        });

    [Fact]
    public void Each_year_is_held_against_the_one_before_and_a_gap_is_not_bridged()
    {
        var changes = YearOnYear.Changes(
            [Year(2024, 8_860, 83_530), Year(2021, 7_400, 80_780), Year(2022, 8_210, 82_090), Year(2025, 8_500, 81_770)], 0.95);
        changes.Select(x => (x.From.Ending, x.To.Ending, x.Standing)).Should().Equal((2021, 2022, Standing.Higher), (2024, 2025, Standing.NotDistinguishable));
        FluentActions.Invoking(() => YearOnYear.Changes([Year(2024, 1, 2), Year(2024, 1, 2)], 0.95)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void A_change_is_given_up_to_a_tenth_of_the_base_unknown(int unknown, bool isGiven)
    {
        Figure Of(int year, int unknowns) => new(new StatisticalYear(year), Measure.Find("dfe_placements_1y")!, "", new Tally(20, 80, unknowns, 0), NumberTally.None);
        foreach (var figures in new[] { (Figure[])[Of(2024, unknown), Of(2025, 0)], [Of(2024, 0), Of(2025, unknown)] })
        {
            var change = YearOnYear.Changes(figures, 0.95, isOneRelease: false).Single();
            (change.Difference is not null).Should().Be(isGiven);
            (change.Standing == Standing.TooManyUnknown).Should().Be(!isGiven);
        }
    }

    /// <summary>Authorities of 2025 with their counts shown: each with its interval, and most within the funnel.</summary>
    [SharedDataFact]
    public void The_published_authorities_in_the_funnel()
    {
        var rows = PublishedByDfe.PlacementStability().Where(x => x is { Year: "2025", Level: "Local authority", Measure: "CLA on 31 March" } && long.TryParse(x.Number, out _) && long.TryParse(x.Total, out _)).ToArray();
        var authorities = Authorities.From(rows.Select(x => new AuthorityFigure(x.Area, x.Region, new Proportion(long.Parse(x.Number), long.Parse(x.Total)))));
        Math.Round(authorities.England.Share!.Value, 2).Should().Be(0.10);
        var places = authorities.Figures.Select(x => authorities.Compare(x.Code, [], 0.95)).ToArray();
        places.Should().OnlyContain(x => x.Interval.Contains(x.Authority.Figure.Share!.Value));
        places.Count(x => x.Funnel == FunnelPosition.Within).Should().BeGreaterThan(places.Length / 2);
    }

    private static KeyValuePair<StatisticalYear, Proportion> Year(int ending, long count, long of) => new(new StatisticalYear(ending), new Proportion(count, of));
}
