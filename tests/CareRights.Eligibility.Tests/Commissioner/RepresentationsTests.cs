using CareRights.Eligibility.Commissioner;
using static CareRights.Eligibility.Tests.Commissioner.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>Children Act 2004, section 2D(2)</summary>
public sealed class RepresentationsTests
{
    private static readonly LocalDate AsOf = D("2026-06-01");
    private static readonly Addressee Council = new() { InEngland = true, ProvidesAccommodationOrServices = false, ExercisesFunctions = true };

    public static TheoryData<string, YoungPerson, Addressee, Answer> Subsection2 => new()
    {   // limb                                                    person                                addressee                                                               answer
        { "(b) a council exercising functions",                    ChildInCare,                          Council,                                                                Answer.Yes },
        { "(a) a carer providing accommodation",                   ChildInCare,                          new() { InEngland = true, ProvidesAccommodationOrServices = true },     Answer.Yes },
        { "neither (a) nor (b)",                                   ChildInCare,                          Council with { ExercisesFunctions = false },                            Answer.No },
        { "not a person in England",                               ChildInCare,                          Council with { InEngland = false },                                     Answer.No },
        { "not known where",                                       ChildInCare,                          Council with { InEngland = null },                                      Answer.Unknown },
        { "on behalf of a care leaver of 23, by section 8A(6)",    CareLeaver,                           Council,                                                                Answer.Yes },
        { "on behalf of one outside section 8A",                   InCustody,                            Council,                                                                Answer.No },
        { "on behalf of one of whom nothing is known",             new(),                                Council,                                                                Answer.Unknown },
    };

    [Theory, MemberData(nameof(Subsection2))]
    public void Answers(string limb, YoungPerson person, Addressee addressee, Answer expected) =>
        Representations.Assess(person, addressee, AsOf).Answer.Should().Be(expected, limb);

    [Fact]
    public void TheLimitsAreThoseOfSections2And3() =>
        Representations.Limits.Select(limit => limit.Authority.Provision).Should().Equal("section 2(5)", "section 3(1)", "section 3(2)", "section 3(7)", "section 2C(3)");

    [Fact]
    public void BeforeCommencementItIsNotEncoded() =>
        Representations.Assess(ChildInCare, Council, D("2014-03-31")).Answer.Should().Be(Answer.Unknown);
}
