using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;

namespace CareRights.Ssda903;

/// <summary>The rows of each child, in the order they came: what a lookup is, in a dictionary and two arrays, since there are as many children as a nation has.</summary>
/// <typeparam name="T">What is kept of a row.</typeparam>
internal sealed class ByChild<T>
{
    private readonly Dictionary<ChildKey, int> ordinals;
    private readonly int[] starts;
    private readonly T[] rows;

    private ByChild(Dictionary<ChildKey, int> ordinals, int[] starts, T[] rows) => (this.ordinals, this.starts, this.rows) = (ordinals, starts, rows);

    /// <summary>The children who have a row, each with its place among them, in the order of their first row.</summary>
    public IEnumerable<KeyValuePair<ChildKey, int>> Children => ordinals;

    /// <summary>The rows of a child; none if there are none.</summary>
    public IReadOnlyList<T> this[ChildKey child] => ordinals.TryGetValue(child, out var place) ? At(place) : Array.Empty<T>();

    /// <summary>The rows of the child with a place.</summary>
    public IReadOnlyList<T> At(int place) => new ArraySegment<T>(rows, starts[place], starts[place + 1] - starts[place]);

    public bool Contains(ChildKey child) => ordinals.ContainsKey(child);

    /// <summary>Groups the rows.</summary>
    /// <param name="given">The rows.</param>
    /// <param name="kept">What is kept of each, given with its place.</param>
    public static ByChild<T> Of<TRow>(IReadOnlyList<TRow> given, Func<TRow, int, T> kept)
        where TRow : Row => Of(given.Count, RowRuns.CountOf(given), RowRuns.Of(given), place => kept(given[place], place));

    /// <summary>Groups what is known of rows.</summary>
    /// <param name="given">What is known of each row.</param>
    /// <param name="rowOf">The row.</param>
    /// <param name="kept">What is kept of each, given with its place.</param>
    public static ByChild<T> Of<TGiven>(IReadOnlyList<TGiven> given, Func<TGiven, Row> rowOf, Func<TGiven, int, T> kept) => Of(given.Count, RowRuns.Of(given, rowOf).Count(), RowRuns.Of(given, rowOf), place => kept(given[place], place));

    /// <summary>Groups rows by their places alone.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="kept">What is kept of each, given its place.</param>
    public static ByChild<T> Of(IReadOnlyList<Row> rows, Func<int, T> kept) => Of(rows.Count, RowRuns.CountOf(rows), RowRuns.Of(rows), kept);

    private static ByChild<T> Of(int count, int runsInAll, IEnumerable<RowRun> runs, Func<int, T> kept)
    {
        // There are hardly more runs than children, unless rows are in no order.
        var expected = runsInAll <= count / 2 ? runsInAll : 0;
        var ordinals = new Dictionary<ChildKey, int>(expected);
        var counts = new List<int>(expected);
        var begins = new List<(int From, int Ordinal)>(runsInAll + 1);
        RowRun before = default;
        foreach (var run in runs)
        {
            var ordinal = counts.Count;
            if (begins.Count > 0 && run.IsOfSameChild(before))
            {
                ordinal = begins[begins.Count - 1].Ordinal;
            }
            else if (ordinals.TryGetValue(run.Key, out var known))
            {
                ordinal = known;
            }
            else
            {
                ordinals[run.Key] = ordinal;
                counts.Add(0);
            }

            begins.Add((run.From, ordinal));
            before = run;
        }

        begins.Add((count, -1));
        for (var i = 0; i + 1 < begins.Count; i++)
        {
            counts[begins[i].Ordinal] += begins[i + 1].From - begins[i].From;
        }

        var starts = new int[counts.Count + 1];
        for (var child = 0; child < counts.Count; child++)
        {
            starts[child + 1] = starts[child] + counts[child];
            counts[child] = starts[child];
        }

        var rows = new T[count];
        for (var i = 0; i + 1 < begins.Count; i++)
        {
            for (var place = begins[i].From; place < begins[i + 1].From; place++)
            {
                rows[counts[begins[i].Ordinal]++] = kept(place);
            }
        }

        return new(ordinals, starts, rows);
    }
}
