using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Stability.Measures.Placements;

/// <summary>What the long-term measure says of one child, and the dates it rests on.</summary>
/// <param name="AsOf">The 31 March asked about.</param>
/// <param name="Outcome">Whether the child is in the cohort, and with the same carer long enough.</param>
/// <param name="Because">Why the child is not in the cohort, or what is missing that would settle the answer; empty otherwise.</param>
/// <param name="CareStart">The first day of the period of care; <see langword="null"/> where it was not needed.</param>
/// <param name="PlacementStart">The first day of the placement; <see langword="null"/> where it was not needed.</param>
/// <param name="PreviousStart">The first day of the placement before it, where the two are taken together.</param>
/// <remarks>Equality by value. Immutable.</remarks>
internal sealed record LongTermAnswer(LocalDate AsOf, Outcome Outcome, string Because, LocalDate? CareStart, LocalDate? PlacementStart, LocalDate? PreviousStart)
{
    /// <summary>The answer, as it is told: the period of care and the placements it rests on.</summary>
    public MeasureAnswer<int> Told() => Because.Length > 0 ? new(Outcome, null, Because) : new(Outcome, null, InWords);

    /// <summary>The days it rests on.</summary>
    public string InWords() => string.Join(
        "; ",
        new[]
        {
            CareStart is { } care ? "in care from " + LocalDatePattern.Iso.Format(care) : "",
            PlacementStart is { } placement ? "placed from " + LocalDatePattern.Iso.Format(placement) : "",
            PreviousStart is { } previous ? "with the placement before it from " + LocalDatePattern.Iso.Format(previous) : "",
        }.Where(part => part.Length > 0));

    /// <inheritdoc/>
    public override string ToString() => nameof(LongTermAnswer) + ": " + Outcome;
}
