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

    /// <summary>PHASE: the phase of the school as the register of schools has it, such as Primary or Middle deemed secondary; blank if not known.</summary>
    public string? Phase { get; init; }

    /// <summary>PREDECESSOR: the school that became this one, as a school that became an academy under another number; blank for none.</summary>
    public string? Predecessor { get; init; }
}
