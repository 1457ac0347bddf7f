using System.Linq;
using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>Who is in the cohort of a measure, and why not.</summary>
internal static class LookedAfter
{
    private const string NotThatDay = "not looked after at the close of the day, or only in an agreed series of short-term breaks";
    private const string NotFirstYear = "no day in care in the first year of the period";
    private const string NotWithin = "not looked after in the period, or only in an agreed series of short-term breaks";
    private const string Conflict = "which of the rows that contradict each other on the day is right";
    private const string End = "the day an episode ended, which could not be read";
    private const string Adult = "whether the day an episode ended, or the date of birth, was left wrong: nobody is looked after from 18 on";
    private const string Status = "the legal status on the day, whose code could not be read";

    /// <summary>Looked after at the close of a day: an episode is open then and is not an agreed series of short-term breaks.</summary>
    public static (Outcome Outcome, string Because) At(PlacementHistory history, LocalDate day, Definition definition) => history.LookedAfterAt(day, definition);

    /// <summary>The same, looked for in the rows.</summary>
    public static (Outcome Outcome, string Because) Find(PlacementHistory history, LocalDate day, Definition definition)
    {
        if (history.IsAfterWhatWasRead(day))
        {
            return (Outcome.Unknown, Doubt.After);
        }

        if (!history.Shows(day, day))
        {
            return (Outcome.Unknown, Doubt.Unread);
        }

        if (history.Conflicts.Count > 0 && history.Conflicts.Any(conflict => conflict.Touches(day, day)))
        {
            return (Outcome.Unknown, Conflict);
        }

        // Every measure of every child and year begins here.
        var (isEndUnknown, isOpen, isStatusUnknown, isInCare) = (false, false, false, false);
        foreach (var row in history.Rows)
        {
            if (row.IsOpenAtCloseOf(day))
            {
                isEndUnknown |= row.IsEndUnknown;
                isOpen |= row.End is null && !row.MayGoOnAfterEighteen;
                isStatusUnknown |= row.Status == LegalStatus.Unknown;
                isInCare |= IsInCare(row, definition);
            }
        }

        return isEndUnknown ? (Outcome.Unknown, End)
            : isOpen && history.Born is { } born && StatutoryAge.Attained(born, 18) <= day ? (Outcome.Unknown, Adult)
            : isStatusUnknown ? (Outcome.Unknown, Status)
            : isInCare ? (Outcome.Yes, "")
            : (Outcome.NotApplicable, NotThatDay);
    }

    /// <summary>At least one day in care in the first year of a period of several.</summary>
    public static (Outcome Outcome, string Because) InFirstYear(PlacementHistory history, Window window, PlacementMeasure measure)
    {
        // As coded, the first year runs to the first day of the next, and rows of no days are days in care.
        var isAsCoded = measure.Definition == Definition.CommissionerAsCoded2019;
        var year = new Window(window.First, window.Last.PlusYears(1 - measure.Years).PlusDays(isAsCoded ? 1 : 0));
        if (Doubt.In(history, window, measure.Definition) is { } doubt)
        {
            return (Outcome.Unknown, doubt);
        }

        return history.Episodes.Any(row => year.Touches(row) && IsInCare(row, measure.Definition) && (isAsCoded || !row.IsZeroLength)) ? (Outcome.Yes, "")
            : Doubt.BeginsUnseen(history, window) ? (Outcome.Unknown, Doubt.Unseen)
            : !history.Shows(year.First, year.Last) ? (Outcome.Unknown, Doubt.Unread)
            : (Outcome.NotApplicable, NotFirstYear);
    }

    /// <summary>In care on any day of a period.</summary>
    /// <param name="history">The child's episodes.</param>
    /// <param name="window">The period that must be free of doubt.</param>
    /// <param name="days">The days that are asked about, in it.</param>
    public static (Outcome Outcome, string Because) Within(PlacementHistory history, Window window, Window days)
    {
        if (Doubt.In(history, window, Definition.AnnexA) is { } doubt)
        {
            return (Outcome.Unknown, doubt);
        }

        return history.Episodes.Any(row => days.Touches(row) && IsInCare(row, Definition.AnnexA) && !row.IsZeroLength)
            ? (Outcome.Yes, "")
            : history.Shows(days.First, days.Last) ? (Outcome.NotApplicable, NotWithin)
            : (Outcome.Unknown, Doubt.Unread);
    }

    /// <summary>DfE leaves out V1 with V3 and V4, because it was the code for the same thing; the Commissioner names V3 and V4 only.</summary>
    public static bool IsInCare(SettledEpisode row, Definition definition) =>
        definition == Definition.DfE || definition == Definition.AnnexA ? !row.Status.IsShortBreak() : row.Status is not (LegalStatus.V3 or LegalStatus.V4);
}
