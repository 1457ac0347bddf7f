using CareRights.Tests;

namespace CareRights.Tool.Tests.Commands;

/// <summary>Authorities side by side: in order of code, every share with its interval, and never a rank.</summary>
public sealed class StabilityComparisonTests : IDisposable
{
    private const string Columns = "LA,CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";
    private const string Published = "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,cla_group,placement_stability,children_count,children_percent";

    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "returns", "hazelshire");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string DfeFile() => folder.Write(
        "dfe.csv",
        [
            Published,
            .. Authority("Hazelshire", "E1", "North", "31", "332"), .. Authority("Easterby", "E2", "North", "60", "300"), .. Authority("Quarrow", "E3", "South", "200", "2000"), .. Authority("Small", "E4", "South", "c", "21"),
            "2025,Reporting year,National,E92000001,England,,,,,,CLA on 31 March,Total children,81770,100",
        ]);

    private static string[] Authority(string name, string code, string region, string count, string total) =>
    [
        $"2025,Reporting year,Local authority,E92000001,England,{region},{region},1,{name},{code},CLA on 31 March,With 3 or more placements during the year,{count},9",
        $"2025,Reporting year,Local authority,E92000001,England,{region},{region},1,{name},{code},CLA on 31 March,Total children,{total},100",
    ];

    /// <summary>The return's own 32 of 367 stand for Hazelshire, not what the file says of it; Small is suppressed, and is named as missing.</summary>
    [Fact]
    public void One_authority_against_its_region_England_and_its_neighbours()
    {
        string[] asked = ["stability", Sample, "--year", "2025", "--measures", "dfe_placements_1y", "--compare", DfeFile(), "--authority", "hazelshire", "--neighbours", "Quarrow,E4"];
        var lines = ToolRun.With([.. asked, "--format", "csv"]).Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].Should().StartWith("year,measure,authority,count,base,percentage,low_95,high_95,funnel,funnel_low_95,");
        lines.Skip(1).Select(line => string.Join(',', line.Split(',')[13..16])).Should().Equal("region,60,300", "England,260,2300", "statistical neighbours,200,2000");
        lines.Skip(1).Should().OnlyContain(line => line.StartsWith("2025,dfe_placements_1y,Hazelshire,32,367,8.7,6.2,12,Within,") && line.Split(',')[18].Length > 0);
        lines[1].Should().Contain(",Lower,", "8.7 against 20 in the region").And.EndWith(",1");
        var people = ToolRun.With(asked).Output;
        people.Should().Contain("1 more have no figure").And.Contain("32 of\n367, 8.7% (6.2 to 12.0)").And.Contain("figure of E4");
    }

    [Fact]
    public void The_authorities_of_one_return_stand_in_order_of_code_each_with_its_interval()
    {
        folder.Write("r/episodes.csv", [Columns, .. Children("B", 40, moved: 30), .. Children("A", 40, moved: 2), .. Children("C", 40, moved: 3)]);
        string[] asked = ["stability", folder.Below("r"), "--year", "2025", "--measures", "dfe_placements_1y,comparison"];
        var lines = ToolRun.With([.. asked, "--format", "csv"]).Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Skip(1).Select(line => line.Split(',')).Select(cells => (cells[2], cells[3], cells[8], cells[13], cells[20])).Should().Equal(
            ("A", "2", "Below998", "the others in the return", "Lower"), ("B", "30", "Above998", "the others in the return", "Higher"), ("C", "3", "Below998", "the others in the return", "Lower"));
        ToolRun.With(asked).Output.Should().Contain("which is no rank").And.Contain("5.0  1.4 to 16.5");
    }

    [Fact]
    public void What_the_tool_wrote_of_others_can_be_compared_with()
    {
        folder.Write("r/episodes.csv", [Columns, .. Children("B", 40, moved: 30), .. Children("A", 40, moved: 2)]);
        var figures = folder.Below("others.csv");
        File.WriteAllText(figures, ToolRun.With("stability", folder.Below("r"), "--year", "2025", "--measures", "dfe_placements_1y", "--by", "authority", "--format", "csv").Output);
        folder.Write("mine/episodes.csv", [Columns, .. Children("A", 40, moved: 12)]);
        var lines = ToolRun.With("stability", folder.Below("mine"), "--year", "2025", "--measures", "dfe_placements_1y", "--compare", figures, "--format", "csv").Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Should().HaveCount(2);
        lines[1].Should().StartWith("2025,dfe_placements_1y,A,12,40,30,").And.Contain(",England,30,40,75,");
    }

    [Theory]
    [InlineData("Hazelshrie", "2025", "--authority: found 'Hazelshrie', expected the name or code of an authority in the file to compare with, such as Hazelshire or E1. Did you mean Hazelshire?")]
    [InlineData("Hazelshire", "2024", "--compare: the file holds dfe_placements_1y of 2025, and none of it was asked for.")]
    [InlineData(null, "2025", "--compare: the return does not say which authority it is of; say so with --authority, by name or code.")]
    public void What_cannot_be_compared_is_said(string? authority, string year, string message)
    {
        var run = ToolRun.With(["stability", Sample, "--year", year, "--compare", DfeFile(), .. authority is null ? (string[])[] : ["--authority", authority]]);
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain(message);
    }

    [Fact]
    public void Measures_without_figures_of_others_are_named() =>
        ToolRun.With("stability", Sample, "--year", "2025", "--compare", DfeFile(), "--authority", "E1").Errors.Should().StartWith("carerights: not compared, since there are no figures of others: 2025: dfe_placements_2y,");

    /// <summary>The files of the releases word their columns and their rows differently; an authority's name may hold a comma.</summary>
    [Theory]
    [InlineData("school_stability,number,percentage", "CLA on 31 March,Any moves", "At least one move", "dfe_school_moves_any_1y")]
    [InlineData("school_stability,children_count,children_percent", "CLA on 31 March,Mid-year moves", "With one or more mid-year moves during the year", "dfe_school_moves_mid_year_1y")]
    [InlineData("school_stability,children_count,children_percent", "CLA 2 years on 31 March,Any moves", "With one or more moves during the previous 2 years", "dfe_school_moves_any_2y")]
    public void School_moves_are_read_in_the_wording_of_each_release(string columns, string group, string counted, string measure)
    {
        var file = folder.Below("schools.csv");
        File.WriteAllLines(file,
        [
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code,cla_group,move_measure," + columns,
            .. new[] { ("Riverford", "E1", 20, 100), ("\"Bristol, City of\"", "E2", 30, 200), ("Quarrow", "E3", 40, 100) }.SelectMany(each => new[]
            {
                $"2024,Reporting year,Local authority,E92000001,England,N,North,1,{each.Item1},{each.Item2},{group},{counted},{each.Item3},9",
                $"2024,Reporting year,Local authority,E92000001,England,N,North,1,{each.Item1},{each.Item2},{group},Total children,{each.Item4},100",
            }),
        ]);
        var run = ToolRun.With(
            "stability", Path.Combine(CareRights.Tests.Repository.Root, "samples", "returns", "riverford"), "--year", "2024", "--measures", measure, "--compare", file, "--authority", "Riverford", "--neighbours", "Bristol, City of,E3", "--format", "csv");
        run.Exit.Should().Be(0, run.Errors);
        run.Output.Should().Contain("2024," + measure + ",Riverford,").And.Contain(",statistical neighbours,70,300,");
    }

    /// <summary>Distance of the snapshot, health (OC2) and care leavers (OC3), in the words of the releases: their totals, and those of whom it is not known, are rows among the others.</summary>
    [Theory]
    [InlineData("cla_group,distance,number", "CLA on 31 March,Over 20 miles,30;CLA on 31 March,20 miles or less,60;CLA on 31 March,Distance not known or not recorded,10;CLA on 31 March,Total children,100", "dfe_over_20_miles", "30,90")]
    [InlineData("cla_group,characteristic,number", "Distance between home and placement,Placed more than 20 miles from home,30;Distance between home and placement,Placed 20 miles or less from home,60;Distance between home and placement,Distance not known or not recorded,10;Placement,Foster placements,70", "dfe_over_20_miles", "30,90")]
    [InlineData("cla_group,characteristic,number", "Health,Had their annual health assessment,50;Health,Had their teeth checked by a dentist,30;Health,Total children,80", "dfe_health_assessment", "50,80")]
    [InlineData("cla_group,characteristic,number", "Ages 5 to 16 years with SDQ score,SDQ score was received,50;Ages 5 to 16 years with SDQ score,Total ages 5 to 16 years,60;Health,Total children,80", "dfe_sdq_score", "50,60")]
    [InlineData("cla_group,breakdown,children_count", "Ages 0 to 4,Development assessments up to date,9;Ages 0 to 4,Total ages 0 to 4 years,10", "dfe_development_checks", "9,10")]
    [InlineData("age,in_touch,number", "19 to 21 years,Local authority in touch with care leaver,90;19 to 21 years,Total,100;17 to 18 years,Local authority in touch with care leaver,5;17 to 18 years,Total,8", "dfe_care_leavers_in_touch_19_21", "90,100")]
    [InlineData("age,activity,number", "Aged 19 to 21,\"Total in education, employment or training\",60;Aged 19 to 21,Total,100", "dfe_care_leavers_eet_19_21", "60,100")]
    [InlineData("age,accommodation_suitability,number", "17 to 18 years,Accommodation considered suitable,7;17 to 18 years,Total,8;19 to 21 years,Accommodation considered suitable,c;19 to 21 years,Total,100", "dfe_care_leavers_suitable_17_18", "7,8")]
    [InlineData("characteristic,breakdown,children_count", "Immunisations,Had their immunisations up to date,70;Immunisations,Total,80;Development assessments: Children looked after ages 0 to 4 years,Development assessments up to date,9;Development assessments: Children looked after ages 0 to 4 years,Total ages 0 to 4 years,10", "dfe_development_checks", "9,10")]
    [InlineData("care_leaver_age,breakdown,care_leaver_count", "19 to 21 years,Accommodation considered suitable,80;19 to 21 years,Total,100;22 years,Accommodation considered suitable,1;22 years,Total,2", "dfe_care_leavers_suitable_19_21", "80,100")]
    public void Distance_health_and_care_leavers_are_read_in_the_wording_of_the_releases(string columns, string rows, string measure, string expected)
    {
        var file = folder.Below("dfe.csv");
        File.WriteAllLines(file,
        [
            "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,la_name,new_la_code," + columns,
            .. new[] { ("Hazelshire", "E1"), ("\"Bristol, City of\"", "E2") }.SelectMany(each => rows.Split(';').Select(row => $"202425,Reporting year,Local authority,E92000001,England,N,North,1,{each.Item1},{each.Item2},{row}")),
        ]);
        var run = ToolRun.With("stability", Sample, "--year", "2025", "--measures", measure, "--compare", file, "--authority", "Hazelshire", "--neighbours", "Bristol, City of", "--format", "csv");
        run.Exit.Should().Be(0, run.Errors);
        run.Output.Should().Contain("2025," + measure + ",Hazelshire,").And.Contain(",statistical neighbours," + expected + ",");
    }

    [SharedDataFact]
    public void The_published_file_of_social_workers_is_read_as_it_is()
    {
        var run = ToolRun.With(
            "stability", Sample, "--year", "2024", "--measures", "dfe_social_workers_1y", "--compare", SharedData.File("data", "dfe-published", "la_cla_swcount.csv"), "--authority", "Bristol, City of",
            "--neighbours", "Kingston upon Hull, City of,Herefordshire, County of", "--format", "csv");
        run.Errors.Should().BeEmpty();
        run.Output.Should().Contain("\"Bristol, City of\"").And.Contain(",statistical neighbours,").And.Contain(",England,");
    }

    [SharedDataFact]
    public void The_published_file_is_read_as_it_is()
    {
        var run = ToolRun.With(
            "stability", Sample, "--year", "2025", "--measures", "dfe_placements_1y,dfe_placements_2y,dfe_long_term", "--compare", SharedData.File("data", "dfe-published", "la_cla_placement_stability.csv"),
            "--authority", "Hartlepool", "--format", "csv");
        run.Errors.Should().BeEmpty();
        run.Output.Split("\r\n").Should().Contain(line => line.StartsWith("2025,dfe_placements_1y,Hartlepool,32,367,8.7,") && line.Contains(",England,8464,81402,10.4,")).And.HaveCount(8);
    }

    private static string[] Children(string authority, int number, int moved) =>
    [
        .. Enumerable.Range(1, number).SelectMany(child => child > moved
            ? [$"{authority},{child},01/05/2023,S,C2,N1,U6,PR1,,,,A,B,"]
            : new[]
            {
                $"{authority},{child},01/05/2023,S,C2,N1,U6,PR1,01/06/2024,X1,CARPL,A,B,",
                $"{authority},{child},01/06/2024,P,C2,N1,U6,PR1,01/08/2024,X1,CARPL,A,C,",
                $"{authority},{child},01/08/2024,P,C2,N1,U6,PR1,,,,A,D,",
            }),
    ];
}
