using CareRights.Tests;

namespace CareRights.Ssda903.Tests;

/// <summary>What tolerant reading changed is counted, and the list of it in the docs is whole.</summary>
public sealed class ToleratedTests
{
    private static Return Odd()
    {
        using var folder = new ReturnFolder()
            .With(
                "2024/e.csv",
                ReturnFolder.EpisodeColumns + ",LA",
                "00101,01/05/2023,s,C2,N1,U6,PR1,NULL,nan,,,,,Barking & Dagenham",
                "'101,1-May-2023,S,C2,N1,U6,PR1,01/01/1900,,,,,,London Borough of Barking and Dagenham",
                "102.0,2023-05-01T00:00:00,S,C2,N1,U6,PR1,,,,,\u00A0,,")
            .With("2024/h.csv", ReturnFolder.HeaderColumns, "101,1.0,01/05/2012,WBRI,,True,");
        return folder.Read();
    }

    [Fact]
    public void Each_change_is_counted_by_table_and_column()
    {
        var changes = Odd().Tolerated;
        changes.Should().Contain(new ToleratedCells(ReturnTable.Episodes, "DEC", "a word for a blank", 1));
        changes.Should().Contain(new ToleratedCells(ReturnTable.Episodes, "DECOM", "a date in another form", 2));
        changes.Should().Contain(new ToleratedCells(ReturnTable.Header, "MOTHER", "a word for 1 or 0", 1));
        changes.Should().Contain(new ToleratedCells(ReturnTable.Episodes, "CHILD", "a spreadsheet's mark of a text", 1));
    }

    [Fact]
    public void Every_change_is_in_the_docs()
    {
        var listed = File.ReadLines(Path.Combine(Repository.Root, "docs", "inputs.md")).Where(line => line.StartsWith("| a", StringComparison.Ordinal) || line.StartsWith("| w", StringComparison.Ordinal) || line.StartsWith("| s", StringComparison.Ordinal))
            .Select(line => line.Split('|')[1].Trim()).ToList();
        var changes = Odd().Tolerated.Select(each => each.Change).Distinct().ToList();
        changes.Should().HaveCount(11).And.BeSubsetOf(listed);
    }
}
