using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Measures.Placements;

/// <summary>Temporary stays (T0 to T4) that did not end in a return, which one reading counts as placements.</summary>
/// <remarks>
/// SI 2000/896, Schedule 5, indicator 1, paragraph 5: temporary changes with a clear expectation of return are left out where "the child does indeed return". How DfE treats a stay without a return today was not read:
/// its count here leaves out every temporary stay. A stay that goes on when the period ends may still end in a return, and is left out in both readings. England.
/// </remarks>
internal static class TemporaryStays
{
    /// <summary>How many of them touch a period: those that certainly are, and with them those that may have ended in a return to a home that stands before the first row of the file.</summary>
    public static (int Least, int Most) WithoutReturn(PlacementHistory history, Window window)
    {
        var (least, most, away) = (0, 0, new List<SettledEpisode>());
        SettledEpisode? home = null;
        SettledEpisode? previous = null;
        foreach (var row in history.Episodes.Where(row => row.Start <= window.Last && !row.Status.IsShortBreak()))
        {
            if (previous is null || previous.End < row.Start || row.Reason == ReasonForNewEpisode.S)
            {
                Close(isReturn: false);
                home = null;
            }

            if (row.Placement.IsTemporary())
            {
                away.Add(row);
            }
            else
            {
                Close(home is not null ? row.Placement == home.Placement && row.Place == home.Place
                    : away.Count > 0 && ReferenceEquals(away[0], history.Episodes[0]) && away[0].Reason != ReasonForNewEpisode.S ? null : false);
                home = row;
            }

            previous = row;
        }

        Close(isReturn: previous is not null && !(previous.End <= window.Last));
        return (least, most);

        void Close(bool? isReturn)
        {
            for (var i = 0; i < away.Count && isReturn != true;)
            {
                var first = i++;
                while (i < away.Count && !away[i].Reason.BeginsPlacement())
                {
                    i++;
                }

                var stay = away.GetRange(first, i - first);
                var counts = stay[0].Start != stay[stay.Count - 1].End && stay.Exists(window.Touches) ? 1 : 0;
                (least, most) = (least + (isReturn is null ? 0 : counts), most + counts);
            }

            away.Clear();
        }
    }
}
