using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Pages;
using CareRights.Reports.Returns;
using CareRights.Stability.Comparison;
using CareRights.Stability.Publication;
using CareRights.Stability.Statistics;

namespace CareRights.Reports.Tables;

/// <summary>Authorities side by side, in order of code: every share with its interval, and no rank.</summary>
internal static class ComparisonSections
{
    /// <summary>One table for a program; for a person one for each measure and year.</summary>
    /// <param name="compared">The measures.</param>
    /// <param name="isWithPublished">Whether the others are those of a file.</param>
    /// <param name="isForPeople">Whether a person reads it.</param>
    /// <param name="form">The form to publish it in; <see langword="null"/> where it is not to be published.</param>
    public static IEnumerable<Section> Of(IReadOnlyList<ComparedMeasure> compared, bool isWithPublished, bool isForPeople, Published? form) =>
        isForPeople ? compared.Select(each => ForPeople(each, isWithPublished, form)) : [ForPrograms(compared, isWithPublished, form)];

    // The authorities' own figures as they are published, none where they are not to be; and whether all are shown: the others of one would give away what is kept back of another.
    private static (IReadOnlyList<PublishedFigure>? Figures, bool AreAllShown) AsPublished(ComparedMeasure compared, Published? form)
    {
        var figures = form?.Of([.. compared.Authorities.Select(authority => authority.Comparison.Authority.Figure)]);
        return (figures, figures?.All(figure => figure.Number != PublishedCell.Confidential) ?? true);
    }

    private static Section ForPrograms(IReadOnlyList<ComparedMeasure> compared, bool isWithPublished, Published? form) => new(
        "comparison",
        "Comparison",
        [
            new("year", "Year"), new("measure", "Measure"), new("authority", "Authority"), new("count", "Count"), new("base", "Base"), new("percentage", "%"), new("low_95", "95% from"), new("high_95", "to"),
            new("funnel", "Funnel"), new("funnel_low_95", "Lowest within 95%"), new("funnel_high_95", "Highest within 95%"), new("funnel_low_998", "Lowest within 99.8%"), new("funnel_high_998", "Highest within 99.8%"),
            new("against", "Against"), new("others_count", "Their count"), new("others_base", "Their base"), new("others_percentage", "Their %"),
            new("difference", "Difference"), new("difference_low_95", "95% from"), new("difference_high_95", "to"), new("standing", "Standing"), new("without_a_figure", "Without a figure"),
        ],
        from each in compared
        let asPublished = AsPublished(each, form)
        from numbered in each.Authorities.Select((item, index) => (Item: item, Index: index))
        let authority = numbered.Item
        let shown = asPublished.Figures?[numbered.Index]
        from named in Against(authority.Comparison, isWithPublished)
        let against = named.Against
        let figure = authority.Comparison.Authority.Figure
        let wide = Limits(figure, each.Target, 0.998)
        let narrow = Limits(figure, each.Target, 0.95)
        let interval = figure.Of == 0 ? (ConfidenceInterval?)null : authority.Comparison.Interval
        let own = shown is null ? (object?[])[figure.Count, figure.Of, Percent(figure.Share)] : Published.Cells(shown)
        let bounds = Kept([Percent(interval?.Lower), Percent(interval?.Upper)], shown is null || shown.IsShown)
        let funnel = (object?[])[authority.Comparison.Funnel.ToString(), narrow?.Lowest, narrow?.Highest, wide?.Lowest, wide?.Highest]
        let others = (object?[])[against.Others.Count, against.Others.Of, Percent(against.Others.Share)]
        let difference = (object?[])[Percent(against.Difference), Percent(against.DifferenceInterval?.Lower), Percent(against.DifferenceInterval?.Upper), against.Standing.ToString()]
        select (IReadOnlyList<object?>)
        [
            each.Year, each.Measure.Key, authority.Name, .. own, .. bounds, .. Kept(funnel, asPublished.AreAllShown), named.Name,
            .. Kept(others, asPublished.AreAllShown || each.Authorities.Count == 1), .. Kept(difference, asPublished.AreAllShown), each.Hidden + against.Absent.Count,
        ]);

    private static IEnumerable<object?> Kept(IEnumerable<object?> cells, bool isShown) => cells.Select(cell => Published.Following(isShown, cell));

    private static Section ForPeople(ComparedMeasure compared, bool isWithPublished, Published? form)
    {
        var (figures, areAllShown) = AsPublished(compared, form);
        var several = compared.Authorities.Count > 1;
        var hidden = compared.Hidden == 0 ? "" : $"; {compared.Hidden} more have no figure, suppressed or missing";
        var head = $"{Words.Year(compared.Year)}, {compared.Measure.Source.Name}: {compared.Measure.Title}. Held against {compared.Others + (several ? compared.Authorities.Count - 1 : 0)} other authorities{hidden}. ";
        return new(
            "comparison",
            head + (several ? "In order of code, which is no rank: chance alone puts one at the top." : areAllShown ? Alone(compared) : $"{compared.Authorities[0].Name}: kept back, since it is of few children."),
            [
                .. several ? (Column[])[new("authority", "Authority"), new("percentage", "%", IsNumber: true), new("interval", "95% interval")] : [],
                new("against", "Against"), new("others", "Others", IsNumber: true), new("difference", "Points", IsNumber: true), new("difference_interval", "95% interval"), new("standing", "Standing"),
            ],
            from numbered in compared.Authorities.Select((item, index) => (Item: item, Index: index))
            let authority = numbered.Item
            from named in Against(authority.Comparison, isWithPublished)
            let against = named.Against
            let shown = figures?[numbered.Index]
            let own = shown is null
                ? (object?[])[Text(authority.Comparison.Authority.Figure.Share), Interval(authority.Comparison)]
                : [Published.Cell(shown.Percent), Published.Following(shown.IsShown, Interval(authority.Comparison))]
            let difference = (object?[])
            [
                Text(against.Difference), against.DifferenceInterval is { } interval ? $"{Text(interval.Lower)} to {Text(interval.Upper)}" : "",
                InWords(against.Standing) + (several && ReferenceEquals(against, authority.Comparison.England) ? "; " + InWords(authority.Comparison.Funnel) : ""),
            ]
            let kept = Kept(difference, areAllShown).ToList()
            select (IReadOnlyList<object?>)
            [
                .. several ? (object?[])[authority.Name, .. own] : [],
                named.Name, Published.Following(areAllShown || !several, Text(against.Others.Share)), kept[0], kept[1],
                kept[2] + (against.Absent.Count == 0 ? "" : $"; no figure of {string.Join(", ", against.Absent)}"),
            ]);
    }

    private static string Alone(ComparedMeasure compared)
    {
        var (name, comparison) = compared.Authorities[0];
        var figure = comparison.Authority.Figure;
        return figure.Of == 0
            ? $"{name}: nobody to count."
            : $"{name}: {Cells.ForPeople(figure.Count)} of {Cells.ForPeople(figure.Of)}, {Text(figure.Share)}% ({Interval(comparison)}), {InWords(comparison.Funnel)}"
                + (Limits(figure, compared.Target, 0.95) is { } limits ? $": of {Cells.ForPeople(figure.Of)} children, chance alone would give {limits.Lowest} to {limits.Highest} at the share of all." : ".");
    }

    // Without regions, all authorities would be of one.
    private static IEnumerable<(string Name, ComparedWith Against)> Against(AuthorityComparison comparison, bool isWithPublished) =>
    [
        .. comparison.Authority.Region.Length > 0 ? [("region", comparison.Region)] : Array.Empty<(string, ComparedWith)>(),
        (isWithPublished ? "England" : "the others in the return", comparison.England),
        .. comparison.Neighbours is { } neighbours ? [("statistical neighbours", neighbours)] : Array.Empty<(string, ComparedWith)>(),
    ];

    private static Funnel? Limits(Proportion figure, double? target, double confidence) =>
        target is { } share && figure.Of > 0 ? Funnel.Limits(figure.Of, share, confidence) : null;

    private static string Interval(AuthorityComparison comparison) =>
        comparison.Authority.Figure.Of == 0 ? "" : $"{Text(comparison.Interval.Lower)} to {Text(comparison.Interval.Upper)}";

    private static string InWords(Standing standing) => standing switch
    {
        Standing.Higher => "higher",
        Standing.Lower => "lower",
        Standing.NotDistinguishable => "not distinguishable",
        _ => "no data",
    };

    private static string InWords(FunnelPosition position) => position switch
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
