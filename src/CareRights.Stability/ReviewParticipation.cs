namespace CareRights.Stability;

/// <summary>How a child took part in a review (REVIEW_CODE of the SSDA903 return).</summary>
internal enum ReviewParticipation
{
    /// <summary>No review, or a code that could not be read.</summary>
    Unknown = 0,

    /// <summary>PN0: under four at the time.</summary>
    PN0,

    /// <summary>PN1: was there and spoke.</summary>
    PN1,

    /// <summary>PN2: was there, and an advocate spoke.</summary>
    PN2,

    /// <summary>PN3: was there and made views known without words.</summary>
    PN3,

    /// <summary>PN4: was there, and views were not made known.</summary>
    PN4,

    /// <summary>PN5: was not there, and an advocate spoke.</summary>
    PN5,

    /// <summary>PN6: was not there, and views came by other means.</summary>
    PN6,

    /// <summary>PN7: was not there, and views were not made known.</summary>
    PN7,
}
