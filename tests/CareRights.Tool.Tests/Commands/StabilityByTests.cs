using CareRights.Tests;

namespace CareRights.Tool.Tests.Commands;

/// <summary>What figures can be split by: every column that stands in the header table, and nothing that would name a child.</summary>
public sealed class StabilityByTests : IDisposable
{
    private const string EpisodeColumns = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";

    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "returns", "hazelshire");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("SEX", "female:30", "male:30")]
    [InlineData("dob", "2009:30", "2010:30")]
    [InlineData("MC_DOB", "none recorded:60")]
    [InlineData("Team", "North:20", "South:30", "not known:10")]
    [InlineData("social worker team", "A:60")]
    [InlineData("FIRST_CONTACT", "2019:30", "2020:30")]
    [InlineData("LA", "not known:60")]
    public void Every_column_of_the_header_can_be_named(string name, params string[] groups)
    {
        var lines = By(name).Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines.Skip(1).Select(line => line.Split(',')).Select(cells => cells[4] + ":" + cells[6]).Should().Equal(groups);
    }

    [Fact]
    public void An_authority_that_is_named_is_that_of_the_rows_that_name_none() =>
        By("authority", "--authority", "Hazelshire").Output.Should().Contain(",Hazelshire,0,60,").And.NotContain("not known");

    [Fact]
    public void Several_authorities_stand_apart()
    {
        folder.Write("r/episodes.csv", "LA," + EpisodeColumns, "Easterby,1,2023-05-01,S,C2,N1,U6,PR1,,,,A,B,", "Quarrow,1,2023-05-01,S,C2,N1,U6,PR1,,,,A,B,", "Quarrow,2,2023-05-01,S,C2,N1,U6,PR1,,,,A,B,");
        ToolRun.With("stability", folder.Below("r"), "--year", "2024", "--measures", "dfe_placements_1y", "--by", "Local Authority", "--format", "csv").Output
            .Should().Contain(",Easterby,0,1,").And.Contain(",Quarrow,0,2,");
    }

    [Theory]
    [InlineData("NAME", "--by: the column NAME has 60 values in 60 rows, and would show single children; expected one with at most 40 values, or ten rows to each.")]
    [InlineData("teams", "or a column of the header table: FIRST_CONTACT, NAME, SOCIAL WORKER TEAM, TEAM. Did you mean team?")]
    public void What_would_name_children_or_is_no_column_is_refused(string name, string message)
    {
        var run = By(name);
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain(message).And.NotContain("Ann0");
    }

    [Fact]
    public void No_date_of_birth_is_shown() =>
        ToolRun.With("stability", Sample, "--year", "2025", "--measures", "dfe_placements_1y", "--by", "DOB", "--format", "csv").Output.Should().NotContain("/").And.NotMatchRegex(@"\d{4}-\d\d-\d\d");

    private ToolRun By(string name, params string[] more)
    {
        folder.Write("r/header.csv", ["CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB,Team,NAME,First_Contact,Social worker team", .. Enumerable.Range(0, 60).Select(child =>
            $"{child},{1 + (child % 2)},{2009 + (child % 2)}-06-01,WBRI,UN1,,,{(child < 20 ? "North" : child < 50 ? "South" : "")},Ann{child},0{1 + (child % 9)}/03/{2019 + (child % 2)},A")]);
        folder.Write("r/episodes.csv", [EpisodeColumns, .. Enumerable.Range(0, 60).Select(child => $"{child},2020-01-01,S,C2,N1,U6,PR1,,,,A,B,")]);
        return ToolRun.With(["stability", folder.Below("r"), "--year", "2024", "--measures", "dfe_placements_1y", "--by", name, "--format", "csv", .. more]);
    }
}
