using NodaTime;

namespace CareRights.Stability.Measures;

/// <summary>The age bands of DfE's tables of children looked after.</summary>
internal enum AgeBand
{
    /// <summary>The date of birth is not known.</summary>
    Unknown = 0,

    /// <summary>Under 1.</summary>
    Under1,

    /// <summary>1 to 4.</summary>
    Aged1To4,

    /// <summary>5 to 9.</summary>
    Aged5To9,

    /// <summary>10 to 15.</summary>
    Aged10To15,

    /// <summary>16 and over.</summary>
    Aged16AndOver,
}

/// <summary>Which age band is a child in?</summary>
internal static class AgeBands
{
    /// <summary>The band on a day, by the age attained in law (<see cref="StatutoryAge"/>).</summary>
    /// <param name="born">The date of birth; <see langword="null"/> if not known.</param>
    /// <param name="asOf">The day.</param>
    public static AgeBand On(LocalDate? born, LocalDate asOf) => born is not { } birth ? AgeBand.Unknown : StatutoryAge.Of(birth).On(asOf) switch
    {
        < 1 => AgeBand.Under1,
        < 5 => AgeBand.Aged1To4,
        < 10 => AgeBand.Aged5To9,
        < 16 => AgeBand.Aged10To15,
        _ => AgeBand.Aged16AndOver,
    };
}
