using NodaTime;

namespace CareRights.Ssda903;

/// <summary>A decision that a child should be placed for adoption.</summary>
public sealed record PlacedAdoptionRow : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.PlacedAdoption;

    /// <summary>DOB: the date of birth.</summary>
    public LocalDate? Dob { get; init; }

    /// <summary>DATE_PLACED: the day of the decision.</summary>
    public LocalDate? DatePlaced { get; init; }

    /// <summary>DATE_PLACED_CEASED: the day it was reversed.</summary>
    public LocalDate? DatePlacedCeased { get; init; }

    /// <summary>REASON_PLACED_CEASED: why it was reversed.</summary>
    public string? ReasonPlacedCeased { get; init; }
}
