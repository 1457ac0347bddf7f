using System.Text.RegularExpressions;
using CareRights.Tests;

namespace CareRights.Tool.Tests.Commands;

/// <summary>The worked cases of the placement measures as a council would ask them: all children in one return, and every column of the file of children.</summary>
/// <remarks>The rows are read from the table that the library's own test has them in, so that there is one copy.</remarks>
public sealed partial class StabilityCasesTests : IDisposable
{
    private static readonly string[] Columns =
        ["dfe_looked_after_31_march", "dfe_placements_1y", "dfe_placements_2y", "commissioner_changes_as_coded_1y", "commissioner_changes_as_written_1y", "dfe_long_term"];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Every_case_in_every_column()
    {
        var cases = Case().Matches(File.ReadAllText(Path.Combine(Repository.Root, "tests", "CareRights.Stability.Tests", "Measures", "Placements", "WorkedCases.cs")))
            .Select(match => (Id: match.Groups[1].Value, Born: match.Groups[2].Value, Year: match.Groups[3].Value, Episodes: match.Groups[4].Value.Split("; "), Expected: match.Groups[5].Value.Split(' '))).ToList();
        cases.Should().HaveCount(66);
        folder.Write("r/2024/header.csv", ["CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", .. cases.Select(each => $"{each.Id},1,{each.Born},WBRI,UN1,,")]);
        folder.Write(
            "r/2024/episodes.csv",
            ["CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN", .. cases.SelectMany(each => each.Episodes.Select(row => Row(each.Id, row.Split(' '))))]);

        ToolRun.With("stability", folder.Below("r"), "--year", "2023-2024", "--children", folder.Below("children.csv")).Exit.Should().Be(0);

        var lines = File.ReadAllLines(folder.Below("children.csv")).Select(line => line.Split(',')).ToList();
        var year = Array.IndexOf(lines[0], "year");
        lines[0][1..7].Should().Equal(Columns);
        foreach (var each in cases)
        {
            // Of the measures that count, the number stands in the column and the outcome in another: a column holds words or numbers.
            var line = lines.Single(line => line[0] == each.Id && line[year] == each.Year);
            var told = Columns.Select((column, place) => line[place + 1].Length > 0 ? line[place + 1] : line[Array.IndexOf(lines[0], column + "_outcome")]);
            told.Should().Equal(each.Expected.Select(cell => cell switch { "Y" => "Yes", "N" => "No", "n/a" => "NotApplicable", _ => cell }), each.Id);
        }
    }

    private static string Row(string child, string[] part)
    {
        string Cell(int at) => part[at] == "-" ? "" : part[at];
        return $"{child},{part[0]},{part[1]},{part[2]},N1,{part[3]},PR1,{Cell(5)},{Cell(6)},,QX1 1AA,{part[4]},";
    }

    [GeneratedRegex("""\{ "(P\d+[ab]?)", "[^"]*", "([\d-]+)", (\d+), "([^"]*)", "([^"]*)" \}""")]
    private static partial Regex Case();
}
