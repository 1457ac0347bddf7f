using System;

namespace CareRights.Stability.Measures.Placements;

/// <summary>Which count of placements, or of changes of placement, is meant: whose definition, and over how many years.</summary>
/// <remarks>Equality by definition and years. Immutable.</remarks>
internal sealed record PlacementMeasure
{
    private PlacementMeasure(Definition definition, int years)
    {
        Definition = definition;
        Years = years;
    }

    /// <summary>Whose definition.</summary>
    public Definition Definition { get; }

    /// <summary>How many years, ending with the day asked about.</summary>
    public int Years { get; }

    /// <summary>Whether placements are counted (DfE, Annex A) or changes of placement (Commissioner).</summary>
    public bool CountsPlacements => Definition == Definition.DfE || Definition == Definition.AnnexA;

    /// <summary>From how many on a child counts: three placements, or two changes. The two are nearly the same children, and not quite.</summary>
    public int Threshold => CountsPlacements ? 3 : 2;

    /// <summary>The stable name of the measure as a column, such as <c>dfe_placements_1y</c>.</summary>
    public string Key =>
        Definition == Definition.DfE ? "dfe_placements_" + Years + "y"
        : Definition == Definition.AnnexA ? "annex_a_placements_12m"
        : Definition == Definition.CommissionerAsCoded2019 ? "commissioner_changes_as_coded_" + Years + "y"
        : "commissioner_changes_as_written_" + Years + "y";

    /// <summary>The measure of a definition over a number of years.</summary>
    /// <param name="definition">Whose.</param>
    /// <param name="years">1 or 2 for DfE, 1 to 4 for the Commissioner, 1 for Annex A.</param>
    /// <exception cref="ArgumentOutOfRangeException">The definition has no measure over that many years.</exception>
    public static PlacementMeasure Of(Definition definition, int years)
    {
        Guard.Against.Null(definition);
        var most = definition == Definition.DfE ? 2 : definition == Definition.AnnexA ? 1 : 4;
        return years < 1 || years > most
            ? throw new ArgumentOutOfRangeException(nameof(years), definition + " has measures over 1 to " + most + " years.")
            : new PlacementMeasure(definition, years);
    }

    /// <summary>The stable name.</summary>
    public override string ToString() => Key;
}
