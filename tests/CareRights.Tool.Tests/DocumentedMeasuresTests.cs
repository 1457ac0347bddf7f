using CareRights.Tests;

namespace CareRights.Tool.Tests;

/// <summary>The page of each measure says what somebody who checks a figure asks, under headings that are the same on every page.</summary>
public sealed class DocumentedMeasuresTests
{
    private static readonly string[] Headings = ["In words", "Formula", "Who is in and who is out", "Worked example", "Where definitions differ", "Published figures to check against"];

    // What is done with measures, and no measure.
    private static readonly string[] NoMeasures = ["comparison.md", "intervals.md", "publication.md"];

    public static TheoryData<string> Pages => new(
        Directory.GetFiles(Path.Combine(Repository.Root, "docs", "measures")).Select(file => Path.GetFileName(file)).Except(NoMeasures).Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Pages))]
    public void A_page_has_every_heading(string page)
    {
        var found = File.ReadLines(Path.Combine(Repository.Root, "docs", "measures", page)).Where(line => line.StartsWith("## ", StringComparison.Ordinal)).Select(line => line[3..]).ToList();
        Headings.Where(heading => !found.Exists(line => line.StartsWith(heading, StringComparison.Ordinal))).Should().BeEmpty();
    }
}
