using System.Linq;
using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>What keeps a history from answering: a conflict, a code that could not be read, or a beginning that is not in the file.</summary>
internal static class Doubt
{
    public const string Unseen = "the episodes before the first row of the file: it is not a start of care, and begins within the period";
    private const string Code = "a code that could not be read, in a row of the period";
    public const string Place = "the place of an episode of the period, which could not be read: whether the child came back to it";
    private const string End = "the day an episode of the period ended, which could not be read";
    public const string Unread = "what happened in the years of the period whose return was not read, and that the rows of other returns do not cover";
    public const string After = "the return of the period: none that was read goes so far";
    private const string Conflict = "which of the rows that contradict each other in the period is right";

    /// <summary>What is missing, or <see langword="null"/> if nothing is.</summary>
    public static string? In(PlacementHistory history, Window window, Definition definition)
    {
        if (history.IsAfterWhatWasRead(window.Last))
        {
            return After;
        }

        if (history.Conflicts.Count > 0 && history.Conflicts.Any(conflict => conflict.TouchesFromTheEveOf(window.First, window.Last)))
        {
            return Conflict;
        }

        // A stay away in the period is compared with the home it was away from, which may have been left before the period began.
        var first = 0;
        var rows = history.Rows;
        while (first < rows.Length && !window.Touches(rows[first]))
        {
            first++;
        }

        var opening = first;
        while (first > 0 && first < rows.Length && rows[first].Placement.IsTemporary())
        {
            first--;
        }

        // A home left in a year that nobody read stands in no return, and the one that is seen may be an earlier one.
        var comparesPlaces = definition == Definition.DfE || definition == Definition.AnnexA;
        if (comparesPlaces && first < opening && IsReturnAsked(history, opening, window) && !history.Coverage.HoldsReturnOf(StatisticalYear.Of(rows[first + 1].Start)))
        {
            return Unread;
        }

        string? doubt = comparesPlaces ? OfReturns(rows, first, window.Last) : null;
        for (var i = first; i < rows.Length && rows[i] is var row && row.Start <= window.Last; i++)
        {
            if (row.IsEndUnknown)
            {
                return End;
            }

            doubt ??= IsUnreadable(row, definition) ? Code : null;
        }

        return doubt;
    }

    private static bool IsReturnAsked(PlacementHistory history, int stay, Window window) =>
        history.Rows.Skip(stay).FirstOrDefault(row => !row.Placement.IsTemporary()) is { } home && home.Start <= window.Last;

    /// <summary>What is missing to say whether a stay away, temporary or with a parent, ended with a return to the same place; <see langword="null"/> if nothing is.</summary>
    /// <param name="rows">The rows of a child, in order.</param>
    /// <param name="from">The first row to look at.</param>
    /// <param name="last">The last day on which a row may begin.</param>
    /// <param name="since">The first day on which a return decides anything; <see langword="null"/> for any.</param>
    public static string? OfReturns(SettledEpisode[] rows, int from, LocalDate last, LocalDate? since = null)
    {
        var home = -1;
        for (var i = from; i < rows.Length && rows[i].Start <= last; i++)
        {
            if (rows[i].Placement.IsTemporary() || rows[i].Placement == PlacementType.P1)
            {
                continue;
            }

            if (home >= 0 && home < i - 1 && !(rows[i].Start < since) && rows[home].Placement == rows[i].Placement && (rows[home].Recorded.IsPlaceUnreadable || rows[i].Recorded.IsPlaceUnreadable))
            {
                return Place;
            }

            home = i;
        }

        return null;
    }

    /// <summary>What is missing where every day of the period has to be known; <see langword="null"/> if nothing is.</summary>
    public static string? InWhole(PlacementHistory history, Window window, Definition definition) =>
        In(history, window, definition) ?? (history.Shows(window.First, window.Last) ? null : Unread);

    public static bool BeginsUnseen(PlacementHistory history, Window window) =>
        history.Rows.Length > 0 && history.Rows[0] is { Reason: not ReasonForNewEpisode.S } first && first.Start >= window.First;

    /// <summary>The Commissioner's definitions do not look at the kind of placement.</summary>
    public static bool IsUnreadable(SettledEpisode row, Definition definition) =>
        LookedAfter.IsInCare(row, definition)
        && (row.Reason == ReasonForNewEpisode.Unknown || row.Status == LegalStatus.Unknown
            || (row.Placement == PlacementType.Unknown && (definition == Definition.DfE || definition == Definition.AnnexA)));
}
