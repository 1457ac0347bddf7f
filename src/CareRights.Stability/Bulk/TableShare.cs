using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System;
using CareRights.Stability.Figures;

namespace CareRights.Stability.Bulk;

/// <summary>Some children of a table in the making: their rows put in order, repaired by <see cref="PlacementHistory"/> where they need it, and written where the rows came from.</summary>
internal sealed class TableShare(Columns columns, ChildKeys keys, int[] born, Repair repair, Func<string, ReturnCoverage> covered)
{
    private readonly List<RepairChange> changes = [];
    private readonly Dictionary<int, PlacementHistory> apart = [];
    private RawRow[] source = [];
    private int row;
    private bool isAdultSeen;

    public int FirstChild { get; private set; }

    public int EndChild { get; private set; }

    public int FirstRow { get; private set; }

    public int Rows => row - FirstRow;

    public IReadOnlyList<RepairChange> Changes => changes;

    /// <summary>Histories that columns cannot hold: a conflict, a day beyond theirs, more rows than they count.</summary>
    public IReadOnlyDictionary<int, PlacementHistory> Apart => apart;

    public void Make(int firstChild, int endChild, ArraySegment<RawRow> rows, int firstRow)
    {
        (FirstChild, EndChild, FirstRow) = (firstChild, endChild, firstRow);
        (row, source) = (firstRow, rows.Array!);
        var (from, count) = (rows.Offset, rows.Offset + rows.Count);
        for (var child = firstChild; child < endChild; child++)
        {
            var to = from;
            while (to < count && source[to].Child == child)
            {
                to++;
            }

            columns.FirstRow[child] = row;
            AddChild(child, from, to);
            from = to;
        }

        source = [];
    }

    private void AddChild(int child, int from, int to)
    {
        NumberPlaces(from, to);
        var coverage = covered(keys.AuthorityOf(child));
        for (var i = from; i < to; i++)
        {
            // The columns have no room for a place that cannot be read, nor for which home a stay away that began in a year nobody read was away from.
            if (source[i].IsPlaceUnreadable || (source[i].Placement.IsTemporary() && EpisodeTable.DateOf(source[i].Start) is { } began && !coverage.HoldsReturnOf(StatisticalYear.Of(began))))
            {
                var apart = Readable(child, source, from, to);
                changes.AddRange(apart.Changes);
                SetApart(child, apart);
                return;
            }
        }

        var adult = EpisodeTable.DateOf(born[child]) is { } birth ? EpisodeTable.DayOf(StatutoryAge.Attained(birth, 18)) : int.MaxValue;
        isAdultSeen = coverage.LastDay is { } seen && EpisodeTable.DayOf(seen) >= adult;
        if (IsSettled(source, from, to, adult, coverage))
        {
            Copy(child, source, from, to);
            return;
        }

        // Many sources hold a child's rows in no order, and nothing else is wrong with them.
        var sorted = Enumerable.Range(from, to - from).Select(i => source[i]).OrderBy(each => each.Start).ThenByDescending(each => each.IsZeroLength).ToArray();
        if (IsSettled(sorted, 0, sorted.Length, adult, coverage))
        {
            Copy(child, sorted, 0, sorted.Length);
            return;
        }

        var history = Readable(child, source, from, to);
        changes.AddRange(history.Changes);
        if (history.Conflicts.Count > 0 || history.Episodes.Count > Columns.MostRowsOfChild || !history.Episodes.All(Fits) || history.Episodes.Any(each => each.EndsWithItsReturn))
        {
            SetApart(child, history);
            return;
        }

        foreach (var each in history.Episodes)
        {
            columns.Put(row++, ShortDay.Of(EpisodeTable.DayOf(each.Start)), ShortDay.Of(EndOf(each)), byte.Parse(each.Place, CultureInfo.InvariantCulture), each.Reason, each.Status, each.Placement);
        }

        columns.Close(child, columns.FirstRow[child], row);
    }

    private void Copy(int child, RawRow[] from, int first, int end)
    {
        var fits = end - first <= Columns.MostRowsOfChild;
        for (var i = first; i < end; i++)
        {
            fits &= ShortDay.IsOne(from[i].Start) && ShortDay.IsOne(from[i].End);
        }

        if (!fits)
        {
            SetApart(child, Readable(child, from, first, end));
            return;
        }

        for (var i = first; i < end; i++)
        {
            ref var raw = ref from[i];
            columns.Put(row++, ShortDay.Of(raw.Start), ShortDay.Of(raw.End), (byte)raw.Place, raw.Reason, raw.Status, raw.Placement);
        }

        columns.Close(child, columns.FirstRow[child], row);
    }

    private PlacementHistory Readable(int child, RawRow[] rows, int first, int end) => PlacementHistory.From(
        keys[child], Enumerable.Range(first, end - first).Select(i => Recorded(keys[child], rows[i])), repair, EpisodeTable.DateOf(born[child]), covered(keys.AuthorityOf(child)));

    private void SetApart(int child, PlacementHistory history)
    {
        apart.Add(child, history);
        columns.IsInDoubt[child] = true;
    }

    private static bool Fits(SettledEpisode each) => ShortDay.IsOne(EpisodeTable.DayOf(each.Start)) && ShortDay.IsOne(EndOf(each));

    private static int EndOf(SettledEpisode each) => each.End is { } end ? EpisodeTable.DayOf(end) : each.IsEndUnknown ? EpisodeTable.UnreadableEnd : EpisodeTable.Open;

    /// <summary>Whether rows are in order and no step of repair, chosen or not, would change any.</summary>
    private bool IsSettled(RawRow[] rows, int from, int to, int adult, ReturnCoverage coverage)
    {
        if (from == to)
        {
            return true;
        }

        var latest = coverage.Returns is { Count: > 0 } returns ? returns[returns.Count - 1] : rows[from].ReturnYear;

        // Another return, which lost rows, may have held the child.
        if (coverage.ReturnsInPart.Count > 0 && coverage.ReturnsInPart.Any(year => year != latest))
        {
            return false;
        }

        for (var i = from; i < to; i++)
        {
            ref var raw = ref rows[i];
            if (raw.Start == EpisodeTable.NoDay || raw.End < raw.Start || raw.ReturnYear != latest
                || (raw.End > adult && (isAdultSeen || raw.End < EpisodeTable.UnreadableEnd)))
            {
                return false;
            }

            if (i + 1 < to)
            {
                // Two rows of one start are settled only if the first lasted no days and they differ: everything else is for the readable repair.
                ref var next = ref rows[i + 1];
                if (raw.End > next.Start
                    || (raw.End < next.Start && raw.IsCeased && raw.Ceased == ReasonCeased.X1 && next.Reason != ReasonForNewEpisode.S)
                    || (raw.Start == next.Start && (next.IsZeroLength || raw.HasSameCodes(next))))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Gives the places of one child numbers from 1 on, blank being 0: no measure compares the places of two children.</summary>
    private void NumberPlaces(int from, int to)
    {
        if (to - from > Columns.MostRowsOfChild)
        {
            var numbers = source.Skip(from).Take(to - from).Select(raw => raw.Token).Where(token => token != 0).Distinct().Select((token, index) => (token, index)).ToDictionary(each => each.token, each => each.index + 1);
            for (var i = from; i < to; i++)
            {
                source[i].Place = source[i].Token == 0 ? (ushort)0 : (ushort)numbers[source[i].Token];
            }

            return;
        }

        ushort highest = 0;
        for (var i = from; i < to; i++)
        {
            var token = source[i].Token;
            if (token == 0)
            {
                continue;
            }

            var same = i - 1;
            while (same >= from && source[same].Token != token)
            {
                same--;
            }

            source[i].Place = same >= from ? source[same].Place : ++highest;
        }
    }

    private static Episode Recorded(ChildKey key, in RawRow raw) => new()
    {
        Child = key,
        Start = EpisodeTable.DateOf(raw.Start),
        End = EpisodeTable.DateOf(raw.End),
        IsEndUnreadable = raw.End == EpisodeTable.UnreadableEnd,
        Reason = raw.Reason,
        Status = raw.Status,
        Placement = raw.Placement,
        Place = raw.Place.ToString(CultureInfo.InvariantCulture),
        IsPlaceUnreadable = raw.IsPlaceUnreadable,
        Ceased = raw.IsCeased ? raw.Ceased : null,
        ReturnYear = raw.ReturnYear == 0 ? null : raw.ReturnYear,
        Row = raw.Number,
    };
}
