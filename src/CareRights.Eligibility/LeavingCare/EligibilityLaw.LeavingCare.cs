using System.Collections.Generic;

namespace CareRights.Eligibility;

public static partial class EligibilityLaw
{
    private static IEnumerable<CoveredProvision> LeavingCareCoverage() => [];
}
