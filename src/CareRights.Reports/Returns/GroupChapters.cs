using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Charts;
using CareRights.Stability.Comparison;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;

namespace CareRights.Reports.Returns;

/// <summary>Placement moves by age, by first placement, and by authority.</summary>
internal static class GroupChapters
{
    private const int FewestForFunnel = 3;

    private static readonly ReportMeasure Moves = ReportMeasures.All.First(measure => measure.Key == ReportMeasures.ThreeOrMore);

    public static Chapter? Who(ReportFigures figures, ProtectedShares shares)
    {
        List<Block> blocks = [.. By(Grouping.Age, figures, shares), .. By(Grouping.Placement, figures, shares)];
        return blocks.Count == 0 ? null : new Chapter("who", "Placement moves by age and by placement", blocks);
    }

    /// <summary>Authorities side by side: those of the return, or of the file it is compared with.</summary>
    public static Chapter? Authorities(ReturnReport report, ReportFigures figures, ProtectedShares shares)
    {
        var own = figures.AuthorityNames.Count >= FewestForFunnel ? figures.Split(Grouping.Authority, Moves).Where(each => each.Tally.Base > 0).ToArray() : [];
        var others = report.Comparison.All(figures.Last, Moves).Where(other => other.Figure.Of > 0).ToArray();
        return own.Length >= FewestForFunnel ? OfReturn(own, shares)
            : others.Length >= FewestForFunnel && shares.One(report.Authority ?? "this authority", figures.Of(figures.Last, Moves)) is { Interval: not null } share ? OfEngland(share, figures.Of(figures.Last, Moves), others)
            : null;
    }

    private static List<Block> By(Grouping grouping, ReportFigures figures, ProtectedShares shares)
    {
        var rows = shares.Groups(figures.Split(grouping, Moves));
        var drawn = rows.Select(row => row.Interval).OfType<ShareWithInterval>().ToArray();
        if (drawn.Length == 0)
        {
            return [];
        }

        var of = char.ToLowerInvariant(grouping.Title[0]) + grouping.Title.Substring(1);
        var whole = shares.One("", figures.Of(figures.Last, Moves)).Interval?.Share;
        var words = "Share of children with three or more placements in the year, with 95% intervals: " + string.Join("; ", drawn.Select(row => row.Label + " " + Axis.Percent(row.Share))) + "." + (whole is { } all ? $" The dashed line is all children: {Axis.Percent(all)}." : "");
        return
        [
            new Block.Chart("moves-" + grouping.Key, "Three or more placements in the year, by " + of, words, drawing => IntervalChart.Draw(drawing, drawn, whole)),
            Words.Table("moves_by_" + grouping.Key, "Three or more placements in the year, by " + of, [(grouping.Title, false), ("Children", true), ("Three or more", true), ("%", true), ("95% interval", true)],
                rows.Where(row => row.Interval is not null).Select(row => (IReadOnlyList<object?>)[row.Label, row.Base, row.Count, row.Percent, row.IntervalInWords])),
            .. Words.KeptBack(rows.Where(row => row.IsKept).Select(row => row.Label)),
        ];
    }

    private static Chapter OfReturn(IReadOnlyList<(string Authority, Tally Tally)> own, ProtectedShares shares)
    {
        var rows = shares.Groups(own);
        var target = own.Aggregate(default(Tally), (sum, each) => sum + each.Tally).Rate ?? 0;
        var points = own.Zip(rows, (each, row) => (each.Tally, Row: row)).Where(pair => pair.Row.Interval is not null)
            .Select(pair => new FunnelPoint(pair.Row.Label, pair.Tally.Base, pair.Row.Interval!.Share, IsOutside(new Proportion(pair.Tally.Yes, pair.Tally.Base), target))).ToArray();
        return new Chapter("authorities", "Authorities side by side",
        [
            new Block.Text("An authority within the lines differs from the whole no more than chance would have it. This is not a league table: the order is alphabetical."),
            .. Plot(points, target, "children looked after"),
            Words.Table("authorities", "Three or more placements in the year, by authority", [("Authority", false), ("Children", true), ("Three or more", true), ("%", true), ("95% interval", true)],
                rows.Where(row => row.Interval is not null).Select(row => (IReadOnlyList<object?>)[row.Label, row.Base, row.Count, row.Percent, row.IntervalInWords])),
            .. Words.KeptBack(rows.Where(row => row.IsKept).Select(row => row.Label)),
        ]);
    }

    private static Chapter OfEngland(ShownShare share, Tally tally, IReadOnlyList<AuthorityFigure> others)
    {
        var own = new Proportion(tally.Yes, tally.Base);
        var target = others.Aggregate(own, (sum, other) => sum.Merge(other.Figure)).Share ?? 0;
        FunnelPoint[] points = [.. others.Select(other => new FunnelPoint("", other.Figure.Of, other.Figure.Share ?? 0, IsNamed: false)), new FunnelPoint(share.Label, own.Of, share.Interval!.Share, IsNamed: true)];
        return new Chapter("authorities", "Among the authorities of England",
        [
            new Block.Text($"{share.Label} is the filled point; the others are not named. Within the lines an authority differs from England no more than chance would have it. {share.Label} is {(IsOutside(own, target) ? "outside them" : "within them")}."),
            .. Plot(points, target, "authorities of England"),
        ]);
    }

    private static IEnumerable<Block> Plot(FunnelPoint[] points, double target, string what)
    {
        if (points.Length == 0)
        {
            yield break;
        }

        var named = points.Where(point => point.IsNamed).Select(point => point.Label).ToArray();
        var words = $"Three or more placements in the year against the number of children: {points.Length} {what}, with 95% limits about {Axis.Percent(target)}. " + (named.Length > 0 ? "Named: " + string.Join(", ", named) + "." : "None is outside the limits.");
        yield return new Block.Chart("funnel", "Three or more placements in the year, against the number of children", words, drawing => FunnelPlot.Draw(drawing, target, points, size =>
        {
            var limits = Funnel.Limits(size, target, 0.95);
            return ((double)limits.Lowest / size, (double)limits.Highest / size);
        }));
    }

    private static bool IsOutside(Proportion figure, double target) => Funnel.Place(figure, target) is not (FunnelPosition.Within or FunnelPosition.NoData);
}
