namespace CareRights.Eligibility.Commissioner;

/// <summary>What a school or college that provides accommodation is registered as besides, which decides whether section 87(1) of the Children Act 1989 applies to it.</summary>
public enum SchoolRegistration
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>Neither a children's home nor a care home: an ordinary boarding school or college.</summary>
    Neither,

    /// <summary>Also a children's home, as a school is that accommodates children for more than 295 days a year.</summary>
    ChildrensHome,

    /// <summary>Also a care home.</summary>
    CareHome,
}
