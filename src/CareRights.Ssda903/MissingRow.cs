using NodaTime;

namespace CareRights.Ssda903;

/// <summary>A time a child was missing or away without authority.</summary>
public sealed record MissingRow : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.Missing;

    /// <summary>DOB: the date of birth.</summary>
    public LocalDate? Dob { get; init; }

    /// <summary>MISSING: M missing, A away without authority.</summary>
    public string? Missing { get; init; }

    /// <summary>MIS_START: the first day.</summary>
    public LocalDate? MisStart { get; init; }

    /// <summary>MIS_END: the day it ended; blank while it lasts.</summary>
    public LocalDate? MisEnd { get; init; }
}
