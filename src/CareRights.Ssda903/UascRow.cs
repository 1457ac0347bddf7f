using NodaTime;

namespace CareRights.Ssda903;

/// <summary>An unaccompanied asylum-seeking child.</summary>
public sealed record UascRow : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.Uasc;

    /// <summary>SEX: 1 male, 2 female.</summary>
    public string? Sex { get; init; }

    /// <summary>DOB: the date of birth.</summary>
    public LocalDate? Dob { get; init; }

    /// <summary>DUC: the day the status ceased.</summary>
    public LocalDate? Duc { get; init; }
}
