using System.Collections.Generic;

namespace CareRights.Stability.Measures.Placements;

/// <summary>The Children's Commissioner's count of changes of placement, in its two readings.</summary>
/// <remarks>
/// Stability Index 2019: a change is a change of the child's carer while in care. A return to care in the period counts; the first entry does not. Respite (V3, V4) is out.
/// Temporary placements and rows of no days count in both readings: the text leaves out only respite, and the code only V3 and V4.
/// </remarks>
internal static class CommissionerChanges
{
    private const string Change = "began a new placement in the period";
    private const string SameCarer = "the same carer";
    private const string BeforePeriod = "began before the period";
    private const string FirstDay = "began on the first day, which the code takes for before it";
    private const string FirstEntry = "the first entry to care in the period";
    private const string FirstOfWindow = "the first placement among the rows of the period, which the code skips where it is a start of care";

    /// <summary>The function plChangeF of the published code: the first placement row among all rows in the window is skipped where it is a start of care, even if care did not begin with it.</summary>
    public static List<Considered> AsCoded2019(PlacementHistory history, Window window)
    {
        var rows = InCare(history, window, Definition.CommissionerAsCoded2019);
        var first = rows.Find(row => row.Reason.BeginsPlacement());
        return rows.ConvertAll(row =>
            !row.Reason.BeginsPlacement() ? LeftOut(row, SameCarer)
            : row.Start < window.First ? LeftOut(row, BeforePeriod)
            : row.Start == window.First ? LeftOut(row, FirstDay)
            : ReferenceEquals(row, first) && row.Reason == ReasonForNewEpisode.S ? LeftOut(row, FirstOfWindow)
            : new Considered(row.Start, row.End, Answer.Yes, Change));
    }

    /// <summary>The text: placements that begin in the period, without the first for a child not in care when it began.</summary>
    public static List<Considered> AsWritten(PlacementHistory history, Window window)
    {
        var rows = InCare(history, window, Definition.CommissionerAsWritten);
        var before = window.DayBefore;
        var entry = rows.Exists(row => row.IsOpenAtCloseOf(before)) ? null : rows.Find(row => row.Reason.BeginsPlacement() && row.Start >= window.First);
        return rows.ConvertAll(row =>
            !row.Reason.BeginsPlacement() ? LeftOut(row, SameCarer)
            : row.Start < window.First ? LeftOut(row, BeforePeriod)
            : ReferenceEquals(row, entry) ? LeftOut(row, FirstEntry)
            : new Considered(row.Start, row.End, Answer.Yes, Change));
    }

    private static List<SettledEpisode> InCare(PlacementHistory history, Window window, Definition definition)
    {
        var rows = new List<SettledEpisode>(history.Rows.Length);
        foreach (var row in history.Rows)
        {
            if (window.Touches(row) && LookedAfter.IsInCare(row, definition))
            {
                rows.Add(row);
            }
        }

        return rows;
    }

    private static Considered LeftOut(SettledEpisode row, string why) => new(row.Start, row.End, Answer.No, why);
}
