using NodaTime;

namespace CareRights.Ssda903;

/// <summary>What permanence a child had before this period of care.</summary>
public sealed record PrevPermRow : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.PrevPerm;

    /// <summary>DOB: the date of birth.</summary>
    public LocalDate? Dob { get; init; }

    /// <summary>PREV_PERM: what it was.</summary>
    public string? PrevPerm { get; init; }

    /// <summary>LA_PERM: the authority that arranged it.</summary>
    public string? LaPerm { get; init; }

    /// <summary>DATE_PERM: the date of the order, parts of which may be unknown (<c>zz/12/2014</c>), and so a text.</summary>
    public string? DatePerm { get; init; }
}
