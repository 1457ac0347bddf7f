namespace CareRights.Eligibility.Commissioner;

/// <summary>Where an enquiry stands to the remit.</summary>
public enum RemitOutcome
{
    /// <summary>The facts given do not settle it.</summary>
    Unknown = 0,

    /// <summary>The matter is that of a child or young person within the remit.</summary>
    In,

    /// <summary>It is not.</summary>
    Out,

    /// <summary>The matter is an adult's own, of which the leaflet speaks apart from the remit. The statute has one answer: out.</summary>
    NotApplicable,
}
