using CareRights.Eligibility.Commissioner;

namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>People whose facts are complete, so that a table says only what is different.</summary>
internal static class People
{
    /// <summary>In England, of no group, with nothing that any limb asks for, and of no known age.</summary>
    public static readonly YoungPerson Nobody = new()
    {
        Groups = ServiceGroups.None,
        AccommodatedBySchoolOrCollege = false,
        SchoolRegisteredAs = SchoolRegistration.Neither,
        Establishment = Establishment.None,
        OfstedAgencyActs = false,
        LivesInEngland = true,
        Council = CouncilInvolvement.NotInvolved,
        CouncilInEngland = true,
        LeavingCareServices = LeavingCareServices.None,
        EhcPlanMaintained = false,
        LookedAfterOutsideEnglandSince16 = false,
        LearningDisability = false,
        InFullTimeEducation = false,
        Disabled = false,
    };

    public static readonly YoungPerson ChildInCare = Nobody with { AgeInYears = 15, Groups = ServiceGroups.InCare, Council = CouncilInvolvement.Involved };

    public static readonly YoungPerson CareLeaver = Nobody with { AgeInYears = 23, Groups = ServiceGroups.CareLeaver, LeavingCareServices = LeavingCareServices.Provided };

    public static readonly YoungPerson InCustody = Nobody with { AgeInYears = 17, Groups = ServiceGroups.YoungOffenderInstitution };
}
