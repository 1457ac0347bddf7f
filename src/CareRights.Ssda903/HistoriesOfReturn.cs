using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using CareRights.Stability.Figures;
using NodaTime;

namespace CareRights.Ssda903;

/// <summary>The history of each child that has an episode, made when it is asked for.</summary>
/// <param name="source">The return.</param>
/// <param name="repair">What may be changed in the rows of each authority, by its name; the empty name where the return names none.</param>
/// <param name="coverage">What the returns of each authority cover.</param>
/// <param name="born">The dates of birth that the return states.</param>
internal sealed class HistoriesOfReturn(Return source, Func<string, Repair> repair, Func<string, ReturnCoverage> coverage, Lazy<IReadOnlyDictionary<ChildKey, LocalDate?>> born)
{
    private readonly Lazy<ByChild<int>> places = new(() => ByChild<int>.Of(source.Episodes, place => place));

    /// <summary>Gathers the rows of each child, which is otherwise done when they are first asked for.</summary>
    public void Gather() => _ = places.Value;

    /// <summary>The children in order of authority and child, each with its place in the return.</summary>
    public IEnumerable<KeyValuePair<ChildKey, int>> Children()
    {
        // Most returns hold the children in this order.
        ChildKey? before = null;
        foreach (var child in places.Value.Children)
        {
            if (before is { } last && (string.CompareOrdinal(last.Authority, child.Key.Authority) is var order && order > 0 || (order == 0 && string.CompareOrdinal(last.Child, child.Key.Child) > 0)))
            {
                return places.Value.Children.OrderBy(each => each.Key.Authority, StringComparer.Ordinal).ThenBy(each => each.Key.Child, StringComparer.Ordinal);
            }

            before = child.Key;
        }

        return places.Value.Children;
    }

    /// <summary>The date of birth of a child; <see langword="null"/> if it is not known.</summary>
    public LocalDate? BornOf(ChildKey child) => born.Value.TryGetValue(child, out var birth) ? birth : null;

    public bool Has(ChildKey child) => places.Value.Contains(child);

    /// <summary>The history of a child. An error in one child's rows is that child's Unknown, with the kind of error kept, and not the end of everybody else's answers.</summary>
    /// <param name="child">The child.</param>
    /// <param name="place">Its place in the return.</param>
    /// <param name="birth">The date of birth.</param>
    public PlacementHistory Of(ChildKey child, int place, LocalDate? birth)
    {
        var (rows, chosen, covered) = (places.Value.At(place), repair(child.Authority), coverage(child.Authority));
        try
        {
            return PlacementHistory.From(child, rows.Select(row => source.Episodes[row].ToEpisode(row)), chosen, birth, covered);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return PlacementHistory.NotKnown(child, rows.Select(row => new Episode { Child = child, ReturnYear = source.Episodes[row].ReturnYear, Row = row }), chosen, fault.GetType().Name, covered);
        }
    }
}
