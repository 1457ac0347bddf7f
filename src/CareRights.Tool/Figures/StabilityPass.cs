using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.InteropServices;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Statistics;

namespace CareRights.Tool.Figures;

/// <summary>One child in one year: every measure asked for.</summary>
internal sealed record ChildInYear(ChildOnFile Child, StatisticalYear Year, Outcome LookedAfter, IReadOnlyList<MeasureAnswer> Answers, ExposureAnswer? Moves);

/// <summary>One pass over the children of a return: each is answered for, tallied and let go.</summary>
internal sealed class StabilityPass(Return read, IReadOnlyList<int> years, IReadOnlyList<StabilityMeasure> measures, Grouping? by, Func<string, Repair> repair)
{
    private readonly Dictionary<(int Year, int Measure, string Group), Tally> tallies = [];
    private readonly Dictionary<RepairStep, (int Rows, int LeftOut)> repaired = [];
    private readonly Dictionary<int, (RateTally Moves, long Unknown)> moves = years.ToDictionary(year => year, _ => (default(RateTally), 0L));
    private readonly Dictionary<int, (long Yes, long Unknown)> lookedAfter = years.ToDictionary(year => year, _ => (0L, 0L));

    private readonly Dictionary<(int Year, string Group), PooledChildren> pooled = [];
    private readonly Dictionary<(int Year, int Measure, string Authority), Tally> byAuthority = [];

    /// <summary>The tallies, in order of year, measure and group; the group is empty where nothing is split.</summary>
    public IEnumerable<KeyValuePair<(int Year, int Measure, string Group), Tally>> Tallies =>
        tallies.OrderBy(tally => tally.Key.Year).ThenBy(tally => tally.Key.Measure).ThenBy(tally => tally.Key.Group, Grouping.ByOrder);

    /// <summary>How many rows each step of repair changed, and how many of them it left out.</summary>
    public IReadOnlyDictionary<RepairStep, (int Rows, int LeftOut)> Repaired => repaired;

    /// <summary>Moves and days in care of the children who entered care in each year, and how many of them could not be counted.</summary>
    public IReadOnlyDictionary<int, (RateTally Moves, long Unknown)> Moves => moves;

    /// <summary>Children looked after on 31 March of each year, and those of whom it is not known.</summary>
    public IReadOnlyDictionary<int, (long Yes, long Unknown)> LookedAfter => lookedAfter;

    /// <summary>The tallies by authority, as the return names it, where authorities are to be compared.</summary>
    public IEnumerable<KeyValuePair<(int Year, int Measure, string Authority), Tally>> ByAuthority => byAuthority.OrderBy(tally => tally.Key.Year).ThenBy(tally => tally.Key.Measure);

    /// <summary>The children as the tables asked for need them, in order of year and group; the group is empty where nothing is split.</summary>
    public IEnumerable<KeyValuePair<(int Year, string Group), PooledChildren>> Pooled => pooled.OrderBy(each => each.Key.Year).ThenBy(each => each.Key.Group, Grouping.ByOrder);

    public IReadOnlyList<int> Years => years;

    /// <summary>The tables asked for besides the shares.</summary>
    public IReadOnlyCollection<StabilityView> Views { get; init; } = [];

    /// <summary>Whether <see cref="Moves"/> is asked for.</summary>
    public bool CountsMoves { get; init; } = true;

    /// <summary>Whose return it is, where its rows do not say.</summary>
    public string? Authority { get; init; }

    /// <summary>The last day the return speaks of, where the caller knows it better than the files.</summary>
    public NodaTime.LocalDate? ObservedUntil { get; init; }

    public int Children { get; private set; }

    public int Rows { get; private set; }

    public int RowsLeftOut { get; private set; }

    public int RowsChanged { get; private set; }

    public int BornNotKnown { get; private set; }

    /// <summary>Children whose rows contradict each other in a way that no chosen repair settled.</summary>
    public int InConflict { get; private set; }

    /// <summary>Every change that a repair made, where it was asked to keep them.</summary>
    public List<RepairChange>? Changes { get; init; }

    /// <summary>The children in order of authority and identifier, each once for each year. The tallies are complete when all have been taken.</summary>
    public IEnumerable<ChildInYear> Answers()
    {
        var records = new ReturnRecords(read, Authority);
        var inYears = years.Select(year => new StatisticalYear(year)).ToArray();
        foreach (var history in read.Histories(repair, ObservedUntil))
        {
            var child = new ChildOnFile(history, records);
            Count(child);
            foreach (var year in inYears)
            {
                var answer = Assess(child, year);
                Add(answer);
                yield return answer;
            }
        }
    }

    private ChildInYear Assess(ChildOnFile child, StatisticalYear year) => new(
        child,
        year,
        Snapshot.At(child.History, year.Last, Definition.DfE),
        [.. measures.Select(measure => measure.Assess(child, year))],
        CountsMoves ? MovesPerThousandDays.Assess(child.History, child.Born, year.Last) : null);

    private void Add(ChildInYear given)
    {
        var (child, year, looked, answers, exposure) = given;
        var (yes, unknown) = lookedAfter[year.Ending];
        lookedAfter[year.Ending] = (yes + (looked == Outcome.Yes ? 1 : 0), unknown + (looked == Outcome.Unknown ? 1 : 0));
        if (exposure is { } counted)
        {
            moves[year.Ending] = (moves[year.Ending].Moves.Merge(counted.Tally), moves[year.Ending].Unknown + (counted.Outcome == Outcome.Unknown ? 1 : 0));
        }

        var comparesAuthorities = Views.Contains(StabilityView.Comparison);
        string? group = null;
        for (var i = 0; i < answers.Count; i++)
        {
            var answer = answers[i];

            // Only those in a cohort are split; the others are in no group of it.
            var of = by is null || answer.Outcome == Outcome.NotApplicable ? "" : group ??= by.Of(child, year);
            CollectionsMarshal.GetValueRefOrAddDefault(tallies, (year.Ending, i, of), out _) += Tally.Of(answer.Outcome);
            if (comparesAuthorities)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(byAuthority, (year.Ending, i, child.History.Child.Authority), out _) += Tally.Of(answer.Outcome);
            }
        }

        if (Views.Count > 0)
        {
            var of = by is null ? "" : group ?? by.Of(child, year);
            if (!pooled.TryGetValue((year.Ending, of), out var others))
            {
                others = pooled[(year.Ending, of)] = new PooledChildren();
            }

            others.Add(child, year, looked, Views);
        }
    }

    private void Count(ChildOnFile child)
    {
        var history = child.History;
        Children++;
        Rows += history.RowsRead;
        RowsLeftOut += history.RowsRead - history.Episodes.Count;
        BornNotKnown += child.Born is null ? 1 : 0;
        InConflict += history.Conflicts.Count > 0 ? 1 : 0;
        RowsChanged += history.Changes.Where(change => !change.IsLeftOut).Select(change => change.Row.Row).Distinct().Count();
        foreach (var change in history.Changes)
        {
            repaired.TryGetValue(change.Step, out var counts);
            repaired[change.Step] = (counts.Rows + 1, counts.LeftOut + (change.IsLeftOut ? 1 : 0));
        }

        Changes?.AddRange(history.Changes);
    }
}
