using System.Collections.Generic;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Exposure;

namespace CareRights.Stability.Figures;

/// <summary>What became of the children who entered care in the year. The rate and the curve that go with these are tables of their own.</summary>
internal static class EntryMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("cfsr_moves_1y", MeasureSource.Cfsr, "of those who entered care in the year for 8 days or more, moved at least once", (child, year) =>
        {
            var answer = MovesPerThousandDays.Assess(child.History, child.Born, year.Last);
            return answer.Outcome == Outcome.Yes
                ? new MeasureAnswer<double>(answer.Moves > 0 ? Outcome.Yes : Outcome.No, answer.Moves, () => $"{answer.Moves} moves in {answer.Days} days")
                : new MeasureAnswer<double>(answer.Outcome, null, answer.Because);
        })
        {
            Kind = "entries",
            Page = "moves-per-1000-days",
            Definition = "Of children who entered care in the year and stayed eight days or more: those who moved at least once in it.",
            Number = "moves",
        },
        new("first_move_1y", MeasureSource.Unofficial, "of those who entered care in the year, moved at least once so far", (child, year) =>
        {
            var answer = FirstMove(child, year);
            return new MeasureAnswer<double>(answer.Outcome, null, () => answer.Time is { } time
                ? time.Happened ? $"moved after {time.Days} days" : $"seen for {time.Days} days without a move"
                : answer.Because);
        })
        {
            Kind = "entries",
            Page = "time-to-first-move",
            Definition = "Of children who entered care in the year: those who moved at least once by its end.",
        },
    ];

    /// <summary>The time to the first move of a child who entered care in the year, looked at from its last day.</summary>
    public static FirstMoveAnswer FirstMove(ChildRecord child, StatisticalYear year) => TimeToFirstMove.Assess(child.History, year.First, year.Last, year.Last);
}
