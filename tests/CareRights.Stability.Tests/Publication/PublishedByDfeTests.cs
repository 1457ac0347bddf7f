using CareRights.Stability.Publication;

namespace CareRights.Tests.Publication;

/// <summary>DfE's published figures, reproduced from their counts.</summary>
public sealed class PublishedByDfeTests
{
    [SharedDataFact]
    public void Every_authority_whose_counts_are_shown_is_reproduced_cell_for_cell()
    {
        var rows = PublishedByDfe.PlacementStability().Concat(PublishedByDfe.SocialWorkers())
            .Where(row => row.Level == "Local authority" && long.TryParse(row.Total, out _) && row.Number != "c")
            .ToArray();
        rows.Should().HaveCount(2_257 + 152, "placement stability and social workers");
        foreach (var row in rows)
        {
            var count = row.Number == "z" ? 0 : long.Parse(row.Number);
            var figure = PublishedFigure.Of(new Proportion(count, long.Parse(row.Total)), PublicationLevel.LocalAuthority, Protection.Dfe);
            (figure.Number.ToString(), figure.Percent.ToString(), figure.Total.ToString()).Should().Be((row.Number, row.Percent, row.Total), "{0}", row);
        }
    }

    /// <summary>The count itself is not shown; that it is hidden, and what is shown beside it, must be what some count from 1 to 5 gives.</summary>
    [SharedDataFact]
    public void Every_hidden_count_is_hidden_as_a_count_from_1_to_5_would_be()
    {
        var rows = PublishedByDfe.PlacementStability().Where(row => row.Level == "Local authority" && (row.Number == "c" || row.Total == "c")).ToArray();
        rows.Should().HaveCount(26);
        foreach (var row in rows)
        {
            var count = row.Number == "c" ? 3 : long.Parse(row.Number);
            var total = row.Total == "c" ? 5 : long.Parse(row.Total);
            var figure = PublishedFigure.Of(new Proportion(count, total), PublicationLevel.LocalAuthority, Protection.Dfe);
            (figure.Number.ToString(), figure.Percent.ToString(), figure.Total.ToString()).Should().Be((row.Number, row.Percent, row.Total), "{0}", row);
        }
    }

    [SharedDataFact]
    public void An_abolished_authority_and_one_without_data()
    {
        PublishedByDfe.PlacementStability().Count(row => row.Total == "z" && Cells(row) == Cells(PublishedFigure.NotApplicable)).Should().Be(42);
        PublishedByDfe.SocialWorkers().Single(row => row.Area == "Barnet").Should().Match<DfeRow>(row => Cells(row) == Cells(PublishedFigure.NotAvailable));
    }

    /// <summary>
    /// The authorities of an area, added up, give the area's counts to the nearest 10 and its percentage: of the true counts, not of the rounded ones.
    /// Where some are hidden, the sums that 1 to 5 each allow must hold the published figure. In one row they cannot: England in 2023, three or more
    /// placements over two years, needs 16 or more in three hidden authorities, so that one of the three was hidden to protect another.
    /// </summary>
    [SharedDataFact]
    public void Regions_and_England_follow_from_their_authorities()
    {
        var rows = PublishedByDfe.PlacementStability();
        var secondary = new List<DfeRow>();
        var exact = 0;
        foreach (var area in rows.Where(row => row.Level != "Local authority"))
        {
            var authorities = rows.Where(row => row.IsInArea(area)).ToArray();
            var figures = (
                from count in Possible(authorities.Select(x => x.Number))
                from total in Possible(authorities.Select(x => x.Total))
                where count <= total
                select PublishedFigure.Of(new Proportion(count, total), PublicationLevel.Regional, Protection.Dfe)).Distinct().ToArray();
            exact += figures.Length == 1 ? 1 : 0;
            if (!figures.Any(figure => Cells(figure) == Cells(area)))
            {
                secondary.Add(area);
            }
        }

        exact.Should().BeGreaterThan(130);
        secondary.Should().ContainSingle().Which.Should().Match<DfeRow>(x => x.Level == "National" && x.Year == "2023" && x.Measure == "CLA 2 years on 31 March" && x.Number == "13310");
    }

    private static IEnumerable<long> Possible(IEnumerable<string> cells)
    {
        var (shown, hidden) = (0L, 0);
        foreach (var cell in cells)
        {
            shown += long.TryParse(cell, out var number) ? number : 0;
            hidden += cell == "c" ? 1 : 0;
        }

        return Enumerable.Range(hidden, (4 * hidden) + 1).Select(more => shown + more);
    }

    private static string Cells(PublishedFigure figure) => figure.ToString();

    private static string Cells(DfeRow row) => row.Number + " (" + row.Percent + "%) of " + row.Total;
}
