using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using CareRights.Ssda903.Bulk;
using CareRights.Ssda903.Reading;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Ssda903;

/// <summary>A return as the children that <see cref="FigurePass"/> answers for, and what its tables cover.</summary>
public static partial class ReturnFigures
{
    /// <summary>The first return that holds the social workers of two years.</summary>
    private const int FirstWithTwoYearsOfWorkers = 2025;

    // A return's year begins on 1 April.
    private const int FirstMonth = 4;

    // Nobody may have gone missing in a year; but where there are children in care, each has a worker and reviews, some go to school and some have left.
    private const SuppliedTables MayBeEmpty = SuppliedTables.Missing | SuppliedTables.Adoptions | SuppliedTables.LibertyOrders;

    /// <summary>What the returns of each authority cover: the tables each year brought, and the last day the episodes show.</summary>
    /// <param name="source">The return.</param>
    /// <param name="observedUntil">The last day that the extract speaks of, where the caller knows it; <see langword="null"/> to take it from the return.</param>
    /// <returns>The coverage by the authority's name; the empty name where the return names none. An authority that is not named there is covered by nothing.</returns>
    /// <remarks>
    /// A table covers a year if a file of that year holds it, for the authorities that have a row in it. A file without rows, of care leavers or of those missing, adopted or deprived of liberty, and a table whose rows name no authority, counts for every authority.
    /// A file without rows of workers, reviews or outcomes is an export that failed, and covers nothing.
    /// A return holds the social workers of its year; and from 2025 on, for those looked after on its last day, of the year before, if any worker in it left in that year. A school history reaches back to the first school, and coordinates are of no year.
    /// No row of a return ended before its year; where one in ten did, it is an export of whole histories, and covers the years since the first of those ends.
    /// The last day shown is 31 March of the latest return. Where nothing names a year, it is 31 March of the year of the latest start or end of an episode.
    /// </remarks>
    public static IReadOnlyDictionary<string, ReturnCoverage> Coverage(this Return source, LocalDate? observedUntil = null)
    {
        Guard.Against.Null(source);
        var supplied = Held(source);
        var lost = Lost(source, ReturnTable.Episodes);
        var spans = new Dictionary<string, EpisodesOfAuthority>(StringComparer.Ordinal);
        foreach (var from in RowRuns.Sources(source.Headers).Concat(RowRuns.Sources(source.Oc3)))
        {
            _ = Of(from.Authority);
        }

        (RowSource? Source, EpisodesOfAuthority? Rows) last = default;
        foreach (var (from, decom, dec) in EpisodeRows.Days(source.Episodes))
        {
            last = ReferenceEquals(from, last.Source) ? last : (from, Of(from.Authority));
            last.Rows!.Add(from.ReturnYear, decom, dec);
        }

        return spans.ToDictionary(each => each.Key, each => CoverageOf(each.Key, supplied, each.Value, lost, observedUntil), StringComparer.Ordinal);

        EpisodesOfAuthority Of(string? authority)
        {
            if (!spans.TryGetValue(authority ?? "", out var rows))
            {
                spans[authority ?? ""] = rows = new();
            }

            return rows;
        }
    }

    /// <summary>The tables that any file of the return held.</summary>
    public static SuppliedTables Supplied(this Return source) =>
        Guard.Against.Null(source).Counts.Aggregate(SuppliedTables.None, (sum, count) => sum | TableOf(count.Table));

    /// <summary>Every child of the return: those with episodes in order of authority and child, then those in other tables alone, such as care leavers.</summary>
    /// <param name="source">The return.</param>
    /// <param name="repair">What may be changed in the rows of each authority, by its name; the empty name where the return names none.</param>
    /// <param name="authority">The authority the return belongs to, if its rows do not say; spelt as in the table of coordinates.</param>
    /// <param name="observedUntil">The last day that the extract speaks of, where the caller knows it; <see langword="null"/> to take it from the return.</param>
    public static IEnumerable<ChildRecord> Children(this Return source, Func<string, Repair> repair, string? authority = null, LocalDate? observedUntil = null)
    {
        Guard.Against.Null(source);
        Guard.Against.Null(repair);
        var coverage = source.Coverage(observedUntil);
        return new ChildrenOfReturn(
            (needed, mostThreads) => Each(source, repair, authority, coverage, needed, mostThreads),
            coverage.Values,
            source.Episodes is EpisodeRows rows && coverage.Keys.Select(repair).Distinct().ToList() is { Count: 1 } one
                ? mostThreads => new EpisodesInNumbers(rows).ToTable(source.DatesOfBirth(), one[0], mostThreads, name => coverage[name])
                : null);
    }

    private static IEnumerable<ChildRecord> Each(Return source, Func<string, Repair> repair, string? authority, IReadOnlyDictionary<string, ReturnCoverage> coverage, SuppliedTables needed, int mostThreads)
    {
        var born = new Lazy<IReadOnlyDictionary<ChildKey, LocalDate?>>(source.DatesOfBirth);
        var records = new ChildTablesOfReturn(source, authority);
        var histories = new HistoriesOfReturn(source, repair, name => coverage[name], born);
        // Each is made when it is first asked for, which all threads would wait for.
        Parallel.Invoke(new ParallelOptions { MaxDegreeOfParallelism = mostThreads }, [.. records.Making(needed), histories.Gather, () => born.Value.ContainsKey(default)]);

        // Who is in the table of care leavers alone comes after those with episodes.
        var leavers = new HashSet<ChildKey>(source.Oc3.Select(row => row.Key()));

        // Where a row was lost that does not say whose it was, a child without a row in the table may be the one; and of reviews, of which a child has several and a gap says that one was late, any child.
        var lost = Dense(source).SelectMany(table => Lost(source, table.Table).Select(year => (table.Table, Year: year, Held: new HashSet<ChildKey>(table.Table == ReturnTable.Reviews ? [] : table.Rows.Where(row => row.ReturnYear == year).Select(row => row.Key()))))).ToList();
        ReturnCoverage WithoutLost(ReturnCoverage known, ChildKey child) => lost.Count == 0 ? known :
            lost.Where(each => !each.Held.Contains(child)).Aggregate(known, (sum, each) => Without(sum, TableOf(each.Table), each.Year));

        // Children share a few coverages between them.
        var made = new ConcurrentDictionary<(ReturnCoverage, SuppliedTables, int?), ReturnCoverage>();
        ReturnCoverage Without(ReturnCoverage known, SuppliedTables tables, int? year) => made.GetOrAdd((known, tables, year), each => each.Item1.Without(each.Item2, each.Item3));

        // Of the year before, a return holds the workers of those alone who were looked after on its last day.
        var workers = RowRuns.Sources(source.SocialWorkers).Select(from => from.ReturnYear).Distinct().ToList();
        int[] yearsBefore = [.. source.SocialWorkers.Where(IsOfYearBefore).Select(row => row.ReturnYear!.Value - 1).Distinct().Where(year => !workers.Contains(year))];
        ReturnCoverage OfWorkers(PlacementHistory history) => yearsBefore
            .Where(year => Snapshot.At(history, new StatisticalYear(year + 1).Last, Definition.DfE) != Outcome.Yes)
            .Aggregate(history.Coverage, (known, year) => Without(known, SuppliedTables.SocialWorkers, year));
        PlacementHistory AsCovered(PlacementHistory history) => WithoutLost(OfWorkers(history), history.Child) is var known && ReferenceEquals(known, history.Coverage) ? history : history.With(known);
        foreach (var (child, place) in histories.Children().Select(each => (each.Key, each.Value)))
        {
            leavers.Remove(child);
            var birth = histories.BornOf(child);
            yield return records.Child(child, birth, lost.Count == 0 && yearsBefore.Length == 0 ? () => histories.Of(child, place, birth) : () => AsCovered(histories.Of(child, place, birth)));
        }

        foreach (var child in leavers.OrderBy(child => child.Authority, StringComparer.Ordinal).ThenBy(child => child.Child, StringComparer.Ordinal))
        {
            yield return records.Child(child, histories.BornOf(child), () => PlacementHistory.From(child, [], repair(child.Authority), coverage: coverage[child.Authority]));
        }
    }

    /// <summary>Every child with episodes, in order of authority and child, of rows whose coverage the caller knows: those of a case system, which are of no return.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="repair">What may be changed in them.</param>
    /// <param name="coverage">What they cover.</param>
    public static IEnumerable<ChildRecord> Children(this Return source, Repair repair, ReturnCoverage coverage)
    {
        Guard.Against.Null(source);
        Guard.Against.Null(repair);
        Guard.Against.Null(coverage);
        var born = new Lazy<IReadOnlyDictionary<ChildKey, LocalDate?>>(source.DatesOfBirth);
        var records = new ChildTablesOfReturn(source, null);
        var histories = new HistoriesOfReturn(source, _ => repair, _ => coverage, born);
        return histories.Children().Select(each => (Child: each.Key, Place: each.Value, Born: histories.BornOf(each.Key))).Select(each => records.Child(each.Child, each.Born, () => histories.Of(each.Child, each.Place, each.Born)));
    }

    /// <summary>A cell of a column that is not of the return, as the group it stands for: of a date, the year.</summary>
    public static string AsGroup(string cell) => ChildTablesOfReturn.Shown(Guard.Against.Null(cell));

    private static ReturnCoverage CoverageOf(string authority, IReadOnlyList<(string? Authority, int? Year, SuppliedTables Table)> supplied, EpisodesOfAuthority episodes, HashSet<int?> lost, LocalDate? observedUntil)
    {
        var own = supplied.Where(each => each.Authority is null || each.Authority == authority).ToList();
        var ofEveryYear = own.Where(each => each.Year is null).Aggregate(SuppliedTables.None, (sum, each) => sum | each.Table);
        return new ReturnCoverage(own.Where(each => each.Year is not null).SelectMany(Years), ofEveryYear, observedUntil ?? episodes.LastDay, episodes.Returns)
            .WithRowsLost([.. lost.Contains(null) ? episodes.Returns : [], .. lost.OfType<int>()])
            .WithYearsBefore([.. episodes.YearsBefore()]);
    }

    // Tables in which every child in care has a row.
    private static (ReturnTable Table, IReadOnlyList<Row> Rows)[] Dense(Return source) =>
        [(ReturnTable.SocialWorkers, source.SocialWorkers), (ReturnTable.Reviews, source.Reviews), (ReturnTable.SchoolHistory, source.SchoolHistory)];

    // The years of whose table a row was lost that does not say whose it was; null where its file does not say the year.
    private static HashSet<int?> Lost(Return source, ReturnTable table) =>
        [.. source.Problems.Where(problem => problem.Effect == ProblemEffect.RowLost && problem.Table == table).Select(problem => problem.Origin.File?.ReturnYear)];

    private static IEnumerable<KeyValuePair<int, SuppliedTables>> Years((string? Authority, int? Year, SuppliedTables Table) supplied)
    {
        var year = supplied.Year!.Value;
        var reach = supplied.Table switch
        {
            SuppliedTables.SchoolHistory => 100,
            _ => 1,
        };
        return Enumerable.Range(0, reach).Select(back => new KeyValuePair<int, SuppliedTables>(year - back, supplied.Table));
    }

    /// <summary>The first day of which a return says who a child's social workers were, by its rows of the child.</summary>
    internal static LocalDate WorkersFrom(StatisticalYear year, IEnumerable<SocialWorkerRow> rows) => rows.Any(row => row.ReturnYear == year.Ending && IsOfYearBefore(row)) ? year.Back(1).First : year.First;

    // A return may hold the social workers of the year before as well: a system that exports the year alone shows none who left before it.
    private static bool IsOfYearBefore(SocialWorkerRow row) => row.ReturnYear is >= FirstWithTwoYearsOfWorkers and var ending && row.SwDec is { } left && (left.Year < ending - 1 || (left.Year == ending - 1 && left.Month < FirstMonth));

    private static List<(string? Authority, int? Year, SuppliedTables Table)> Held(Return source)
    {
        var supplied = new List<(string?, int?, SuppliedTables)>();
        var years = new HashSet<int?>(RowRuns.Sources(source.Episodes).Select(from => from.ReturnYear));
        foreach (var (table, rows) in new (SuppliedTables, IReadOnlyList<Row>)[]
        {
            (SuppliedTables.SocialWorkers, source.SocialWorkers), (SuppliedTables.SchoolHistory, source.SchoolHistory), (SuppliedTables.Reviews, source.Reviews), (SuppliedTables.Outcomes, source.Oc2),
            (SuppliedTables.CareLeavers, source.Oc3), (SuppliedTables.Missing, source.Missing), (SuppliedTables.Adoptions, source.Ad1), (SuppliedTables.LibertyOrders, source.DoLos),
        })
        {
            // Of a row without a year beside others that have one it is not known either of which it is.
            var isDated = RowRuns.Sources(rows).Any(from => from.ReturnYear is not null);
            var held = Dated(rows).Where(from => from.ReturnYear is not null || !isDated).Select(from => (from.Authority, from.ReturnYear)).Distinct().ToList();
            supplied.AddRange(held.Select(each => (each.Authority, each.ReturnYear, table)));
            if (table == SuppliedTables.SocialWorkers)
            {
                supplied.AddRange(source.SocialWorkers.Where(IsOfYearBefore).Select(row => (row.Authority, row.ReturnYear - 1, table)).Distinct());
            }

            // A file without rows says that there are none, where there may be none. One whose every row was refused says nothing, and neither does one beside episodes without rows.
            if (MayBeEmpty.HasFlag(table) && source.Counts.All(count => TableOf(count.Table) != table || count.Reported == 0))
            {
                // Without a row, a file that does not name its year says it of the one year that was read, and among several of none.
                supplied.AddRange(source.Opened
                    .Where(file => TableOf(file.Table) == table)
                    .Select(file => file.Year ?? (years.Count == 1 ? years.First() : -1))
                    .Where(year => held.All(each => each.ReturnYear != year) && years.Contains(year))
                    .Select(year => ((string?)null, year, table)));
            }
        }

        if (source.Coordinates.Count > 0 || source.Counts.Any(count => count.Table == ReturnTable.Coordinates))
        {
            supplied.Add((null, null, SuppliedTables.Coordinates));
        }

        return supplied;
    }

    // A row whose year could not be read is of one year, and of which is not known.
    private static IEnumerable<RowSource> Dated(IReadOnlyList<Row> rows) =>
        rows is ReadRows { HasUnreadableYear: false } ? RowRuns.Sources(rows) : rows.Where(row => !row.IsUnreadable("YEAR")).Select(row => row.Source);

    /// <summary>Whether a table may have no rows in a year because nothing of its kind happened.</summary>
    internal static bool MayHoldNone(ReturnTable table) =>
        table is ReturnTable.Uasc or ReturnTable.PlacedAdoption or ReturnTable.PrevPerm || (TableOf(table) is not SuppliedTables.None and var figures && MayBeEmpty.HasFlag(figures));

    private static SuppliedTables TableOf(ReturnTable table) => table switch
    {
        ReturnTable.SocialWorkers => SuppliedTables.SocialWorkers,
        ReturnTable.SchoolHistory => SuppliedTables.SchoolHistory,
        ReturnTable.Coordinates => SuppliedTables.Coordinates,
        ReturnTable.Reviews => SuppliedTables.Reviews,
        ReturnTable.Oc2 => SuppliedTables.Outcomes,
        ReturnTable.Oc3 => SuppliedTables.CareLeavers,
        ReturnTable.Missing => SuppliedTables.Missing,
        ReturnTable.Ad1 => SuppliedTables.Adoptions,
        ReturnTable.DoLo => SuppliedTables.LibertyOrders,
        _ => SuppliedTables.None,
    };
}
