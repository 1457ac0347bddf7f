using System;
using System.Collections.Generic;
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

    /// <summary>The children who have a row, in the order of their first.</summary>
    public IEnumerable<ChildKey> Children => ordinals.Keys;

    /// <summary>The rows of a child; none if there are none.</summary>
    public IReadOnlyList<T> this[ChildKey child] => ordinals.TryGetValue(child, out var at) ? new ArraySegment<T>(rows, starts[at], starts[at + 1] - starts[at]) : Array.Empty<T>();

    public bool Contains(ChildKey child) => ordinals.ContainsKey(child);

    /// <summary>Groups the rows.</summary>
    /// <param name="given">The rows.</param>
    /// <param name="kept">What is kept of each, given with its place.</param>
    public static ByChild<T> Of<TRow>(IReadOnlyList<TRow> given, Func<TRow, int, T> kept)
        where TRow : Row
    {
        var ordinals = new Dictionary<ChildKey, int>();
        var counts = new List<int>();
        var ordinalOf = new int[given.Count];
        for (var i = 0; i < given.Count; i++)
        {
            // The rows of a child stand together.
            if (i > 0 && given[i].Child == given[i - 1].Child && given[i].Authority == given[i - 1].Authority)
            {
                ordinalOf[i] = ordinalOf[i - 1];
            }
            else if (!ordinals.TryGetValue(given[i].Key(), out ordinalOf[i]))
            {
                ordinals[given[i].Key()] = ordinalOf[i] = counts.Count;
                counts.Add(0);
            }

            counts[ordinalOf[i]]++;
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
}
