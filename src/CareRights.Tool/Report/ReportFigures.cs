using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Measures.Schools;
using CareRights.Stability.Measures.SocialWorkers;
using CareRights.Tool.Figures;

namespace CareRights.Tool.Report;

/// <summary>The figures of a report, from one pass over the children of a return.</summary>
internal sealed class ReportFigures
{
    private static readonly SchoolMeasure AnyMove = SchoolMeasure.Of(Definition.CommissionerAsWritten, SchoolMoves.Any, 1, PhaseTransfers.ByPhaseThenAge);
    private static readonly SchoolMeasure MidYear = SchoolMeasure.Of(Definition.CommissionerAsWritten, SchoolMoves.MidYear, 1, PhaseTransfers.ByPhaseThenAge);
    private static readonly SocialWorkerMeasure Changes = SocialWorkerMeasure.Commissioner(WorkerChanges.All, 1);
    private static readonly PlacementMeasure PlacementChanges = PlacementMeasure.Of(Definition.CommissionerAsWritten, 1);

    private readonly Dictionary<(int Year, string Measure), Tally> tallies = [];
    private readonly Dictionary<(string Grouping, string Group), Tally> threeOrMore = [];
    private readonly Dictionary<string, Tally> byAuthority = [];
    private readonly Dictionary<string, int> reasons = [];

    private ReportFigures(StabilityPass pass, IReadOnlyList<int> years)
    {
        Pass = pass;
        Years = years;
    }

    public StabilityPass Pass { get; }

    public IReadOnlyList<int> Years { get; }

    public StabilityIndexTally Index { get; private set; } = StabilityIndexTally.None;

    public bool HasSchools { get; private init; }

    public bool HasSocialWorkers { get; private init; }

    /// <summary>Why measures could not be answered for children looked after, and of how many.</summary>
    public IEnumerable<KeyValuePair<string, int>> Reasons => reasons.OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Tally> ByAuthority => byAuthority;

    public Tally Of(int year, string measure) => tallies.TryGetValue((year, measure), out var tally) ? tally : default;

    public IReadOnlyList<(string Group, Tally Tally)> By(string grouping) =>
        [.. threeOrMore.Where(group => group.Key.Grouping == grouping).OrderBy(group => group.Key.Group, Grouping.ByOrder).Select(group => (group.Key.Group, group.Value))];

    public static ReportFigures From(Return read, IReadOnlyList<int> years, Func<string, Repair> repair, NodaTime.LocalDate? observedUntil)
    {
        var tables = read.Counts.Select(count => count.Table).ToHashSet();
        var measures = StabilityMeasure.All.Where(measure => ReportMeasures.All.Any(shown => shown.Key == measure.Key) && measure.Needs.All(tables.Contains)).ToArray();
        var figures = new ReportFigures(new StabilityPass(read, years, measures, null, repair) { CountsMoves = false, ObservedUntil = observedUntil }, years) { HasSchools = read.SchoolHistory.Count > 0, HasSocialWorkers = read.SocialWorkers.Count > 0 };

        // A return's table goes back a year or two at most: what it happens to say of earlier years is not their whole history.
        var yearsWithWorkers = read.SocialWorkers.Select(row => row.ReturnYear ?? years[^1]).ToHashSet();
        bool IsShown(int measure, int year) => !measures[measure].Needs.Contains(ReturnTable.SocialWorkers) || yearsWithWorkers.Contains(year);
        foreach (var answer in figures.Pass.Answers().Where(answer => answer.Year.Ending == years[^1]))
        {
            for (var i = 0; i < measures.Length; i++)
            {
                if (IsShown(i, years[^1]))
                {
                    figures.AddToLast(answer, measures[i].Key, answer.Answers[i]);
                }
            }

            if (figures.HasSchools && figures.HasSocialWorkers && answer.LookedAfter == Outcome.Yes)
            {
                figures.Index += StabilityIndexTally.Of(Domains(answer));
            }
        }

        foreach (var (key, tally) in figures.Pass.Tallies)
        {
            if (IsShown(key.Measure, key.Year))
            {
                figures.tallies.Add((key.Year, measures[key.Measure].Key), tally);
            }
        }

        return figures;
    }

    private static StabilityIndexAnswer Domains(ChildInYear answer)
    {
        var (child, year) = (answer.Child, answer.Year);
        return StabilityIndex.Assess(ThreeDomains.From(
            PlacementStability.Assess(child.History, PlacementChanges, year.Last),
            SchoolStability.Assess(child.History, child.Pupil, AnyMove, year),
            SchoolStability.Assess(child.History, child.Pupil, MidYear, year),
            SocialWorkerStability.Assess(child.History, child.Workers, Changes, year)));
    }

    private void AddToLast(ChildInYear answer, string measure, MeasureAnswer said)
    {
        var outcome = said.Outcome;
        if (outcome == Outcome.Unknown)
        {
            var reason = measure + ": " + said.Why();
            reasons[reason] = reasons.GetValueOrDefault(reason) + 1;
        }

        if (measure == ReportMeasures.ThreeOrMore && outcome != Outcome.NotApplicable)
        {
            foreach (var grouping in Grouping.All.Where(grouping => grouping.Key is "age" or "placement"))
            {
                var group = (grouping.Key, grouping.Of(answer.Child, answer.Year));
                threeOrMore[group] = threeOrMore.GetValueOrDefault(group) + Tally.Of(outcome);
            }

            var authority = answer.Child.History.Child.Authority;
            byAuthority[authority] = byAuthority.GetValueOrDefault(authority) + Tally.Of(outcome);
        }
    }
}

/// <summary>The measures a report shows, by the names they have as columns.</summary>
internal static class ReportMeasures
{
    public const string ThreeOrMore = "dfe_placements_1y";

    /// <summary>Each with how a reader knows it and whose definition it is.</summary>
    public static IReadOnlyList<(string Key, string Label, string Definition)> All { get; } =
    [
        (ThreeOrMore, "Three or more placements in the year", "DfE: children looked after on 31 March"),
        ("dfe_placements_2y", "Three or more placements in two years", "DfE: also in care in the year before"),
        ("dfe_long_term", "Long-term stability", "DfE: under 16, in care 2.5 years, same carer 2 years"),
        ("commissioner_changes_as_written_1y", "Two or more changes of placement", "Children's Commissioner, as written"),
        ("dfe_social_workers_1y", "Three or more social workers in the year", "DfE: different workers"),
        ("dfe_school_moves_mid_year_1y", "Moved school in mid-year", "DfE: of compulsory school age, matched; phase by age"),
    ];
}
