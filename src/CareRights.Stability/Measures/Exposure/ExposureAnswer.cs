using CareRights.Stability.Statistics;

namespace CareRights.Stability.Measures.Exposure;

/// <summary>How often one child moved in how many days in care.</summary>
/// <param name="Outcome">Yes: counted. Not applicable: the child did not enter care in the period, or not for long enough. Unknown: the history does not settle it.</param>
/// <param name="Days">The days in care in the period; 0 unless counted.</param>
/// <param name="Moves">The moves in those days; 0 unless counted.</param>
/// <param name="Because">Why the child is not counted; empty otherwise.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
internal sealed record ExposureAnswer(Outcome Outcome, int Days, int Moves, string Because)
{
    /// <summary>The child's part in the rate: nothing unless counted.</summary>
    public RateTally Tally => Outcome == Outcome.Yes ? RateTally.OfChild(Moves, Days) : default;
}
