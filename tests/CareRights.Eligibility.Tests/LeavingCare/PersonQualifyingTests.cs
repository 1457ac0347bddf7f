using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Children Act 1989, section 24(1A), (1B), (2) and (3).</summary>
public sealed class PersonQualifyingTests
{
    private static readonly Person AWeekInCare = Born("2008-02-01").InCare("2024-06-01", "2024-06-08");
    private static readonly Person Guarded = Born("2008-02-01").InCare("2015-01-01", "2019-05-05");

    public static TheoryData<string, Person, string, Answer> Section24 => new()
    {
        { "(1B) still looked after", AWeekInCare, "2024-06-07", Answer.No },
        { "(1B) no longer", AWeekInCare, "2024-06-08", Answer.Yes },
        { "(1B)(a) eve of the 21st birthday", AWeekInCare, "2029-01-31", Answer.Yes },
        { "(1B)(a) 21st birthday", AWeekInCare, "2029-02-01", Answer.No },
        { "(2)(a) care over on the eve of 16", Born("2008-02-01").InCare("2023-06-01", "2024-01-31"), "2024-06-01", Answer.No },
        { "(2)(a) care over on the 16th birthday: which side it falls is open", Born("2008-02-01").InCare("2023-06-01", "2024-02-01"), "2024-06-01", Answer.Unknown },
        { "(2)(a) a day after", Born("2008-02-01").InCare("2023-06-01", "2024-02-02"), "2024-06-01", Answer.Yes },
        { "(2)(a) then in Wales", AWeekInCare.InCare("2025-01-01", "2025-02-01", nation: Nation.Wales), "2025-03-01", Answer.No },
        { "(2)(a) in Wales before, in England last", AWeekInCare.InCare("2024-03-01", "2024-04-01", nation: Nation.Wales), "2025-03-01", Answer.Yes },
        { "(2)(b) voluntary organisation at 16", At(AccommodationKind.VoluntaryOrganisation, "2024-03-01", "2024-03-05"), "2024-03-05", Answer.Yes },
        { "(2)(b) still there", At(AccommodationKind.VoluntaryOrganisation, "2024-03-01", "2024-03-05"), "2024-03-04", Answer.No },
        { "(2)(b) over before 16", At(AccommodationKind.VoluntaryOrganisation, "2024-01-01", "2024-01-31"), "2024-03-05", Answer.No },
        { "(2)(b) over on the 16th birthday: which side it falls is open", At(AccommodationKind.VoluntaryOrganisation, "2024-01-01", "2024-02-01"), "2024-03-05", Answer.Unknown },
        { "(2)(b) a day after", At(AccommodationKind.VoluntaryOrganisation, "2024-01-01", "2024-02-02"), "2024-03-05", Answer.Yes },
        { "(2)(b) begun on the eve of 18", At(AccommodationKind.VoluntaryOrganisation, "2026-01-31", "2026-03-01"), "2026-04-01", Answer.Yes },
        { "(2)(b) still there after 18: the limb asks for somebody who was", At(AccommodationKind.VoluntaryOrganisation, "2025-12-01", null), "2026-03-01", Answer.No },
        { "(2)(b) yet to come", At(AccommodationKind.VoluntaryOrganisation, "2025-12-01", "2025-12-10"), "2025-11-30", Answer.No },
        { "(2)(b) perhaps, and over", Perhaps(AccommodationKind.VoluntaryOrganisation, "2024-03-01", "2024-03-05"), "2024-03-05", Answer.Unknown },
        { "(2)(b) perhaps, and over before 16", Perhaps(AccommodationKind.VoluntaryOrganisation, "2024-01-01", "2024-01-05"), "2024-03-05", Answer.No },
        { "(2)(b) perhaps there still", Perhaps(AccommodationKind.VoluntaryOrganisation, "2024-03-01", null), "2024-03-05", Answer.Unknown },
        { "(2)(b) perhaps from that day: nobody who begins to be there is there no longer", Perhaps(AccommodationKind.VoluntaryOrganisation, "2024-03-05", null), "2024-03-05", Answer.No },
        { "(2)(b) perhaps, and yet to come", Perhaps(AccommodationKind.VoluntaryOrganisation, "2024-03-10", null), "2024-03-05", Answer.No },
        { "(2)(b) two stays, one of them over", At(AccommodationKind.VoluntaryOrganisation, "2024-03-01", "2024-03-05").Stayed(AccommodationKind.VoluntaryOrganisation, "2024-04-01", "2024-04-05"), "2024-05-05", Answer.Yes },
        { "(2)(b) begun at 18", At(AccommodationKind.VoluntaryOrganisation, "2026-02-01", "2026-03-01"), "2026-04-01", Answer.No },
        { "(2)(c) private children's home", At(AccommodationKind.PrivateChildrensHome, "2024-03-01", "2024-03-05"), "2024-03-05", Answer.Yes },
        { "(2)(d) three months to the day", At(AccommodationKind.CareHome, "2024-03-10", "2024-06-10"), "2024-07-01", Answer.Yes },
        { "(2)(d) a day short", At(AccommodationKind.CareHome, "2024-03-10", "2024-06-09"), "2024-07-01", Answer.No },
        { "(2)(d) an independent hospital", At(AccommodationKind.IndependentHospital, "2024-03-10", "2024-06-10"), "2024-07-01", Answer.Yes },
        { "(3) three months that began before 16", At(AccommodationKind.EducationFunctions, "2023-12-01", "2024-03-01"), "2024-03-01", Answer.Yes },
        { "(2)(d) complete on the 18th birthday", At(AccommodationKind.HealthService, "2025-11-01", "2026-03-01"), "2026-03-01", Answer.Yes },
        { "(2)(d) complete only after 18", At(AccommodationKind.HealthService, "2025-11-02", "2026-03-01"), "2026-03-01", Answer.No },
        { "(2)(e) privately fostered and disabled, over at 18 by itself", At(AccommodationKind.PrivatelyFostered, "2023-09-01", null) with { IsDisabled = true }, "2026-02-01", Answer.Yes },
        { "(2)(e) from that day, with no date of birth: it is not over", At(AccommodationKind.PrivatelyFostered, "2024-03-05", null) with { IsDisabled = true, Born = null }, "2024-03-05", Answer.No },
        { "(2)(e) the day before 18", At(AccommodationKind.PrivatelyFostered, "2023-09-01", null) with { IsDisabled = true }, "2026-01-31", Answer.No },
        { "(2)(e) privately fostered, and whether disabled is not known", At(AccommodationKind.PrivatelyFostered, "2023-09-01", "2024-06-01") with { IsDisabled = null }, "2024-06-01", Answer.Unknown },
        { "(2)(e) not disabled: after 16 nobody else can be privately fostered", At(AccommodationKind.PrivatelyFostered, "2023-09-01", "2024-06-01"), "2024-06-01", Answer.No },
        { "(1B) in care again, in Wales", AWeekInCare.InCare("2025-01-01", null, nation: Nation.Wales), "2025-03-01", Answer.No },
        { "(2)(a) perhaps in Wales last", AWeekInCare.With(Care("2025-01-01", "2025-02-01", nation: Nation.Wales) with { IsPossible = true }), "2025-03-01", Answer.Unknown },
        { "a housing authority's hostel is none of these", At(AccommodationKind.HousingAuthority, "2024-03-01", "2024-12-01"), "2025-01-01", Answer.No },
        { "what kind of place it was is not known", At(AccommodationKind.Unknown, "2024-03-01", "2024-12-01"), "2025-01-01", Answer.Unknown },
        { "(1A)(c) stated, and the periods say so too", Guarded.UnderGuardianship("2019-05-05", fromCare: true), "2024-02-01", Answer.Yes },
        { "(1A)(c) stated not to be, though in care until the order", Guarded.UnderGuardianship("2019-05-05", fromCare: false), "2024-02-01", Answer.Unknown },
        { "(1A)(c) stated to be, though out of care for a day", Guarded.UnderGuardianship("2019-05-06", fromCare: true), "2024-02-01", Answer.Unknown },
        { "(1A)(c) out of care for a day", Guarded.UnderGuardianship("2019-05-06"), "2024-02-01", Answer.No },
        { "(1A)(b) made on the eve of the 18th birthday", (Guarded with { Care = null }).UnderGuardianship("2026-01-31", fromCare: true), "2026-02-01", Answer.Yes },
        { "(1A)(b) made on the 18th birthday, and of care nothing is known", (Guarded with { Care = null }).UnderGuardianship("2026-02-01", fromCare: true), "2026-02-01", Answer.Unknown },
        { "(1A)(a) eve of the 16th birthday", Guarded.UnderGuardianship("2019-05-05"), "2024-01-31", Answer.No },
        { "(1A)(a) 16th birthday", Guarded.UnderGuardianship("2019-05-05"), "2024-02-01", Answer.Yes },
        { "(1A)(b) discharged at 17", Guarded.UnderGuardianship("2019-05-05", "2025-06-01"), "2026-06-01", Answer.No },
        { "(1A)(b) in force at 17", Guarded.UnderGuardianship("2019-05-05", "2025-06-01"), "2025-05-31", Answer.Yes },
        { "(1A)(b) in force when 18 was reached", Guarded.UnderGuardianship("2019-05-05", "2026-02-01"), "2027-06-01", Answer.Yes },
        { "(1A)(b) discharged the day before 18", Guarded.UnderGuardianship("2019-05-05", "2026-01-31"), "2027-06-01", Answer.No },
        { "(1A)(c) care ended the day before the order", Born("2008-02-01").InCare("2015-01-01", "2019-05-04").UnderGuardianship("2019-05-05"), "2024-10-10", Answer.No },
        { "(1A)(c) stated and the periods do not say otherwise", Born("2008-02-01").UnderGuardianship("2019-05-05", fromCare: true) with { Care = null }, "2024-10-10", Answer.Yes },
    };

    [Theory, MemberData(nameof(Section24))]
    public void Answers(string limb, Person person, string asOf, Answer expected) => PersonQualifying.Assess(person, D(asOf)).Answer.Should().Be(expected, limb);

    [Fact]
    public void The_authority_after_special_guardianship_is_the_one_that_last_looked_after_the_person_and_otherwise_the_one_where_the_person_is()
    {
        Guarded.UnderGuardianship("2019-05-05").AllOn("2024-10-10").ResponsibleAuthority!.Authority.Provision.Should().Be("regulation 22");
        AWeekInCare.AllOn("2024-10-10").ResponsibleAuthority!.Authority.Provision.Should().Be("section 24(5)(a)");
        At(AccommodationKind.CareHome, "2024-03-10", "2024-06-10").AllOn("2024-07-01").ResponsibleAuthority!.Authority.Provision.Should().Be("section 24(5)(b)");
    }

    [Theory]
    [InlineData(AccommodationKind.VoluntaryOrganisation)]
    [InlineData(AccommodationKind.PrivateChildrensHome)]
    [InlineData(AccommodationKind.PrivatelyFostered)]
    public void What_would_settle_a_stay_is_the_date_of_birth_once_the_stay_is_known_and_the_stays_before(AccommodationKind kind)
    {
        var stays = At(kind, "2024-03-01", "2024-03-05") with { IsDisabled = true };
        PersonQualifying.Assess(stays with { Born = null }, D("2024-06-01")).Missing.Select(fact => fact.Id).Should().Contain("DateOfBirth").And.NotContain("OtherAccommodation");
        PersonQualifying.Assess(stays with { Accommodation = null }, D("2024-06-01")).Missing.Select(fact => fact.Id).Should().Contain("OtherAccommodation").And.NotContain("DateOfBirth");
    }

    /// <summary>SI 2002/2051, article 5(1): at whatever age under 18, and whether it is over or not. Born on 1 February 2000.</summary>
    public static TheoryData<string, Person, string, Answer> AtAnyAge => new()
    {
        { "nowhere", Vulnerable, "2021-02-01", Answer.No },
        { "a voluntary organisation at 8", Vulnerable.Stayed(AccommodationKind.VoluntaryOrganisation, "2008-05-01", "2008-06-01"), "2021-02-01", Answer.Yes },
        { "begun on the eve of 18", Vulnerable.Stayed(AccommodationKind.VoluntaryOrganisation, "2018-01-31", "2018-06-01"), "2021-02-01", Answer.Yes },
        { "begun at 18", Vulnerable.Stayed(AccommodationKind.VoluntaryOrganisation, "2018-02-01", "2018-06-01"), "2021-02-01", Answer.No },
        { "a private children's home", Vulnerable.Stayed(AccommodationKind.PrivateChildrensHome, "2008-05-01", "2008-06-01"), "2021-02-01", Answer.Yes },
        { "a hostel of a housing authority", Vulnerable.Stayed(AccommodationKind.HousingAuthority, "2008-05-01", "2008-06-01"), "2021-02-01", Answer.No },
        { "a place of an unknown kind", Vulnerable.Stayed(AccommodationKind.Unknown, "2008-05-01", "2008-06-01"), "2021-02-01", Answer.Unknown },
        { "a place of an unknown kind at 18", Vulnerable.Stayed(AccommodationKind.Unknown, "2018-02-01", "2018-06-01"), "2021-02-01", Answer.No },
        { "where is not known", Vulnerable with { Accommodation = null }, "2021-02-01", Answer.Unknown },
        { "a care home for three months at 8", Vulnerable.Stayed(AccommodationKind.CareHome, "2008-05-01", "2008-08-01"), "2021-02-01", Answer.Yes },
        { "a care home for three months, complete on the 18th birthday", Vulnerable.Stayed(AccommodationKind.CareHome, "2017-11-01", "2018-06-01"), "2021-02-01", Answer.Yes },
        { "a care home for three months, complete on the day after", Vulnerable.Stayed(AccommodationKind.CareHome, "2017-11-02", "2018-06-01"), "2021-02-01", Answer.No },
        { "a care home for a day less", Vulnerable.Stayed(AccommodationKind.CareHome, "2008-05-01", "2008-07-31"), "2021-02-01", Answer.No },
        { "privately fostered at 15, not disabled", Vulnerable.Stayed(AccommodationKind.PrivatelyFostered, "2016-01-31", "2016-03-01"), "2021-02-01", Answer.Yes },
        { "privately fostered from 16, not disabled", Vulnerable.Stayed(AccommodationKind.PrivatelyFostered, "2016-02-01", "2016-03-01"), "2021-02-01", Answer.No },
        { "privately fostered from 18, disabled", Vulnerable.Stayed(AccommodationKind.PrivatelyFostered, "2018-02-01", "2018-03-01") with { IsDisabled = true }, "2021-02-01", Answer.No },
        { "privately fostered at 8 and at 10", Vulnerable.Stayed(AccommodationKind.PrivatelyFostered, "2008-05-01", "2008-06-01").Stayed(AccommodationKind.PrivatelyFostered, "2010-05-01", "2010-06-01"), "2021-02-01", Answer.Yes },
        { "privately fostered from 16, disabled", Vulnerable.Stayed(AccommodationKind.PrivatelyFostered, "2016-02-01", "2016-03-01") with { IsDisabled = true }, "2021-02-01", Answer.Yes },
        { "privately fostered from 16, and whether disabled is not known", Vulnerable.Stayed(AccommodationKind.PrivatelyFostered, "2016-02-01", "2016-03-01") with { IsDisabled = null }, "2021-02-01", Answer.Unknown },
        { "perhaps privately fostered at 8", Perhaps(Vulnerable, AccommodationKind.PrivatelyFostered, "2008-05-01", "2008-06-01"), "2021-02-01", Answer.Unknown },
        { "perhaps a voluntary organisation at 8", Perhaps(Vulnerable, AccommodationKind.VoluntaryOrganisation, "2008-05-01", "2008-06-01"), "2021-02-01", Answer.Unknown },
        { "privately fostered, with no date of birth", Vulnerable.Stayed(AccommodationKind.PrivatelyFostered, "2008-05-01", "2008-06-01") with { Born = null }, "2021-02-01", Answer.Unknown },
    };

    [Theory, MemberData(nameof(AtAnyAge))]
    public void Priority_need_rests_on_a_stay_at_any_age(string stay, Person person, string asOf, Answer expected) =>
        Entitlement.All.Single(row => row.Id == "PriorityNeedFrom21").Assess(person, D(asOf)).Answer.Should().Be(expected, stay);

    private static Person Vulnerable => Born("2000-02-01").Where(facts => facts with { IsVulnerableFromCare = true });

    private static Person Perhaps(AccommodationKind kind, string from, string? to) => Perhaps(Born("2008-02-01"), kind, from, to);

    private static Person Perhaps(Person person, AccommodationKind kind, string from, string? to) =>
        person with { Accommodation = History.Of(person.Stayed(kind, from, to).Accommodation!.Single() with { IsPossible = true }) };

    private static Person At(AccommodationKind kind, string from, string? to) => Born("2008-02-01").Stayed(kind, from, to);
}
