using CareRights.Stability.Figures;
using CareRights.Stability.Publication;
using CareRights.Stability.Statistics;

namespace CareRights.Tests.Publication;

/// <summary>National figures that the Department for Education has published with their counts, for the measures whose counts could be read: the percentage follows from the counts by the library's own rounding.</summary>
/// <remarks>
/// Read on explore-education-statistics.service.gov.uk, in the previews of the data sets and the tables of the table tool; those before 2018 in SFR 34/2015 and those of 2018 in the summary of its release.
/// Counts are to the nearest 10 and the percentage is of the true counts, so that some pair of counts that round so must give it, and the rounded ones nearly always do.
/// Exits by reason, immunisations, teeth and the SDQ are published as well; their counts were not among what could be read.
/// </remarks>
public sealed class PublishedNationalFiguresTests
{
    private static readonly (string Measure, string Where, (long Count, long Total, string Percent)[] Cells)[] Figures =
    [
        ("dfe_placements_2y", "2025", [(13_410, 59_430, "23")]),
        ("dfe_long_term", "2025", [(19_680, 28_710, "69")]),
        ("dfe_social_workers_1y", "2025", [(19_900, 81_770, "24")]),
        ("dfe_social_workers_2y", "2025", [(31_520, 59_430, "53")]),
        ("dfe_development_checks", "2024 and 2025, and the North East in 2025", [(5_980, 6_820, "88"), (5_580, 6_360, "88"), (330, 410, "81")]),
        ("dfe_care_leavers_suitable_17_18", "aged 17 and aged 18, 2018 and 2019", [(420, 620, "68"), (9_340, 10_350, "90"), (310, 480, "63"), (9_550, 10_660, "90")]),
        ("dfe_care_leavers_suitable_17_18", "not suitable", [(70, 620, "11"), (480, 10_350, "5"), (60, 480, "13"), (520, 10_660, "5")]),
        ("dfe_care_leavers_suitable_19_21", "together and by age, 2018 and 2019", [(23_480, 27_990, "84"), (8_630, 9_930, "87"), (7_790, 9_240, "84"), (7_060, 8_830, "80"), (25_030, 29_470, "85"), (9_090, 10_360, "88"), (8_390, 9_870, "85"), (7_560, 9_230, "82")]),
        ("dfe_care_leavers_suitable_19_21", "not suitable", [(1_890, 27_990, "7"), (590, 9_930, "6"), (650, 9_240, "7"), (650, 8_830, "7"), (1_880, 29_470, "6"), (610, 10_360, "6"), (620, 9_870, "6"), (640, 9_230, "7")]),
        ("dfe_care_leavers_suitable_19_21", "no information, which is in the base", [(2_630, 27_990, "9"), (710, 9_930, "7"), (800, 9_240, "9"), (1_120, 8_830, "13"), (2_560, 29_470, "9")]),
        ("dfe_care_leavers_in_touch_22_25", "support asked for and received, aged 22, 2023 and 2025", [(5_580, 10_840, "51"), (6_780, 11_670, "58")]),
        ("dfe_care_leavers_in_touch_22_25", "not in touch, aged 22 and 23, 2023 and 2025", [(5_260, 10_840, "49"), (6_500, 10_540, "62"), (4_900, 11_670, "42"), (6_500, 11_320, "57")]),
        ("dfe_care_leavers_eet_22_25", "aged 22, 2024: in, neither, and not in touch, who are in the base", [(3_420, 11_300, "30"), (2_970, 11_300, "26"), (4_910, 11_300, "43")]),
        ("dfe_mix_foster", "2015 and 2018", [(52_050, 69_540, "75"), (55_200, 75_420, "73")]),
        ("dfe_missing_1y", "2015", [(6_110, 99_230, "6")]),
    ];

    public static TheoryData<string, string> Each { get; } = Rows();

    [Theory, MemberData(nameof(Each))]
    public void The_percentage_follows_from_the_counts(string measure, string where)
    {
        Measure.Find(measure).Should().NotBeNull("the figure is of a measure that the catalogue holds");
        foreach (var (count, total, percent) in Figures.Single(figure => figure.Measure == measure && figure.Where == where).Cells)
        {
            var published = (Rounded(count), percent, Rounded(total));
            Possible(count).SelectMany(some => Possible(total), Cells).Should().Contain(published, where);
        }
    }

    [Fact]
    public void The_rounded_counts_give_it_in_all_but_one_cell()
    {
        var cells = Figures.SelectMany(figure => figure.Cells).ToArray();
        cells.Where(cell => Cells(cell.Count, cell.Total) != (Rounded(cell.Count), cell.Percent, Rounded(cell.Total)))
            .Should().BeEquivalentTo([(330L, 410L, "81"), (310L, 480L, "63")], "80.49 and 64.58 are of counts to the nearest 10");
    }

    private static (string, string, string) Cells(long count, long total)
    {
        var figure = PublishedFigure.Of(new Proportion(count, total), PublicationLevel.National, Protection.Dfe);
        return (figure.Number.ToString(), figure.Percent.ToString(), figure.Total.ToString());
    }

    private static IEnumerable<long> Possible(long rounded) => Enumerable.Range(-5, 10).Select(off => rounded + off);

    private static string Rounded(long count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static TheoryData<string, string> Rows()
    {
        var data = new TheoryData<string, string>();
        foreach (var (measure, where, _) in Figures)
        {
            data.Add(measure, where);
        }

        return data;
    }
}
