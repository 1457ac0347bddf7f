using System.Collections.Generic;
using System.Linq;
using System;
using CareRights.Stability.Figures;
using NodaTime;

namespace CareRights.Stability;

/// <summary>The rows of one child on their way to a history: each repair is made where it is chosen, and noted as a conflict where it is not.</summary>
internal sealed class RowsOfOneChild
{
    private const int FewRows = 32;

    private readonly ChildKey child;
    private readonly Repair repair;
    private readonly List<RepairChange> changes = [];
    private readonly List<HistoryConflict> conflicts = [];
    private readonly List<(SettledEpisode Kept, SettledEpisode LeftOut)> doubles = [];
    private readonly List<SettledEpisode> rows;

    public RowsOfOneChild(ChildKey child, IEnumerable<Episode> recorded, Repair repair, LocalDate? born, ReturnCoverage coverage)
    {
        this.child = child;
        this.repair = repair;

        // A stable sort, so that rows without a number keep the order they came in.
        var arrived = Sorting.InOrder(recorded.ToList(), (one, other) => (one.ReturnYear ?? 0).CompareTo(other.ReturnYear ?? 0) is not 0 and var byYear ? byYear : one.Row.CompareTo(other.Row));
        Read = arrived.Count;
        var returns = new SupersededRows(child, repair, changes, conflicts, coverage);
        var usable = returns.Latest(arrived);
        if (HaveStartsInCommon(usable))
        {
            usable = OneOfEach(usable, row => (row.Start, row.Reason, row.Status, row.Placement, row.Place, row.Recorded.IsPlaceUnreadable), RepairStep.OneOfEqualRows);
            usable = OneOfEach(usable, row => row.IsZeroLength ? new object() : row.Start, RepairStep.OneRowPerStart);
        }

        rows = Sorting.InOrder(usable, (row, other) => row.Start.CompareTo(other.Start) is not 0 and var byStart ? byStart : other.IsZeroLength.CompareTo(row.IsZeroLength));
        JoinUp();
        DoubtWhatDoublesSay();
        EndAtEighteen(born is { } birth ? StatutoryAge.Attained(birth, 18) : null, coverage);
    }

    public int Read { get; }

    public IReadOnlyList<RepairChange> Changes => changes;

    public IReadOnlyList<HistoryConflict> Conflicts => conflicts;

    public SettledEpisode[] Settled() => [.. rows];

    /// <summary>Of the rows that share a key, the one that stands; the rows stay in order of arrival.</summary>
    private List<SettledEpisode> OneOfEach(List<SettledEpisode> arrived, Func<SettledEpisode, object> key, RepairStep step)
    {
        var replaced = new List<(SettledEpisode Row, SettledEpisode? By)>();
        foreach (var group in arrived.GroupBy(key).Select(group => group.ToList()).Where(group => group.Count > 1))
        {
            var standing = group.LastOrDefault(row => row.End is not null) ?? group[group.Count - 1];
            var entry = standing.Reason == ReasonForNewEpisode.S ? null : group.LastOrDefault(row => row.Reason == ReasonForNewEpisode.S);
            foreach (var row in group.Where(row => !ReferenceEquals(row, standing)))
            {
                if (!repair.Includes(step))
                {
                    conflicts.Add(new HistoryConflict(child, row.Recorded, step, row.Start, Later(row.End, standing.End)));
                    continue;
                }

                // Without the start of care among them the history would have no beginning: it lasted no days.
                var isEntry = ReferenceEquals(row, entry);
                changes.Add(new RepairChange(child, row.Recorded, step, row.End, isEntry ? row.Start : null, !isEntry));
                replaced.Add((row, isEntry ? row with { End = row.Start } : null));
                if (AreOfOneReturn(row, standing))
                {
                    // One return says both, and neither is later: the order of the lines decides nothing.
                    var from = step == RepairStep.OneRowPerStart ? row.Start : LocalDate.Min(row.End ?? standing.End!.Value, standing.End ?? row.End!.Value);
                    conflicts.Add(new HistoryConflict(child, row.Recorded, step, from, Later(row.End, standing.End)?.PlusDays(-1)));
                }

                if (step == RepairStep.OneRowPerStart || standing.Recorded.Ceased is null or ReasonCeased.X1)
                {
                    doubles.Add((standing, row));
                }
            }
        }

        return replaced.Count == 0 ? arrived : arrived
            .Select(row => replaced.FindIndex(each => ReferenceEquals(each.Row, row)) is >= 0 and var at ? replaced[at].By : row)
            .OfType<SettledEpisode>()
            .ToList();
    }

    // Rows that share a key share their start, and hardly any child has such rows.
    private static bool HaveStartsInCommon(List<SettledEpisode> arrived)
    {
        if (arrived.Count > FewRows)
        {
            return true;
        }

        for (var i = 1; i < arrived.Count; i++)
        {
            for (var other = 0; other < i; other++)
            {
                if (arrived[other].Start == arrived[i].Start)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Whether two rows that cannot both be true stand in one return, both closed or both open.</summary>
    private static bool AreOfOneReturn(SettledEpisode one, SettledEpisode other) =>
        one.Recorded.ReturnYear is { } year && year == other.Recorded.ReturnYear && (one.End is null) == (other.End is null)
        && (one.End, one.Reason, one.Status, one.Placement, one.Place) != (other.End, other.Reason, other.Status, other.Placement, other.Place);

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

    /// <summary>Where a row left out went on longer than the one kept, and no row goes on from that, whether care went on is not known.</summary>
    private void DoubtWhatDoublesSay()
    {
        foreach (var (kept, leftOut) in doubles)
        {
            if (kept.End is not { } end || (leftOut.End is { } other && other <= end))
            {
                continue;
            }

            var at = rows.FindIndex(row => ReferenceEquals(row.Recorded, kept.Recorded));
            var next = at >= 0 && at + 1 < rows.Count ? rows[at + 1].Start : (LocalDate?)null;
            if (at >= 0 && (next is not { } following || following > rows[at].End))
            {
                var until = leftOut.End is { } ended && (next is null || ended < next) ? ended : next;
                conflicts.Add(new HistoryConflict(child, leftOut.Recorded, RepairStep.OneRowPerStart, end, until));
            }
        }
    }

    /// <summary>Nobody is looked after from 18 on. An open row runs past the birthday where the returns speak of a later day.</summary>
    private void EndAtEighteen(LocalDate? birthday, ReturnCoverage coverage)
    {
        for (var i = 0; birthday is { } adult && i < rows.Count; i++)
        {
            var row = rows[i];
            if (!row.MayGoOnAfterEighteen && (row.End is { } end ? end > adult : coverage.LastDay >= adult))
            {
                EndAt(i, LocalDate.Max(row.Start, adult), RepairStep.CloseAtEighteen, LocalDate.Max(row.Start, adult), row.End);
            }
        }
    }

    private void EndAt(int index, LocalDate end, RepairStep step, LocalDate doubtFrom, LocalDate? doubtTo)
    {
        var row = rows[index];
        var mayHaveCeased = step is RepairStep.CloseBeforeReentry or RepairStep.CloseAtEighteen || (step == RepairStep.CloseAtNextStart && row.Recorded.Ceased != ReasonCeased.X1);
        if (row.IsEndUnknown && mayHaveCeased && row.Start < end)
        {
            // The repair supplies the last day it can have been, and not the day it was. With X1 the next row goes on from it, and nothing was in between.
            conflicts.Add(new HistoryConflict(child, row.Recorded, step, row.Start.PlusDays(1), end));
        }

        if (repair.Includes(step))
        {
            changes.Add(new RepairChange(child, row.Recorded, step, row.End, end, IsLeftOut: false));
            rows[index] = row with { End = end, EndsWithItsReturn = false };
        }
        else
        {
            conflicts.Add(new HistoryConflict(child, row.Recorded, step, doubtFrom, doubtTo));
        }
    }

    private static LocalDate? Later(LocalDate? one, LocalDate? other) => one is { } a && other is { } b ? LocalDate.Max(a, b) : null;
}
