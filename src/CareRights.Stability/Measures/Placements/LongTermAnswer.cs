using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>What the long-term measure says of one child, and the dates it rests on.</summary>
/// <param name="AsOf">The 31 March asked about.</param>
/// <param name="Outcome">Whether the child is in the cohort, and with the same carer long enough.</param>
/// <param name="Because">Why the child is not in the cohort, or what is missing that would settle the answer; empty otherwise.</param>
/// <param name="CareStart">The first day of the period of care; <see langword="null"/> where it was not needed.</param>
/// <param name="PlacementStart">The first day of the placement; <see langword="null"/> where it was not needed.</param>
/// <param name="PreviousStart">The first day of the placement before it, where the two are taken together.</param>
/// <remarks>Equality by value. Immutable.</remarks>
public sealed record LongTermAnswer(LocalDate AsOf, Outcome Outcome, string Because, LocalDate? CareStart, LocalDate? PlacementStart, LocalDate? PreviousStart)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(LongTermAnswer) + ": " + Outcome;
}
