using CareRights.Tests;

namespace CareRights.Tool.Tests.Commands;

/// <summary>Every folder of exports that go wrong, as it stands beside the repository, with the value that is right.</summary>
public sealed class SharedExportsTests
{
    /// <summary>Folder, year, measure, and count/base/unknown.</summary>
    public static TheoryData<string, int, string, string> Figures => new()
    {
        { "codes-E43-E44", 2018, "dfe_placements_1y", "0/0/0" },
        { "date-of-birth-corrected", 2025, "dfe_placements_1y", "0/1/0" },
        { "dropped-child", 2024, "dfe_placements_1y", "0/1/0" },
        { "dropped-child", 2024, "dfe_long_term", "1/1/0" },
        { "left-open-past-eighteen", 2025, "dfe_placements_1y", "0/1/1" },
        { "merged-by-scientific-notation", 2024, "dfe_placements_1y", "" },
        { "month-first-dates/uk", 2024, "dfe_placements_1y", "1/2/0" },
        { "null-written-as-NULL", 2024, "dfe_placements_1y", "1/2/0" },
        { "rejected-row-makes-certain/decom", 2024, "dfe_placements_1y", "1/1/0" },
        { "rejected-row-makes-certain/dec", 2024, "dfe_placements_1y", "0/0/1" },
        { "rejected-row-makes-certain/sentinel", 2024, "dfe_placements_1y", "0/1/0" },
        { "rejected-row-makes-certain/all", 2024, "dfe_placements_1y", "0/1/0" },
        { "superseded-open-row", 2024, "dfe_placements_1y", "0/1/0" },
        { "xml-of-another-year-left-out/flat", 2023, "dfe_placements_1y", "0/2/0" },
        { "xml-of-another-year-left-out/flat", 2024, "dfe_placements_1y", "0/1/0" },
        { "year-names/good", 2024, "dfe_placements_1y", "0/2/0" },
        { "year-names/good", 2024, "dfe_long_term", "1/2/0" },
        { "year-names/short", 2024, "dfe_placements_1y", "0/2/0" },
        { "year-names/short", 2024, "dfe_long_term", "1/2/0" },
        { "year-names/over", 2022, "dfe_placements_1y", "0/1/0" },
    };

    [SharedDataTheory]
    [MemberData(nameof(Figures))]
    public void The_figure_is_the_right_one(string folder, int year, string measure, string expected)
    {
        var run = ToolRun.With("stability", Folder(folder), "--year", $"{year}", "--measures", measure, "--format", "csv");
        var lines = run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        var names = lines.Count == 0 ? [] : lines[0];
        var found = string.Join(' ', lines.Skip(1).Select(cells => string.Join('/', new[] { "count", "base", "unknown" }.Select(name => cells[Array.IndexOf(names, name)]))));
        found.Should().Be(expected, run.Errors);
        if (expected.Length == 0)
        {
            run.Errors.Should().Contain("spreadsheet has cut short");
        }
    }

    [SharedDataFact]
    public void Boys_are_one_group_whatever_the_codes_of_the_year() =>
        ToolRun.With("stability", Folder("sex-codes-changed-in-2025"), "--year", "2024", "--by", "sex", "--measures", "dfe_placements_1y", "--format", "csv").Output.Should().Contain(",male,0,2,");

    [SharedDataTheory]
    [InlineData("decimal")]
    [InlineData("one-la")]
    [InlineData("two-spellings")]
    [InlineData("zeros")]
    [InlineData("nbsp")]
    public void Tables_that_do_not_join_as_they_stand_are_joined(string folder)
    {
        var run = ToolRun.With("status", Folder("tables-that-do-not-join", folder), "--as-of", "2024-03-31", "--format", "csv");
        run.Errors.Should().Contain("2 children in the return");
        run.Output.Should().MatchRegex("102,Eligible");
    }

    [SharedDataFact]
    public void A_table_of_headings_alone_is_said()
    {
        var folder = Folder("headers-and-no-rows");
        ToolRun.With("stability", folder, "--year", "2024", "--measures", "dfe_placements_1y", "--format", "csv").Errors.Should().Contain("headings and no rows");
        ToolRun.With("check", folder, "--year", "2024", "--format", "json").Output.Should().Contain("an export that failed looks like this");
        ToolRun.With("status", folder, "--as-of", "2024-03-31", "--format", "json").Output.Should().Contain("an export that failed looks like this");
    }

    [SharedDataFact]
    public void Dates_with_the_month_first_stop_the_file() =>
        ToolRun.With("stability", Folder("month-first-dates/us"), "--year", "2024").Should().Match<ToolRun>(run => run.Exit == 2 && run.Errors.Contains("the month stands before the day"));

    [SharedDataFact]
    public void The_year_of_words_is_the_second() =>
        ToolRun.With("check", Folder("year-names/words/2023 to 2024"), "--rules", "354", "--format", "csv").Output.Should().Contain("2023-24,354,error,0,");

    [SharedDataFact]
    public void A_date_of_birth_before_any_law_stops_nobody_elses_answer()
    {
        var folder = Folder("born-before-october-1983");
        ToolRun.With("status", Path.Combine(folder, "return"), "--as-of", "2024-03-31").Exit.Should().Be(0);
        ToolRun.With("report", Path.Combine(folder, "return"), "--year", "2024").Exit.Should().Be(0);
        ToolRun.With("decide", "leaving-care", Path.Combine(folder, "person.json"), "--as-of", "2024-08-01").Exit.Should().Be(0);
        var people = ToolRun.With("decide", "leaving-care", Path.Combine(folder, "people.jsonl"), "--as-of", "2024-08-01");
        people.Exit.Should().Be(0);
        people.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().HaveCount(File.ReadLines(Path.Combine(folder, "people.jsonl")).Count(line => line.Length > 0));
    }

    [SharedDataFact]
    public void A_time_with_an_offset_does_not_keep_an_urgent_answer_back() =>
        ToolRun.With("decide", "escalation", Folder("urgent-answer-blocked-by-time-format/contact.json")).Should().Match<ToolRun>(run => run.Exit == 0 && run.Output.Contains("\"outcome\":\"Emergency\""));

    [SharedDataFact]
    public void A_recorded_status_of_somebody_who_is_in_no_row_is_named()
    {
        var folder = Folder("recorded-status-without-a-row");
        var run = ToolRun.With("status", Path.Combine(folder, "2024"), "--as-of", "2024-03-31", "--compare", Path.Combine(folder, "recorded.csv"), "--format", "csv");
        run.Errors.Should().Contain("in no row of the return: A9");
        run.Output.Should().MatchRegex("(?m)^A9,.*not in the return");
    }

    /// <summary>That no folder is without a test.</summary>
    [SharedDataFact]
    public void Every_folder_is_tested()
    {
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests", "CareRights.Tool.Tests", "Commands", nameof(SharedExportsTests) + ".cs"))
            + File.ReadAllText(Path.Combine(Repository.Root, "tests", "CareRights.Tool.Tests", "Edge", nameof(Edge.WrittenFilesTests) + ".cs"));
        Directory.GetDirectories(Folder("")).Select(Path.GetFileName).Where(name => !source.Contains(name!)).Should().BeEmpty();
    }

    private static string Folder(params string[] parts) => SharedData.File(["cases", "exports", .. parts]);
}
