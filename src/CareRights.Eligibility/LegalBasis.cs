namespace CareRights.Eligibility;

/// <summary>Why in law a child is looked after.</summary>
public enum LegalBasis
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A care order (Children Act 1989, section 31): the child is in care.</summary>
    CareOrder,

    /// <summary>An interim care order (section 38): the child is in care.</summary>
    InterimCareOrder,

    /// <summary>Accommodated under section 20.</summary>
    Section20,

    /// <summary>Remanded to youth detention accommodation: treated as looked after since 3 December 2012 (Legal Aid, Sentencing and Punishment of Offenders Act 2012, section 104(1)).</summary>
    RemandToYouthDetention,

    /// <summary>Remanded to local authority accommodation.</summary>
    RemandToLocalAuthority,

    /// <summary>Another basis, such as an emergency protection order, police protection or a placement order.</summary>
    Other,
}
