using System.Collections;
using System.Collections.Generic;

namespace CareRights.Ssda903.Reading;

/// <summary>Rows that know what they were read from: a nation has too many to ask each.</summary>
internal abstract class ReadRows
{
    private readonly List<RowSource> sources = [];
    private readonly HashSet<RowSource> known = [];
    private RowSource? last;

    /// <summary>The file, the year and the authority of every row, each once.</summary>
    public IReadOnlyList<RowSource> Sources => sources;

    /// <summary>Whether the cell YEAR of any row could not be read.</summary>
    public abstract bool HasUnreadableYear { get; }

    /// <summary>A row is of this source; those that follow each other mostly are of one.</summary>
    protected void Met(RowSource source)
    {
        if (!ReferenceEquals(source, last) && known.Add(last = source))
        {
            sources.Add(source);
        }
    }
}

/// <summary>Rows of a table beside the episodes, in the order they came.</summary>
internal sealed class ReadRows<T>(int capacity = 0) : ReadRows, IReadOnlyList<T>
    where T : Row
{
    private readonly List<T> rows = new(capacity);
    private bool hasUnreadableYear;

    /// <inheritdoc/>
    public override bool HasUnreadableYear => hasUnreadableYear;

    public int Count => rows.Count;

    public T this[int place] => rows[place];

    public void Add(T row)
    {
        rows.Add(row);
        hasUnreadableYear |= row.Unreadable.Count > 0 && row.IsUnreadable("YEAR");
        Met(row.Source);
    }

    /// <summary>Adds the rows of another file.</summary>
    public void Add(ReadRows<T> others)
    {
        rows.AddRange(others.rows);
        hasUnreadableYear |= others.hasUnreadableYear;
        foreach (var source in others.Sources)
        {
            Met(source);
        }
    }

    public IEnumerator<T> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
