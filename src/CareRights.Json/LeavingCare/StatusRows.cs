using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility.LeavingCare;

namespace CareRights.Json;

/// <summary>The statuses of the law on leaving care, and what to know of them.</summary>
internal static class StatusRows
{
    /// <summary>The statuses, in order of precedence, by the names the output gives them.</summary>
    internal static IEnumerable<(string Name, Determination Determination)> Of(LeavingCareStatus status) =>
    [
        ("Eligible", status.Eligible),
        ("Relevant", status.Relevant),
        ("FormerRelevant", status.FormerRelevant),
        ("Qualifying", status.Qualifying),
        ("FurtherEducationOrTraining", status.FurtherEducation),
        ("AdviceAndSupport21To24", status.AdviceAndSupport),
    ];

    internal static IEnumerable<Finding> Below(Finding finding) => finding.Parts.SelectMany(Below).Prepend(finding);
}
