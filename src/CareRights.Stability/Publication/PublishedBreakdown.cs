using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Statistics;

namespace CareRights.Stability.Publication;

/// <summary>A total and the parts it falls into, as they may be published: children by number of placements, or the authorities of a region.</summary>
/// <remarks>Equality is by reference; immutable and thread-safe.</remarks>
public sealed class PublishedBreakdown
{
    private PublishedBreakdown(PublishedCell total, IReadOnlyList<PublishedCell> numbers, IReadOnlyList<PublishedCell> percents)
    {
        Total = total;
        Numbers = numbers;
        Percents = percents;
    }

    /// <summary>All children.</summary>
    public PublishedCell Total { get; }

    /// <summary>The children in each part, in the order given.</summary>
    public IReadOnlyList<PublishedCell> Numbers { get; }

    /// <summary>The whole percentage of each part, in the order given. They need not add up to 100.</summary>
    public IReadOnlyList<PublishedCell> Percents { get; }

    /// <summary>The table as it may be published.</summary>
    /// <param name="parts">The true number of children in each part; every child in exactly one.</param>
    /// <param name="level">The area.</param>
    /// <param name="protection">How far small numbers are kept back. See <see cref="Protection.Complements"/> for what it promises.</param>
    /// <remarks>
    /// With <see cref="Protection.Complements"/> the smallest numbers still shown above zero are kept back as well, equal ones together, until two or more
    /// are hidden, which come to 6 or more together and are not all 1 and not all 5; where none above zero is left to show, the zeros go too, since they would tell how many others there are.
    /// Then no number kept back, and no sum of parts from 1 to 5, can be found from what is shown and these rules. The true numbers decide, not the rounded ones.
    /// Someone who knows more than the table, such as one family, may still learn more from it.
    /// </remarks>
    /// <exception cref="ArgumentException">A part is negative.</exception>
    public static PublishedBreakdown Of(IReadOnlyList<long> parts, PublicationLevel level, Protection protection)
    {
        Guard.Against.InvalidInput(Guard.Against.Null(parts).Any(part => part < 0), nameof(parts), "A number of zero or more is required.");
        var sum = parts.Sum();
        if (sum == 0)
        {
            var nobody = Enumerable.Repeat(PublishedCell.NotApplicable, parts.Count).ToArray();
            return new PublishedBreakdown(PublishedCell.Of(0), nobody, nobody);
        }

        var hidden = Hidden(parts, protection);
        return new PublishedBreakdown(
            SmallNumber.Is(sum) ? PublishedCell.Confidential : PublishedCell.Of(PublishedFigure.Rounded(sum, level)),
            parts.Select((part, i) => hidden[i] ? PublishedCell.Confidential : PublishedCell.Of(PublishedFigure.Rounded(part, level))).ToArray(),
            parts.Select((part, i) => hidden[i] ? PublishedCell.Confidential : PublishedFigure.WholePercent(new Proportion(part, sum))).ToArray());
    }

    private static bool[] Hidden(IReadOnlyList<long> parts, Protection protection)
    {
        var hidden = parts.Select(SmallNumber.Is).ToArray();
        return protection switch
        {
            Protection.Dfe => hidden,
            Protection.Complements => hidden.Contains(true) ? WithComplements(parts, hidden) : hidden,
            _ => throw new ArgumentOutOfRangeException(nameof(protection)),
        };
    }

    private static bool[] WithComplements(IReadOnlyList<long> parts, bool[] hidden)
    {
        while (CanBeFound(parts, hidden) && SmallestShown(parts, hidden) is { } next)
        {
            // Equal numbers go together: which of them went would tell them apart.
            hidden = parts.Select((part, i) => hidden[i] || part == next).ToArray();
        }

        return SmallestShown(parts, hidden) is null ? Enumerable.Repeat(true, parts.Count).ToArray() : hidden;
    }

    // One hidden number, or the sum of several, is the total less the rest. Several can be found where their sum leaves no choice: all are 1, or all are 5 and what is shown rules a larger one out.
    private static bool CanBeFound(IReadOnlyList<long> parts, bool[] hidden)
    {
        var kept = parts.Where((_, i) => hidden[i]).ToArray();
        return kept.Length == 1 || kept.Sum() <= SmallNumber.Largest || kept.All(part => part == 1) || kept.All(part => part == SmallNumber.Largest);
    }

    private static long? SmallestShown(IReadOnlyList<long> parts, bool[] hidden) =>
        parts.Where((part, i) => part > 0 && !hidden[i]).Select(part => (long?)part).Min();
}
