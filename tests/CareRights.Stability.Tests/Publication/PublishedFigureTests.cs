using CareRights.Stability.Publication;
using FsCheck.Fluent;
using static CareRights.Stability.Publication.PublicationLevel;

namespace CareRights.Tests.Publication;

/// <summary>Cases R09 to R15, and that a small number neither shows nor can be found.</summary>
public sealed class PublishedFigureTests
{
    [Theory]
    [InlineData("R09", 31, 332, PublicationLevel.LocalAuthority, "31", "9", "332")]
    [InlineData("R10", 31, 200, PublicationLevel.LocalAuthority, "31", "16", "200")]
    [InlineData("R11", 5, 32, PublicationLevel.LocalAuthority, "c", "c", "32")]
    [InlineData("R11: the next", 6, 32, PublicationLevel.LocalAuthority, "6", "19", "32")]
    [InlineData("R12", 0, 32, PublicationLevel.LocalAuthority, "0", "0", "32")]
    [InlineData("R13", 0, 0, PublicationLevel.LocalAuthority, "z", "z", "0")]
    [InlineData("R14", 8_504, 81_770, National, "8500", "10", "81770")]
    [InlineData("R15", 30, 10_000, PublicationLevel.LocalAuthority, "30", "k", "10000")]
    [InlineData("B8: a total of 1 to 5", 3, 4, PublicationLevel.LocalAuthority, "c", "c", "c")]
    [InlineData("B8: none of a total of 1 to 5", 0, 4, PublicationLevel.LocalAuthority, "0", "0", "c")]
    [InlineData("B8: the complement is not protected", 21, 25, PublicationLevel.LocalAuthority, "21", "84", "25")]
    [InlineData("half a percent is shown", 50, 10_000, National, "50", "1", "10000")]
    [InlineData("region to the nearest ten", 1_045, 4_844, Regional, "1050", "22", "4840")]
    public void As_DfE_publishes(string id, long count, long of, PublicationLevel level, string number, string percent, string total)
    {
        var figure = PublishedFigure.Of(new Proportion(count, of), level, Protection.Dfe);
        (figure.Number.ToString(), figure.Percent.ToString(), figure.Total.ToString()).Should().Be((number, percent, total), id);
    }

    [Theory]
    [InlineData(21, 25, "c", "c", "25")]
    [InlineData(20, 25, "c", "c", "25")]
    [InlineData(19, 25, "19", "76", "25")]
    [InlineData(25, 25, "25", "100", "25")]
    [InlineData(0, 25, "0", "0", "25")]
    public void With_complements_protected(long count, long of, string number, string percent, string total)
    {
        var figure = PublishedFigure.Of(new Proportion(count, of), PublicationLevel.LocalAuthority, Protection.Complements);
        (figure.Number.ToString(), figure.Percent.ToString(), figure.Total.ToString()).Should().Be((number, percent, total));
    }

    [Fact]
    public void An_area_without_data_or_abolished()
    {
        PublishedFigure.NotAvailable.ToString().Should().Be("x (x%) of x");
        PublishedFigure.NotApplicable.ToString().Should().Be("z (z%) of z");
    }

    /// <summary>Each group by itself as DfE does it; or so that no group can be found from the others and the whole. Of one group there is nothing to subtract from.</summary>
    [Theory]
    [InlineData("31/332 20/200", "31 (9%) of 332; 20 (10%) of 200", "31 (9%) of 332; 20 (10%) of 200")]
    [InlineData("3/30 20/200 40/300", "c (c%) of 30; 20 (10%) of 200; 40 (13%) of 300", "c (c%) of 30; c (c%) of 200; 40 (13%) of 300")]
    [InlineData("0/3 20/200 40/300", "0 (0%) of c; 20 (10%) of 200; 40 (13%) of 300", "c (c%) of c; c (c%) of c; 40 (13%) of 300")]
    [InlineData("3/30", "c (c%) of 30", "c (c%) of 30")]
    [InlineData("21/25", "21 (84%) of 25", "c (c%) of 25")]
    public void Groups_that_make_up_a_whole(string groups, string dfe, string complements)
    {
        var numbers = groups.Split(' ').Select(group => group.Split('/')).Select(pair => new Proportion(long.Parse(pair[0]), long.Parse(pair[1]))).ToArray();
        string.Join("; ", PublishedFigure.OfGroups(numbers, PublicationLevel.LocalAuthority, Protection.Dfe)).Should().Be(dfe);
        string.Join("; ", PublishedFigure.OfGroups(numbers, PublicationLevel.LocalAuthority, Protection.Complements)).Should().Be(complements);
    }

    [Theory]
    [InlineData(31, 332, true)]
    [InlineData(3, 332, false)]
    [InlineData(0, 4, false)]
    [InlineData(3, 4, false)]
    [InlineData(0, 0, false)]
    public void A_figure_is_shown_where_its_number_and_its_total_are(long count, long of, bool isShown) =>
        PublishedFigure.Of(new Proportion(count, of), PublicationLevel.LocalAuthority, Protection.Dfe).IsShown.Should().Be(isShown);

    /// <summary>Every tie up to 2,000, by whole numbers.</summary>
    [Fact]
    public void Every_half_goes_up()
    {
        for (var of = 1L; of <= 2_000; of++)
        {
            for (var count = 0L; count <= of; count++)
            {
                if (200 * count % of == 0 && 200 * count / of % 2 == 1)
                {
                    new Proportion(count, of).Percent.Should().Be((int)(((200 * count / of) + 1) / 2));
                }
            }
        }
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(4, 0)]
    [InlineData(5, 10)]
    [InlineData(8_504, 8_500)]
    [InlineData(8_505, 8_510)]
    public void To_the_nearest_ten(long count, long rounded) => DfeRounding.NearestTen(count).Should().Be(rounded);

    [Fact]
    public void No_number_from_1_to_5_is_shown_nor_left_over() => Properties.Hold(
        from of in Gen.Choose(0, 40)
        from count in Gen.Choose(0, of)
        select new Proportion(count, of),
        proportion =>
        {
            var figure = PublishedFigure.Of(proportion, PublicationLevel.LocalAuthority, Protection.Complements);
            long?[] found = [figure.Number.Number, figure.Total.Number, figure.Total.Number - figure.Number.Number];
            return found.All(x => x is not (>= 1 and <= 5));
        },
        2_000);
}
