using NodaTime;

namespace CareRights.Ssda903;

/// <summary>An adoption.</summary>
public sealed record Ad1Row : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.Ad1;

    /// <summary>DOB: the date of birth.</summary>
    public LocalDate? Dob { get; init; }

    /// <summary>DATE_INT: the day of the decision that the child should be placed for adoption.</summary>
    public LocalDate? DateInt { get; init; }

    /// <summary>DATE_MATCH: the day of the decision to match with the adopters.</summary>
    public LocalDate? DateMatch { get; init; }

    /// <summary>FOSTER_CARE: whether the adopter was the child's foster carer.</summary>
    public bool? FosterCare { get; init; }

    /// <summary>NB_ADOPTR: the number of adopters.</summary>
    public int? NbAdoptr { get; init; }

    /// <summary>SEX_ADOPTR: the sex of the adopters.</summary>
    public string? SexAdoptr { get; init; }

    /// <summary>LS_ADOPTR: the legal status of the adopters.</summary>
    public string? LsAdoptr { get; init; }
}
