using CareRights.Ssda903;
using CareRights.Ssda903.Rules;
using CareRights.Tool.Commands;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Tests.Commands;

/// <summary>An error that the program meets with one child: a line to report, that child Unknown, and everybody else answered for. The error is put in on purpose.</summary>
public sealed class FaultsTests
{
    private static readonly EpisodeRow Good = new() { Child = "A1", ReturnYear = 2024, Decom = new(2022, 5, 1), Rne = "S", Ls = "C2", Place = "U6", PlPost = "AA1 1AA" };

    // No file makes such a row: it has no list of what could not be read, so that asking it is an error.
    private static readonly Return WithOneBad = new()
    {
        Episodes = [Good, Good with { Child = "A2", Unreadable = null! }, Good with { Child = "A3" }],
        Coordinates = [new("AA1 1AA", 1, 2, null)],
        Headers = [.. new[] { "A1", "A2", "A3" }.Select(child => new HeaderRow { Child = child, ReturnYear = 2024, Dob = new(2007, 6, 1) })],
    };

    [Fact]
    public void Status_answers_for_the_others()
    {
        var (exit, output, errors) = Run(() => StatusCommand.Write(WithOneBad, new(2024, 3, 31), OutputFormat.Csv, null));
        exit.Should().Be(0);
        output.Should().Contain("A1,Eligible").And.Contain("A2,Unknown").And.Contain("A3,Eligible");
        errors.Should().Contain("child A2 could not be answered for (NullReferenceException)").And.Contain("Please report it");
    }

    [Fact]
    public void Check_holds_the_others_to_every_rule_and_says_which_were_not_checked()
    {
        var (exit, output, errors) = Run(() => CheckCommand.Write(
            WithOneBad, CheckCommand.Checked(WithOneBad, [2024], ValidationRules.All, null), CheckScope.Of(null, null, null, null), null, OutputFormat.Json, null, CheckCommand.FailOn.Unchecked));
        exit.Should().Be(1, "a rule was not checked");
        output.Should().Contain("an error of the program with 1 children");
        errors.Should().Contain("child A2 could not be checked under");
    }

    [Fact]
    public void The_report_is_written_and_says_it()
    {
        var page = new CareRights.Reports.ReturnReport(WithOneBad, 2024, showSmall: true).ToPage().ToMarkdown();
        page.Should().Contain("An error of the program kept it from answering for 1 people").And.Contain("An error of the program kept rules from 1 children");
    }

    private static (int Exit, string Output, string Errors) Run(Func<int> command)
    {
        using var given = new MemoryStream();
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        Terminal.Replace(given, output, errors);
        var exit = command();
        Terminal.Out.Flush();
        Terminal.Error.Flush();
        return (exit, System.Text.Encoding.UTF8.GetString(output.ToArray()), System.Text.Encoding.UTF8.GetString(errors.ToArray()));
    }
}
