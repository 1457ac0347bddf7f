using System.Linq;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Statistics;
using NodaTime;

namespace CareRights.Stability.Measures.Exposure;

/// <summary>How long are children in care before they move for the first time?</summary>
/// <remarks>
/// The times go into a <see cref="SurvivalTally"/> and its Kaplan-Meier curve. A child who leaves care is censored: the curve is the share not yet moved among children still in care,
/// and not the share of all who entered, which would need leaving care as a competing event. The first entry of the period counts. What is a move is said at <see cref="CareStay"/>.
/// Not a published measure of either body.
/// </remarks>
internal static class TimeToFirstMove
{
    private const string NoEntry = "did not enter care in the period";

    /// <summary>The child's answer.</summary>
    /// <param name="history">The child's episodes.</param>
    /// <param name="first">The first day of the period of entry.</param>
    /// <param name="last">The last day of the period of entry, included.</param>
    /// <param name="asOf">The day up to which the history is looked at, at its close.</param>
    public static FirstMoveAnswer Assess(PlacementHistory history, LocalDate first, LocalDate last, LocalDate asOf)
    {
        Guard.Against.Null(history);
        if (Doubt.InWhole(history, new Window(first, asOf), Definition.DfE) is { } doubt)
        {
            return new FirstMoveAnswer(Outcome.Unknown, null, doubt);
        }

        var stay = history.StaysUntil(asOf).FirstOrDefault(candidate => candidate.Entered >= first && candidate.Entered <= last);
        if (stay is null)
        {
            return new FirstMoveAnswer(Outcome.NotApplicable, null, NoEntry);
        }

        if (!stay.IsEntrySeen)
        {
            return new FirstMoveAnswer(Outcome.Unknown, null, Doubt.Unseen);
        }

        var end = stay.Left is { } left && left <= asOf ? left : asOf.PlusDays(1);
        return stay.Moves.Count > 0
            ? new FirstMoveAnswer(Outcome.Yes, new TimeToEvent(Period.DaysBetween(stay.Entered, stay.Moves[0]), true), "")
            : new FirstMoveAnswer(Outcome.No, new TimeToEvent(Period.DaysBetween(stay.Entered, end), false), "");
    }
}
