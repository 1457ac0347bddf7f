using System;
using NodaTime;

namespace CareRights.Ssda903.Reading;

/// <summary>Dates as returns hold them: dd/mm/yyyy, or ISO as databases export it, with a time of midnight tolerated.</summary>
internal static class ReturnDate
{
    public static bool TryParse(ReadOnlySpan<byte> cell, out LocalDate date)
    {
        date = default;
        cell = WithoutMidnight(cell);
        var separator = cell.IndexOf((byte)'/');
        int year, month, day;
        if (separator is 1 or 2)
        {
            var rest = cell.Slice(separator + 1);
            var second = rest.IndexOf((byte)'/');
            if (second is not (1 or 2)
                || !Digits(cell.Slice(0, separator), out day) || !Digits(rest.Slice(0, second), out month)
                || rest.Length - second - 1 != 4 || !Digits(rest.Slice(second + 1), out year))
            {
                return false;
            }
        }
        else if (cell.Length != 10 || cell[4] != (byte)'-' || cell[7] != (byte)'-'
            || !Digits(cell.Slice(0, 4), out year) || !Digits(cell.Slice(5, 2), out month) || !Digits(cell.Slice(8, 2), out day))
        {
            return false;
        }

        if (year is < 1900 or > 2199 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return false;
        }

        date = new LocalDate(year, month, day);
        return true;
    }

    private static ReadOnlySpan<byte> WithoutMidnight(ReadOnlySpan<byte> cell)
    {
        if (cell.Length < 15)
        {
            return cell;
        }

        var time = cell.Slice(10);
        if (time[0] is not ((byte)' ' or (byte)'T'))
        {
            return cell;
        }

        foreach (var part in time.Slice(1))
        {
            if (part is not ((byte)'0' or (byte)':' or (byte)'.'))
            {
                return cell;
            }
        }

        return cell.Slice(0, 10);
    }

    private static bool Digits(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var part in text)
        {
            if (part is < (byte)'0' or > (byte)'9')
            {
                return false;
            }

            number = (number * 10) + (part - '0');
        }

        return text.Length > 0;
    }
}
