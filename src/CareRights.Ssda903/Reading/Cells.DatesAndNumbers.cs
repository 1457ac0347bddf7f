using System;
using NodaTime;

namespace CareRights.Ssda903.Reading;

/// <content>Dates, and cells as numbers for tables with millions of rows. A cell that was read before, and of which nothing had to be said, is known by its bytes; every other is read as those of all tables are.</content>
internal abstract partial class Cells
{
    private const int FirstYearOfUsual = 1901;
    private const int LastYearOfUsual = 2199;
    private const int LastDayOfEveryMonth = 28;

    private readonly DateOrders.Order?[] orders = new DateOrders.Order?[MostColumns];

    public LocalDate? Date(int column) => PackedDay.DateOf(Day(column));

    public LocalDate? OptionalDate(string column) => Date(column, Trim(column, Optional(column)));

    private LocalDate? Date(string column, ReadOnlySpan<byte> cell)
    {
        if (cell.Length == 0)
        {
            return null;
        }

        var read = ReturnDate.Read(cell);
        if (read.IsEither && dates.RefusesEither)
        {
            return Lose<LocalDate?>(column, cell, "a date as yyyy-mm-dd: which of the two is the day cannot be told");
        }

        dates.Add(column, read, Origin.Line);
        switch (read.Kind)
        {
            case DateKind.Day:
                if (!read.IsUsual)
                {
                    gathering.Tolerance.Add(Table, column, Tolerance.DateForm);
                }

                return read.Date;
            case DateKind.NoDay:
                gathering.Tolerance.Add(Table, column, Tolerance.NoDate);
                return null;
            case DateKind.Number:
                var shown = column is "DOB" or "MC_DOB" ? "" : ": it would be " + read.Date.ToString("uuuu'-'MM'-'dd", System.Globalization.CultureInfo.InvariantCulture);
                return Lose<LocalDate?>(column, "a number by which a spreadsheet counts days" + shown, "a date as dd/mm/yyyy or yyyy-mm-dd; show the column as dates and export it again");
            default:
                return Lose<LocalDate?>(column, cell, "a date as dd/mm/yyyy or yyyy-mm-dd");
        }
    }

    /// <summary>A day, packed.</summary>
    public int Day(int column)
    {
        var cell = Bytes(column, out var isThere);
        return isThere && cell.Length == 0 ? 0
            : isThere && cell.Length == 10 && Usual(column, cell) is > 0 and var day ? day
            : Trimmed(column, out var present) is var trimmed && present ? PackedDay.Of(Date(columns[column], trimmed))
            : 0;
    }

    /// <summary>The number of a text.</summary>
    public int Text(int column, NumberedTexts texts)
    {
        var cell = Bytes(column, out var isThere);
        if (!isThere || cell.Length > PackedText.Longest)
        {
            return texts.Add(Text(column));
        }

        if (cell.Length == 0)
        {
            return 0;
        }

        var packed = new PackedText(cell);
        if (texts.Cells.Find(packed) is >= 0 and var known)
        {
            return known;
        }

        var text = Text(column);
        var number = texts.Add(text);
        if (packed.IsPlain && IsAsItStands(text, cell))
        {
            texts.Cells.Keep(packed, number);
        }

        return number;
    }

    /// <summary>The number of the codes of an episode; -1 where its cells have to be read.</summary>
    public int KnownCodes(NumberedCodes codes, out PackedCodes? packed)
    {
        packed = Packed();
        return packed is { } cells ? codes.Cells.Find(cells) : -1;
    }

    /// <summary>Keeps the number of codes, if each is what its cell shows and nothing had to be said of any.</summary>
    /// <param name="codes">Where it is kept.</param>
    /// <param name="packed">The cells; <see langword="null"/> if they cannot be codes.</param>
    /// <param name="number">The number.</param>
    /// <param name="problems">How many problems the row had before its codes.</param>
    public void KeepCodes(NumberedCodes codes, in PackedCodes? packed, int number, int problems)
    {
        var set = codes[number];
        if (packed is { } cells && Problems.Count == problems
            && IsAsItStands(set.Rne, 2) && IsAsItStands(set.Ls, 3) && IsAsItStands(set.Cin, 4) && IsAsItStands(set.Place, 5) && IsAsItStands(set.PlaceProvider, 6)
            && IsAsItStands(set.Rec, 8) && IsAsItStands(set.ReasonPlaceChange, 9))
        {
            codes.Cells.Keep(cells, number);
        }
    }

    private PackedCodes? Packed()
    {
        var (first, second, third) = (0ul, 0ul, 0ul);
        return TryAdd(ref first, 2, 1) && TryAdd(ref first, 3, 2) && TryAdd(ref first, 4, 2) && TryAdd(ref first, 5, 3) && TryAdd(ref second, 6, 3) && TryAdd(ref second, 8, 3) && TryAdd(ref third, 9, 6)
            ? new(first, second, third)
            : null;
    }

    private bool TryAdd(ref ulong number, int column, int longest)
    {
        var cell = Bytes(column, out var isThere);
        return isThere && PackedCodes.TryAdd(ref number, cell, longest);
    }

    private ReadOnlySpan<byte> Bytes(int column, out bool isThere)
    {
        var cell = Cell(column, out isThere);
        isThere &= !isLost;
        return cell;
    }

    private bool IsAsItStands(string? text, int column) => IsAsItStands(text, Cell(column, out _));

    private static bool IsAsItStands(string? text, ReadOnlySpan<byte> cell)
    {
        if ((text ?? "").Length != cell.Length)
        {
            return false;
        }

        for (var i = 0; i < cell.Length; i++)
        {
            if (cell[i] != text![i])
            {
                return false;
            }
        }

        return true;
    }

    // A day that is written dd/mm/yyyy or yyyy-mm-dd and that every month of every year has; 0 for any other.
    private int Usual(int column, ReadOnlySpan<byte> cell)
    {
        var isDayFirst = cell[2] == (byte)'/' && cell[5] == (byte)'/';
        if (!isDayFirst && !(cell[4] == (byte)'-' && cell[7] == (byte)'-'))
        {
            return 0;
        }

        var (year, month, day) = isDayFirst ? (Number(cell, 6, 4), Number(cell, 3, 2), Number(cell, 0, 2)) : (Number(cell, 0, 4), Number(cell, 5, 2), Number(cell, 8, 2));
        if (year is < FirstYearOfUsual or > LastYearOfUsual || month is < 1 or > 12 || day is < 1 or > LastDayOfEveryMonth)
        {
            return 0;
        }

        if (isDayFirst && day > 12)
        {
            (orders[column] ??= dates.Of(columns[column])).DayFirst++;
        }
        else if (isDayFirst && day != month)
        {
            if (dates.RefusesEither)
            {
                return 0;
            }

            dates.AddEither();
        }

        return PackedDay.Of(year, month, day);
    }

    // -1 where a sign is no digit.
    private static int Number(ReadOnlySpan<byte> cell, int from, int length)
    {
        var number = 0;
        for (var i = from; i < from + length; i++)
        {
            if (cell[i] is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + (cell[i] - '0');
        }

        return number;
    }
}
