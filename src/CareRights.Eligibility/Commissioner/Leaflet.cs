using NodaTime;

namespace CareRights.Eligibility.Commissioner;

/// <summary>Does the advice line's leaflet say that it serves this child or young person?</summary>
/// <remarks>
/// <para>
/// The published rule, which is not that of section 8A: children in the groups named, and those "in care or leaving care (up to age 21 or 25 if in full-time
/// education, or with a disability)". It names no upper age for the other groups; they are read as groups of children, under 18, and
/// "homeless 16 and 17 year olds" as written. England, from its words "all children in England".
/// </para>
/// <para>
/// Open points, which are Unknown: whether "up to age 21" takes in the year in which a person is 21, and "25" that in which they are 25; a resident of a
/// special school who is 18 or over; a child of an English council who lives outside England. "Full-time" and "disability" are not defined: the caller says.
/// </para>
/// <para>Not encoded: earlier and later versions. The leaflet is undated; it cites the Act of 2014 and is not carried back before 1 April 2014.</para>
/// </remarks>
public static class Leaflet
{
    private const string Question = "Served by the advice line according to its leaflet";

    private static readonly Limb InEngland = new("is a child or young person in England", Authorities.LeafletWhoWeAre);
    private static readonly Limb Served = new("is one of those whom the leaflet names", Authorities.LeafletWhoWeAre);

    private static readonly Limb ChildInAGroup = new("is a child in one of the groups named", Authorities.LeafletWhoWeAre);
    private static readonly Limb IsChild = new("is under 18", Authorities.LeafletWhoWeAre);
    private static readonly Limb InAGroup = new("is in one of the groups named, other than homeless", Authorities.LeafletWhoWeAre);

    private static readonly Limb HomelessAt16Or17 = new("is homeless and 16 or 17", Authorities.LeafletWhoWeAre);
    private static readonly Limb Is16Or17 = new("is 16 or 17", Authorities.LeafletWhoWeAre);
    private static readonly Limb IsHomeless = new("is homeless", Authorities.LeafletWhoWeAre);

    private static readonly Limb LeavingCare = new("is in care or leaving care, up to age 21, or 25 if in full-time education or with a disability", Authorities.LeafletWhoWeAre);
    private static readonly Limb InOrLeavingCare = new("is in care or leaving care", Authorities.LeafletWhoWeAre);
    private static readonly Limb WithinAge = new("is within the ages named", Authorities.LeafletWhoWeAre);
    private static readonly Limb UpTo21 = new("is of an age up to 21", Authorities.LeafletWhoWeAre);
    private static readonly Limb UpTo25AndMore = new("is of an age up to 25, and in full-time education or with a disability", Authorities.LeafletWhoWeAre);
    private static readonly Limb UpTo25 = new("is of an age up to 25", Authorities.LeafletWhoWeAre);
    private static readonly Limb InEducationOrDisabled = new("is in full-time education or has a disability", Authorities.LeafletWhoWeAre);
    private static readonly Limb InEducation = new("is in full-time education", Authorities.LeafletWhoWeAre);
    private static readonly Limb HasDisability = new("has a disability", Authorities.LeafletWhoWeAre);

    private static readonly Limb AdultAtSpecialSchool = new("is 18 or over and lives at a residential special school", Authorities.LeafletWhoWeAre);
    private static readonly Limb IsAdult = new("is 18 or over", Authorities.LeafletWhoWeAre);
    private static readonly Limb AtSpecialSchool = new("lives at a residential special school", Authorities.LeafletWhoWeAre);
    private static readonly Finding SpecialSchoolServesAdults = new Limb("residents of a special school are served past 18", Authorities.LeafletWhoWeAre)
        .Unknown(Facts.SpecialSchoolAdults);

    /// <summary>Answers by the leaflet for the facts known on <paramref name="asOf"/>.</summary>
    public static Determination Assess(YoungPerson person, LocalDate asOf)
    {
        if (asOf < Authorities.Commencement)
            return Determination.OutsideCoverage(Question, asOf, Authorities.LeafletWhoWeAre);

        var age = KnownAge.Of(person, asOf);
        return Determination.AllOf(
            Question,
            asOf,
            IsInEngland(person),
            Served.AnyOf(
                ChildInAGroup.AllOf(age.Test(IsChild, age.IsUnder(18)), In(InAGroup, person, ~ServiceGroups.Homeless)),
                HomelessAt16Or17.AllOf(age.Test(Is16Or17, !age.IsUnder(16) & age.IsUnder(18)), In(IsHomeless, person, ServiceGroups.Homeless)),
                LeavingCare.AllOf(
                    In(InOrLeavingCare, person, ServiceGroups.InCare | ServiceGroups.CareLeaver),
                    WithinAge.AnyOf(
                        UpTo(UpTo21, age, 21),
                        UpTo25AndMore.AllOf(
                            UpTo(UpTo25, age, 25),
                            InEducationOrDisabled.AnyOf(
                                InEducation.Is(person.InFullTimeEducation, Facts.InFullTimeEducation),
                                HasDisability.Is(person.Disabled, Facts.Disabled))))),
                AdultAtSpecialSchool.AllOf(
                    age.Test(IsAdult, !age.IsUnder(18)),
                    In(AtSpecialSchool, person, ServiceGroups.ResidentialSpecialSchool),
                    SpecialSchoolServesAdults)));
    }

    private static Finding In(Limb limb, YoungPerson person, ServiceGroups any) =>
        limb.Is(person.Groups is { } groups ? (groups & any) != ServiceGroups.None : null, Facts.Groups);

    private static Finding IsInEngland(YoungPerson person) => (person.LivesInEngland, person.CouncilInEngland) switch
    {
        (true, _) => InEngland.Is(true),
        (false, false) => InEngland.Is(false),
        (false, true) => InEngland.Unknown(Facts.EnglishCouncilElsewhere),
        (false, null) => InEngland.Unknown(Facts.CouncilInEngland),
        (null, _) => InEngland.Unknown(Facts.LivesInEngland),
    };

    private static Finding UpTo(Limb limb, KnownAge age, int limit) => age.Is(limit) == true
        ? limb.Unknown(new MissingFact("LeafletAge", $"whether 'up to age 21 or 25' takes in the year in which a person is {(limit == 21 ? "21" : "25")}: the leaflet does not say"))
        : age.Test(limb, age.IsUnder(limit));
}
