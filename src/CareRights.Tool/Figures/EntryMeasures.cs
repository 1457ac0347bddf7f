using System.Collections.Generic;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Exposure;

namespace CareRights.Tool.Figures;

/// <summary>What became of the children who entered care in the year. The rate and the curve that go with these are tables of their own.</summary>
internal static class EntryMeasures
{
    public static IReadOnlyList<StabilityMeasure> All { get; } =
    [
        new("cfsr_moves_1y", Whose.Cfsr, "of those who entered care in the year for 8 days or more, moved at least once", IsByDefault: false, (child, year) =>
        {
            var answer = MovesPerThousandDays.Assess(child.History, child.Born, year.Last);
            return answer.Outcome == Outcome.Yes
                ? new MeasureAnswer(answer.Moves > 0 ? Outcome.Yes : Outcome.No, answer.Moves, () => $"{answer.Moves} moves in {answer.Days} days")
                : new MeasureAnswer(answer.Outcome, null, () => answer.Because);
        }) { Kind = "entries" },
        new("first_move_1y", Whose.Nobody, "of those who entered care in the year, moved at least once so far", IsByDefault: false, (child, year) =>
        {
            var answer = FirstMove(child, year);
            return new MeasureAnswer(answer.Outcome, null, () => answer.Time is { } time
                ? time.Happened ? $"moved after {time.Days} days" : $"seen for {time.Days} days without a move"
                : answer.Because);
        }) { Kind = "entries" },
    ];

    /// <summary>The time to the first move of a child who entered care in the year, looked at from its last day.</summary>
    public static FirstMoveAnswer FirstMove(ChildOnFile child, StatisticalYear year) => TimeToFirstMove.Assess(child.History, year.First, year.Last, year.Last);
}
