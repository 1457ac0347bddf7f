using System.Collections.Generic;
using CareRights.Stability.Statistics;

namespace CareRights.Stability.Comparison;

/// <summary>One authority's figure with its interval, its place in the funnel, and how it stands to others.</summary>
/// <param name="Authority">The authority.</param>
/// <param name="Interval">Wilson's interval for its share. See <see cref="ConfidenceInterval.Meaning"/>.</param>
/// <param name="Funnel">Where it lies in the funnel about England's share.</param>
/// <param name="Comparisons">Region, England, and the neighbours where any are named.</param>
/// <remarks>Equality is by reference of the list. Immutable.</remarks>
public sealed record AuthorityComparison(AuthorityFigure Authority, ConfidenceInterval Interval, FunnelPosition Funnel, IReadOnlyList<ComparedWith> Comparisons)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(AuthorityComparison);
}
