using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability;

/// <summary>The episodes of one child in order, with every change that was made to the rows recorded and everything in them that still contradicts itself.</summary>
/// <remarks>Equality by reference. Immutable; may be shared between threads.</remarks>
public sealed class PlacementHistory
{
    private PlacementHistory(ChildKey child, Repair repair, RowsOfOneChild rows)
    {
        Child = child;
        Repair = repair;
        RowsRead = rows.Read;
        Episodes = rows.Settled();
        Changes = rows.Changes;
        Conflicts = rows.Conflicts;
    }

    private PlacementHistory(ChildKey child, Repair repair, IReadOnlyList<SettledEpisode> episodes)
    {
        Child = child;
        Repair = repair;
        RowsRead = episodes.Count;
        Episodes = episodes;
        Changes = [];
        Conflicts = [];
    }

    /// <summary>The child.</summary>
    public ChildKey Child { get; }

    /// <summary>The repair the history was built with.</summary>
    public Repair Repair { get; }

    /// <summary>How many rows were given: as many as <see cref="Episodes"/> and the rows left out together.</summary>
    public int RowsRead { get; }

    /// <summary>The episodes, in order of start; of those that start on one day, rows of no days first.</summary>
    public IReadOnlyList<SettledEpisode> Episodes { get; }

    /// <summary>Every change that the repair made, in the order it made them.</summary>
    public IReadOnlyList<RepairChange> Changes { get; }

    /// <summary>What no chosen step of repair settled; empty after <see cref="Repair.Standard"/>.</summary>
    public IReadOnlyList<HistoryConflict> Conflicts { get; }

    /// <summary>The history of one child.</summary>
    /// <param name="child">The child; a row's own key is not looked at.</param>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="repair">What may be changed in them.</param>
    public static PlacementHistory From(ChildKey child, IEnumerable<Episode> rows, Repair repair)
    {
        Guard.Against.Null(rows);
        return new PlacementHistory(child, Guard.Against.Null(repair), new RowsOfOneChild(child, rows, repair));
    }

    /// <summary>A history that was settled before, from a table.</summary>
    internal static PlacementHistory Settled(ChildKey child, Repair repair, IReadOnlyList<SettledEpisode> episodes) =>
        new(child, repair, episodes);

    /// <summary>The histories of all children that rows belong to, in order of authority and child.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="repair">What may be changed in them.</param>
    public static IReadOnlyList<PlacementHistory> ByChild(IEnumerable<Episode> rows, Repair repair) =>
        Guard.Against.Null(rows)
            .GroupBy(row => row.Child)
            .OrderBy(child => child.Key.Authority, StringComparer.Ordinal)
            .ThenBy(child => child.Key.Child, StringComparer.Ordinal)
            .Select(child => From(child.Key, child, repair))
            .ToArray();
}
