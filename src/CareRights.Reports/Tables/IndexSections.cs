using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Returns;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Publication;
using CareRights.Stability.Statistics;

namespace CareRights.Reports.Tables;

/// <summary>The tables of the Stability Index: combined, each domain by itself, and coverage.</summary>
internal static class IndexSections
{
    private static readonly bool[] AnyAndMultiple = [false, true];

    private const string Everyone = "all";

    private static readonly (string Name, int Years)[] Periods = [("1 year", 1), ("2 years", 2)];

    // Each domain with the measure that says of how many there is any instability, and of how many multiple.
    private static readonly (string Domain, string Any, string Multiple)[] Domains =
    [
        ("placement", "commissioner_changes_as_written_", "commissioner_changes_as_written_"),
        ("school", "commissioner_school_moves_any_", "commissioner_school_moves_mid_year_"),
        ("social worker", "commissioner_social_worker_changes_", "commissioner_social_worker_changes_"),
    ];

    private static readonly (string Name, StabilityDomains Domains)[] Regions =
    [
        ("placement alone", StabilityDomains.Placement), ("school alone", StabilityDomains.School), ("social worker alone", StabilityDomains.SocialWorker),
        ("placement and school", StabilityDomains.Placement | StabilityDomains.School), ("placement and social worker", StabilityDomains.Placement | StabilityDomains.SocialWorker),
        ("school and social worker", StabilityDomains.School | StabilityDomains.SocialWorker), ("all three", StabilityDomains.All), ("none", StabilityDomains.None),
    ];

    private static readonly (string Name, StabilityDomains Domains)[] Assessable =
        [("placement", StabilityDomains.Placement), ("school", StabilityDomains.School), ("social worker", StabilityDomains.SocialWorker), ("all three", StabilityDomains.All)];

    public static IReadOnlyList<Section> Of(IEnumerable<ChildRecord> children, IEnumerable<StatisticalYear> years, string? authority, bool publishes, bool isForPeople)
    {
        var by = new Grouping("authority", "Authority", (child, year) => Grouping.Authority.Of(child, year) is var own && own != Grouping.NotKnown ? own : authority ?? "the return");
        var measures = Periods.SelectMany(period => Domains.SelectMany(domain => new[] { domain.Any, domain.Multiple }.Distinct().Select(key => Measure.Find(key + period.Years + "y")!))).ToArray();
        var pass = new FigurePass(children, years, measures, by, FigureViews.Circles | FigureViews.Numbers);
        var pooled = pass.Pooled();
        var groups = pooled.Select(each => each.Group).Distinct().OrderBy(group => group, Grouping.ByOrder).ToList();
        var asked = pass.Years.OrderBy(year => year.Ending).ToList();
        string[] rows = groups.Count > 1 ? [Everyone, .. groups] : [.. groups];
        object YearOf(StatisticalYear year) => isForPeople ? Words.Year(year.Ending) : year.Ending;
        var published = publishes ? new Published(Protection.Complements, []) : null;
        StabilityIndexTally Tally(StatisticalYear year, string group, Func<PooledFigures, StabilityIndexTally> of) =>
            pooled.Where(each => each.Year == year && (group == Everyone || each.Group == group)).Aggregate(StabilityIndexTally.None, (sum, each) => sum + of(each.Pooled));
        return
        [
            Combined(asked, rows, Tally, published, YearOf),
            DomainByDomain(asked, rows, pass, published, YearOf),
            Coverage(asked, rows, Tally, published, YearOf),
        ];
    }

    private static IEnumerable<(string Name, Func<PooledFigures, StabilityIndexTally> Of)> Indices =>
        [("1 year", pooled => pooled.OneYear), ("2 years", pooled => pooled.TwoYears), ("both years", pooled => pooled.BothYears)];

    private static Section Combined(
        IReadOnlyList<StatisticalYear> years, IReadOnlyList<string> groups, Func<StatisticalYear, string, Func<PooledFigures, StabilityIndexTally>, StabilityIndexTally> tally, Published? published, Func<StatisticalYear, object> yearOf) => new(
        "combined",
        "Combined: of children assessed in all three domains, those with instability in any, and in which. Any is one change or more; multiple is two changes of home or social worker, or a move of school in mid-year",
        Columns("in", "In"),
        from year in years
        from index in Indices
        from isMultiple in AnyAndMultiple
        from row in Protected(groups.Select(name => Shares(tally(year, name, index.Of), isMultiple)).ToList(), published).Zip(groups, (shares, name) => (Shares: shares, Group: name))
        from region in row.Shares
        select (IReadOnlyList<object?>)[yearOf(year), index.Name, row.Group, isMultiple ? "multiple" : "any", .. region.Cells, region.Name]);

    // The whole first, then the regions, which make it up.
    private static List<(string Name, Proportion Share)> Shares(StabilityIndexTally tally, bool isMultiple) =>
    [
        ("any of the three", isMultiple ? tally.MultipleInstability : tally.AnyInstability),
        .. Regions.Select(region => (region.Name, isMultiple ? tally.MultipleExactlyIn(region.Domains) : tally.AnyExactlyIn(region.Domains))),
    ];

    private static IEnumerable<List<(string Name, object?[] Cells)>> Protected(List<List<(string Name, Proportion Share)>> groups, Published? published)
    {
        // With several authorities a region is shown for all of them or for none: the rest would give it away.
        var isAnyKept = published is not null && groups.Count > 1;
        foreach (var group in groups)
        {
            var shown = published?.Breakdown(group.Skip(1).Select(region => region.Share.Count));
            yield return [.. group.Select((region, i) =>
            {
                var isKept = shown is not null && (i == 0
                    ? published!.Of(region.Share).Number == PublishedCell.Confidential || shown.Any(part => part.Number == PublishedCell.Confidential)
                    : shown[i - 1].Number == PublishedCell.Confidential
                        || (isAnyKept && groups.Exists(other => published!.Breakdown(other.Skip(1).Select(each => each.Share.Count))[i - 1].Number == PublishedCell.Confidential)));
                return (region.Name, Cells(region.Share, isKept, SmallNumbers.Is(region.Share.Of) && shown is not null));
            })];
        }
    }

    private static Section DomainByDomain(IReadOnlyList<StatisticalYear> years, string[] groups, FigurePass pass, Published? published, Func<StatisticalYear, object> yearOf) => new(
        "domains",
        "Each domain by itself, of the children who could be assessed in it",
        Columns("domain", "Domain"),
        from year in years
        from period in Periods
        from domain in Domains
        from isMultiple in AnyAndMultiple
        let figures = pass.Figures().Where(figure => figure.Year == year && figure.Group.Length > 0 && figure.Measure.Key == (isMultiple ? domain.Multiple : domain.Any) + period.Years + "y").ToList()
        let shares = groups.Where(name => name != Everyone).Select(name => Share(figures.Where(figure => figure.Group == name), isMultiple || domain.Any != domain.Multiple)).ToList()
        let shown = published?.Of(shares)
        from row in groups.Select((item, index) => (Item: item, Index: index))
        let place = row.Item == Everyone ? -1 : groups[0] == Everyone ? row.Index - 1 : row.Index
        let share = place < 0 ? new Proportion(shares.Sum(each => each.Count), shares.Sum(each => each.Of)) : shares[place]
        let cell = shown is null ? null : place < 0 ? published!.Of(share) : shown[place]
        select (IReadOnlyList<object?>)
        [
            yearOf(year), period.Name, row.Item, isMultiple ? "multiple" : "any", .. Cells(share, cell?.Number == PublishedCell.Confidential, cell?.Total == PublishedCell.Confidential), domain.Domain,
        ]);

    // Of homes and social workers the count says whether there was any change; of schools the two are measures of their own.
    private static Proportion Share(IEnumerable<Figure> figures, bool isOutcome)
    {
        var all = figures.ToList();
        return isOutcome
            ? new Proportion(all.Sum(figure => figure.Tally.Yes), all.Sum(figure => figure.Tally.Base))
            : new Proportion(all.Sum(figure => figure.Numbers.Between(1, double.MaxValue)), all.Sum(figure => figure.Numbers.Children));
    }

    private static Section Coverage(
        IReadOnlyList<StatisticalYear> years, string[] groups, Func<StatisticalYear, string, Func<PooledFigures, StabilityIndexTally>, StabilityIndexTally> tally, Published? published, Func<StatisticalYear, object> yearOf) => new(
        "coverage",
        "Coverage: children looked after on 31 March who could be assessed in each domain, and in all three",
        [
            new("year", "Year"), new("period", "Period"), new("authority", "Authority"), new("assessed", "Assessed", IsNumber: true), new("of", "Of", IsNumber: true), new("percentage", "%", IsNumber: true), new("domain", "In"),
        ],
        from year in years
        from index in Indices
        from domain in Assessable
        let own = groups.Where(name => name != Everyone).Select(name => tally(year, name, index.Of).AssessedIn(domain.Domains)).ToList()
        let shown = published?.Of(own)
        from row in groups.Select((item, index) => (Item: item, Index: index))
        let place = row.Item == Everyone ? -1 : groups[0] == Everyone ? row.Index - 1 : row.Index
        let share = tally(year, row.Item, index.Of).AssessedIn(domain.Domains)
        let cell = shown is null ? null : place < 0 ? published!.Of(share) : shown[place]
        select (IReadOnlyList<object?>)
        [
            yearOf(year), index.Name, row.Item, .. Cells(share, cell?.Number == PublishedCell.Confidential, cell?.Total == PublishedCell.Confidential).Take(3), domain.Name,
        ]);

    private static Column[] Columns(string last, string title) =>
    [
        new("year", "Year"), new("period", "Period"), new("authority", "Authority"), new("instability", "Kind"), new("count", "Count", IsNumber: true), new("base", "Base", IsNumber: true), new("percentage", "%", IsNumber: true),
        new("low_95", "95% from", IsNumber: true), new("high_95", "to", IsNumber: true), new(last, title),
    ];

    private static object?[] Cells(Proportion share, bool isCountKept, bool isBaseKept)
    {
        var interval = share.Of == 0 ? (ConfidenceInterval?)null : ConfidenceInterval.Wilson(share, 0.95);
        return
        [
            Published.Following(!isCountKept, share.Count), Published.Following(!isBaseKept, share.Of), Published.Following(!isCountKept, Percent(share.Share)),
            Published.Following(!isCountKept, Percent(interval?.Lower)), Published.Following(!isCountKept, Percent(interval?.Upper)),
        ];
    }

    private static double? Percent(double? share) => share is { } known ? (double)Math.Round((decimal)known * 100, 1, MidpointRounding.AwayFromZero) : null;
}
