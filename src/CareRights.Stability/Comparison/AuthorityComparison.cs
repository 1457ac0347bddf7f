using CareRights.Stability.Statistics;

namespace CareRights.Stability.Comparison;

/// <summary>One authority's figure with its interval, its place in the funnel, and how it stands to others.</summary>
/// <param name="Authority">The authority.</param>
/// <param name="Interval">Wilson's interval for its share. See <see cref="ConfidenceInterval.Meaning"/>.</param>
/// <param name="Funnel">Where it lies in the funnel about England's share.</param>
/// <param name="Region">Against the other authorities of its region.</param>
/// <param name="England">Against the other authorities of England.</param>
/// <param name="Neighbours">Against its statistical neighbours, as the caller names them; <see langword="null"/> where none is named.</param>
/// <remarks>Immutable.</remarks>
public sealed record AuthorityComparison(AuthorityFigure Authority, ConfidenceInterval Interval, FunnelPosition Funnel, ComparedWith Region, ComparedWith England, ComparedWith? Neighbours)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(AuthorityComparison);
}
