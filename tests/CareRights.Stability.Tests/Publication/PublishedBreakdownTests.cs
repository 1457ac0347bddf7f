using CareRights.Stability.Publication;
using FsCheck.Fluent;
using static CareRights.Stability.Publication.PublicationLevel;

namespace CareRights.Tests.Publication;

/// <summary>A total with its parts: what is kept back, and that nothing small can be found from the rest.</summary>
public sealed class PublishedBreakdownTests
{
    [Theory]
    [InlineData("240,60,32", "332: 240 60 32", "332: 240 60 32")]
    [InlineData("240,60,3", "303: 240 60 c", "303: 240 c c")]
    [InlineData("240,3,3", "246: 240 c c", "246: 240 c c")]
    [InlineData("240,2,2,30", "274: 240 c c 30", "274: 240 c c c")]
    [InlineData("6,3,0", "9: 6 c 0", "9: c c c")]
    [InlineData("3,0,0", "c: c 0 0", "c: c c c")]
    [InlineData("6,5,5", "16: 6 c c", "16: c c c")]
    [InlineData("6,6,5", "17: 6 6 c", "17: c c c")]
    [InlineData("6,6,4,20", "36: 6 6 c 20", "36: c c c 20")]
    [InlineData("1,1,9,30", "41: c c 9 30", "41: c c c 30")]
    [InlineData("1,1,1,1,1", "c: c c c c c", "c: c c c c c")]
    [InlineData("0,0", "0: z z", "0: z z")]
    public void Kept_back(string parts, string dfe, string complements)
    {
        var numbers = parts.Split(',').Select(long.Parse).ToArray();
        Show(PublishedBreakdown.Of(numbers, PublicationLevel.LocalAuthority, Protection.Dfe)).Should().Be(dfe);
        Show(PublishedBreakdown.Of(numbers, PublicationLevel.LocalAuthority, Protection.Complements)).Should().Be(complements);
    }

    [Fact]
    public void England_is_rounded_and_the_percentages_are_of_the_true_numbers()
    {
        var table = PublishedBreakdown.Of([6_004, 2_996], National, Protection.Dfe);
        Show(table).Should().Be("9000: 6000 3000");
        table.Percents.Select(x => x.ToString()).Should().Equal("67", "33");
    }

    /// <summary>
    /// A sum of parts can be found where the parts are all shown, or where the total is shown and so are all the other parts.
    /// Every such sum is tried: none is a number from 1 to 5. And nothing is hidden where nothing small is there.
    /// </summary>
    [Fact]
    public void No_sum_of_parts_that_can_be_found_is_a_number_from_1_to_5() => Properties.Hold(
        Gen.ListOf(Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(0, 60))).Where(x => x.Count is > 0 and < 8).Select(x => x.Select(n => (long)n).ToArray()),
        parts =>
        {
            var table = PublishedBreakdown.Of(parts, PublicationLevel.LocalAuthority, Protection.Complements);
            var shown = Enumerable.Range(0, parts.Length).Where(i => table.Numbers[i].Number is not null).Sum(i => 1 << i);
            var all = (1 << parts.Length) - 1;
            var small = Enumerable.Range(0, all + 1)
                .Where(set => (set & ~shown) == 0 || (table.Total.Number is not null && ((all & ~set) & ~shown) == 0))
                .Any(set => parts.Where((_, i) => (set & (1 << i)) != 0).Sum() is >= 1 and <= 5);
            var needless = parts.All(part => part is 0 or > 5) && parts.Sum() > 0 && shown != all;
            return !small && !needless && table.Numbers.Zip(table.Percents, (n, p) => n.Number is null == p.Number is null || p.Symbol == CellSymbol.Low).All(x => x);
        },
        1_000);

    /// <summary>
    /// Every table of up to four parts and 17 or 18 children; then, for somebody who knows the rules and sees what is shown, every table that would have looked the same.
    /// A part kept back takes two values or more among them, and so does a total kept back.
    /// </summary>
    [Theory]
    [InlineData(1, 18)]
    [InlineData(2, 18)]
    [InlineData(3, 18)]
    [InlineData(4, 17)]
    public void No_part_kept_back_can_be_found_by_somebody_who_knows_the_rules(int parts, int most)
    {
        foreach (var alike in Every(parts, most).GroupBy(View))
        {
            var tables = alike.ToArray();
            var table = PublishedBreakdown.Of(tables[0], PublicationLevel.LocalAuthority, Protection.Complements);
            for (var i = 0; i < parts; i++)
            {
                Assert.True(table.Numbers[i].Symbol != CellSymbol.Confidential || tables.Any(x => x[i] != tables[0][i]), $"{alike.Key}: part {i} of {string.Join(',', tables[0])}");
            }

            Assert.True(table.Total.Symbol != CellSymbol.Confidential || tables.Any(x => x.Sum() != tables[0].Sum()), alike.Key);
        }

        static IEnumerable<long[]> Every(int parts, int most) =>
            parts == 0 ? [[]] : Every(parts - 1, most).SelectMany(rest => Enumerable.Range(0, most + 1 - (int)rest.Sum()).Select(part => (long[])[.. rest, part]));

        static string View(long[] parts) =>
            PublishedBreakdown.Of(parts, PublicationLevel.LocalAuthority, Protection.Complements) is var table ? Show(table) + " | " + string.Join(' ', table.Percents) : "";
    }

    private static string Show(PublishedBreakdown table) => table.Total + ": " + string.Join(' ', table.Numbers);
}
