using System;
using System.Collections.Generic;
using NodaTime;

namespace CareRights.Ssda903.Reading;

/// <summary>The cells of one row as text, and how each kind of cell is read: what cannot be read becomes unknown and is reported.</summary>
internal abstract class Cells(TextPool pool)
{
    private const int LongestText = 64;

    private static readonly HashSet<string> Withheld = new(StringComparer.Ordinal) { "DOB", "MC_DOB", "UPN", "HOME_POST", "PL_POST", "POSTCODE", "DATE_PERM" };
    private static readonly HashSet<string> Identifiers = new(StringComparer.Ordinal) { "CHILD", "SW_ID" };

    private readonly List<string> unreadable = [];

    public ReturnTable Table { get; private set; }

    public Origin Origin { get; private set; }

    public int? ReturnYear { get; private set; }

    public string? Authority { get; private set; }

    /// <summary>What was wrong with cells of this row.</summary>
    public List<ReturnProblem> Problems { get; } = [];

    private IReadOnlyList<string> Columns => ReturnTables.ColumnsOf(Table);

    /// <summary>The columns whose cells could not be read so far: to be asked for last.</summary>
    public IReadOnlyList<string> Unreadable => unreadable.Count == 0 ? [] : unreadable.ToArray();

    protected void Start(ReturnTable table, Origin origin)
    {
        Table = table;
        Origin = origin;
        Problems.Clear();
        unreadable.Clear();
        ReturnYear = origin.File?.ReturnYear;
        Authority = OptionalText("LA");
        if (Number("YEAR", Optional("YEAR"), 1990, 2199) is { } year)
        {
            ReturnYear = year;
        }
    }

    /// <summary>The bytes of a column's cell; <paramref name="present"/> is false where the row ends before it.</summary>
    protected abstract ReadOnlySpan<byte> Cell(int column, out bool present);

    /// <summary>The bytes of a column that a file may lack.</summary>
    protected abstract ReadOnlySpan<byte> Optional(string column);

    /// <summary>The columns that a file has besides those of its table.</summary>
    protected virtual IReadOnlyList<string> Extra => [];

    /// <summary>The cells of the columns besides, as far as they are short texts.</summary>
    public IReadOnlyDictionary<string, string> Others()
    {
        if (Extra.Count == 0)
        {
            return HeaderRow.NoOthers;
        }

        var others = new Dictionary<string, string>(Extra.Count, StringComparer.Ordinal);
        foreach (var column in Extra)
        {
            var cell = Trim(Optional(column));
            if (cell.Length is > 0 and <= LongestText && IsText(cell))
            {
                others[column] = pool.Get(cell);
            }
        }

        return others;
    }

    /// <summary>The identifier of the child; <see langword="null"/> if there is none that can be used.</summary>
    public string? Child() => Text(0);

    public LocalDate? Date(int column)
    {
        var cell = Trimmed(column, out var present);
        if (!present || cell.Length == 0)
        {
            return null;
        }

        return ReturnDate.TryParse(cell, out var date) ? date : Lose<LocalDate?>(Columns[column], cell, "a date as dd/mm/yyyy or yyyy-mm-dd");
    }

    public LocalDate? OptionalDate(string column)
    {
        var cell = Trim(Optional(column));
        if (cell.Length == 0)
        {
            return null;
        }

        return ReturnDate.TryParse(cell, out var date) ? date : Lose<LocalDate?>(column, cell, "a date as dd/mm/yyyy or yyyy-mm-dd");
    }

    /// <summary>A code in capitals. One outside the set is kept, since a validation rule may want to name it, and noted.</summary>
    public string? Code(int column, CodeSet? set = null)
    {
        var cell = Trimmed(column, out var present);
        if (!present || cell.Length == 0)
        {
            return null;
        }

        if (cell.Length > 16 || !IsPlain(cell))
        {
            return Lose<string?>(Columns[column], cell, set is null ? "a code" : set.Expected);
        }

        Span<byte> capitals = stackalloc byte[cell.Length];
        for (var i = 0; i < cell.Length; i++)
        {
            capitals[i] = cell[i] is >= (byte)'a' and <= (byte)'z' ? (byte)(cell[i] - 32) : cell[i];
        }

        var code = pool.Get(capitals);
        if (set is not null && !set.Contains(code))
        {
            Problems.Add(new ReturnProblem(Origin, Table, Columns[column], Shown(Columns[column], cell), set.Expected, ProblemEffect.Noted));
        }

        return code;
    }

    public string? Text(int column)
    {
        var cell = Trimmed(column, out var present);
        return present ? Text(Columns[column], cell) : null;
    }

    public string? OptionalText(string column) => Text(column, Optional(column));

    public decimal? OptionalDecimal(string column) => OptionalText(column) is not { } text
        ? null
        : decimal.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : Lose<decimal?>(column, Trim(Optional(column)), "a number, such as 12.3");

    public bool? Flag(int column)
    {
        var cell = Trimmed(column, out var present);
        if (!present || cell.Length == 0)
        {
            return null;
        }

        // A table that went through a spreadsheet or a data frame may hold 1.0.
        var isWhole = cell.Length == 1 || (cell.Length == 3 && cell[1] == (byte)'.' && cell[2] == (byte)'0');
        return isWhole && cell[0] is (byte)'0' or (byte)'1' ? cell[0] == (byte)'1' : Lose<bool?>(Columns[column], cell, "0 or 1");
    }

    public int? Number(int column, int least, int most)
    {
        var cell = Trimmed(column, out var present);
        return present ? Number(Columns[column], cell, least, most) : null;
    }

    private string? Text(string column, ReadOnlySpan<byte> cell)
    {
        cell = Trim(cell);
        if (cell.Length == 0)
        {
            return null;
        }

        return cell.Length <= LongestText && IsText(cell) ? pool.Get(cell) : Lose<string?>(column, cell, "a text of at most 64 characters");
    }

    private int? Number(string column, ReadOnlySpan<byte> cell, int least, int most)
    {
        cell = Trim(cell);
        if (cell.Length == 0)
        {
            return null;
        }

        var number = 0;
        var isNumber = cell.Length <= 8;
        for (var i = 0; isNumber && i < cell.Length; i++)
        {
            isNumber = cell[i] is >= (byte)'0' and <= (byte)'9';
            number = (number * 10) + (cell[i] - '0');
        }

        return isNumber && number >= least && number <= most ? number : Lose<int?>(column, cell, "a whole number from " + Plain(least) + " to " + Plain(most));
    }

    /// <summary>What stands in a cell, if it can be said without saying who it is about.</summary>
    public static string Shown(string column, ReadOnlySpan<byte> cell)
    {
        if (Withheld.Contains(column) || Identifiers.Contains(column) || cell.Length > 24)
        {
            return Described(cell);
        }

        // Longer than a code of three letters, it may be a name or a postcode that slipped into the wrong column.
        var isDate = true;
        var isCode = cell.Length <= 3;
        foreach (var part in cell)
        {
            isDate &= part is (>= (byte)'0' and <= (byte)'9') or (byte)'/' or (byte)'-' or (byte)'.' or (byte)':' or (byte)' ' or (byte)'T';
            isCode &= part is (>= (byte)'0' and <= (byte)'9') or (>= (byte)'A' and <= (byte)'Z');
        }

        return isDate || isCode ? Quoted(cell) : Described(cell);
    }

    /// <summary>The name of a column, which says nothing of a child.</summary>
    public static string ColumnName(string column) => column.Length <= LongestText ? "'" + column + "'" : Described(System.Text.Encoding.UTF8.GetBytes(column));

    private static string Quoted(ReadOnlySpan<byte> cell)
    {
        var characters = new char[cell.Length];
        for (var i = 0; i < cell.Length; i++)
        {
            characters[i] = (char)cell[i];
        }

        return "'" + new string(characters) + "'";
    }

    private static string Described(ReadOnlySpan<byte> cell) =>
        cell.Length == 0 ? "nothing" : "a text of " + Plain(cell.Length) + (cell.Length == 1 ? " character" : " characters") + ", not shown";

    private static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell)
    {
        var start = 0;
        var end = cell.Length;
        while (start < end && cell[start] is (byte)' ' or (byte)'\t')
        {
            start++;
        }

        while (end > start && cell[end - 1] is (byte)' ' or (byte)'\t')
        {
            end--;
        }

        return cell.Slice(start, end - start);
    }

    private static bool IsText(ReadOnlySpan<byte> cell)
    {
        foreach (var part in cell)
        {
            if (part is < 0x20 or 0x7F or (byte)'"')
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsPlain(ReadOnlySpan<byte> cell)
    {
        foreach (var part in cell)
        {
            if (part is < 0x20 or >= 0x7F or (byte)'"')
            {
                return false;
            }
        }

        return true;
    }

    private ReadOnlySpan<byte> Trimmed(int column, out bool present)
    {
        var cell = Cell(column, out present);
        if (!present)
        {
            unreadable.Add(Columns[column]);
            Problems.Add(new ReturnProblem(Origin, Table, Columns[column], "no cell: the row is too short", "a cell for every column", ProblemEffect.FieldLost));
            return default;
        }

        return Trim(cell);
    }

    private T? Lose<T>(string column, ReadOnlySpan<byte> cell, string expected)
    {
        unreadable.Add(column);
        Problems.Add(new ReturnProblem(Origin, Table, column, Shown(column, cell), expected, ProblemEffect.FieldLost));
        return default;
    }
}
