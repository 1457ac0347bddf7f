using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Figures;
using CareRights.Stability.Statistics;

namespace CareRights.Stability.Comparison;

/// <summary>A figure over the years: the change from one year to the next.</summary>
/// <param name="From">The earlier year.</param>
/// <param name="To">The year after it.</param>
/// <param name="Difference">The later share less the earlier; <see langword="null"/> where either is of nobody.</param>
/// <param name="Interval">Newcombe's interval for the difference.</param>
/// <param name="Standing">What the interval says of the later year.</param>
/// <remarks>
/// <para>
/// Compare years as one return revises them: DfE and the Commissioner recompute earlier years from later data, and the same 2023 was published as 10 % and then as 11 %.
/// Many children are in both years, so the two are not independent, as the interval takes them to be: where the same children stay settled it is too wide rather than too narrow.
/// A year that is missing is not bridged. Where a definition changed between two years, or the unknown of either are more than a tenth of its base, no change is given.
/// </para>
/// <para>Equality is by value. Immutable.</para>
/// </remarks>
public sealed record YearOnYear(StatisticalYear From, StatisticalYear To, double? Difference, ConfidenceInterval? Interval, Standing Standing)
{
    /// <summary>The change of one measure between each year and the next. No change is given across a break in the definition, or where the unknown are more than a tenth of the base.</summary>
    /// <param name="figures">The figures of one measure and one group, each year once.</param>
    /// <param name="confidence">Between 0 and 1, such as 0.95.</param>
    /// <param name="isOneRelease">Whether all years were answered under the rules of one release, so that there is no break.</param>
    public static IReadOnlyList<YearOnYear> Changes(IEnumerable<Figure> figures, double confidence, bool isOneRelease)
    {
        var all = Guard.Against.Null(figures).ToList();
        var byYear = all.ToDictionary(figure => figure.Year);
        return Changes(all.Select(figure => new KeyValuePair<StatisticalYear, Proportion>(figure.Year, figure.Proportion)), confidence)
            .Select(change =>
                !isOneRelease && byYear[change.From].Measure.BreaksBetween(change.From, change.To) ? new YearOnYear(change.From, change.To, null, null, Standing.DefinitionChanged)
                : change.Difference is not null && (byYear[change.From].IsDoubtful || byYear[change.To].IsDoubtful) ? new YearOnYear(change.From, change.To, null, null, Standing.TooManyUnknown)
                : change)
            .ToArray();
    }

    /// <summary>The change between each year and the next, in order; none across a missing year.</summary>
    /// <param name="figures">The figure of each year, in any order, each year once.</param>
    /// <param name="confidence">Between 0 and 1, such as 0.95.</param>
    /// <exception cref="ArgumentException">A year comes twice, or <paramref name="confidence"/> is not between 0 and 1.</exception>
    public static IReadOnlyList<YearOnYear> Changes(IEnumerable<KeyValuePair<StatisticalYear, Proportion>> figures, double confidence)
    {
        var years = Guard.Against.Null(figures).OrderBy(year => year.Key.Ending).ToList();
        Guard.Against.InvalidInput(years.Select(year => year.Key).Distinct().Count() != years.Count, nameof(figures), "A year comes twice.");
        Confidence.Check(confidence);
        return years
            .Zip(years.Skip(1), (earlier, later) => (Earlier: earlier, Later: later))
            .Where(pair => pair.Earlier.Key == pair.Later.Key.Back(1))
            .Select(pair =>
            {
                var interval = ConfidenceInterval.Difference(pair.Later.Value, pair.Earlier.Value, confidence);
                return new YearOnYear(pair.Earlier.Key, pair.Later.Key, pair.Later.Value.Share - pair.Earlier.Value.Share, interval, Standings.Of(interval));
            })
            .ToArray();
    }

    /// <inheritdoc/>
    public override string ToString() => From + " to " + To + ": " + Standing;
}
