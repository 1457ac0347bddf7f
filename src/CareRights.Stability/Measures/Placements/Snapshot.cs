using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>Was this child looked after at the close of a day?</summary>
/// <remarks>
/// DfE's snapshot is that of 31 March: an episode open at the close of the day, begun on it or before and ended after it or not at all, that is not one of an agreed series of
/// short-term breaks. Ceased on 31 March is out. Convention for the exact moment; the Commissioner's code asks about 1 April instead. England.
/// </remarks>
internal static class Snapshot
{
    /// <summary>The child's answer: yes or no, or unknown where rows contradict each other on the day or a code or a date could not be read.</summary>
    /// <param name="history">The child's episodes.</param>
    /// <param name="day">The day; for the statistics, 31 March.</param>
    /// <param name="definition">Whose: they differ in which legal statuses are short-term breaks.</param>
    public static Outcome At(PlacementHistory history, LocalDate day, Definition definition)
    {
        var outcome = LookedAfter.At(Guard.Against.Null(history), day, Guard.Against.Null(definition)).Outcome;
        return outcome == Outcome.NotApplicable ? Outcome.No : outcome;
    }
}
