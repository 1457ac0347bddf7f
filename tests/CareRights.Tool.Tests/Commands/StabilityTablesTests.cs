using System.Text.Json;
using CareRights.Tests;
using MiniExcelLibs;

namespace CareRights.Tool.Tests.Commands;

/// <summary>What <c>carerights stability</c> prints besides shares: the circles, the curve, the boundary; and the names by which things are asked for.</summary>
public sealed class StabilityTablesTests : IDisposable
{
    private const string Columns = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";

    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "returns", "hazelshire");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_regions_of_the_circles_add_up_to_those_assessed_in_all_three()
    {
        using var json = JsonDocument.Parse(ToolRun.With("stability", Sample, "--year", "2025", "--measures", "circles", "--format", "json").Output);
        var rows = json.RootElement.GetProperty("circles").EnumerateArray().ToList();
        rows.Should().HaveCount(3 * 2 * 8);
        foreach (var circle in rows.GroupBy(row => (row.GetProperty("period").GetString(), row.GetProperty("instability").GetString())))
        {
            circle.Sum(row => row.GetProperty("exactly").GetInt32()).Should().Be(circle.First().GetProperty("base").GetInt32());
            foreach (var row in circle.Where(row => row.GetProperty("region").GetString() == "placement"))
            {
                row.GetProperty("at_least").GetInt32().Should().Be(
                    circle.Where(each => each.GetProperty("region").GetString()!.Contains("placement") || each.GetProperty("region").GetString() == "all three").Sum(each => each.GetProperty("exactly").GetInt32()));
            }
        }

        var assessed = json.RootElement.GetProperty("circles_coverage").EnumerateArray().Single(row => row.GetProperty("period").GetString() == "1 year" && row.GetProperty("domain").GetString() == "all three");
        assessed.GetProperty("assessed").GetInt32().Should().Be(rows[0].GetProperty("base").GetInt32());
    }

    /// <summary>Case R04: moved after 10 and 30 days, last seen without a move after 20 and 40.</summary>
    [Fact]
    public void R04_the_curve_of_the_first_move()
    {
        folder.Write(
            "2025/episodes.csv", Columns,
            "1,01/05/2024,S,C2,N1,U6,PR1,11/05/2024,X1,,A,B,", "1,11/05/2024,P,C2,N1,U6,PR1,,,,A,C,",
            "2,01/05/2024,S,C2,N1,U6,PR1,21/05/2024,E4A,,A,B,",
            "3,01/05/2024,S,C2,N1,U6,PR1,31/05/2024,X1,,A,B,", "3,31/05/2024,P,C2,N1,U6,PR1,,,,A,C,",
            "4,01/05/2024,S,C2,N1,U6,PR1,10/06/2024,E4A,,A,B,");
        ToolRun.With("stability", folder.Below("2025"), "--year", "2025", "--measures", "time-to-first-move", "--format", "csv").Output.Split("\r\n").Should().StartWith(
        [
            "year,children,days,at_risk,moved,not_moved,variance,low_95,high_95",
            "2025,4,10,4,1,0.75,0.046875,0.1279,0.9605",
            "2025,4,30,2,1,0.375,0.082031,0.011,0.808",
        ]);
        var people = ToolRun.With("stability", folder.Below("2025"), "--year", "2025", "--measures", "time_to_first_move").Output;
        people.Should().Contain("4 children, 2 moved").And.Contain("half of them by day 30");
        people.Split('\n').Should().OnlyContain(line => line.Length <= 80);
    }

    [Fact]
    public void The_boundary_is_that_of_the_authority_named_and_unknown_until_one_is()
    {
        folder.Write("r/episodes.csv", Columns, "1,01/05/2024,S,C2,N1,U6,PR1,,,,QX1 1AA,QX1 1AB,", "2,01/05/2024,S,C2,N1,U6,PR1,,,,QX1 1AA,QY1 1AA,");
        var places = folder.Write("places.csv", "POSTCODE,EASTING,NORTHING,LA", "QX11AA,400000,300000,Hazelshire", "QX11AB,403000,304000,Hazelshire", "QY11AA,440000,300000,Easterby");
        string[] asked = ["stability", folder.Below("r"), "--with", places, "--year", "2025", "--measures", "distance", "--format", "csv"];
        ToolRun.With(asked).Output.Should().Contain("2025,dfe_over_20_miles,dfe,placed over 20 miles from home on 31 March,1,2,50,").And.Contain("dfe_outside_boundary,dfe,placed outside the authority on 31 March,0,0,,,,2,0,");
        ToolRun.With([.. asked, "--authority", "hazelshire"]).Output.Should().Contain("dfe_outside_boundary,dfe,placed outside the authority on 31 March,1,2,50,");
        var refused = ToolRun.With([.. asked, "--authority", "Hazleshire"]);
        refused.Exit.Should().Be(2);
        refused.Errors.Should().Contain("--authority: found 'Hazleshire', expected an authority that the table of coordinates names: Easterby, Hazelshire.");
        ToolRun.With("stability", folder.Below("r"), "--with", places, "--authority", "Hazelshire", "--year", "2025", "--measures", "distance_and_boundary", "--format", "csv").Output
            .Should().Contain("2025,Yes,Yes,1,50").And.Contain("2025,No,No,1,50");
    }

    [Fact]
    public void Social_workers_are_not_known_for_a_year_whose_return_has_no_table_of_them()
    {
        var lines = ToolRun.With("stability", Sample, "--year", "2023-2025", "--measures", "social_workers,circles", "--format", "json").Output;
        using var json = JsonDocument.Parse(lines);
        foreach (var row in json.RootElement.GetProperty("measures").EnumerateArray())
        {
            var isKnown = row.GetProperty("year").GetInt32() > (row.GetProperty("measure").GetString()!.EndsWith("2y", StringComparison.Ordinal) ? 2024 : 2023);
            (row.GetProperty("base").GetInt32() > 0).Should().Be(isKnown, "{0}", row);
            (row.GetProperty("unknown").GetInt32() > 300).Should().Be(!isKnown, "{0}", row);
        }

        json.RootElement.GetProperty("circles_coverage").EnumerateArray().Where(row => row.GetProperty("domain").GetString() == "social worker" && row.GetProperty("assessed").GetInt32() > 0)
            .Select(row => (row.GetProperty("year").GetInt32(), row.GetProperty("period").GetString())).Should().Equal((2024, "1 year"), (2025, "1 year"), (2025, "2 years"), (2025, "both"));
    }

    [Fact]
    public void The_numbers_behind_a_measure_are_split_and_averaged()
    {
        var split = ToolRun.With("stability", Sample, "--year", "2025", "--measures", "dfe_placements_1y,split", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        split[0].Should().Be("year,number,children,percentage,measure");
        split.Skip(1).Select(line => line.Split(',')[1]).Should().Equal("1", "2", "3 or more");
        split.Skip(1).Sum(line => int.Parse(line.Split(',')[2], System.Globalization.CultureInfo.InvariantCulture)).Should().Be(367);
        ToolRun.With("stability", Sample, "--year", "2025", "--measures", "dfe_sdq_score,averages", "--format", "csv").Output.Should().StartWith("year,number,children,mean,median,measure\r\n2025,SDQ score,");
    }

    /// <summary>A named measure is printed alone; across a change of definition no change is given, unless one release's rules are taken throughout.</summary>
    [Fact]
    public void A_break_in_a_series_is_no_trend()
    {
        folder.Write("r/episodes.csv", Columns, "1,01/05/2015,S,C2,N1,U6,PR1,,,,A,B,", "2,01/05/2015,S,C2,N1,U6,PR1,,,,A,B,");
        folder.Write("r/header.csv", "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB", "1,1,01/01/2012,WBRI,UN3,,", "2,1,01/01/2012,WBRI,UN3,,");
        string[] asked = ["stability", folder.Below("r"), "--year", "2020-2022", "--as-of", "2022-03-31", "--measures", "dfe_long_term,year_on_year"];
        var lines = ToolRun.With([.. asked, "--format", "csv"]).Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[1].Should().StartWith("2020,2021,,,,DefinitionChanged,dfe_long_term");
        lines[2].Should().StartWith("2021,2022,0,").And.Contain("NotDistinguishable");
        ToolRun.With([.. asked, "--release", "2021", "--format", "csv"]).Output.Should().NotContain("DefinitionChanged");
        string.Join(' ', ToolRun.With(asked).Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)).Should().Contain("[new definition: no trend from the years before]").And.NotContain("Repair").And.NotContain("1,000 days");
    }

    [Fact]
    public void The_expectations_of_a_home_are_shown_contrary_shown_or_without_data()
    {
        folder.Write("r/episodes.csv", Columns, "1,01/05/2024,S,C2,N1,U6,PR1,,,,A,B,", "2,01/05/2024,S,C2,N1,U6,PR1,,,,A,B,");
        folder.Write("r/reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE", "1,01/01/2012,01/06/2024,PN7", "1,01/01/2012,01/12/2024,PN1", "2,01/01/2012,01/06/2024,3");
        var lines = ToolRun.With("stability", folder.Below("r"), "--year", "2025", "--measures", "home", "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Should().Contain(line => line.Contains("commissioner_home_heard,commissioner-homes,heard: views made known at the latest review,1,1,100,"), "a code that is none says nothing")
            .And.Contain(line => line.Contains("commissioner_home_interests") && line.Contains(",0,0,,,,2,0,"));
    }

    [Theory]
    [InlineData("uasc", "no,yes")]
    [InlineData("UPN", "UN1,has a number")]
    [InlineData("mother", "no,yes,not known")]
    [InlineData("age_band", "under 1,1 to 4,5 to 9,10 to 15,16 and over")]
    public void Figures_are_split_by_any_field_of_the_header(string name, string groups)
    {
        var lines = ToolRun.With("stability", Sample, "--year", "2025", "--measures", "dfe_placements_1y", "--by", name, "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Skip(1).Select(line => line.Split(',')[4]).Should().BeSubsetOf(groups.Split(',')).And.HaveCountGreaterThan(1);
    }

    [Fact]
    public void A_workbook_has_every_table_with_the_cells_of_the_json()
    {
        string[] asked = ["stability", Sample, "--year", "2024-2025", "--by", "age", "--measures", "all,split,averages"];
        ToolRun.With([.. asked, "--out", folder.Below("figures.xlsx")]).Exit.Should().Be(0);
        using var json = System.Text.Json.JsonDocument.Parse(ToolRun.With([.. asked, "--format", "json"]).Output);
        var compared = 0;
        foreach (var table in json.RootElement.EnumerateObject())
        {
            var sheet = MiniExcel.Query(folder.Below("figures.xlsx"), useHeaderRow: true, sheetName: table.Name).Cast<IDictionary<string, object?>>().ToList();
            foreach (var (row, cells) in table.Value.EnumerateArray().Zip(sheet))
            {
                foreach (var (cell, written) in row.EnumerateObject().Zip(cells.Values))
                {
                    (cell.Value.ValueKind switch
                    {
                        System.Text.Json.JsonValueKind.Number => (object?)cell.Value.GetDouble(),
                        System.Text.Json.JsonValueKind.Null => null,
                        _ => cell.Value.ToString(),
                    }).Should().Be(written is "" ? null : written, "{0}.{1}", table.Name, cell.Name);
                    compared++;
                }
            }
        }

        compared.Should().BeGreaterThan(10_000);
    }

    [Fact]
    public void Csv_for_a_spreadsheet_begins_with_a_mark()
    {
        ToolRun.With("stability", Sample, "--year", "2025", "--bom", "--out", folder.Below("figures.csv"), "--children", folder.Below("children.csv")).Exit.Should().Be(0);
        foreach (var file in new[] { "figures.csv", "children.csv" })
        {
            File.ReadAllBytes(folder.Below(file)).Take(4).Should().Equal(0xEF, 0xBB, 0xBF, (byte)(file[0] == 'f' ? 'y' : 'c'));
        }

        ToolRun.With("stability", Sample, "--year", "2025", "--format", "csv").Output.Should().StartWith("year,");
    }

    [Fact]
    public void A_CSV_file_of_all_measures_holds_the_measures()
    {
        var lines = ToolRun.With("stability", Sample, "--year", "2024-2025", "--measures", "all", "--format", "csv").Output.Split("\r\n");
        lines[0].Should().StartWith("year,measure,definition,counted,count,base,");
        lines.Should().Contain(line => line.StartsWith("2025,dfe_long_term,")).And.Contain(line => line.StartsWith("2024,dfe_care_leavers_eet_19_21,"));
    }

    [Fact]
    public void A_file_of_children_can_hold_every_measure()
    {
        ToolRun.With("stability", Sample, "--year", "2025", "--measures", "all", "--children", folder.Below("children.csv")).Exit.Should().Be(0);
        File.ReadLines(folder.Below("children.csv")).First().Should()
            .StartWith("child,dfe_looked_after_31_march,dfe_placements_1y,dfe_placements_2y,commissioner_changes_as_coded_1y,commissioner_changes_as_written_1y,dfe_long_term,")
            .And.Contain(",cfsr_moves_1y,first_move_1y,care_entropy_1y,care_complexity_1y,year,authority,").And.Contain("dfe_over_20_miles_number").And.EndWith(",reasons");
    }

    [Theory]
    [InlineData("csv holds one table", "--measures", "home,circles", "--format", "csv")]
    [InlineData("--compare: the return is of one authority, and there are no figures of others; give a file of them.", "--measures", "comparison")]
    [InlineData("there is no file 'figures.csv'; expected DfE's local authority file", "--compare", "figures.csv")]
    [InlineData("--publish: time_to_first_move cannot be published: DfE publishes counts and percentages,", "--measures", "time_to_first_move", "--publish")]
    [InlineData("--protection: found 'total', expected dfe or complements.", "--publish", "--protection", "total")]
    public void A_table_that_would_be_lost_or_would_show_small_numbers_is_refused(string message, params string[] asked)
    {
        var run = ToolRun.With(["stability", Sample, "--year", "2025", .. asked]);
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain(message);
    }

    [Fact]
    public void Xml_beside_csv_is_not_read_and_is_named()
    {
        folder.Write("r/episodes.csv", Columns, "1,01/05/2024,S,C2,N1,U6,PR1,,,,A,B,");
        folder.Write("r/return.xml", "<EXPSSDA903><CHILD></CHILD></EXPSSDA903>");
        foreach (var command in new[] { "stability", "check" })
        {
            var run = ToolRun.With(command, folder.Below("r"), "--year", "2025", "--format", "csv");
            run.Exit.Should().Be(0);
            run.Errors.Should().StartWith("carerights: not read: return.xml: found XML in a folder that also holds CSV tables, expected one form of the return; name the XML file alone to read it instead.");
        }
    }

    [Fact]
    public void Every_measure_and_table_is_in_the_list()
    {
        var list = ToolRun.With("stability", "--list");
        list.Output.Should().Contain("dfe_long_term").And.Contain("circles").And.Contain("commissioner_home_heard");
        list.Output.Split('\n').Should().OnlyContain(line => line.Length <= 80);
        ToolRun.With("stability", "--year", "2025").Errors.Should().StartWith("carerights: stability: found no RETURN,");
        ToolRun.With("stability", Sample).Errors.Should().StartWith("carerights: --year: found none,");
    }
}
