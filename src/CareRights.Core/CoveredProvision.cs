using NodaTime;

namespace CareRights;

/// <summary>How far a provision has been turned into code.</summary>
public enum CoverageState
{
    /// <summary>The library answers from it.</summary>
    Encoded = 0,

    /// <summary>Enacted and not commenced: present in the library and never in force.</summary>
    SwitchedOff,

    /// <summary>Read and left out, for the reason given.</summary>
    NotEncoded,

    /// <summary>Of an instrument that amends others: read, and it touches nothing that the library answers.</summary>
    TouchesNothing,

    /// <summary>Left to another of the CareRights packages, whose type is named.</summary>
    Elsewhere,
}

/// <summary>One row of a library's statement of which law it holds.</summary>
/// <param name="Provision">The provision.</param>
/// <param name="State">How far it has been turned into code.</param>
/// <param name="Where">The type that answers from it, of another package where the state says so; empty if none does.</param>
/// <param name="CheckedOn">The day on which somebody last read the provision.</param>
/// <param name="Note">What is left out, or which text was read. Empty if there is nothing to say.</param>
public sealed record CoveredProvision(Citation Provision, CoverageState State, string Where, LocalDate CheckedOn, string Note = "")
{
    /// <inheritdoc/>
    public override string ToString() => Provision + ": " + State;
}
