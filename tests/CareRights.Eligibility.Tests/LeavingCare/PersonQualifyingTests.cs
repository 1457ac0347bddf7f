using CareRights.Eligibility.LeavingCare;
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
        { "(2)(b) begun at 18", At(AccommodationKind.VoluntaryOrganisation, "2026-02-01", "2026-03-01"), "2026-04-01", Answer.No },
        { "(2)(c) private children's home", At(AccommodationKind.PrivateChildrensHome, "2024-03-01", "2024-03-05"), "2024-03-05", Answer.Yes },
        { "(2)(d) three months to the day", At(AccommodationKind.CareHome, "2024-03-10", "2024-06-10"), "2024-07-01", Answer.Yes },
        { "(2)(d) a day short", At(AccommodationKind.CareHome, "2024-03-10", "2024-06-09"), "2024-07-01", Answer.No },
        { "(2)(d) an independent hospital", At(AccommodationKind.IndependentHospital, "2024-03-10", "2024-06-10"), "2024-07-01", Answer.Yes },
        { "(3) three months that began before 16", At(AccommodationKind.EducationFunctions, "2023-12-01", "2024-03-01"), "2024-03-01", Answer.Yes },
        { "(2)(d) complete on the 18th birthday", At(AccommodationKind.HealthService, "2025-11-01", "2026-03-01"), "2026-03-01", Answer.Yes },
        { "(2)(d) complete only after 18", At(AccommodationKind.HealthService, "2025-11-02", "2026-03-01"), "2026-03-01", Answer.No },
        { "(2)(e) privately fostered and disabled, over at 18 by itself", At(AccommodationKind.PrivatelyFostered, "2023-09-01", null) with { IsDisabled = true }, "2026-02-01", Answer.Yes },
        { "(2)(e) the day before 18", At(AccommodationKind.PrivatelyFostered, "2023-09-01", null) with { IsDisabled = true }, "2026-01-31", Answer.No },
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

    private static Person At(AccommodationKind kind, string from, string? to) => Born("2008-02-01").Stayed(kind, from, to);
}
