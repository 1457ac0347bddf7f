using System.Globalization;
using System.Text.Json;
using CareRights.Tests;

namespace CareRights.Tool.Tests.Commands;

/// <summary>What <c>--publish</c> lets out: every figure that has a published form, and of none a number from 1 to 5.</summary>
public sealed class StabilityPublishTests : IDisposable
{
    private const string Columns = "LA,CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";

    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "returns", "hazelshire");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    /// <summary>Of 60 children in A 20 have three placements, of 40 in B 12, of 30 in C 4, of 3 in D one.</summary>
    private string Authorities() => folder.Write(
        "r/episodes.csv", [Columns, .. Children("A", 60, 20), .. Children("B", 40, 12), .. Children("C", 30, 4), .. Children("D", 3, 1)]);

    [Theory]
    [InlineData("dfe", "A,20,60,33", "B,12,40,30", "C,c,30,c", "D,c,c,c")]
    [InlineData("complements", "A,20,60,33", "B,c,40,c", "C,c,c,c", "D,c,c,c")]
    public void Small_numbers_are_kept_back_and_where_asked_what_would_give_them_away(string protection, params string[] groups)
    {
        var run = ToolRun.With("stability", Authorities(), "--year", "2024", "--measures", "dfe_placements_1y", "--by", "authority", "--publish", "--protection", protection, "--format", "csv");
        run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Should().Equal(
            ["year,measure,definition,counted,authority,count,base,percentage", .. groups.Select(group => "2024,dfe_placements_1y,dfe,3 or more placements in the year," + group)]);
        run.Errors.Should().StartWith("carerights: not for publication: 207 episodes of 133 children:", "what became of the rows is said, but not in what is published");
    }

    /// <summary>38 of 40 says that 2 did not move: DfE prints it, and protecting complements does not.</summary>
    [Theory]
    [InlineData("dfe", "A,20,60,33", "B,38,40,95")]
    [InlineData("complements", "A,c,60,c", "B,c,40,c")]
    public void So_is_a_count_that_leaves_few(string protection, params string[] groups)
    {
        folder.Write("r/episodes.csv", [Columns, .. Children("A", 60, 20), .. Children("B", 40, 38)]);
        ToolRun.With("stability", folder.Below("r"), "--year", "2024", "--measures", "dfe_placements_1y", "--by", "la", "--publish", "--protection", protection, "--format", "csv").Output
            .Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Should().Equal(groups.Select(group => "2024,dfe_placements_1y,dfe,3 or more placements in the year," + group));
    }

    [Fact]
    public void Every_table_of_a_return_is_published_without_a_number_from_1_to_5()
    {
        var run = ToolRun.With("stability", Sample, "--year", "2024-2025", "--measures", "all", "--by", "placement", "--publish", "--protection", "complements", "--authority", "Hazelshire", "--format", "json");
        run.Exit.Should().Be(0, run.Errors);
        run.Errors.Should().Contain("--publish: without time_to_first_move and pattern:");
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.EnumerateObject().Select(table => table.Name).Should().BeEquivalentTo("measures", "rates", "circles", "circles_coverage", "distance_and_boundary", "distance_of_placements_begun", "distance_in_miles", "year_on_year");
        string[] counts = ["count", "base", "children", "moves", "exactly", "assessed", "of", "placements", "number"];
        foreach (var cell in json.RootElement.EnumerateObject().SelectMany(table => table.Value.EnumerateArray()).SelectMany(row => row.EnumerateObject()).Where(cell => counts.Contains(cell.Name)))
        {
            (cell.Value.ValueKind == JsonValueKind.Number && cell.Value.GetInt64() is >= 1 and <= 5).Should().BeFalse("{0}: {1}", cell.Name, cell.Value);
        }

        Cells(json, "measures", "count").Concat(Cells(json, "circles", "exactly")).Should().Contain("c");
    }

    [Fact]
    public void A_change_between_years_is_kept_back_where_either_figure_is()
    {
        using var json = JsonDocument.Parse(ToolRun.With("stability", Sample, "--year", "2024-2025", "--measures", "placements", "--by", "age", "--publish", "--format", "json").Output);
        var shown = json.RootElement.GetProperty("measures").EnumerateArray().ToLookup(
            row => (row.GetProperty("measure").GetString(), row.GetProperty("age").GetString()), row => row.GetProperty("count").ValueKind == JsonValueKind.Number);
        var changes = json.RootElement.GetProperty("year_on_year").EnumerateArray().ToList();
        changes.Should().Contain(row => row.GetProperty("difference").GetRawText() == "\"c\"").And.Contain(row => row.GetProperty("difference").ValueKind == JsonValueKind.Number);
        changes.Where(row => row.GetProperty("difference").ValueKind == JsonValueKind.Number)
            .Should().OnlyContain(row => shown[new(row.GetProperty("measure").GetString(), row.GetProperty("age").GetString())].All(each => each));
    }

    [Fact]
    public void Side_by_side_what_is_kept_back_of_one_is_not_given_away_by_the_others()
    {
        var lines = ToolRun.With("stability", Authorities(), "--year", "2024", "--measures", "dfe_placements_1y,comparison", "--publish", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Skip(1).Select(line => line.Split(',')).Select(cells => (cells[2], cells[3], cells[4], cells[5], cells[14], cells[17], cells[20])).Should().Equal(
            ("A", "20", "60", "33", "c", "c", "c"), ("B", "12", "40", "30", "c", "c", "c"), ("C", "c", "30", "c", "c", "c", "c"), ("D", "c", "c", "c", "c", "c", "c"));
    }

    /// <summary>Seven moves in 100 days are shown, three are not, nor is the rate that tells of them.</summary>
    [Theory]
    [InlineData(7, "2024,7,7,")]
    [InlineData(3, "2024,7,c,")]
    [InlineData(0, "2024,7,0,")]
    public void A_rate_is_kept_back_where_its_moves_are_few(int moved, string start)
    {
        folder.Write("r/episodes.csv", [Columns, .. Enumerable.Range(0, 7).SelectMany(child => Episodes("A", child, child < moved ? ["2023-05-01", "2023-06-01"] : ["2023-05-01"]))]);
        folder.Write("r/header.csv", ["LA,CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", .. Enumerable.Range(0, 7).Select(child => $"A,{child},1,2012-05-05,WBRI,UN1,,")]);
        var line = ToolRun.With("stability", folder.Below("r"), "--year", "2024", "--measures", "moves_per_1000_days", "--publish", "--format", "csv").Output.Split("\r\n")[1];
        line.Should().StartWith(start);
        line.EndsWith(",c,c,c", StringComparison.Ordinal).Should().Be(moved == 3);
    }

    private static IEnumerable<string?> Cells(JsonDocument json, string table, string column) =>
        json.RootElement.GetProperty(table).EnumerateArray().Select(row => row.GetProperty(column).ToString());

    private static IEnumerable<string> Children(string authority, int all, int moved) =>
        Enumerable.Range(0, all).SelectMany(child => Episodes(authority, child, child < moved ? ["2020-01-01", "2023-06-01", "2023-08-01"] : ["2020-01-01"]));

    private static IEnumerable<string> Episodes(string authority, int child, string[] starts) => starts.Select((start, i) => string.Create(
        CultureInfo.InvariantCulture, $"{authority},{child},{start},{(i == 0 ? "S" : "P")},C2,N1,U6,PR1,{(i + 1 < starts.Length ? starts[i + 1] + ",X1" : ",")},,QX1 1AA,QX1 {i}AB,"));
}
