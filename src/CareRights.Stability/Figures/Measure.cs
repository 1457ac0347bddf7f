using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Figures;

/// <summary>A measure of the catalogue: what it counts, where its definition comes from, which tables it needs, and the answer for a child.</summary>
/// <remarks>A closed set; equality by reference. Immutable; may be shared between threads.</remarks>
public sealed class Measure
{
    private readonly Func<ChildRecord, StatisticalYear, StatisticalYear, MeasureAnswer<double>> assess;

    internal Measure(string key, MeasureSource source, string title, Func<ChildRecord, StatisticalYear, StatisticalYear, MeasureAnswer<double>> assess)
    {
        Key = key;
        Source = source;
        Title = title;
        this.assess = assess;
    }

    internal Measure(string key, MeasureSource source, string title, Func<ChildRecord, StatisticalYear, MeasureAnswer<double>> assess)
        : this(key, source, title, (child, year, _) => assess(child, year))
    {
    }

    /// <summary>Every measure, those given by default first in the order of the columns of a file of children.</summary>
    public static IReadOnlyList<Measure> All => Catalogue.All;

    /// <summary>The stable name, as a column and on the command line.</summary>
    public string Key { get; }

    /// <summary>What is counted, for a person to read.</summary>
    public string Title { get; }

    /// <summary>The body or method it comes from.</summary>
    public MeasureSource Source { get; }

    /// <summary>The name by which all of its kind can be asked for.</summary>
    public string Kind { get; internal init; } = "placements";

    /// <summary>Whether it is given when none is asked for by name.</summary>
    public bool IsByDefault { get; internal init; }

    /// <summary>The tables it needs, besides the episodes, for each of its years.</summary>
    public SuppliedTables Needs { get; internal init; }

    /// <summary>How many years it looks at, ending with the one asked about.</summary>
    public int Years { get; internal init; } = 1;

    /// <summary>The page of docs/measures that states it, without the ending.</summary>
    public string Page { get; internal init; } = "placements-in-the-year";

    /// <summary>The definition in a sentence: who is in, and what is counted.</summary>
    public string Definition { get; internal init; } = "";

    /// <summary>Where the definition was read.</summary>
    public Citation? ReadAt { get; internal init; }

    /// <summary>Who shows it: DfE, Ofsted, Commissioner, dashboard; empty if no body does.</summary>
    public IReadOnlyList<string> ShownBy { get; internal init; } = [];

    /// <summary>The first year for which the rule is known to hold; <see langword="null"/> if it was not read.</summary>
    public int? HoldsFrom { get; internal init; }

    /// <summary>The years at which the definition changed: the first year of each new one. A change across one of them is no trend.</summary>
    public IReadOnlyList<int> Breaks { get; internal init; } = [];

    /// <summary>What the number of an answer is: "placements", "miles"; empty if the measure has none.</summary>
    public string Number { get; internal init; } = "";

    /// <summary>Whether the number says all that the outcome does, so that a list of children gives it instead: so for a count, and not for miles.</summary>
    public bool IsCount => Number.Length > 0 && Number != "miles";

    /// <summary>Whether the definition of a body could be read. An unofficial measure is this library's own reading.</summary>
    public bool IsOfficial => Source != MeasureSource.Unofficial && Source != MeasureSource.HomeExpectations;

    /// <summary>Whether the children it asks about are those of a table beside the episodes.</summary>
    internal bool IsCohortOfTable { get; init; }

    /// <summary>The measure of placements that the columns of <see cref="Bulk.EpisodeTable"/> can answer for it; <see langword="null"/> if they cannot, or it is the long-term measure.</summary>
    internal PlacementMeasure? InColumns { get; init; }

    /// <summary>Whether it asks by itself which days what was read shows; otherwise a day of the period that nothing shows makes it unknown.</summary>
    internal bool LooksAtWhatWasRead { get; init; }

    private string Missing => "the return, with its table of " + string.Join(
        " and ", Enumerable.Range(0, 9).Select(bit => (SuppliedTables)(1 << bit)).Where(table => Needs.HasFlag(table)).Select(Name)) + ",";

    /// <summary>The measure of a name; <see langword="null"/> if there is none.</summary>
    public static Measure? Find(string key) => Catalogue.ByKey.TryGetValue(Guard.Against.Null(key), out var measure) ? measure : null;

    /// <summary>Whether a return with these tables can answer it at all. Which years brought them is a question of its own.</summary>
    /// <param name="supplied">The tables besides the episodes.</param>
    public bool CanBeAnsweredFrom(SuppliedTables supplied) => (Needs & ~supplied) == SuppliedTables.None;

    /// <summary>Whether the definition changed between two years.</summary>
    public bool BreaksBetween(StatisticalYear from, StatisticalYear to) => Breaks.Any(year => year > from.Ending && year <= to.Ending);

    /// <summary>The child's answer for a year, under the rules of the release about that year.</summary>
    /// <param name="child">The child.</param>
    /// <param name="year">The year; the child is asked about on its 31 March.</param>
    /// <returns>Unknown, with what is missing, where a table was not supplied for a year of the period, or no return shows its last day.</returns>
    public MeasureAnswer<double> Assess(ChildRecord child, StatisticalYear year) => Assess(child, year, year);

    /// <summary>The child's answer for a year, under the rules of one release.</summary>
    /// <param name="child">The child.</param>
    /// <param name="year">The year; the child is asked about on its 31 March.</param>
    /// <param name="release">The year whose release gives the rules.</param>
    public MeasureAnswer<double> Assess(ChildRecord child, StatisticalYear year, StatisticalYear release)
    {
        Guard.Against.Null(child);
        if (child.Coverage.Has(Needs, year, Years))
        {
            return UnlessUnread(assess(child, year, release), child.History, year);
        }

        // A child who was not looked after is in no cohort, whatever the other tables say; unless the cohort is of the table.
        var answer = IsCohortOfTable ? null : UnlessUnread(assess(child, year, release), child.History, year);
        return answer?.Outcome == Outcome.NotApplicable ? answer : Catalogue.Unknown(Years == 1 ? Missing + " of the year" : Missing + " of each year of the period");
    }

    /// <summary>The child's answer for the period that ends on any day, as an inspection asks it: for the measures of placements and of changes of placement, which look at nothing but episodes.</summary>
    /// <param name="child">The child.</param>
    /// <param name="day">The last day of the period.</param>
    /// <exception cref="ArgumentException">The measure is asked on 31 March alone.</exception>
    /// <example><code>
    /// var answer = Measure.Find("annex_a_placements_12m")!.AssessOn(child, new LocalDate(2025, 10, 14));
    /// </code></example>
    public MeasureAnswer<double> AssessOn(ChildRecord child, LocalDate day)
    {
        Guard.Against.Null(child);
        Guard.Against.InvalidInput(InColumns is null, nameof(day), "This measure is asked on 31 March: call Assess with the year.");
        return PlacementMeasures.On(child, InColumns!, day);
    }

    // A day of the period that nothing shows makes an answer unknown; but whoever was not looked after on the last day is in no cohort of several years, whatever came before.
    private MeasureAnswer<double> UnlessUnread(MeasureAnswer<double> answer, PlacementHistory history, StatisticalYear year) =>
        answer.Outcome == Outcome.Unknown || IsCohortOfTable || LooksAtWhatWasRead || history.Shows(year.Back(Years - 1).First, year.Last)
            || (answer.Outcome == Outcome.NotApplicable && Years > 1 && Snapshot.At(history, year.Last, Measures.Definition.DfE) == Outcome.No)
            ? answer
            : Catalogue.Unknown(Doubt.Unread);

    /// <summary>The stable name.</summary>
    public override string ToString() => Key;

    private static string Name(SuppliedTables table) => table switch
    {
        SuppliedTables.SocialWorkers => "social workers",
        SuppliedTables.SchoolHistory => "school history",
        SuppliedTables.Outcomes => "outcomes (OC2)",
        SuppliedTables.CareLeavers => "care leavers (OC3)",
        SuppliedTables.Missing => "missing episodes",
        SuppliedTables.LibertyOrders => "orders depriving of liberty",
        _ => table.ToString().ToLowerInvariant(),
    };
}
