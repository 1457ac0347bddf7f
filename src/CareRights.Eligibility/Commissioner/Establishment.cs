namespace CareRights.Eligibility.Commissioner;

/// <summary>The kind of establishment in which a person is accommodated, other than a boarding school.</summary>
public enum Establishment
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>None that the Care Standards Act 2000 calls a children's home or residential family centre: a family home, a foster home, a hospital, a young offender institution or a secure training centre, for instance.</summary>
    None,

    /// <summary>A children's home, a secure children's home and a secure 16 to 19 academy among them.</summary>
    ChildrensHome,

    /// <summary>A residential family centre.</summary>
    ResidentialFamilyCentre,

    /// <summary>Supported accommodation for 16 and 17 year olds.</summary>
    SupportedAccommodation,

    /// <summary>A residential holiday scheme for disabled children.</summary>
    HolidayScheme,
}
