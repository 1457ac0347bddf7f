using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Bulk;

namespace CareRights.Stability.Figures;

/// <summary>What became of the episodes of a pass: as they stand, changed, left out.</summary>
/// <remarks>Filled by a <see cref="FigurePass"/>; complete when the pass is.</remarks>
public sealed class RowAccount
{
    private readonly SortedDictionary<RepairStep, (long Changed, long LeftOut)> steps = [];
    private readonly List<RepairChange>? changes;

    internal RowAccount(bool keepsChanges) => changes = keepsChanges ? [] : null;

    /// <summary>Children with episodes.</summary>
    public long Children { get; private set; }

    /// <summary>Rows read.</summary>
    public long Rows { get; private set; }

    /// <summary>Rows left out by repair.</summary>
    public long RowsLeftOut { get; private set; }

    /// <summary>Rows changed by repair and used.</summary>
    public long RowsChanged { get; private set; }

    /// <summary>Children without one known date of birth.</summary>
    public long BornNotKnown { get; private set; }

    /// <summary>Children whose rows contradict each other in a way that no chosen repair settled.</summary>
    public long InConflict { get; private set; }

    /// <summary>The steps of repair that did anything, with how many rows each touched and how many of them it left out.</summary>
    public IEnumerable<(RepairStep Step, long Rows, long LeftOut)> Steps => steps.Select(step => (step.Key, step.Value.Changed, step.Value.LeftOut));

    /// <summary>Every change that was made, if the pass was asked to keep them.</summary>
    public IReadOnlyList<RepairChange> Changes => changes ?? [];

    internal bool KeepsChanges => changes is not null;

    internal void Add(ChildRecord child)
    {
        var history = child.History;
        Children++;
        Rows += history.RowsRead;
        RowsLeftOut += history.RowsRead - history.Episodes.Count;
        BornNotKnown += child.Born is null ? 1 : 0;
        InConflict += history.Conflicts.Count > 0 ? 1 : 0;
        Add(history.Changes);
    }

    internal void Add(EpisodeTable table)
    {
        Children += table.Children;
        Rows += table.RowsRead;
        RowsLeftOut += table.RowsRead - table.Episodes;
        BornNotKnown += table.Born.Count(born => born == EpisodeTable.NoDay);
        InConflict += table.Apart.Count(child => child.Value.Conflicts.Count > 0);
        Add(table.Changes);
    }

    private void Add(IReadOnlyList<RepairChange> made)
    {
        RowsChanged += made.Where(change => !change.IsLeftOut).Select(change => change.Row.Row).Distinct().Count();
        foreach (var change in made)
        {
            steps.TryGetValue(change.Step, out var counts);
            steps[change.Step] = (counts.Changed + 1, counts.LeftOut + (change.IsLeftOut ? 1 : 0));
        }

        changes?.AddRange(made);
    }
}
