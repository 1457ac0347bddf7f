using System.Collections.Generic;
using System.Linq;
using CareRights.Eligibility;
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

    /// <summary>Readings of the law that were used where another exists, and facts that contradict each other.</summary>
    internal static IEnumerable<string> Notes(Person person, LeavingCareStatus status) =>
        Of(status).SelectMany(row => row.Determination.Findings).SelectMany(Below).Select(finding => finding.Note).Where(note => note.Length > 0)
            .Concat(person.Care?.Contradictions ?? [])
            .Concat(person.BornBasis is BirthDateBasis.Assessed or BirthDateBasis.Claimed ? ["The date of birth is " + (person.BornBasis == BirthDateBasis.Assessed ? "assessed" : "as claimed") + ": ask again if it changes."] : [])
            .Distinct();

    internal static IEnumerable<Finding> Below(Finding finding) => finding.Parts.SelectMany(Below).Prepend(finding);
}
