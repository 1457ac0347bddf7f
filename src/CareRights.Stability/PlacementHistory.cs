using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Figures;

namespace CareRights.Stability;

/// <summary>The episodes of one child in order, with every change that was made to the rows recorded and everything in them that still contradicts itself.</summary>
/// <remarks>Equality by reference. Immutable; may be shared between threads.</remarks>
public sealed class PlacementHistory
{
    private PlacementHistory(ChildKey child, Repair repair, RowsOfOneChild rows, ReturnCoverage coverage)
    {
        Child = child;
        Coverage = coverage;
        Repair = repair;
        RowsRead = rows.Read;
        Episodes = rows.Settled();
        Changes = rows.Changes;
        Conflicts = rows.Conflicts;
    }

    private PlacementHistory(ChildKey child, Repair repair, IReadOnlyList<SettledEpisode> episodes)
    {
        Child = child;
        Coverage = ReturnCoverage.Complete;
        Repair = repair;
        RowsRead = episodes.Count;
        Episodes = episodes;
        Changes = [];
        Conflicts = [];
    }

    private PlacementHistory(PlacementHistory other, ReturnCoverage coverage)
    {
        Child = other.Child;
        Coverage = coverage;
        Repair = other.Repair;
        RowsRead = other.RowsRead;
        Episodes = other.Episodes;
        Changes = other.Changes;
        Conflicts = other.Conflicts;
    }

    /// <summary>The child.</summary>
    public ChildKey Child { get; }

    /// <summary>The repair the history was built with.</summary>
    public Repair Repair { get; }

    /// <summary>What the returns cover that the history was read from. Every measure asks it: what no return shows is unknown.</summary>
    public ReturnCoverage Coverage { get; }

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
    /// <remarks>The rows are taken to be the whole history. Where they come from returns, say with <c>coverage</c> what those cover.</remarks>
    public static PlacementHistory From(ChildKey child, IEnumerable<Episode> rows, Repair repair) => From(child, rows, repair, ReturnCoverage.Complete);

    /// <summary>The history of one child, read from returns.</summary>
    /// <param name="child">The child; a row's own key is not looked at.</param>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="repair">What may be changed in them.</param>
    /// <param name="coverage">What the returns cover.</param>
    public static PlacementHistory From(ChildKey child, IEnumerable<Episode> rows, Repair repair, ReturnCoverage coverage)
    {
        Guard.Against.Null(rows);
        return new PlacementHistory(child, Guard.Against.Null(repair), new RowsOfOneChild(child, rows, repair), Guard.Against.Null(coverage));
    }

    /// <summary>A history that was settled before, from a table.</summary>
    internal static PlacementHistory Settled(ChildKey child, Repair repair, IReadOnlyList<SettledEpisode> episodes) =>
        new(child, repair, episodes);

    /// <summary>The same history with another coverage: as where social workers or schools are held from elsewhere.</summary>
    /// <param name="coverage">What is held.</param>
    public PlacementHistory With(ReturnCoverage coverage) => new(this, Guard.Against.Null(coverage));

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
