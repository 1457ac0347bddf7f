using CareRights.Participation.Councils;
using CareRights.Stability.Publication;

namespace CareRights.Conventions.Tests;

/// <summary>One rule keeps small numbers back in every package: the same table is published alike by each.</summary>
public sealed class SuppressionTests
{
    [Theory]
    [InlineData(2, 20)]
    [InlineData(3, 18)]
    [InlineData(4, 14)]
    public void Stability_and_participation_keep_back_the_same_counts(int cells, int most)
    {
        foreach (var parts in Every(cells, most).Where(parts => parts.Sum() > 0))
        {
            var table = PublishedFigure.OfParts([.. parts.Select(part => (long)part)], PublicationLevel.LocalAuthority, Protection.Complements);
            var council = Representation.Compare("age", parts.SkipLast(1).Select((part, i) => ("band " + i, part, (int?)null)), parts[^1]);

            Assert.Equal(table.Select(part => part.Number.Number), council.Bands.Select(band => (long?)band.Members).Append(council.NotKnown));
            Assert.Equal(table[0].Total.Number, council.Members);
        }
    }

    private static IEnumerable<int[]> Every(int cells, int most) =>
        cells == 0 ? [[]] : Every(cells - 1, most).SelectMany(rest => Enumerable.Range(0, most + 1 - rest.Sum()).Select(count => (int[])[.. rest, count]));
}
