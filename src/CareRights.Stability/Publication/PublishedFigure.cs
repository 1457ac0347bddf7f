using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Publication;

/// <summary>A count of a total as it may be published: three cells.</summary>
/// <param name="Number">The children counted.</param>
/// <param name="Percent">Their whole percentage of the total.</param>
/// <param name="Total">The children who could have been counted.</param>
/// <remarks>
/// The rules are read from the published rows (reference, B8), since DfE states only that numbers are suppressed and that secondary suppression may apply.
/// Small numbers of regions and of England are kept back in the published tables too; that the limit is 5 there as well is a convention.
/// Equality is by value; immutable and thread-safe.
/// </remarks>
public sealed record PublishedFigure(PublishedCell Number, PublishedCell Percent, PublishedCell Total)
{
    /// <summary>The figure for an area that sent no data: <c>x</c> throughout.</summary>
    public static PublishedFigure NotAvailable { get; } = new(PublishedCell.NotAvailable, PublishedCell.NotAvailable, PublishedCell.NotAvailable);

    /// <summary>The figure for an area that there was not in that year, such as an abolished authority: <c>z</c> throughout.</summary>
    public static PublishedFigure NotApplicable { get; } = new(PublishedCell.NotApplicable, PublishedCell.NotApplicable, PublishedCell.NotApplicable);

    /// <summary>The figure as it may be published.</summary>
    /// <param name="proportion">The true count and total.</param>
    /// <param name="level">The area.</param>
    /// <param name="protection">How far small numbers are kept back.</param>
    public static PublishedFigure Of(Proportion proportion, PublicationLevel level, Protection protection)
    {
        if (proportion.Of == 0)
        {
            return new PublishedFigure(PublishedCell.NotApplicable, PublishedCell.NotApplicable, PublishedCell.Of(0));
        }

        var total = SmallNumbers.Is(proportion.Of) ? PublishedCell.Confidential : PublishedCell.Of(Rounded(proportion.Of, level));
        return IsKeptBack(proportion, protection)
            ? new PublishedFigure(PublishedCell.Confidential, PublishedCell.Confidential, total)
            : new PublishedFigure(PublishedCell.Of(Rounded(proportion.Count, level)), WholePercent(proportion), total);
    }

    /// <summary>The figures of groups that make up a whole, which is shown as well.</summary>
    /// <param name="groups">The true count and total of each group; every child in exactly one.</param>
    /// <param name="level">The area.</param>
    /// <param name="protection">How far small numbers are kept back.</param>
    /// <remarks>With <see cref="Protection.Complements"/> no number kept back can be found from the other groups or from the whole: see <see cref="SmallNumbers.ProtectGroups"/>.</remarks>
    public static IReadOnlyList<PublishedFigure> OfGroups(IReadOnlyList<Proportion> groups, PublicationLevel level, Protection protection)
    {
        var alone = Guard.Against.Null(groups).Select(group => Of(group, level, protection)).ToArray();
        if (protection == Protection.Dfe || groups.Count == 1)
        {
            return alone;
        }

        var shown = SmallNumbers.ProtectGroups(groups.Select(group => (group.Count, group.Of)).ToArray());
        return alone.Select((figure, i) =>
            shown[i].Of is null ? new PublishedFigure(PublishedCell.Confidential, PublishedCell.Confidential, PublishedCell.Confidential)
            : shown[i].Count is null ? figure with { Number = PublishedCell.Confidential, Percent = PublishedCell.Confidential }
            : figure).ToArray();
    }

    /// <summary>The parts of a whole, of which every child is in one: children by number of placements, or the authorities of a region. The whole percentages need not add up to 100.</summary>
    /// <param name="parts">The true number of children in each part; every child in exactly one.</param>
    /// <param name="level">The area.</param>
    /// <param name="protection">How far small numbers are kept back. See <see cref="Protection.Complements"/> for what it promises.</param>
    /// <returns>Each part in the order given, with the whole as its total.</returns>
    /// <remarks>
    /// With <see cref="Protection.Complements"/> what would give a small number away is kept back as well: see <see cref="SmallNumbers"/>. The true numbers decide, not the rounded ones.
    /// Someone who knows more than the table, such as one family, may still learn more from it.
    /// </remarks>
    /// <exception cref="ArgumentException">A part is negative.</exception>
    /// <example><code>
    /// var shown = PublishedFigure.OfParts([240, 60, 3], PublicationLevel.LocalAuthority, Protection.Complements);
    /// Console.WriteLine(shown[2]); // c (c%) of 303
    /// </code></example>
    public static IReadOnlyList<PublishedFigure> OfParts(IReadOnlyList<long> parts, PublicationLevel level, Protection protection)
    {
        var table = PublishedBreakdown.Of(parts, level, protection);
        return table.Numbers.Zip(table.Percents, (number, percent) => new PublishedFigure(number, percent, table.Total)).ToArray();
    }

    /// <summary>Whether the number and its total are shown, so that what follows from them may be.</summary>
    public bool IsShown => Number.Symbol == CellSymbol.None && Total.Symbol == CellSymbol.None;

    /// <summary>The number, the percentage and the total.</summary>
    public override string ToString() => Number + " (" + Percent + "%) of " + Total;

    internal static long Rounded(long count, PublicationLevel level) => level switch
    {
        PublicationLevel.LocalAuthority => count,
        PublicationLevel.Regional or PublicationLevel.National => DfeRounding.NearestTen(count),
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };

    internal static PublishedCell WholePercent(Proportion proportion) => proportion.Percent switch
    {
        null => PublishedCell.NotApplicable,
        0 when proportion.Count > 0 => PublishedCell.Low,
        { } percent => PublishedCell.Of(percent),
    };

    private static bool IsKeptBack(Proportion proportion, Protection protection) => protection switch
    {
        Protection.Dfe => SmallNumbers.Is(proportion.Count),
        Protection.Complements => SmallNumbers.Is(proportion.Count) || SmallNumbers.Is(proportion.Of - proportion.Count),
        _ => throw new ArgumentOutOfRangeException(nameof(protection)),
    };
}
