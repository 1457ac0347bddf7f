using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Bulk;

/// <summary>The episodes of many children in columns: repaired, in order of child and start, days as integers and codes as bytes.</summary>
/// <remarks>
/// Made once, by <see cref="EpisodeTableBuilder"/>. Nine bytes for each episode; for each child fifteen, and its identifier.
/// Immutable; may be shared between threads. Equality by reference.
/// </remarks>
public sealed class EpisodeTable
{
    /// <summary>The day number that stands for no date: a row without a start, a child without a date of birth.</summary>
    public const int NoDay = int.MinValue;

    /// <summary>The day number that stands for no end.</summary>
    public const int Open = int.MaxValue;

    /// <summary>The day number that stands for an end that could not be read: the episode may be open or not.</summary>
    public const int UnreadableEnd = int.MaxValue - 1;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    internal EpisodeTable(Columns columns, ChildKeys keys, int[] born, Repair repair, Func<string, ReturnCoverage> covered, long rowsRead, IReadOnlyList<RepairChange> changes, IReadOnlyDictionary<int, PlacementHistory> apart)
    {
        Columns = columns;
        Keys = keys;
        Born = born;
        Repair = repair;
        Covered = covered;
        RowsRead = rowsRead;
        Changes = changes;
        Apart = apart;
        Episodes = columns.Rows + apart.Values.Sum(history => history.Episodes.Count);
    }

    /// <summary>How many children.</summary>
    public int Children => Columns.FirstRow.Length - 1;

    /// <summary>How many episodes, after repair.</summary>
    public int Episodes { get; }

    /// <summary>How many rows were read.</summary>
    public long RowsRead { get; }

    /// <summary>The repair the table was built with.</summary>
    public Repair Repair { get; }

    /// <summary>Every change that the repair made, child by child.</summary>
    public IReadOnlyList<RepairChange> Changes { get; }

    /// <summary>The bytes that the columns take, the children's keys among them; changes, and histories that columns cannot hold, are not.</summary>
    public long Bytes => ((long)Columns.BytesPerRow * Columns.Rows) + (4L * Columns.FirstRow.Length) + (5L * Born.Length) + Keys.Bytes;

    internal Columns Columns { get; }

    /// <summary>What the returns of each authority were read for, by its name.</summary>
    internal Func<string, ReturnCoverage> Covered { get; }

    internal ChildKeys Keys { get; }

    internal int[] Born { get; }

    /// <summary>Histories that columns cannot hold, by child: a conflict, a day beyond theirs, more rows than they count.</summary>
    internal IReadOnlyDictionary<int, PlacementHistory> Apart { get; }

    /// <summary>The number of a day, counted from 1 January 1970.</summary>
    public static int DayOf(LocalDate date) => Period.DaysBetween(Epoch, date);

    /// <summary>The day of a number; <see langword="null"/> for <see cref="NoDay"/>, <see cref="Open"/> and <see cref="UnreadableEnd"/>.</summary>
    public static LocalDate? DateOf(int day) => day is NoDay or Open or UnreadableEnd ? null : Epoch.PlusDays(day);

    /// <summary>The key of a child.</summary>
    /// <param name="child">The child's place in the table, from 0.</param>
    public ChildKey Key(int child) => Keys[child];

    /// <summary>The date of birth of a child; <see langword="null"/> if not known.</summary>
    /// <param name="child">The child's place in the table, from 0.</param>
    public LocalDate? BornOn(int child) => DateOf(Born[child]);

    /// <summary>Whether the returns of all years of a period were read for every authority: otherwise only the readable functions know what to say.</summary>
    /// <param name="last">The last day of the period.</param>
    /// <param name="years">How many years it has.</param>
    internal bool IsObserved(LocalDate last, int years) => Keys.Authorities.All(authority => IsObserved(Covered(authority), last, years));

    /// <summary>Whether the returns of all years of a period were read.</summary>
    /// <param name="read">What was read.</param>
    /// <param name="last">The last day of the period.</param>
    /// <param name="years">How many years it has.</param>
    internal static bool IsObserved(ReturnCoverage read, LocalDate last, int years)
    {
        var first = StatisticalYear.Of(last.PlusYears(-years).PlusDays(1));
        return read.Shows(last) && Enumerable.Range(first.Ending, StatisticalYear.Of(last).Ending - first.Ending + 1).All(ending => read.HoldsReturnOf(new StatisticalYear(ending)));
    }

    /// <summary>Measures of placements over all children at once.</summary>
    /// <param name="year">The year; the children are asked about on its 31 March.</param>
    /// <param name="measures">Measures of the catalogue that count placements or changes of placement in the words of a body, and the long-term measure; may be none.</param>
    /// <param name="mostThreads">How many threads may work at once; -1 for as many as there are processors. The result does not depend on it.</param>
    /// <returns>
    /// The tally of each measure, in their order. The long-term measure counts nothing but children, so that its counts are all zero. Tallies of parts of the children add up in any order to the tally of all.
    /// </returns>
    /// <exception cref="ArgumentException">The columns cannot answer one of the measures; or <paramref name="year"/> is before 1910 or after 2078.</exception>
    /// <remarks>The tallies are those of <see cref="Measure.Assess(ChildRecord, StatisticalYear)"/> over the same children, which says why of each child.</remarks>
    /// <example>
    /// How many children of a region had three placements or more in a year?
    /// <code>
    /// var table = BulkReturn.Read("region", Repair.Standard, mostThreads: -1).Table;
    /// var tallies = table.Tally(new StatisticalYear(2025), [Measure.Find("dfe_placements_1y")!]);
    /// Console.WriteLine(tallies[0].Reaching);
    /// </code>
    /// </example>
    public IReadOnlyList<CountTally> Tally(StatisticalYear year, IReadOnlyList<Measure> measures, int mostThreads = -1)
    {
        var asked = Guard.Against.Null(measures).ToList();
        var isLongTerm = asked.Select(measure => measure.Key == PlacementMeasures.LongTermKey).ToList();
        Guard.Against.InvalidInput(
            asked.Where((measure, i) => measure.InColumns is null && !isLongTerm[i]).Any(), nameof(measures), "The columns hold episodes: they answer the measures of placements, of changes of placement, and the long-term measure.");
        var inColumns = asked.Select(measure => measure.InColumns).OfType<PlacementMeasure>().Distinct().ToList();
        var tallies = Tally(year.Last, inColumns, withLongTerm: isLongTerm.Contains(true), mostThreads);
        return asked.Select((measure, i) => isLongTerm[i] ? new CountTally(tallies.LongTerm!.Value, new long[CountTally.Top + 1]) : tallies.Tallies[inColumns.IndexOf(measure.InColumns!)]).ToArray();
    }

    /// <summary>Measures of placements over all children at once, on any day.</summary>
    internal PassTallies Tally(LocalDate asOf, IReadOnlyList<PlacementMeasure> measures, bool withLongTerm, int mostThreads = -1) =>
        new PlacementPass(this, asOf, measures, withLongTerm).Tally(mostThreads);

    /// <summary>One child's history, for the functions that explain their answer. Places are numbers here, equal where they were equal.</summary>
    /// <param name="child">The child's place in the table, from 0.</param>
    public PlacementHistory History(int child)
    {
        if (Apart.TryGetValue(child, out var apart))
        {
            return apart;
        }

        var key = Keys[child];
        var rows = Enumerable.Range(Columns.FirstRow[child], Columns.FirstRow[child + 1] - Columns.FirstRow[child]).Select(row => Columns.Settled(key, row)).ToArray();
        return PlacementHistory.Settled(key, Repair, BornOn(child), Covered(Keys.AuthorityOf(child)), rows);
    }
}
