using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Pages;
using CareRights.Reports.Returns;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Publication;
using CareRights.Stability.Statistics;

namespace CareRights.Reports.Tables;

/// <summary>The tables of <c>carerights stability</c> that are no list of shares.</summary>
internal static class PooledSections
{
    private static readonly int[] DaysForPeople = [30, 90, 180, 364];

    private static readonly bool[] AnyThenMultiple = [false, true];

    private static readonly Answer[] Answers = [Answer.Yes, Answer.No, Answer.Unknown];

    private static readonly StabilityDomains[] Assessable = [StabilityDomains.Placement, StabilityDomains.School, StabilityDomains.SocialWorker, StabilityDomains.All];

    private static readonly StabilityDomains[] Regions =
    [
        StabilityDomains.SocialWorker, StabilityDomains.Placement, StabilityDomains.School, StabilityDomains.SocialWorker | StabilityDomains.Placement,
        StabilityDomains.SocialWorker | StabilityDomains.School, StabilityDomains.Placement | StabilityDomains.School, StabilityDomains.All, StabilityDomains.None,
    ];

    public static IEnumerable<Section> Of(StabilityView view, FigurePass pass, Grouping? split, bool isForPeople, Published? published)
    {
        if (view == StabilityView.MovesPer1000Days)
        {
            yield return Rates(pass, isForPeople, published);
        }
        else if (view == StabilityView.TimeToFirstMove)
        {
            yield return FirstMove(pass, split, isForPeople);
        }
        else if (view == StabilityView.Circles)
        {
            yield return Circles(pass, split, isForPeople, published);
            yield return Coverage(pass, split, isForPeople, published);
        }
        else if (view == StabilityView.Distance)
        {
            yield return Distance(pass, split, isForPeople, published, isOfBegun: false);
            yield return Distance(pass, split, isForPeople, published, isOfBegun: true);
            yield return Miles(pass, split, isForPeople, published);
        }
        else if (view == StabilityView.Pattern)
        {
            yield return Pattern(pass, split, isForPeople);
        }
        else if (view == StabilityView.Split)
        {
            yield return NumberSections.Split(pass, isForPeople, published);
        }
        else if (view == StabilityView.Averages)
        {
            yield return NumberSections.Averages(pass, isForPeople, published);
        }
    }

    /// <summary>How often children who entered care in the year moved, for the time they were in it.</summary>
    public static Section Rates(FigurePass pass, bool isForPeople, Published? published) => new(
        "rates",
        "Moves for 1,000 days in care, of children who entered care in the year (Child and Family Services Reviews, United States: 79 FR 61241)",
        [
            new("year", "Year"), new("children", "Children", IsNumber: true), new("moves", "Moves", IsNumber: true), new("days", "Days", IsNumber: true),
            new("per_1000_days", "Rate", IsNumber: true), new("low_95", "95% from", IsNumber: true), new("high_95", "to", IsNumber: true), .. published is null ? (Column[])[new("unknown", "Unknown", IsNumber: true)] : [],
        ],
        from year in pass.Pooled().GroupBy(pooled => pooled.Year)
        let moves = year.Aggregate(default(RateTally), (sum, pooled) => sum.Merge(pooled.Pooled.Moves))
        let interval = moves.Clustered(0.95)
        let isOfFew = published is not null && SmallNumbers.Is(moves.Children)
        let isShown = published is null || (!isOfFew && !SmallNumbers.Is(moves.Events))
        select (IReadOnlyList<object?>)
        [
            Year(year.Key.Ending, isForPeople), Published.Following(!isOfFew, moves.Children), Published.Following(isShown, moves.Events), Published.Following(!isOfFew, moves.Days),
            Published.Following(isShown, Rounded(moves.PerThousandDays, 2)), Published.Following(isShown, Rounded(interval?.Lower, 2)), Published.Following(isShown, Rounded(interval?.Upper, 2)),
            .. published is null ? (object?[])[year.Sum(pooled => pooled.Pooled.MovesUnknown)] : [],
        ]);

    // A program gets every step of the curve, a person its height on days that one asks about.
    private static Section FirstMove(FigurePass pass, Grouping? split, bool isForPeople)
    {
        var curves = pass.Pooled().Select(pooled => (pooled.Year, pooled.Group, Curve: pooled.Pooled.FirstMoves, pooled.Pooled.FirstMovesUnknown)).ToList();
        var medians = curves.Select(curve =>
            $"{Words.Year(curve.Year.Ending)}{(split is null ? "" : " " + curve.Group)}: {Cells.ForPeople(curve.Curve.Children)} children, {Cells.ForPeople(curve.Curve.Steps.Sum(step => step.Events))} moved, "
            + (curve.Curve.Median is { } median ? $"half of them by day {median}" : "half of them not in the time seen")
            + (curve.FirstMovesUnknown == 0 ? "" : $", {Cells.ForPeople(curve.FirstMovesUnknown)} not known"));
        return new(
            "time_to_first_move",
            "Not yet moved, of children who entered care in the year and are still in it (Kaplan-Meier). " + string.Join("; ", medians),
            [
                new("year", "Year"), .. Group(split), new("children", "Children", IsNumber: true), new("days", "Days", IsNumber: true), new("at_risk", "At risk", IsNumber: true), new("moved", "Moved", IsNumber: true),
                new("not_moved", "Not moved", IsNumber: true), new("variance", "Variance", IsNumber: true), new("low_95", "95% from", IsNumber: true), new("high_95", "to", IsNumber: true),
            ],
            from curve in curves
            from step in isForPeople ? DaysForPeople.Where(day => curve.Curve.At(day) is not null).Select(day => Step(curve.Curve, day)) : curve.Curve.Steps.Select(step => step with { })
            let interval = curve.Curve.IntervalAt(step.Day, 0.95)
            select (IReadOnlyList<object?>)
            [
                Year(curve.Year.Ending, isForPeople), .. Group(split, curve.Group), curve.Curve.Children, step.Day, step.AtRisk, step.Events, Rounded(step.Survival, 4), Rounded(step.Variance, 6),
                Rounded(interval?.Lower, 4), Rounded(interval?.Upper, 4),
            ]);
    }

    // The height of the curve on a day, with all the moves up to it.
    private static SurvivalStep Step(SurvivalCurve curve, int day)
    {
        var before = curve.Steps.TakeWhile(step => step.Day <= day).ToList();
        return before.Count == 0 ? new(day, curve.Children, 0, 1, 0, 0) : before[^1] with { Day = day, Events = before.Sum(step => step.Events) };
    }

    // Published, what is in a region and in others as well would give away what is kept back.
    private static Section Circles(FigurePass pass, Grouping? split, bool isForPeople, Published? published)
    {
        var rows =
            from pooled in pass.Pooled()
            from period in Periods(pooled.Pooled)
            from isMultiple in AnyThenMultiple
            let exactly = Regions.Select(region => isMultiple ? period.Tally.MultipleExactlyIn(region) : period.Tally.AnyExactlyIn(region)).ToList()
            let shown = published?.Breakdown(exactly.Select(each => each.Count))
            from place in Enumerable.Range(0, Regions.Length)
            let first = (object?[])[Year(pooled.Year.Ending, isForPeople), .. Group(split, pooled.Group), period.Name, isMultiple ? "multiple" : "any"]
            select (IReadOnlyList<object?>)
            [
                .. first,
                .. shown is null
                    ? Region(period.Tally, isMultiple, Regions[place], exactly[place], isForPeople)
                    : [Published.Cell(shown[place].Number), Published.Cell(shown[place].Percent), .. isForPeople ? (object?[])[] : [Published.Cell(shown[place].Total)]],
                Name(Regions[place]),
            ];
        return new(
            "circles",
            "The three circles of the Stability Index: of the children assessed in all three domains, those with instability there and nowhere else",
            [
                new("year", "Year"), .. Group(split), new("period", "Period"), new("instability", "Kind"), new("exactly", "Count", IsNumber: true), new("percentage", "%", IsNumber: true),
                .. published is not null ? (Column[])[]
                    : isForPeople ? [new("interval", "95% interval")]
                    : [new("low_95", "95% from", IsNumber: true), new("high_95", "to", IsNumber: true), new("at_least", "At least", IsNumber: true)],
                .. isForPeople ? (Column[])[] : [new("base", "Base", IsNumber: true)],
                new("region", "Region"),
            ],
            rows);
    }

    private static object?[] Region(StabilityIndexTally tally, bool isMultiple, StabilityDomains region, Proportion exactly, bool isForPeople)
    {
        var atLeast = region == StabilityDomains.None ? exactly : isMultiple ? tally.MultipleIn(region) : tally.AnyIn(region);
        var interval = exactly.Of == 0 ? (ConfidenceInterval?)null : ConfidenceInterval.Wilson(exactly, 0.95);
        var (low, high) = (Rounded(100 * interval?.Lower, 1), Rounded(100 * interval?.Upper, 1));
        return [exactly.Count, Rounded(100 * exactly.Share, 1), .. isForPeople ? (object?[])[low is null ? "" : $"{Cells.Text(low)} to {Cells.Text(high)}"] : [low, high, atLeast.Count, exactly.Of]];
    }

    private static Section Coverage(FigurePass pass, Grouping? split, bool isForPeople, Published? published) => new(
        "circles_coverage",
        "Children looked after on 31 March who could be assessed",
        [new("year", "Year"), .. Group(split), new("period", "Period"), new("assessed", "Assessed", IsNumber: true), new("of", "Of", IsNumber: true), new("percentage", "%", IsNumber: true), new("domain", "In")],
        from pooled in pass.Pooled()
        from period in Periods(pooled.Pooled)
        from domain in Assessable
        let assessed = period.Tally.AssessedIn(domain)
        let shown = published?.Of(assessed)
        select (IReadOnlyList<object?>)
        [
            Year(pooled.Year.Ending, isForPeople), .. Group(split, pooled.Group), period.Name,
            .. shown is null ? (object?[])[assessed.Count, assessed.Of, Rounded(100 * assessed.Share, 1)] : Published.Cells(shown),
            Name(domain),
        ]);

    private static Section Distance(FigurePass pass, Grouping? split, bool isForPeople, Published? published, bool isOfBegun) => new(
        isOfBegun ? "distance_of_placements_begun" : "distance_and_boundary",
        isOfBegun
            ? "Placements that began in the year by how far from home and on which side of the boundary they are"
                + (isForPeople && pass.Pooled().Sum(pooled => pooled.Pooled.BegunUnknown) is var unknown and > 0 && published is null ? $"; of {Cells.ForPeople(unknown)} children it is not known which began" : "")
            : "Children looked after on 31 March by how far from home and on which side of the boundary they are placed",
        [
            new("year", "Year"), .. Group(split), new("over_20_miles", "Over 20 miles"), new("outside_boundary", "Outside the boundary"),
            isOfBegun ? new("placements", "Placements", IsNumber: true) : new("children", "Children", IsNumber: true), new("percentage", "%", IsNumber: true),
        ],
        from pooled in pass.Pooled()
        let tally = isOfBegun ? pooled.Pooled.DistanceOfBegun : pooled.Pooled.Distance
        let parts = (from over in Answers from outside in Answers select (Over: over, Outside: outside, Count: tally.Count(over, outside))).ToList()
        let shown = published?.Breakdown(parts.Select(part => part.Count))
        let of = tally.Placements
        from part in parts.Select((item, index) => (Item: item, Index: index))
        select (IReadOnlyList<object?>)
        [
            Year(pooled.Year.Ending, isForPeople), .. Group(split, pooled.Group), part.Item.Over.ToString(), part.Item.Outside.ToString(),
            .. shown is null
                ? (object?[])[part.Item.Count, of == 0 ? null : Rounded(100.0 * part.Item.Count / of, 1)]
                : [Published.Cell(shown[part.Index].Number), Published.Cell(shown[part.Index].Percent)],
        ]);

    // To be published, a median stands for a single child and is kept back, and so is a mean of few; the number would give away a part of the table before it.
    private static Section Miles(FigurePass pass, Grouping? split, bool isForPeople, Published? published) => new(
        "distance_in_miles",
        "Miles from home, where both places are known",
        [
            new("year", "Year"), .. Group(split), new("of", "Of"), .. published is null ? (Column[])[new("number", "Number", IsNumber: true)] : [],
            new("mean", "Mean", IsNumber: true), .. published is null ? (Column[])[new("median", "Median", IsNumber: true)] : [],
        ],
        from pooled in pass.Pooled()
        from of in new[] { (Name: "children on 31 March", pooled.Pooled.Miles), (Name: "placements begun", Miles: pooled.Pooled.MilesOfBegun) }
        let tally = NumberTally.Of(of.Miles)
        let isShown = published is null || !SmallNumbers.Is(tally.Children)
        select (IReadOnlyList<object?>)
        [
            Year(pooled.Year.Ending, isForPeople), .. Group(split, pooled.Group), of.Name, .. published is null ? (object?[])[tally.Children] : [], Published.Following(isShown, Rounded(tally.Mean, 1)),
            .. published is null ? (object?[])[Rounded(tally.Median, 1)] : [],
        ]);

    private static Section Pattern(FigurePass pass, Grouping? split, bool isForPeople) => new(
        "pattern",
        "Entropy and complexity of the year, by kind of home, of children looked after on 31 March (0: one kind of home all year). A pattern is not a verdict",
        [
            new("year", "Year"), .. Group(split), new("number", "Number"), new("children", "Children", IsNumber: true), new("lower_quartile", "A quarter below", IsNumber: true), new("median", "Median", IsNumber: true),
            new("upper_quartile", "A quarter above", IsNumber: true), new("unknown", "Unknown", IsNumber: true),
        ],
        from pooled in pass.Pooled()
        from number in new[] { ("entropy", pooled.Pooled.Entropies), ("complexity", pooled.Pooled.Complexities) }
        let sorted = number.Item2.OrderBy(each => each).ToList()
        select (IReadOnlyList<object?>)
        [
            Year(pooled.Year.Ending, isForPeople), .. Group(split, pooled.Group), number.Item1, sorted.Count, Quantile(sorted, 0.25), Quantile(sorted, 0.5), Quantile(sorted, 0.75), pooled.Pooled.PatternUnknown,
        ]);

    /// <summary>The change of each share from a year to the next.</summary>
    public static Section YearOnYear(FigurePass pass, Grouping? split, bool isForPeople, Published? published, bool isOneRelease)
    {
        var changes =
            from series in pass.Figures().Where(figure => split is null || figure.Group.Length > 0).GroupBy(figure => (figure.Measure, figure.Group))
            from change in Stability.Comparison.YearOnYear.Changes(series, 0.95, isOneRelease)
            let isShown = published is null || change.Difference is null || new[] { change.From, change.To }.All(year => published.Shows(year, series.Key.Measure, series.Key.Group))
            select (series.Key.Measure, series.Key.Group, Change: change, IsShown: isShown, Before: Unknown(series, change.From), After: Unknown(series, change.To));
        const string Title = "Change from each year to the next, in points of a percentage. Many children are in both years, so that the interval is if anything too wide";
        return isForPeople
            ? new("year_on_year", Title,
                [
                    new("from", "From"), new("to", "To"), new("difference", "Change", IsNumber: true), new("interval", "95% interval"), new("standing", "Reading"), .. published is null ? (Column[])[new("unknown", "Unknown", IsNumber: true)] : [],
                    .. Group(split), new("counted", "Measure"),
                ],
                changes.Select(row => (IReadOnlyList<object?>)
                [
                    Words.Year(row.Change.From.Ending), Words.Year(row.Change.To.Ending), row.IsShown ? Points(row.Change.Difference) : PublishedCell.Confidential.ToString(),
                    row.IsShown && row.Change.Interval is { } known ? $"{Points(known.Lower)} to {Points(known.Upper)}" : "", row.IsShown ? Said(row.Change.Standing) : "",
                    .. published is null ? (object?[])[row.Before + row.After == 0 ? "0" : $"{Cells.ForPeople(row.Before)}, {Cells.ForPeople(row.After)}"] : [],
                    .. Group(split, row.Group), row.Measure.Source.Name + ": " + row.Measure.Title,
                ]))
            : new("year_on_year", Title,
                [
                    new("from", "From"), new("to", "To"), .. Group(split), new("difference", "Change", IsNumber: true), new("low_95", "95% from", IsNumber: true), new("high_95", "to", IsNumber: true), new("standing", "Standing"),
                    new("measure", "Measure"), .. Unknowns(published),
                ],
                changes.Select(row => (IReadOnlyList<object?>)
                [
                    row.Change.From.Ending, row.Change.To.Ending, .. Group(split, row.Group), Published.Following(row.IsShown, Rounded(100 * row.Change.Difference, 1)),
                    Published.Following(row.IsShown, Rounded(100 * row.Change.Interval?.Lower, 1)), Published.Following(row.IsShown, Rounded(100 * row.Change.Interval?.Upper, 1)), Published.Following(row.IsShown, row.Change.Standing.ToString()),
                    row.Measure.Key, .. published is null ? (object?[])[row.Before, row.After] : [],
                ]));
    }

    private static string Points(double? share) => share is { } known ? Math.Round((decimal)known * 100, 1, MidpointRounding.AwayFromZero).ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : "";

    private static string Said(Stability.Comparison.Standing standing) => standing switch
    {
        Stability.Comparison.Standing.Higher => "higher",
        Stability.Comparison.Standing.Lower => "lower",
        Stability.Comparison.Standing.NotDistinguishable => "no clear change",
        Stability.Comparison.Standing.DefinitionChanged => "new definition",
        Stability.Comparison.Standing.TooManyUnknown => "too many unknown",
        _ => "no data",
    };

    private static Column[] Unknowns(Published? published) => published is null ? [new("unknown_from", "Unknown before", IsNumber: true), new("unknown_to", "after", IsNumber: true)] : [];

    private static long Unknown(IEnumerable<Stability.Figures.Figure> series, Stability.StatisticalYear year) => series.Where(figure => figure.Year == year).Sum(figure => figure.Tally.Unknown);

    private static IEnumerable<(string Name, StabilityIndexTally Tally)> Periods(PooledFigures pooled) =>
        [("1 year", pooled.OneYear), ("2 years", pooled.TwoYears), ("both", pooled.BothYears)];

    private static string Name(StabilityDomains region) => region is StabilityDomains.None or StabilityDomains.All
        ? region == StabilityDomains.All ? "all three" : "none"
        : string.Join(" and ", new[] { (StabilityDomains.SocialWorker, "social worker"), (StabilityDomains.Placement, "placement"), (StabilityDomains.School, "school") }
            .Where(each => region.HasFlag(each.Item1)).Select(each => each.Item2));

    private static Column[] Group(Grouping? split) => split is null ? [] : [new(split.Key.Replace('-', '_'), split.Title)];

    private static object?[] Group(Grouping? split, string group) => split is null ? [] : [group];

    private static object Year(int year, bool isForPeople) => isForPeople ? Words.Year(year) : year;

    private static double? Quantile(List<double> sorted, double share) => sorted.Count == 0 ? null : Rounded(sorted[(int)Math.Floor(share * (sorted.Count - 1))], 3);

    private static double? Rounded(double? number, int digits) => number is { } known ? (double)Math.Round((decimal)known, digits, MidpointRounding.AwayFromZero) : null;
}
