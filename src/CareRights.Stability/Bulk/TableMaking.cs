using System.Linq;
using System.Threading.Tasks;
using System;
using CareRights.Stability.Figures;

namespace CareRights.Stability.Bulk;

/// <summary>From rows to a table: gathered by child, and some thousands of children at a time put in order and repaired.</summary>
internal sealed class TableMaking(RawRow[] rows, int count, bool isGrouped, ChildKeys keys, int[] born, Repair repair, Func<string, ReturnCoverage> covered)
{
    private const int ChildrenPerShare = 8192;

    public EpisodeTable Make(int mostThreads)
    {
        var source = isGrouped ? rows : ByChild();
        var columns = new Columns(count, keys.Count);
        var shares = new TableShare[(keys.Count + ChildrenPerShare - 1) / ChildrenPerShare];
        Parallel.For(0, shares.Length, new ParallelOptions { MaxDegreeOfParallelism = mostThreads }, index =>
        {
            var child = index * ChildrenPerShare;
            shares[index] = new TableShare(source, count, columns, keys, born, repair, covered);
            shares[index].Make(child, Math.Min(keys.Count, child + ChildrenPerShare), FirstOf(source, child));
        });
        return new EpisodeTable(
            Gathered(columns, shares), keys, born, repair, covered, count, shares.SelectMany(share => share.Changes).ToArray(),
            shares.SelectMany(share => share.Apart).ToDictionary(each => each.Key, each => each.Value));
    }

    /// <summary>Closes the gaps that rows left out by the repair leave between the shares.</summary>
    private Columns Gathered(Columns columns, TableShare[] shares)
    {
        var total = shares.Sum(share => share.Rows);
        var gathered = total == count ? columns : new Columns(total, keys.Count);
        var to = 0;
        for (var index = 0; index < shares.Length; index++)
        {
            var share = shares[index];
            if (gathered != columns)
            {
                gathered.CopyRows(columns, share.FirstRow, to, share.Rows);
                for (var child = share.FirstChild; child < share.EndChild; child++)
                {
                    gathered.FirstRow[child] = columns.FirstRow[child] - share.FirstRow + to;
                    gathered.IsInDoubt[child] = columns.IsInDoubt[child];
                }
            }

            to += share.Rows;
        }

        gathered.FirstRow[keys.Count] = total;
        return gathered;
    }

    /// <summary>The rows sorted by child, those of one child in order of arrival.</summary>
    private RawRow[] ByChild()
    {
        var next = new int[keys.Count + 1];
        for (var i = 0; i < count; i++)
        {
            next[rows[i].Child + 1]++;
        }

        for (var child = 1; child <= keys.Count; child++)
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
    private int FirstOf(RawRow[] source, int child)
    {
        var (low, high) = (0, count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = source[middle].Child < child ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
