namespace CareRights.Participation.Tests;

/// <summary>No count from 1 to 5 is shown, and none can be found from the rest of the table and the rules.</summary>
public sealed class SmallCellsTests
{
    public static TheoryData<int[], int?[], int?> Tables => new()
    {
        { [6, 7], [6, 7], 13 },
        { [0, 9], [0, 9], 9 },
        { [0, 0], [0, 0], 0 },
        { [2, 10], [null, null], 12 },                  // the complement would give it away
        { [2, 10, 0], [null, null, null], 12 },         // and the zero would tell that there is no third
        { [1, 6, 9, 0], [null, null, 9, 0], 16 },       // the next smallest goes with it
        { [3, 4, 20], [null, null, 20], 27 },           // two small counts hide each other
        { [1, 1, 9, 30], [null, null, null, 30], 41 },  // two ones do not: their sum says so
        { [6, 5, 5], [null, null, null], 16 },          // nor do two fives, beside a six
        { [6, 6, 4, 20], [null, null, null, 20], 36 },  // which of two sixes goes would tell them apart
        { [5], [null], null },
        { [2, 3], [null, null], null },                 // a total of 5 is small itself
        { [1, 1, 1, 1, 1, 1], [null, null, null, null, null, null], 6 },
    };

    [Theory, MemberData(nameof(Tables))]
    public void WhatIsWithheld(int[] counts, int?[] shown, int? total)
    {
        var table = SmallCells.Protect(counts);

        table.Cells.Should().Equal(shown);
        table.Total.Should().Be(total);
    }

    /// <summary>
    /// Every table of up to four cells and 17 or 18 children, protected; then, for somebody who knows the rules and sees what is shown, every table that would have looked the same.
    /// A withheld cell must take two values or more among them.
    /// </summary>
    [Theory]
    [InlineData(1, 18)]
    [InlineData(2, 18)]
    [InlineData(3, 18)]
    [InlineData(4, 17)]
    public void NoWithheldCountCanBeFound(int cells, int most)
    {
        foreach (var alike in Every(cells, most).GroupBy(counts => View(SmallCells.Protect(counts))))
        {
            var tables = alike.ToArray();
            var shown = SmallCells.Protect(tables[0]).Cells;
            for (var i = 0; i < cells; i++)
            {
                if (shown[i] is { } count)
                {
                    Assert.False(SmallCells.IsSmall(count), alike.Key);
                }
                else
                {
                    Assert.True(tables.Any(counts => counts[i] != tables[0][i]), $"{alike.Key}: cell {i} of {string.Join(",", tables[0])}");
                }
            }
        }

        static IEnumerable<int[]> Every(int cells, int most) =>
            cells == 0 ? [[]] : Every(cells - 1, most).SelectMany(rest => Enumerable.Range(0, most + 1 - rest.Sum()).Select(count => (int[])[.. rest, count]));

        static string View(ProtectedTable table) => string.Join(",", table.Cells.Select(cell => cell?.ToString() ?? "c")) + "|" + (table.Total?.ToString() ?? "c");
    }

    [Theory]
    [InlineData(6, 12, true)]
    [InlineData(5, 12, false)]
    [InlineData(10, 12, false)]
    [InlineData(12, 12, true)]
    [InlineData(0, 12, true)]
    [InlineData(0, 5, false)]
    public void AShareIsShownWhereNoneOfItsThreeNumbersIsSmall(int part, int of, bool shows) => SmallCells.CanShow(new Share(part, of)).Should().Be(shows);
}
