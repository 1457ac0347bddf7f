namespace CareRights.Stability.Measures;

/// <summary>What a measure says of one child.</summary>
/// <remarks><see cref="Unknown"/> is zero and is never read as <see cref="No"/>. A child outside the measure's cohort is <see cref="NotApplicable"/>, which is a settled answer.</remarks>
public enum Outcome
{
    /// <summary>The history does not settle it.</summary>
    Unknown = 0,

    /// <summary>In the cohort, and not counted.</summary>
    No,

    /// <summary>In the cohort, and counted.</summary>
    Yes,

    /// <summary>Not in the cohort.</summary>
    NotApplicable,
}
