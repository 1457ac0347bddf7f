using System;

namespace CareRights.Stability.Bulk;

/// <summary>The rows of a builder, by child.</summary>
internal sealed class RowsOfBuilder
{
    private readonly RawRow[] rows;
    private readonly int count;

    public RowsOfBuilder(RawRow[] rows, int count, bool isGrouped, int children)
    {
        this.count = count;
        this.rows = isGrouped ? rows : ByChild(rows, count, children);
    }

    /// <summary>The rows of some children, and how many rows the children before them have.</summary>
    public (ArraySegment<RawRow> Rows, int Before) Of(int firstChild, int endChild, RawRow[]? taken)
    {
        var (first, end) = (FirstOf(firstChild), FirstOf(endChild));
        return (new(rows, first, end - first), first);
    }

    /// <summary>The rows sorted by child, those of one child in order of arrival.</summary>
    private static RawRow[] ByChild(RawRow[] rows, int count, int children)
    {
        var next = new int[children + 1];
        for (var i = 0; i < count; i++)
        {
            next[rows[i].Child + 1]++;
        }

        for (var child = 1; child <= children; child++)
        {
            next[child] += next[child - 1];
        }

        var sorted = new RawRow[count];
        for (var i = 0; i < count; i++)
        {
            sorted[next[rows[i].Child]++] = rows[i];
        }

        return sorted;
    }

    /// <summary>The first row of a child, or of the next one that has any.</summary>
    private int FirstOf(int child)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = rows[middle].Child < child ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
