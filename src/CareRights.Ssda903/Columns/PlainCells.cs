using System;
using CareRights.Stability;
using CareRights.Stability.Columns;
using NodaTime;

namespace CareRights.Ssda903.Columns;

/// <summary>Cells in the form in which nearly all of them come. A cell in any other form is left to <see cref="Reading.Cells"/>.</summary>
internal static class PlainCells
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private static readonly int[] FirstOfMonth = MakeFirstOfMonth();

    public static CodeTable<ReasonForNewEpisode> Reasons { get; } = new(Names<ReasonForNewEpisode>(), EpisodeCodes.ToReasonForNewEpisode);

    public static CodeTable<LegalStatus> Statuses { get; } = new(Names<LegalStatus>(), EpisodeCodes.ToLegalStatus);

    public static CodeTable<PlacementType> Placements { get; } = new(Names<PlacementType>(), EpisodeCodes.ToPlacementType);

    public static CodeTable<ReasonCeased> Ceased { get; } = new(Array.FindAll(Names<ReasonCeased>(), CodeSet.ReasonEpisodeCeased.Contains), code => EpisodeCodes.ToReasonCeased(code)!.Value);

    /// <summary>A date written dd/mm/yyyy or yyyy-mm-dd, ten characters.</summary>
    public static bool TryReadDay(ReadOnlySpan<byte> cell, out int day)
    {
        day = 0;
        if (cell.Length != 10)
        {
            return false;
        }

        var isIso = cell[4] == '-' && cell[7] == '-';
        if (!isIso && (cell[2] != '/' || cell[5] != '/'))
        {
            return false;
        }

        var year = isIso ? Four(cell) : Four(cell.Slice(6));
        var month = isIso ? Two(cell, 5) : Two(cell, 3);
        var date = isIso ? Two(cell, 8) : Two(cell, 0);
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || date < 1)
        {
            return false;
        }

        var index = ((year - FirstYear) * 12) + month - 1;
        day = FirstOfMonth[index] + date - 1;
        return day < FirstOfMonth[index + 1];
    }

    /// <summary>A postcode of at most eight capitals and digits, spaces between them left out, as a number of its own.</summary>
    public static bool TryReadPlace(ReadOnlySpan<byte> cell, out long place)
    {
        place = 0;
        foreach (var part in cell)
        {
            if (part == (byte)' ')
            {
                continue;
            }

            if (part is not ((>= (byte)'0' and <= (byte)'9') or (>= (byte)'A' and <= (byte)'Z')) || place >> 56 != 0)
            {
                return false;
            }

            place = (place << 8) | part;
        }

        return true;
    }

    /// <summary>An identifier of printable ASCII without spaces or quotes around it.</summary>
    public static bool IsIdentifier(ReadOnlySpan<byte> cell)
    {
        foreach (var part in cell)
        {
            if (part is <= 0x20 or >= 0x7F or (byte)'"')
            {
                return false;
            }
        }

        return cell.Length is > 0 and <= 64;
    }

    private static int Two(ReadOnlySpan<byte> cell, int at)
    {
        var (tens, ones) = (cell[at] - '0', cell[at + 1] - '0');
        return tens is < 0 or > 9 || ones is < 0 or > 9 ? -1 : (tens * 10) + ones;
    }

    private static int Four(ReadOnlySpan<byte> cell)
    {
        var (hundreds, ones) = (Two(cell, 0), Two(cell, 2));
        return hundreds < 0 || ones < 0 ? -1 : (hundreds * 100) + ones;
    }

    private static string[] Names<T>() => Array.FindAll(Enum.GetNames(typeof(T)), name => name != "Unknown");

    private static int[] MakeFirstOfMonth()
    {
        var days = new int[((LastYear - FirstYear + 1) * 12) + 1];
        for (var i = 0; i < days.Length; i++)
        {
            days[i] = EpisodeTable.DayOf(new LocalDate(FirstYear + (i / 12), (i % 12) + 1, 1));
        }

        return days;
    }
}
