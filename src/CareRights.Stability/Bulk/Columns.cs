using System;
using System.Globalization;

namespace CareRights.Stability.Bulk;

/// <summary>The columns themselves: row by row, and for each child the first of its rows, with one more entry for the end.</summary>
internal sealed class Columns(int rows, int children)
{
    /// <summary>As many rows of a child as the fast path counts: they are the bits of a number.</summary>
    public const int MostRowsOfChild = 63;

    /// <summary>The bytes of one row.</summary>
    public const int BytesPerRow = 9;

    public int Rows => rows;

    public ushort[] Start { get; } = new ushort[rows];

    public ushort[] End { get; } = new ushort[rows];

    /// <summary>Numbers of places, which mean something for one child only.</summary>
    public byte[] Place { get; } = new byte[rows];

    public ReasonForNewEpisode[] Reason { get; } = new ReasonForNewEpisode[rows];

    public LegalStatus[] Status { get; } = new LegalStatus[rows];

    public PlacementType[] Placement { get; } = new PlacementType[rows];

    public RowKind[] Kind { get; } = new RowKind[rows];

    public int[] FirstRow { get; } = new int[children + 1];

    /// <summary>For each child, whether the readable functions answer for it: a code or an end that could not be read, or rows that do not fit these columns.</summary>
    public bool[] IsInDoubt { get; } = new bool[children];

    public void Put(int row, ushort start, ushort end, byte place, ReasonForNewEpisode reason, LegalStatus status, PlacementType placement)
    {
        Start[row] = start;
        End[row] = end;
        Place[row] = place;
        Reason[row] = reason;
        Status[row] = status;
        Placement[row] = placement;
        Kind[row] = RowKinds.Of(reason, status);
    }

    /// <summary>Marks the rows of a child when all are there.</summary>
    public void Close(int child, int from, int to)
    {
        var isInDoubt = false;
        for (var row = from; row < to; row++)
        {
            isInDoubt |= Reason[row] == ReasonForNewEpisode.Unknown || Status[row] == LegalStatus.Unknown || Placement[row] == PlacementType.Unknown || End[row] == ShortDay.UnreadableEnd;
        }

        IsInDoubt[child] = isInDoubt;
        PlacementMarks.Set(this, from, to);
    }

    /// <summary>Copies rows from other columns.</summary>
    public void CopyRows(Columns other, int from, int to, int count)
    {
        Array.Copy(other.Start, from, Start, to, count);
        Array.Copy(other.End, from, End, to, count);
        Array.Copy(other.Place, from, Place, to, count);
        Array.Copy(other.Reason, from, Reason, to, count);
        Array.Copy(other.Status, from, Status, to, count);
        Array.Copy(other.Placement, from, Placement, to, count);
        Array.Copy(other.Kind, from, Kind, to, count);
    }

    public SettledEpisode Settled(ChildKey key, int row)
    {
        var start = EpisodeTable.DateOf(ShortDay.DayOf(Start[row]))!.Value;
        var end = EpisodeTable.DateOf(ShortDay.DayOf(End[row]));
        var recorded = new Episode
        {
            Child = key,
            Start = start,
            End = end,
            IsEndUnreadable = End[row] == ShortDay.UnreadableEnd,
            Reason = Reason[row],
            Status = Status[row],
            Placement = Placement[row],
            Place = Place[row].ToString(CultureInfo.InvariantCulture),
            Row = row,
        };
        return new SettledEpisode(recorded, start, end);
    }
}
