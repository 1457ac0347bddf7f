using CareRights.Ssda903;

namespace CareRights.Tool.Tests.Commands;

/// <summary>Files as councils' systems, spreadsheets and data frames write them: the right figure, or Unknown and named. All children are invented.</summary>
public sealed class ExportsTests : IDisposable
{
    private const string Columns = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    private const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private void Episodes(string file, params string[] rows) => folder.Write(file, [Columns, .. rows]);

    private void Headers(string file, params string[] rows) => folder.Write(file, [Header, .. rows]);

    /// <summary>Count, base and unknown of a measure in a year.</summary>
    private string Figure(string path, int year, string measure = "dfe_placements_1y", params string[] more)
    {
        var run = ToolRun.With(["stability", folder.Below(path), "--year", $"{year}", "--measures", measure, "--format", "csv", .. more]);
        run.Exit.Should().Be(0, run.Errors);
        var lines = run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        var names = lines[0].Split(',');
        return string.Join(' ', lines.Skip(1).Select(line => line.Split(',')).Select(cells =>
            string.Join('/', new[] { "count", "base", "unknown" }.Select(name => cells[Array.IndexOf(names, name)]))));
    }

    private string Status(string path, string asOf) =>
        string.Join(' ', ToolRun.With("status", folder.Below(path), "--as-of", asOf, "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => string.Join(':', line.Split(',').Take(2))));

    [Fact]
    public void A_date_of_birth_before_any_law_ends_nobody_elses_answer()
    {
        Episodes("2024/episodes.csv", "A1,01/05/2023,S,C2,N1,U6,PR1,,,,,,", "A2,10/06/2022,S,V2,N1,U4,PR1,,,,,,", "A3,10/06/2022,S,V2,N1,U4,PR1,,,,,,");
        Headers("2024/header.csv", "A1,1,03/03/2010,WBRI,,,", "A2,2,01/01/1900,WBRI,,,", "A3,2,30/09/1983,WBRI,,,");
        Status("2024", "2024-03-31").Should().Contain("A2:Unknown");
        ToolRun.With("report", folder.Below("2024"), "--year", "2024").Exit.Should().Be(0);
    }

    [Fact]
    public void Special_guardianship_as_it_was_coded_to_2018_is_no_problem_of_reading()
    {
        Episodes("2018/episodes.csv", "S1,01/05/2016,S,C2,N1,U1,PR1,10/04/2017,E43,,AA1 1AA,AA1 2AA,SC1", "S2,01/05/2016,S,C2,N1,U1,PR1,10/04/2017,E44,,AA1 1AA,AA1 2AA,SC1");
        ToolRun.With("check", folder.Below("2018"), "--year", "2018").Output.Should().NotContain("a reason an episode ceased, such as");
    }

    [Fact]
    public void A_date_of_birth_corrected_in_the_later_return_is_that_of_the_later_and_said()
    {
        foreach (var (year, born) in new[] { (2024, "04/04/2009"), (2025, "04/04/2008") })
        {
            Episodes($"r/{year}/episodes.csv", "A2,01/05/2022,S,C2,N1,U6,PR1,,,,,,");
            Headers($"r/{year}/header.csv", $"A2,1,{born},WBRI,,,");
        }

        Status("r", "2025-03-31").Should().Be("A2:Eligible");
        var check = ToolRun.With("check", folder.Below("r"), "--year", "2025");
        check.Output.Should().Contain("that of the latest return").And.NotContain("2008").And.NotContain("2009");
    }

    [Fact]
    public void A_child_in_no_return_for_years_is_not_in_care_today()
    {
        const string Stays = "B1,01/05/2021,S,C2,N1,U6,PR1,,,,AA1 1AA,AA1 2AA,SC1";
        Episodes("r/2022/episodes.csv", Stays, "B2,01/05/2021,S,C2,N1,U6,PR1,,,,AA1 1AA,AA1 2AB,SC1");
        Episodes("r/2023/episodes.csv", Stays);
        Episodes("r/2024/episodes.csv", Stays);
        Headers("r/2024/header.csv", "B1,1,03/03/2012,WBRI,,,", "B2,1,03/03/2012,WBRI,,,");
        Figure("r", 2024).Should().Be("0/1/0");
        Figure("r", 2024, "dfe_long_term").Should().Be("1/1/0");
        Figure("r", 2022).Should().Be("0/2/0", "the return of 2022 says that both were there");
        ToolRun.With("stability", folder.Below("r"), "--year", "2024", "--measures", "dfe_placements_1y", "--format", "json").Output.Should().Contain("close-dropped");
    }

    [Fact]
    public void A_table_with_headings_and_no_rows_is_said_in_every_form()
    {
        Episodes("r/2024/episodes.csv");
        Headers("r/2024/header.csv", "A1,1,03/03/2012,WBRI,,,");
        foreach (var form in new[] { "table", "csv", "json" })
        {
            ToolRun.With("stability", folder.Below("r"), "--year", "2024", "--measures", "dfe_placements_1y", "--format", form).Errors.Should().Contain("headings and no rows", form);
        }

        ToolRun.With("check", folder.Below("r"), "--year", "2024", "--fail-on", "warning").Exit.Should().Be(1);
    }

    public static TheoryData<string> Tables => new(Enum.GetNames<ReturnTable>());

    [Theory, MemberData(nameof(Tables))]
    public void Headings_and_no_rows_are_said_of_every_table(string name)
    {
        var table = Enum.Parse<ReturnTable>(name);
        Episodes("r/2024/episodes.csv", "A1,01/05/2022,S,C2,N1,U6,PR1,,,,,,");
        Headers("r/2024/header.csv", "A1,1,03/03/2012,WBRI,,,");
        folder.Write($"r/2024/{(table is ReturnTable.Episodes or ReturnTable.Header ? name.ToLowerInvariant() : "more")}.csv", string.Join(',', ReturnReader.ColumnsOf(table)));

        ToolRun.With("status", folder.Below("r"), "--as-of", "2024-03-31").Errors.Should().Contain(name + ":").And.Contain("headings and no rows");
        ToolRun.With("check", folder.Below("r"), "--year", "2024", "--format", "json").Output.Should().Contain("the rows of the table; ");
        ToolRun.With("check", folder.Below("r"), "--year", "2024", "--rules", "143", "--fail-on", "warning").Exit.Should().Be(1);
    }

    [Fact]
    public void A_later_table_of_headings_alone_takes_nothing_back()
    {
        Episodes("r/2024/episodes.csv", "A1,01/05/2022,S,C2,N1,U6,PR1,,,,,,");
        Headers("r/2024/header.csv", "A1,1,03/03/2007,WBRI,,,");
        var (before, on) = (Figure("r", 2024), Status("r", "2024-03-31"));

        Episodes("r/2025/episodes.csv");
        Headers("r/2025/header.csv", "A1,1,03/03/2007,WBRI,,,");

        (Figure("r", 2024), Status("r", "2024-03-31")).Should().Be((before, on)).And.Be(("0/1/0", "A1:Eligible"));
        Status("r", "2025-03-31").Should().NotContain("None");
    }

    [Fact]
    public void There_are_always_care_leavers_so_that_headings_alone_are_no_zero()
    {
        Episodes("r/2024/episodes.csv", "A1,01/05/2022,S,C2,N1,U6,PR1,,,,,,");
        Headers("r/2024/header.csv", "A1,1,03/03/2012,WBRI,,,");
        folder.Write("r/2024/oc3.csv", "CHILD,DOB,IN_TOUCH,ACTIV,ACCOM");

        ToolRun.With("stability", folder.Below("r"), "--year", "2024", "--measures", "care_leavers", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Should().NotBeEmpty().And.OnlyContain(line => line.Contains("\",0,0,,,,1,", StringComparison.Ordinal), "the one child may be a care leaver");
    }

    [Fact]
    public void A_man_of_nineteen_whose_row_was_left_open_is_unknown()
    {
        Episodes("2025/episodes.csv", "O1,01/05/2020,S,C2,N1,U6,PR1,,,,,,", "O2,01/05/2020,S,C2,N1,U6,PR1,,,,,,", "O3,01/05/2020,S,V2,N1,K2,PR1,,,,,,");
        Headers("2025/header.csv", "O1,1,01/01/2006,WBRI,,,", "O2,1,01/01/2012,WBRI,,,", "O3,1,01/01/2006,WBRI,,,");
        Figure("2025", 2025).Should().Be("0/2/1", "respite under section 20 in a children's home may go on");
        Figure("2025", 2025, "dfe_placements_1y", "--repair", "standard,close-at-eighteen").Should().Be("0/2/0");
    }

    [Fact]
    public void Identifiers_that_a_spreadsheet_cut_short_are_refused_and_named()
    {
        Episodes("2024/episodes.csv", "1.23457E+11,01/05/2023,S,C2,N1,U6,PR1,,,,,,", "1.23457E+11,10/06/2022,S,V2,N1,U4,PR1,,,,,,", "9,10/06/2022,S,V2,N1,U4,PR1,,,,,,");
        var run = ToolRun.With("stability", folder.Below("2024"), "--year", "2024", "--measures", "dfe_placements_1y", "--format", "csv");
        run.Output.Should().Contain(",0,1,0,").And.Contain(",3,1,2");
        run.Errors.Should().Contain("2 rows not used").And.Contain("spreadsheet has cut short");
    }

    [Fact]
    public void Dates_with_the_month_first_stop_the_file()
    {
        Episodes("us/2024/episodes.csv", "A1,05/01/2023,S,C2,N1,U6,PR1,08/01/2023,X1,CARPL,,AA1 2AA,", "A2,06/15/2022,S,V2,N1,U4,PR1,,,,,AA1 5AA,");
        var run = ToolRun.With("stability", folder.Below("us"), "--year", "2024");
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain("2024/episodes.csv, line 3, DECOM: the month stands before the day");
    }

    [Theory]
    [InlineData("NULL")]
    [InlineData("N/A")]
    [InlineData("nan")]
    [InlineData("None")]
    [InlineData("#N/A")]
    [InlineData("31/12/9999")]
    [InlineData("01/01/1900")]
    public void Words_and_dates_for_a_blank_are_blanks(string blank)
    {
        Episodes(
            "2024/episodes.csv",
            "A1,01/05/2023,S,C2,N1,U6,PR1,01/08/2023,X1,ALLEG,AA1 1AA,AA1 2AA,", "A1,01/08/2023,P,C2,N1,U6,PR1,01/11/2023,X1,CARPL,AA1 1AA,AA1 3AA,",
            $"A1,01/11/2023,P,C2,N1,K2,PR4,{blank},{(char.IsDigit(blank[0]) ? "" : blank)},,AA1 1AA,AA1 4AA,", "A2,10/06/2022,S,V2,N1,U4,PR1,,,,AA1 1AB,AA1 5AA,");
        Figure("2024", 2024).Should().Be("1/2/0");
    }

    [Theory]
    [InlineData("A1,xx,P,C2,N1,U6,PR1,01/11/2023,X1,CARPL,,AA1 3AA,", "0/0/1")]
    [InlineData("A1,45139,P,C2,N1,U6,PR1,01/11/2023,X1,CARPL,,AA1 3AA,", "0/0/1")]
    [InlineData("A1,01/08/2023,P,C2,N1,U6,PR1,01/11/2013,X1,CARPL,,AA1 3AA,", "0/0/1")]
    [InlineData("A1,1-Aug-23,P,C2,N1,U6,PR1,01/11/2023,X1,CARPL,,AA1 3AA,", "1/1/0")]
    [InlineData("A1,01-08-2023,P,C2,N1,U6,PR1,01/11/2023,X1,CARPL,,AA1 3AA,", "1/1/0")]
    [InlineData("A1,\"01/08/2023,P,C2,N1,U6,PR1,01/11/2023,X1,CARPL,,AA1 3AA,", "0/0/1")]
    public void A_row_that_cannot_be_used_leaves_unknown_what_it_decides(string middle, string expected)
    {
        Episodes("2024/episodes.csv", "A1,01/05/2023,S,C2,N1,U6,PR1,01/08/2023,X1,ALLEG,,AA1 2AA,", middle, "A1,01/11/2023,P,C2,N1,K2,PR4,,,,,AA1 4AA,");
        Figure("2024", 2024).Should().Be(expected);
    }

    [Fact]
    public void Sexes_are_one_whichever_codes_the_year_has()
    {
        Episodes("r/2024/episodes.csv", "A1,01/05/2022,S,C2,N1,U6,PR1,,,,,,", "A2,01/05/2022,S,C2,N1,U6,PR1,,,,,,");
        Headers("r/2024/header.csv", "A1,1,03/03/2012,WBRI,,,", "A2,1.0,03/03/2012,WBRI,,,");
        Episodes("r/2025/episodes.csv", "A1,01/05/2022,S,C2,N1,U6,PR1,,,,,,", "A2,01/05/2022,S,C2,N1,U6,PR1,10/06/2024,E4A,,,,");
        Headers("r/2025/header.csv", "A1,m,03/03/2012,WBRI,,,");
        Figure("r", 2024, "dfe_placements_1y", "--by", "sex").Should().Be("0/2/0");
    }

    [Fact]
    public void A_row_of_an_older_return_that_the_newer_closed_does_not_come_back()
    {
        Episodes("r/2023/episodes.csv", "W1,27/09/2022,S,C2,N1,U6,PR1,,,,AA1 1AA,AA1 2AA,SC1", "W2,01/05/2020,S,C2,N1,U4,PR1,,,,AA1 1AA,AA1 2AB,SC1");
        Episodes("r/2024/episodes.csv", "W1,23/09/2022,S,C2,N1,U6,PR1,30/05/2023,E4A,,AA1 1AA,AA1 2AA,SC1", "W2,01/05/2020,S,C2,N1,U4,PR1,,,,AA1 1AA,AA1 2AB,SC1");
        Figure("r", 2024).Should().Be("0/1/0").And.Be(Figure("r/2024", 2024));
    }

    [Theory]
    [InlineData("101.0", "101", "")]
    [InlineData("00101", "101", "")]
    [InlineData("101\u00A0", "101", "")]
    [InlineData("a101", "A101", "")]
    [InlineData("101", "101", "Hillingdon")]
    [InlineData("\u200B101", "101.00", "")]
    public void Tables_join_however_the_identifier_is_spelled(string inEpisodes, string inHeader, string authority)
    {
        Episodes("2024/episodes.csv", $"{inEpisodes},10/06/2022,S,V2,N1,U4,PR1,,,,,,");
        folder.Write("2024/header.csv", [Header + ",LA", $"{inHeader},2,04/04/2006,WBRI,,,,{authority}"]);
        Status("2024", "2024-03-31").Should().EndWith("101:Eligible");
    }

    [Fact]
    public void One_authority_spelled_in_two_ways_is_one()
    {
        folder.Write("2024/episodes.csv", [Columns + ",LA", "102,10/06/2022,S,V2,N1,U4,PR1,,,,,,,Barking and Dagenham"]);
        folder.Write("2024/header.csv", [Header + ",LA", "102,2,04/04/2006,WBRI,,,,Barking & Dagenham"]);
        Status("2024", "2024-03-31").Should().EndWith("/102:Eligible").And.NotContain("Unknown");
    }

    [Fact]
    public void Tables_that_do_not_join_are_said_to_be_so()
    {
        Episodes("2024/episodes.csv", "X1,10/06/2022,S,V2,N1,U4,PR1,,,,,,");
        Headers("2024/header.csv", "Y7,2,04/04/2006,WBRI,,,");
        ToolRun.With("status", folder.Below("2024"), "--as-of", "2024-03-31").Errors.Should().Contain("1 children who stand in no row of the header, and 1 of the header");
    }

    [Fact]
    public void Last_years_xml_beside_this_years_tables_is_another_return()
    {
        folder.Write("flat/SSDA903_2023.xml", "<EXPSSDA903><CHILD><HEADER><CHILDID>A1</CHILDID><SEX>1</SEX><DOB>03/03/2010</DOB></HEADER><EPISODE><DECOM>01/05/2022</DECOM><RNE>S</RNE><LS>C2</LS><CIN>N1</CIN><PL>U6</PL></EPISODE></CHILD></EXPSSDA903>");
        Episodes("flat/SSDA903_2024_episodes.csv", "Z1,01/05/2023,S,C2,N1,U6,PR1,,,,,,");
        Figure("flat", 2023).Should().Be("0/1/0");
        Figure("flat", 2024).Should().Be("0/1/0");
    }

    [Theory]
    [InlineData("2223")]
    [InlineData("2022 to 2023")]
    [InlineData("2022 - 2023")]
    [InlineData("2022_to_2023")]
    [InlineData("2022\u201323")]
    [InlineData("2022.23")]
    [InlineData("2022-3")]
    [InlineData("2022-23")]
    [InlineData("extract 2023")]
    public void A_year_is_read_from_its_common_names(string name)
    {
        Episodes($"r/{name.Replace('/', '-')}/episodes.csv", "B1,01/05/2022,S,C2,N1,U6,PR1,,,,,,");
        ToolRun.With("check", folder.Below("r"), "--rules", "354", "--format", "csv").Output.Should().Contain("2022-23,354,error,0");
    }

    [Fact]
    public void A_files_own_year_outranks_that_of_its_folder()
    {
        Episodes("extract 2024/2022-episodes.csv", "B1,01/05/2021,S,C2,N1,U6,PR1,,,,,,");
        Episodes("extract 2024/2023-episodes.csv", "B2,01/05/2022,S,C2,N1,U6,PR1,,,,,,");
        Episodes("extract 2024/2024-episodes.csv", "B3,01/05/2023,S,C2,N1,U6,PR1,,,,,,");
        Figure("extract 2024", 2022).Should().Be("0/1/0");
        Figure("extract 2024", 2024).Should().Be("0/1/0");
    }

    [Fact]
    public void A_folder_named_a_year_too_early_is_noticed_by_its_dates()
    {
        Episodes("2024/episodes.csv", "B1,01/05/2024,S,C2,N1,U6,PR1,,,,,,", "B2,01/06/2024,S,C2,N1,U6,PR1,,,,,,");
        ToolRun.With("stability", folder.Below("2024"), "--year", "2024", "--format", "csv").Errors.Should().Contain("named a year too early");
    }

    [Fact]
    public void A_trend_of_which_more_than_a_tenth_is_unknown_is_marked_and_no_change_is_stated()
    {
        string[] Rows(int year) => [.. Enumerable.Range(1, 40).Select(child => $"{child},{(year == 2025 && child <= 8 ? "see notes" : "01/05/2022")},S,C2,N1,U6,PR1,,,,AA1 1AA,AA1 2AA,")];
        Episodes("r/2024/episodes.csv", Rows(2024));
        Episodes("r/2025/episodes.csv", Rows(2025));
        var report = ToolRun.With("report", folder.Below("r"), "--year", "2024-2025", "--format", "md", "--show-small").Output;
        report.Should().Contain("8 unknown").And.Contain("More than a tenth unknown: no change is stated").And.NotContain("No clear change");
        ToolRun.With("report", folder.Below("r"), "--year", "2024-2025", "--show-small").Output.Should().Contain("(more than a tenth unknown)");
        var json = System.Text.Json.JsonDocument.Parse(ToolRun.With("stability", folder.Below("r"), "--year", "2024-2025", "--measures", "dfe_placements_1y", "--format", "json").Output).RootElement;
        var change = json.GetProperty("year_on_year")[0];
        change.GetProperty("standing").GetString().Should().Be("TooManyUnknown");
        change.GetProperty("unknown_from").GetInt64().Should().Be(8, "a row whose start cannot be read may be of any day");
        change.GetProperty("unknown_to").GetInt64().Should().Be(8);
        json.GetProperty("measures")[1].GetProperty("unknown").GetInt64().Should().Be(8);
    }

    [Fact]
    public void Rows_used_is_one_number_in_the_table_the_csv_and_the_json()
    {
        Episodes("r/2023/episodes.csv", "A1,01/05/2022,S,C2,N1,U6,PR1,,,,AA1 1AA,AA1 2AA,");
        Episodes("r/2024/episodes.csv", "A1,01/05/2022,S,C2,N1,U6,PR1,,,,AA1 1AA,AA1 2AA,", "x y,01/05/2022,S,C2,N1,U6,PR1,,,,AA1 1AA,AA1 2AA,");
        ToolRun Of(string form) => ToolRun.With("stability", folder.Below("r"), "--year", "2024", "--measures", "dfe_placements_1y", "--format", form);
        Of("csv").Output.Should().Contain(",3,1,2");
        var json = System.Text.Json.JsonDocument.Parse(Of("json").Output).RootElement;
        json.GetProperty("measures")[0].GetProperty("rows_used").GetInt64().Should().Be(1);
        var table = json.GetProperty("tables").EnumerateArray().Single(each => each.GetProperty("table").GetString() == "Episodes");
        (table.GetProperty("read").GetInt64(), table.GetProperty("used").GetInt64(), table.GetProperty("reported").GetInt64()).Should().Be((3, 1, 2));
        ToolRun.With("stability", folder.Below("r"), "--year", "2024").Output.Should().MatchRegex(@"Episodes\s+3\s+1\s+0\s+2");
    }

    [Fact]
    public void A_year_nobody_read_is_refused_unless_it_is_asked_for()
    {
        Episodes("r/2024/episodes.csv", "A1,01/05/2022,S,C2,N1,U6,PR1,,,,AA1 1AA,AA1 2AA,");
        ToolRun.With("stability", folder.Below("r"), "--year", "2030", "--measures", "dfe_placements_1y").Should().Match<ToolRun>(run => run.Exit == 2 && run.Errors.Contains("expected a year that was read"));
        ToolRun.With("report", folder.Below("r"), "--year", "2030").Exit.Should().Be(2);
        ToolRun.With("report", folder.Below("r"), "--year", "2023").Exit.Should().Be(2);
        Figure("r", 2025, "dfe_placements_1y", "--as-of", "2025-03-31").Should().Be("0/1/0", "the caller says that the extract goes on to that day");
    }
}
