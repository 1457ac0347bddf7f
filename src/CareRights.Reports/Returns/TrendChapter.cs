using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Charts;
using CareRights.Stability;

namespace CareRights.Reports.Returns;

/// <summary>Each measure over the years, with each year's unknowns beside it.</summary>
internal static class TrendChapter
{
    public static Chapter? Of(ReturnReport report, ReportFigures figures, ProtectedShares shares)
    {
        var measures = ReportMeasures.All.Where(measure => figures.Years.Count(year => figures.Of(year, measure).Base > 0) > 1).ToArray();
        if (measures.Length == 0)
        {
            return null;
        }

        List<Block> blocks = [new Block.Text("Below each year stands the number of children for whom the answer is unknown. A dotted upright line marks a change of the definition." + (report.Comparison.Any ? " The dashed line is England." : ""))];
        // The table before the charts: they fill what is left of its page, as a table cannot.
        blocks.Add(Words.Table(
            "trends",
            "Every measure by year: percentage, count of base, and how many are unknown",
            [("Measure", false), .. figures.Years.Select(year => (Words.Year(year), true))],
            measures.Select(measure => (IReadOnlyList<object?>)[Marked(figures, measure), .. figures.Years.Select(year => Cell(figures, shares, measure, year))])) with
        {
            Data = new Section("trends", "Every measure by year", Words.SeriesColumns, [.. from measure in measures from year in figures.Years select Words.Series(figures, shares, measure, year)]),
        });
        foreach (var measure in measures)
        {
            var years = figures.Years.Select(year => Year(report, figures, shares, measure, year)).ToArray();
            if (years.Count(year => year.Share is not null) > 1)
            {
                blocks.Add(new Block.Chart("trend-" + measure.Key, Marked(figures, measure), InWords(figures, shares, measure, years), drawing => TrendChart.Draw(drawing, years), IsHalf: true));
            }
        }

        return new Chapter("trends", "Over the years", blocks);
    }

    private static TrendYear Year(ReturnReport report, ReportFigures figures, ProtectedShares shares, ReportMeasure measure, int year)
    {
        var tally = figures.Of(year, measure);
        return new TrendYear(
            Words.Year(year),
            shares.One(measure.Label, tally).Interval,
            report.Comparison.England(year, measure),
            tally.Unknown > 0 ? Words.Number(shares.Count(tally.Unknown)) + " unknown" : "",
            !figures.IsOneRelease && year > figures.Years[0] && measure.Measure.BreaksBetween(new StatisticalYear(year - 1), new StatisticalYear(year)));
    }

    private static string InWords(ReportFigures figures, ProtectedShares shares, ReportMeasure measure, IEnumerable<TrendYear> years)
    {
        var doubtful = Doubtful(figures, measure);
        var change = doubtful.Length > 0 ? $"More than a tenth unknown in {string.Join(", ", doubtful)}: no change is stated" : HeadlineChapter.Direction(figures, shares, measure);
        return string.Join(", ", years.Select(year => year.Year + " " + (year.Share is { } share ? Axis.Percent(share.Share) : "not shown") + (year.Below.Length > 0 ? $" ({year.Below})" : ""))) + "." + (change.Length > 0 ? " " + change + "." : "");
    }

    // A trend with one such year is marked, in every form of the report, and gets no sentence of change.
    private static string Marked(ReportFigures figures, ReportMeasure measure) => measure.Label + (Doubtful(figures, measure).Length > 0 ? " (more than a tenth unknown)" : "");

    private static string[] Doubtful(ReportFigures figures, ReportMeasure measure) => [.. figures.Series(measure).Where(figure => figure.IsDoubtful).Select(figure => Words.Year(figure.Year.Ending))];

    private static string Cell(ReportFigures figures, ProtectedShares shares, ReportMeasure measure, int year)
    {
        var tally = figures.Of(year, measure);
        var share = shares.One(measure.Label, tally);
        return (share.HasBase, share.IsKept) switch
        {
            (false, _) => tally.Unknown > 0 ? Words.Number(shares.Count(tally.Unknown)) + " unknown" : "no data",
            (_, true) => ProtectedShares.Kept,
            _ => $"{share.InWords} ({Words.Number(share.Count)} of {Words.Number(share.Base)}{(tally.Unknown > 0 ? $"; {Words.Number(shares.Count(tally.Unknown))} unknown" : "")})",
        };
    }
}
