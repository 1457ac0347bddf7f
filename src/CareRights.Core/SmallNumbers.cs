using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights;

/// <summary>Which counts of children can be published without telling something about one of them?</summary>
/// <remarks>
/// <para>
/// A count from 1 to 5 is kept back, as in the Department for Education's tables of children looked after. Those tables leave complements open: a count kept back can be found by subtraction.
/// Here that is closed too, which is a convention of this library:
/// </para>
/// <list type="bullet">
/// <item>with the small counts, the smallest other counts above zero are kept back, equal ones together, until two or more are hidden, which come to 6 or more together and are not all 1 and not all 5;</item>
/// <item>if no count above zero is left to show, the zeros are kept back as well, since they would tell how many others there are;</item>
/// <item>a total from 1 to 5 is kept back with everything below it.</item>
/// </list>
/// <para>
/// Then no count kept back, and no sum of counts from 1 to 5, can be found from the rest of its table and these rules. One table of one total is protected.
/// Not encoded: cross-tables, and tables of the same children over time.
/// </para>
/// </remarks>
/// <example><code>var (counts, total) = SmallNumbers.Protect([240, 60, 3]); // 240, null, null of 303</code></example>
public static class SmallNumbers
{
    /// <summary>The largest count that is kept back.</summary>
    public const long Largest = 5;

    /// <summary>Whether a count is kept back: from 1 to 5.</summary>
    public static bool Is(long count) => count is >= 1 and <= Largest;

    /// <summary>Whether a share can be shown by itself: neither its part, nor the rest, nor the whole is small.</summary>
    /// <param name="part">The part.</param>
    /// <param name="of">The whole.</param>
    /// <exception cref="ArgumentException">The part is negative, or more than the whole.</exception>
    public static bool CanShow(long part, long of)
    {
        Guard.Against.InvalidInput(part < 0 || part > of, nameof(part), "A part from zero to the whole is required.");
        return !Is(part) && !Is(of) && !Is(of - part);
    }

    /// <summary>Keeps back what has to be kept back of counts that make up one whole.</summary>
    /// <param name="counts">Every cell of the table, one of them for children whose category is not known.</param>
    /// <returns>The counts in the order given and their sum, with <see langword="null"/> for a number that is kept back.</returns>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public static (IReadOnlyList<long?> Counts, long? Total) Protect(IReadOnlyList<long> counts)
    {
        Check(counts);
        var hidden = KeptBack(counts, new bool[counts.Count]);
        return (counts.Select((count, i) => hidden[i] ? (long?)null : count).ToArray(), Is(counts.Sum()) ? null : counts.Sum());
    }

    /// <summary>Keeps back what has to be kept back of the shares of groups that make up a whole, whose own share is shown as well.</summary>
    /// <param name="groups">For each group the children counted and all its children; every child in exactly one group.</param>
    /// <returns>The shares in the order given, with <see langword="null"/> for a number that is kept back. The counts, the rests and the sizes of the groups each make up a table, and none of the three gives a number away.</returns>
    /// <exception cref="ArgumentException">A count is negative, or more than its group has.</exception>
    public static IReadOnlyList<(long? Count, long? Of)> ProtectGroups(IReadOnlyList<(long Count, long Of)> groups)
    {
        Guard.Against.Null(groups);
        var counts = groups.Select(group => group.Count).ToArray();
        var rests = groups.Select(group => group.Of - group.Count).ToArray();
        var sizes = groups.Select(group => group.Of).ToArray();
        Check(counts);
        Check(rests);

        // A group of which the size is kept back shows nothing; a count tells the rest, and the rest the count.
        var sizesHidden = KeptBack(sizes, new bool[groups.Count]);
        var hidden = sizesHidden;
        for (var before = -1; before != hidden.Count(isHidden => isHidden);)
        {
            before = hidden.Count(isHidden => isHidden);
            hidden = KeptBack(rests, KeptBack(counts, hidden));
        }

        return groups.Select((group, i) => ((long?)(hidden[i] ? null : group.Count), (long?)(sizesHidden[i] ? null : group.Of))).ToArray();
    }

    private static void Check(IReadOnlyList<long> counts) =>
        Guard.Against.InvalidInput(Guard.Against.Null(counts).Any(count => count < 0), nameof(counts), "A count of zero or more is required, and no part larger than its whole.");

    private static bool[] KeptBack(IReadOnlyList<long> counts, bool[] hiddenAlready)
    {
        var hidden = counts.Select((count, i) => hiddenAlready[i] || Is(count)).ToArray();
        if (!hidden.Contains(true))
        {
            return hidden;
        }

        while (CanBeFound(counts, hidden) && SmallestShown(counts, hidden) is { } next)
        {
            // Equal numbers go together: which of them went would tell them apart.
            hidden = counts.Select((count, i) => hidden[i] || count == next).ToArray();
        }

        return SmallestShown(counts, hidden) is null ? Enumerable.Repeat(true, counts.Count).ToArray() : hidden;
    }

    // One hidden number, or the sum of several, is the total less the rest. Several can be found where their sum leaves no choice: all are 1, or all are 5 and what is shown rules a larger one out.
    private static bool CanBeFound(IReadOnlyList<long> counts, bool[] hidden)
    {
        var kept = counts.Where((_, i) => hidden[i]).ToArray();
        return kept.Length == 1 || kept.Sum() <= Largest || kept.All(count => count == 1) || kept.All(count => count == Largest);
    }

    private static long? SmallestShown(IReadOnlyList<long> counts, bool[] hidden) =>
        counts.Where((count, i) => count > 0 && !hidden[i]).Select(count => (long?)count).Min();
}
