using CareRights.Stability.Statistics;

namespace CareRights.Stability.Measures.Exposure;

/// <summary>How long one child was in care before the first move.</summary>
/// <param name="Outcome">Yes: the child moved. No: the child left care, or was last seen, without. Not applicable: no entry to care in the period. Unknown: the history does not settle it.</param>
/// <param name="Time">Days from entry to the first move or, without one, to leaving care or the day the history is looked at; <see langword="null"/> if there is no answer.</param>
/// <param name="Because">Why there is no answer; empty otherwise.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
internal sealed record FirstMoveAnswer(Outcome Outcome, TimeToEvent? Time, string Because);
