using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Tables;
using CareRights.Stability.Comparison;
using CareRights.Stability.Measures;

namespace CareRights.Reports.Returns;

/// <summary>The figures of other authorities that a report holds its own against.</summary>
internal sealed class Others
{
    private const double Confidence = 0.95;

    // A code that no authority has.
    private const string Own = "\u0001own";

    private readonly Dictionary<(int Year, string Measure), IReadOnlyList<AuthorityFigure>>? figures;
    private readonly string region = "";
    private readonly IReadOnlyList<string> neighbours = [];

    private Others()
    {
    }

    private Others(IReadOnlyList<PublishedCount> counts, string authority, string? neighbours)
    {
        var code = AuthorityComparisons.Code(authority, counts, "authority");
        var own = counts.Last(figure => figure.Code == code);
        (Name, region) = (own.Name, own.Region);
        this.neighbours = [.. AuthorityComparisons.Named(neighbours ?? "", counts).Select(name => AuthorityComparisons.Code(name, counts, nameof(neighbours)))];
        figures = counts.Where(figure => figure.Code != code && figure.Figure is not null)
            .GroupBy(figure => (figure.Year, figure.Measure))
            .ToDictionary(same => same.Key, same => (IReadOnlyList<AuthorityFigure>)[.. same.GroupBy(figure => figure.Code).Select(each => each.First()).Select(figure => new AuthorityFigure(figure.Code, figure.Region, figure.Figure!.Value))]);
    }

    /// <summary>The authority's name as the figures of the others have it.</summary>
    public string? Name { get; }

    /// <exception cref="ArgumentException">The authority is not named, or a name is not among the figures.</exception>
    public static Others Of(PublishedFigures? compare, string? authority, string? neighbours) => compare is null ? new() : authority is null
        ? throw new ArgumentException("the report does not know which authority the return is of; say so with --authority, by name or code.", nameof(compare))
        : new(compare.Counts, authority, neighbours);

    /// <summary>Whether there is anything to compare with.</summary>
    public bool Any => figures is not null;

    /// <summary>The authority's figure held against the others; <see langword="null"/> where there are none of that measure and year.</summary>
    public AuthorityComparison? With(int year, ReportMeasure measure, Tally tally) =>
        figures is not null && tally.Base > 0 && figures.TryGetValue((year, measure.Key), out var others) && others.Count > 0
            ? Authorities.From([new AuthorityFigure(Own, region, new Proportion(tally.Yes, tally.Base)), .. others]).Compare(Own, neighbours, Confidence)
            : null;

    /// <summary>England's share in a year, where it is known.</summary>
    public double? England(int year, ReportMeasure measure) =>
        figures is not null && figures.TryGetValue((year, measure.Key), out var others) ? others.Aggregate(default(Proportion), (sum, other) => sum.Merge(other.Figure)).Share : null;

    /// <summary>Every authority's figure.</summary>
    public IReadOnlyList<AuthorityFigure> All(int year, ReportMeasure measure) => figures is not null && figures.TryGetValue((year, measure.Key), out var others) ? others : [];
}
