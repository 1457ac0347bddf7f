using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Comparison;
using CareRights.Stability.Statistics;
using CareRights.Tool.Commands;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Figures;

/// <summary>Authorities side by side, in order of code: every share with its interval, and no rank.</summary>
internal static class ComparisonSections
{
    /// <summary>One table for a program; for a person one for each measure and year.</summary>
    public static IEnumerable<Section> Of(IReadOnlyList<ComparedMeasure> compared, bool isPublished, bool isForPeople) =>
        isForPeople ? compared.Select(each => ForPeople(each, isPublished)) : [ForPrograms(compared, isPublished)];

    private static Section ForPrograms(IReadOnlyList<ComparedMeasure> compared, bool isPublished) => new(
        "comparison",
        "Comparison",
        [
            new("year", "Year"), new("measure", "Measure"), new("authority", "Authority"), new("count", "Count"), new("base", "Base"), new("percentage", "%"), new("low_95", "95% from"), new("high_95", "to"),
            new("funnel", "Funnel"), new("funnel_low_95", "Lowest within 95%"), new("funnel_high_95", "Highest within 95%"), new("funnel_low_998", "Lowest within 99.8%"), new("funnel_high_998", "Highest within 99.8%"),
            new("against", "Against"), new("others_count", "Their count"), new("others_base", "Their base"), new("others_percentage", "Their %"),
            new("difference", "Difference"), new("difference_low_95", "95% from"), new("difference_high_95", "to"), new("standing", "Standing"), new("without_a_figure", "Without a figure"),
        ],
        from each in compared
        from authority in each.Authorities
        from against in Against(authority.Comparison)
        let figure = authority.Comparison.Authority.Figure
        let wide = Limits(figure, each.Target, 0.998)
        let narrow = Limits(figure, each.Target, 0.95)
        let interval = figure.Of == 0 ? (ConfidenceInterval?)null : authority.Comparison.Interval
        select (IReadOnlyList<object?>)
        [
            each.Year, each.Measure.Key, authority.Name, figure.Count, figure.Of, Percent(figure.Share), Percent(interval?.Lower), Percent(interval?.Upper),
            authority.Comparison.Funnel.ToString(), narrow?.Lowest, narrow?.Highest, wide?.Lowest, wide?.Highest,
            Name(against.With, isPublished), against.Others.Count, against.Others.Of, Percent(against.Others.Share),
            Percent(against.Difference), Percent(against.DifferenceInterval?.Lower), Percent(against.DifferenceInterval?.Upper), against.Standing.ToString(), each.Hidden + against.Absent.Count,
        ]);

    private static Section ForPeople(ComparedMeasure compared, bool isPublished)
    {
        var several = compared.Authorities.Count > 1;
        var hidden = compared.Hidden == 0 ? "" : $"; {compared.Hidden} more have no figure, suppressed or missing";
        var head = $"{Options.YearText(compared.Year)}, {compared.Measure.Whose.Name}: {compared.Measure.Title}. Held against {compared.Others + (several ? compared.Authorities.Count - 1 : 0)} other authorities{hidden}. ";
        return new(
            "comparison",
            head + (several ? "In order of code, which is no rank: chance alone puts one at the top." : Alone(compared)),
            [
                .. several ? (Column[])[new("authority", "Authority"), new("percentage", "%", IsNumber: true), new("interval", "95% interval")] : [],
                new("against", "Against"), new("others", "Others", IsNumber: true), new("difference", "Points", IsNumber: true), new("difference_interval", "95% interval"), new("standing", "Standing"),
            ],
            from authority in compared.Authorities
            from against in Against(authority.Comparison)
            select (IReadOnlyList<object?>)
            [
                .. several ? (object?[])[authority.Name, Text(authority.Comparison.Authority.Figure.Share), Interval(authority.Comparison)] : [],
                Name(against.With, isPublished), Text(against.Others.Share), Text(against.Difference),
                against.DifferenceInterval is { } interval ? $"{Text(interval.Lower)} to {Text(interval.Upper)}" : "",
                Words(against.Standing) + (several && against.With == Comparator.England ? "; " + Words(authority.Comparison.Funnel) : "") + (against.Absent.Count == 0 ? "" : $"; no figure of {string.Join(", ", against.Absent)}"),
            ]);
    }

    private static string Alone(ComparedMeasure compared)
    {
        var (name, comparison) = compared.Authorities[0];
        var figure = comparison.Authority.Figure;
        return figure.Of == 0
            ? $"{name}: nobody to count."
            : $"{name}: {PlainText.Cell(figure.Count)} of {PlainText.Cell(figure.Of)}, {Text(figure.Share)}% ({Interval(comparison)}), {Words(comparison.Funnel)}"
                + (Limits(figure, compared.Target, 0.95) is { } limits ? $": of {PlainText.Cell(figure.Of)} children, chance alone would give {limits.Lowest} to {limits.Highest} at the share of all." : ".");
    }

    // Without regions, all authorities would be of one.
    private static IEnumerable<ComparedWith> Against(AuthorityComparison comparison) =>
        comparison.Comparisons.Where(against => against.With != Comparator.Region || comparison.Authority.Region.Length > 0);

    private static FunnelLimits? Limits(Proportion figure, double? target, double confidence) =>
        target is { } share && figure.Of > 0 ? Funnel.Limits(figure.Of, share, confidence) : null;

    private static string Interval(AuthorityComparison comparison) =>
        comparison.Authority.Figure.Of == 0 ? "" : $"{Text(comparison.Interval.Lower)} to {Text(comparison.Interval.Upper)}";

    private static string Name(Comparator with, bool isPublished) => with switch
    {
        Comparator.Region => "region",
        Comparator.StatisticalNeighbours => "statistical neighbours",
        _ => isPublished ? "England" : "the others in the return",
    };

    private static string Words(Standing standing) => standing switch
    {
        Standing.Higher => "higher",
        Standing.Lower => "lower",
        Standing.NotDistinguishable => "not distinguishable",
        _ => "no data",
    };

    private static string Words(FunnelPosition position) => position switch
    {
        FunnelPosition.Within => "within the funnel",
        FunnelPosition.Above95 => "above the 95% limit of the funnel",
        FunnelPosition.Above998 => "above the 99.8% limit of the funnel",
        FunnelPosition.Below95 => "below the 95% limit of the funnel",
        FunnelPosition.Below998 => "below the 99.8% limit of the funnel",
        _ => "no data",
    };

    private static double? Percent(double? share) => share is { } known ? (double)Math.Round((decimal)known * 100, 1, MidpointRounding.AwayFromZero) : null;

    private static string Text(double? share) => Percent(share) is { } percent ? percent.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : "";
}
