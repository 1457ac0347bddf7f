namespace CareRights.Eligibility.Commissioner;

/// <summary>The names by which an unsettled finding calls for a fact, and what the groups say of themselves.</summary>
internal static class Facts
{
    public static MissingFact Groups { get; } = new(nameof(Groups), "which of the leaflet's groups the person is in", "groups");
    public static MissingFact AccommodatedBySchoolOrCollege { get; } = new(nameof(AccommodatedBySchoolOrCollege), "whether a school or college provides accommodation", "accommodatedBySchoolOrCollege");
    public static MissingFact SchoolRegisteredAs { get; } = new(nameof(SchoolRegisteredAs), "whether the school or college is also a children's home or care home", "schoolRegisteredAs");
    public static MissingFact Establishment { get; } = new(nameof(Establishment), "whether the person is accommodated in a children's home or residential family centre", "establishment");
    public static MissingFact OfstedAgencyActs { get; } = new(nameof(OfstedAgencyActs), "whether a fostering or adoption agency registered with Ofsted acts for the person", "ofstedAgencyActs");
    public static MissingFact LivesInEngland { get; } = new(nameof(LivesInEngland), "whether the place where the person lives is in England", "livesInEngland");
    public static MissingFact Council { get; } = new(nameof(Council), "whether a council's social services are involved", "council");
    public static MissingFact CouncilInEngland { get; } = new(nameof(CouncilInEngland), "whether the council is in England", "councilInEngland");
    public static MissingFact LeavingCareServices { get; } = new(nameof(LeavingCareServices), "whether an English council has provided services under sections 23C to 24D of the Children Act 1989 since the person reached 16", "leavingCareServices");
    public static MissingFact EhcPlanMaintained { get; } = new(nameof(EhcPlanMaintained), "whether an education, health and care plan is maintained", "ehcPlanMaintained");
    public static MissingFact LookedAfterOutsideEngland { get; } = new(nameof(LookedAfterOutsideEngland), "whether the person was looked after in Wales, Scotland or Northern Ireland since 16", "lookedAfterOutsideEnglandSince16");
    public static MissingFact LearningDisability { get; } = new(nameof(LearningDisability), "whether the person has a learning disability as section 9(4) defines it");
    public static MissingFact InFullTimeEducation { get; } = new(nameof(InFullTimeEducation), "whether the person is in full-time education", "inFullTimeEducation");
    public static MissingFact Disabled { get; } = new(nameof(Disabled), "whether the person has a disability", "disabled");

    public static MissingFact Age { get; } = new(nameof(Age), "age or date of birth", "dateOfBirth");
    public static MissingFact BornLater { get; } = new(nameof(BornLater), "a date of birth that is not after the day asked about", "dateOfBirth");
    public static MissingFact AgeContradiction { get; } = new(nameof(AgeContradiction), "age: the date of birth and the age in years contradict each other", "age");
    public static MissingFact SpecialSchoolAdults { get; } = new(nameof(SpecialSchoolAdults), "whether the service helps residents of a special school who are 18 or over: the leaflet does not say");
    public static MissingFact EnglishCouncilElsewhere { get; } = new(nameof(EnglishCouncilElsewhere), "whether the service helps a child of an English council who lives outside England: the leaflet does not say");
    public static MissingFact MoreThanALetter { get; } = new(nameof(MoreThanALetter), "whether more than a letter or an offer was ever provided under sections 23C to 24D", "leavingCareServices");
    public static MissingFact IsAnEstablishment { get; } = new(nameof(IsAnEstablishment), "whether supported accommodation or a holiday scheme is an 'establishment' for section 8A(3)");
    public static MissingFact OpenDespiteRefusal { get; } = new(nameof(OpenDespiteRefusal), "whether a referral, assessment, plan or placement is open although the council refused", "council");
    public static MissingFact AddresseeInEngland { get; } = new(nameof(AddresseeInEngland), "whether the addressee is in England");
    public static MissingFact AddresseeProvides { get; } = new(nameof(AddresseeProvides), "whether the addressee provides accommodation or services");
    public static MissingFact AddresseeExercises { get; } = new(nameof(AddresseeExercises), "whether the addressee exercises functions in relation to the person");

    /// <summary>The groups that a person can be in only while a council's social services act.</summary>
    public const ServiceGroups UnderACouncil = ServiceGroups.InCare | ServiceGroups.ChildProtectionPlan | ServiceGroups.ChildInNeed;

    /// <summary>Whether the person is known to be in any of some groups.</summary>
    public static bool IsIn(YoungPerson person, ServiceGroups any) => person.Groups is { } groups && (groups & any) != ServiceGroups.None;
}
