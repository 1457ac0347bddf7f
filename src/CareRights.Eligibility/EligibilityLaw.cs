using System.Collections.Generic;

namespace CareRights.Eligibility;

/// <summary>The law this library holds, provision by provision: encoded, switched off, or read and left out.</summary>
public static partial class EligibilityLaw
{
    /// <summary>Every row. Dates and states are those of the last reading.</summary>
    public static IReadOnlyList<CoveredProvision> Coverage { get; } = [.. LeavingCareCoverage(), .. CommissionerCoverage()];
}
