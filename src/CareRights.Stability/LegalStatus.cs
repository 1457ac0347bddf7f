namespace CareRights.Stability;

/// <summary>The legal status of an episode (LS of the SSDA903 return).</summary>
public enum LegalStatus : byte
{
    /// <summary>Blank, or not a code of the return.</summary>
    Unknown = 0,

    /// <summary>C1: interim care order.</summary>
    C1,

    /// <summary>C2: full care order.</summary>
    C2,

    /// <summary>D1: freeing order, granted to 2005.</summary>
    D1,

    /// <summary>E1: placement order.</summary>
    E1,

    /// <summary>V1: the older code for a series of short-term breaks.</summary>
    V1,

    /// <summary>V2: accommodated under section 20.</summary>
    V2,

    /// <summary>V3: an agreed series of short-term breaks, recorded episode by episode.</summary>
    V3,

    /// <summary>V4: an agreed series of short-term breaks, recorded as an agreement.</summary>
    V4,

    /// <summary>L1: police protection.</summary>
    L1,

    /// <summary>L2: emergency protection order.</summary>
    L2,

    /// <summary>L3: child assessment order.</summary>
    L3,

    /// <summary>J1: remanded to local authority accommodation or youth detention accommodation.</summary>
    J1,

    /// <summary>J2: placed under the Police and Criminal Evidence Act 1984.</summary>
    J2,

    /// <summary>J3: youth rehabilitation order with a residence requirement.</summary>
    J3,
}
