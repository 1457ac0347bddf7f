using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Figures;
using NodaTime;

namespace CareRights.Stability;

/// <summary>The rows of one child after each return had its say: what a later return says of a day outranks an earlier one.</summary>
/// <remarks>
/// A return speaks of its own year, and back to the start of the earliest episode of the child that it holds. A return that was read and does not hold the child says that she was not looked after in its year.
/// Rows that do not say which return they are of are left as they are.
/// </remarks>
internal sealed class SupersededRows(ChildKey child, Repair repair, List<RepairChange> changes, List<HistoryConflict> conflicts, ReturnCoverage coverage)
{
    /// <summary>From this day on a later return speaks; <see langword="null"/> while none does.</summary>
    private LocalDate? limit;

    /// <summary>The later return's first row, where it begins on <see cref="limit"/>; <see langword="null"/> where that return says that the child was not looked after on that day.</summary>
    private SettledEpisode? later;

    /// <summary>The usable rows that stand, in order of arrival.</summary>
    public List<SettledEpisode> Latest(List<Episode> arrived)
    {
        if (IsOfOneReturn(arrived))
        {
            var usable = new List<SettledEpisode>(arrived.Count);
            foreach (var row in arrived)
            {
                if (Usable(row) is { } episode)
                {
                    usable.Add(episode);
                }
            }

            return usable;
        }

        var kept = new SettledEpisode?[arrived.Count];
        foreach (var ending in YearsDescending(arrived))
        {
            var year = new StatisticalYear(ending);
            var isHeld = false;
            for (var at = 0; at < arrived.Count; at++)
            {
                if (arrived[at].ReturnYear == ending)
                {
                    isHeld = true;
                    kept[at] = Usable(arrived[at]) is { } usable ? Standing(usable, year) : null;
                }
            }

            if (!isHeld && arrived.Count > 0 && coverage.ReturnsInPart.Contains(ending))
            {
                DoubtPartOf(arrived[0], year);
            }
            else
            {
                Lower(arrived, year);
            }
        }

        (limit, later) = (null, null);
        for (var at = 0; at < arrived.Count && arrived[at].ReturnYear is null; at++)
        {
            kept[at] = Usable(arrived[at]);
        }

        return kept.OfType<SettledEpisode>().ToList();
    }

    // Of the rows and of the returns.
    private List<int> YearsDescending(List<Episode> arrived)
    {
        var years = new List<int>(coverage.Returns);
        foreach (var year in coverage.ReturnsInPart)
        {
            Add(year);
        }

        foreach (var row in arrived)
        {
            if (row.ReturnYear is { } year)
            {
                Add(year);
            }
        }

        years.Sort(static (one, other) => other.CompareTo(one));
        return years;

        void Add(int year)
        {
            if (!years.Contains(year))
            {
                years.Add(year);
            }
        }
    }

    // Then no other return has a say.
    private bool IsOfOneReturn(List<Episode> arrived) =>
        coverage.Returns.Count == 1 && coverage.ReturnsInPart.Count == 0 && arrived.TrueForAll(row => row.ReturnYear == coverage.Returns[0]);

    private SettledEpisode? Usable(Episode row)
    {
        if (row.Start is { } start && !(row.End < start))
        {
            return new SettledEpisode(row, start, row.End);
        }

        // The child had this episode, on days that nobody knows; those on which a later return speaks are settled by it.
        if (repair.Includes(RepairStep.RejectUnusable))
        {
            changes.Add(new RepairChange(child, row, RepairStep.RejectUnusable, row.End, null, IsLeftOut: true));
        }

        conflicts.Add(new HistoryConflict(child, row, RepairStep.RejectUnusable, null, limit?.PlusDays(-1)) { EndsWithItsReturn = later is null or { Reason: ReasonForNewEpisode.S } });
        return null;
    }

    private SettledEpisode? Standing(SettledEpisode row, StatisticalYear year)
    {
        if (limit is not { } until || row.End <= until && row.Start < until)
        {
            return row;
        }

        if (row.Start >= until)
        {
            return Settle(row, RepairStep.LaterReturnWins, null, row.Start, row.End);
        }

        DoubtYearsBetween(row, year.Last.PlusDays(1), until);
        if (later is not null)
        {
            var isReentry = later.Reason == ReasonForNewEpisode.S;
            var end = isReentry ? LocalDate.Max(row.Start, until.PlusDays(-1)) : until;
            if (row.IsEndUnknown && row.Start < end && (isReentry || row.Recorded.Ceased != ReasonCeased.X1))
            {
                // Care may have ended on any day until then.
                conflicts.Add(new HistoryConflict(child, row.Recorded, RepairStep.LaterReturnWins, row.Start.PlusDays(1), end));
            }

            return Settle(row, RepairStep.LaterReturnWins, row with { End = end }, until, row.End);
        }

        // An end that could not be read is some day of its return.
        var last = row.End is null ? LocalDate.Max(row.Start, LocalDate.Min(until, year.Last.PlusDays(1))) : until;
        if (row.IsEndUnknown && row.Start < last)
        {
            conflicts.Add(new HistoryConflict(child, row.Recorded, RepairStep.CloseDropped, row.Start.PlusDays(1), last.PlusDays(-1)) { EndsWithItsReturn = true });
        }

        return Settle(row, row.End is null ? RepairStep.CloseDropped : RepairStep.LaterReturnWins, row with { End = last, EndsWithItsReturn = true }, last, row.End);
    }

    /// <summary>Where the returns of years between were not read, what became of an open row in them is not known.</summary>
    private void DoubtYearsBetween(SettledEpisode row, LocalDate after, LocalDate until)
    {
        if (row.End is null && after < until)
        {
            conflicts.Add(new HistoryConflict(child, row.Recorded, RepairStep.CloseDropped, after, until.PlusDays(-1)) { EndsWithItsReturn = later is null });
        }
    }

    /// <summary>A return of which rows were lost may have held the child: nothing is known of its year but what a later return says.</summary>
    private void DoubtPartOf(Episode row, StatisticalYear year)
    {
        if (!(limit <= year.First))
        {
            conflicts.Add(new HistoryConflict(child, row, RepairStep.RejectUnusable, year.First, limit is { } until ? LocalDate.Min(until.PlusDays(-1), year.Last) : year.Last) { EndsWithItsReturn = true });
        }
    }

    private SettledEpisode? Settle(SettledEpisode row, RepairStep step, SettledEpisode? settled, LocalDate doubtFrom, LocalDate? doubtTo)
    {
        if (repair.Includes(step))
        {
            changes.Add(new RepairChange(child, row.Recorded, step, row.End, settled?.End, settled is null));
            return settled;
        }

        conflicts.Add(new HistoryConflict(child, row.Recorded, step, doubtFrom, doubtTo));
        return row;
    }

    private void Lower(List<Episode> arrived, StatisticalYear year)
    {
        // The earliest of the return; of several, a start of care.
        Episode? first = null;
        foreach (var row in arrived)
        {
            if (row.ReturnYear == year.Ending && row.Start is { } start && !(row.End < start)
                && (first is null || start < first.Start || (start == first.Start && row.Reason == ReasonForNewEpisode.S && first.Reason != ReasonForNewEpisode.S)))
            {
                first = row;
            }
        }

        if (first is not null && first.Start <= year.First && !(first.Start >= limit))
        {
            (limit, later) = (first.Start, new SettledEpisode(first, first.Start!.Value, first.End));
        }
        else if (!(year.First >= limit))
        {
            (limit, later) = (year.First, null);
        }
    }
}
