namespace CareRights.Eligibility;

/// <summary>What an authority recorded accommodation as. A label does not decide whether a child was looked after.</summary>
public enum RecordedAs
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Being looked after, or the record is not in dispute.</summary>
    LookedAfter,

    /// <summary>Help for a child in need under section 17.</summary>
    Section17,

    /// <summary>Accommodation for the homeless under the Housing Act 1996.</summary>
    HousingAct,

    /// <summary>A family arrangement.</summary>
    FamilyArrangement,

    /// <summary>Private fostering.</summary>
    PrivateFostering,

    /// <summary>Anything else, such as a placement at a residential school.</summary>
    Other,
}
