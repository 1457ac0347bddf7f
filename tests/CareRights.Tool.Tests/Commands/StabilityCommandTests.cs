using System.Text.Json;
using CareRights.Tests;

namespace CareRights.Tool.Tests.Commands;

/// <summary>The figures, the rows behind them, and what is said of input that is no return.</summary>
public sealed class StabilityCommandTests : IDisposable
{
    private const string Columns = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";

    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "returns", "hazelshire");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Each_figure_names_its_definition_and_every_row_is_accounted_for()
    {
        var run = ToolRun.With("stability", Sample, "--year", "2025");
        run.Exit.Should().Be(0);
        run.Errors.Should().BeEmpty();
        run.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        run.Output.Should().Contain("DfE: 3 or more placements in")
            .And.Contain("Commissioner as written: 2 or").And.Contain("DfE: with the same carer for")
            .And.Contain("2,731 episodes of 900 children: 2,002 used as they stand, 0 changed and 729 left");
    }

    [Theory]
    [InlineData("2025", "")]
    [InlineData("2022-2023", "carerights: no return of 2021-22 was read, only of 2022-23, 2023-24, 2024-25: ")]
    public void A_year_of_which_no_return_was_read_is_said_to_be_so(string year, string note)
    {
        var run = ToolRun.With("stability", Sample, "--year", year, "--measures", "dfe_placements_1y");
        run.Exit.Should().Be(0);
        run.Errors.Should().StartWith(note);
        (run.Errors.Length > 0).Should().Be(note.Length > 0);
    }

    [Fact]
    public void Csv_and_json_give_the_same_numbers()
    {
        var csv = ToolRun.With("stability", Sample, "--year", "2024-2025", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        csv[0].Should().Be("year,measure,definition,counted,count,base,percentage,low_95,high_95,unknown,not_applicable,rows_read,rows_used,rows_reported");
        csv.Should().HaveCount(29).And.Contain("2025,dfe_long_term,dfe,with the same carer for two years or more,52,84,61.9,51.2,71.6,0,816,2731,2002,729");
        using var json = JsonDocument.Parse(ToolRun.With("stability", Sample, "--year", "2024,2025", "--format", "json").Output);
        json.RootElement.EnumerateObject().Select(table => table.Name).Should().Equal("measures", "year_on_year", "rates", "repairs", "tables", "reading", "tolerated");
        json.RootElement.GetProperty("measures").EnumerateArray().Select(row => row.GetProperty("count").GetInt32())
            .Should().Equal(csv.Skip(1).Select(line => int.Parse(line.Split(',')[^10], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void A_file_of_children_has_one_row_for_each_that_adds_up_to_the_figures()
    {
        var file = folder.Below("children.csv");
        ToolRun.With("stability", Sample, "--year", "2025", "--children", file, "--measures", "annex_a_placements_12m").Exit.Should().Be(0);
        var lines = File.ReadAllLines(file);
        lines[0].Should().StartWith("child,dfe_looked_after_31_march,dfe_placements_1y,dfe_placements_2y,commissioner_changes_as_coded_1y,commissioner_changes_as_written_1y,dfe_long_term,annex_a_placements_12m,year,");
        lines.Should().HaveCount(901);
        var cells = lines.Skip(1).Select(line => line.Split(',')).ToList();
        cells.Count(row => row[1] == "Yes").Should().Be(367);
        cells.Count(row => int.TryParse(row[2], out var placements) && placements >= 3).Should().Be(32);
        cells.Count(row => row[6] == "Yes").Should().Be(52);
        cells.SelectMany(row => row[2..6]).Should().OnlyContain(cell => cell.Length == 0 || cell.All(char.IsAsciiDigit), "a column of numbers holds no words");
        cells.Select(row => row[6]).Should().OnlyContain(cell => cell == "Yes" || cell == "No" || cell == "NotApplicable" || cell == "Unknown");
        cells.Select(row => row[Array.IndexOf(lines[0].Split(','), "dfe_placements_1y_outcome")]).Should().OnlyContain(cell => cell == "Yes" || cell == "No" || cell == "NotApplicable");
        lines[0].Should().EndWith(",reasons").And.NotContain("_why");
    }

    [Fact]
    public void Groups_add_up_to_the_figure_and_stand_in_their_own_order()
    {
        var lines = ToolRun.With("stability", Sample, "--year", "2025", "--measures", "dfe_placements_1y", "--by", "age", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().StartWith("year,measure,definition,counted,age,count,base,");
        var rows = lines.Skip(1).Select(line => line.Split(',')).ToList();
        rows.Select(row => row[4]).Should().Equal("under 1", "1 to 4", "5 to 9", "10 to 15", "16 and over");
        rows.Sum(row => int.Parse(row[6], System.Globalization.CultureInfo.InvariantCulture)).Should().Be(367);
    }

    [Fact]
    public void Repairs_are_chosen_by_name_and_written_row_by_row()
    {
        folder.Write(
            "2025/episodes.csv", Columns, "1,01/05/2024,S,C2,N1,U6,PR1,,,,A,B,", "1,01/08/2024,P,C2,N1,U6,PR1,01/02/2025,X1,,A,C,", "1,01/01/2025,P,C2,N1,U6,PR1,,,,A,D,");
        string[] asked = ["stability", folder.Below("2025"), "--year", "2025", "--measures", "dfe_placements_1y", "--format", "csv"];
        ToolRun.With([.. asked, "--repairs", folder.Below("repairs.csv")]).Output.Should().Contain(",1,1,100,");
        File.ReadAllLines(folder.Below("repairs.csv")).Skip(1).Should().Equal(
            ",1,episodes.csv,2,close-at-next-start,2024-05-01,,2024-08-01,No",
            ",1,episodes.csv,3,cut-overlap,2024-08-01,2025-02-01,2025-01-01,No");
        ToolRun.With([.. asked, "--repair", "none", "--children", folder.Below("none.csv")]).Output.Should().Contain(",0,0,,,,1,0,", "rows that contradict each other leave the child unknown");
        File.ReadLines(folder.Below("none.csv")).Last().Should().StartWith("1,Unknown,,,,,Unknown,").And.Contain(",Unknown,Unknown,Unknown,Unknown,");
        ToolRun.With("stability", folder.Below("2025"), "--year", "2025", "--repair", "none").Output.Should().Contain("0 changed and 0 left").And.Contain("1 children with rows that still contradict");
        ToolRun.With([.. asked, "--repair", "close-at-next-start,cut-overlap"]).Output.Should().Contain(",1,1,100,");
        var refused = ToolRun.With([.. asked, "--repair", "mend"]);
        refused.Exit.Should().Be(2);
        refused.Errors.Should().StartWith("carerights: --repair: found 'mend', expected none, standard or steps among reject-unusable, later-return-wins,");
    }

    [Fact]
    public void What_needs_a_table_that_is_not_there_is_left_out_unless_it_is_asked_for()
    {
        var only = folder.Write("2025/episodes.csv", Columns, "1,01/05/2024,S,C2,N1,U6,PR1,,,,A,B,");
        ToolRun.With("stability", only, "--year", "2025").Output.Should().NotContain("social worker").And.NotContain("school");
        ToolRun.With("stability", only, "--year", "2025", "--measures", "dfe_social_workers_1y,dfe_over_20_miles", "--format", "csv").Output
            .Should().Contain("dfe_social_workers_1y,dfe,3 or more social workers in the year,0,0,,,,1,0,").And.Contain("dfe_over_20_miles,dfe,placed over 20 miles from home on 31 March,0,0,,,,1,0,");
        ToolRun.With("stability", Sample, "--year", "2025").Output.Should().Contain("DfE: 3 or more social workers").And.Contain("Commissioner as written: any").And.Contain("Moves for 1,000 days in care");
    }

    [Fact]
    public void A_row_left_open_in_an_old_return_and_not_in_the_next_is_closed_with_its_return()
    {
        folder.Write("all/2023/episodes.csv", Columns, "1,01/05/2022,S,C2,N1,U6,PR1,,,,A,B,");
        folder.Write("all/2024/episodes.csv", Columns, "2,01/05/2022,S,C2,N1,U6,PR1,,,,A,B,");
        string[] asked = ["stability", folder.Below("all"), "--year", "2023-2024", "--measures", "dfe_placements_1y", "--format", "csv"];
        var lines = ToolRun.With(asked).Output.Split('\n');
        lines[1].Should().Contain(",0,2,0,", "both were there on 31 March 2023");
        lines[2].Should().Contain(",0,1,0,0,79.3,0,1,");
    }

    [Fact]
    public void A_year_after_the_last_return_is_refused_unless_the_extract_goes_so_far()
    {
        folder.Write("all/2024/episodes.csv", Columns, "1,01/05/2022,S,C2,N1,U6,PR1,,,,A,B,");
        string[] asked = ["stability", folder.Below("all"), "--year", "2025", "--measures", "dfe_placements_1y", "--format", "csv"];
        var refused = ToolRun.With(asked);
        refused.Exit.Should().Be(2);
        refused.Errors.Should().Contain("2024-03-31");
        ToolRun.With([.. asked, "--as-of", "2025-06-30"]).Output.Should().Contain(",0,1,0,");
    }

    [Theory]
    [InlineData("--year", "banana", "--year: found 'banana', expected a year")]
    [InlineData("--measures", "hoem", "--measures: found 'hoem', expected all, a name that 'carerights stability --list' prints, or placements,")]
    [InlineData("--measures", "dfe_longterm", "Did you mean dfe_long_term")]
    [InlineData("--definition", "ofsted", "--definition: found 'ofsted', expected dfe,")]
    [InlineData("--by", "ethnicty", "--by: found 'ethnicty', expected one of authority, age,")]
    [InlineData("--by", "ethnicty", "Did you mean ethnicity or ethnic?")]
    [InlineData("--format", "ods", "--format: found 'ods', expected table or csv or json or xlsx.")]
    public void An_option_outside_its_values_is_said_plainly(string option, string value, string message)
    {
        string[] year = option == "--year" ? [] : ["--year", "2025"];
        var run = ToolRun.With(["stability", Sample, .. year, option, value]);
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain(message).And.NotContain("   at ");
    }

    [Theory]
    [InlineData("nothing here")]
    [InlineData("workbook")]
    [InlineData("no episodes")]
    [InlineData("cut short")]
    [InlineData("binary")]
    [InlineData("one long line")]
    [InlineData("broken xml")]
    public void Input_that_is_no_return_is_one_message_and_exit_code_2(string kind)
    {
        var into = Directory.CreateDirectory(folder.Below("in")).FullName;
        switch (kind)
        {
            case "workbook":
                File.WriteAllBytes(Path.Combine(into, "return.xlsx"), [0x50, 0x4B, 3, 4]);
                break;
            case "no episodes":
                folder.Write("in/header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "1,2,01/01/2010,WBRI,,,");
                break;
            case "cut short":
                File.WriteAllText(Path.Combine(into, "e.csv"), Columns + "\n1,01/05/20");
                break;
            case "binary":
                File.WriteAllBytes(Path.Combine(into, "e.csv"), [0x50, 0x4B, 3, 4, 0, 0, 0, 0]);
                break;
            case "one long line":
                File.WriteAllText(Path.Combine(into, "e.csv"), Columns + "\n" + new string('1', 4 << 20));
                break;
            case "broken xml":
                folder.Write("in/e.xml", "<EXPSSDA903><CHILD><HEADER>");
                break;
        }

        var run = ToolRun.With("stability", into, "--year", "2025");
        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().StartWith("carerights: ").And.NotContain("   at ").And.NotContain("Exception");
        run.Errors.TrimEnd().Should().NotContain("\n");
    }

    /// <summary>The small return as CSV and as XML, with the two tables that are not of the return beside it; and both as years of a trend.</summary>
    [Fact]
    public void Xml_gives_the_answers_that_csv_gives()
    {
        var small = Path.Combine(Repository.Root, "samples", "returns", "riverford");
        string[] asked = ["--year", "2023-2024", "--measures", "all", "--authority", "Riverford", "--format", "json", "--children"];
        var csv = ToolRun.With(["stability", small, .. asked, folder.Below("csv.csv")]);
        var xml = ToolRun.With(["stability", small + "-2024.xml", "--with", Path.Combine(small, "school_history.csv"), "--with", Path.Combine(small, "coordinates.csv"), .. asked, folder.Below("xml.csv")]);
        (csv.Exit, xml.Exit).Should().Be((0, 0), csv.Errors + xml.Errors);
        File.ReadAllText(folder.Below("xml.csv")).Should().Be(File.ReadAllText(folder.Below("csv.csv"))).And.Contain("A1,Yes,1,1,0,0,Yes,");
        using var left = JsonDocument.Parse(csv.Output);
        using var right = JsonDocument.Parse(xml.Output);
        foreach (var table in left.RootElement.EnumerateObject().Where(table => table.Name is not ("tables" or "reading")))
        {
            right.RootElement.GetProperty(table.Name).GetRawText().Should().Be(table.Value.GetRawText(), table.Name);
        }
    }

    /// <summary>Cases E04 and E05: the phase of a school and the school that it was, where the history names them.</summary>
    [Theory]
    [InlineData("2,200001,2024-01-01,,Primary,100001", "0,0,0,0")]
    [InlineData("2,200001,2024-01-01,,,", "1,1,1,1")]
    [InlineData("2,200001,2023-10-05,,Secondary,", "0,0,1,1")]
    public void A_school_history_may_name_phases_and_predecessors(string entry, string moves)
    {
        folder.Write("r/2024/header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "2,1,2012-06-01,WBRI,UN1,,");
        folder.Write("r/2024/episodes.csv", Columns, "2,2020-01-01,S,C2,N1,U4,PR1,,,,A,B,");
        folder.Write("r/schools.csv", "CHILD,URN,ENTRY_DATE,LEAVING_DATE,PHASE,PREDECESSOR", "2,100001,2019-09-05,,Primary,", entry);
        ToolRun.With("stability", folder.Below("r"), "--year", "2024", "--measures", "schools", "--children", folder.Below("children.csv")).Exit.Should().Be(0);
        var lines = File.ReadAllLines(folder.Below("children.csv")).Select(line => line.Split(',')).ToList();
        string[] columns = ["dfe_school_moves_any_1y", "dfe_school_moves_mid_year_1y", "commissioner_school_moves_any_1y", "commissioner_school_moves_mid_year_1y"];
        columns.Select(column => lines[1][Array.IndexOf(lines[0], column)]).Should().Equal(moves.Split(','));
    }

    [SharedDataFact]
    public void The_public_set_is_accounted_for_to_the_last_episode_and_child()
    {
        var run = ToolRun.With("stability", SharedData.File("data", "d2i-903"), "--year", "2018");
        run.Exit.Should().Be(0);
        run.Output.Should().Contain("2,123 children").And.Contain("5,050 episodes of 2,123 children: 4,978 used as they stand, 72 changed and 0").And.Contain("cut-overlap             62");
    }
}
