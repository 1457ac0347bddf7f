using System;
using System.Collections.Generic;

namespace CareRights.Stability.Measures.Placements;

/// <summary>DfE's count: every placement that is open on a day of the period.</summary>
/// <remarks>
/// SI 2000/896, Schedule 5, indicator 1, and WSI 2001/1337, Schedule 3: the placement open when the period begins counts, and so does the one open when it ends.
/// A placement that ends on the first day was open on it [convention].
/// </remarks>
internal static class DfeCounted
{
    private const string CarriedIn = "open when the period began";
    private const string Began = "began in the period";
    private const string ZeroLength = "lasted less than a day";
    private const string Temporary = "a temporary stay, part of the placement around it";
    private const string ShortBreak = "an agreed series of short-term breaks";

    public static List<Considered> In(PlacementHistory history, Window window)
    {
        var placements = history.PlacementsUntil(window.Last);
        var considered = new List<Considered>(placements.Count);
        foreach (var placement in placements)
        {
            if (!placement.Touches(window.First, window.Last))
            {
                continue;
            }

            var why = placement.IsZeroLength ? ZeroLength : placement.Start < window.First ? CarriedIn : Began;
            considered.Add(new Considered(placement.Start, placement.End, placement.IsZeroLength ? Answer.No : Answer.Yes, why));
        }

        foreach (var row in history.Rows)
        {
            if (window.Touches(row) && (row.Status.IsShortBreak() || row.Placement.IsTemporary()))
            {
                considered.Add(new Considered(row.Start, row.End, Answer.No, row.Status.IsShortBreak() ? ShortBreak : Temporary));
            }
        }

        considered.Sort((one, other) => Nullable.Compare(one.Start, other.Start));
        return considered;
    }
}
