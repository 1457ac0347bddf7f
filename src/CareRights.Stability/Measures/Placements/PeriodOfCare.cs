using System.Linq;
using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>The period of care that a child is in on a day.</summary>
/// <param name="Start">Its first day: where care was started (S), where a gap ended, or after short breaks.</param>
/// <param name="IsStartSeen">Whether the file shows that the period began there.</param>
/// <param name="Unbroken">The first day of the run of episodes without a gap, starts of care within it and short breaks included.</param>
/// <param name="HoldsShortBreaks">Whether the period runs on from an agreed series of short-term breaks, or holds a row of one.</param>
/// <param name="HasUnreadableCode">Whether any row of the unbroken run has a code that could not be read.</param>
internal sealed record PeriodOfCare(LocalDate Start, bool IsStartSeen, LocalDate Unbroken, bool HoldsShortBreaks, bool HasUnreadableCode)
{
    /// <summary>The period at the close of a day on which the child is looked after.</summary>
    public static PeriodOfCare At(PlacementHistory history, LocalDate day)
    {
        var rows = history.Episodes;
        var last = Enumerable.Range(0, rows.Count).Last(index => rows[index].IsOpenAtCloseOf(day) && !rows[index].Status.IsShortBreak());

        var unbroken = last;
        while (unbroken > 0 && !(rows[unbroken - 1].End < rows[unbroken].Start))
        {
            unbroken--;
        }

        // A short break of no days takes no day out of the period it falls in.
        var start = last;
        for (var row = last - 1; row >= unbroken && rows[start].Reason != ReasonForNewEpisode.S; row--)
        {
            if (!rows[row].Status.IsShortBreak())
            {
                start = row;
            }
            else if (!rows[row].IsZeroLength)
            {
                break;
            }
        }

        var runsOn = start > unbroken && rows[start].Reason != ReasonForNewEpisode.S;
        return new PeriodOfCare(
            rows[start].Start,
            rows[start].Reason == ReasonForNewEpisode.S || (start > 0 && !history.Conflicts.Any(conflict => conflict.Touches(rows[start].Start.PlusDays(-1), rows[start].Start.PlusDays(-1)))),
            rows[unbroken].Start,
            runsOn || rows.Skip(start).Take(last - start).Any(row => row.Status.IsShortBreak()),
            rows.Skip(unbroken).Take(last - unbroken + 1).Any(row => Doubt.IsUnreadable(row, Definition.DfE)));
    }
}
