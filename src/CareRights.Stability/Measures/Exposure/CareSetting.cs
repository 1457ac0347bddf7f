namespace CareRights.Stability.Measures.Exposure;

/// <summary>The kinds of home a care history is made of, for measures of its pattern.</summary>
internal enum CareSetting
{
    /// <summary>The placement code could not be read.</summary>
    Unknown = 0,

    /// <summary>Not looked after, or in an agreed series of short-term breaks.</summary>
    NotInCare,

    /// <summary>Placed for adoption.</summary>
    Adoption,

    /// <summary>Foster care with a relative or friend.</summary>
    FosterKin,

    /// <summary>Foster care with other carers.</summary>
    FosterOther,

    /// <summary>With parents or others with parental responsibility.</summary>
    Parents,

    /// <summary>Children's homes, secure homes, residential care, schools and units.</summary>
    Residential,

    /// <summary>Supported or independent living, and work with lodging.</summary>
    Independent,

    /// <summary>Any other placement, those not registered included.</summary>
    Other,
}
