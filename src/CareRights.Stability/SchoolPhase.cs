namespace CareRights.Stability;

/// <summary>The phase of education a school is for, as the register of schools gives it.</summary>
internal enum SchoolPhase
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Infants: the years before a junior school.</summary>
    Infant,

    /// <summary>Juniors: the years between an infant and a secondary school.</summary>
    Junior,

    /// <summary>Primary, and first schools.</summary>
    Primary,

    /// <summary>Middle.</summary>
    Middle,

    /// <summary>Secondary, and upper schools.</summary>
    Secondary,

    /// <summary>All ages.</summary>
    AllThrough,

    /// <summary>From 16.</summary>
    SixteenPlus,

    /// <summary>A special school or alternative provision, which no expected transfer leads to or from.</summary>
    SpecialOrAlternative,
}
