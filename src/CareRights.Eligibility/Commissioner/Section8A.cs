using System.Collections.Generic;
using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>Is this child or young person within section 8A of the Children Act 2004, so that the Children's Commissioner may give them advice and assistance?</summary>
/// <remarks>
/// <para>
/// Section 8A(1): "For the purposes of this Part, a child is within this section if he or she is within any of subsections (2) to (5)."
/// Subsection (6) treats as such a child a person who is not a child, aged "18 or over and under 25", to whom an English local authority "has provided
/// services" under sections 23C to 24D of the Children Act 1989 since the age of 16. A child is a person under 18 (section 65(1)); the wider
/// meaning in section 9 is disapplied here (section 9(1)). There is no test of education or disability. England.
/// </para>
/// <para>Inserted by section 114 of the Children and Families Act 2014; in force from 1 April 2014. Before that day: not encoded.</para>
/// <para>Not encoded: which establishments and agencies Ofsted registers is a fact for the caller; section 5 of the Care Standards Act 2000 was not read.</para>
/// </remarks>
public static class Section8A
{
    private const string Question = "Within section 8A of the Children Act 2004";
    private const int Majority = 18;

    private static readonly Limb IsChild = new("is under 18", Authorities.Section65Subsection1);

    private static readonly Limb Subsection2 = new("is provided with accommodation by a school or college in England to which section 87(1) of the Children Act 1989 applies", Authorities.Section8ASubsection2);
    private static readonly Limb SchoolAccommodates = new("is provided with accommodation by a school or college, other than on a residential trip", Authorities.Act1989Section87Subsection1A);
    private static readonly Limb SchoolInEngland = new("the school or college is in England", Authorities.Section8ASubsection2);
    private static readonly Limb SchoolNotAHome = new("the school or college is not a children's home or care home", Authorities.Act1989Section87Subsection2);

    private static readonly Limb Subsection3 = new("is accommodated in an establishment for which Ofsted is the registration authority", Authorities.Section8ASubsection3);
    private static readonly Limb InEstablishment = new("is accommodated in a children's home, a school that is one, or a residential family centre", Authorities.CareStandardsSection1);
    private static readonly Limb InHomeOrCentre = new("is accommodated in a children's home or residential family centre", Authorities.CareStandardsSection1);
    private static readonly Limb InSchoolThatIsAHome = new("is accommodated by a school that is a children's home", Authorities.CareStandardsSection1);
    private static readonly Limb SchoolIsAHome = new("the school is a children's home", Authorities.CareStandardsSection1);
    private static readonly Limb EstablishmentInEngland = new("the establishment is in England, where Ofsted is the registration authority", Authorities.CareStandardsSection5);

    private static readonly Limb Subsection4 = new("functions are being exercised in relation to the child by an agency for which Ofsted is the registration authority", Authorities.Section8ASubsection4);
    private static readonly Limb AgencyActs = new("an agency registered with Ofsted is exercising functions in relation to the child", Authorities.Section8ASubsection4);

    private static readonly Limb Subsection5 = new("a local authority in England exercises social services functions in relation to the child", Authorities.Section8ASubsection5);
    private static readonly Limb CouncilActs = new("a council exercises social services functions in relation to the child", Authorities.Section8ASubsection5);
    private static readonly Limb CouncilInEngland = new("the council is in England", Authorities.Section8ASubsection5);

    private static readonly Limb Subsection6 = new("is not a child, is under the age limit, and has been provided with services under sections 23C to 24D of the Children Act 1989", Authorities.Section8ASubsection6);
    private static readonly Limb IsAdult = new("is aged 18 or over", Authorities.Section8ASubsection6A);
    private static readonly Limb IsUnderLimit = new("is under 25", Authorities.Section8ASubsection6A);
    private static readonly Limb WasProvided = new("a local authority in England has provided services under any of sections 23C to 24D of the Children Act 1989 since the person reached 16", Authorities.Section8ASubsection6B);

    private static readonly Dated<int> AgeLimits = new(new Enacted<int>(Authorities.Commencement, 25, Authorities.Section8ASubsection6A, Authorities.CheckedOn));

    /// <summary>The age at which section 8A(6) ends: it covers a person until the start of that birthday.</summary>
    public static Dated<int> AgeLimit => AgeLimits;

    /// <summary>What is often taken to open section 8A and does not by itself, with what does.</summary>
    public static IReadOnlyList<string> NotByItself { get; } =
    [
        "An education, health and care plan widens 'child' under section 9(2)(a) for the primary function only; section 9(1) disapplies that for section 8A.",
        "A disability is not a limb of section 8A at any age.",
        "Full-time education is not a limb of section 8A at any age.",
        "A young offender institution or secure training centre is not an establishment registered with Ofsted: section 8A(5) must be met by what an English council does.",
        "A hospital or mental health ward is not an establishment registered with Ofsted: section 8A(5) must be met by what an English council does.",
        "Immigration status is not a limb of section 8A: one of subsections (2) to (6) must be met.",
        "Being a former relevant child is not enough for section 8A(6): services must have been provided, and under sections 23C to 24D.",
    ];

    /// <summary>Answers for the law in force on <paramref name="asOf"/> and the facts known, with one finding for each of subsections (2) to (6).</summary>
    public static Determination Assess(YoungPerson person, LocalDate asOf)
    {
        if (AgeLimits.InForce(asOf) is not { Value: var limit })
            return Determination.OutsideCoverage(Question, asOf, Authorities.Section8A).ReadOn(Authorities.CheckedOn);

        var age = KnownAge.Of(person, asOf);
        var isChild = age.Test(IsChild, age.IsUnder(Majority));
        var boards = Boards(person);
        return Determination.AnyOf(
            Question,
            asOf,
            Subsection2.AllOf(
                isChild,
                boards,
                SchoolInEngland.Is(person.LivesInEngland, Facts.LivesInEngland),
                SchoolNotAHome.Is(IsRegisteredAs(person, SchoolRegistration.Neither), Facts.SchoolRegisteredAs)),
            Subsection3.AllOf(
                isChild,
                InEstablishment.AnyOf(
                    Accommodated(person),
                    InSchoolThatIsAHome.AllOf(boards, SchoolIsAHome.Is(IsRegisteredAs(person, SchoolRegistration.ChildrensHome), Facts.SchoolRegisteredAs))),
                EstablishmentInEngland.Is(person.LivesInEngland, Facts.LivesInEngland)),
            Subsection4.AllOf(isChild, AgencyActs.Is(person.OfstedAgencyActs, Facts.OfstedAgencyActs)),
            Subsection5.AllOf(isChild, Acts(person), CouncilInEngland.Is(person.CouncilInEngland, Facts.CouncilInEngland)),
            Subsection6.AllOf(
                age.Test(IsAdult, !age.IsUnder(Majority)),
                age.Test(IsUnderLimit, age.IsUnder(limit)),
                Provided(WasProvided, person))).ReadOn(Authorities.CheckedOn);
    }

    /// <summary>Whether services under sections 23C to 24D have been provided, for a limb of section 8A or section 9 that asks it.</summary>
    internal static Finding Provided(Limb limb, YoungPerson person) => person.LeavingCareServices switch
    {
        LeavingCareServices.Provided => limb.Is(true),
        LeavingCareServices.None => limb.Is(false),
        LeavingCareServices.LetterOrOfferOnly => limb.Unknown(Facts.MoreThanALetter).With(
            "On one reading appointing an adviser or keeping in touch by letter is a service; on the other only what the person actually received is. Any actual contact or help counts on both; status alone on neither."),
        _ => limb.Unknown(Facts.LeavingCareServices),
    };

    private static Finding Boards(YoungPerson person) =>
        Stated(SchoolAccommodates, person.AccommodatedBySchoolOrCollege, person, ServiceGroups.BoardingSchool | ServiceGroups.ResidentialSpecialSchool, Facts.AccommodatedBySchoolOrCollege);

    private static Finding Accommodated(YoungPerson person)
    {
        bool? stated = person.Establishment switch
        {
            Establishment.Unknown => null,
            Establishment.ChildrensHome => true,
            Establishment.ResidentialFamilyCentre => true,
            _ => false,
        };
        var isOpen = person.Establishment is Establishment.SupportedAccommodation or Establishment.HolidayScheme && !Facts.IsIn(person, ServiceGroups.SecureChildrensHome);
        return isOpen
            ? InHomeOrCentre.Unknown(Facts.IsAnEstablishment).With(
                "Regulations bring it under Part 2 of the Care Standards Act 2000; on one reading that makes it an establishment, on the other it is only treated like one. Section 8A(5) nearly always answers for such a child.")
            : Stated(InHomeOrCentre, stated, person, ServiceGroups.SecureChildrensHome, Facts.Establishment);
    }

    private static Finding Acts(YoungPerson person)
    {
        bool? stated = person.Council switch
        {
            CouncilInvolvement.Unknown => null,
            CouncilInvolvement.Involved => true,
            _ => false,
        };
        return person.Council == CouncilInvolvement.Refused && !Facts.IsIn(person, Facts.UnderACouncil)
            ? CouncilActs.Unknown(Facts.OpenDespiteRefusal).With(
                "On one reading deciding to refuse is itself an exercise of functions; on the other a refusal is the opposite of one.")
            : Stated(CouncilActs, stated, person, Facts.UnderACouncil, Facts.Council);
    }

    private static bool? IsRegisteredAs(YoungPerson person, SchoolRegistration registration) =>
        person.SchoolRegisteredAs == SchoolRegistration.Unknown ? null : person.SchoolRegisteredAs == registration;

    /// <summary>A fact stated, or known from a group that cannot be without it; where the two contradict each other, not settled.</summary>
    private static Finding Stated(Limb limb, bool? stated, YoungPerson person, ServiceGroups knownFrom, MissingFact missing)
    {
        var known = Facts.IsIn(person, knownFrom);
        return known && stated == false
            ? limb.Unknown(new MissingFact(missing.Id + "Contradiction", missing + ": what is stated and the groups contradict each other", missing.Path))
            : limb.Is(known ? true : stated, missing);
    }
}
