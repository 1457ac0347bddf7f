using System;
using System.Linq;
using NodaTime;

namespace CareRights.Ssda903.Rules;

/// <summary>What the rules ask of an episode, each asked in one place.</summary>
internal static class EpisodeFacts
{
    /// <summary>The URN of a provider who has no number.</summary>
    public const string NoUrn = "XXXXXXX";

    /// <summary>Still open, as the row says: the end is blank, which an end that could not be read is not.</summary>
    public static bool IsOpen(this EpisodeRow row) => row.Dec is null && !row.IsUnreadable("DEC");

    public static bool IsTemporary(this EpisodeRow row) => row.Place is "T0" or "T1" or "T2" or "T3" or "T4";

    public static bool IsShortBreak(this EpisodeRow row) => row.Ls is "V3" or "V4";

    /// <summary>Certainly care other than a short break: a status that could not be read may be either.</summary>
    public static bool IsNoShortBreak(this EpisodeRow row) => !row.IsShortBreak() && !row.IsUnreadable("LS");

    /// <summary>Certainly a placement that is not temporary.</summary>
    public static bool IsNotTemporary(this EpisodeRow row) => !row.IsTemporary() && !row.IsUnreadable("PLACE");

    public static bool IsPlacedForAdoption(this EpisodeRow row) => row.Place is "A3" or "A4" or "A5" or "A6";

    /// <summary>The episode ended with the child's adoption.</summary>
    public static bool IsAdoption(this EpisodeRow row) => row.Rec is "E11" or "E12";

    /// <summary>The child's care ended with this episode.</summary>
    public static bool CareEnded(this EpisodeRow row) => row.Rec is { } rec && rec is not ("X1" or "E99") && CodeSet.ReasonEpisodeCeased.Contains(rec);

    /// <summary>The day to count to: the end, or the last day of the year for an episode still open; <see langword="null"/> if the end could not be read.</summary>
    public static LocalDate? EndOr(this EpisodeRow row, LocalDate lastDay) => row.Dec ?? (row.IsOpen() ? lastDay : null);

    /// <summary>Certainly alike in everything the return says of where the child lives. A blank cell is like a blank cell; one that could not be read is like none.</summary>
    public static bool IsSamePlacementAs(this EpisodeRow row, EpisodeRow other) => WhereItIs.All(cell => row.Agrees(other, cell.Column, cell.Of) == true);

    /// <summary>Certainly another placement: in a cell that both could be read in, they differ.</summary>
    public static bool IsOtherPlacementThan(this EpisodeRow row, EpisodeRow other) => WhereItIs.Any(cell => row.Agrees(other, cell.Column, cell.Of) == false);

    /// <summary>Whether the cells of a column agree; <see langword="null"/> if one could not be read.</summary>
    public static bool? Agrees(this EpisodeRow row, EpisodeRow other, string column, Func<EpisodeRow, string?> of) =>
        row.IsUnreadable(column) || other.IsUnreadable(column) ? null : of(row) == of(other);

    private static (string Column, Func<EpisodeRow, string?> Of)[] WhereItIs { get; } =
        [("PLACE", row => row.Place), ("PL_POST", row => row.PlPost), ("URN", row => row.Urn), ("PLACE_PROVIDER", row => row.PlaceProvider)];

    /// <summary>Puts episodes of the same days in an order that does not depend on that of the lines: the start of care first, then by their codes.</summary>
    public static int CompareCodes(EpisodeRow one, EpisodeRow other)
    {
        var starts = (one.Rne != "S").CompareTo(other.Rne != "S");
        return starts != 0 ? starts : string.CompareOrdinal(Codes(one), Codes(other));
    }

    private static string Codes(EpisodeRow row) => string.Join("|", row.Rne, row.Ls, row.Place, row.PlPost, row.Urn, row.PlaceProvider, row.Cin, row.Rec, row.ReasonPlaceChange);
}
