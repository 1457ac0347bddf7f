using System.Linq;
using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>The groups of placement by which DfE splits the placement measure.</summary>
internal enum PlacementGroup
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Foster placements: U1 to U6.</summary>
    Foster,

    /// <summary>Placed for adoption: A2 to A6.</summary>
    Adoption,

    /// <summary>With parents: P1.</summary>
    Parents,

    /// <summary>Secure homes, children's homes and semi-independent living: K1, K2, K3, H5.</summary>
    SecureHomesAndSemiIndependent,

    /// <summary>Other residential settings: R1 to R5, and residential schools, S1.</summary>
    OtherResidential,

    /// <summary>Any other: P2, P3, Z1 and the codes that follow it.</summary>
    Other,
}

/// <summary>Where did a child's year begin?</summary>
/// <remarks>
/// The names of the groups are DfE's; which of them adoption, independent living and residential schools fall in was not read and is a convention.
/// DfE's footnote says that for a small number of children the placement on 31 March is used instead, without saying which; that is not encoded.
/// </remarks>
internal static class FirstPlacement
{
    /// <summary>The group of the first placement that a child was in during a period of years: the one carried in, or the first that began.</summary>
    /// <param name="history">The child's episodes.</param>
    /// <param name="years">How many years.</param>
    /// <param name="asOf">The last day of the period.</param>
    public static PlacementGroup In(PlacementHistory history, int years, LocalDate asOf)
    {
        var first = asOf.PlusYears(-years).PlusDays(1);
        var placement = PlacementRules.Placements(history, asOf).FirstOrDefault(placement => placement.Touches(first, asOf));
        if (placement is null || history.Conflicts.Any(conflict => conflict.TouchesFromTheEveOf(first, asOf)))
        {
            return PlacementGroup.Unknown;
        }

        // A spell with one carer may hold several codes: the one that stood when the period began.
        var homes = placement.Episodes.Where(row => !row.Placement.IsTemporary()).ToList();
        return Of((homes.LastOrDefault(row => row.Start <= first) ?? homes[0]).Placement);
    }

    /// <summary>The group of a code.</summary>
    public static PlacementGroup Of(PlacementType placement) => placement switch
    {
        >= PlacementType.U1 and <= PlacementType.U6 => PlacementGroup.Foster,
        >= PlacementType.A2 and <= PlacementType.A6 => PlacementGroup.Adoption,
        PlacementType.P1 => PlacementGroup.Parents,
        PlacementType.K1 or PlacementType.K2 or PlacementType.K3 or PlacementType.H5 => PlacementGroup.SecureHomesAndSemiIndependent,
        (>= PlacementType.R1 and <= PlacementType.R5) or PlacementType.S1 => PlacementGroup.OtherResidential,
        PlacementType.P2 or PlacementType.P3 or (>= PlacementType.Z1 and <= PlacementType.Z14) => PlacementGroup.Other,
        _ => PlacementGroup.Unknown,
    };
}
