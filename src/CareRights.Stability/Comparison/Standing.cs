using CareRights.Stability.Statistics;

namespace CareRights.Stability.Comparison;

/// <summary>How one figure stands to another, given how far chance alone could move them.</summary>
/// <remarks>Higher is not worse: three or more placements and a long-term home are both shares.</remarks>
public enum Standing
{
    /// <summary>One of the figures is of nobody.</summary>
    NoData = 0,

    /// <summary>The interval of the difference holds zero: chance could explain it.</summary>
    NotDistinguishable,

    /// <summary>Higher, by more than chance would explain at the confidence asked for.</summary>
    Higher,

    /// <summary>Lower, by more than chance would explain at the confidence asked for.</summary>
    Lower,

    /// <summary>The definition changed between the two figures: the change may be of the definition alone.</summary>
    DefinitionChanged,

    /// <summary>The unknown of one of the figures are more than a tenth of its base: the change may be of what is known.</summary>
    TooManyUnknown,
}

internal static class Standings
{
    public static Standing Of(ConfidenceInterval? difference) => difference switch
    {
        null => Standing.NoData,
        { Lower: > 0 } => Standing.Higher,
        { Upper: < 0 } => Standing.Lower,
        _ => Standing.NotDistinguishable,
    };
}
