namespace CareRights.Ssda903.Tests;

/// <summary>Rows of a child and of an authority stand together, and what the row before said is not read anew: what was mended or lost is counted for each row all the same.</summary>
public sealed class RepeatedCellsTests
{
    private const string Columns = ReturnFolder.EpisodeColumns + ",LA,YEAR";

    private static Return Read(params string[] childrenAndAuthorities)
    {
        using var folder = new ReturnFolder().With("pooled.csv", [Columns, .. childrenAndAuthorities.Select(each => each.Split('|')).Select(each => each[0] + ",01/05/2023,S,C2,N1,U6,PR1,,,,,,," + each[1] + ",2024")]);
        return folder.Read();
    }

    [Theory]
    [InlineData("NULL", "a word for a blank")]
    [InlineData("'Hazelshire", "a spreadsheet's mark of a text")]
    public void An_authority_that_was_mended_is_counted_in_every_row(string cell, string change)
    {
        var read = Read("1|" + cell, "2|" + cell, "3|" + cell);
        read.Tolerated.Should().Contain(new ToleratedCells(ReturnTable.Episodes, "LA", change, 3));
        read.Episodes.Select(row => row.Authority).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void An_authority_that_cannot_be_read_is_reported_for_every_row()
    {
        var read = Read("1|" + new string('x', 65), "2|" + new string('x', 65), "3|Hazelshire", "4|Hazelshire");
        read.Problems.Where(problem => problem.Field == "LA" && problem.Effect == ProblemEffect.FieldLost).Select(problem => problem.Origin.Line).Should().Equal(2, 3);
        read.Episodes.Select(row => row.IsUnreadable("LA")).Should().Equal(true, true, false, false);
    }

    [Fact]
    public void An_identifier_that_was_mended_is_counted_in_every_row()
    {
        var read = Read("101.0|", "101.0|", "101|", "101.0|");
        read.Tolerated.Should().ContainSingle(each => each.Field == "CHILD").Which.Cells.Should().Be(3);
        read.Episodes.Should().OnlyContain(row => row.Child == "101");
    }

    // Short texts are compared as two numbers, longer ones as texts.
    [Fact]
    public void Identifiers_of_every_length_are_told_apart_by_each_of_their_signs()
    {
        var given = new List<string>();
        for (var length = 1; length <= 40; length++)
        {
            for (var changed = 0; changed < length; changed++)
            {
                given.Add(new string('1', changed) + "7" + new string('1', length - changed - 1));
            }

            given.Add(new string('1', length));
        }

        var read = Read([.. given.Concat(given).Select(each => each + "|")]);
        read.Episodes.Select(row => row.Child).Should().Equal([.. given, .. given]);
        foreach (var same in read.Episodes.GroupBy(row => row.Child))
        {
            same.Should().OnlyContain(row => ReferenceEquals(row.Child, same.First().Child), "each text is held once");
        }
    }

    [Theory]
    [InlineData("101", "0101", "101")]
    [InlineData("ab1", "AB1", "AB1")]
    [InlineData("ab1", "Ab1", "Ab1")]
    [InlineData("AB1", "AB1", "AB1")]
    [InlineData("00101", "0101", "0101")]
    [InlineData("abcdefghijklmnop1", "ABCDEFGHIJKLMNOP1", "ABCDEFGHIJKLMNOP1")]
    [InlineData("é1", "É1", "É1")]
    public void Spellings_of_one_identifier_are_one_child_in_whichever_order_they_come(string one, string other, string child)
    {
        Read(one + "|", other + "|").Episodes.Should().OnlyContain(row => row.Child == child);
        Read(other + "|", one + "|").Episodes.Should().OnlyContain(row => row.Child == child);
    }

    [Fact]
    public void Two_spellings_in_one_header_are_two_children()
    {
        using var folder = ReturnFolder.OfEpisodes("0101,01/05/2023,S,C2,N1,U6,PR1,,,,,,", "101,01/05/2023,S,C2,N1,U6,PR1,,,,,,")
            .With("header.csv", ReturnFolder.HeaderColumns, "101,1,01/05/2012,WBRI,,,", "0101,2,01/06/2012,WBRI,,,");
        folder.Read().Episodes.Select(row => row.Child).Should().Equal("0101", "101");
    }
}
