namespace CareRights.Stability.Columns;

/// <summary>A row on its way into a table.</summary>
internal struct RawRow
{
    public int Child;
    public int Start;
    public int End;
    public int ReturnYear;
    public int Number;
    public long Token;
    public int Place;
    public ReasonForNewEpisode Reason;
    public LegalStatus Status;
    public PlacementType Placement;
    public ReasonCeased Ceased;
    public bool IsCeased;

    public readonly bool IsZeroLength => Start == End;

    public readonly bool HasSameCodes(in RawRow other) =>
        Reason == other.Reason && Status == other.Status && Placement == other.Placement && Place == other.Place;
}
