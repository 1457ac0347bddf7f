namespace CareRights.Stability.Measures.Distance;

/// <summary>How far from home, and on which side of the boundary.</summary>
/// <param name="Miles">Miles as the crow flies, to one decimal place; <see langword="null"/> if not known.</param>
/// <param name="IsOver20Miles">More than 20 miles.</param>
/// <param name="IsOutsideBoundary">Outside the authority that looks after the child.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
public sealed record DistanceAnswer(decimal? Miles, Answer IsOver20Miles, Answer IsOutsideBoundary)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(DistanceAnswer) + ": " + IsOver20Miles;
}
