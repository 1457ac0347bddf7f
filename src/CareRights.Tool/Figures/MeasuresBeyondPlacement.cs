using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Measures.Schools;
using CareRights.Stability.Measures.SocialWorkers;

namespace CareRights.Tool.Figures;

/// <summary>The measures that need more than the episodes: social workers, schools, the index over three domains.</summary>
internal static class MeasuresBeyondPlacement
{
    public static IReadOnlyList<StabilityMeasure> All { get; } =
    [
        Workers(SocialWorkerMeasure.DistinctWorkers, "3 or more social workers in the year", isByDefault: true),
        Workers(SocialWorkerMeasure.Commissioner(WorkerChanges.All, 1), "2 or more changes of social worker in the year", isByDefault: true),
        Workers(SocialWorkerMeasure.Commissioner(WorkerChanges.InCareOnly, 1), "2 or more changes of social worker in the year while in care", isByDefault: false),
        Workers(SocialWorkerMeasure.Commissioner(WorkerChanges.All, 2), "2 or more changes of social worker in 2 years", isByDefault: false),
        .. from years in new[] { 1, 2 }
           from definition in new[] { Definition.DfE, Definition.CommissionerAsWritten }
           from moves in new[] { SchoolMoves.Any, SchoolMoves.MidYear }
           select Schools(definition, moves, years),
        .. from years in new[] { 1, 2 }
           from isMultiple in new[] { false, true }
           select Index(years, isMultiple),
    ];

    private static StabilityMeasure Workers(SocialWorkerMeasure measure, string title, bool isByDefault) =>
        new(measure.Key, measure.Definition, title, isByDefault, (child, year) =>
        {
            if (!child.HasWorkersFor(year, measure.Years))
            {
                return LookedAfterOn31March.Unless(child, year, "the return of each year of the period, with its table of social workers");
            }

            var answer = SocialWorkerStability.Assess(child.History, child.Workers, measure, year);
            return new MeasureAnswer(answer.Outcome, answer.Count, () => answer.Because.Length > 0
                ? answer.Because
                : Listed(answer.Considered.Select(row => (row.Spell.Start is { } start ? Edge.JsonText.Of(start) : "no start", row.Counts, row.Why))));
        })
        { Kind = "social_workers", Needs = [ReturnTable.SocialWorkers] };

    // A return knows no phases of schools: a transfer is told by age where it could be one.
    private static StabilityMeasure Schools(Definition definition, SchoolMoves moves, int years)
    {
        var measure = SchoolMeasure.Of(definition, moves, years, PhaseTransfers.ByPhaseThenAge);
        var title = (moves == SchoolMoves.Any ? "a move of school" : "a move of school in mid-year")
            + (years > 1 ? $" in {years} years" : moves == SchoolMoves.Any ? " in the year" : "");
        return new(measure.Key, definition, title, IsByDefault: years == 1, (child, year) =>
        {
            var answer = SchoolStability.Assess(child.History, child.Pupil, measure, year);
            return new MeasureAnswer(answer.Outcome, answer.Count, () => answer.Because.Length > 0
                ? answer.Because
                : Listed(answer.Considered.Select(entry => (Edge.JsonText.Of(entry.Spell.Entered), entry.Counts, entry.Why))));
        })
        { Kind = "schools", Needs = [ReturnTable.SchoolHistory] };
    }

    private static StabilityMeasure Index(int years, bool isMultiple)
    {
        var title = (isMultiple ? "multiple instability" : "any instability") + " in home, school or social worker" + (years == 1 ? " in the year" : $" in {years} years");
        return new($"commissioner_index_{(isMultiple ? "multiple" : "any")}_{years}y", Definition.CommissionerAsWritten, title, IsByDefault: years == 1, (child, year) =>
        {
            var answer = StabilityIndex.Assess(Domains(child, year, years));
            return new MeasureAnswer(isMultiple ? answer.Multiple : answer.Any, null, () => $"assessed in: {answer.Assessed}; unstable in: {(isMultiple ? answer.MultipleIn : answer.AnyIn)}");
        })
        { Kind = "index", Needs = [ReturnTable.SchoolHistory, ReturnTable.SocialWorkers] };
    }

    /// <summary>The child in the three domains of the index over the years that end with one.</summary>
    public static ThreeDomains Domains(ChildOnFile child, StatisticalYear year, int years)
    {
        var any = SchoolMeasure.Of(Definition.CommissionerAsWritten, SchoolMoves.Any, years, PhaseTransfers.ByPhaseThenAge);
        var midYear = SchoolMeasure.Of(Definition.CommissionerAsWritten, SchoolMoves.MidYear, years, PhaseTransfers.ByPhaseThenAge);
        var domains = ThreeDomains.From(
            PlacementStability.Assess(child.History, PlacementMeasure.Of(Definition.CommissionerAsWritten, years), year.Last),
            SchoolStability.Assess(child.History, child.Pupil, any, year),
            SchoolStability.Assess(child.History, child.Pupil, midYear, year),
            SocialWorkerStability.Assess(child.History, child.Workers, SocialWorkerMeasure.Commissioner(WorkerChanges.All, years), year));
        return child.HasWorkersFor(year, years) ? domains : domains with { SocialWorker = default };
    }

    private static string Listed(IEnumerable<(string From, Answer Counts, string Why)> considered) =>
        string.Join("; ", considered.Select(item => $"{item.From} {(item.Counts == Answer.Yes ? "counted" : "left out")}: {item.Why}"));
}
