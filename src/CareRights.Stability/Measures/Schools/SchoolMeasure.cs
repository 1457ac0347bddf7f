using System;

namespace CareRights.Stability.Measures.Schools;

/// <summary>Which count of school moves is meant: whose definition, which moves, over how many years, and how transfers are told.</summary>
/// <remarks>Equality is by value. Immutable.</remarks>
internal sealed record SchoolMeasure
{
    private SchoolMeasure(Definition definition, SchoolMoves moves, int years, PhaseTransfers transfers)
    {
        Definition = definition;
        Moves = moves;
        Years = years;
        Transfers = transfers;
    }

    /// <summary>Whose definition.</summary>
    public Definition Definition { get; }

    /// <summary>Which moves.</summary>
    public SchoolMoves Moves { get; }

    /// <summary>How many years, ending with 31 March.</summary>
    public int Years { get; }

    /// <summary>How transfers are told from moves.</summary>
    public PhaseTransfers Transfers { get; }

    /// <summary>Where the definition was read.</summary>
    public Citation Source => Definition == Definition.DfE ? Sources.SchoolStability : Sources.StabilityIndexSchools;

    /// <summary>The stable name of the measure as a column, such as <c>dfe_school_moves_any_1y</c>.</summary>
    public string Key => (Definition == Definition.DfE ? "dfe" : "commissioner") + "_school_moves_" + (Moves == SchoolMoves.Any ? "any" : "mid_year") + "_" + Years + "y";

    /// <summary>The measure.</summary>
    /// <param name="definition">DfE, or the Commissioner as written: the report gives the rule in words, and its code reads a table that was not published.</param>
    /// <param name="moves">Which moves.</param>
    /// <param name="years">1 or 2 for DfE, 1 to 3 for the Commissioner.</param>
    /// <param name="transfers">How transfers are told from moves.</param>
    /// <exception cref="ArgumentException">The definition has no such measure.</exception>
    public static SchoolMeasure Of(Definition definition, SchoolMoves moves, int years, PhaseTransfers transfers)
    {
        Guard.Against.Null(definition);
        Guard.Against.InvalidInput(
            definition != Definition.DfE && definition != Definition.CommissionerAsWritten, nameof(definition), "School moves are defined by DfE and by the Commissioner as written.");
        Guard.Against.InvalidInput(moves is not (SchoolMoves.Any or SchoolMoves.MidYear), nameof(moves), "Any moves or those in mid-year are required.");
        Guard.Against.InvalidInput(transfers is not (PhaseTransfers.ByPhase or PhaseTransfers.ByPhaseThenAge), nameof(transfers), "A way to tell transfers is required.");
        Guard.Against.InvalidInput(years < 1 || years > (definition == Definition.DfE ? 2 : 3), nameof(years), "DfE has measures over 1 or 2 years, the Commissioner over 1 to 3.");
        return new SchoolMeasure(definition, moves, years, transfers);
    }

    /// <summary>The stable name.</summary>
    public override string ToString() => Key;
}
