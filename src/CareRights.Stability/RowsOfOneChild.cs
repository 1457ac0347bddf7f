using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Stability;

/// <summary>The rows of one child on their way to a history: each repair is made where it is chosen, and noted as a conflict where it is not.</summary>
internal sealed class RowsOfOneChild
{
    private readonly ChildKey child;
    private readonly Repair repair;
    private readonly List<RepairChange> changes = [];
    private readonly List<HistoryConflict> conflicts = [];
    private readonly List<SettledEpisode> rows;

    public RowsOfOneChild(ChildKey child, IEnumerable<Episode> recorded, Repair repair)
    {
        this.child = child;
        this.repair = repair;

        // A stable sort, so that rows without a number keep the order they came in.
        var arrived = recorded.OrderBy(row => row.ReturnYear ?? 0).ThenBy(row => row.Row).ToList();
        Read = arrived.Count;
        var usable = Usable(arrived);
        var distinct = OneOfEach(usable, row => (row.Start, row.Reason, row.Status, row.Placement, row.Place), RepairStep.OneOfEqualRows);
        var one = OneOfEach(distinct, row => row.IsZeroLength ? new object() : row.Start, RepairStep.OneRowPerStart);
        rows = one.OrderBy(row => row.Start).ThenByDescending(row => row.IsZeroLength).ToList();
        JoinUp();
        CloseDropped();
    }

    public int Read { get; }

    public IReadOnlyList<RepairChange> Changes => changes;

    public IReadOnlyList<HistoryConflict> Conflicts => conflicts;

    public IReadOnlyList<SettledEpisode> Settled() => rows.ToArray();

    private List<SettledEpisode> Usable(List<Episode> arrived)
    {
        var usable = new List<SettledEpisode>(arrived.Count);
        foreach (var row in arrived)
        {
            if (row.Start is { } start && !(row.End is { } end && end < start))
            {
                usable.Add(new SettledEpisode(row, start, row.End));
            }
            else if (repair.Includes(RepairStep.RejectUnusable))
            {
                changes.Add(new RepairChange(child, row, RepairStep.RejectUnusable, row.End, null, IsLeftOut: true));
            }
            else
            {
                conflicts.Add(new HistoryConflict(child, row, RepairStep.RejectUnusable, null, null));
            }
        }

        return usable;
    }

    /// <summary>Of the rows that share a key, the one that stands; the rows stay in order of arrival.</summary>
    private List<SettledEpisode> OneOfEach(List<SettledEpisode> arrived, Func<SettledEpisode, object> key, RepairStep step)
    {
        var leftOut = new List<SettledEpisode>();
        foreach (var group in arrived.GroupBy(key).Select(group => group.ToList()).Where(group => group.Count > 1))
        {
            var standing = group.LastOrDefault(row => row.End is not null) ?? group[group.Count - 1];
            foreach (var row in group.Where(row => !ReferenceEquals(row, standing)))
            {
                if (repair.Includes(step))
                {
                    changes.Add(new RepairChange(child, row.Recorded, step, row.End, null, IsLeftOut: true));
                    leftOut.Add(row);
                }
                else
                {
                    conflicts.Add(new HistoryConflict(child, row.Recorded, step, row.Start, Later(row.End, standing.End)));
                }
            }
        }

        return arrived.Where(row => !leftOut.Any(other => ReferenceEquals(row, other))).ToList();
    }

    /// <summary>Each row ends where the next begins, or before it where there is a real gap.</summary>
    private void JoinUp()
    {
        for (var i = 0; i + 1 < rows.Count; i++)
        {
            var (row, next) = (rows[i], rows[i + 1]);
            if (row.End is not { } end)
            {
                var isReentry = next.Reason == ReasonForNewEpisode.S;
                var close = isReentry ? LocalDate.Max(row.Start, next.Start.PlusDays(-1)) : next.Start;
                EndAt(i, close, isReentry ? RepairStep.CloseBeforeReentry : RepairStep.CloseAtNextStart, next.Start, null);
            }
            else if (end > next.Start)
            {
                EndAt(i, next.Start, RepairStep.CutOverlap, next.Start, end);
            }
            else if (end < next.Start && row.Recorded.Ceased == ReasonCeased.X1 && next.Reason != ReasonForNewEpisode.S)
            {
                EndAt(i, next.Start, RepairStep.ExtendOverGap, end, next.Start);
            }
        }
    }

    private void CloseDropped()
    {
        if (repair.LatestReturn is { } latest && rows.Count > 0 && rows[rows.Count - 1] is { End: null } last && last.Recorded.ReturnYear < latest)
        {
            var close = LocalDate.Max(last.Start, new StatisticalYear(last.Recorded.ReturnYear.Value).Last);
            EndAt(rows.Count - 1, close, RepairStep.CloseDropped, close, null);
        }
    }

    private void EndAt(int index, LocalDate end, RepairStep step, LocalDate doubtFrom, LocalDate? doubtTo)
    {
        var row = rows[index];
        if (repair.Includes(step))
        {
            changes.Add(new RepairChange(child, row.Recorded, step, row.End, end, IsLeftOut: false));
            rows[index] = row with { End = end };
        }
        else
        {
            conflicts.Add(new HistoryConflict(child, row.Recorded, step, doubtFrom, doubtTo));
        }
    }

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is { } a && other is { } b ? LocalDate.Max(a, b) : null;
}
