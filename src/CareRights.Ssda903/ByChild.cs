using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;

namespace CareRights.Ssda903;

/// <summary>The rows of each child, in the order they came: what a lookup is, in a dictionary and two arrays, since there are as many children as a nation has.</summary>
/// <typeparam name="T">What is kept of a row.</typeparam>
internal sealed class ByChild<T> : ILookup<ChildKey, T>
{
    private readonly Dictionary<ChildKey, int> ordinals;
    private readonly int[] starts;
    private readonly T[] rows;

    private ByChild(Dictionary<ChildKey, int> ordinals, int[] starts, T[] rows) => (this.ordinals, this.starts, this.rows) = (ordinals, starts, rows);

    /// <summary>The children who have a row, in the order of their first.</summary>
    public IEnumerable<ChildKey> Children => ordinals.Keys;

    /// <inheritdoc/>
    public int Count => ordinals.Count;

    /// <summary>The rows of a child; none if there are none.</summary>
    public IReadOnlyList<T> this[ChildKey child] => ordinals.TryGetValue(child, out var at) ? new ArraySegment<T>(rows, starts[at], starts[at + 1] - starts[at]) : Array.Empty<T>();

    IEnumerable<T> ILookup<ChildKey, T>.this[ChildKey child] => this[child];

    public bool Contains(ChildKey child) => ordinals.ContainsKey(child);

    /// <inheritdoc/>
    public IEnumerator<IGrouping<ChildKey, T>> GetEnumerator() => ordinals.Keys.Select(child => new OfOne(child, this[child])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Groups the rows.</summary>
    /// <param name="given">The rows.</param>
    /// <param name="kept">What is kept of each, given with its place.</param>
    public static ByChild<T> Of<TRow>(IReadOnlyList<TRow> given, Func<TRow, int, T> kept)
        where TRow : Row => Of(given, row => row, kept);

    /// <summary>Groups what is known of rows.</summary>
    /// <param name="given">What is known of each row.</param>
    /// <param name="rowOf">The row.</param>
    /// <param name="kept">What is kept of each, given with its place.</param>
    public static ByChild<T> Of<TGiven>(IReadOnlyList<TGiven> given, Func<TGiven, Row> rowOf, Func<TGiven, int, T> kept)
    {
        // The rows of a child stand together: there are hardly more runs of them than children.
        var runs = 0;
        for (var i = 0; i < given.Count; i++)
        {
            runs += i == 0 || !rowOf(given[i]).IsOfSameChild(rowOf(given[i - 1])) ? 1 : 0;
        }

        var ordinals = new Dictionary<ChildKey, int>(runs <= given.Count / 2 ? runs : 0);
        var counts = new List<int>(runs <= given.Count / 2 ? runs : 0);
        var ordinalOf = new int[given.Count];
        Row? before = null;
        for (var i = 0; i < given.Count; i++)
        {
            var row = rowOf(given[i]);
            if (before is not null && row.IsOfSameChild(before))
            {
                ordinalOf[i] = ordinalOf[i - 1];
            }
            else if (!ordinals.TryGetValue(row.Key(), out ordinalOf[i]))
            {
                ordinals[row.Key()] = ordinalOf[i] = counts.Count;
                counts.Add(0);
            }

            counts[ordinalOf[i]]++;
            before = row;
        }

        var starts = new int[counts.Count + 1];
        for (var child = 0; child < counts.Count; child++)
        {
            starts[child + 1] = starts[child] + counts[child];
            counts[child] = starts[child];
        }

        var rows = new T[given.Count];
        for (var i = 0; i < given.Count; i++)
        {
            rows[counts[ordinalOf[i]]++] = kept(given[i], i);
        }

        return new(ordinals, starts, rows);
    }

    private sealed class OfOne(ChildKey child, IReadOnlyList<T> rows) : IGrouping<ChildKey, T>
    {
        public ChildKey Key => child;

        public IEnumerator<T> GetEnumerator() => rows.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
