using System;

namespace CareRights.Stability.Statistics;

/// <content>Intervals for proportions and for the difference of two. Neither body publishes intervals for these measures: reference, part D.</content>
/// <remarks>The normal approximation about the observed share (Wald) is not offered: at the size of an authority it is wrong, and at 0 of 32 it has no width.</remarks>
public readonly partial record struct ConfidenceInterval
{
    /// <summary>Wilson's score interval (1927).</summary>
    /// <param name="proportion">The tally; for nobody the interval is from 0 to 1.</param>
    /// <param name="confidence">Between 0 and 1, such as 0.95.</param>
    /// <exception cref="ArgumentException"><paramref name="confidence"/> is not between 0 and 1.</exception>
    public static ConfidenceInterval Wilson(Proportion proportion, double confidence)
    {
        Statistics.Confidence.Check(confidence);
        if (proportion.Of == 0)
        {
            return new ConfidenceInterval(0, 1, confidence, IntervalMethod.Wilson);
        }

        double n = proportion.Of;
        var share = proportion.Count / n;
        var z = SpecialFunctions.NormalDeviate(confidence);
        var centre = share + (z * z / (2 * n));
        var reach = z * Math.Sqrt((share * (1 - share) / n) + (z * z / (4 * n * n)));
        var scale = 1 + (z * z / n);
        return new ConfidenceInterval(
            proportion.Count == 0 ? 0 : (centre - reach) / scale,
            proportion.Count == proportion.Of ? 1 : (centre + reach) / scale,
            confidence,
            IntervalMethod.Wilson);
    }

    /// <summary>The exact interval of Clopper and Pearson (1934).</summary>
    /// <inheritdoc cref="Wilson"/>
    public static ConfidenceInterval ClopperPearson(Proportion proportion, double confidence)
    {
        Statistics.Confidence.Check(confidence);
        var tail = (1 - confidence) / 2;
        double count = proportion.Count;
        double rest = proportion.Of - proportion.Count;
        return new ConfidenceInterval(
            count == 0 ? 0 : SpecialFunctions.BetaQuantile(count, rest + 1, tail),
            rest == 0 ? 1 : SpecialFunctions.BetaQuantile(count + 1, rest, 1 - tail),
            confidence,
            IntervalMethod.ClopperPearson);
    }

    /// <summary>Newcombe's interval (1998, method 10) for the first share less the second.</summary>
    /// <param name="first">The tally of one group.</param>
    /// <param name="second">The tally of another, with no child in both: the interval takes them to be independent.</param>
    /// <param name="confidence">Between 0 and 1, such as 0.95.</param>
    /// <returns>The interval; <see langword="null"/> where either group is empty.</returns>
    /// <exception cref="ArgumentException"><paramref name="confidence"/> is not between 0 and 1.</exception>
    public static ConfidenceInterval? Difference(Proportion first, Proportion second, double confidence)
    {
        var one = Wilson(first, confidence);
        var two = Wilson(second, confidence);
        if (first.Share is not { } p || second.Share is not { } q)
        {
            return null;
        }

        return new ConfidenceInterval(
            p - q - Hypotenuse(p - one.Lower, two.Upper - q),
            p - q + Hypotenuse(one.Upper - p, q - two.Lower),
            confidence,
            IntervalMethod.NewcombeDifference);
    }

    private static double Hypotenuse(double a, double b) => Math.Sqrt((a * a) + (b * b));
}
