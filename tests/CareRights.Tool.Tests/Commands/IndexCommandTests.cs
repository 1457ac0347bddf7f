using System.Text.Json;

namespace CareRights.Tool.Tests.Commands;

public sealed class IndexCommandTests : IDisposable
{
    private static readonly string Sample = Path.Combine(CareRights.Tests.Repository.Root, "samples", "returns", "riverford");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_regions_of_a_year_add_up_to_the_children_assessed()
    {
        using var json = JsonDocument.Parse(ToolRun.With("index", Sample, "--year", "2024", "--format", "json").Output);
        json.RootElement.EnumerateObject().Select(table => table.Name).Should().Equal("combined", "domains", "coverage");
        foreach (var circle in json.RootElement.GetProperty("combined").EnumerateArray().GroupBy(row => (row.GetProperty("period").GetString(), row.GetProperty("instability").GetString())))
        {
            var regions = circle.ToDictionary(row => row.GetProperty("in").GetString()!, row => row.GetProperty("count").GetInt32());
            var sample = circle.First().GetProperty("base").GetInt32();
            regions.Where(region => region.Key != "any of the three").Sum(region => region.Value).Should().Be(sample);
            regions["any of the three"].Should().Be(sample - regions["none"]);
        }
    }

    [Fact]
    public void Csv_holds_one_table()
    {
        ToolRun.With("index", Sample, "--year", "2024", "--format", "csv").Output.Should().StartWith("year,period,authority,instability,count,base,percentage,low_95,high_95,in");
        ToolRun.With("index", Sample, "--year", "2024", "--table", "coverage", "--format", "csv").Output.Should().StartWith("year,period,authority,assessed,of,percentage,domain");
    }

    [Fact]
    public void Without_social_workers_nobody_is_assessed_in_all_three_and_the_missing_table_is_named()
    {
        foreach (var file in Directory.GetFiles(Sample, "*.csv", SearchOption.AllDirectories).Where(file => !file.Contains("social", StringComparison.Ordinal)))
        {
            folder.Write(Path.GetRelativePath(Sample, file), File.ReadAllLines(file));
        }

        var run = ToolRun.With("index", folder.Below(""), "--year", "2024", "--table", "combined", "--format", "csv");
        run.Errors.Should().Contain("no table of social workers was read");
        run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Should().OnlyContain(line => line.Split(',')[4] == "0" && line.Split(',')[5] == "0");
    }

    [Fact]
    public void Published_no_number_from_1_to_5_is_shown()
    {
        var lines = ToolRun.With("index", Sample, "--year", "2024", "--publish", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','));
        lines.Should().OnlyContain(cells => !"12345".Contains(cells[4]) || cells[4].Length == 0).And.Contain(cells => cells[4] == "c");
    }
}
