using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using CareRights.Tests;
using MiniExcelLibs;

namespace CareRights.Tool.Tests.Commands;

/// <summary><c>carerights report</c>, run as its users run it, on the shipped return.</summary>
public sealed class ReportCommandTests
{
    private static readonly string Shipped = Path.Combine(Repository.Root, "samples", "returns", "hazelshire");

    [Fact]
    public void The_headlines_are_the_figures_of_the_stability_command()
    {
        var figures = JsonNode.Parse(ToolRun.With("stability", Shipped, "--year", "2025", "--format", "json").Output)!["measures"]!.AsArray();
        var page = ToolRun.With("report", Shipped, "--year", "2025", "--format", "md", "--show-small");
        (string Measure, string Label)[] headlines =
        [
            ("dfe_placements_1y", "Three or more placements in the year"),
            ("dfe_over_20_miles", "Placed over 20 miles from home"),
            ("dfe_long_term", "With the same carer for two years"),
            ("dfe_social_workers_1y", "Three or more social workers in the year"),
            ("dfe_school_moves_mid_year_1y", "Moved school in mid-year"),
        ];

        page.Exit.Should().Be(0, page.Errors);
        foreach (var (measure, label) in headlines)
        {
            var figure = figures.Single(row => row!["measure"]!.GetValue<string>() == measure)!;
            page.Output.Should().Match($"*| {label} | *% | {figure["count"]} of {figure["base"]}; 95% *", measure);
        }
    }

    [Fact]
    public void Social_workers_are_not_counted_for_a_year_without_their_table()
    {
        var page = ToolRun.With("report", Shipped, "--year", "2023-2025", "--format", "md", "--show-small");

        page.Exit.Should().Be(0, page.Errors);
        page.Output.Should().Contain("| Three or more social workers in the year | no data | ", "the return of 2023 holds no social workers");
    }

    [Fact]
    public void The_workbook_has_a_sheet_for_each_table_with_numbers_as_numbers_and_needs_a_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Below("report.xlsx");
        ToolRun.With("report", Shipped, "--year", "2025", "--out", file).Exit.Should().Be(0);
        var sheets = MiniExcel.GetSheetNames(file);
        sheets.Should().StartWith(["headlines", "trends"]).And.EndWith(["notes"]).And.Contain(["moves_by_age", "statuses", "deadlines"]);
        var row = MiniExcel.Query(file, useHeaderRow: true, sheetName: "trends").Cast<IDictionary<string, object?>>().Last(row => (string?)row["Measure"] == "Three or more placements in the year");
        (row["Year"], row["Count"], row["Base"], row["%"]).Should().Be(("2024-25", 32.0, 367.0, 8.7));
        using (var book = new System.IO.Compression.ZipArchive(File.OpenRead(file)))
        {
            var written = book.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/sheet", StringComparison.Ordinal)).Select(entry => new StreamReader(entry.Open()).ReadToEnd()).ToList();
            written.Should().HaveCount(sheets.Count).And.OnlyContain(sheet => sheet.Contains("ySplit=\"1\"") && sheet.Contains("state=\"frozen\""));
        }

        var refused = ToolRun.With("report", Shipped, "--year", "2025", "--format", "xlsx");
        refused.Exit.Should().Be(2);
        refused.Errors.Should().Be("carerights: --format xlsx: found no --out, expected the file to write, such as --out report.xlsx.\n");
    }

    [Fact]
    public void The_page_stands_alone_and_every_drawing_has_words()
    {
        using var folder = new TemporaryFolder();
        var run = ToolRun.With("report", Shipped, "--year", "2025", "--out", folder.Below("report.html"));
        run.Exit.Should().Be(0, run.Errors);
        var html = File.ReadAllText(folder.Below("report.html"));

        html.Should().StartWith("<!DOCTYPE html>").And.NotContainAny("<script", "<link", "<img", "@import", "url(", "src=");
        var drawings = Regex.Matches(html, "<svg .*?</svg>", RegexOptions.Singleline);
        drawings.Should().HaveCountGreaterThan(3).And.OnlyContain(drawing => drawing.Value.Contains("<title ") && drawing.Value.Contains("<desc ") && drawing.Value.Contains("role=\"img\""));
        Directory.GetFiles(folder.Path).Should().ContainSingle("nothing half-written stays beside it");
    }

    [Fact]
    public void Small_numbers_are_kept_back_unless_asked_for()
    {
        var kept = ToolRun.With("report", Shipped, "--year", "2025", "--format", "md").Output;
        var shown = ToolRun.With("report", Shipped, "--year", "2025", "--format", "md", "--show-small").Output;

        kept.Should().Contain("Not shown, because the numbers are small").And.Contain("are shown as c");
        shown.Should().NotContain("| c |").And.Contain("keep it within the authority");
    }

    [Fact]
    public void It_says_whose_it_is_and_never_the_folder()
    {
        var page = ToolRun.With("report", Shipped, "--year", "2025", "--format", "md", "--authority", "North Ash", "--data-date", "2025-06-30", "--run-date", "2025-07-04").Output;

        page.Should().Contain("North Ash, year to 31 March 2025").And.Contain("Data of 30 June 2025. Report made on 4 July 2025.").And.NotContainEquivalentOf("hazelshire");
        ToolRun.With("report", Shipped, "--year", "2025", "--format", "text").Output.Should().Contain("Authority not named").And.NotContainEquivalentOf("hazelshire");
    }

    [Fact]
    public void Figures_of_others_stand_beside_its_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("others.csv", "year,measure,authority,region,count,base\n2025,dfe_placements_1y,North Ash,N,30,300\n2025,dfe_placements_1y,Elm,N,50,250\n2025,dfe_placements_1y,Oak,S,10,250\n");
        var page = ToolRun.With("report", Shipped, "--year", "2025", "--format", "md", "--authority", "North Ash", "--compare", folder.Below("others.csv"), "--neighbours", "Oak");

        page.Exit.Should().Be(0, page.Errors);
        page.Output.Should().Contain("England 12.0%").And.Contain("Region 20.0%").And.Contain("Neighbours 4.0%");
        ToolRun.With("report", Shipped, "--year", "2025", "--compare", folder.Below("others.csv")).Errors.Should().Contain("--authority");
    }

    [Fact]
    public void A_year_that_the_return_does_not_hold_is_not_made_up()
    {
        var run = ToolRun.With("report", Shipped, "--year", "2031", "--format", "md");

        run.Exit.Should().Be(2);
        run.Errors.Should().Contain("2031").And.Contain("2023, 2024, 2025");
        run.Output.Should().BeEmpty();
    }
}
