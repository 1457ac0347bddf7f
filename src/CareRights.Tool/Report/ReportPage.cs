using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Measures;
using CareRights.Stability.Comparison;
using CareRights.Stability.Statistics;
using CareRights.Tool.Commands;
using CareRights.Reports.Charts;
using CareRights.Reports.Returns;

namespace CareRights.Tool.Report;

/// <summary>The report on a return: what is stable, for whom, what is coming, what could not be answered, and how it was done.</summary>
internal static class ReportPage
{
    private const int FewestForFunnel = 3;

    public static Page Of(string name, Return read, ReportFigures figures, CareLeaverFigures leavers, QualityFigures quality, string repair, bool showSmall)
    {
        var shares = new ProtectedShares(showSmall);
        var year = figures.Years[^1];
        List<Chapter> chapters =
        [
            new("headlines", "Headlines", [Headlines(figures, shares, year), .. Warning(figures, showSmall)]),
        ];
        if (figures.Years.Count > 1)
        {
            chapters.Add(new("trends", "Over the years", Trends(figures, shares)));
        }

        chapters.Add(new("who", "Who moves most", [.. Moves("age", "Age on 31 March", figures, shares), .. Moves("placement", "First placement in the year", figures, shares)]));
        chapters.Add(new("circles", "The three circles of instability", Circles(figures, shares)));
        if (figures.ByAuthority.Count >= FewestForFunnel)
        {
            chapters.Add(new("authorities", "Authorities side by side", Authorities(figures, shares)));
        }

        chapters.Add(leavers.Chapter(shares));
        chapters.Add(quality.Chapter(figures, repair));
        chapters.Add(new("unanswered", "What could not be answered, and why", Unanswered(figures, shares, year)));
        chapters.Add(Method(read, figures, repair, showSmall));
        return new Page(
            "Children in care: stability and leaving care",
            [$"{name}, year to 31 March {year}. {(showSmall ? "Small numbers are shown: do not pass this on." : "Numbers from 1 to 5, and those from which one could be worked out, are shown as c.")}"],
            chapters,
            "Made by carerights. Decision support, not legal advice; a person decides. No child is named in this report.");
    }

    private static Block.Headlines Headlines(ReportFigures figures, ProtectedShares shares, int year)
    {
        var lookedAfter = figures.Pass.LookedAfter.Single(each => each.Year.Ending == year);
        List<Headline> cards = [new("Looked after on 31 March", PlainText.Cell(shares.Count(lookedAfter.Yes)), lookedAfter.Unknown == 0 ? [] : [$"and {shares.Count(lookedAfter.Unknown)} perhaps: rows contradict each other"], "DfE: without short breaks")];
        foreach (var (key, label, definition) in ReportMeasures.All)
        {
            if (Of(figures, year, key) is { Children: > 0 } tally)
            {
                var share = shares.One(label, tally);
                cards.Add(new(label, share.InWords, [$"{PlainText.Cell(share.Count)} of {PlainText.Cell(share.Base)}" + (share.Interval is null ? "" : "; 95% " + share.IntervalInWords)], definition));
            }
        }

        return new(cards);
    }

    private static IEnumerable<Block> Warning(ReportFigures figures, bool showSmall)
    {
        yield return new Block.Text(ConfidenceInterval.Meaning);
        if (showSmall)
        {
            yield return new Block.Notice("This report shows small numbers. A child could be recognised from it: keep it within the authority.");
        }

        if (figures.Pass.Rows.InConflict > 0)
        {
            yield return new Block.Notice($"{figures.Pass.Rows.InConflict:N0} children have rows that contradict each other after repair. They are counted as unknown, not left out.");
        }
    }

    private static List<Block> Trends(ReportFigures figures, ProtectedShares shares)
    {
        var shown = ReportMeasures.All.Where(measure => figures.Years.Any(year => Of(figures, year, measure.Key).Base > 0)).ToArray();
        List<Block> blocks = [];
        foreach (var (key, label, _) in shown)
        {
            var years = figures.Years.Select(year => new TrendYear(Options.YearText(year), shares.One(label, Of(figures, year, key)).Interval, null, "", false)).ToArray();
            if (years.Any(year => year.Share is not null))
            {
                blocks.Add(new Block.Chart("trend-" + key, label, label + ": " + string.Join(", ", years.Select(year => year.Year + " " + (year.Share is { } share ? Axis.Percent(share.Share) : "not shown"))) + ".", drawing => TrendChart.Draw(drawing, years), IsHalf: true));
            }
        }

        blocks.Add(Table(
            "trends",
            "Every measure by year: percentage, and count of base",
            [("Measure", false), .. figures.Years.Select(year => (Options.YearText(year), true))],
            shown.Select(measure => (IReadOnlyList<object?>)[measure.Label, .. figures.Years.Select(year =>
            {
                var share = shares.One(measure.Label, Of(figures, year, measure.Key));
                return share.HasBase ? $"{share.InWords} ({PlainText.Cell(share.Count)} of {PlainText.Cell(share.Base)})" : "no data";
            })])));
        return blocks;
    }

    /// <summary>A table of a report.</summary>
    internal static Block.Table Table(string name, string caption, IReadOnlyList<(string Title, bool IsNumber)> columns, IEnumerable<IReadOnlyList<object?>> rows) =>
        new(new Section(name, caption, [.. columns.Select(column => new Column(column.Title.ToLowerInvariant().Replace(' ', '_'), column.Title, column.IsNumber))], [.. rows]));

    private static List<Block> Moves(string grouping, string title, ReportFigures figures, ProtectedShares shares)
    {
        var rows = shares.Groups(figures.By(grouping));
        var drawn = rows.Select(row => row.Interval).OfType<ShareWithInterval>().ToArray();
        if (drawn.Length == 0)
        {
            return [];
        }

        var caption = "Three or more placements, by " + char.ToLowerInvariant(title[0]) + title[1..];
        var words = "Share of children with three or more placements in the year, DfE, with 95% intervals. " + string.Join("; ", drawn.Select(row => row.Label + " " + Axis.Percent(row.Share))) + ".";
        return
        [
            new Block.Chart("moves-" + grouping, caption, words, drawing => IntervalChart.Draw(drawing, drawn, null)),
            Table("moves_" + grouping, caption, [(title, false), ("Children", true), ("Three or more", true), ("%", true)], rows.Select(row => (IReadOnlyList<object?>)[row.Label, row.Base, row.Count, row.Percent])),
        ];
    }

    private static List<Block> Circles(ReportFigures figures, ProtectedShares shares)
    {
        var index = figures.Index;
        if (index.Sample == 0)
        {
            var lacking = (figures.HasSchools, figures.HasSocialWorkers) switch
            {
                (false, false) => "a school-history table and the social-worker table",
                (false, true) => "a school-history table",
                (true, false) => "the social-worker table",
                _ => "a child for whom all three are known",
            };
            return [new Block.Text($"The Stability Index needs placements, schools and social workers of the same child. This return lacks {lacking}, so it cannot be answered.")];
        }

        StabilityDomains[] regions =
        [
            StabilityDomains.Placement, StabilityDomains.School, StabilityDomains.SocialWorker, StabilityDomains.Placement | StabilityDomains.School,
            StabilityDomains.Placement | StabilityDomains.SocialWorker, StabilityDomains.School | StabilityDomains.SocialWorker, StabilityDomains.All, StabilityDomains.None,
        ];
        string[] names = ["placement only", "school only", "social worker only", "placement and school", "placement and social worker", "school and social worker", "all three", "none"];
        var counts = shares.Counts([.. regions.Select(region => index.MultipleExactlyIn(region).Count)]);
        var words = $"Of {PlainText.Cell(shares.Count(index.Sample))} children for whom all three are known, those with multiple instability: " + string.Join("; ", names.Select((name, i) => name + " " + counts[i])) + ".";
        return
        [
            new Block.Text("Two or more changes of placement, a school move in mid-year, or two or more changes of social worker in the year (Children's Commissioner, 2019), among the children for whom all three are known. "
                + $"They are {PlainText.Cell(shares.Count(index.Sample))} of {PlainText.Cell(shares.Count(index.Children))} looked after on 31 March."),
            new Block.Chart("circles-drawing", "Multiple instability", words, drawing => ThreeCircles.Draw(drawing, [.. counts.Take(7).Select(PlainText.Cell)]), IsHalf: true),
            Table("circles", "Multiple instability, children", [("Where", false), ("Children", true)], names.Select((name, i) => (IReadOnlyList<object?>)[name, counts[i]])),
        ];
    }

    private static List<Block> Authorities(ReportFigures figures, ProtectedShares shares)
    {
        var all = figures.ByAuthority.OrderBy(authority => authority.Key, System.StringComparer.Ordinal).ToArray();
        var whole = all.Aggregate(default(Tally), (sum, each) => sum + each.Value);
        var rows = shares.Groups([.. all.Select(authority => (authority.Key, authority.Value))]);
        var target = whole.Rate ?? 0;
        var points = all.Zip(rows)
            .Where(pair => pair.Second.Interval is not null)
            .Select(pair => new FunnelPoint(pair.First.Key, pair.First.Value.Base, pair.Second.Interval!.Share, Funnel.Place(new Proportion(pair.First.Value.Yes, pair.First.Value.Base), target) is not (FunnelPosition.Within or FunnelPosition.NoData)))
            .ToArray();
        List<Block> blocks = [new Block.Text("An authority within the lines differs from the whole no more than chance would have it. This is not a league table: the order is alphabetical.")];
        if (points.Length > 0)
        {
            var words = $"Three or more placements in the year, {points.Length} authorities against the number of children looked after, with 95% limits about {Axis.Percent(target)}. "
                + (points.Any(point => point.IsNamed) ? "Outside the limits: " + string.Join(", ", points.Where(point => point.IsNamed).Select(point => point.Label)) + "." : "None is outside the limits.");
            blocks.Add(new Block.Chart("funnel", "Three or more placements, by authority", words, drawing => FunnelPlot.Draw(drawing, target, points, size =>
            {
                var limits = Funnel.Limits(size, target, 0.95);
                return ((double)limits.Lowest / size, (double)limits.Highest / size);
            })));
        }

        blocks.Add(Table(
            "authorities",
            "Three or more placements, by authority",
            [("Authority", false), ("Children", true), ("Three or more", true), ("%", true), ("95% interval", false)],
            rows.Select(row => (IReadOnlyList<object?>)[row.Label.Length == 0 ? "not named" : row.Label, row.Base, row.Count, row.Percent, row.IntervalInWords])));
        return blocks;
    }

    private static List<Block> Unanswered(ReportFigures figures, ProtectedShares shares, int year)
    {
        var unknown = ReportMeasures.All.Select(measure => (measure.Label, Tally: Of(figures, year, measure.Key))).Where(measure => measure.Tally.Children > 0).ToArray();
        List<Block> blocks =
        [
            new Block.Text("A child about whom the return does not say enough is counted here, and never as stable or unstable."),
            Table("unknown", "Children for whom a measure is unknown", [("Measure", false), ("Unknown", true), ("Not in the cohort", true)],
                unknown.Select(measure => (IReadOnlyList<object?>)[measure.Label, shares.Count(measure.Tally.Unknown), shares.Count(measure.Tally.NotApplicable)])),
        ];
        var reasons = figures.Reasons.Take(12).ToArray();
        if (reasons.Length > 0)
        {
            blocks.Add(new Block.Points([.. reasons.Select(reason => $"{reason.Key} ({shares.Count(reason.Value)})")]));
        }

        if (!figures.HasSchools)
        {
            blocks.Add(new Block.Text("School moves: the return holds no school history. A table school_history.csv (CHILD, URN, ENTRY_DATE, LEAVING_DATE) beside it answers them."));
        }

        if (!figures.HasSocialWorkers)
        {
            blocks.Add(new Block.Text("Social workers: the return holds no social-worker table (collected from 2023-24)."));
        }

        return blocks;
    }

    private static Chapter Method(Return read, ReportFigures figures, string repair, bool showSmall) => new("method", "Method and sources",
    [
        new Block.Points(
        [
            $"Source: {read.Files.Count:N0} files of an SSDA903 return, {figures.Pass.Rows.Rows:N0} episodes of {figures.Pass.Rows.Children:N0} children; repair: {repair}, with every change counted above.",
            "Placements and long-term stability: DfE, as its statistics state them; Schedule 5 to SI 2000/896 and Schedule 3 to WSI 2001/1337 supply the count in law. Periods are half-open: the day an episode ends is not in it.",
            "Changes of placement: Children's Commissioner, Stability Index 2019, as the report states them. The Index code differs in three named cases.",
            "School moves: DfE leaves out moves from 1 August to 30 September; the Commissioner only the first three weeks of September. The return holds no phase of schools, so a transfer to secondary school is told by age.",
            "Intervals: Wilson, 95%, for a proportion. Every child in the return is counted, so they describe the variation of the process and not of a sample.",
            showSmall ? "Small numbers are shown." : "Numbers from 1 to 5 are kept back, with those from which one could be found by subtraction: stricter than DfE's own practice.",
            "Care-leaver statuses: Children Act 1989 as in force on the day, from what a return can show. Each determination is in 'carerights status', with the provisions and what is missing.",
        ]),
    ]);

    /// <summary>A day as a report writes it.</summary>
    internal static string Day(NodaTime.LocalDate day) => day.ToString("d MMMM uuuu", System.Globalization.CultureInfo.InvariantCulture);

    private static Tally Of(ReportFigures figures, int year, string measure) => figures.Of(year, measure);
}
