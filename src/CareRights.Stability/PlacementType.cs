namespace CareRights.Stability;

/// <summary>Where the child was placed (PLACE of the SSDA903 return), today's codes and the past ones.</summary>
public enum PlacementType : byte
{
    /// <summary>Blank, or not a code of the return.</summary>
    Unknown = 0,

    /// <summary>A2: placed for adoption, a past code.</summary>
    A2,

    /// <summary>A3: placed for adoption with consent, with the current foster carer.</summary>
    A3,

    /// <summary>A4: placed for adoption with consent, not with the current foster carer.</summary>
    A4,

    /// <summary>A5: placed for adoption with a placement order, with the current foster carer.</summary>
    A5,

    /// <summary>A6: placed for adoption with a placement order, not with the current foster carer.</summary>
    A6,

    /// <summary>H5: semi-independent living, to 2024-25.</summary>
    H5,

    /// <summary>K1: secure children's home.</summary>
    K1,

    /// <summary>K2: children's home.</summary>
    K2,

    /// <summary>K3: registered supported accommodation.</summary>
    K3,

    /// <summary>P1: placed with own parents or another person with parental responsibility.</summary>
    P1,

    /// <summary>P2: independent living; not valid from 28 October 2023.</summary>
    P2,

    /// <summary>P3: residential employment.</summary>
    P3,

    /// <summary>R1: residential care home.</summary>
    R1,

    /// <summary>R2: National Health Service or other establishment giving medical or nursing care.</summary>
    R2,

    /// <summary>R3: family centre or mother and baby unit.</summary>
    R3,

    /// <summary>R4: a past code.</summary>
    R4,

    /// <summary>R5: young offender institution.</summary>
    R5,

    /// <summary>S1: residential school.</summary>
    S1,

    /// <summary>T0: temporary, any kind; a past code.</summary>
    T0,

    /// <summary>T1: temporary, in hospital.</summary>
    T1,

    /// <summary>T2: temporary, on holiday.</summary>
    T2,

    /// <summary>T3: temporary, while the usual carer is on holiday.</summary>
    T3,

    /// <summary>T4: temporary, any other reason.</summary>
    T4,

    /// <summary>U1: foster placement with a relative or friend, long term.</summary>
    U1,

    /// <summary>U2: fostering for adoption or concurrent planning with a relative or friend.</summary>
    U2,

    /// <summary>U3: foster placement with a relative or friend, neither long term nor for adoption.</summary>
    U3,

    /// <summary>U4: foster placement with another carer, long term.</summary>
    U4,

    /// <summary>U5: fostering for adoption or concurrent planning with another carer.</summary>
    U5,

    /// <summary>U6: foster placement with another carer, neither long term nor for adoption.</summary>
    U6,

    /// <summary>Z1: any other placement, unregistered homes among them; to 2024-25.</summary>
    Z1,

    /// <summary>Z11: one of the four codes that follow Z1.</summary>
    Z11,

    /// <summary>Z12: one of the four codes that follow Z1.</summary>
    Z12,

    /// <summary>Z13: one of the four codes that follow Z1.</summary>
    Z13,

    /// <summary>Z14: one of the four codes that follow Z1.</summary>
    Z14,
}
