using NodaTime;

namespace CareRights.Ssda903;

/// <summary>A care leaver around a birthday.</summary>
public sealed record Oc3Row : Row
{
    /// <inheritdoc/>
    public override ReturnTable Table => ReturnTable.Oc3;

    /// <summary>DOB: the date of birth.</summary>
    public LocalDate? Dob { get; init; }

    /// <summary>IN_TOUCH: whether the authority is in touch.</summary>
    public string? InTouch { get; init; }

    /// <summary>ACTIV: the main activity.</summary>
    public string? Activ { get; init; }

    /// <summary>ACCOM: the accommodation.</summary>
    public string? Accom { get; init; }
}
