namespace CareRights.Stability.Bulk;

/// <summary>A row on its way into a table.</summary>
internal struct RawRow
{
    public long Token;
    public int Child;
    public int Start;
    public int End;
    public int Number;
    public ushort ReturnYear;
    public ReasonForNewEpisode Reason;
    public LegalStatus Status;
    public PlacementType Placement;
    public ReasonCeased Ceased;
    public bool IsCeased;

    /// <summary>The place among those of its child, from 1; 0 if blank.</summary>
    public ushort Place;

    public bool IsPlaceUnreadable;

    /// <summary>The row of an episode as recorded.</summary>
    /// <param name="child">The child's number.</param>
    /// <param name="row">The episode.</param>
    /// <param name="token">The number of its place.</param>
    public static RawRow Of(int child, Episode row, long token) => new()
    {
        Child = child,
        Start = row.Start is { } start ? EpisodeTable.DayOf(start) : EpisodeTable.NoDay,
        End = row.End is { } end ? EpisodeTable.DayOf(end) : row.IsEndUnreadable ? EpisodeTable.UnreadableEnd : EpisodeTable.Open,
        Reason = row.Reason,
        Status = row.Status,
        Placement = row.Placement,
        Token = token,
        Ceased = row.Ceased ?? default,
        IsCeased = row.Ceased is not null,
        ReturnYear = (ushort)(row.ReturnYear ?? 0),
        Number = row.Row,
        IsPlaceUnreadable = row.IsPlaceUnreadable,
    };

    public readonly bool IsZeroLength => Start == End;

    public readonly bool HasSameCodes(in RawRow other) =>
        Reason == other.Reason && Status == other.Status && Placement == other.Placement && Place == other.Place;
}
