using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Comparison;
using CareRights.Stability.Measures;
using CareRights.Stability.Statistics;

namespace CareRights.Reports.Returns;

/// <summary>The figures of other authorities that a report holds its own against.</summary>
internal sealed class Others(IReadOnlyDictionary<(int Year, string Measure), IReadOnlyList<AuthorityFigure>>? figures, string region, IReadOnlyList<string> neighbours)
{
    private const double Confidence = 0.95;

    // A code that no authority has.
    private const string Own = "\u0001own";

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
