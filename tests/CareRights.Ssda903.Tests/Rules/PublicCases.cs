using System.Globalization;
using System.Text.Json;
using CareRights.Tests;
using NodaTime.Text;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>The tests of the public implementation of the rules, where they stand beside the repository: tables, and the rows it objects to.</summary>
/// <param name="Rule">The Department's number, without the stage.</param>
/// <param name="Set">The folder of rules the test is of, such as <c>lac2022_23</c>.</param>
/// <param name="Input">The tables.</param>
/// <param name="Expected">Table and row of each objection.</param>
internal sealed record PublicCase(string Rule, string Set, JsonElement Input, IReadOnlyList<string> Expected)
{
    private static readonly LocalDatePattern DayMonthYear = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    /// <summary>The year of the return: of the tables' own collection, or of the set of rules.</summary>
    public int CollectionEnds => Input.TryGetProperty("metadata", out var metadata) && metadata.TryGetProperty("collection_end", out var end)
        ? DayMonthYear.Parse(end.GetString()!).Value.Year
        : RulesOf;

    /// <summary>The year whose rules the test is of.</summary>
    public int RulesOf => 2000 + int.Parse(Set[^2..], CultureInfo.InvariantCulture);

    public static IReadOnlyList<PublicCase> All => Read903.Value;

    private static readonly Lazy<IReadOnlyList<PublicCase>> Read903 = new(ReadAll);

    private static IReadOnlyList<PublicCase> ReadAll()
    {
        using var document = JsonDocument.Parse(File.ReadAllText(SharedData.File("data", "d2i-903", "rule_cases.json")));
        return
        [
            .. from rule in document.RootElement.GetProperty("rules").EnumerateArray()
               from each in rule.GetProperty("cases").EnumerateArray()
               let objections = each.GetProperty("expected_error_rows").EnumerateObject()
               select new PublicCase(
                   WithoutStage(rule.GetProperty("code").GetString()!),
                   rule.GetProperty("year_folder").GetString()!,
                   each.GetProperty("input").Clone(),
                   [.. objections.SelectMany(table => table.Value.EnumerateArray().Select(row => Place(table.Name, row.GetInt32())))]),
        ];
    }

    /// <summary>A row as the lists of objections name it.</summary>
    public static string Place(string table, int row) => table + " " + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The tables as the reader gives them: codes in capitals, a text of no length blank, a date that is none unreadable. A row that names no child is a child's of its own.</summary>
    public Return Read() => new()
    {
        Headers = Rows("Header", CollectionEnds, cells => new HeaderRow { Dob = cells.Date("DOB"), Unreadable = cells.Unreadable }),
        Episodes =
        [
            .. Rows("Episodes_last", CollectionEnds - 1, Episode),
            .. Rows("Episodes", CollectionEnds, Episode),
        ],
        Uasc = Rows("UASC", CollectionEnds, cells => new UascRow { Dob = cells.Date("DOB"), Duc = cells.Date("DUC"), Unreadable = cells.Unreadable }),
        Missing = Rows("Missing", CollectionEnds, cells => new MissingRow { MisStart = cells.Date("MIS_START"), MisEnd = cells.Date("MIS_END"), Unreadable = cells.Unreadable }),
        SocialWorkers = Rows("SWEpisodes", CollectionEnds, cells => new SocialWorkerRow
        {
            SwDecom = cells.Date("SW_DECOM"),
            SwDec = cells.Date("SW_DEC"),
            SwReason = cells.Text("SW_REASON"),
            Unreadable = cells.Unreadable,
        }),
    };

    private static string WithoutStage(string code) => code.IndexOf("STG", StringComparison.Ordinal) is > 0 and var stage ? code[..stage] : code;

    private static EpisodeRow Episode(Cells cells) => new()
    {
        Decom = cells.Date("DECOM"),
        Rne = cells.Text("RNE"),
        Ls = cells.Text("LS"),
        Cin = cells.Text("CIN"),
        Place = cells.Text("PLACE"),
        PlPost = cells.Text("PL_POST"),
        Urn = cells.Text("URN"),
        PlaceProvider = cells.Text("PLACE_PROVIDER"),
        Dec = cells.Date("DEC"),
        Rec = cells.Text("REC"),
        ReasonPlaceChange = cells.Text("REASON_PLACE_CHANGE"),
        Unreadable = cells.Unreadable,
    };

    private IReadOnlyList<T> Rows<T>(string table, int year, Func<Cells, T> read)
        where T : Row =>
        !Input.TryGetProperty(table, out var rows)
            ? []
            : [.. rows.EnumerateArray().Select((row, place) =>
            {
                var cells = new Cells(row);
                return read(cells) with { Child = cells.Text("CHILD") ?? Place("row", place), ReturnYear = year, Origin = new(null, place) };
            })];

    private sealed class Cells(JsonElement row)
    {
        private readonly List<string> unreadable = [];

        public IReadOnlyList<string> Unreadable => unreadable;

        public string? Text(string column) =>
            row.TryGetProperty(column, out var cell) && cell.ValueKind != JsonValueKind.Null && cell.ToString() is { Length: > 0 } text
                ? text.ToUpperInvariant()
                : null;

        public LocalDate? Date(string column)
        {
            if (Text(column) is not { } text)
            {
                return null;
            }

            var parsed = DayMonthYear.Parse(text);
            if (!parsed.Success || parsed.Value.Year < 1900)
            {
                unreadable.Add(column);
                return null;
            }

            return parsed.Value;
        }
    }
}
