using System;

namespace CareRights.Eligibility.Commissioner;

/// <summary>The groups of children and young people that the Commissioner's advice line names in its leaflet. A person may be in several.</summary>
/// <remarks>A group is what a caller can say of a person, not a limb of section 8A: <see cref="GroupCover"/> says which limb can cover it and what must also be known.</remarks>
[Flags]
public enum ServiceGroups
{
    /// <summary>None of the groups below. That a person's groups are not known is <see langword="null"/>, never this.</summary>
    None = 0,

    /// <summary>Looked after by a council, in any placement.</summary>
    InCare = 1,

    /// <summary>Leaving care, or has left it.</summary>
    CareLeaver = 1 << 1,

    /// <summary>On a child protection plan.</summary>
    ChildProtectionPlan = 1 << 2,

    /// <summary>On a child in need plan.</summary>
    ChildInNeed = 1 << 3,

    /// <summary>Homeless. The leaflet serves those aged 16 and 17.</summary>
    Homeless = 1 << 4,

    /// <summary>Under a private fostering arrangement.</summary>
    PrivateFostering = 1 << 5,

    /// <summary>Lives at a boarding school or a college that provides accommodation.</summary>
    BoardingSchool = 1 << 6,

    /// <summary>Lives at a residential special school.</summary>
    ResidentialSpecialSchool = 1 << 7,

    /// <summary>In a young offender institution.</summary>
    YoungOffenderInstitution = 1 << 8,

    /// <summary>In a secure children's home.</summary>
    SecureChildrensHome = 1 << 9,

    /// <summary>In another secure unit, such as a secure training centre or a secure school.</summary>
    SecureUnit = 1 << 10,

    /// <summary>On a secure mental health ward.</summary>
    SecureMentalHealth = 1 << 11,

    /// <summary>An unaccompanied asylum seeker.</summary>
    UnaccompaniedAsylumSeeker = 1 << 12,

    /// <summary>Has needs that arise from immigration status.</summary>
    ImmigrationNeeds = 1 << 13,
}
