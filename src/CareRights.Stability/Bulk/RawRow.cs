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

    public readonly bool IsZeroLength => Start == End;

    public readonly bool HasSameCodes(in RawRow other) =>
        Reason == other.Reason && Status == other.Status && Placement == other.Placement && Place == other.Place;
}
