namespace CareRights.Stability.Measures.Schools;

/// <summary>Whether a child can be counted at all. Being outside the cohort and being in it unseen are different things.</summary>
internal enum SchoolStanding
{
    /// <summary>The facts do not settle it.</summary>
    Unknown = 0,

    /// <summary>In the cohort, and seen in a census.</summary>
    InSample,

    /// <summary>Not in the cohort: not in care on the day, or not of the age.</summary>
    NotInCohort,

    /// <summary>Never matched to a school census: nothing can be said of the child's moves, and the child is counted as such.</summary>
    NotInSample,
}
