using System;
using NodaTime;

namespace CareRights.Ssda903.Reading;

/// <summary>What a cell of a date holds.</summary>
internal enum DateKind
{
    /// <summary>Nothing that can be read as a day.</summary>
    None = 0,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A day that databases write for none.</summary>
    NoDay,

    /// <summary>A day that can only be meant with the month first.</summary>
    MonthFirst,

    /// <summary>The number by which a spreadsheet counts a day.</summary>
    Number,
}

/// <summary>A date as it was read.</summary>
/// <param name="Kind">What the cell holds.</param>
/// <param name="Date">The day, or the one that the number would be.</param>
/// <param name="IsUsual">Whether it is written dd/mm/yyyy or yyyy-mm-dd.</param>
/// <param name="IsDayFirst">Whether it can only be meant with the day first.</param>
/// <param name="IsEither">Whether it would be another day with the month first.</param>
internal readonly record struct DateCell(DateKind Kind, LocalDate Date, bool IsUsual, bool IsDayFirst, bool IsEither = false);

/// <summary>Dates as returns hold them: dd/mm/yyyy, or ISO as databases export it; and as spreadsheets and data frames write them.</summary>
internal static class ReturnDate
{
    private const string Months = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";
    private static readonly LocalDate Epoch = new(1899, 12, 30);

    public static DateCell Read(ReadOnlySpan<byte> cell)
    {
        // Nearly every date is in one of two forms.
        if (cell.Length == 10)
        {
            if (cell[2] == (byte)'/' && cell[5] == (byte)'/' && CellText.IsDigits(cell.Slice(0, 2)) && CellText.IsDigits(cell.Slice(3, 2)) && CellText.IsDigits(cell.Slice(6)))
            {
                return OfNumbers(Number(cell.Slice(6)), Number(cell.Slice(0, 2)), Number(cell.Slice(3, 2)), isUsual: true);
            }

            if (cell[4] == (byte)'-' && cell[7] == (byte)'-' && CellText.IsDigits(cell.Slice(0, 4)) && CellText.IsDigits(cell.Slice(5, 2)) && CellText.IsDigits(cell.Slice(8)))
            {
                return Of(Number(cell.Slice(0, 4)), Number(cell.Slice(5, 2)), Number(cell.Slice(8)), isUsual: true);
            }
        }

        var day = WithoutMidnight(cell);
        var read = ReadDay(day);
        return day.Length < cell.Length ? read with { IsUsual = false } : read;
    }

    private static DateCell ReadDay(ReadOnlySpan<byte> cell)
    {
        if (CellText.IsDigits(CellText.WithoutDecimal(cell)))
        {
            return OfDigits(CellText.WithoutDecimal(cell));
        }

        if (!TrySplit(cell, out var one, out var two, out var three, out var separator))
        {
            return default;
        }

        var isWord = TryMonth(two, out var month);
        if (!CellText.IsDigits(one) || !CellText.IsDigits(three) || (!isWord && !CellText.IsDigits(two)) || two.Length > (isWord ? 9 : 2))
        {
            return default;
        }

        if (one.Length == 4)
        {
            return three.Length > 2 || isWord ? default : Of(Number(one), Number(two), Number(three), separator == '-' && two.Length == 2 && three.Length == 2);
        }

        // Two digits of a year stand last only where the month is a word or strokes divide the date, as spreadsheets show it.
        if (one.Length > 2 || three.Length is not (2 or 4) || (three.Length == 2 && !isWord && separator != '/'))
        {
            return default;
        }

        var year = three.Length == 4 ? Number(three) : Number(three) < 50 ? 2000 + Number(three) : 1900 + Number(three);
        return isWord ? Of(year, month, Number(one), false) : OfNumbers(year, Number(one), Number(two), separator == '/' && three.Length == 4);
    }

    private static DateCell OfNumbers(int year, int first, int second, bool isUsual)
    {
        if (first is >= 1 and <= 12 && second is > 12 and <= 31)
        {
            return Of(year, first, second, isUsual) with { Kind = DateKind.MonthFirst };
        }

        return Of(year, second, first, isUsual) with { IsDayFirst = first > 12, IsEither = first <= 12 && first != second };
    }

    // yyyymmdd; or the days since 1899 by which a spreadsheet counts, from 1954 to 2064.
    private static DateCell OfDigits(ReadOnlySpan<byte> cell) => cell.Length switch
    {
        8 => Of(Number(cell.Slice(0, 4)), Number(cell.Slice(4, 2)), Number(cell.Slice(6)), false),
        5 when Number(cell) is >= 20_000 and <= 60_000 and var days => new(DateKind.Number, Epoch.PlusDays(days), false, false),
        1 or 4 when Number(cell) is 0 or 9999 => new(DateKind.NoDay, default, false, false),
        _ => default,
    };

    private static DateCell Of(int year, int month, int day, bool isUsual)
    {
        if (year == 9999 || (year, month, day) is (0, 0, 0) or (1, 1, 1) or (1753, 1, 1) or (1899, 12, 30) or (1899, 12, 31) or (1900, 1, 0) or (1900, 1, 1))
        {
            return new(DateKind.NoDay, default, isUsual, false);
        }

        return year is < 1900 or > 2199 || month is < 1 or > 12 || day < 1 || (day > 28 && day > CalendarSystem.Iso.GetDaysInMonth(year, month))
            ? default
            : new(DateKind.Day, new LocalDate(year, month, day), isUsual, false);
    }

    private static bool TrySplit(ReadOnlySpan<byte> cell, out ReadOnlySpan<byte> one, out ReadOnlySpan<byte> two, out ReadOnlySpan<byte> three, out char separator)
    {
        one = two = three = default;
        separator = '\0';
        var first = cell.IndexOfAny((byte)'/', (byte)'-', (byte)'.');
        first = first < 0 ? cell.IndexOf((byte)' ') : first;
        if (first <= 0)
        {
            return false;
        }

        separator = (char)cell[first];
        var rest = cell.Slice(first + 1);
        var second = rest.IndexOf((byte)separator);
        if (second <= 0)
        {
            return false;
        }

        one = cell.Slice(0, first);
        two = rest.Slice(0, second);
        three = rest.Slice(second + 1);
        return one.Length <= 4 && three.Length <= 4;
    }

    private static bool TryMonth(ReadOnlySpan<byte> text, out int month)
    {
        month = 0;
        for (var i = 0; text.Length >= 3 && i < Months.Length; i += 3)
        {
            if (CellText.Capital(text[0]) == Months[i] && CellText.Capital(text[1]) == Months[i + 1] && CellText.Capital(text[2]) == Months[i + 2])
            {
                month = (i / 3) + 1;
            }
        }

        return month > 0;
    }

    private static ReadOnlySpan<byte> WithoutMidnight(ReadOnlySpan<byte> cell)
    {
        var colon = cell.IndexOf((byte)':');
        if (colon < 6)
        {
            return cell;
        }

        var before = Math.Max(cell.Slice(0, colon).LastIndexOf((byte)' '), cell.Slice(0, colon).LastIndexOf((byte)'T'));
        if (before < 6)
        {
            return cell;
        }

        var time = cell.Slice(before + 1);
        if (CellText.Equals(time, "12:00:00 AM") || CellText.Equals(time, "12:00 AM"))
        {
            return cell.Slice(0, before);
        }

        foreach (var part in time)
        {
            if (part is not ((byte)'0' or (byte)':' or (byte)'.' or (byte)'Z' or (byte)'+'))
            {
                return cell;
            }
        }

        return cell.Slice(0, before);
    }

    private static int Number(ReadOnlySpan<byte> digits)
    {
        var number = 0;
        foreach (var part in digits)
        {
            number = (number * 10) + (part - '0');
        }

        return number;
    }
}
