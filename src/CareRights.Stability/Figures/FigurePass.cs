using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Figures;

/// <summary>One pass over children: every measure for every child, year and group. Each child is answered for, tallied and let go.</summary>
/// <remarks>An error that the program meets with one child makes that child Unknown, is kept in <see cref="Faults"/>, and stops nobody else's answers. The figures are complete when every answer has been taken. For one use. Children are answered for in parallel, some way ahead of who takes the answers, and come in the order given.</remarks>
/// <example>
/// <code>
/// var pass = new FigurePass(children, [new StatisticalYear(2025)], [Measure.Find("dfe_placements_1y")!], Grouping.Age);
/// foreach (var figure in pass.Figures())
/// {
///     Console.WriteLine(figure.Group + ": " + figure.Proportion);
/// }
/// </code>
/// </example>
public sealed partial class FigurePass
{
    private const int ChildrenAtATime = 8;

    private static readonly MeasureAnswer<double> NotAsked = Catalogue.NotApplicable("not asked about in this year");

    // The one group where nothing is split.
    private static readonly string[] Whole = [""];

    private static readonly MeasureAnswer<double> Erred = Catalogue.Unknown("an answer of the program, which met an error with this child; please report it");

    private readonly IEnumerable<ChildRecord> children;
    private readonly int mostThreads;
    private readonly StatisticalYear[] years;
    private readonly Measure[] measures;
    private readonly Grouping[] groupings;
    private readonly FigureViews views;
    private readonly HashSet<StatisticalYear> fullYears;
    private readonly bool[] isAskedOfOthers;
    private readonly StatisticalYear? release;

    // The cells of each group, by grouping and by the place of the year.
    private readonly Dictionary<string, Cell?[]>[,] cells;
    private readonly Dictionary<(int Year, string Group), PooledFigures> pooled = [];
    private readonly SortedDictionary<int, (long Yes, long Unknown)> lookedAfter = [];
    private readonly List<(ChildKey Child, string Fault)> faults = [];
    private readonly RowAccount rows;
    private bool isTaken;

    /// <summary>Prepares the pass.</summary>
    /// <param name="children">The children, each once.</param>
    /// <param name="years">The years.</param>
    /// <param name="measures">The measures.</param>
    /// <param name="by">What the figures are split by; <see langword="null"/> for no split.</param>
    /// <param name="views">What is gathered besides the shares.</param>
    /// <param name="alsoBy">Further groupings, each a split of its own of the same figures.</param>
    /// <param name="release">The year whose release gives the rules throughout; <see langword="null"/> for each year's own.</param>
    /// <param name="keepsChanges">Whether every change that repair made is kept.</param>
    /// <param name="mostThreads">How many threads may work at once; -1 for as many as there are processors. The figures do not depend on it.</param>
    /// <param name="inFull">The years of which everything is asked; of the others neither <paramref name="alsoBy"/> nor <paramref name="views"/>, but for the numbers behind the answers. <see langword="null"/> for all.</param>
    /// <param name="inOtherYears">The measures asked about in the years that are not in full; <see langword="null"/> for all.</param>
    public FigurePass(
        IEnumerable<ChildRecord> children,
        IEnumerable<StatisticalYear> years,
        IEnumerable<Measure> measures,
        Grouping? by = null,
        FigureViews views = FigureViews.None,
        IEnumerable<Grouping>? alsoBy = null,
        StatisticalYear? release = null,
        bool keepsChanges = false,
        int mostThreads = -1,
        IEnumerable<StatisticalYear>? inFull = null,
        IEnumerable<Measure>? inOtherYears = null)
    {
        this.mostThreads = mostThreads;
        this.children = Guard.Against.Null(children);
        this.years = Guard.Against.Null(years).Distinct().ToArray();
        this.measures = Guard.Against.Null(measures).ToArray();
        this.views = views;
        fullYears = [.. inFull ?? this.years];
        var others = inOtherYears?.ToArray();
        isAskedOfOthers = [.. this.measures.Select(measure => others is null || others.Contains(measure))];
        this.release = release;
        By = by;
        groupings = alsoBy?.ToArray() ?? [];
        rows = new RowAccount(keepsChanges);
        cells = new Dictionary<string, Cell?[]>[groupings.Length + 1, this.years.Length];
        foreach (var year in this.years)
        {
            lookedAfter[year.Ending] = (0, 0);
        }
    }

    /// <summary>What the figures are split by; <see langword="null"/> for no split.</summary>
    public Grouping? By { get; }

    /// <summary>The years.</summary>
    public IReadOnlyList<StatisticalYear> Years => years;

    /// <summary>The measures.</summary>
    public IReadOnlyList<Measure> Measures => measures;

    /// <summary>Whether the rules of one release are taken throughout, so that no series breaks.</summary>
    public bool IsOneRelease => release is not null;

    /// <summary>What became of the episodes. Takes the answers if they have not been taken.</summary>
    public RowAccount Rows
    {
        get
        {
            Complete();
            return rows;
        }
    }

    /// <summary>The children with whom the program met an error, each kind once for each child. Complete when the pass is.</summary>
    public IReadOnlyList<(ChildKey Child, string Fault)> Faults => faults;

    /// <summary>Children looked after on 31 March of each year, and those of whom it is not known. Takes the answers if they have not been taken.</summary>
    public IEnumerable<(StatisticalYear Year, long Yes, long Unknown)> LookedAfter
    {
        get
        {
            Complete();
            return lookedAfter.Select(each => (new StatisticalYear(each.Key), each.Value.Yes, each.Value.Unknown));
        }
    }

    /// <summary>The children in the order given, each once for each year. The figures are complete when all have been taken.</summary>
    /// <exception cref="InvalidOperationException">They were taken before.</exception>
    public IEnumerable<ChildInYear> Answers() => Answers(answer => answer);

    /// <summary>Something about every child in the order given, each once for each year. The figures are complete when all have been taken.</summary>
    /// <typeparam name="T">What is asked.</typeparam>
    /// <param name="ask">Asks it; may be called by several threads at once, and before what came earlier has been taken.</param>
    /// <exception cref="InvalidOperationException">They were taken before.</exception>
    /// <example><code>
    /// var lines = pass.Answers(one => one.Child + ": " + one.LookedAfter);
    /// </code></example>
    public IEnumerable<T> Answers<T>(Func<ChildInYear, T> ask) => Taken(Guard.Against.Null(ask));

    /// <summary>The figures, in order of year, measure and group. Takes the answers if they have not been taken.</summary>
    public IReadOnlyList<Figure> Figures() => Of(0);

    /// <summary>The figures as one of the further groupings splits them. Takes the answers if they have not been taken.</summary>
    /// <param name="grouping">One of those given.</param>
    public IReadOnlyList<Figure> Figures(Grouping grouping)
    {
        var place = Array.IndexOf(groupings, Guard.Against.Null(grouping));
        Guard.Against.InvalidInput(place < 0 && grouping != By, nameof(grouping), "A grouping the pass was given is required.");
        return Of(place + 1);
    }

    /// <summary>What is no list of shares, by year and group; the group is empty if nothing is split. Takes the answers if they have not been taken.</summary>
    public IReadOnlyList<(StatisticalYear Year, string Group, PooledFigures Pooled)> Pooled()
    {
        Complete();
        return pooled.OrderBy(each => each.Key.Year).ThenBy(each => each.Key.Group, Grouping.ByOrder)
            .Select(each => (new StatisticalYear(each.Key.Year), each.Key.Group, each.Value)).ToArray();
    }

    private IEnumerable<T> Taken<T>(Func<ChildInYear, T> ask)
    {
        if (isTaken)
        {
            throw new InvalidOperationException("A pass is taken once.");
        }

        isTaken = true;
        foreach (var child in InParallel.Ask(Given(), ChildrenAtATime, mostThreads, child => Array.ConvertAll(years, year => Asked(Assess(child, year)))))
        {
            for (var place = 0; place < child.Length; place++)
            {
                var (answer, hasEpisodes, asked) = child[place];
                if (hasEpisodes && place == 0)
                {
                    rows.Add(answer.Child);
                }

                Add(answer, place, hasEpisodes);
                if (hasEpisodes)
                {
                    yield return asked;
                }
            }
        }

        (ChildInYear Answer, bool HasEpisodes, T Asked) Asked(ChildInYear answer) => answer.Child.History.RowsRead > 0 ? (answer, true, ask(answer)) : (answer, false, default!);
    }

    private IEnumerable<ChildRecord> Given() => children is ChildrenOfReturn read ? read.Each(measures.Aggregate(SuppliedTables.None, (sum, measure) => sum | measure.Needs), mostThreads) : children;

    private Figure[] Of(int grouping)
    {
        Complete();
        return years
            .SelectMany((year, place) => (cells[grouping, place] ?? []).SelectMany(group => group.Value.Select((cell, measure) => (year.Ending, Measure: measure, Group: group.Key, Cell: cell))))
            .Where(each => each.Cell is not null)
            .OrderBy(each => each.Ending).ThenBy(each => each.Measure).ThenBy(each => each.Group, Grouping.ByOrder)
            .Select(each => new Figure(new StatisticalYear(each.Ending), measures[each.Measure], each.Group, each.Cell!.Tally, NumberTally.From(each.Cell.Numbers)))
            .ToArray();
    }

    private void Complete()
    {
        if (isTaken)
        {
            return;
        }

        if (children is ChildrenOfReturn { Table: { } columns } read && AreInColumns(read.Coverages))
        {
            isTaken = true;
            Count(columns(mostThreads));
            return;
        }

        foreach (var _ in Answers())
        {
        }
    }

    // Everything that is asked about one child: what is left to the one thread that adds up is to add.
    private ChildInYear Assess(ChildRecord child, StatisticalYear year)
    {
        var fault = child.History.Fault;
        var lookedAfter = Or((Child: child, Year: year), static asked => Snapshot.At(asked.Child.History, asked.Year.Last, Definition.DfE), Outcome.Unknown, ref fault);
        var answers = new MeasureAnswer<double>[measures.Length];
        var isInside = false;
        var isFull = fullYears.Contains(year);
        for (var i = 0; i < measures.Length; i++)
        {
            answers[i] = isFull || isAskedOfOthers[i] ? Ask(measures[i], child, year, ref fault) : NotAsked;
            isInside |= answers[i].Outcome != Outcome.NotApplicable;
        }

        var pools = isFull && views != FigureViews.None && child.History.RowsRead > 0;
        var pooled = pools ? Or((Child: child, Year: year, LookedAfter: lookedAfter, Views: views), static asked => PooledAnswer.Of(asked.Child, asked.Year, asked.LookedAfter, asked.Views), null, ref fault) : null;
        return new(child, year, lookedAfter, answers, isInside || pools ? Groups(child, year, isFull ? groupings.Length : 0, ref fault) : [], pooled, fault);
    }

    private string[] Groups(ChildRecord child, StatisticalYear year, int further, ref string? fault)
    {
        if (By is null && further == 0)
        {
            return Whole;
        }

        var groups = new string[further + 1];
        for (var i = 0; i < groups.Length; i++)
        {
            groups[i] = (i == 0 ? By : groupings[i - 1]) is { } grouping
                ? Or((Grouping: grouping, Child: child, Year: year), static asked => asked.Grouping.Of(asked.Child, asked.Year), Grouping.NotKnown, ref fault)
                : "";
        }

        return groups;
    }

    private MeasureAnswer<double> Ask(Measure measure, ChildRecord child, StatisticalYear year, ref string? fault)
    {
        try
        {
            return measure.Assess(child, year, release ?? year);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            fault ??= error.GetType().Name;
            return Erred;
        }
    }

    private static T Or<TAsked, T>(TAsked asked, Func<TAsked, T> ask, T unknown, ref string? fault)
    {
        try
        {
            return ask(asked);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            fault ??= error.GetType().Name;
            return unknown;
        }
    }

    private void Add(ChildInYear given, int place, bool hasEpisodes)
    {
        var year = given.Year;
        if (hasEpisodes)
        {
            var (yes, unknown) = lookedAfter[year.Ending];
            lookedAfter[year.Ending] = (yes + (given.LookedAfter == Outcome.Yes ? 1 : 0), unknown + (given.LookedAfter == Outcome.Unknown ? 1 : 0));
        }

        var isFull = fullYears.Contains(year);
        for (var grouping = 0; grouping <= (isFull ? groupings.Length : 0); grouping++)
        {
            // Only those in a cohort are split; the others are in no group of it.
            var outside = Cells(grouping, place, "");
            Cell?[]? inside = null;
            for (var i = 0; i < measures.Length; i++)
            {
                // A child who is in other tables alone is asked about by the measures of those tables.
                var answer = given.Answers[i];
                if ((isFull || isAskedOfOthers[i]) && (hasEpisodes || measures[i].IsCohortOfTable))
                {
                    Count(answer.Outcome == Outcome.NotApplicable ? outside : inside ??= Cells(grouping, place, given.Groups[grouping]), i, answer);
                }
            }
        }

        if (given.Pooled is { } answered)
        {
            var key = (year.Ending, given.Groups[0]);
            if (!pooled.TryGetValue(key, out var gathered))
            {
                pooled[key] = gathered = new PooledFigures();
            }

            gathered.Add(answered);
        }

        var child = given.Child.History.Child;
        if (given.Fault is { } kind && !(faults.Count > 0 && faults[faults.Count - 1] is var last && last.Child == child && last.Fault == kind))
        {
            faults.Add((child, kind));
        }
    }

    private Cell?[] Cells(int grouping, int place, string group)
    {
        var groups = cells[grouping, place] ??= new(StringComparer.Ordinal);
        if (!groups.TryGetValue(group, out var found))
        {
            groups[group] = found = new Cell?[measures.Length];
        }

        return found;
    }

    private void Count(Cell?[] group, int measure, MeasureAnswer<double> answer)
    {
        var cell = group[measure] ??= new Cell();
        cell.Add(answer.Outcome);
        if ((views & FigureViews.Numbers) != 0 && answer.Value is { } number)
        {
            NumberTally.Count(cell.Numbers, number, 1);
        }
    }

    private sealed class Cell
    {
        private readonly long[] counts = new long[(int)Outcome.NotApplicable + 1];

        public Tally Tally => new(counts[(int)Outcome.Yes], counts[(int)Outcome.No], counts[(int)Outcome.Unknown], counts[(int)Outcome.NotApplicable]);

        public SortedDictionary<double, long> Numbers { get; } = [];

        public void Add(Outcome outcome) => counts[(int)outcome]++;

        public void Add(Tally tally)
        {
            counts[(int)Outcome.Yes] += tally.Yes;
            counts[(int)Outcome.No] += tally.No;
            counts[(int)Outcome.Unknown] += tally.Unknown;
            counts[(int)Outcome.NotApplicable] += tally.NotApplicable;
        }
    }
}
