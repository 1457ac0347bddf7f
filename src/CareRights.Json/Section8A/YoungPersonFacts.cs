using System.Collections.Generic;
using System.ComponentModel;
using System.Linq;
using CareRights.Eligibility.Commissioner;
using NodaTime;

namespace CareRights.Json;

/// <summary>What the remit of the Commissioner asks of a person, as JSON gives it.</summary>
internal abstract record YoungPersonFacts : FactsOfOne
{
    [Description("true: whatever is not stated below is 'none', 'false' or 'not so', and the person and the council are in England unless it is stated otherwise (where only one of livesInEngland and councilInEngland is stated, the other is the same). An age that is not stated stays unknown. false or absent: whatever is not stated is unknown, and the answer says what to find out.")]
    public bool? FactsAreComplete { get; init; }

    [Description("The date of birth as YYYY-MM-DD. Absent: unknown; 'age' may be given instead.")]
    public LocalDate? DateOfBirth { get; init; }

    [Between(0, 120)]
    [Description("The age in whole years on the day asked about, where the date of birth is not known. Absent: unknown.")]
    public int? Age { get; init; }

    [Description("Every group of the advice line's leaflet that the young person is in: InCare (looked after by a council), CareLeaver (leaving care or has left it), ChildProtectionPlan, ChildInNeed (child in need plan), Homeless, PrivateFostering, BoardingSchool, ResidentialSpecialSchool, YoungOffenderInstitution, SecureChildrensHome, SecureUnit (another secure unit), SecureMentalHealth, UnaccompaniedAsylumSeeker, ImmigrationNeeds. [] : none of them. Absent: unknown.")]
    public IReadOnlyList<ServiceGroups>? Groups { get; init; }

    [Description("Whether a school or college provides the young person with accommodation, on its own premises or arranged elsewhere (a host family); a residential trip is not that. For section 8A(2). Known to be true from the groups BoardingSchool and ResidentialSpecialSchool. Absent: unknown; false: not so.")]
    public bool? AccommodatedBySchoolOrCollege { get; init; }

    [Description("What that school or college is registered as besides (section 87(2) of the Children Act 1989): Neither (an ordinary boarding school or college), ChildrensHome (as when it accommodates children for more than 295 days a year), CareHome, or Unknown. Absent: unknown.")]
    public SchoolRegistration? SchoolRegisteredAs { get; init; }

    [Description("The establishment, other than a boarding school, in which the young person lives, for section 8A(3): ChildrensHome (also a secure children's home or a secure 16 to 19 academy), ResidentialFamilyCentre, SupportedAccommodation, HolidayScheme, None (a family or foster home, hospital, young offender institution, secure training centre, a home of one's own), or Unknown. Known to be ChildrensHome from the group SecureChildrensHome. Absent: unknown.")]
    public Establishment? Establishment { get; init; }

    [Description("Whether a fostering agency, voluntary adoption agency or adoption support agency registered with Ofsted is exercising functions in relation to the young person, for section 8A(4). Absent: unknown; false: none is.")]
    public bool? OfstedAgencyActs { get; init; }

    [Description("Whether the place where the young person lives now is in England: the home, the placement or, for a boarder, the school. Absent: unknown.")]
    public bool? LivesInEngland { get; init; }

    [Description("What the social services of a council are doing in relation to the young person now, for section 8A(5): Involved (a referral, assessment, plan, placement, visit or service is open), Refused (a council refused to assess or help and nothing is open), NotInvolved (none), or Unknown. Known to be Involved from the groups InCare, ChildProtectionPlan and ChildInNeed. Absent: unknown; with factsAreComplete NotInvolved, unless one of those groups or CareLeaver is stated.")]
    public CouncilInvolvement? Council { get; init; }

    [Description("Whether the council whose social services are involved is in England; where several are, whether any of them is. Absent: unknown.")]
    public bool? CouncilInEngland { get; init; }

    [Description("What a council in England has provided under any of sections 23C to 24D of the Children Act 1989 at any time since the young person reached 16, for section 8A(6), which covers 18 to 24: Provided (any actual contact, support or help, such as a personal adviser at 18 or after), LetterOrOfferOnly (nothing beyond a letter or an offer), None (nothing: refused, or owed and not given; help under section 23A or 23B or Schedule 2 paragraphs 19A to 19C is not under these sections), or Unknown. The group CareLeaver alone does not say that anything was provided. Absent: unknown.")]
    public LeavingCareServices? LeavingCareServices { get; init; }

    [Description("Whether a local authority maintains an education, health and care (EHC) plan, for section 9(2)(a). Absent: unknown; false: none.")]
    public bool? EhcPlanMaintained { get; init; }

    [Description("Whether the person has a learning disability as section 9(4) defines it. Absent: unknown, even where factsAreComplete.")]
    public bool? LearningDisability { get; init; }

    [Description("Whether the person has been looked after by an authority in Wales, Scotland or Northern Ireland at any time since reaching 16, for section 9(2)(c). Absent: unknown; false: never.")]
    public bool? LookedAfterOutsideEnglandSince16 { get; init; }

    [Description("Whether the young person is in full-time education. The leaflet asks; section 8A does not. Absent: unknown.")]
    public bool? InFullTimeEducation { get; init; }

    [Description("Whether the young person has a disability. The leaflet asks; section 8A does not. Absent: unknown.")]
    public bool? Disabled { get; init; }

    /// <summary>The facts as the library takes them; impossible ones are the user's mistake.</summary>
    public YoungPerson ToPerson(LocalDate asOf, Problems problems)
    {
        var groups = Groups?.Aggregate(ServiceGroups.None, (all, group) => all | group);
        Check(asOf, groups ?? ServiceGroups.None, problems);
        var stated = new YoungPerson
        {
            Born = DateOfBirth,
            AgeInYears = Age,
            Groups = groups,
            AccommodatedBySchoolOrCollege = AccommodatedBySchoolOrCollege,
            SchoolRegisteredAs = SchoolRegisteredAs ?? SchoolRegistration.Unknown,
            Establishment = Establishment ?? Eligibility.Commissioner.Establishment.Unknown,
            OfstedAgencyActs = OfstedAgencyActs,
            LivesInEngland = LivesInEngland,
            Council = Council ?? CouncilInvolvement.Unknown,
            CouncilInEngland = CouncilInEngland,
            LeavingCareServices = LeavingCareServices ?? Eligibility.Commissioner.LeavingCareServices.Unknown,
            EhcPlanMaintained = EhcPlanMaintained,
            LearningDisability = LearningDisability,
            LookedAfterOutsideEnglandSince16 = LookedAfterOutsideEnglandSince16,
            InFullTimeEducation = InFullTimeEducation,
            Disabled = Disabled,
        };

        // What is stated to be unknown stays unknown.
        var complete = FactsAreComplete == true ? stated.NothingElse() : stated;
        return complete with
        {
            SchoolRegisteredAs = SchoolRegisteredAs ?? complete.SchoolRegisteredAs,
            Establishment = Establishment ?? complete.Establishment,
            Council = Council ?? complete.Council,
            LeavingCareServices = LeavingCareServices ?? complete.LeavingCareServices,
        };
    }

    private void Check(LocalDate asOf, ServiceGroups groups, Problems problems)
    {
        if (DateOfBirth > asOf)
        {
            problems.Add("dateOfBirth", "a date after the day asked about", "the day of birth; check it against the day asked about");
        }
        else if (DateOfBirth is { } born && Age is { } age && age != StatutoryAge.Of(born).On(asOf))
        {
            problems.Add("dateOfBirth and age", $"age {age}, which the date of birth does not give on {AnswerJson.Of(asOf)}", "one of the two");
        }

        const ServiceGroups UnderACouncil = ServiceGroups.InCare | ServiceGroups.ChildProtectionPlan | ServiceGroups.ChildInNeed;
        if (Council is CouncilInvolvement.NotInvolved or CouncilInvolvement.Refused && (groups & UnderACouncil) != ServiceGroups.None)
        {
            problems.Add("council and groups", $"{Council} and {groups & UnderACouncil}", "Involved: a council's social services act for everyone in that group; correct one of the two");
        }

        const ServiceGroups Boarders = ServiceGroups.BoardingSchool | ServiceGroups.ResidentialSpecialSchool;
        if (AccommodatedBySchoolOrCollege == false && (groups & Boarders) != ServiceGroups.None)
        {
            problems.Add("accommodatedBySchoolOrCollege and groups", $"false and {groups & Boarders}", "true: the school provides accommodation for everyone in that group; correct one of the two");
        }

        if (Establishment is not (null or Eligibility.Commissioner.Establishment.Unknown or Eligibility.Commissioner.Establishment.ChildrensHome) && groups.HasFlag(ServiceGroups.SecureChildrensHome))
        {
            problems.Add("establishment and groups", $"{Establishment} and SecureChildrensHome", "ChildrensHome; correct one of the two");
        }
    }
}
