using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;

namespace CareRights.Stability.Figures;

/// <summary>Where children looked after on 31 March are placed, by kind of placement.</summary>
internal static class MixMeasures
{
    private const string Read = "the kind of placement on 31 March: its code could not be read";

    public static IReadOnlyList<Measure> All { get; } =
    [
        Of("dfe_mix_foster", "in a foster placement on 31 March", row => row >= PlacementType.U1 && row <= PlacementType.U6),
        Of("dfe_mix_homes", "in a secure home or children's home on 31 March", row => row is PlacementType.K1 or PlacementType.K2),
        Of("dfe_mix_independent", "in independent or supported accommodation on 31 March", row => row is PlacementType.H5 or PlacementType.K3 or PlacementType.P2 or PlacementType.P3),
        Of("dfe_mix_parents", "placed with parents on 31 March", row => row == PlacementType.P1),
        Of("dfe_mix_adoption", "placed for adoption on 31 March", row => row >= PlacementType.A2 && row <= PlacementType.A6),
        Of("dfe_mix_other_residential", "in another residential setting on 31 March", row => row is PlacementType.S1 || (row >= PlacementType.R1 && row <= PlacementType.R5)),
        Of("dfe_mix_other", "in any other placement on 31 March, temporary stays included", row =>
            row is PlacementType.Z1 || (row >= PlacementType.Z11 && row <= PlacementType.Z14) || (row >= PlacementType.T0 && row <= PlacementType.T4)),
        new("unregistered_31_march", MeasureSource.Unofficial, "in an unregistered setting on 31 March (Z11 to Z14)", (child, year) =>
            Catalogue.UnlessLookedAfter(child, year) ?? Unregistered([child.OpenOn(year.Last)!]))
        {
            Kind = "placement_mix",
            Page = "placement-mix",
            Definition = "Of children looked after on 31 March: those whose placement is coded Z11, Z12, Z13 or Z14. Z1, the code until 2024-25, does not say, and is unknown.",
            HoldsFrom = 2026,
        },
        new("unregistered_1y", MeasureSource.Unofficial, "in an unregistered setting on a day of the year (Z11 to Z14)", (child, year) =>
            Catalogue.UnlessLookedAfterIn(child, year) ?? Unregistered(Catalogue.InCare(child, year)))
        {
            Kind = "placement_mix",
            Page = "placement-mix",
            Definition = "Of children looked after on any day of the year: those with an episode coded Z11, Z12, Z13 or Z14 in it. Z1, the code until 2024-25, does not say, and is unknown.",
            HoldsFrom = 2026,
        },
    ];

    private static Measure Of(string key, string title, Func<PlacementType, bool> isIn) => new(key, MeasureSource.DfE, title, (child, year) =>
        Catalogue.UnlessLookedAfter(child, year) ?? (child.OpenOn(year.Last)!.Placement is var placement && placement == PlacementType.Unknown
            ? Catalogue.Unknown(Read)
            : new MeasureAnswer<double>(isIn(placement) ? Outcome.Yes : Outcome.No, null, placement.ToString())))
    {
        Kind = "placement_mix",
        Page = "placement-mix",
        Definition = $"Of children looked after on 31 March: those {title}.",
        ShownBy = ["DfE", "dashboard"],
        HoldsFrom = 2018,
    };

    private static MeasureAnswer<double> Unregistered(IEnumerable<SettledEpisode> rows)
    {
        var placements = rows.Select(row => row.Placement).ToArray();
        return placements.Any(placement => placement >= PlacementType.Z11 && placement <= PlacementType.Z14) ? new MeasureAnswer<double>(Outcome.Yes, null, "Z11 to Z14")
            : placements.Contains(PlacementType.Z1) ? Catalogue.Unknown("what kind of placement Z1 stands for")
            : placements.Contains(PlacementType.Unknown) ? Catalogue.Unknown("the kind of placement: its code could not be read")
            : new MeasureAnswer<double>(Outcome.No, null, "no such placement");
    }
}
