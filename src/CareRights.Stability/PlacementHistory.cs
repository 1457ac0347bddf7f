using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability;

/// <summary>The episodes of one child in order, with every change that was made to the rows recorded and everything in them that still contradicts itself.</summary>
/// <remarks>Equality by reference. Immutable; may be shared between threads.</remarks>
public sealed class PlacementHistory
{
    private const int MostDaysKept = 12;

    // The measures of one year ask for the same few days again and again. Two threads at once do the work twice, and nothing else.
    private Kept<List<Placement>>? placements;
    private Kept<List<CareStay>>? stays;
    private Cohort? cohorts;

    private PlacementHistory(ChildKey child, Repair repair, LocalDate? born, ReturnCoverage coverage, RowsOfOneChild rows)
    {
        Child = child;
        Repair = repair;
        Born = born;
        Coverage = coverage;
        RowsRead = rows.Read;
        Rows = rows.Settled();
        Changes = rows.Changes;
        Conflicts = rows.Conflicts;
    }

    private PlacementHistory(ChildKey child, Repair repair, LocalDate? born, ReturnCoverage coverage, SettledEpisode[] episodes)
    {
        Child = child;
        Repair = repair;
        Born = born;
        Coverage = coverage;
        RowsRead = episodes.Length;
        Rows = episodes;
        Changes = [];
        Conflicts = [];
    }

    private PlacementHistory(ChildKey child, Repair repair, LocalDate? born, ReturnCoverage coverage, IReadOnlyList<Episode> rows, string fault)
    {
        Child = child;
        Repair = repair;
        Born = born;
        Coverage = coverage;
        RowsRead = rows.Count;
        Rows = [];
        Changes = [];
        Conflicts = [new HistoryConflict(child, rows.Count > 0 ? rows[0] : new Episode { Child = child }, RepairStep.RejectUnusable, null, null)];
        Fault = fault;
    }

    private PlacementHistory(PlacementHistory other, ReturnCoverage coverage)
    {
        Fault = other.Fault;
        Child = other.Child;
        Coverage = coverage;
        Repair = other.Repair;
        Born = other.Born;
        RowsRead = other.RowsRead;
        Rows = other.Rows;
        Changes = other.Changes;
        Conflicts = other.Conflicts;
    }

    /// <summary>The child.</summary>
    public ChildKey Child { get; }

    /// <summary>The repair the history was built with.</summary>
    public Repair Repair { get; }

    /// <summary>What the returns cover that the history was read from. Every measure asks it: what no return shows is unknown.</summary>
    public ReturnCoverage Coverage { get; }

    /// <summary>How many rows were given: as many as <see cref="Episodes"/> and the rows left out together.</summary>
    public int RowsRead { get; }

    /// <summary>The episodes, in order of start; of those that start on one day, rows of no days first.</summary>
    public IReadOnlyList<SettledEpisode> Episodes => Rows;

    /// <summary>Every change that the repair made, in the order it made them.</summary>
    public IReadOnlyList<RepairChange> Changes { get; }

    /// <summary>What no chosen step of repair settled. After <see cref="Repair.Standard"/>: rows that could not be used, care after the 18th birthday, and care that goes on in a row left out.</summary>
    public IReadOnlyList<HistoryConflict> Conflicts { get; }

    /// <summary>The kind of error that kept the program from putting the rows in order, to be reported; <see langword="null"/> if there was none. Every day of such a child is in conflict.</summary>
    public string? Fault { get; }

    /// <summary>Was this child looked after at the close of a day, as DfE's statistics of 31 March count?</summary>
    /// <param name="day">The day; for the statistics, 31 March.</param>
    /// <returns>Yes or no; unknown where rows contradict each other on the day, or a code or a date could not be read. A child in an agreed series of short-term breaks is not counted, nor is one whose care ceased that day.</returns>
    /// <example><code>
    /// var inCare = history.IsLookedAfterOn(new LocalDate(2025, 3, 31)) == Outcome.Yes;
    /// </code></example>
    public Outcome IsLookedAfterOn(LocalDate day) => Snapshot.At(this, day, Definition.DfE);

    /// <summary>A history of which nothing is known because the program met an error: every answer about the child is Unknown.</summary>
    /// <param name="child">The child.</param>
    /// <param name="rows">The rows, as far as there are any.</param>
    /// <param name="repair">The repair that was asked for.</param>
    /// <param name="fault">The kind of error; nothing of the child.</param>
    /// <param name="coverage">What the returns cover; <see langword="null"/> if the rows are the whole history.</param>
    public static PlacementHistory NotKnown(ChildKey child, IEnumerable<Episode> rows, Repair repair, string fault, ReturnCoverage? coverage = null) =>
        new(child, Guard.Against.Null(repair), null, coverage ?? ReturnCoverage.Complete, [.. Guard.Against.Null(rows)], Guard.Against.NullOrWhiteSpace(fault));

    /// <summary>The history of one child.</summary>
    /// <param name="child">The child; a row's own key is not looked at.</param>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="repair">What may be changed in them.</param>
    /// <param name="born">The date of birth; <see langword="null"/> if not known. Nobody is looked after from 18 on, but for respite under section 20 in a children's home.</param>
    /// <param name="coverage">What the returns cover that the rows come from; <see langword="null"/> if the rows are the whole history, and rows that are open go on.</param>
    public static PlacementHistory From(ChildKey child, IEnumerable<Episode> rows, Repair repair, LocalDate? born = null, ReturnCoverage? coverage = null)
    {
        Guard.Against.Null(rows);
        var covered = coverage ?? ReturnCoverage.Complete;
        return new PlacementHistory(child, Guard.Against.Null(repair), born, covered, new RowsOfOneChild(child, rows, repair, born, covered));
    }

    /// <summary>The episodes, as the measures go through them.</summary>
    internal SettledEpisode[] Rows { get; }

    /// <summary>A history that was settled before, from a table.</summary>
    internal static PlacementHistory Settled(ChildKey child, Repair repair, LocalDate? born, ReturnCoverage coverage, SettledEpisode[] episodes) =>
        new(child, repair, born, coverage, episodes);

    /// <summary>The date of birth the history was built with: a row that is open may not go on after 18.</summary>
    internal LocalDate? Born { get; }

    /// <summary>The placements that begin by a day, stays of no days among them.</summary>
    internal List<Placement> PlacementsUntil(LocalDate asOf)
    {
        var kept = placements;
        if (kept is null || kept.Day != asOf)
        {
            placements = kept = new(asOf, PlacementRules.All(this, asOf));
        }

        return kept.Value;
    }

    /// <summary>Whether the child was looked after at the close of a day, under a definition.</summary>
    internal (Outcome Outcome, string Because) LookedAfterAt(LocalDate day, Definition definition)
    {
        for (var kept = cohorts; kept is not null; kept = kept.Before)
        {
            if (kept.Day == day && kept.Definition == definition)
            {
                return kept.Answer;
            }
        }

        var found = LookedAfter.Find(this, day, definition);
        cohorts = new(day, definition, found, cohorts is { Kept: MostDaysKept } ? null : cohorts);
        return found;
    }

    /// <summary>The stays in care that begin by a day.</summary>
    internal List<CareStay> StaysUntil(LocalDate asOf)
    {
        var kept = stays;
        if (kept is null || kept.Day != asOf)
        {
            stays = kept = new(asOf, CareStay.Of(this, asOf));
        }

        return kept.Value;
    }

    /// <summary>Whether a day lies beyond what the returns speak of.</summary>
    internal bool IsAfterWhatWasRead(LocalDate day) => !Coverage.Shows(day);

    /// <summary>Whether what was read shows every day of a period: the return of its year was read, or a row of another return was in force on it.</summary>
    /// <param name="first">The first day.</param>
    /// <param name="last">The last day, included.</param>
    internal bool Shows(LocalDate first, LocalDate last)
    {
        for (var ending = StatisticalYear.Of(first).Ending; ending <= StatisticalYear.Of(last).Ending; ending++)
        {
            var year = new StatisticalYear(ending);
            if (!Coverage.HoldsReturnOf(year) && !CoversWithRows(LocalDate.Max(first, year.First), LocalDate.Min(last, year.Last)))
            {
                return false;
            }
        }

        return !IsAfterWhatWasRead(last);
    }

    private bool CoversWithRows(LocalDate first, LocalDate last)
    {
        // What ended on the first day of a period belongs to it: a row that begins that day does not show what came before.
        var next = first == last ? first : first.PlusDays(-1);
        foreach (var row in Rows)
        {
            if (!row.Touches(next, last))
            {
                continue;
            }

            if (row.Start > next)
            {
                return false;
            }

            // Of the day a row ends another row has to speak, unless care went on.
            next = row.End is { } end ? LocalDate.Max(next, end) : last.PlusDays(1);
        }

        return next > last;
    }

    /// <summary>The same history with another coverage: as where social workers or schools are held from elsewhere.</summary>
    /// <param name="coverage">What is held.</param>
    public PlacementHistory With(ReturnCoverage coverage) => new(this, Guard.Against.Null(coverage));

    /// <summary>The histories of all children that rows belong to, in order of authority and child.</summary>
    /// <param name="rows">The rows, in any order.</param>
    /// <param name="repair">What may be changed in them.</param>
    /// <param name="coverage">What the returns cover, the same for all authorities; <see langword="null"/> if the rows are whole histories.</param>
    public static IReadOnlyList<PlacementHistory> ByChild(IEnumerable<Episode> rows, Repair repair, ReturnCoverage? coverage = null) =>
        Guard.Against.Null(rows)
            .GroupBy(row => row.Child)
            .OrderBy(child => child.Key.Authority, StringComparer.Ordinal)
            .ThenBy(child => child.Key.Child, StringComparer.Ordinal)
            .Select(child => From(child.Key, child, repair, null, coverage))
            .ToArray();

    private sealed record Kept<T>(LocalDate Day, T Value);

    private sealed record Cohort(LocalDate Day, Definition Definition, (Outcome Outcome, string Because) Answer, Cohort? Before)
    {
        public int Kept { get; } = 1 + (Before?.Kept ?? 0);
    }
}
