using CareRights.Stability;

namespace CareRights.Tests;

/// <summary>Episodes as the worked cases write them: <c>DECOM RNE LS PLACE POST DEC REC</c>, <c>-</c> for blank.</summary>
internal static class Rows
{
    public static readonly ChildKey Someone = new("", "1");

    public static Episode Row(string text, int number = 0, int? returnYear = null)
    {
        var part = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = 0;
        var start = Date(part[at++]);
        var reason = EpisodeCodes.ToReasonForNewEpisode(part[at++]);
        var status = EpisodeCodes.ToLegalStatus(part[at++]);
        var placement = EpisodeCodes.ToPlacementType(part[at++]);
        var place = Blank(part[at++]) ?? "";
        var end = Date(part[at++]);

        // Some rows of the cases leave the reason out where the row is not the last.
        var ceased = at < part.Length ? EpisodeCodes.ToReasonCeased(Blank(part[at])) : null;
        return new Episode
        {
            Child = Someone,
            Start = start,
            Reason = reason,
            Status = status,
            Placement = placement,
            Place = place,
            End = end,
            Ceased = ceased,
            Row = number,
            ReturnYear = returnYear,
        };
    }

    public static Episode[] Of(string rows) => rows.Split('\n', ';').Where(row => row.Trim().Length > 0).Select((row, index) => Row(row, index + 1)).ToArray();

    public static PlacementHistory History(string rows) => History(rows, Repair.Standard);

    public static PlacementHistory History(string rows, Repair repair) => PlacementHistory.From(Someone, Of(rows), repair);

    /// <summary>The settled episodes in the cases' own notation, without place and reason ceased.</summary>
    public static string[] Settled(PlacementHistory history) =>
        history.Episodes.Select(row => $"{row.Start:uuuu-MM-dd} {row.Reason} {row.Placement} {(row.End is { } end ? end.ToString("uuuu-MM-dd", null) : "-")}").ToArray();

    private static LocalDate? Date(string text) => Blank(text) is { } iso ? Dates.D(iso) : null;

    private static string? Blank(string text) => text == "-" ? null : text;
}
