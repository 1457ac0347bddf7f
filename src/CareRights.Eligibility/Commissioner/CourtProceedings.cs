namespace CareRights.Eligibility.Commissioner;

/// <summary>Whether the matter of an enquiry is before a court.</summary>
public enum CourtProceedings
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>It is not, and none are planned or over.</summary>
    None,

    /// <summary>Proceedings are planned and have not begun.</summary>
    Planned,

    /// <summary>The matter is before a court now.</summary>
    Current,

    /// <summary>Proceedings are over.</summary>
    Ended,
}
