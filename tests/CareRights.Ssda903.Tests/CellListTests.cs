using System.Globalization;
using System.Reflection;
using System.Text;
using CareRights.Tests;

namespace CareRights.Ssda903.Tests;

/// <summary>What each kind of cell, name and heading is read as, in one list beside this file: the value, what was tolerated, and what is said of a cell that cannot be read.</summary>
public sealed class CellListTests
{
    private static readonly SourceFile Source = new("table", 2025);

    private static readonly string[] Anything =
    [
        "1", "0", "2", "9", "10", "99", "100", "-1", "1.0", "1.00", "1.5", "1.", ".5", "+1.5", "1,5", "12345678", "123456789", "12345678.0", "9999999", "10000000", "00", "007",
        "YES", "Yes", "y", "no", "N", "True", "FALSE", "T", "m", "M", "U", "X", "S", "L7", "c2", "AB", "ABC", "AB1", "ABCD", "A12345678901234", "A1234567890123456", "A B", "Ä1", "A\u0001", "A\u007F", "a\"b",
        "NULL", "null", "(Null)", "<NULL>", "n/a", "#N/A", "NA", "<NA>", "N.A.", "nan", "NaT", "None", "nil", "-", "--", ".", "---", "NULLS", "NONE.", " ", "\t",
        " 1 ", "\t1\t", "\u00A01\u00A0", "\uFEFF1", "1\u200B", "\u20001\u202F", "1\u2060", "\u30001", "\u200E1", "1à", "'1", "''1", "'", "=\"1\"", "=\"\"", "=\"", "=1", "=\" 1\u00A0\"", "\u00A0'1", "\u00A0=\"\u00A01\"",
        "2025-03-31", "31/03/2025", "04/05/2025", "31/3/25", "03/31/2025", "45747", "19000101", "20250331", "QX1 1AA", "1.23457E+11", "12E5", "A" + Long(39), "A" + Long(40), Long(40), Long(41), Long(64), "B" + Long(63), "B" + Long(64), "John", "Johnson", "John_son", "A 1", "A B 1",
    ];

    // One column of each way of reading, and those with bounds of their own.
    private static readonly (ReturnTable Table, string Column)[] Columns =
    [
        (ReturnTable.Header, "CHILD"), (ReturnTable.Header, "SEX"), (ReturnTable.Header, "ETHNIC"), (ReturnTable.Header, "UPN"), (ReturnTable.Header, "MOTHER"), (ReturnTable.Header, "DOB"), (ReturnTable.Episodes, "DECOM"), (ReturnTable.Episodes, "LS"), (ReturnTable.Episodes, "PL_DISTANCE"),
        (ReturnTable.Episodes, "PL_LA"), (ReturnTable.Oc2, "SDQ_SCORE"), (ReturnTable.Ad1, "NB_ADOPTR"), (ReturnTable.SocialWorkers, "SW_ID"), (ReturnTable.Episodes, "YEAR"), (ReturnTable.Episodes, "LA"),
        (ReturnTable.Coordinates, "EASTING"), (ReturnTable.Coordinates, "POSTCODE"), (ReturnTable.Providers, "PLACE_CODES"),
    ];

    private static readonly string[] Dates =
    [
        "31/03/2025", "2025-03-31", "1/4/2025", "01/04/2025", "13/04/2025", "12/12/2025", "04/13/2025", "04/32/2025", "13/13/2025", "0/4/2025", "00/04/2025", "31/04/2025", "29/02/2024", "29/02/2025", "2025-02-29", "2025-3-1", "2025/03/31", "2025.03.31", "31-03-2025", "31.03.2025", "31 03 2025",
        "31/03/25", "31/03/49", "31/03/50", "31-03-25", "31.03.25", "31-Mar-25", "31-MAR-2025", "31 March 2025", "1 sept 2025", "1-Septembers-2025", "1-Decembered-2025", "31-Ma-2025", "31-XXX-2025", "Mar-31-2025", "2025-Mar-31", "2025-003-31", "2025-03-031", "31/003/2025", "031/03/2025", "31/03/025", "31/03/2", "31/03/20255",
        "20250331", "20251331", "2025033", "202503311", "20000", "19999", "60000", "60001", "45747", "45747.0", "45747.5", "0", "1", "9999", "9998", "00", "0000", "20250331.0",
        "31/12/9999", "9999-12-31", "01/01/0001", "02/01/0001", "0000-00-00", "00/00/0000", "1753-01-01", "1753-01-02", "30/12/1899", "31/12/1899", "29/12/1899", "00/01/1900", "01/01/1900", "02/01/1900", "31/12/2199", "01/01/2200", "1900-01-31",
        "2025-03-31T00:00:00", "2025-03-31 00:00", "31/03/2025 00:00:00.000", "2025-03-31T00:00:00Z", "2025-03-31T00:00:00+00:00", "2025-03-31 00:00:01", "2025-03-31T12:00:00", "31/03/2025 12:00:00 AM", "31/03/2025 12:00 am", "31/03/2025 12:00 PM", "1/4/25 0:00", "1/4/2 0:00", "00:00", "12:00 AM", "31/03/2025 ", "31//2025", "/03/2025", "31/03/", "31/03", "-", "today", "31/03-2025", "3103-2025-1", "20255-03-31",
    ];

    private static readonly string[][] Pairs =
    [
        ["04/13/2024", "04/05/2024"], ["04/13/2024", "2024-05-04"], ["04/13/2024", "13/04/2024"], ["04/13/2024", "13/04/2024", "04/05/2024"], ["04/13/2024", "13/04/2024", "14/04/2024", "04/05/2024"], ["04/13/2024", "04/14/2024", "13/04/2024", "04/05/2024"], ["04/05/2024", "05/05/2024"],
    ];

    private static readonly string[] Years =
    [
        "2025", "2025.0", "SSDA903_2025_episodes", "2024-25", "2024_2025", "2024 to 2025", "2024TO25", "2024 \u2013 25", "2024\u201425", "2024\u201025", "2024\u201125", "2024\u201225", "2024.25", "2024/25", "2024-5", "2024-2025", "2425", "return 2425 a", "8990", "8889", "9899", "9900", "9910", "1920", "2021", "2122", "2021-22", "2022-2023-24",
        "2024-11-02", "2024-1", "2024-12", "2024-13", "2024-26", "2024-24", "2024_03_31", "2024.3.31", "2024-25-01", "2024-25_v2", "2024 25", "202425", "2024t25", "2024 - to 25", "1989", "1990", "2199", "2200", "1989-90", "2199-2200", "0000", "0001", "episodes", "", "12", "123", "12345", "2024-025", "2024-20255", "a2024b2025", "2023 2024-25", "2026 2024", "2024--25", "2024-", "2024 t", "2024 _ - _ 25",
    ];

    private static readonly string[] Phases =
    [
        "Infant", "INFANTS", "junior", "Juniors", "Primary", "First", "Middle", "Middle deemed primary", "MIDDLE-DEEMED-SECONDARY", "Secondary", "Upper", "All-through", "16 plus", "16-plus", "Special", "Alternative provision", "Pupil referral unit", "Nursery", "",
    ];

    private static readonly string[] Authorities =
    [
        "Barking & Dagenham", "London Borough of Barking and Dagenham", "barking-and-dagenham", "The City of London", "London", "City of London Corporation", "County Durham", "Durham County Council", "Royal Borough of Kensington and Chelsea", "Council", "of", "", "E09000001", "Isle of Wight", "Bristol, City of",
    ];

    private static readonly string[][] Headings =
    [
        ["CHILD", "DOB", "REVIEW", "REVIEW_CODE"], ["review_code", " Review ", "dob\uFEFF", "\u200Bchild\u00A0"], ["CHILD", "DOB", "REVIEW"], ["CHILD", "DOB", "REVIEW", "REVIEW_CODE", "LA", "YEAR", "X_1", "", "a note"], ["CHILD", "DOB", "REVIEW", "REVIEW_CODE", "DOB"], ["CHILD", "DOB", "REVIEW", "REVIEW_CODE", "LA", "LA"],
        ["CHILD", "ESTAB", "ENTRY_DATE"], ["CHILD", "Establishment", "ENTRY_DATE", "PHASE"], ["CHILD"], ["MILK", "EGGS"], ["CHILD", "DECOM", "RNE", "LS", "CIN", "PLACE", "DEC"], ["POSTCODE", "EASTING"], ["CHILD", "DOB", "REVIEW", "REVIEW_CODE", Long(64), Long(65)], ["CHILD", "SEX", "DOB", "ETHNIC", "UPN", "MOTHER", "MC_DOB", "Team", "DOB"],
    ];

    [Fact]
    public void Every_cell_is_read_as_the_list_says()
    {
        var text = new StringBuilder();
        foreach (var (table, column) in Columns)
        {
            Add(text, $"{table}, {column}", Anything, cell => Read(table, column, cell));
        }

        Add(text, "Dates", Dates, cell => Date(cell));
        Add(text, "Dates beside a return", Dates, cell => CellDate.Read(cell, out var fault) is { } day ? $"{day:uuuu-MM-dd}" : fault ?? "none");
        Add(text, "Dates of two rows", [.. Pairs.Select(pair => string.Join(" and ", pair))], pair => Date(pair.Split(" and ")));
        Add(text, "Years of files", Years, name => OfFile(name + ".csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode, read => Value(read.Episodes.Single().ReturnYear)));
        Add(text, "Years of folders", Years, name => OfFile(name + "/episodes.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode, read => Value(read.Episodes.Single().ReturnYear)));
        Add(text, "Identifiers", Anything, cell => $"{Identifiers.Normal(cell)}: {Identifiers.Fault(cell) ?? "can be one"}");
        Add(text, "Authorities beside Barking and Dagenham, and beside City of London", Authorities, name => Authority(name, "Barking and Dagenham") + "; " + Authority(name, "City of London"));
        Add(text, "Headings", [.. Headings.Select(names => string.Join(',', names))], names => Heading(names.Split(',')));
        Add(text, "Phases of schools", Phases, word => new Return { SchoolHistory = [new() { Child = "1", Urn = "100", EntryDate = new LocalDate(2020, 9, 1), Phase = word }] }.Pupils()(new("", "1"), null).Schools!.Spells.Single().Phase.ToString());
        Add(text, "Cells as groups", ["2010-05-06", "06/05/2010", "6/5/2010", "blue", "2010-13-01"], ReturnFigures.AsGroup);
        text.AppendLine("Rows");
        foreach (var table in ReturnTables.All)
        {
            text.AppendLine("  " + Whole(table));
        }

        foreach (var (name, set) in typeof(CodeSet).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => (property.Name, (CodeSet)property.GetValue(null)!)))
        {
            text.AppendLine($"{name}");
            Add(text, "  by year", [.. set.Codes, "", "ZZ"], code => string.Join(' ', new[] { 0, 2017, 2018, 2019, 2022, 2023, 2024, 2025, 2026, 2027 }.Where(year => set.Contains(code, year))) + (set.Contains(code) ? "" : "none"));
        }

        GeneratedDocument.ShouldBe(text.ToString(), "tests", "CareRights.Ssda903.Tests", "cells.txt");
    }

    private static string Long(int length) => new('1', length);

    // All that are read alike stand on one line.
    private static void Add(StringBuilder text, string head, string[] cells, Func<string, string> read)
    {
        text.AppendLine(head);
        foreach (var alike in cells.GroupBy(read))
        {
            text.AppendLine($"  {alike.Key}  <=  {string.Join(" | ", alike.Select(Shown))}");
        }
    }

    private static string Shown(string cell) => string.Concat(cell.Select(each => each is < ' ' or > '~' ? $"\\u{(int)each:X4}" : each.ToString())) is var plain && plain.Length > 30 ? $"{plain[0]}... of {plain.Length}" : "[" + plain + "]";

    private static string Read(ReturnTable table, string column, string cell)
    {
        var read = Build(table, name => name == column ? cell : name == "CHILD" ? "7" : ReturnTables.ColumnsOf(table)[0] == name ? "QX1 1AA" : name is "EASTING" or "NORTHING" ? "5" : null);
        var row = Rows(read).SingleOrDefault();
        var value = row is null ? "no row" : Value(row.GetType().GetProperties().Single(property => string.Equals(property.Name, column switch { "LA" => "Authority", "YEAR" => "ReturnYear", "PLACE_CODES" => "Places", _ => column.Replace("_", "", StringComparison.Ordinal) }, StringComparison.OrdinalIgnoreCase)).GetValue(row));
        value = value.Length > 30 ? $"a text of {value.Length}" : value == cell ? "as it is" : string.Concat(value.Select(each => Shown(each.ToString())[1..^1]));
        return value + "; " + Said(read);
    }

    private static string Date(params string[] cells) => OfFile("2025/episodes.csv", ReturnFolder.EpisodeColumns, string.Join('\n', cells.Select((cell, at) => $"{at + 7},{cell},S,C2,N1,U6,PR1,,,,,,")), read =>
        $"{string.Join(", ", read.Episodes.Select(row => Value(row.Decom)))}{(read.Episodes.Any(row => row.IsUnreadable("DECOM")) ? ", unreadable" : "")}; {Said(read)}");

    private static string Authority(string name, string other) => OfFile(
        "2025/episodes.csv", ReturnFolder.EpisodeColumns + ",LA", $"7,01/05/2024,S,C2,N1,U6,PR1,,,,,,,\"{name}\"\n8,01/05/2024,S,C2,N1,U6,PR1,,,,,,,{other}", read => string.Join(" and ", read.Episodes.Select(row => row.Authority)));

    private static string Heading(string[] names) => OfFile("2025/table.csv", string.Join(',', names), string.Join(',', names.Select((_, at) => "C" + at)), read =>
        $"{string.Join(", ", Rows(read).OfType<Row>().Where(row => row.Origin.File!.Path == "table.csv").Select(row => $"{row.Table} of {row.Child}, {Value(row.Authority)}"))}; {Said(read)}");

    // Beside a table of episodes, unless the file is one.
    private static string OfFile(string name, string head, string rows, Func<Return, string> shown)
    {
        static NamedFile File(string name, string head, string rows) => new(name, () => new MemoryStream(Encoding.UTF8.GetBytes(head + "\n" + rows + "\n")));
        try
        {
            return shown(ReturnReader.Read(head.StartsWith(ReturnFolder.EpisodeColumns, StringComparison.Ordinal) ? [File(name, head, rows)] : [File("2025/episodes.csv", ReturnFolder.EpisodeColumns, ReturnFolder.Episode), File(name, head, rows)]));
        }
        catch (UnreadableReturnException refused)
        {
            return refused.Message;
        }
    }

    private static string Said(Return read) => string.Join("; ", [.. read.Tolerated.Select(each => $"{each.Field}: {each.Change}"), .. read.Problems.Select(problem => $"{problem.Field} {problem.Effect}: found {problem.Found}, expected {problem.Expected}"), .. read.Counts.Select(count => $"{count.Used} used, {count.UsedInPart} in part, {count.Reported} lost")]);

    // A row with another value in each column.
    private static string Whole(ReturnTable table)
    {
        var columns = ReturnTables.ColumnsOf(table).Concat(ReturnTables.OptionalColumnsOf(table)).ToArray();
        var read = Build(table, name => Array.IndexOf(columns, name) is >= 0 and var at ? name switch
        {
            "SEX" => "M",
            "RNE" => "S",
            "MISSING" => "A",
            "MOTHER" or "FOSTER_CARE" or "CONVICTED" or "IMMUNISATIONS" or "HEALTH_ASSESSMENT" or "INTERVENTION_RECEIVED" => "1",
            "HEALTH_CHECK" or "TEETH_CHECK" or "SUBSTANCE_MISUSE" or "INTERVENTION_OFFERED" => "0",
            "NB_ADOPTR" or "SDQ_SCORE" or "EASTING" or "NORTHING" or "PL_DISTANCE" => at.ToString(CultureInfo.InvariantCulture),
            "YEAR" => "2023-24",
            _ when name.Contains("DOB", StringComparison.Ordinal) || name.Contains("START", StringComparison.Ordinal) || name.Contains("END", StringComparison.Ordinal) || name.Contains("DATE", StringComparison.Ordinal) && name != "DATE_PERM" || name is "DECOM" or "DEC" or "SW_DECOM" or "SW_DEC" or "DUC" or "REVIEW" => $"20{at + 10}-02-03",
            _ => "C" + at,
        } : null);
        return $"{table}: {string.Join(", ", Rows(read).Single().GetType().GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal).Select(property => property.Name + " " + Value(property.GetValue(Rows(read).Single()))))}; problems {string.Join(", ", read.Problems.Select(problem => problem.Field))}";
    }

    private static Return Build(ReturnTable table, Func<string, string?> cell) => new ReturnBuilder().Open(table, Source).Add(table, new Origin(Source, 3), cell).ToReturn();

    private static IEnumerable<object> Rows(Return read) =>
        [.. read.Headers, .. read.Episodes, .. read.Reviews, .. read.Uasc, .. read.Oc2, .. read.Oc3, .. read.Ad1, .. read.PlacedAdoptions, .. read.PrevPerms, .. read.Missing, .. read.SocialWorkers, .. read.DoLos, .. read.SchoolHistory, .. read.Coordinates, .. read.Providers];

    private static string Value(object? value) => value switch
    {
        null => "none",
        string text => text,
        LocalDate day => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture),
        System.Collections.IEnumerable many => "(" + string.Join(' ', many.Cast<object>()) + ")",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}
