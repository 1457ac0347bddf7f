namespace CareRights;

/// <summary>The nation whose local authority, or whose law, a fact is about.</summary>
public enum Nation
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>England: what Part III of the Children Act 1989 means by a local authority (section 16B).</summary>
    England,

    /// <summary>Wales: counts towards the 13 weeks, and has its own law on leaving care.</summary>
    Wales,

    /// <summary>Scotland.</summary>
    Scotland,

    /// <summary>Northern Ireland.</summary>
    NorthernIreland,

    /// <summary>Anywhere else.</summary>
    Elsewhere,
}
