using System.Globalization;
using System.Text;

namespace CareRights.Ssda903.Tests.Exports;

/// <summary>One thing that systems, spreadsheets, databases and data frames do to a return on the way.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Apply">Does it to some or all of the files.</param>
/// <param name="Loses">Whether it destroys something, so that answers may become Unknown; otherwise every answer must stay.</param>
/// <param name="DoublesRows">Whether rows stand twice after it: the rules object to each of them, and the answers must stay.</param>
/// <param name="LeavesOut">Whether a table, a year or a child is not there at all after it.</param>
internal sealed record ExportQuirk(string Name, Action<ExportedReturn, Random> Apply, bool Loses = false, bool DoublesRows = false, bool LeavesOut = false)
{
    private static readonly string[] Dates =
    [
        "DOB", "MC_DOB", "DECOM", "DEC", "REVIEW", "DUC", "DATE_INT", "DATE_MATCH", "DATE_PLACED", "DATE_PLACED_CEASED", "MIS_START", "MIS_END", "SW_DECOM", "SW_DEC", "DOLO_START", "DOLO_END", "ENTRY_DATE", "LEAVING_DATE",
    ];

    private static readonly string[] Flags =
        ["MOTHER", "CONVICTED", "HEALTH_CHECK", "IMMUNISATIONS", "TEETH_CHECK", "HEALTH_ASSESSMENT", "SUBSTANCE_MISUSE", "INTERVENTION_RECEIVED", "INTERVENTION_OFFERED", "FOSTER_CARE"];

    private static readonly string[] Numbers = [.. Flags, "SDQ_SCORE", "NB_ADOPTR", "LS_ADOPTR"];

    // Tables in which most children have no row: that a row was lost says nothing of those who have none.
    private static readonly string[] Sparse = ["missing.csv", "oc3.csv", "ad1.csv", "uasc.csv", "placed_for_adoption.csv", "previous_permanence.csv"];

    private static readonly string[] DateForms = ["dd/MM/yyyy", "yyyy-MM-dd"];

    // Any text may stand in these.
    private static readonly string[] Texts = ["CHILD", "YEAR", "LA", "URN", "UPN", "HOME_POST", "PL_POST", "POSTCODE", "MOSAIC_ID", "NOTES", "PLACE_CODES", "PROVIDER_CODES", "SW_ID"];

    /// <summary>Every quirk.</summary>
    public static IReadOnlyList<ExportQuirk> All { get; } =
    [
        Blank("NULL"), Blank("N/A"), Blank("nan"), Blank("#N/A"), Blank("None"), Blank("-"), Blank("  "), Blank("<NA>"), Blank("."),
        BlankDate("31/12/9999"), BlankDate("01/01/1900"), BlankDate("1753-01-01"), BlankDate("9999-12-31T00:00:00"), BlankDate("NaT"), BlankDate("00/00/0000"), BlankDate("00/01/1900"), BlankDate("0"),
        DateForm("yyyy-MM-dd"), DateForm("d/M/yyyy"), DateForm("dd-MMM-yyyy"), DateForm("d-MMM-yy"), DateForm("yyyyMMdd"), DateForm("dd.MM.yyyy"), DateForm("yyyy-MM-dd'T'HH:mm:ss"), DateForm("dd/MM/yyyy HH:mm"),
        DateForm("yyyy-MM-dd HH:mm:ss.000"), DateForm("yyyy/MM/dd"), DateForm("d MMMM yyyy"),
        new("identifiers with .0", (all, dice) => Some(all, dice, file => file.Cells(IsChild, child => IsNumber(child) ? child + ".0" : child))),
        new("identifiers in capitals", (all, dice) => Some(all, dice, file => file.Cells(IsChild, child => child.ToUpperInvariant()))),
        new("leading noughts lost", (all, dice) => Some(all, dice, file => file.Cells(IsChild, child => IsNumber(child) ? child.TrimStart('0') : child))),
        new("workers in small letters", (all, dice) => Some(all, dice, file => file.Cells(column => column == "SW_ID", worker => worker.ToLowerInvariant()))),
        Everywhere("no-break spaces around cells", cell => "\u00A0" + cell + "\u00A0"),
        Everywhere("spaces and tabs around cells", cell => " " + cell + "\t", separator: ';'),
        Everywhere("spaces of no width", cell => cell + "\u200B"),
        new("codes in small letters", (all, dice) => Some(all, dice, file => file.Cells(IsCode, code => code.ToLowerInvariant()))),
        new("flags and numbers with .0", (all, dice) => Some(all, dice, file => file.Cells(column => Numbers.Contains(column) || column == "SEX", cell => IsNumber(cell) ? cell + ".0" : cell))),
        new("flags as words", (all, dice) => Some(all, dice, file => file.Cells(Flags.Contains, cell => cell switch { "1" => "True", "0" => "False", _ => cell }))),
        new("sex as letters in every year", (all, _) => Each(all, file => file.Cells(column => column == "SEX", sex => sex switch { "1" => "M", "2" => "F", _ => sex })), DoublesRows: true),
        new("a comma at the end of every line", (all, dice) => Some(all, dice, file => AddColumn(file, "", _ => ""))),
        new("a comma at the end of every row and not of the headings", (all, dice) => Some(all, dice, file => file.Rows.ForEach(row => row.Add("")))),
        new("lines of commas below the table", (all, dice) => Some(all, dice, file => file.BlankLines = 3)),
        new("the headings again below the table", (all, dice) => Some(all, dice, file => file.Rows.Add([.. file.Columns]))),
        Everywhere("texts marked as such by a spreadsheet", cell => cell.Length == 0 ? cell : "'" + cell),
        new("empty lines", (all, dice) => Some(all, dice, file => file.LineEnd += "\r\n")),
        Form("semicolons", file => file.Separator = ';'), Form("tabs", file => file.Separator = '\t'), Form("quotes around every cell", file => file.IsQuoted = true), Form("line feeds alone", file => file.LineEnd = "\n"),
        Coded("UTF-8 with a byte order mark", new UTF8Encoding(true)), Coded("UTF-16", Encoding.Unicode), Coded("UTF-16, the other way round", Encoding.BigEndianUnicode),
        new("Windows-1252 with accents", (all, dice) => Some(all, dice, file =>
        {
            AddColumn(file, "NOTES", _ => "Zo\u00EB caf\u00E9");
            // A text with signs that this set does not have is not written in it.
            file.Encode = text => (text.All(sign => sign < 256) ? Encoding.Latin1 : Encoding.UTF8).GetBytes(text);
        })),
        new("years as 2023-24", (all, _) => Each(all, file => file.Folder = $"{file.Year - 1}-{file.Year % 100:00}")),
        new("years as 2023 to 2024", (all, _) => Each(all, file => file.Folder = $"{file.Year - 1} to {file.Year}")),
        new("years as 2324", (all, _) => Each(all, file => file.Folder = $"{(file.Year - 1) % 100:00}{file.Year % 100:00}")),
        new("the year in the file's name", (all, _) => Each(all, file => (file.Folder, file.Name) = ("all", $"SSDA903_{file.Year}_{file.Name}"))),
        new("the year in a column", (all, _) => Each(all, file =>
        {
            // A table without rows, or with the headings alone, has no cell to say its year in.
            if (file.Rows.TrueForAll(row => row.SequenceEqual(file.Columns)))
            {
                return;
            }

            AddColumn(file, "YEAR", _ => $"{file.Year}.0");
            (file.Folder, file.Name) = ("all", $"{(char)('a' + (file.Year!.Value % 20))}_{file.Name}");
        })),
        new("rows in another order", (all, dice) => Some(all, dice, file => file.Rows = [.. file.Rows.OrderBy(_ => dice.Next())])),
        new("columns in another order", (all, dice) => Some(all, dice, file =>
        {
            var order = Enumerable.Range(0, file.Columns.Count).OrderBy(_ => dice.Next()).ToArray();
            file.Columns = [.. order.Select(at => file.Columns[at])];
            file.Rows = [.. file.Rows.Select(row => order.Select(at => at < row.Count ? row[at] : "").ToList())];
        })),
        new("headings in small letters with spaces", (all, dice) => Some(all, dice, file => file.Columns = [.. file.Columns.Select(column => " " + column.ToLowerInvariant() + " ")])),
        new("a column of another system", (all, dice) => Some(all, dice, file => AddColumn(file, "MOSAIC_ID", row => "M" + row.Count))),
        new("the authority in one table alone", (all, _) => Each(all, file =>
        {
            if (file.Name.EndsWith("header.csv", StringComparison.Ordinal))
            {
                AddColumn(file, "LA", _ => "Hazelshire");
            }
        })),
        new("the authority in two spellings", (all, _) => Each(all, file => AddColumn(file, "LA", _ => file.Year % 2 == 0 ? "Hazelshire" : "HAZELSHIRE County Council"))),
        new("a year exported twice", (all, dice) =>
        {
            var year = all.Yearly.Max(file => file.Year) - dice.Next(2);
            foreach (var file in all.Yearly.Where(file => file.Year == year).ToList())
            {
                var copy = file.Copy();
                copy.Name = "copy of " + copy.Name;
                all.Files.Add(copy);
            }
        }, DoublesRows: true),
        new("one year as XML", ExportedXml.Convert),

        // What destroys something.
        Lossy("three identifiers as 1.23457E+11", (file, dice, some) => file.Cells(column => IsChild(column) && !Sparse.Any(name => file.Name.EndsWith(name, StringComparison.Ordinal)), child => some(child, 3) ? "1.23457E+11" : child), leavesOut: true),
        Lossy("a column of dates as a spreadsheet counts days", (file, dice, some) => file.Cells(column => column == file.Columns[1 + dice.Next(file.Columns.Count - 1)] && Dates.Contains(column), Serial)),
        new("dates with the month first", (all, _) => Each(all, file => file.Cells(Dates.Contains, date => Date(date) is { } day ? day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture) : date)), Loses: true),
        Lossy("cells that hold something else", (file, dice, _) => file.Cells(column => !Texts.Contains(column), cell => dice.Next(60) == 0 && cell.Length > 0 ? "see the notes of this" : cell)),
        // Of a row that no longer says whose it is, nobody can say whose answers it would change: these keep the child.
        Lossy("rows cut short", (file, dice, _) => file.Rows = [.. file.Rows.Select(row => dice.Next(30) == 0 ? row.Take(Math.Max(file.Columns.IndexOf("CHILD") + 1, 1 + dice.Next(row.Count - 1))).ToList() : row)]),
        Lossy("a stray quote", (file, dice, _) => file.Rows.ForEach(row => row[^1] = dice.Next(30) == 0 && file.Columns[^1] != "CHILD" ? row[^1] + "\"" : row[^1])),
        // All rows of the child in the table: of one row among several nobody can say whose it was.
        Lossy("identifiers that are names", (file, dice, some) => file.Cells(column => IsChild(column) && !Sparse.Any(name => file.Name.EndsWith(name, StringComparison.Ordinal)), child => some(child, 2) ? "Firstname Surname" : child), leavesOut: true),
        new("a table of the last year left out", (all, dice) =>
        {
            var last = all.Yearly.Where(file => file.Year == all.Yearly.Max(other => other.Year) && !file.Name.Contains("episodes", StringComparison.Ordinal) && !file.Name.Contains("header", StringComparison.Ordinal)).ToList();
            if (last.Count > 0)
            {
                all.Files.Remove(last[dice.Next(last.Count)]);
            }
        }, Loses: true, LeavesOut: true),
        new("the last year's return left out", (all, _) =>
        {
            var last = all.Files.Max(file => file.Year);
            all.Files.RemoveAll(file => file.Year == last);
        }, Loses: true, LeavesOut: true),
        new("the last year's tables with headings alone", (all, _) =>
        {
            var last = all.Yearly.Max(file => file.Year);
            Each(all, file =>
            {
                if (file.Year == last)
                {
                    file.Rows.Clear();
                }
            });
        }, Loses: true, LeavesOut: true),
    ];

    private static ExportQuirk Blank(string word) => new("blanks as '" + word + "'", (all, dice) => Some(all, dice, file => file.Cells(_ => true, cell => cell.Length == 0 ? word : cell)));

    private static ExportQuirk BlankDate(string date) => new("blank dates as " + date, (all, dice) => Some(all, dice, file => file.Cells(Dates.Contains, cell => cell.Length == 0 ? date : cell)));

    private static ExportQuirk DateForm(string form) => new("dates as " + form, (all, dice) => Some(all, dice, file =>
        file.Cells(column => Dates.Contains(column) && !(form == "d-MMM-yy" && column is "DOB"), cell => Date(cell) is { } day ? day.ToString(form, CultureInfo.InvariantCulture) : cell)));

    private static ExportQuirk Everywhere(string name, Func<string, string> change, char separator = ',') => new(name, (all, dice) => Some(all, dice, file =>
    {
        file.Cells(_ => true, change);
        file.Separator = separator == ',' ? file.Separator : separator;
    }));

    private static ExportQuirk Form(string name, Action<ExportedFile> change) => new(name, (all, dice) => Some(all, dice, change));

    private static ExportQuirk Coded(string name, Encoding encoding) => new(name, (all, dice) => Some(all, dice, file => file.Encode = text => [.. encoding.GetPreamble(), .. encoding.GetBytes(text)]));

    private static ExportQuirk Lossy(string name, Action<ExportedFile, Random, Func<string, int, bool>> change, bool leavesOut = false) => new(name, (all, dice) =>
    {
        var chosen = new Dictionary<string, int>();
        Some(all, dice, file => change(file, dice, (child, most) =>
        {
            if (!chosen.ContainsKey(child) && chosen.Count < most)
            {
                chosen.Add(child, 0);
            }

            return chosen.ContainsKey(child);
        }));
    }, Loses: true, LeavesOut: leavesOut);

    // A quirk is rarely of all files: the tables come from several reports.
    private static void Some(ExportedReturn all, Random dice, Action<ExportedFile> change)
    {
        var isOfAll = dice.Next(3) == 0;
        foreach (var file in all.Files.Where(file => file.Text is null).ToList())
        {
            if (isOfAll || dice.Next(2) == 0)
            {
                change(file);
            }
        }
    }

    private static void Each(ExportedReturn all, Action<ExportedFile> change)
    {
        foreach (var file in all.Yearly.ToList())
        {
            change(file);
        }
    }

    private static void AddColumn(ExportedFile file, string name, Func<List<string>, string> cell)
    {
        file.Rows.ForEach(row =>
        {
            while (row.Count < file.Columns.Count)
            {
                row.Add("");
            }

            row.Insert(file.Columns.Count, cell(row));
        });
        file.Columns.Add(name);
    }

    private static bool IsChild(string column) => column == "CHILD";

    private static bool IsCode(string column) =>
        column is "RNE" or "LS" or "CIN" or "PLACE" or "PLACE_PROVIDER" or "REC" or "REASON_PLACE_CHANGE" or "REVIEW_CODE" or "IN_TOUCH" or "ACTIV" or "ACCOM" or "MISSING" or "SW_REASON" or "SEX" or "ETHNIC" or "PREV_PERM" or "REASON_PLACED_CEASED";

    private static bool IsNumber(string cell) => cell.Length > 0 && cell.All(char.IsAsciiDigit);

    private static DateTime? Date(string cell) =>
        DateTime.TryParseExact(cell, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day.Year is > 1990 and < 2100 ? day : null;

    private static string Serial(string cell) => Date(cell) is { } day ? ((int)(day - new DateTime(1899, 12, 30)).TotalDays).ToString(CultureInfo.InvariantCulture) : cell;
}
