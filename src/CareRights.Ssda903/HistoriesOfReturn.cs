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

    /// <summary>The children in order of authority and child.</summary>
    public IEnumerable<ChildKey> Children()
    {
        // Most returns hold the children in this order.
        ChildKey? before = null;
        foreach (var child in places.Value.Children)
        {
            if (before is { } last && (string.CompareOrdinal(last.Authority, child.Authority) is var order && order > 0 || (order == 0 && string.CompareOrdinal(last.Child, child.Child) > 0)))
            {
                return places.Value.Children.OrderBy(each => each.Authority, StringComparer.Ordinal).ThenBy(each => each.Child, StringComparer.Ordinal);
            }

            before = child;
        }

        return places.Value.Children;
    }

    public bool Has(ChildKey child) => places.Value.Contains(child);

    /// <summary>The history of a child. An error in one child's rows is that child's Unknown, with the kind of error kept, and not the end of everybody else's answers.</summary>
    public PlacementHistory Of(ChildKey child)
    {
        var (rows, chosen, covered) = (places.Value[child], repair(child.Authority), coverage(child.Authority));
        try
        {
            return PlacementHistory.From(child, rows.Select(place => source.Episodes[place].ToEpisode(place)), chosen, born.Value.TryGetValue(child, out var birth) ? birth : null, covered);
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            return PlacementHistory.NotKnown(child, rows.Select(place => new Episode { Child = child, ReturnYear = source.Episodes[place].ReturnYear, Row = place }), chosen, fault.GetType().Name, covered);
        }
    }
}
