using CareRights.Reports;
using CareRights.Ssda903;

namespace CareRights.Tool.Tests.Commands;

/// <summary>An error that the program meets with one child: a line to report, that child Unknown, and everybody else answered for. The error is put in on purpose.</summary>
public sealed class FaultsTests
{
    private static readonly EpisodeRow Good = new() { Child = "A1", ReturnYear = 2024, Decom = new(2022, 5, 1), Rne = "S", Ls = "C2", Place = "U6", PlPost = "AA1 1AA" };

    // No file makes such a row: it has no list of what could not be read, so that asking it is an error.
    private static readonly Return WithOneBad = new()
    {
        Episodes = [Good, Good with { Child = "A2", Unreadable = null! }, Good with { Child = "A3" }],
        Counts = [new(ReturnTable.Episodes, 3, 3, 0, 0)],
        Coordinates = [new("AA1 1AA", 1, 2, null)],
        Headers = [.. new[] { "A1", "A2", "A3" }.Select(child => new HeaderRow { Child = child, ReturnYear = 2024, Dob = new(2007, 6, 1) })],
    };

    [Fact]
    public void Status_answers_for_the_others()
    {
        var statuses = new StatusTables(WithOneBad, new(2024, 3, 31));
        statuses.ForPrograms().Rows.Select(row => (row[0], row[1])).Should().Equal(("A1", "Eligible"), ("A2", "Unknown"), ("A3", "Eligible"));
        statuses.Notes.Should().Contain(note => note.StartsWith("child A2 could not be answered for (NullReferenceException)", StringComparison.Ordinal));
    }

    [Fact]
    public void Check_holds_the_others_to_every_rule_and_says_which_were_not_checked()
    {
        var check = new CheckTables(WithOneBad, [2024]);
        check.IsAnythingUnchecked.Should().BeTrue();
        check.ForPrograms().Single(section => section.Name == "not_checked").Rows.Should().Contain(row => Equals(row[1], "an error of the program with 1 children"));
        check.Notes.Should().Contain(note => note.StartsWith("child A2 could not be checked under", StringComparison.Ordinal));
    }

    [Fact]
    public void Stability_counts_the_others_and_says_who_is_unknown()
    {
        var tables = new StabilityTables(WithOneBad, [2024], "dfe_placements_1y");
        var section = tables.Main();
        var row = section.Rows.Single();
        object? Of(string name) => row[section.Columns.ToList().FindIndex(column => column.Name == name)];
        new[] { Of("base"), Of("unknown") }.Should().Equal(2L, 1L);
        tables.Notes.Should().Contain(note => note.StartsWith("child A2 could not be answered for", StringComparison.Ordinal));
    }

    [Fact]
    public void The_report_is_written_and_says_it()
    {
        var page = new ReturnReport(WithOneBad, 2024, showSmall: true).ToPage().ToMarkdown();
        page.Should().Contain("An error of the program kept it from answering for 1 people").And.Contain("An error of the program kept rules from 1 children");
    }
}
