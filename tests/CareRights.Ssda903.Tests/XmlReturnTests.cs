namespace CareRights.Ssda903.Tests;

/// <summary>The return as XML gives the rows that it gives as CSV.</summary>
public sealed class XmlReturnTests
{
    private const string Child = """
        <EXPSSDA903>
          <CHILD>
            <HEADER>
              <CHILDID>1</CHILDID><UPN>UN1</UPN><SEX>2</SEX><DOB>01/02/2008</DOB><ETHNIC>WBRI</ETHNIC><UASC>1</UASC><DUC>01/02/2026</DUC>
              <DATE_INT>03/04/2020</DATE_INT><DATE_MATCH/><FOSTER_CARE>0</FOSTER_CARE>
              <IN_TOUCH>YES</IN_TOUCH><ACTIV>F2</ACTIV><ACCOM>D1</ACCOM>
              <AMISSING><MISSING>M</MISSING><MIS_START>01/06/2024</MIS_START></AMISSING>
              <AREVIEW><REVIEW>01/07/2024</REVIEW><REVIEW_CODE>PN1</REVIEW_CODE></AREVIEW>
              <AREVIEW><REVIEW>01/12/2024</REVIEW><REVIEW_CODE>PN2</REVIEW_CODE></AREVIEW>
              <MOTHER>1</MOTHER><MC_DOB>09/09/2024</MC_DOB>
              <PERMANENCE><PREV_PERM>Z1</PREV_PERM></PERMANENCE>
              <OC2><SDQ_SCORE>12</SDQ_SCORE><CONVICTED>0</CONVICTED></OC2>
              <AD_PLACED><DATE_PLACED>05/06/2020</DATE_PLACED></AD_PLACED>
              <SWEPISODES><SW_ID>SW1</SW_ID><SW_DECOM>01/04/2024</SW_DECOM><SW_REASON>FCONTA</SW_REASON></SWEPISODES>
            </HEADER>
            <EPISODE><DECOM>01/05/2024</DECOM><RNE>S</RNE><LS>V2</LS><CIN>N8</CIN><PL>U6</PL><PL_POST>QX1 1AA</PL_POST><DEC>01/06/2024</DEC><REC>X1</REC></EPISODE>
            <EPISODE><DECOM>01/06/2024</DECOM><RNE>P</RNE><LS>V2</LS><CIN>N8</CIN><PL>K2</PL><DEC/><REC/></EPISODE>
          </CHILD>
          <CHILD><HEADER><CHILDID></CHILDID><DOB>01/01/2010</DOB></HEADER></CHILD>
          <CHILD/>
        </EXPSSDA903>
        """;

    [Fact]
    public void Every_table_is_read()
    {
        using var folder = new ReturnFolder().With("2025/return.xml", Child);
        var read = folder.Read();
        read.Headers.Should().ContainSingle().Which.Should().Match<HeaderRow>(row => row.Child == "1" && row.Mother == true && row.McDob == new LocalDate(2024, 9, 9) && row.ReturnYear == 2025);
        read.Episodes.Select(row => (row.Place, row.Dec, row.PlPost, row.Origin.Line)).Should().Equal(("U6", new LocalDate(2024, 6, 1), "QX1 1AA", 16), ("K2", null, null, 17));
        read.Uasc.Should().ContainSingle().Which.Duc.Should().Be(new LocalDate(2026, 2, 1));
        read.Ad1.Should().ContainSingle().Which.FosterCare.Should().BeFalse();
        read.Oc3.Should().ContainSingle().Which.Accom.Should().Be("D1");
        read.Missing.Should().ContainSingle().Which.Should().Match<MissingRow>(row => row.Missing == "M" && row.Dob == new LocalDate(2008, 2, 1) && row.MisEnd == null);
        read.Reviews.Select(row => row.ReviewCode).Should().Equal("PN1", "PN2");
        read.PrevPerms.Should().ContainSingle().Which.PrevPerm.Should().Be("Z1");
        read.Oc2.Should().ContainSingle().Which.Should().Match<Oc2Row>(row => row.SdqScore == 12 && row.Convicted == false && row.TeethCheck == null);
        read.PlacedAdoptions.Should().ContainSingle();
        read.SocialWorkers.Should().ContainSingle().Which.SwId.Should().Be("SW1");
        read.Counts.Single(count => count.Table == ReturnTable.Header).Should().Be(new RowCount(ReturnTable.Header, 3, 1, 0, 2));
        read.Problems.Should().HaveCount(2).And.OnlyContain(problem => problem.Field == "CHILD" && problem.Effect == ProblemEffect.RowLost);
    }

    [Theory]
    [InlineData("\"Windows-1252\"")]
    [InlineData("'windows-1252'")]
    [InlineData("\"cp1252\"")]
    public void It_may_name_an_encoding_that_the_platform_does_not_know(string name)
    {
        using var folder = new ReturnFolder().With("return.xml", $"<?xml version=\"1.0\" encoding={name}?>{Child}");
        folder.Read().Episodes.Should().HaveCount(2);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_sign_that_stands_across_two_readings_is_one_sign(int readings)
    {
        const string Start = "<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID></HEADER><EPISODE><DECOM>01/05/2024</DECOM><PL_POST>Zo", Gap = "<!---->";
        var padding = new string('x', (readings * (1 << 16)) - 1 - Start.Length - Gap.Length);
        using var folder = new ReturnFolder().With("return.xml", Start.Replace("<CHILD>", $"<!--{padding}--><CHILD>", StringComparison.Ordinal) + "\u00EB</PL_POST></EPISODE></CHILD></EXPSSDA903>");
        folder.Read().Episodes.Should().ContainSingle().Which.PlPost.Should().Be("Zo\u00EB");
    }

    [Fact]
    public void Beside_csv_it_is_another_form_of_the_same_return_and_left()
    {
        using var folder = ReturnFolder.OfEpisodes(ReturnFolder.Episode).With("return.xml", Child).With("2024/return.xml", Child);
        var read = folder.Read();
        read.Episodes.Select(row => row.Origin.File!.Path).Should().Equal("episodes.csv", "2024/return.xml", "2024/return.xml");
        read.Problems.Should().ContainSingle(problem => problem.Origin.File!.Path == "return.xml").Which.Expected.Should().StartWith("one form of the return");
    }

    [Fact]
    public void A_school_history_in_csv_may_stand_beside_it()
    {
        using var folder = new ReturnFolder().With("return.xml", Child).With("schools.csv", "CHILD,URN,ENTRY_DATE", "1,100001,2020-09-04");
        var read = folder.Read();
        read.SchoolHistory.Should().ContainSingle();
        read.Episodes.Should().HaveCount(2);
    }
}
