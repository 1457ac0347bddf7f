using System.Globalization;
using CareRights.Tests;
using NodaTime.Text;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>A case of a file in Cases: tables, and the rows of them to be objected to.</summary>
/// <param name="Rule">The Department's number, without the stage.</param>
/// <param name="Set">The list of rules the case is of, such as <c>2022_23</c>.</param>
internal sealed record RuleCase(string Rule, string Set)
{
    private static readonly LocalDatePattern DayMonthYear = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    private static readonly Lazy<IReadOnlyList<RuleCase>> ReadPublic = new(() => ReadAll("public.txt"));

    private static readonly Lazy<IReadOnlyList<RuleCase>> ReadOwn = new(() => ReadAll("own.txt"));

    private readonly List<(string Table, bool IsLast, Dictionary<string, string> Cells, int Place)> rows = [];

    /// <summary>Those of the public implementation of the rules.</summary>
    public static IReadOnlyList<RuleCase> Public => ReadPublic.Value;

    /// <summary>This repository's own.</summary>
    public static IReadOnlyList<RuleCase> Own => ReadOwn.Value;

    /// <summary>Table and place of each row to be objected to.</summary>
    public List<string> Expected { get; } = [];

    public string? Authority { get; private set; }

    /// <summary>The year of the return: that of the case, or of the list of rules.</summary>
    public int Year { get; private set; } = 2000 + int.Parse(Set[^2..], CultureInfo.InvariantCulture);

    /// <summary>The year whose rules the case is of.</summary>
    public int RulesOf => 2000 + int.Parse(Set[^2..], CultureInfo.InvariantCulture);

    private string Form { get; set; } = "csv";

    public static string Place(string table, int row) => table + " " + row.ToString(CultureInfo.InvariantCulture);

    /// <summary>The tables as the reader gives them: codes in capitals, a text of no length blank, what can be no date or number unreadable. A row that names no child is a child's of its own.</summary>
    public Return Read() => new()
    {
        Headers = Rows("Header", cells => new HeaderRow
        {
            Sex = cells.Code("SEX"),
            Dob = cells.Date("DOB"),
            Ethnic = cells.Code("ETHNIC"),
            Upn = cells.Text("UPN"),
            Uasc = cells.Code("UASC"),
            Mother = cells.Flag("MOTHER"),
            McDob = cells.Date("MC_DOB"),
        }),
        Episodes = Rows("Episodes", cells => new EpisodeRow
        {
            Decom = cells.Date("DECOM"),
            Rne = cells.Code("RNE"),
            Ls = cells.Code("LS"),
            Cin = cells.Code("CIN"),
            Place = cells.Code("PLACE"),
            PlPost = cells.Text("PL_POST"),
            HomePost = cells.Text("HOME_POST"),
            Urn = cells.Text("URN"),
            PlaceProvider = cells.Code("PLACE_PROVIDER"),
            Dec = cells.Date("DEC"),
            Rec = cells.Code("REC"),
            ReasonPlaceChange = cells.Code("REASON_PLACE_CHANGE"),
            PlLa = cells.Text("PL_LA"),
            PlLocation = cells.Text("PL_LOCATION"),
            PlDistance = cells.Decimal("PL_DISTANCE"),
        }),
        Reviews = Rows("Reviews", cells => new ReviewRow { Dob = cells.Date("DOB"), Review = cells.Date("REVIEW"), ReviewCode = cells.Code("REVIEW_CODE") }),
        Uasc = Rows("Uasc", cells => new UascRow { Sex = cells.Code("SEX"), Dob = cells.Date("DOB"), Duc = cells.Date("DUC") }),
        Oc2 = Rows("Oc2", cells => new Oc2Row
        {
            Dob = cells.Date("DOB"),
            SdqScore = cells.Number("SDQ_SCORE"),
            SdqReason = cells.Code("SDQ_REASON"),
            Convicted = cells.Flag("CONVICTED"),
            HealthCheck = cells.Flag("HEALTH_CHECK"),
            Immunisations = cells.Flag("IMMUNISATIONS"),
            TeethCheck = cells.Flag("TEETH_CHECK"),
            HealthAssessment = cells.Flag("HEALTH_ASSESSMENT"),
            SubstanceMisuse = cells.Flag("SUBSTANCE_MISUSE"),
            InterventionReceived = cells.Flag("INTERVENTION_RECEIVED"),
            InterventionOffered = cells.Flag("INTERVENTION_OFFERED"),
        }),
        Oc3 = Rows("Oc3", cells => new Oc3Row { Dob = cells.Date("DOB"), InTouch = cells.Code("IN_TOUCH"), Activ = cells.Code("ACTIV"), Accom = cells.Code("ACCOM") }),
        Ad1 = Rows("Ad1", cells => new Ad1Row
        {
            Dob = cells.Date("DOB"),
            DateInt = cells.Date("DATE_INT"),
            DateMatch = cells.Date("DATE_MATCH"),
            FosterCare = cells.Flag("FOSTER_CARE"),
            NbAdoptr = cells.Number("NB_ADOPTR"),
            SexAdoptr = cells.Code("SEX_ADOPTR"),
            LsAdoptr = cells.Code("LS_ADOPTR"),
        }),
        PlacedAdoptions = Rows("PlacedAdoption", cells => new PlacedAdoptionRow
        {
            Dob = cells.Date("DOB"),
            DatePlaced = cells.Date("DATE_PLACED"),
            DatePlacedCeased = cells.Date("DATE_PLACED_CEASED"),
            ReasonPlacedCeased = cells.Code("REASON_PLACED_CEASED"),
        }),
        PrevPerms = Rows("PrevPerm", cells => new PrevPermRow { Dob = cells.Date("DOB"), PrevPerm = cells.Code("PREV_PERM"), LaPerm = cells.Code("LA_PERM"), DatePerm = cells.Text("DATE_PERM") }),
        Missing = Rows("Missing", cells => new MissingRow { Dob = cells.Date("DOB"), Missing = cells.Code("MISSING"), MisStart = cells.Date("MIS_START"), MisEnd = cells.Date("MIS_END") }),
        SocialWorkers = Rows("SocialWorkers", cells => new SocialWorkerRow
        {
            Dob = cells.Date("DOB"),
            SwId = cells.Text("SW_ID"),
            SwDecom = cells.Date("SW_DECOM"),
            SwDec = cells.Date("SW_DEC"),
            SwReason = cells.Code("SW_REASON"),
        }),
        DoLos = Rows("DoLo", cells => new DoLoRow { Dob = cells.Date("DOB"), DoloStart = cells.Date("DOLO_START"), DoloEnd = cells.Date("DOLO_END") }),
        Coordinates = [.. rows.Where(row => row.Table == "Coordinates").Select(row => new Cells(row.Cells)).Select(cells =>
            new CoordinateRow(Postcodes.Normal(cells.Text("POSTCODE")!), cells.Number("EASTING")!.Value, cells.Number("NORTHING")!.Value, cells.Text("LA")))],
        Providers = [.. rows.Where(row => row.Table == "Providers").Select(row => new Cells(row.Cells)).Select(cells => new ProviderRow(cells.Text("URN")!)
        {
            Places = cells.Text("PLACE_CODES")?.Split(',') ?? [], Providers = cells.Text("PROVIDER_CODES")?.Split(',') ?? [], Postcode = cells.Text("POSTCODE"),
            RegistrationEnded = cells.Date("REG_END"), Authority = cells.Text("LA"),
        })],
    };

    private static List<RuleCase> ReadAll(string file)
    {
        var cases = new List<RuleCase>();
        var table = "";
        var isLast = false;
        var columns = Array.Empty<string>();
        var place = 0;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "CareRights.Ssda903.Tests", "Rules", "Cases", file)).Where(line => line.Length > 0 && line[0] != '#'))
        {
            var words = line.Split(' ');
            switch (line[0])
            {
                case '=':
                    cases.Add(new(words[1], words[2]));
                    break;
                case '@':
                    cases[^1].Say(line[2..]);
                    break;
                case ' ' or '!':
                    var cells = line[1..].Split('|');
                    cases[^1].rows.Add((table, isLast, columns.Zip(cells).ToDictionary(cell => cell.First, cell => cell.Second), place));
                    if (line[0] == '!')
                    {
                        cases[^1].Expected.Add(Place(table, place));
                    }

                    place++;
                    break;
                default:
                    isLast = words[0] == "last";
                    table = words[isLast ? 1 : 0];
                    columns = words[isLast ? 2 : 1].Split('|');
                    place = 0;
                    break;
            }
        }

        return cases;
    }

    private void Say(string text)
    {
        foreach (var (word, value) in text.Split(", ").Select(each => each.Split(' ', 2)).Select(each => (each[0], each[1])))
        {
            switch (word)
            {
                case "form":
                    Form = value;
                    break;
                case "authority":
                    Authority = value;
                    break;
                default:
                    var day = value.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
                    Year = day[0] + (word == "start" ? 1 : 0);
                    break;
            }
        }
    }

    private IReadOnlyList<T> Rows<T>(string table, Func<Cells, T> read)
        where T : Row =>
        [
            .. rows.Where(row => row.Table == table).Select(row =>
            {
                var cells = new Cells(row.Cells);
                return read(cells) with
                {
                    Child = cells.Text("CHILD") ?? Place("row", row.Place),
                    ReturnYear = row.IsLast ? Year - 1 : Year,
                    Origin = new(new SourceFile("case." + Form), row.Place),
                    Unreadable = cells.Unreadable,
                };
            }),
        ];

    private sealed class Cells(Dictionary<string, string> row)
    {
        private readonly List<string> unreadable = [];

        public IReadOnlyList<string> Unreadable => unreadable;

        public string? Text(string column) => row.TryGetValue(column, out var cell) && cell is not ("" or "\"\"") ? cell : null;

        public string? Code(string column) => Text(column)?.ToUpperInvariant();

        public bool? Flag(string column) => Read<bool>(column, text => Whole(text) is "0" or "1" ? Whole(text) == "1" : null);

        public int? Number(string column) => Read<int>(column, text => int.TryParse(Whole(text), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null);

        public decimal? Decimal(string column) => Read<decimal>(column, text => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null);

        public LocalDate? Date(string column) => Read<LocalDate>(column, text => DayMonthYear.Parse(text) is { Success: true } day && day.Value.Year >= 1900 ? day.Value : null);

        private static string Whole(string text) => text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;

        private T? Read<T>(string column, Func<string, T?> read)
            where T : struct
        {
            if (Text(column) is not { } text)
            {
                return null;
            }

            var found = read(text);
            if (found is null)
            {
                unreadable.Add(column);
            }

            return found;
        }
    }
}
