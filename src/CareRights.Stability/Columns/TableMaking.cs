using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CareRights.Stability.Columns;

/// <summary>From rows to a table: gathered by child, put in order, and repaired by <see cref="PlacementHistory"/> wherever a child's rows need it.</summary>
internal sealed class TableMaking(RawRow[] rows, int count, bool isGrouped, ChildKeys keys, int[] born, Repair repair)
{
    private readonly Columns columns = new(count, keys.Count);
    private readonly List<RepairChange> changes = [];
    private readonly Dictionary<int, IReadOnlyList<HistoryConflict>> conflicts = [];

    public EpisodeTable Make()
    {
        var source = isGrouped ? rows : ByChild();
        var from = 0;
        for (var child = 0; child < keys.Count; child++)
        {
            var to = from;
            while (to < count && source[to].Child == child)
            {
                to++;
            }

            columns.FirstRow[child] = columns.Count;
            columns.MarkDoubt(child, AddChild(source, child, from, to));
            from = to;
        }

        columns.FirstRow[keys.Count] = columns.Count;
        return new EpisodeTable(columns.Trimmed(), keys, born, repair, count, changes, conflicts);
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

    /// <returns>Whether a conflict was left.</returns>
    private bool AddChild(RawRow[] source, int child, int from, int to)
    {
        NumberPlaces(source, from, to);
        if (IsSettled(source, from, to))
        {
            Copy(source, from, to);
            return false;
        }

        // Many sources hold a child's rows in no order, and nothing else is wrong with them.
        var sorted = Enumerable.Range(from, to - from).Select(i => source[i]).OrderBy(row => row.Start).ThenByDescending(row => row.IsZeroLength).ToArray();
        if (IsSettled(sorted, 0, sorted.Length))
        {
            Copy(sorted, 0, sorted.Length);
            return false;
        }

        var history = PlacementHistory.From(keys[child], Enumerable.Range(from, to - from).Select(i => Recorded(keys[child], source[i])), repair);
        foreach (var row in history.Episodes)
        {
            columns.Add(
                EpisodeTable.DayOf(row.Start), row.End is { } end ? EpisodeTable.DayOf(end) : row.IsEndUnknown ? EpisodeTable.UnreadableEnd : EpisodeTable.Open,
                int.Parse(row.Place, CultureInfo.InvariantCulture), row.Reason, row.Status, row.Placement);
        }

        changes.AddRange(history.Changes);
        if (history.Conflicts.Count > 0)
        {
            conflicts.Add(child, history.Conflicts);
        }

        return history.Conflicts.Count > 0;
    }

    private void Copy(RawRow[] source, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            ref var row = ref source[i];
            columns.Add(row.Start, row.End, row.Place, row.Reason, row.Status, row.Placement);
        }
    }

    /// <summary>Whether the rows are in order and no step of repair, chosen or not, would change any.</summary>
    private bool IsSettled(RawRow[] source, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            ref var row = ref source[i];
            if (row.Start == EpisodeTable.NoDay || row.End < row.Start)
            {
                return false;
            }

            if (i + 1 < to)
            {
                // Two rows of one start are settled only if the first lasted no days and they differ: everything else is for the readable repair.
                ref var next = ref source[i + 1];
                if (row.End > next.Start
                    || (row.End < next.Start && row.IsCeased && row.Ceased == ReasonCeased.X1 && next.Reason != ReasonForNewEpisode.S)
                    || (row.Start == next.Start && (next.IsZeroLength || row.HasSameCodes(next))))
                {
                    return false;
                }
            }
        }

        return to == from || EpisodeTable.DateOf(source[to - 1].End) is not null || repair.LatestReturn is null;
    }

    /// <summary>Gives the places of one child numbers from 1 on, blank being 0: no measure compares the places of two children.</summary>
    private static void NumberPlaces(RawRow[] source, int from, int to)
    {
        const int few = 64;
        if (to - from > few)
        {
            var numbers = new Dictionary<long, int>();
            for (var i = from; i < to; i++)
            {
                if (source[i].Token != 0 && !numbers.TryGetValue(source[i].Token, out source[i].Place))
                {
                    numbers.Add(source[i].Token, source[i].Place = numbers.Count + 1);
                }
            }

            return;
        }

        var highest = 0;
        for (var i = from; i < to; i++)
        {
            ref var place = ref source[i].Token;
            if (place == 0)
            {
                continue;
            }

            var same = i - 1;
            while (same >= from && source[same].Token != place)
            {
                same--;
            }

            source[i].Place = same >= from ? source[same].Place : ++highest;
        }
    }

    private static Episode Recorded(ChildKey key, in RawRow row) => new()
    {
        Child = key,
        Start = EpisodeTable.DateOf(row.Start),
        End = EpisodeTable.DateOf(row.End),
        IsEndUnreadable = row.End == EpisodeTable.UnreadableEnd,
        Reason = row.Reason,
        Status = row.Status,
        Placement = row.Placement,
        Place = row.Place.ToString(CultureInfo.InvariantCulture),
        Ceased = row.IsCeased ? row.Ceased : null,
        ReturnYear = row.ReturnYear == 0 ? null : row.ReturnYear,
        Row = row.Number,
    };
}
