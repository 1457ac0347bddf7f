using System.Globalization;

namespace CareRights.Stability.Columns;

/// <summary>The columns themselves: row by row, and for each child the first of its rows, with one more entry for the end.</summary>
internal sealed class Columns(int rows, int children)
{
    public int[] Start { get; private set; } = new int[rows];

    public int[] End { get; private set; } = new int[rows];

    public int[] Place { get; private set; } = new int[rows];

    public ReasonForNewEpisode[] Reason { get; private set; } = new ReasonForNewEpisode[rows];

    public LegalStatus[] Status { get; private set; } = new LegalStatus[rows];

    public PlacementType[] Placement { get; private set; } = new PlacementType[rows];

    public RowKind[] Kind { get; private set; } = new RowKind[rows];

    public int[] FirstRow { get; } = new int[children + 1];

    public int Count { get; private set; }

    public void Add(int start, int end, int place, ReasonForNewEpisode reason, LegalStatus status, PlacementType placement)
    {
        Start[Count] = start;
        End[Count] = end;
        Place[Count] = place;
        Reason[Count] = reason;
        Status[Count] = status;
        Placement[Count] = placement;
        Kind[Count] = RowKinds.Of(reason, status, placement) | (end == EpisodeTable.UnreadableEnd ? RowKind.InDoubt : 0);
        Count++;
    }

    /// <summary>Marks a child for the readable functions, if any of its rows is, or on other grounds.</summary>
    public void MarkDoubt(int child, bool isInDoubt)
    {
        for (var row = FirstRow[child]; row < Count; row++)
        {
            isInDoubt |= (Kind[row] & RowKind.InDoubt) != 0;
        }

        for (var row = FirstRow[child]; isInDoubt && row < Count; row++)
        {
            Kind[row] |= RowKind.InDoubt;
        }
    }

    /// <summary>Gives back what was not needed.</summary>
    public Columns Trimmed()
    {
        if (Count < Start.Length)
        {
            (Start, End, Place) = (Cut(Start), Cut(End), Cut(Place));
            (Reason, Status, Placement, Kind) = (Cut(Reason), Cut(Status), Cut(Placement), Cut(Kind));
        }

        return this;
    }

    public SettledEpisode Settled(ChildKey key, int row)
    {
        var start = EpisodeTable.DateOf(Start[row])!.Value;
        var end = EpisodeTable.DateOf(End[row]);
        var recorded = new Episode
        {
            Child = key,
            Start = start,
            End = end,
            IsEndUnreadable = End[row] == EpisodeTable.UnreadableEnd,
            Reason = Reason[row],
            Status = Status[row],
            Placement = Placement[row],
            Place = Place[row].ToString(CultureInfo.InvariantCulture),
            Row = row,
        };
        return new SettledEpisode(recorded, start, end);
    }

    private T[] Cut<T>(T[] column)
    {
        var cut = new T[Count];
        System.Array.Copy(column, cut, Count);
        return cut;
    }
}
