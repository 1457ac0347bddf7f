using System.Collections.Generic;
using CareRights.Stability.Statistics;

namespace CareRights.Stability.Comparison;

/// <summary>Who an authority is compared with.</summary>
public enum Comparator
{
    /// <summary>The other authorities of its region.</summary>
    Region = 1,

    /// <summary>The other authorities of England.</summary>
    England,

    /// <summary>Its statistical neighbours, as the caller names them.</summary>
    StatisticalNeighbours,
}

/// <summary>The figure of one authority.</summary>
/// <param name="Code">The authority's code.</param>
/// <param name="Region">The code of its region.</param>
/// <param name="Figure">The true count and base, not rounded and not suppressed.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
public sealed record AuthorityFigure(string Code, string Region, Proportion Figure);

/// <summary>An authority held against others.</summary>
/// <param name="With">Who they are.</param>
/// <param name="Others">Their children pooled, the authority's own left out: its children cannot be on both sides.</param>
/// <param name="OthersInterval">Wilson's interval for their share.</param>
/// <param name="Difference">The authority's share less theirs; <see langword="null"/> where either is of nobody.</param>
/// <param name="DifferenceInterval">Newcombe's interval for the difference.</param>
/// <param name="Standing">What the interval of the difference says.</param>
/// <param name="Absent">Codes of neighbours for which there is no figure.</param>
/// <remarks>Equality is by reference of the list. Immutable.</remarks>
public sealed record ComparedWith(
    Comparator With, Proportion Others, ConfidenceInterval OthersInterval, double? Difference, ConfidenceInterval? DifferenceInterval, Standing Standing, IReadOnlyList<string> Absent);

/// <summary>One authority's figure with its interval, its place in the funnel, and how it stands to others.</summary>
/// <param name="Authority">The authority.</param>
/// <param name="Interval">Wilson's interval for its share. See <see cref="ConfidenceInterval.Meaning"/>.</param>
/// <param name="Funnel">Where it lies in the funnel about England's share.</param>
/// <param name="Comparisons">Region, England, and the neighbours where any are named.</param>
/// <remarks>Equality is by reference of the list. Immutable.</remarks>
public sealed record AuthorityComparison(AuthorityFigure Authority, ConfidenceInterval Interval, FunnelPosition Funnel, IReadOnlyList<ComparedWith> Comparisons);
