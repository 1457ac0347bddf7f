namespace CareRights.Eligibility.Commissioner;

/// <summary>What the social services of a council are doing in relation to a person now.</summary>
public enum CouncilInvolvement
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Nothing: no referral, assessment, plan, placement, visit or service is open, and none was refused.</summary>
    NotInvolved,

    /// <summary>A referral, assessment, plan, placement, visit or service is open.</summary>
    Involved,

    /// <summary>A council has refused to assess or to help, and nothing is open.</summary>
    Refused,
}
