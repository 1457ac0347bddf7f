using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Charts;
using CareRights.Stability.Comparison;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Statistics;

namespace CareRights.Reports.Returns;

/// <summary>The first page: eight figures, each with its interval, how others compare, its direction, and what is unknown.</summary>
internal static class HeadlineChapter
{
    private const int Cards = 8;
    private const double Confidence = 0.95;

    public static Chapter Of(ReturnReport report, ReportFigures figures, ProtectedShares shares)
    {
        var shown = ReportMeasures.All.Where(measure => figures.Of(figures.Last, measure).Base > 0).Take(Cards - 1).ToArray();
        List<Block> blocks = [new Block.Headlines([LookedAfter(figures, shares), .. shown.Select(measure => Card(report, figures, shares, measure))], Data(figures, shares, shown))];
        blocks.Add(new Block.Text("95% marks an interval. " + ConfidenceInterval.Meaning));
        if (report.Comparison.Any)
        {
            blocks.Add(new Block.Text("England and the neighbours are the other authorities' children taken together, as published. Higher is not worse, and nothing here ranks an authority."));
        }

        if (report.ShowSmall)
        {
            blocks.Add(new Block.Notice("This report shows small numbers. A child could be recognised from it: keep it within the authority."));
        }

        var lacking = Lacking(figures).ToArray();
        if (lacking.Length > 0)
        {
            blocks.Add(new Block.Notice($"The return of {Words.Year(figures.Last)} brought no {string.Join(", no ", lacking)}: figures that need them are not shown."));
        }

        if (figures.Rows.InConflict > 0)
        {
            blocks.Add(new Block.Notice($"{Words.Number(shares.Count(figures.Rows.InConflict))} children have rows that contradict each other after repair. They are counted as unknown, not left out."));
        }

        return new Chapter("headlines", "Headlines", blocks);
    }

    /// <summary>The change from the year before, in words; none where none may be stated.</summary>
    public static string Direction(ReportFigures figures, ProtectedShares shares, ReportMeasure measure)
    {
        var change = YearOnYear.Changes(figures.Series(measure), Confidence, figures.IsOneRelease).LastOrDefault(change => change.To.Ending == figures.Last);
        if (change is null || shares.One("", figures.Of(change.From.Ending, measure)).Interval is not { } before || shares.One("", figures.Of(change.To.Ending, measure)).Interval is null)
        {
            return "";
        }

        var from = $"from {Axis.Percent(before.Share)} in {Words.Year(change.From.Ending)}";
        return change.Standing switch
        {
            Standing.Higher => "Up " + from,
            Standing.Lower => "Down " + from,
            Standing.NotDistinguishable => $"No clear change {from}",
            Standing.DefinitionChanged => $"The definition changed after {Words.Year(change.From.Ending)}: no change is stated",
            Standing.TooManyUnknown => "More than a tenth unknown: no change is stated",
            _ => "",
        };
    }

    private static Headline LookedAfter(ReportFigures figures, ProtectedShares shares)
    {
        var (yes, unknown) = figures.LookedAfter(figures.Last);
        var details = new List<string>();
        if (figures.Years.Count > 1 && figures.Years[figures.Years.Count - 2] == figures.Last - 1)
        {
            details.Add($"{Words.Number(shares.Count(figures.LookedAfter(figures.Last - 1).Yes))} a year before");
        }

        if (unknown > 0)
        {
            details.Add($"and {Words.Number(shares.Count(unknown))} perhaps: their rows contradict each other");
        }

        return new Headline("Looked after on 31 March", Words.Number(shares.Count(yes)), details, "DfE: without short breaks");
    }

    private static Section Data(ReportFigures figures, ProtectedShares shares, IReadOnlyList<ReportMeasure> shown)
    {
        var (yes, unknown) = figures.LookedAfter(figures.Last);
        return new(
            "headlines",
            $"The headline figures of {Words.Year(figures.Last)}",
            [.. Words.SeriesColumns.Take(1), .. Words.SeriesColumns.Skip(2), new("change", "Change"), new("definition", "Definition")],
            [
                ["Looked after on 31 March", shares.Count(yes), null, null, null, null, shares.Count(unknown), "", "DfE: without short breaks"],
                .. shown.Select(measure => (IReadOnlyList<object?>)[measure.Label, .. Words.Series(figures, shares, measure, figures.Last).Skip(2), Direction(figures, shares, measure), measure.Definition]),
            ]);
    }

    private static Headline Card(ReturnReport report, ReportFigures figures, ProtectedShares shares, ReportMeasure measure)
    {
        var tally = figures.Of(figures.Last, measure);
        var share = shares.One(measure.Label, tally);
        var details = new List<string> { $"{Words.Number(share.Count)} of {Words.Number(share.Base)}" + (share.Interval is null ? "" : "; 95% " + share.IntervalInWords) };
        details.AddRange(Compared(report, figures, measure, tally, share));
        details.Add(Direction(figures, shares, measure));
        details.Add(tally.Unknown > 0 ? Words.Number(shares.Count(tally.Unknown)) + " unknown" : "");
        return new Headline(measure.Label, share.InWords, [.. details.Where(text => text.Length > 0)], measure.Definition);
    }

    private static IEnumerable<string> Compared(ReturnReport report, ReportFigures figures, ReportMeasure measure, Tally tally, ShownShare share) =>
        report.Comparison.With(figures.Last, measure, tally) is not { } comparison ? [] :
            from named in new (string Name, ComparedWith? Against)[] { ("Region ", comparison.Authority.Region.Length > 0 ? comparison.Region : null), ("England ", comparison.England), ("Neighbours ", comparison.Neighbours) }
            let against = named.Against
            where against is not null
            let others = against.Others.Share
            where others is not null
            select named.Name + Axis.Percent(others.Value) + (share.Interval is null ? "" : ": " + Said(against.Standing));

    private static string Said(Standing standing) => standing switch
    {
        Standing.Higher => "here higher",
        Standing.Lower => "here lower",
        _ => "no clear difference",
    };

    private static IEnumerable<string> Lacking(ReportFigures figures) =>
        new (SuppliedTables Table, string Name)[]
        {
            (SuppliedTables.SocialWorkers, "social workers"), (SuppliedTables.SchoolHistory, "school history"), (SuppliedTables.Coordinates, "coordinates"), (SuppliedTables.CareLeavers, "care leavers (OC3)"),
        }.Where(table => !figures.Has(table.Table, figures.Last)).Select(table => table.Name);
}
