namespace CareRights.Eligibility.LeavingCare;

/// <summary>The status that counts first where several apply: eligible before relevant before former relevant before qualifying.</summary>
public enum PrimaryStatus
{
    /// <summary>The facts given do not settle it.</summary>
    Unknown = 0,

    /// <summary>Eligible child.</summary>
    Eligible,

    /// <summary>Relevant child.</summary>
    Relevant,

    /// <summary>Former relevant child.</summary>
    FormerRelevant,

    /// <summary>Person qualifying for advice and assistance, and nothing above it.</summary>
    Qualifying,

    /// <summary>None of the statuses.</summary>
    None,
}
