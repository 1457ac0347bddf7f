using System.Collections;
using System.Collections.Generic;

namespace CareRights.Ssda903.Reading;

/// <summary>Rows that know what they were read from: a nation has too many to ask each.</summary>
internal abstract class ReadRows
{
    /// <summary>The file, the year and the authority of every row, each once or more often, in the order of the rows.</summary>
    public abstract IEnumerable<RowSource> Sources { get; }

    /// <summary>Whether the cell YEAR of any row could not be read.</summary>
    public abstract bool HasUnreadableYear { get; }
}

/// <summary>Rows of a table beside the episodes, in the order they came.</summary>
internal sealed class ReadRows<T>(int capacity = 0) : ReadRows, IReadOnlyList<T>
    where T : Row
{
    private readonly List<T> rows = new(capacity);
    private readonly List<RowSource> sources = [];
    private readonly HashSet<RowSource> known = [];
    private bool hasUnreadableYear;

    /// <inheritdoc/>
    public override IEnumerable<RowSource> Sources => sources;

    /// <inheritdoc/>
    public override bool HasUnreadableYear => hasUnreadableYear;

    public int Count => rows.Count;

    public T this[int place] => rows[place];

    public void Add(T row)
    {
        rows.Add(row);
        hasUnreadableYear |= row.Unreadable.Count > 0 && row.IsUnreadable("YEAR");
        if (sources.Count == 0 || !ReferenceEquals(row.Source, sources[sources.Count - 1]))
        {
            Add(row.Source);
        }
    }

    /// <summary>Adds the rows of another file.</summary>
    public void Add(ReadRows<T> others)
    {
        rows.AddRange(others.rows);
        hasUnreadableYear |= others.hasUnreadableYear;
        others.sources.ForEach(Add);
    }

    public IEnumerator<T> GetEnumerator() => rows.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(RowSource source)
    {
        if (known.Add(source))
        {
            sources.Add(source);
        }
    }
}
