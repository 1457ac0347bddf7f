using CareRights.Stability.Statistics;
using FsCheck.Fluent;

namespace CareRights.Tests.Statistics;

/// <summary>Cases R06 to R08, published limits, and what must be so of every interval for a proportion.</summary>
public sealed class ProportionIntervalTests
{
    private static readonly FsCheck.Gen<Proportion> Small =
        from of in Gen.Choose(0, 60)
        from count in Gen.Choose(0, of)
        select new Proportion(count, of);

    [Theory]
    [InlineData("R06", 31, 332, 0.0666, 0.1295)]
    [InlineData("R07", 0, 32, 0.0, 0.1072)]
    [InlineData("R08", 8_500, 81_770, 0.1019, 0.1061)]
    [InlineData("reference D: Birmingham", 200, 2_317, 0.076, 0.098)]
    public void Wilson(string id, long count, long of, double lower, double upper)
    {
        var interval = ConfidenceInterval.Wilson(new Proportion(count, of), 0.95);
        var digits = id.StartsWith('R') && id.Length == 3 ? 4 : 3;
        Math.Round(interval.Lower, digits).Should().Be(lower, id);
        Math.Round(interval.Upper, digits).Should().Be(upper, id);
    }

    // R: binom.test(x, n)$conf.int as its documentation and textbooks print it.
    [Theory]
    [InlineData(1, 10, 0.002528579, 0.4450161)]
    [InlineData(5, 10, 0.187086, 0.812914)]
    [InlineData(682, 925, 0.7076683, 0.7654066)]
    public void ClopperPearson_agrees_with_published_limits(long count, long of, double lower, double upper)
    {
        var interval = ConfidenceInterval.ClopperPearson(new Proportion(count, of), 0.95);
        interval.Lower.Should().BeApproximately(lower, 5e-8);
        interval.Upper.Should().BeApproximately(upper, 5e-8);
    }

    [Fact]
    public void ClopperPearson_of_none_and_of_all_has_a_closed_form()
    {
        foreach (var n in new[] { 1, 2, 32, 500, 81_770 })
        {
            var reach = Math.Pow(0.025, 1.0 / n);
            ConfidenceInterval.ClopperPearson(new Proportion(0, n), 0.95).Should().Match<ConfidenceInterval>(x => x.Lower == 0 && Math.Abs(x.Upper - (1 - reach)) < 1e-9);
            ConfidenceInterval.ClopperPearson(new Proportion(n, n), 0.95).Should().Match<ConfidenceInterval>(x => x.Upper == 1 && Math.Abs(x.Lower - reach) < 1e-9);
        }
    }

    /// <summary>The limits are the shares at which what was seen, or more, or less, has half the chance that is left: summed term by term.</summary>
    [Fact]
    public void ClopperPearson_agrees_with_binomial_sums_in_exact_arithmetic()
    {
        foreach (var (count, of) in new[] { (1, 1), (1, 7), (3, 11), (31, 332), (150, 332), (325, 332), (200, 2_317) })
        {
            var interval = ConfidenceInterval.ClopperPearson(new Proportion(count, of), 0.95);
            (1 - Tails.BinomialAtMost(count - 1, of, interval.Lower)).Should().BeApproximately(0.025, 1e-9, "{0} of {1}", count, of);
            if (count < of)
            {
                Tails.BinomialAtMost(count, of, interval.Upper).Should().BeApproximately(0.025, 1e-9, "{0} of {1}", count, of);
            }
        }
    }

    [Theory]
    [InlineData(0.95, 1.959963984540054)]
    [InlineData(0.99, 2.5758293035489004)]
    [InlineData(0.998, 3.090232306167813)]
    public void The_normal_deviate_is_the_published_one(double confidence, double z)
    {
        // Wilson's interval for one of two has half-width z / (2 sqrt(2 + z^2)).
        var interval = ConfidenceInterval.Wilson(new Proportion(1, 2), confidence);
        ((interval.Upper - interval.Lower) / 2).Should().BeApproximately(z / (2 * Math.Sqrt(2 + (z * z))), 1e-12);
    }

    /// <summary>Newcombe 1998, table II, method 10.</summary>
    [Theory]
    [InlineData(56, 70, 48, 80, 0.0524, 0.3339)]
    [InlineData(9, 10, 3, 10, 0.1705, 0.8090)]
    [InlineData(10, 10, 0, 20, 0.6791, 1.0)]
    public void Difference_agrees_with_Newcombe(long first, long of, long second, long ofSecond, double lower, double upper)
    {
        var interval = ConfidenceInterval.Difference(new Proportion(first, of), new Proportion(second, ofSecond), 0.95)!.Value;
        Math.Round(interval.Lower, 4).Should().Be(lower);
        Math.Round(interval.Upper, 4).Should().Be(upper);
    }

    [Fact]
    public void Intervals_hold_the_share_and_lie_between_0_and_1() => Properties.Hold(
        Small,
        proportion => Both(proportion, 0.95).All(x => x.Lower >= 0 && x.Upper <= 1 && x.Lower <= x.Upper && (proportion.Share is not { } share || x.Contains(share))));

    [Fact]
    public void One_more_counted_moves_both_ends_up() => Properties.Hold(
        Small.Where(x => x.Count < x.Of),
        proportion => Both(proportion, 0.95).Zip(Both(new Proportion(proportion.Count + 1, proportion.Of), 0.95), (few, more) => few.Lower <= more.Lower && few.Upper <= more.Upper).All(x => x));

    [Fact]
    public void More_confidence_is_wider() => Properties.Hold(
        Small,
        proportion => Both(proportion, 0.9).Zip(Both(proportion, 0.99), (narrow, wide) => wide.Lower <= narrow.Lower && wide.Upper >= narrow.Upper).All(x => x));

    [Fact]
    public void Nobody_says_nothing()
    {
        Both(default, 0.95).Should().OnlyContain(x => x.Lower == 0 && x.Upper == 1);
        ConfidenceInterval.Difference(default, new Proportion(1, 2), 0.95).Should().BeNull();
        default(Proportion).Share.Should().BeNull();
    }

    [Fact]
    public void Part_of_a_group_is_left_out_of_it() => new Proportion(31, 332).Without(new Proportion(1, 32)).ToString().Should().Be("30 of 300 (10%)");

    [Fact]
    public void What_an_interval_means_is_said_with_it() =>
        ConfidenceInterval.Meaning.Should().Be("Process variation: every child is counted, so the figure itself has no sampling error. The interval says how far the same practice with other children, or in another year, could have come out by chance.");

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(95)]
    [InlineData(double.NaN)]
    public void A_confidence_lies_between_0_and_1(double confidence) =>
        FluentActions.Invoking(() => ConfidenceInterval.Wilson(new Proportion(1, 2), confidence)).Should().Throw<ArgumentException>();

    [Theory]
    [InlineData(-1, 2)]
    [InlineData(3, 2)]
    public void More_than_there_are_is_refused(long count, long of) =>
        FluentActions.Invoking(() => new Proportion(count, of)).Should().Throw<ArgumentException>();

    private static IEnumerable<ConfidenceInterval> Both(Proportion proportion, double confidence) =>
        [ConfidenceInterval.Wilson(proportion, confidence), ConfidenceInterval.ClopperPearson(proportion, confidence)];
}
