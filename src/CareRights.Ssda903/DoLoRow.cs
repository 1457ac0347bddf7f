using NodaTime;

namespace CareRights.Ssda903;

/// <summary>An order depriving a child of liberty.</summary>
public sealed record DoLoRow : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.DoLo;

    /// <summary>DOB: the date of birth.</summary>
    public LocalDate? Dob { get; init; }

    /// <summary>DOLO_START: the first day.</summary>
    public LocalDate? DoloStart { get; init; }

    /// <summary>DOLO_END: the day it ended; blank while it lasts.</summary>
    public LocalDate? DoloEnd { get; init; }
}
