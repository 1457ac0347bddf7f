using CareRights.Stability.Statistics;

namespace CareRights.Stability.Comparison;

/// <summary>Funnel limits: how far from a target a figure of a given size may lie by chance.</summary>
/// <param name="Lowest">The lowest count within the limits.</param>
/// <param name="Highest">The highest count within the limits.</param>
/// <param name="Of">The size: the base they are counts of.</param>
/// <remarks>
/// <para>
/// Exact binomial limits (Spiegelhalter, "Funnel plots for comparing institutional performance", 2005): a count is outside where as many or more, or as few or fewer, would come with a chance
/// of at most half of what the confidence leaves. The limits take children to move independently of one another; where whole groups move together they are too narrow.
/// </para>
/// <para>Equality is by value; not ordered; the default counts no children; immutable and thread-safe.</para>
/// </remarks>
public readonly record struct Funnel(long Lowest, long Highest, long Of)
{
    /// <summary>The limits for a size.</summary>
    /// <param name="of">The base; zero or more.</param>
    /// <param name="target">The share that the figure is held against, from 0 to 1, such as England's.</param>
    /// <param name="confidence">Between 0 and 1; funnels are drawn at 0.95 and 0.998.</param>
    /// <exception cref="System.ArgumentException">A number is out of its range.</exception>
    public static Funnel Limits(long of, double target, double confidence)
    {
        Guard.Against.InvalidInput(of < 0, nameof(of), "A number of zero or more is required.");
        Guard.Against.InvalidInput(!(target >= 0 && target <= 1), nameof(target), "A share from 0 to 1 is required.");
        Confidence.Check(confidence);
        var tail = (1 - confidence) / 2;
        return new Funnel(
            First(0, of, count => AtMost(count, of, target) > tail),
            First(0, of, beyond => AtLeast(beyond + 1, of, target) <= tail),
            of);
    }

    /// <summary>Where a figure lies in the funnel about a target.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="target">The share it is held against.</param>
    /// <exception cref="System.ArgumentException"><paramref name="target"/> is not from 0 to 1.</exception>
    public static FunnelPosition Place(Proportion figure, double target)
    {
        if (figure.Of == 0)
        {
            return FunnelPosition.NoData;
        }

        var (wide, narrow) = (Limits(figure.Of, target, 0.998), Limits(figure.Of, target, 0.95));
        return figure.Count > wide.Highest ? FunnelPosition.Above998
            : figure.Count > narrow.Highest ? FunnelPosition.Above95
            : figure.Count < wide.Lowest ? FunnelPosition.Below998
            : figure.Count < narrow.Lowest ? FunnelPosition.Below95
            : FunnelPosition.Within;
    }

    // Asked of 1 or more, and of no more than all.
    private static double AtLeast(long count, long of, double share) => SpecialFunctions.LowerBeta(count, of - count + 1, share);

    private static double AtMost(long count, long of, double share) => 1 - AtLeast(count + 1, of, share);

    /// <summary>The first number from <paramref name="low"/> to <paramref name="high"/> for which a condition holds that, once it holds, goes on holding; <paramref name="high"/> if none before.</summary>
    private static long First(long low, long high, System.Func<long, bool> holds)
    {
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (holds(middle))
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }
}
