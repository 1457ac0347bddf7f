using System.Linq;
using System.Threading.Tasks;
using System;
using CareRights.Stability.Figures;

namespace CareRights.Stability.Bulk;

/// <summary>From rows to a table: gathered by child, and some thousands of children at a time put in order and repaired.</summary>
/// <param name="rowsOf">The rows of some children, from the first up to the one that is no more of them: in order of child, and those of a child as they came. Given as where they stand in an array, and how many rows all children before them have. May be asked by several threads at once, each of which may change what it was given, and hands it back for the next.</param>
/// <param name="count">How many rows there are.</param>
/// <param name="keys">The children.</param>
/// <param name="born">When each was born.</param>
/// <param name="repair">What may be changed in the rows.</param>
/// <param name="covered">What the returns of each authority cover, by its name.</param>
internal sealed class TableMaking(Func<int, int, RawRow[]?, (ArraySegment<RawRow> Rows, int Before)> rowsOf, int count, ChildKeys keys, int[] born, Repair repair, Func<string, ReturnCoverage> covered)
{
    private const int ChildrenPerShare = 8192;

    public EpisodeTable Make(int mostThreads)
    {
        var columns = new Columns(count, keys.Count);
        var shares = new TableShare[(keys.Count + ChildrenPerShare - 1) / ChildrenPerShare];
        Parallel.For(0, shares.Length, new ParallelOptions { MaxDegreeOfParallelism = mostThreads }, () => (RawRow[]?)null, (index, _, taken) =>
        {
            var child = index * ChildrenPerShare;
            var end = Math.Min(keys.Count, child + ChildrenPerShare);
            var (rows, before) = rowsOf(child, end, taken);
            shares[index] = new TableShare(columns, keys, born, repair, covered);
            shares[index].Make(child, end, rows, before);
            return rows.Array;
        }, _ => { });
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
}
