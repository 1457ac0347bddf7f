namespace CareRights.Stability.Comparison;

/// <summary>The figure of one authority.</summary>
/// <param name="Code">The authority's code.</param>
/// <param name="Region">The code of its region.</param>
/// <param name="Figure">The true count and base, not rounded and not suppressed.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
public sealed record AuthorityFigure(string Code, string Region, Proportion Figure);
