namespace CareRights.Core.Tests;

/// <summary>No count from 1 to 5 is shown, and none can be found from the rest of the table and the rules.</summary>
public sealed class SmallNumbersTests
{
    public static TheoryData<long[], long?[], long?> Tables => new()
    {
        { [6, 7], [6, 7], 13 },
        { [0, 9], [0, 9], 9 },
        { [0, 0], [0, 0], 0 },
        { [2, 10], [null, null], 12 },                  // the complement would give it away
        { [2, 10, 0], [null, null, null], 12 },         // and the zero would tell that there is no third
        { [0, 1, 2, 8], [null, null, null, null], 11 }, // 1 and 2 come to 3, which would be found
        { [1, 2, 8, 9], [null, null, null, 9], 20 },
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
    public void What_is_kept_back(long[] counts, long?[] shown, long? total)
    {
        var table = SmallNumbers.Protect(counts);

        table.Counts.Should().Equal(shown);
        table.Total.Should().Be(total);
        (table.Total is null || table.Counts.Contains(null)).Should().Be(shown.Contains(null) || total is null);
    }

    /// <summary>
    /// Every table of up to four cells and 17 or 18 children, protected; then, for somebody who knows the rules and sees what is shown, every table that would have looked the same.
    /// A count kept back must take two values or more among them.
    /// </summary>
    [Theory]
    [InlineData(1, 18)]
    [InlineData(2, 18)]
    [InlineData(3, 18)]
    [InlineData(4, 17)]
    public void No_count_kept_back_can_be_found(int cells, int most)
    {
        foreach (var alike in Every(cells, most).GroupBy(counts => View(SmallNumbers.Protect(counts))))
        {
            var tables = alike.ToArray();
            var shown = SmallNumbers.Protect(tables[0]).Counts;
            for (var i = 0; i < cells; i++)
            {
                if (shown[i] is { } count)
                {
                    Assert.False(SmallNumbers.Is(count), alike.Key);
                }
                else
                {
                    Assert.True(tables.Any(counts => counts[i] != tables[0][i]), $"{alike.Key}: cell {i} of {string.Join(",", tables[0])}");
                }
            }

            var hidden = Enumerable.Range(0, cells).Where(i => shown[i] is null).Sum(i => tables[0][i]);
            Assert.False(SmallNumbers.Is(hidden) && SmallNumbers.Protect(tables[0]).Total is not null, alike.Key);
        }

        static string View((IReadOnlyList<long?> Counts, long? Total) table) => string.Join(",", table.Counts.Select(cell => cell?.ToString() ?? "c")) + "|" + (table.Total?.ToString() ?? "c");
    }

    /// <summary>Every share of up to three groups: neither the counts, nor the rests, nor the sizes kept back come to 1 to 5, and a group shows no small number.</summary>
    [Fact]
    public void Groups_of_a_whole_give_no_small_number_away()
    {
        foreach (var sizes in Every(3, 16))
        {
            foreach (var counts in sizes.Aggregate((IEnumerable<long[]>)[[]], (all, size) => all.SelectMany(rest => Enumerable.Range(0, (int)size + 1).Select(count => (long[])[.. rest, count]))))
            {
                var groups = sizes.Zip(counts, (of, count) => (count, of)).ToArray();
                var shown = SmallNumbers.ProtectGroups(groups);
                for (var i = 0; i < groups.Length; i++)
                {
                    Assert.False(shown[i].Count is { } count && (SmallNumbers.Is(count) || shown[i].Of is not { } of || SmallNumbers.Is(of) || SmallNumbers.Is(of - count)), string.Join(';', groups));
                }

                var hidden = Enumerable.Range(0, groups.Length).Where(i => shown[i].Count is null).ToArray();
                Assert.NotEqual(1, hidden.Length);
                Assert.False(SmallNumbers.Is(hidden.Sum(i => groups[i].count)) && !SmallNumbers.Is(counts.Sum()), string.Join(';', groups));
                Assert.False(SmallNumbers.Is(hidden.Sum(i => groups[i].of - groups[i].count)) && !SmallNumbers.Is(sizes.Sum() - counts.Sum()), string.Join(';', groups));
            }
        }
    }

    [Theory]
    [InlineData(6, 12, true)]
    [InlineData(5, 12, false)]
    [InlineData(10, 12, false)]
    [InlineData(12, 12, true)]
    [InlineData(0, 12, true)]
    [InlineData(0, 5, false)]
    public void A_share_is_shown_if_none_of_its_three_numbers_is_small(int part, int of, bool shows) => SmallNumbers.CanShow(part, of).Should().Be(shows);

    [Fact]
    public void A_part_is_no_more_than_its_whole()
    {
        FluentActions.Invoking(() => SmallNumbers.CanShow(5, 3)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SmallNumbers.Protect([-1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SmallNumbers.ProtectGroups([(5, 3)])).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void A_refusal_says_what_is_required()
    {
        FluentActions.Invoking(() => SmallNumbers.CanShow(-1, 3)).Should().Throw<ArgumentException>().WithMessage("A part from zero to the whole is required.*");
        FluentActions.Invoking(() => SmallNumbers.Protect([-1])).Should().Throw<ArgumentException>().WithMessage("A count of zero or more is required, and no part larger than its whole.*");
        FluentActions.Invoking(() => SmallNumbers.Protect([7, -1])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SmallNumbers.ProtectGroups([(-1, 3)])).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SmallNumbers.Protect(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SmallNumbers.ProtectGroups(null!)).Should().Throw<ArgumentNullException>();
    }

    public static TheoryData<long[], long[], long?[], long?[]> Groups => new()
    {   // counted         of              counts shown          sizes shown
        { [10, 20],        [30, 40],       [10, 20],             [30, 40] },
        { [10, 2, 30],     [30, 40, 60],   [null, null, 30],     [30, 40, 60] },   // the smallest other count goes with the 2
        { [10, 38, 30],    [30, 40, 60],   [null, null, 30],     [30, 40, 60] },   // a rest of 2, and the next smallest rest
        { [0, 20, 30],     [5, 40, 60],    [null, null, 30],     [null, null, 60] },
        { [7, 9, 40],      [70, 11, 90],   [7, null, null],      [70, 11, 90] },   // a rest of 2 hides the next smallest rest, not the next smallest count
    };

    [Theory, MemberData(nameof(Groups))]
    public void What_is_kept_back_of_groups(long[] counted, long[] of, long?[] counts, long?[] sizes)
    {
        var shown = SmallNumbers.ProtectGroups([.. counted.Zip(of)]);
        shown.Select(group => group.Count).Should().Equal(counts);
        shown.Select(group => group.Of).Should().Equal(sizes);
    }

    private static IEnumerable<long[]> Every(int cells, int most) =>
        cells == 0 ? [[]] : Every(cells - 1, most).SelectMany(rest => Enumerable.Range(0, most + 1 - (int)rest.Sum()).Select(count => (long[])[.. rest, count]));
}
