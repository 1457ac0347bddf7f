using System.Diagnostics;
using System.Text.Json;
using CareRights.Ssd.Overnight;
using CareRights.Ssda903;
using CareRights.Stability.Figures;
using CareRights.Tests;
using static CareRights.Tests.Dates;

namespace CareRights.Ssd.Tests;

/// <summary>The shipped return, loaded into the tables of the dataset, is answered with the tool's own statuses and figures.</summary>
public sealed class ShippedReturnTests
{
    private static readonly string Hazelshire = Path.Combine(Repository.Root, "samples", "returns", "hazelshire");

    // The returns show all care from the first day of the first year to the last day of the last.
    private static readonly SsdExtract Extract = new(new DateInterval(D("2022-04-01"), D("2025-03-31")));

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public void Every_cell_is_the_tool_s_own(string kind)
    {
        using var database = TestDatabase.New(kind);
        database.Load(ReturnReader.Read(Hazelshire));

        OvernightJob.Run(database.Connection, Extract, WorkingDays.EnglandAndWales);

        var statuses = database.Rows(ResultTable.Status).ToDictionary(row => row["person_id"]);
        var told = Tool("status", Hazelshire, "--as-of", "2025-03-31", "--format", "json").RootElement.GetProperty("status").EnumerateArray().ToList();
        told.Count.Should().BeGreaterThan(100);
        statuses.Keys.Should().BeEquivalentTo(told.Select(row => row.GetProperty("child").GetString()));
        foreach (var row in told)
        {
            foreach (var column in new[] { "status", "ssd_code", "answer", "decisive", "missing", "notes" })
            {
                statuses[row.GetProperty("child").GetString()!][column].Should().Be(row.GetProperty(column).GetString(), "{0} of {1}", column, row.GetProperty("child"));
            }
        }
    }

    [Theory, MemberData(nameof(TestDatabase.Kinds), MemberType = typeof(TestDatabase))]
    public void Every_figure_of_a_child_is_the_tool_s_own(string kind)
    {
        using var database = TestDatabase.New(kind);
        database.Load(ReturnReader.Read(Hazelshire));

        OvernightJob.Run(database.Connection, Extract, WorkingDays.EnglandAndWales);

        const SuppliedTables Held = SuppliedTables.SocialWorkers | SuppliedTables.Reviews | SuppliedTables.Missing | SuppliedTables.Adoptions;
        Measure[] measures = [.. Measure.All.Where(measure => (measure.Needs & ~Held) == SuppliedTables.None)];
        measures.Length.Should().BeGreaterThan(20);
        var file = Path.Combine(Path.GetTempPath(), Guid.NewGuid().ToString("N") + ".json");
        Tool("stability", Hazelshire, "--year", "2025", "--as-of", "2025-03-31", "--measures", string.Join(',', measures.Select(measure => measure.Key)), "--children", file, "--format", "json");
        var told = JsonDocument.Parse(File.ReadAllText(file)).RootElement.EnumerateArray().ToList();
        File.Delete(file);
        var found = database.Rows(ResultTable.Stability).ToDictionary(row => (row["person_id"], row["measure"]));
        told.Count.Should().BeGreaterThan(300);
        var compared = 0;
        foreach (var row in told)
        {
            var child = row.GetProperty("child").GetString()!;
            found[(child, "dfe_looked_after_31_march")]["outcome"].Should().Be(row.GetProperty("dfe_looked_after_31_march").GetString());
            foreach (var measure in measures)
            {
                var cell = row.GetProperty(measure.Key) is { ValueKind: not JsonValueKind.Null } written ? written.ToString() : row.GetProperty(measure.Key + "_outcome").GetString()!;
                var own = found.GetValueOrDefault((child, measure.Key));
                var shown = own is null ? "NotApplicable" : measure.IsCount && own["value"].Length > 0 ? own["value"] : own["outcome"];
                shown.Should().Be(cell, "{0} of {1}", measure.Key, child);
                var reason = row.GetProperty("reasons").EnumerateArray().Select(text => text.GetString()!).Single(text => text.StartsWith(measure.Key + ": ", StringComparison.Ordinal))[(measure.Key.Length + 2)..];
                (own?["reason"] ?? reason).Should().Be(reason, "{0} of {1}", measure.Key, child);
                compared++;
            }
        }

        compared.Should().BeGreaterThan(10_000);
    }

    private static JsonDocument Tool(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CareRights.Tool.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var tool = Process.Start(start)!;
        var errors = tool.StandardError.ReadToEndAsync();
        var output = tool.StandardOutput.ReadToEnd();
        tool.WaitForExit();
        tool.ExitCode.Should().Be(0, errors.GetAwaiter().GetResult());
        return JsonDocument.Parse(output);
    }
}
