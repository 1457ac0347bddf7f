using System.Text.Json.Nodes;
using CareRights.Tests;

namespace CareRights.Tool.Tests.Commands;

/// <summary>
/// The names in what the tool writes, on which programs of others rely: the properties of its JSON and the columns of its CSV are published in docs/schemas,
/// and a change in them fails here until it is published too.
/// </summary>
public sealed class PublishedShapesTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "samples");
    private static readonly string Shipped = Path.Combine(Samples, "returns", "hazelshire");

    public static TheoryData<string, string> Questions => new()
    {
        { "advice-line", "{}" },
        { "escalation", "{}" },
        { "leaving-care", File.ReadAllText(Path.Combine(Samples, "facts", "leaving-care.json")) },
        { "section-8a", """{"dateOfBirth":"2010-06-01"}""" },
    };

    [Theory, MemberData(nameof(Questions))]
    public void Answers(string question, string facts)
    {
        var run = ToolRun.Fed(facts, "decide", question, "--as-of", "2026-11-21");
        run.Exit.Should().Be(0, run.Errors);
        GeneratedDocument.ShouldBe(Listing(JsonNode.Parse(run.Output)!), "docs", "schemas", "answers", question + ".txt");
    }

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

    /// <summary>Every property by its path, with the kinds of value seen; the items of an array are one.</summary>
    private static string Listing(JsonNode answer)
    {
        var paths = new SortedDictionary<string, SortedSet<string>>(StringComparer.Ordinal);
        Add("", answer);
        return string.Concat(paths.Where(path => path.Key.Length > 0).Select(path => $"{path.Key}: {string.Join(" or ", path.Value)}\n"));

        void Add(string path, JsonNode? node)
        {
            if (!paths.TryGetValue(path, out var kinds))
            {
                paths.Add(path, kinds = new(StringComparer.Ordinal));
            }

            kinds.Add(node?.GetValueKind() switch { null => "null", System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean", var kind => kind.Value.ToString().ToLowerInvariant() });
            foreach (var (name, value) in node is JsonObject properties ? properties.ToArray() : [])
            {
                Add(path.Length == 0 ? name : path + "." + name, value);
            }

            foreach (var item in node as JsonArray ?? [])
            {
                // The parts of a finding are findings.
                Add(path.EndsWith(".parts", StringComparison.Ordinal) ? path[..^".parts".Length] : path + "[]", item);
            }
        }
    }
}
