using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Reports.Charts;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures.Index;

namespace CareRights.Reports.Returns;

/// <summary>First moves, moves per 1,000 days, distance, entries and exits, the circles, social workers.</summary>
internal static class MovementChapters
{
    private static readonly int[] DaysNamed = [30, 90, 180, 365];

    private const int FewestForCurve = 6;
    private const int DaysShown = 365;

    public static Chapter? Moves(ReportFigures figures, ProtectedShares shares)
    {
        if (figures.Pooled is not { } pooled || pooled.Moves.Children == 0)
        {
            return null;
        }

        List<Block> blocks = [];
        var rate = pooled.Moves;
        var isShown = shares.CanShow(rate.Events, rate.Events + FewestForCurve) && shares.Count(rate.Children) is long;
        var interval = rate.Clustered(0.95);
        blocks.Add(new Block.Text(isShown && rate.PerThousandDays is { } perThousand
            ? $"Children who came into care in the year moved {Decimal(perThousand)} times per 1,000 days in care ({(interval is { } known ? $"95% {Decimal(known.Lower)} to {Decimal(known.Upper)}; " : "")}{Words.Number(rate.Events)} moves in {Words.Number(rate.Days)} days of {Words.Number(rate.Children)} children)."
                + (pooled.MovesUnknown > 0 ? $" For {Words.Number(shares.Count(pooled.MovesUnknown))} children it is unknown." : "")
            : "The children who came into care in the year, or their moves, are too few for a rate to be shown."));
        var curve = pooled.FirstMoves;
        var events = curve.Steps.Sum(step => step.Events);
        if (curve.Children > 0 && shares.CanShow(events, curve.Children) && events >= FewestForCurve)
        {
            (int Day, double Share)[] steps = [.. curve.Steps.Select(step => (step.Day, step.Survival))];
            var at = DaysNamed.Select(day => (Day: day, Share: curve.At(day))).Where(each => each.Share is not null).ToArray();
            var words = "Share of children who have not moved yet, by days since they came into care: " + string.Join("; ", at.Select(each => $"day {each.Day} {Axis.Percent(each.Share!.Value)}")) + "."
                + (curve.Median is { } median ? $" Half had moved by day {median}." : " Fewer than half had moved by the end of the year.");
            blocks.Add(new Block.Chart("first-move", "Time to the first move", words, drawing => StepChart.Draw(drawing, steps, DaysShown)));
            blocks.Add(new Block.Text($"{words} Of {Words.Number(curve.Children)} children, {Words.Number(events)} moved. A child who left care, or was still in the first placement on 31 March, counts for as long as it was seen."
                + (pooled.FirstMovesUnknown > 0 ? $" For {Words.Number(shares.Count(pooled.FirstMovesUnknown))} children the time is unknown." : "")));
        }

        return new Chapter("moves", "Moves of children who came into care in the year", blocks);
    }

    public static Chapter? Distance(ReportFigures figures, ProtectedShares shares) =>
        Measures("distance", "How far from home", "distance", "Placed away from home on 31 March", ReportMeasures.Distance, figures, shares);

    public static Chapter? SocialWorkers(ReportFigures figures, ProtectedShares shares) =>
        Measures("workers", "Social workers", "social_workers", "Changes of social worker", ReportMeasures.SocialWorkers, figures, shares);

    public static Chapter? EntriesAndExits(ReportFigures figures, ProtectedShares shares)
    {
        var ceased = figures.Of(figures.Last, ReportMeasures.All.First(measure => measure.Key == "dfe_ceased_1y"));
        var started = figures.Of(figures.Last, ReportMeasures.All.First(measure => measure.Key == "dfe_started_1y"));
        if (ceased.Base == 0)
        {
            return null;
        }

        var reasons = ReportMeasures.Exits.Select(measure => (measure.Label, figures.Of(figures.Last, measure).Yes)).ToArray();
        var known = figures.Of(figures.Last, ReportMeasures.Exits[0]);
        (string Label, long Count)[] all = [.. reasons, ("Other reasons", known.Base - reasons.Sum(reason => reason.Yes)), ("Reason unknown", known.Unknown)];
        var counts = shares.Counts([.. all.Select(reason => reason.Count)]);
        var rows = all.Zip(counts, (reason, count) => (reason.Label, Count: count)).ToArray();
        (string Label, long Count, string Shown)[] drawn = [.. rows.Where(row => row.Count is > 0L).Select(row => (row.Label, (long)row.Count, Words.Number(row.Count)))];
        List<Block> blocks = [new Block.Text($"In the year {Words.Number(shares.Count(started.Yes))} children came into care and {Words.Number(shares.Count(ceased.Yes))} left it.")];
        if (drawn.Length > 0)
        {
            blocks.Add(new Block.Chart("exits", "How children left care", "Children who left care, by reason: " + string.Join("; ", drawn.Select(row => row.Label + " " + row.Shown)) + ".", drawing => BarChart.Draw(drawing, drawn)));
            blocks.Add(Words.Table("exits", "How children left care", [("Reason", false), ("Children", true)], drawn.Select(row => (IReadOnlyList<object?>)[row.Label, row.Count])));
        }

        blocks.AddRange(Words.KeptBack(rows.Where(row => row.Count is string).Select(row => row.Label)));
        return new Chapter("flows", "Coming into care and leaving it", blocks);
    }

    /// <summary>The circles; none for a year without social workers or schools.</summary>
    public static Chapter? Circles(ReportFigures figures, ProtectedShares shares)
    {
        if (!figures.Has(SuppliedTables.SocialWorkers | SuppliedTables.SchoolHistory, figures.Last) || figures.Pooled?.OneYear is not { Sample: > 0 } index)
        {
            return null;
        }

        StabilityDomains[] regions =
        [
            StabilityDomains.Placement, StabilityDomains.School, StabilityDomains.SocialWorker, StabilityDomains.Placement | StabilityDomains.School,
            StabilityDomains.Placement | StabilityDomains.SocialWorker, StabilityDomains.School | StabilityDomains.SocialWorker, StabilityDomains.All, StabilityDomains.None,
        ];
        string[] names = ["Placement only", "School only", "Social worker only", "Placement and school", "Placement and social worker", "School and social worker", "All three", "None"];
        var counts = shares.Counts([.. regions.Select(region => index.MultipleExactlyIn(region).Count)]);
        var rows = names.Zip(counts, (name, count) => (Name: name, Count: count)).ToArray();
        var words = $"Of {Words.Number(shares.Count(index.Sample))} children for whom all three are known, those with multiple instability: " + string.Join("; ", rows.Where(row => row.Count is long).Select(row => row.Name + " " + Words.Number(row.Count))) + ".";
        return new Chapter("circles", "The three circles of instability",
        [
            new Block.Text("Two or more changes of placement, a school move in mid-year, or two or more changes of social worker in the year (Children's Commissioner, 2019), among the children for whom all three are known: "
                + $"{Words.Number(shares.Count(index.Sample))} of {Words.Number(shares.Count(index.Children))} looked after on 31 March."),
            new Block.Chart("circles-drawing", "Multiple instability, children", words, drawing => ThreeCircles.Draw(drawing, [.. counts.Take(7).Select(Words.Number)]), IsHalf: true),
            Words.Table("circles", "Multiple instability, children", [("Where", false), ("Children", true)], rows.Where(row => row.Count is long).Select(row => (IReadOnlyList<object?>)[row.Name, row.Count])),
            .. Words.KeptBack(rows.Where(row => row.Count is string).Select(row => row.Name)),
        ]);
    }

    /// <summary>Several measures of one year, each with its interval and what is unknown.</summary>
    private static Chapter? Measures(string id, string heading, string name, string caption, IReadOnlyList<ReportMeasure> measures, ReportFigures figures, ProtectedShares shares)
    {
        var rows = measures.Select(measure => (Measure: measure, Tally: figures.Of(figures.Last, measure))).Where(row => row.Tally.Base > 0)
            .Select(row => (row.Measure, row.Tally, Share: shares.One(row.Measure.Label, row.Tally))).ToArray();
        var drawn = rows.Select(row => row.Share.Interval).OfType<ShareWithInterval>().ToArray();
        if (rows.Length == 0)
        {
            return null;
        }

        List<Block> blocks = [];
        if (drawn.Length > 0)
        {
            blocks.Add(new Block.Chart(id + "-shares", caption, caption + ", with 95% intervals: " + string.Join("; ", drawn.Select(row => row.Label + " " + Axis.Percent(row.Share))) + ".", drawing => IntervalChart.Draw(drawing, drawn, null)));
            blocks.Add(Words.Table(name, caption, [("Measure", false), ("Of", false), ("Count", true), ("Base", true), ("%", true), ("Unknown", true)],
                rows.Where(row => row.Share.Interval is not null).Select(row => (IReadOnlyList<object?>)[row.Measure.Label, row.Measure.Base, row.Share.Count, row.Share.Base, row.Share.Percent, shares.Count(row.Tally.Unknown)])));
        }

        blocks.AddRange(Words.KeptBack(rows.Where(row => row.Share.IsKept).Select(row => row.Measure.Label)));
        return new Chapter(id, heading, blocks);
    }

    private static string Decimal(double number) => number.ToString("0.00", CultureInfo.InvariantCulture);
}
