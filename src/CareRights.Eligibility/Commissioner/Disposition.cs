namespace CareRights.Eligibility.Commissioner;

/// <summary>What becomes of an enquiry.</summary>
public enum Disposition
{
    /// <summary>The facts given do not settle it.</summary>
    Unknown = 0,

    /// <summary>Everything that is asked can be offered.</summary>
    Accept,

    /// <summary>Something is offered and something is declined.</summary>
    Partial,

    /// <summary>No individual service. A safeguarding referral or a signpost may still be made.</summary>
    Decline,
}
