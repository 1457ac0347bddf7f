using System.Text.Json;

namespace CareRights.Tool.Tests.Commands;

/// <summary><c>carerights check</c>, as a program.</summary>
public sealed class CheckCommandTests : IDisposable
{
    private const string EpisodeColumns = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    private const string HeaderColumns = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_sound_return_has_no_errors()
    {
        Return("2025", "1,01/05/2024,S,V2,N1,U1,PR1,,,,SW1A 1AA,SW1A 2AA,");

        var run = ToolRun.With("check", folder.Path, "--fail-on", "warning");

        run.Errors.Should().BeEmpty();
        run.Output.Should().StartWith("0 rows break 0 of ").And.Contain("Everything could be read");
        run.Exit.Should().Be(0);
    }

    [Fact]
    public void Each_row_that_a_rule_objects_to_is_written_with_its_place_and_without_what_it_holds()
    {
        Return("2025", "1,01/05/2024,S,V3,N1,U6,PR1,19/05/2024,E4A,,,,");

        var run = ToolRun.With("check", folder.Path, "--out", folder.Below("rows.csv"));

        run.Exit.Should().Be(0);
        File.ReadAllLines(folder.Below("rows.csv")).Should().Equal(
            "rule,severity,year,authority,file,line,table,child,fields,message,detail,starts,look_at",
            "365,error,2024-25,,2025/episodes.csv,2,Episodes,1,LS DECOM DEC,A short break (V3) lasts more than 17 days.,18 days,2024-05-01,\"Episodes: LS, DECOM, DEC\"");
        File.ReadAllText(folder.Below("rows.csv")).Should().NotContain("SW1A").And.NotContain("2010");
    }

    [Theory]
    [InlineData("error", 0)]
    [InlineData("warning", 1)]
    public void Fails_on_a_warning_only_where_it_was_asked_to(string failOn, int exit)
    {
        Return(
            "2025",
            "1,01/05/2024,S,V2,N1,U1,PR1,01/05/2024,X1,CARPL,SW1A 1AA,SW1A 2AA,",
            "1,01/05/2024,P,V2,N1,U6,PR1,,,,SW1A 1AA,SW1A 3AA,");

        ToolRun.With("check", folder.Path, "--fail-on", failOn).Exit.Should().Be(exit);
    }

    [Fact]
    public void Fails_on_an_error_only_where_it_was_asked_to()
    {
        Return("2025", "1,01/05/2024,S,V2,N1,U1,PR1,30/04/2024,E4A,,SW1A 1AA,SW1A 2AA,");

        ToolRun.With("check", folder.Path).Exit.Should().Be(0);
        ToolRun.With("check", folder.Path, "--fail-on", "error").Exit.Should().Be(1);
        ToolRun.With("check", folder.Path, "--rules", "361", "--fail-on", "error").Exit.Should().Be(0);
    }

    [Fact]
    public void A_row_that_cannot_be_used_is_an_error_with_its_place()
    {
        Return("2025", "1,01/05/2024,S,V2,N1,U1,PR1,,,,SW1A 1AA,SW1A 2AA,", ",02/05/2024,S,V2,N1,U1,PR1,,,,SW1A 1AA,SW1A 2AA,");

        var run = ToolRun.With("check", folder.Path, "--out", folder.Below("rows.csv"), "--fail-on", "error");

        run.Exit.Should().Be(1);
        File.ReadAllText(folder.Below("rows.csv")).Should().Contain("reading,error,2024-25,,2025/episodes.csv,3,Episodes,,CHILD,");
    }

    [Fact]
    public void Every_row_read_is_used_or_reported_and_what_cannot_be_read_ends_it()
    {
        Return("2025", "1,01/05/2024,S,V2,N1,U1,PR1,,,,SW1A 1AA,SW1A 2AA,", ",02/05/2024,S,V2,N1,U1,PR1,,,,SW1A 1AA,SW1A 2AA,");
        using var json = JsonDocument.Parse(ToolRun.With("check", folder.Path, "--format", "json").Output);
        var tables = json.RootElement.GetProperty("tables").EnumerateArray().ToList();
        tables.Select(table => (table.GetProperty("read").GetInt32(), table.GetProperty("used").GetInt32(), table.GetProperty("reported").GetInt32())).Should().Equal((1, 1, 0), (2, 1, 1));
        json.RootElement.GetProperty("reading").EnumerateArray().Should().ContainSingle();

        File.WriteAllText(folder.Below("2025/episodes.csv"), EpisodeColumns + "\n1,01/05/20");
        ToolRun.With("check", folder.Path, "--fail-on", "error").Exit.Should().Be(2);
        ToolRun.With("check", folder.Below("nowhere")).Exit.Should().Be(2);
    }

    [Fact]
    public void Every_year_is_held_to_its_own_rules_and_to_the_year_before()
    {
        Return("2025", "1,01/05/2024,S,C2,N1,Z1,PR1,,,,SW1A 1AA,SW1A 2AA,");
        Return("2026", "1,02/05/2024,S,C2,N1,Z1,PR1,,,,SW1A 1AA,SW1A 2AA,");

        var run = ToolRun.With("check", folder.Path, "--rules", "146,502", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("rules").EnumerateArray()
            .Select(rule => (rule.GetProperty("year").GetString(), rule.GetProperty("rule").GetString(), rule.GetProperty("rows").GetInt32()))
            .Should().Equal(("2024-25", "146", 0), ("2024-25", "502", 0), ("2025-26", "146", 1), ("2025-26", "502", 1));
    }

    [Fact]
    public void A_return_that_names_no_year_is_taken_by_its_latest_date_and_that_is_said()
    {
        folder.Write("episodes.csv", EpisodeColumns, "1,01/05/2024,S,V2,N1,U1,PR1,,,,SW1A 1AA,SW1A 2AA,");

        ToolRun.With("check", folder.Path).Errors.Should().Contain("taken for 2024-25");
        ToolRun.With("check", folder.Path, "--year", "2024").Output.Should().Contain("354");
    }

    [Fact]
    public void A_year_without_rules_is_not_checked_and_never_clean()
    {
        Return("2018", "1,01/05/2017,S,V2,N1,K3,PR1,,,,SW1A 1AA,SW1A 2AA,");

        var run = ToolRun.With("check", folder.Path, "--fail-on", "error");

        run.Exit.Should().Be(1);
        run.Errors.Should().Contain("no rules are held for 2017-18").And.Contain("2022-23, the earliest");
        run.Output.Should().Contain("Not checked, which is not the same as clean");
        using var json = JsonDocument.Parse(ToolRun.With("check", folder.Path, "--format", "json").Output);
        json.RootElement.GetProperty("not_checked")[0].GetProperty("numbers").GetString().Should().Be("all");
    }

    [Fact]
    public void A_rule_that_lacks_something_is_named_in_every_output()
    {
        Return("2025", "1,01/05/2024,S,V2,N1,U1,PR1,,,,SW1A 1AA,SW1A 2AA,1234567");

        ToolRun.With("check", folder.Path).Output.Should().Contain("needs a register of providers").And.Contain("no rows of Oc3 for 2024-25");
        ToolRun.With("check", folder.Path, "--fail-on", "warning").Exit.Should().Be(0);
        ToolRun.With("check", folder.Path, "--fail-on", "unchecked").Exit.Should().Be(1);
        using var json = JsonDocument.Parse(ToolRun.With("check", folder.Path, "--rules", "1008,526", "--format", "json").Output);
        json.RootElement.GetProperty("rules").EnumerateArray().Select(rule => (rule.GetProperty("rule").GetString(), rule.GetProperty("not_checked").GetString()))
            .Should().Equal(("1008", "needs a register of providers"), ("526", null));

        folder.Write("elsewhere/homes.csv", "URN,PLACE_CODES,PROVIDER_CODES", "7654321,U1,PR1");
        ToolRun.With("check", folder.Below("2025"), "--year", "2025", "--rules", "1008", "--providers", folder.Below("elsewhere/homes.csv"), "--fail-on", "unchecked").Output.Should().StartWith("1 rows break 1 of 1");
    }

    [Fact]
    public void The_list_is_narrowed_by_severity_table_child_and_an_earlier_run()
    {
        Return("2025", "1,01/05/2024,S,V2,N1,U1,,,,,SW1A 1AA,SW1A 2AA,", "2,01/05/2024,S,V2,N1,U1,,,,,SW1A 1AA,SW1A 2AA,");
        using var written = new TemporaryFolder();
        int Rows(params string[] arguments)
        {
            ToolRun.With(["check", folder.Path, "--out", written.Below("rows.csv"), .. arguments]).Exit.Should().Be(0);
            return File.ReadAllLines(written.Below("rows.csv")).Skip(1).Count(line => !line.StartsWith("reading,", StringComparison.Ordinal));
        }

        Rows("--rules", "526").Should().Be(2);
        Rows("--rules", "526", "--child", "2").Should().Be(1);
        Rows("--rules", "526", "--table", "oc3,missing").Should().Be(0);
        Rows("--rules", "526", "--table", "episodes").Should().Be(2);
        Rows("--rules", "526", "--severity", "warning").Should().Be(0);
        ToolRun.With("check", folder.Path, "--table", "cars").Errors.Should().Contain("--table: found 'cars', expected tables of the return: Header, Episodes");

        // A row that was there before is known wherever its line has gone; a second one like it is new.
        Rows("--rules", "526").Should().Be(2);
        File.Move(written.Below("rows.csv"), written.Below("before.csv"));
        Return("2025", "2,01/05/2024,S,V2,N1,U1,,,,,SW1A 1AA,SW1A 2AA,", "3,01/05/2024,S,V2,N1,U1,,,,,SW1A 1AA,SW1A 2AA,", "2,01/06/2024,P,V2,N1,U1,,,,,SW1A 1AA,SW1A 2AA,");
        Rows("--rules", "526", "--baseline", written.Below("before.csv")).Should().Be(2);
        File.ReadAllLines(written.Below("rows.csv")).Skip(1).Where(line => !line.StartsWith("reading,", StringComparison.Ordinal)).Select(line => line.Split(',')[7]).Should().Equal("3", "2");
        ToolRun.With("check", folder.Path, "--baseline", folder.Below("2025/header.csv")).Exit.Should().Be(2);
    }

    [Fact]
    public void Rows_are_counted_by_table_and_by_a_column_of_the_header()
    {
        folder.Write("2025/header.csv", HeaderColumns + ",TEAM", "1,M,01/02/2010,WBRI,A123456789012,,,North", "2,M,01/02/2010,WBRI,A123456789013,,,South");
        folder.Write("2025/episodes.csv", EpisodeColumns, "1,01/05/2024,S,V2,N1,U1,,,,,SW1A 1AA,SW1A 2AA,", "2,01/05/2024,S,V2,N1,U1,PR1,,,,SW1A 1AA,SW1A 2AA,");

        using var json = JsonDocument.Parse(ToolRun.With("check", folder.Path, "--by", "team", "--format", "json").Output);

        json.RootElement.GetProperty("by_group").EnumerateArray().Select(group => (group.GetProperty("group").GetString(), group.GetProperty("errors").GetInt32(), group.GetProperty("children").GetInt32()))
            .Should().Equal(("North", 1, 1));
        json.RootElement.GetProperty("by_table")[0].GetProperty("table").GetString().Should().Be("Episodes");
        ToolRun.With("check", folder.Path, "--by", "wing").Errors.Should().Contain("--by: found 'wing', expected a column of the header table besides those of the return: TEAM");
    }

    [Fact]
    public void A_workbook_has_a_sheet_for_each_rule()
    {
        Return("2025", "1,01/05/2024,S,V2,N1,U1,,,,,SW1A 1AA,SW1A 2AA,", "2,01/05/2024,S,V2,N1,U1,PR1,01/04/2024,E4A,,SW1A 1AA,SW1A 2AA,");

        ToolRun.With("check", folder.Path, "--format", "xlsx").Errors.Should().Contain("--format xlsx: found no --out");
        ToolRun.With("check", folder.Path, "--rules", "526,356,101", "--format", "xlsx", "--out", folder.Below("rows.xlsx")).Exit.Should().Be(0);

        MiniExcelLibs.MiniExcel.GetSheetNames(folder.Below("rows.xlsx")).Should().StartWith(["Summary", "Not checked", "526", "356"]);
        var row = (IDictionary<string, object?>)MiniExcelLibs.MiniExcel.Query(folder.Below("rows.xlsx"), useHeaderRow: true, sheetName: "526").Single();
        row["Table"].Should().Be("Episodes");
        row["Line"].Should().Be(2d);
    }

    [Fact]
    public void The_year_may_stand_in_another_table_alone()
    {
        folder.Write("2025/episodes.csv", EpisodeColumns);
        folder.Write("2025/missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END", "1,01/02/2010,M,01/05/2024,", "1,01/02/2010,M,09/05/2024,12/05/2024");

        ToolRun.With("check", folder.Path, "--rules", "574", "--fail-on", "error").Exit.Should().Be(1);
    }

    [Theory]
    [InlineData("--rules: found '999'", "--rules", "999")]
    [InlineData("--year: found 2031, expected a year of this return: 2025", "--year", "2031")]
    [InlineData("--fail-on: found 'never', expected error or warning", "--fail-on", "never")]
    public void What_cannot_be_asked_is_said(string expected, params string[] arguments)
    {
        Return("2025", "1,01/05/2024,S,V2,N1,U1,PR1,,,,SW1A 1AA,SW1A 2AA,");

        var run = ToolRun.With(["check", folder.Path, .. arguments]);

        run.Exit.Should().Be(2);
        run.Errors.Should().Contain(expected).And.NotContain("   at ");
    }

    [Fact]
    public void The_rules_can_be_listed_without_a_return()
    {
        var run = ToolRun.With("check", "--list", "--rules", "146,SW10", "--format", "csv");

        run.Exit.Should().Be(0);
        run.Output.Split('\n').Select(line => string.Join(',', line.Split(',').Take(2))).Should().StartWith(
            ["rule,years", "146,2022-23 to 2023-24", "146,2024-25", "146,from 2025-26", "SW10,2023-24", "SW10,from 2024-25"]);
        ToolRun.With("check").Exit.Should().Be(2);
    }

    [Theory]
    [InlineData("1", "300", "5", "2025")]
    [InlineData("2", "500", "4", "2027")]
    public void A_sample_keeps_every_rule(string seed, string children, string years, string year)
    {
        ToolRun.With("sample", folder.Below("sample"), "--seed", seed, "--children", children, "--years", years, "--year", year).Exit.Should().Be(0);

        var run = ToolRun.With("check", folder.Below("sample"), "--authority", "Hazelshire", "--fail-on", "error", "--format", "json");

        run.Exit.Should().Be(0);
        using var json = JsonDocument.Parse(run.Output);
        json.RootElement.GetProperty("rules").EnumerateArray().Should().NotBeEmpty().And.OnlyContain(rule => rule.GetProperty("rows").GetInt32() == 0);

        // Few children may have nobody who came alone or was adopted: headings without rows are said, and nothing else is.
        json.RootElement.GetProperty("reading").EnumerateArray().Should().OnlyContain(reading => reading.GetProperty("effect").GetString() == "nothing lost");
    }

    private void Return(string year, params string[] episodes)
    {
        folder.Write(year + "/header.csv", HeaderColumns, $"1,{(year is "2018" or "2024" ? "1" : "M")},01/02/2010,WBRI,A123456789012,,");
        folder.Write(year + "/episodes.csv", [EpisodeColumns, .. episodes]);
    }
}
