using System.Collections.Generic;
using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>Which episodes of a history make one placement, as DfE counts placements.</summary>
/// <remarks>
/// <para>
/// SI 2000/896, Schedule 5, indicator 1, with WSI 2001/1337, Schedule 3, for what the first leaves out: rows with reason S, P or B are placements, those with L, T or U are not;
/// an agreed series of short-term breaks and stays of less than a day are out; temporary placements are out.
/// </para>
/// <para>
/// Convention where both are silent: a temporary stay belongs to the placement around it; coming back to the same PLACE and place after temporary rows only is no new placement, whatever the code says;
/// the test of one day is on the placement, not on the row; a gap begins a new placement whatever the reason; adoption by the current foster carer (A3, A5 after a foster row) is the same carer.
/// </para>
/// <para>Not encoded: the end of Schedule 5, paragraph 4, and paragraph 5, whose text was not available. England.</para>
/// </remarks>
internal static class PlacementRules
{
    /// <summary>The placements of a history in order of start, stays of no days left out.</summary>
    /// <param name="history">The history.</param>
    /// <param name="asOf">Rows that begin after this day are not looked at.</param>
    public static List<Placement> Placements(PlacementHistory history, LocalDate asOf) =>
        Guard.Against.Null(history).PlacementsUntil(asOf) is var all && all.Exists(placement => placement.IsZeroLength) ? all.FindAll(placement => !placement.IsZeroLength) : all;

    /// <summary>The same with stays of no days, which end as they begin. A history keeps them: <see cref="PlacementHistory.PlacementsUntil"/>.</summary>
    internal static List<Placement> All(PlacementHistory history, LocalDate asOf)
    {
        var placements = new List<Placement>();
        var current = new List<SettledEpisode>();
        SettledEpisode? previous = null;
        SettledEpisode? home = null;
        var isFirstOfFile = true;
        var isStartSeen = true;

        foreach (var row in history.Rows)
        {
            if (row.Start > asOf)
            {
                break;
            }

            if (row.Status.IsShortBreak())
            {
                isFirstOfFile = false;
                continue;
            }

            var isApart = previous is null || previous.End < row.Start || row.Reason == ReasonForNewEpisode.S;
            if (isApart)
            {
                Close();
                home = null;
            }

            if (!row.Placement.IsTemporary())
            {
                if (home is null || BeginsAnother(row, home, previous!))
                {
                    Close();
                    isStartSeen = !isFirstOfFile || row.Reason.BeginsPlacement();
                }

                home = row;
                current.Add(row);
            }
            else if (home is not null)
            {
                current.Add(row);
            }

            previous = row;
            isFirstOfFile = false;
        }

        Close();
        return placements;

        void Close()
        {
            if (current.Count > 0)
            {
                placements.Add(new Placement(current[0].Start, current[current.Count - 1].End, current.ToArray(), isStartSeen));
                current.Clear();
            }
        }
    }

    /// <summary>Whether a row that follows another without a gap is with another carer.</summary>
    private static bool BeginsAnother(SettledEpisode row, SettledEpisode home, SettledEpisode previous)
    {
        var isReturn = previous.Placement.IsTemporary() && row.Placement == home.Placement && row.Place == home.Place;
        var isAdoptionByCarer = row.Placement.IsAdoptionByCurrentCarer() && (home.Placement.IsFoster() || home.Placement.IsAdoptionByCurrentCarer());
        return row.Reason.BeginsPlacement() && !isReturn && !isAdoptionByCarer;
    }
}
