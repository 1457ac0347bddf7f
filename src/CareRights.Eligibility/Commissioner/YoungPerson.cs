using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>What is known of a child or young person for the Commissioner's remit. A fact left <see langword="null"/> or Unknown is not known; it is never taken as no.</summary>
/// <remarks>
/// The facts are those of the day asked about. Facts that contradict each other (in care, and no council involved) leave what rests on them
/// Unknown, with the reason. Equality is by value; instances are immutable; the date of birth and the age are never printed.
/// </remarks>
public sealed record YoungPerson
{
    /// <summary>The date of birth.</summary>
    public LocalDate? Born { get; init; }

    /// <summary>The age in whole years on the day asked about, where the date of birth is not known.</summary>
    public int? AgeInYears { get; init; }

    /// <summary>Every group of the leaflet that the person is in; <see cref="ServiceGroups.None"/> if none.</summary>
    public ServiceGroups? Groups { get; init; }

    /// <summary>Whether a school or college provides accommodation: on its own premises, or arranged by it elsewhere, such as with a host family. A residential trip is not that. Children Act 1989, section 87(1A).</summary>
    public bool? AccommodatedBySchoolOrCollege { get; init; }

    /// <summary>What that school or college is registered as besides. Children Act 1989, section 87(2).</summary>
    public SchoolRegistration SchoolRegisteredAs { get; init; }

    /// <summary>The establishment, other than a boarding school, in which the person is accommodated.</summary>
    public Establishment Establishment { get; init; }

    /// <summary>Whether a fostering or adoption agency for which Ofsted is the registration authority is exercising functions in relation to the person.</summary>
    public bool? OfstedAgencyActs { get; init; }

    /// <summary>Whether the place where the person lives (the school, the home, the placement) is in England.</summary>
    public bool? LivesInEngland { get; init; }

    /// <summary>What the social services of a council are doing in relation to the person.</summary>
    public CouncilInvolvement Council { get; init; }

    /// <summary>Whether that council is in England; where several act, whether any of them is.</summary>
    public bool? CouncilInEngland { get; init; }

    /// <summary>What a council in England has provided under sections 23C to 24D of the Children Act 1989 since the person reached 16.</summary>
    public LeavingCareServices LeavingCareServices { get; init; }

    /// <summary>Whether a local authority maintains an education, health and care plan for the person.</summary>
    public bool? EhcPlanMaintained { get; init; }

    /// <summary>Whether the person has been looked after by an authority in Wales, Scotland or Northern Ireland at any time after reaching 16.</summary>
    public bool? LookedAfterOutsideEnglandSince16 { get; init; }

    /// <summary>Whether the person has a learning disability as section 9(4) of the Children Act 2004 defines it.</summary>
    public bool? LearningDisability { get; init; }

    /// <summary>Whether the person is in full-time education. The leaflet asks; it does not define it, and section 8A does not ask.</summary>
    public bool? InFullTimeEducation { get; init; }

    /// <summary>Whether the person has a disability. The leaflet asks; it does not define it, and section 8A does not ask.</summary>
    public bool? Disabled { get; init; }

    /// <summary>The same person where whatever is not stated is none, never or not so: in no other group, with no other service, and in England unless it is stated otherwise.</summary>
    /// <remarks>What a group carries with it is taken from the group: a boarding school provides accommodation, and a council acts for a child in care. The age and a learning disability stay unknown if they are not stated.</remarks>
    /// <example><code>
    /// var person = new YoungPerson { AgeInYears = 15, Groups = ServiceGroups.InCare }.NothingElse();
    /// </code></example>
    public YoungPerson NothingElse()
    {
        const ServiceGroups Boarders = ServiceGroups.BoardingSchool | ServiceGroups.ResidentialSpecialSchool;
        const ServiceGroups UnderACouncil = ServiceGroups.InCare | ServiceGroups.ChildProtectionPlan | ServiceGroups.ChildInNeed | ServiceGroups.CareLeaver;
        var groups = Groups ?? ServiceGroups.None;
        var isSecure = (groups & ServiceGroups.SecureChildrensHome) != ServiceGroups.None;
        var isUnderACouncil = (groups & UnderACouncil) != ServiceGroups.None;
        return this with
        {
            Groups = groups,
            AccommodatedBySchoolOrCollege = AccommodatedBySchoolOrCollege ?? ((groups & Boarders) != ServiceGroups.None),
            SchoolRegisteredAs = SchoolRegisteredAs == SchoolRegistration.Unknown ? SchoolRegistration.Neither : SchoolRegisteredAs,
            Establishment = Establishment != Establishment.Unknown ? Establishment : isSecure ? Establishment.ChildrensHome : Establishment.None,
            OfstedAgencyActs = OfstedAgencyActs ?? false,
            LivesInEngland = LivesInEngland ?? CouncilInEngland ?? true,
            Council = Council != CouncilInvolvement.Unknown ? Council : isUnderACouncil ? CouncilInvolvement.Involved : CouncilInvolvement.NotInvolved,
            CouncilInEngland = CouncilInEngland ?? LivesInEngland ?? true,
            LeavingCareServices = LeavingCareServices == LeavingCareServices.Unknown ? LeavingCareServices.None : LeavingCareServices,
            EhcPlanMaintained = EhcPlanMaintained ?? false,
            LookedAfterOutsideEnglandSince16 = LookedAfterOutsideEnglandSince16 ?? false,
            InFullTimeEducation = InFullTimeEducation ?? false,
            Disabled = Disabled ?? false,
        };
    }

    /// <summary>The name of the type alone: the facts are personal data and are never printed.</summary>
    public override string ToString() => nameof(YoungPerson);
}
