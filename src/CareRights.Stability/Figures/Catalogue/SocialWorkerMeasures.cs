using System.Collections.Generic;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.SocialWorkers;

namespace CareRights.Stability.Figures;

/// <summary>Social workers, and changes of social worker.</summary>
internal static class SocialWorkerMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        Of(SocialWorkerMeasure.DistinctWorkers, "3 or more social workers in the year", isByDefault: true),
        Of(SocialWorkerMeasure.Commissioner(WorkerChanges.All, 1), "2 or more changes of social worker in the year", isByDefault: true),
        Of(SocialWorkerMeasure.Commissioner(WorkerChanges.InCareOnly, 1), "2 or more changes of social worker in the year while in care", isByDefault: false),
        Of(SocialWorkerMeasure.Commissioner(WorkerChanges.All, 2), "2 or more changes of social worker in 2 years", isByDefault: false),
        Of(SocialWorkerMeasure.DistinctWorkersOverTwoYears, "3 or more social workers in 2 years", isByDefault: false),
    ];

    private static Measure Of(SocialWorkerMeasure measure, string title, bool isByDefault) =>
        new(measure.Key, MeasureSource.For(measure.Definition), title, (child, year) =>
        {
            var answer = child.SocialWorkersBy(measure, year);
            return answer.Considered.Count == 0 ? new MeasureAnswer<double>(answer.Outcome, answer.Count, [], answer.Because) : new(answer.Outcome, answer.Count, answer.Rows, answer.Because);
        })
        {
            Kind = "social_workers",
            IsByDefault = isByDefault,
            Needs = SuppliedTables.SocialWorkers,
            Years = measure.Years,
            Page = "social-workers",
            Definition = $"Of children looked after on 31 March{(measure.Years > 1 ? " who were also in care in the first year of the period" : "")}: those with {title}.",
            ReadAt = measure.Source,
            ShownBy = measure.Changes is null ? ["DfE", "dashboard"] : ["Commissioner"],
            HoldsFrom = measure.Changes is not null ? 2019 : measure.Years > 1 ? 2025 : 2024,
            Number = measure.Changes is null ? "social workers" : "changes",
        };
}
