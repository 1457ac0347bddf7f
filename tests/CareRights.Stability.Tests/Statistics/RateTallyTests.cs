using CareRights.Stability.Statistics;
using FsCheck.Fluent;

namespace CareRights.Tests.Statistics;

/// <summary>Case R03, Garwood's limits, clustering, and merging.</summary>
public sealed class RateTallyTests
{
    private static readonly FsCheck.Gen<List<RateTally>> Children = Gen.ListOf(
        from days in Gen.Choose(1, 365)
        from events in Gen.Choose(0, 6)
        select RateTally.OfChild(events, days));

    [Fact]
    public void R03_days_are_pooled_before_dividing() =>
        RateTally.OfChild(1, 365).Merge(RateTally.OfChild(3, 35)).PerThousandDays.Should().Be(10.0);

    // Garwood (1936); qchisq(p, 2k) / 2 to the digits that tables print.
    [Theory]
    [InlineData(0, 0, 3.6888794541)]
    [InlineData(1, 0.0253178080, 5.5716433909)]
    [InlineData(10, 4.7953887, 18.3903564)]
    public void ExactPoisson_agrees_with_published_limits(int events, double lower, double upper)
    {
        var interval = RateTally.OfChild(events, 1000).ExactPoisson(0.95)!.Value;
        interval.Lower.Should().BeApproximately(lower, 5e-7);
        interval.Upper.Should().BeApproximately(upper, 5e-7);
    }

    [Fact]
    public void ExactPoisson_agrees_with_sums_of_the_terms()
    {
        foreach (var events in new[] { 1, 2, 5, 17, 40 })
        {
            var interval = RateTally.OfChild(events, 1000).ExactPoisson(0.95)!.Value;
            (1 - Tails.PoissonAtMost(events - 1, interval.Lower)).Should().BeApproximately(0.025, 1e-9);
            Tails.PoissonAtMost(events, interval.Upper).Should().BeApproximately(0.025, 1e-9);
        }
    }

    [Fact]
    public void A_few_children_with_many_events_widen_the_interval()
    {
        var spread = RateTally.OfAll(Enumerable.Repeat(RateTally.OfChild(1, 100), 40));
        var clustered = RateTally.OfAll(Enumerable.Range(0, 40).Select(i => RateTally.OfChild(i < 4 ? 10 : 0, 100)));
        spread.Dispersion.Should().Be(0);
        spread.Clustered(0.95).Should().Be(spread.ExactPoisson(0.95)!.Value with { Method = IntervalMethod.ClusteredPoisson });

        // 4 children at 9 above the mean and 36 at 1 below: 360 over 39, against 40 events of variance 1 each.
        clustered.Dispersion.Should().BeApproximately(360.0 / 39 / 40 * 40, 1e-12);
        var wide = clustered.Clustered(0.95)!.Value;
        var exact = clustered.ExactPoisson(0.95)!.Value;
        wide.Lower.Should().BeLessThan(exact.Lower);
        wide.Upper.Should().BeGreaterThan(exact.Upper);
        wide.Contains(clustered.PerThousandDays!.Value).Should().BeTrue();
    }

    [Fact]
    public void Tallies_merge_in_any_order_and_any_partition() => Properties.Hold(
        from children in Children
        from cut in Gen.Choose(0, children.Count)
        from order in Gen.Shuffle(children.ToArray())
        select (children, cut, order),
        x => RateTally.OfAll(x.children) == RateTally.OfAll(x.order)
            && RateTally.OfAll(x.children.Take(x.cut)).Merge(RateTally.OfAll(x.children.Skip(x.cut))) == RateTally.OfAll(x.children));

    [Fact]
    public void Intervals_hold_the_rate_and_the_clustered_one_holds_the_exact() => Properties.Hold(
        Children.Where(x => x.Count > 0),
        children =>
        {
            var all = RateTally.OfAll(children);
            var exact = all.ExactPoisson(0.95)!.Value;
            var wide = all.Clustered(0.95)!.Value;
            return exact.Contains(all.PerThousandDays!.Value) && wide.Lower <= exact.Lower + 1e-9 && wide.Upper >= exact.Upper - 1e-9;
        });

    [Fact]
    public void No_days_have_no_rate()
    {
        default(RateTally).PerThousandDays.Should().BeNull();
        default(RateTally).ExactPoisson(0.95).Should().BeNull();
        FluentActions.Invoking(() => RateTally.OfChild(1, 0)).Should().Throw<ArgumentException>();
    }
}
