using NodaTime;

namespace CareRights.Ssda903;

/// <summary>A review of the child's case.</summary>
public sealed record ReviewRow : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.Reviews;

    /// <summary>DOB: the date of birth.</summary>
    public LocalDate? Dob { get; init; }

    /// <summary>REVIEW: the day of the review.</summary>
    public LocalDate? Review { get; init; }

    /// <summary>REVIEW_CODE: how the child took part.</summary>
    public string? ReviewCode { get; init; }
}
