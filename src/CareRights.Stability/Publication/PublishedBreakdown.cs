using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Publication;

/// <summary>A total and the parts it falls into, as they may be published: children by number of placements, or the authorities of a region.</summary>
/// <remarks>Equality is by reference; immutable and thread-safe.</remarks>
internal sealed class PublishedBreakdown
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
    /// With <see cref="Protection.Complements"/> what would give a small number away is kept back as well: see <see cref="SmallNumbers"/>. The true numbers decide, not the rounded ones.
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
            SmallNumbers.Is(sum) ? PublishedCell.Confidential : PublishedCell.Of(PublishedFigure.Rounded(sum, level)),
            parts.Select((part, i) => hidden[i] ? PublishedCell.Confidential : PublishedCell.Of(PublishedFigure.Rounded(part, level))).ToArray(),
            parts.Select((part, i) => hidden[i] ? PublishedCell.Confidential : PublishedFigure.WholePercent(new Proportion(part, sum))).ToArray());
    }

    private static bool[] Hidden(IReadOnlyList<long> parts, Protection protection) => protection switch
    {
        Protection.Dfe => parts.Select(SmallNumbers.Is).ToArray(),
        Protection.Complements => SmallNumbers.Protect(parts).Counts.Select(count => count is null).ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(protection)),
    };
}
