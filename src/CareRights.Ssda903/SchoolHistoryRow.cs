using NodaTime;

namespace CareRights.Ssda903;

/// <summary>A spell of a child at a school.</summary>
public sealed record SchoolHistoryRow : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.SchoolHistory;

    /// <summary>URN: the school: its unique reference number, or an identifier that stays the same when the school becomes an academy.</summary>
    public string? Urn { get; init; }

    /// <summary>ENTRY_DATE: the first day.</summary>
    public LocalDate? EntryDate { get; init; }

    /// <summary>LEAVING_DATE: the day the child left; blank while it lasts, or if it is not recorded.</summary>
    public LocalDate? LeavingDate { get; init; }
}
