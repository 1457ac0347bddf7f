using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Participation;

/// <summary>The counts of one table as they may be published.</summary>
/// <remarks>Equality is by reference. Made by <see cref="SmallCells.Protect"/>.</remarks>
public sealed class ProtectedTable
{
    internal ProtectedTable(IReadOnlyList<int?> cells, int? total)
    {
        Cells = cells;
        Total = total;
    }

    /// <summary>The cells in the order given; <see langword="null"/> where the count is withheld.</summary>
    public IReadOnlyList<int?> Cells { get; }

    /// <summary>Their sum; <see langword="null"/> where it is withheld.</summary>
    public int? Total { get; }

    /// <summary>Whether any count is withheld.</summary>
    public bool WithholdsAny => Total is null || Cells.Any(cell => cell is null);
}

/// <summary>Which counts of children can be published without telling something about one of them?</summary>
/// <remarks>
/// <para>A count from 1 to 5 is withheld, as in the Department for Education's tables of children looked after. Those tables leave complements open, so that a withheld count can be found by subtraction; here that is closed too:</para>
/// <list type="bullet">
/// <item>with the small counts, the smallest other counts above zero are withheld until more than one is, and those not all 1 nor all 5; counts that are equal go together, since the order would tell them apart;</item>
/// <item>where no count above zero is left to show, the zeros are withheld as well, since they would tell how many others there are;</item>
/// <item>a total from 1 to 5 is withheld with everything below it.</item>
/// </list>
/// <para>So no withheld count can be found from the rest of its table and the rules above. A convention of this library, stricter than the Department's. It protects one table of one total; not encoded: cross-tables and tables of the same children over time.</para>
/// </remarks>
public static class SmallCells
{
    /// <summary>Whether a count is small enough to be withheld: from 1 to 5.</summary>
    public static bool IsSmall(int count) => count is >= 1 and <= 5;

    /// <summary>Whether a share can be shown: neither its part, nor the rest, nor the whole is small.</summary>
    public static bool CanShow(Share share) => !IsSmall(share.Part) && !IsSmall(share.Of) && !IsSmall(share.Of - share.Part);

    /// <summary>Withholds what has to be withheld of the counts that make up one total.</summary>
    /// <param name="counts">Every cell of the table, each zero or more, one of them for those of whom the category is not known.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public static ProtectedTable Protect(IReadOnlyList<int> counts)
    {
        Guard.Against.Null(counts);
        Guard.Against.InvalidInput(counts.Any(count => count < 0), nameof(counts), "A count is zero or more.");
        var withheld = counts.Select(IsSmall).ToArray();
        var total = counts.Sum();
        if (!withheld.Contains(true))
        {
            return new(counts.Select(count => (int?)count).ToArray(), total);
        }

        while (CanBeFound(counts, withheld) && SmallestShown(counts, withheld) is { } next)
        {
            withheld = [.. counts.Select((count, i) => withheld[i] || count == next)];
        }

        var showsNone = SmallestShown(counts, withheld) is null;
        return new(
            counts.Select((count, i) => showsNone || withheld[i] ? (int?)null : count).ToArray(),
            IsSmall(total) ? null : total);
    }

    // One withheld cell is the total less the rest. Several can be found where their sum leaves no choice: where all are 1, or all are 5 and what is shown says that no larger count is among them.
    private static bool CanBeFound(IReadOnlyList<int> counts, bool[] withheld)
    {
        var hidden = counts.Where((_, i) => withheld[i]).ToArray();
        return hidden.Length == 1 || hidden.All(count => count == 1) || hidden.All(count => count == 5);
    }

    private static int? SmallestShown(IReadOnlyList<int> counts, bool[] withheld) =>
        counts.Where((count, i) => count > 0 && !withheld[i]).Select(count => (int?)count).Min();
}
