using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Measures.Schools;
using CareRights.Stability.Measures.SocialWorkers;

namespace CareRights.Stability.Figures;

/// <summary>The Stability Index over its three domains.</summary>
internal static class IndexMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        .. from years in new[] { 1, 2 }
           from isMultiple in new[] { false, true }
           select Of(years, isMultiple),
    ];

    // Of one year and of two.
    private static readonly (PlacementMeasure Placements, SchoolMeasure AnyMove, SchoolMeasure MidYear, SocialWorkerMeasure Workers)[] Over =
    [
        .. from years in new[] { 1, 2 }
           select (
               PlacementMeasure.Of(Definition.CommissionerAsWritten, years),
               SchoolMeasure.Of(Definition.CommissionerAsWritten, SchoolMoves.Any, years, PhaseTransfers.ByPhaseThenAge),
               SchoolMeasure.Of(Definition.CommissionerAsWritten, SchoolMoves.MidYear, years, PhaseTransfers.ByPhaseThenAge),
               SocialWorkerMeasure.Commissioner(WorkerChanges.All, years)),
    ];

    private static Measure Of(int years, bool isMultiple)
    {
        var title = (isMultiple ? "multiple instability" : "any instability") + " in home, school or social worker" + (years == 1 ? " in the year" : $" in {years} years");
        return new($"commissioner_index_{(isMultiple ? "multiple" : "any")}_{years}y", MeasureSource.CommissionerAsWritten, title, (child, year) =>
        {
            var answer = StabilityIndex.Assess(child.Domains(year, years));
            return new MeasureAnswer<double>(
                isMultiple ? answer.Multiple : answer.Any, null, () => $"assessed in: {answer.Assessed}; unstable in: {(isMultiple ? answer.MultipleIn : answer.AnyIn)}");
        })
        {
            Kind = "index",
            IsByDefault = years == 1,
            Needs = SuppliedTables.SchoolHistory | SuppliedTables.SocialWorkers,
            Years = years,
            Page = "stability-index",
            Definition = $"Of children in care on 31 March who could be assessed in all three domains: those with {title}.",
            ReadAt = Sources.StabilityIndexCombined,
            ShownBy = ["Commissioner"],
            HoldsFrom = 2019,
        };
    }

    /// <summary>The child in the three domains of the index over the years that end with one. Ask <see cref="ChildRecord.Domains"/>, which keeps it.</summary>
    public static ThreeDomains Domains(ChildRecord child, StatisticalYear year, int years)
    {
        var (placements, anyMove, midYear, workers) = Over[years - 1];
        return ThreeDomains.From(
            child.PlacementsBy(placements, year.Last),
            child.SchoolsBy(anyMove, year),
            child.SchoolsBy(midYear, year),
            child.SocialWorkersBy(workers, year));
    }

    /// <summary>The child in the three domains in the year and in the year before as well.</summary>
    /// <remarks>If one year is known and had no instability, there was none in both years. Children of whom only that year is known are left out all the same: they would make the sample look more stable than it is.</remarks>
    public static ThreeDomains InBothYears(ChildRecord child, StatisticalYear year, ThreeDomains now)
    {
        var before = child.Domains(year.Back(1), 1);
        return new(Both(now.Placement, before.Placement), Both(now.School, before.School), Both(now.SocialWorker, before.SocialWorker));
    }

    private static DomainInstability Both(DomainInstability now, DomainInstability before) => IsKnown(now) && IsKnown(before) ? now.And(before) : default;

    private static bool IsKnown(DomainInstability domain) => domain.Any != Outcome.Unknown && domain.Multiple != Outcome.Unknown;
}
