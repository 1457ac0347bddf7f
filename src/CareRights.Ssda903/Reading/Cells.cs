using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Reading;

/// <summary>The cells of one row as text, and how each kind of cell is read: what cannot be read becomes unknown and is reported.</summary>
internal abstract partial class Cells(Gathering gathering, DateOrders dates)
{
    private const int LongestText = 64;

    protected static readonly int MostColumns = ReturnTables.All.Max(table => ReturnTables.ColumnsOf(table).Count);

    private readonly TextPool<string> pool = gathering.Pool;
    private readonly List<string> unreadable = [];
    private readonly NamesInOrder children = new(gathering.Identifiers);
    private readonly LastText lastAuthority = new();
    private readonly LastText[] lastTexts = [.. Enumerable.Range(0, MostColumns).Select(_ => new LastText())];
    private IReadOnlyList<string> columns = [];
    private RowSource source = RowSource.None;
    private bool isLost;

    public ReturnTable Table { get; private set; }

    public Origin Origin { get; private set; }

    public int? ReturnYear { get; private set; }

    public string? Authority { get; private set; }

    /// <summary>The number of the identifier that <see cref="Child"/> read last.</summary>
    public int ChildNumber { get; private set; } = Spelling.NoNumber;

    /// <summary>The file, the year and the authority: the rows that share them stand together.</summary>
    public RowSource Source => ReferenceEquals(source.File, Origin.File) && source.ReturnYear == ReturnYear && ReferenceEquals(source.Authority, Authority) ? source : source = new(Origin.File, ReturnYear, Authority);

    /// <summary>What was wrong with cells of this row.</summary>
    public List<ReturnProblem> Problems { get; } = [];

    /// <summary>The columns whose cells could not be read so far: to be asked for last.</summary>
    public IReadOnlyList<string> Unreadable => unreadable.Count == 0 ? [] : unreadable.ToArray();

    protected void Start(ReturnTable table, Origin origin)
    {
        if (table != Table || columns.Count == 0)
        {
            (Table, columns) = (table, ReturnTables.ColumnsOf(table));
            Array.Clear(orders, 0, orders.Length);
        }

        Origin = origin;
        Problems.Clear();
        unreadable.Clear();
        isLost = false;
        ReturnYear = origin.File?.ReturnYear;
        Authority = null;
        if (!NamesReturns)
        {
            return;
        }

        Authority = AuthorityOf(Optional("LA"));

        // A row that is too short to say which return it is of is of none that is known.
        LoseIfShort("LA");
        LoseIfShort("YEAR");

        if (OptionalText("YEAR") is { } named)
        {
            if (YearNames.In(named) is { } year)
            {
                ReturnYear = year;
            }
            else
            {
                Lose<int?>("YEAR", Trim("YEAR", Optional("YEAR")), "a year, such as 2025 or 2024-25");
            }
        }
    }

    // The rows of an authority stand together. What was mended or lost on the way is counted for each row.
    private string? AuthorityOf(ReadOnlySpan<byte> cell)
    {
        return lastAuthority.Is(cell) ? lastAuthority.Value : lastAuthority.Keep(cell, Text("LA", cell, gathering.Authorities));
    }

    private void LoseIfShort(string column)
    {
        if (EndsBefore(column))
        {
            Lose<int?>(column, "no cell: the row is too short", "a cell for every column");
        }
    }

    /// <summary>The bytes of a column's cell; <paramref name="present"/> is false where the row ends before it.</summary>
    protected abstract ReadOnlySpan<byte> Cell(int column, out bool present);

    /// <summary>The bytes of a column that a file may lack.</summary>
    protected abstract ReadOnlySpan<byte> Optional(string column);

    /// <summary>Whether a row may have cells of columns that a file may lack.</summary>
    public virtual bool HasOptional => true;

    /// <summary>Whether rows say of which authority or year they are.</summary>
    protected virtual bool NamesReturns => true;

    /// <summary>Whether a file has the column and the row ends before it.</summary>
    protected virtual bool EndsBefore(string column) => false;

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
            var cell = Trim(column, Optional(column));
            if (cell.Length is > 0 and <= LongestText && CellText.IsText(cell))
            {
                others[column] = pool.Get(cell);
            }
        }

        return others;
    }

    /// <summary>Leaves the row with its child alone: nothing else of it can be trusted.</summary>
    public void LoseAllButTheChild(string found, string expected)
    {
        Problems.Clear();
        unreadable.Clear();
        unreadable.AddRange(columns.Skip(1));
        isLost = true;
        Problems.Add(new ReturnProblem(Origin, Table, "", found + "; nothing of the row but its child is used", expected, ProblemEffect.FieldLost));
    }

    /// <summary>The identifier of the child; <see langword="null"/> if there is none that can be used.</summary>
    /// <param name="fault">What stands there instead, without repeating it.</param>
    public string? Child(out string fault)
    {
        var cell = Trim("CHILD", Cell(0, out var present));

        if (children.Expected(cell) is { } expected)
        {
            fault = "";
            ChildNumber = expected.Number;
            return expected.Shown;
        }

        if (!present || cell.Length == 0 || cell.Length > LongestText || !CellText.IsText(cell))
        {
            fault = cell.Length == 0 ? "nothing that identifies a child" : "a text that is no identifier";
            return null;
        }

        var named = children.Of(cell);
        ChildNumber = named.Number;
        return Identifier("CHILD", named, out fault);
    }

    /// <summary>An identifier of somebody else, such as a worker.</summary>
    public string? Identifier(int column)
    {
        var cell = Trimmed(column, out var present);
        if (!present || cell.Length == 0)
        {
            return null;
        }

        var fault = "a text that is no identifier";
        var known = cell.Length <= LongestText && CellText.IsText(cell) ? Identifier(columns[column], gathering.Workers.Of(cell), out fault) : null;
        if (known is null)
        {
            unreadable.Add(columns[column]);
            Problems.Add(new ReturnProblem(Origin, Table, columns[column], fault, "an identifier", ProblemEffect.FieldLost));
        }

        return known;
    }

    private string? Identifier(string column, Spelling spelling, out string fault)
    {
        fault = spelling.Fault ?? "";
        if (fault.Length > 0)
        {
            return null;
        }

        if (spelling.IsShorter)
        {
            gathering.Tolerance.Add(Table, column, Tolerance.Decimal);
        }

        return spelling.Shown;
    }

    /// <summary>A code in capitals. One outside the set is kept, since a validation rule may want to name it, and noted.</summary>
    public string? Code(int column, CodeSet? set = null)
    {
        var cell = Trimmed(column, out var present);
        if (!present || cell.Length == 0)
        {
            return null;
        }

        if (set is not null && set.Find(cell) is { } one)
        {
            return one;
        }

        if (cell.Length > 16 || !CellText.IsPlain(cell))
        {
            return Lose<string?>(columns[column], cell, set is null ? "a code" : set.Expected);
        }

        var whole = CellText.WithoutDecimal(cell);
        var isSmall = false;
        Span<byte> capitals = stackalloc byte[whole.Length];
        for (var i = 0; i < whole.Length; i++)
        {
            capitals[i] = CellText.Capital(whole[i]);
            isSmall |= capitals[i] != whole[i];
        }

        if (isSmall || whole.Length < cell.Length)
        {
            gathering.Tolerance.Add(Table, columns[column], isSmall ? Tolerance.Capitals : Tolerance.Decimal);
        }

        if (set?.Find(capitals) is { } known)
        {
            return known;
        }

        var code = pool.Get(capitals);
        if (set is not null)
        {
            Problems.Add(new ReturnProblem(Origin, Table, columns[column], FoundCell.Shown(cell, isCode: true), set.Expected, ProblemEffect.Noted));
        }

        return code;
    }

    public string? Text(int column)
    {
        var cell = Trimmed(column, out var present);
        if (!present || cell.Length == 0)
        {
            return null;
        }

        // The rows of a child repeat where the home is.
        var last = lastTexts[column];
        return last.Is(cell) ? last.Value : last.Keep(cell, Text(columns[column], cell));
    }

    /// <summary>A text that hardly any other row has, such as a pupil number: it is not looked for among the others.</summary>
    public string? OwnText(int column)
    {
        var cell = Trimmed(column, out var present);
        return present ? Text(columns[column], cell, isOwn: true) : null;
    }

    public string? OptionalText(string column) => Text(column, Optional(column));

    public decimal? OptionalDecimal(string column) => OptionalText(column) is not { } text
        ? null
        : decimal.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number)
            ? number
            : Lose<decimal?>(column, Trim(column, Optional(column)), "a number, such as 12.3");

    public bool? Flag(int column)
    {
        var cell = Trimmed(column, out var present);
        if (!present || cell.Length == 0)
        {
            return null;
        }

        var whole = CellText.WithoutDecimal(cell);
        if (whole.Length == 1 && whole[0] is (byte)'0' or (byte)'1')
        {
            if (whole.Length < cell.Length)
            {
                gathering.Tolerance.Add(Table, columns[column], Tolerance.Decimal);
            }

            return whole[0] == (byte)'1';
        }

        var isYes = CellText.Equals(cell, "TRUE") || CellText.Equals(cell, "YES") || CellText.Equals(cell, "Y");
        if (isYes || CellText.Equals(cell, "FALSE") || CellText.Equals(cell, "NO") || CellText.Equals(cell, "N"))
        {
            gathering.Tolerance.Add(Table, columns[column], Tolerance.TruthWord);
            return isYes;
        }

        return Lose<bool?>(columns[column], cell, "0 or 1");
    }

    public int? Number(int column, int least, int most)
    {
        var cell = Trimmed(column, out var present);
        return present ? Number(columns[column], cell, least, most) : null;
    }

    private string? Text(string column, ReadOnlySpan<byte> cell, Spellings? names = null, bool isOwn = false)
    {
        cell = Trim(column, cell);
        if (cell.Length == 0)
        {
            return null;
        }

        return cell.Length > LongestText || !CellText.IsText(cell) ? Lose<string?>(column, cell, "a text of at most 64 characters")
            : isOwn ? TextPool<string>.TextOf(cell)
            : names is null ? pool.Get(cell)
            : names.Of(cell).Shown;
    }

    private int? Number(string column, ReadOnlySpan<byte> cell, int least, int most)
    {
        cell = Trim(column, cell);
        if (cell.Length == 0)
        {
            return null;
        }

        var number = 0;
        var whole = CellText.WithoutDecimal(cell);
        var isNumber = whole.Length <= 8 && CellText.IsDigits(whole);
        for (var i = 0; isNumber && i < whole.Length; i++)
        {
            number = (number * 10) + (whole[i] - '0');
        }

        if (isNumber && whole.Length < cell.Length)
        {
            gathering.Tolerance.Add(Table, column, Tolerance.Decimal);
        }

        return isNumber && number >= least && number <= most ? number : Lose<int?>(column, cell, "a whole number from " + Plain(least) + " to " + Plain(most));
    }

    private static string Plain(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The cell without the white space around it; empty where it holds a word for nothing.</summary>
    private ReadOnlySpan<byte> Trim(string column, ReadOnlySpan<byte> cell)
    {
        if (cell.Length == 0 || CellText.IsBare(cell))
        {
            return cell;
        }

        cell = CellText.Trim(cell, out var hadHidden);
        if (hadHidden)
        {
            gathering.Tolerance.Add(Table, column, Tolerance.HiddenSpace);
        }

        var plain = CellText.WithoutTextMark(cell);
        if (plain.Length < cell.Length)
        {
            gathering.Tolerance.Add(Table, column, Tolerance.TextMark);
            cell = CellText.Trim(plain, out var hadHiddenInside);
            if (hadHiddenInside && !hadHidden)
            {
                gathering.Tolerance.Add(Table, column, Tolerance.HiddenSpace);
            }
        }

        if (!CellText.IsBlankWord(cell))
        {
            return cell;
        }

        gathering.Tolerance.Add(Table, column, Tolerance.Blank);
        return default;
    }

    private ReadOnlySpan<byte> Trimmed(int column, out bool present)
    {
        if (isLost)
        {
            present = false;
            return default;
        }

        var cell = Cell(column, out present);
        if (!present)
        {
            unreadable.Add(columns[column]);
            Problems.Add(new ReturnProblem(Origin, Table, columns[column], "no cell: the row is too short", "a cell for every column", ProblemEffect.FieldLost));
            return default;
        }

        return Trim(columns[column], cell);
    }

    private T? Lose<T>(string column, ReadOnlySpan<byte> cell, string expected) => Lose<T>(column, FoundCell.Shown(cell, isCode: false), expected);

    private T? Lose<T>(string column, string found, string expected)
    {
        unreadable.Add(column);
        Problems.Add(new ReturnProblem(Origin, Table, column, found, expected, ProblemEffect.FieldLost));
        return default;
    }
}
