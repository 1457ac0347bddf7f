using CareRights.Stability;

namespace CareRights.Ssda903.Tests;

/// <summary>Columns that are not of the return: those of a header table are kept for whoever asks, those of a school history say what a school is and was.</summary>
public sealed class ColumnsBesidesTests
{
    private const string Header = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB";

    [Fact]
    public void A_header_keeps_its_other_columns_by_name()
    {
        using var folder = ReturnFolder.OfEpisodes(ReturnFolder.Episode).With("header.csv", Header + ",team,DOB,Notes", "1,1,01/02/2010,WBRI,UN1,,, North ,03/04/2011," + new string('x', 65), "2,1,01/02/2010,WBRI,UN1,,,,,");
        var read = folder.Read();
        read.Headers.Select(row => string.Join(' ', row.Others.Select(other => other.Key + "=" + other.Value))).Should().Equal(["TEAM=North", ""], "a second date of birth is not one of them, and a long text is not kept");
        read.Problems.Select(problem => problem.Expected).Distinct().Should().Equal("each column once; the first of them is used", "only the columns of the table; the column was kept as it is");
        read.Headers[0].ToString().Should().NotContain("North");
    }

    [Theory]
    [InlineData("12", true)]
    [InlineData("12,13", false)]
    [InlineData("12,21", false)]
    [InlineData("11", false)]
    [InlineData("12,23,31", false)]
    public void A_predecessor_is_a_link_unless_it_was_split_or_comes_back_to_itself(string links, bool isSame)
    {
        var rows = links.Split(',').Select((link, i) => $"{i + 5},{link[1]},2024-01-01,Primary,{link[0]}");
        using var folder = ReturnFolder.OfEpisodes(ReturnFolder.Episode).With("schools.csv", ["CHILD,URN,ENTRY_DATE,PHASE,PREDECESSOR", "1,1,2019-09-05,First,", "1,2,2024-01-01,middle deemed primary,", .. rows]);
        var pupil = folder.Read().Pupils()(new ChildKey("", "1"), new LocalDate(2014, 5, 5));
        pupil.Schools!.Spells.Should().HaveCount(isSame ? 1 : 2);
    }
}
