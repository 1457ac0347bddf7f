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
    /// With <see cref="Protection.Complements"/> the smallest numbers still shown are kept back as well, one by one, until two or more are hidden and they
    /// come to 6 or more together: then no sum of parts that can be found from what is shown is a number from 1 to 5. The true numbers decide, not the rounded ones.
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

        var hidden = Hidden(parts, sum, protection);
        return new PublishedBreakdown(
            SmallNumber.Is(sum) ? PublishedCell.Confidential : PublishedCell.Of(PublishedFigure.Rounded(sum, level)),
            parts.Select((part, i) => hidden.Contains(i) ? PublishedCell.Confidential : PublishedCell.Of(PublishedFigure.Rounded(part, level))).ToArray(),
            parts.Select((part, i) => hidden.Contains(i) ? PublishedCell.Confidential : PublishedFigure.WholePercent(new Proportion(part, sum))).ToArray());
    }

    private static HashSet<int> Hidden(IReadOnlyList<long> parts, long sum, Protection protection)
    {
        var hidden = new HashSet<int>(Enumerable.Range(0, parts.Count).Where(i => SmallNumber.Is(parts[i])));
        switch (protection)
        {
            case Protection.Dfe:
                return hidden;
            case Protection.Complements:
                if (hidden.Count == 0 || SmallNumber.Is(sum))
                {
                    return hidden;
                }

                var next = Enumerable.Range(0, parts.Count).Where(i => parts[i] > SmallNumber.Largest).OrderBy(i => parts[i]).ThenBy(i => i);
                foreach (var i in next)
                {
                    if (hidden.Count > 1 && hidden.Sum(j => parts[j]) > SmallNumber.Largest)
                    {
                        break;
                    }

                    hidden.Add(i);
                }

                return hidden;
            default:
                throw new ArgumentOutOfRangeException(nameof(protection));
        }
    }
}
