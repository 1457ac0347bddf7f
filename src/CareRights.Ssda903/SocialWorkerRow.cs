using NodaTime;

namespace CareRights.Ssda903;

/// <summary>A spell of a child with one social worker.</summary>
public sealed record SocialWorkerRow : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.SocialWorkers;

    /// <summary>DOB: the date of birth.</summary>
    public LocalDate? Dob { get; init; }

    /// <summary>SW_ID: the worker's registration with Social Work England, or an identifier of the authority's own.</summary>
    public string? SwId { get; init; }

    /// <summary>SW_DECOM: the first day.</summary>
    public LocalDate? SwDecom { get; init; }

    /// <summary>SW_DEC: the day it ended; blank while it lasts.</summary>
    public LocalDate? SwDec { get; init; }

    /// <summary>SW_REASON: why the worker changed.</summary>
    public string? SwReason { get; init; }
}
