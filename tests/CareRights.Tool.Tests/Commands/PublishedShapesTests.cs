using CareRights.Tests;

namespace CareRights.Tool.Tests.Commands;

/// <summary>
/// The names in what the tool writes, on which programs of others rely: the columns of its CSV are published in docs/schemas,
/// and a change in them fails here until it is published too.
/// </summary>
public sealed class PublishedShapesTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");
    private static readonly string Shipped = Path.Combine(Samples, "returns", "hazelshire");

    [Fact]
    public void Tables()
    {
        string[][] commands =
        [
            ["calendar", "2026"],
            ["check", Shipped, "--year", "2025"],
            ["deadline", "ICPC-15", "--from", "2026-12-14"],
            ["deadline", "--list"],
            ["stability", Shipped, "--year", "2025"],
            ["stability", Shipped, "--year", "2025", "--by", "age"],
            ["status", Shipped, "--as-of", "2025-03-31"],
        ];
        var text = "# The columns of the CSV, by command. One is added at the end at times; none changes its meaning.\n";
        foreach (var command in commands)
        {
            var run = ToolRun.With([.. command, "--format", "csv"]);
            run.Errors.Should().NotContain("did you mean");
            var shown = string.Join(' ', command.Select(word => word == Shipped ? "RETURN" : word)) + " --format csv";
            text += $"\ncarerights {shown}\n" + string.Concat(run.Output.Split('\n')[0].TrimEnd('\r').Split(',').Select(column => "  " + column + "\n"));
        }

        using var folder = new TemporaryFolder();
        var children = folder.Below("children.csv");
        ToolRun.With("stability", Shipped, "--year", "2025", "--children", children).Exit.Should().Be(0);
        text += "\ncarerights stability RETURN --year 2025 --children children.csv\n" + string.Concat(File.ReadLines(children).First().Split(',').Select(column => "  " + column + "\n"));
        GeneratedDocument.ShouldBe(text, "docs", "schemas", "columns.txt");
    }
}
