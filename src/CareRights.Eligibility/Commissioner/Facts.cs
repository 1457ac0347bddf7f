namespace CareRights.Eligibility.Commissioner;

/// <summary>The names by which an unsettled finding calls for a fact, and what the groups say of themselves.</summary>
internal static class Facts
{
    public const string Groups = "which of the leaflet's groups the person is in";
    public const string AccommodatedBySchoolOrCollege = "whether a school or college provides accommodation";
    public const string SchoolRegisteredAs = "whether the school or college is also a children's home or care home";
    public const string Establishment = "whether the person is accommodated in a children's home or residential family centre";
    public const string OfstedAgencyActs = "whether a fostering or adoption agency registered with Ofsted acts for the person";
    public const string LivesInEngland = "whether the place where the person lives is in England";
    public const string Council = "whether a council's social services are involved";
    public const string CouncilInEngland = "whether the council is in England";
    public const string LeavingCareServices = "whether an English council has provided services under sections 23C to 24D of the Children Act 1989 since the person reached 16";
    public const string EhcPlanMaintained = "whether an education, health and care plan is maintained";
    public const string LookedAfterOutsideEngland = "whether the person was looked after in Wales, Scotland or Northern Ireland since 16";
    public const string LearningDisability = "whether the person has a learning disability as section 9(4) defines it";
    public const string InFullTimeEducation = "whether the person is in full-time education";
    public const string Disabled = "whether the person has a disability";

    /// <summary>The groups that a person can be in only while a council's social services act.</summary>
    public const ServiceGroups UnderACouncil = ServiceGroups.InCare | ServiceGroups.ChildProtectionPlan | ServiceGroups.ChildInNeed;

    /// <summary>Whether the person is known to be in any of some groups.</summary>
    public static bool IsIn(YoungPerson person, ServiceGroups any) => person.Groups is { } groups && (groups & any) != ServiceGroups.None;
}
