using CareRights.Tests;

namespace CareRights.Conventions.Tests;

/// <summary>The README's table of benchmarks is put together from the committed results: the rows under "In short" of each of their files.</summary>
public sealed class BenchmarkTableTests
{
    private const string Begin = "<!-- written from benchmarks/results; do not edit -->\n";
    private const string End = "<!-- end of what is written from benchmarks/results -->\n";

    [Fact]
    public void TheReadmeShowsTheCommittedResults()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        var (begin, end) = (readme.IndexOf(Begin, StringComparison.Ordinal), readme.IndexOf(End, StringComparison.Ordinal));
        begin.Should().BePositive();
        end.Should().BeGreaterThan(begin);
        GeneratedDocument.ShouldBe(readme[..(begin + Begin.Length)] + Table() + readme[end..], "README.md");
    }

    private static string Table()
    {
        var text = "| what | measured | machine |\n| --- | --- | --- |\n";
        var results = Path.Combine(Repository.Root, "benchmarks", "results");
        foreach (var file in Directory.GetFiles(results, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var link = Path.GetRelativePath(Repository.Root, file).Replace('\\', '/');
            var rows = File.ReadAllLines(file).SkipWhile(line => line != "## In short").Skip(1).TakeWhile(line => !line.StartsWith('#')).Where(line => line.StartsWith('|')).Skip(2).ToArray();
            rows.Should().NotBeEmpty("{0} needs rows under \"In short\"", link);
            text += string.Concat(rows.Select(row => row + " [" + Path.GetFileName(Path.GetDirectoryName(file)) + "](" + link + ") |\n"));
        }

        return text;
    }
}
