namespace CareRights.Tool.Tests.Commands;

/// <summary><c>carerights status</c>, run as its users run it.</summary>
public sealed class StatusCommandTests
{
    private const string EpisodeColumns = "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN";

    [Fact]
    public void One_row_for_each_child_of_16_or_over_with_the_record_beside_it()
    {
        using var folder = Return();
        using var beside = new TemporaryFolder();
        var recorded = beside.Write("recorded.csv", "child,recorded", "1,Eligible", "2,Relevant", "4,No Current Eligibility");
        var run = ToolRun.With("status", folder.Path, "--as-of", "2025-03-31", "--format", "csv", "--compare", recorded);
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        run.Exit.Should().Be(0, run.Errors);
        lines[0].Should().StartWith("child,status,ssd_code,answer,decisive,missing,notes,recorded,agrees,difference");
        lines.Should().HaveCount(4, "child 3 is 12");
        lines[1].Should().StartWith("1,Eligible,Eligible,Yes,").And.Contain("agree");
        lines[2].Should().StartWith("2,FormerRelevant,Former Relevant,Yes,").And.Contain("differ").And.Contain("is aged 16 or 17");
        lines[3].Should().StartWith("4,Unknown,Unknown,").And.Contain("cannot tell");
        run.Output.Should().NotContain("2008-06-01", "no date of birth is printed");
    }

    [Fact]
    public void A_code_on_record_that_is_none_is_refused_with_its_line()
    {
        using var folder = Return();
        using var beside = new TemporaryFolder();
        var run = ToolRun.With("status", folder.Path, "--as-of", "2025-03-31", "--compare", beside.Write("recorded.csv", "child,recorded", "1,Elegible"));

        run.Exit.Should().Be(2);
        run.Errors.Should().Contain("line 2").And.Contain("recorded").And.Contain("No Current Eligibility");
    }

    [Theory]
    [InlineData("table")]
    [InlineData("json")]
    public void Other_formats_hold_the_same_children(string format)
    {
        using var folder = Return();
        var run = ToolRun.With("status", folder.Path, "--as-of", "2025-03-31", "--format", format);

        run.Exit.Should().Be(0, run.Errors);
        run.Output.Should().Contain("FormerRelevant").And.Contain("Eligible");
    }

    private static TemporaryFolder Return()
    {
        var folder = new TemporaryFolder();
        folder.Write(
            "2025/episodes.csv",
            EpisodeColumns,
            "1,01/05/2024,S,C2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX",
            "2,01/05/2024,S,C2,N1,U6,PR1,01/02/2025,E7,,QX1 1AA,QX2 2BB,XXXXXXX",
            "3,01/05/2024,S,C2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX",
            "4,01/03/2025,S,V2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX");
        folder.Write(
            "2025/header.csv",
            "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB",
            "1,1,01/06/2008,WBRI,A123456789123,,",
            "2,1,01/02/2007,WBRI,A123456789123,,",
            "3,1,01/06/2012,WBRI,A123456789123,,",
            "4,1,01/06/2008,WBRI,A123456789123,,");
        return folder;
    }
}
