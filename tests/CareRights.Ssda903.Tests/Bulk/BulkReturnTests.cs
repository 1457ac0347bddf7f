using CareRights.Ssda903;
using CareRights.Ssda903.Bulk;
using CareRights.Ssda903.Tests;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Tests.Bulk;

/// <summary>A return in columns gives the answers of its histories, up to the last day that it speaks of and beyond.</summary>
public sealed class BulkReturnTests
{
    private static readonly PlacementMeasure InYear = PlacementMeasure.Of(Definition.DfE, 1);

    [Theory]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void The_answers_are_those_of_the_histories(int year)
    {
        using var folder = new ReturnFolder()
            .With("2023/e.csv", ReturnFolder.EpisodeColumns, "1,01/04/2020,S,C2,N1,U6,PR1,,,,,AB1 2CD,", "3,01/04/2022,S,C2,N1,U6,PR1,,,,,AB1 2CD,", "4,bad,S,C2,N1,U6,PR1,,,,,AB1 2CD,")
            .With("2024/e.csv", ReturnFolder.EpisodeColumns, "1,01/04/2020,S,C2,N1,K2,PR1,01/05/2023,E4A,,,AB1 2CE,", "2,01/04/2020,S,C2,N1,K2,PR1,,,,,AB1 2CE,");
        var read = BulkReturn.Read(folder.Path, Repair.Standard, 1);
        var asOf = new StatisticalYear(year).Last;

        read.Table.Tally(asOf, [InYear], withLongTerm: false, mostThreads: 1).Tallies[0]
            .Should().Be(PlacementStability.Tally(folder.Read().Histories(_ => Repair.Standard), InYear, asOf));
        read.Table.RowsRead.Should().Be(read.Episodes.Used);
        read.Problems.Should().Equal(folder.Read().Problems);
    }

    [Fact]
    public void A_child_who_may_be_the_one_of_a_row_that_was_lost_is_unknown_in_columns_too()
    {
        using var folder = new ReturnFolder()
            .With("2023/e.csv", ReturnFolder.EpisodeColumns, "1,01/04/2020,S,C2,N1,U6,PR1,,,,,AB1 2CD,", ",01/04/2020,S,C2,N1,U6,PR1,,,,,AB1 2CD,")
            .With("2024/e.csv", ReturnFolder.EpisodeColumns, "1,01/04/2020,S,C2,N1,U6,PR1,,,,,AB1 2CD,", "2,01/05/2023,S,C2,N1,K2,PR1,,,,,AB1 2CE,");
        var asOf = new StatisticalYear(2023).Last;

        var tally = BulkReturn.Read(folder.Path, Repair.Standard, 1).Table.Tally(asOf, [InYear], withLongTerm: false, mostThreads: 1).Tallies[0];
        tally.Reaching.Should().Be(new Tally(0, 1, 1, 0));
        tally.Should().Be(PlacementStability.Tally(folder.Read().Histories(_ => Repair.Standard), InYear, asOf));
    }

    [Fact]
    public void Births_are_those_that_the_return_states_and_a_change_leads_back_to_its_row()
    {
        using var folder = ReturnFolder.OfEpisodes(
            "1,01/05/2022,S,C2,N1,U6,PR1,,,,,AB1 2CD,", "2,01/05/2022,S,C2,N1,U6,PR1,,,,,AB1 2CD,", "2,01/05/2022,S,C2,N1,U6,PR1,01/06/2023,E4A,,,AB1 2CD,", ",01/05/2022,S,C2,N1,U6,PR1,,,,,AB1 2CD,")
            .With("header.csv", ReturnFolder.HeaderColumns, "0,1,01/02/2009,WBRI,,,", "1,1,01/02/2010,WBRI,,,", "2,1,,WBRI,,,");
        var read = BulkReturn.Read(folder.Path, Repair.Standard, 1);

        read.Table.Children.Should().Be(2, "who has no episode has no place in the table");
        (read.Table.Key(0), read.Table.BornOn(0), read.Table.Key(1), read.Table.BornOn(1)).Should().Be((new ChildKey("", "1"), new LocalDate(2010, 2, 1), new ChildKey("", "2"), null));
        read.Episodes.Should().Be(new RowCount(ReturnTable.Episodes, 4, 3, 0, 1));
        read.Table.Changes.Should().ContainSingle().Which.Row.Row.Should().Be(1);
        read.Table.Repair.Should().Be(Repair.Standard);
        FluentActions.Invoking(() => BulkReturn.Read(folder.Path, null!, 1)).Should().Throw<ArgumentNullException>().WithParameterName("repair");
    }

    [Fact]
    public void An_authority_that_stands_in_another_table_alone_leaves_the_answers_as_they_are()
    {
        using var folder = ReturnFolder.OfEpisodes("1,01/05/2022,S,C2,N1,U6,PR1,,,,,AB1 2CD,").With("uasc.csv", string.Join(",", ReturnReader.ColumnsOf(ReturnTable.Uasc)) + ",LA", string.Join(",", ReturnReader.ColumnsOf(ReturnTable.Uasc).Select(column => column switch { "CHILD" => "7", "DOB" => "01/02/2010", _ => "" })) + ",Elsewhere");
        var read = BulkReturn.Read(folder.Path, Repair.Standard, 1);

        read.Table.Tally(new StatisticalYear(2023).Last, [InYear], withLongTerm: false, mostThreads: 1).Tallies[0].Reaching.Should().Be(new Tally(0, 1, 0, 0));
    }
}
