namespace CareRights.Stability.Comparison;

/// <summary>The counts that chance alone would give, at one size.</summary>
/// <param name="Lowest">The lowest count within the limits.</param>
/// <param name="Highest">The highest count within the limits.</param>
/// <param name="Of">The size: the base they are counts of.</param>
/// <remarks>Equality is by value; not ordered; the default is none of nobody; immutable and thread-safe.</remarks>
public readonly record struct FunnelLimits(long Lowest, long Highest, long Of);
