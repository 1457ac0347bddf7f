using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Facts that start and end together and say something else: the order in which they are given makes no other history.</summary>
public sealed class OrderGivenTests
{
    private static readonly LocalDate From = D("2024-01-01"), To = D("2024-06-01");

    public static TheoryData<string, bool> Turned => new()
    {
        { "labels of two nations", AreEqual(CareHistory.From, Labelled(Nation.England), Labelled(Nation.Scotland)) },
        { "labels on two bases", AreEqual(CareHistory.From, Labelled(Nation.England), Labelled(Nation.England) with { LegalBasis = LegalBasis.Other }) },
        { "possible care of two nations", AreEqual(CareHistory.From, Care("2024-01-01", "2024-06-01") with { IsPossible = true }, Care("2024-01-01", "2024-06-01", nation: Nation.Wales) with { IsPossible = true }) },
        { "series with and without its breaks", AreEqual(series => CareHistory.From([], series), Series(new ShortBreak(From, To, 2)), Series(new ShortBreak(From, To, 2)) with { Breaks = null }) },
        { "series to a parent and to another", AreEqual(series => CareHistory.From([], series), Series(new ShortBreak(From, To, 2)), Series(new ShortBreak(From, To, 2)) with { ReturnsToParent = false }) },
        { "breaks meant for two lengths", AreEqual(History.Of, new ShortBreak(From, To, 2), new ShortBreak(From, To, 3)) },
        { "homes since two days of responsibility", AreEqual(History.Of, Home("2024-01-01"), Home("2024-02-01")) },
        { "a home that is certain and one that is possible", AreEqual(History.Of, Home("2024-01-01"), Home("2024-01-01") with { IsPossible = true }) },
        { "stays of two kinds", AreEqual(History.Of, new Accommodation(AccommodationKind.CareHome, From, To), new Accommodation(AccommodationKind.Detained, From, To)) },
        { "orders from care and not", AreEqual(History.Of, new SpecialGuardianship(From, To) { WasLookedAfterBefore = true }, new SpecialGuardianship(From, To) { WasLookedAfterBefore = false }) },
        { "courses in the plan and not", AreEqual(History.Of, new Course(CourseKind.Training, From, To) { IsInPathwayPlan = true }, new Course(CourseKind.Training, From, To) { IsInPathwayPlan = false }) },
        { "staying put, consistent with welfare and not", AreEqual(History.Of, new StayingPutArrangement(From, To) { IsInconsistentWithWelfare = true }, new StayingPutArrangement(From, To) { IsInconsistentWithWelfare = false }) },
        { "two districts", AreEqual(History.Of, new Residence("Leeds", From, To), new Residence("York", From, To)) },
    };

    [Theory, MemberData(nameof(Turned))]
    public void The_order_given_does_not_matter(string what, bool areEqual) => areEqual.Should().BeTrue(what);

    private static bool AreEqual<TFact, THistory>(Func<TFact[], THistory> history, TFact one, TFact other)
        where THistory : notnull => history([one, other]).Equals(history([other, one]));

    private static LookedAfterPeriod Labelled(Nation nation) =>
        Care("2024-01-01", "2024-06-01", nation: nation) with { RecordedAs = RecordedAs.HousingAct, ArrangedBy = ArrangedBy.AnotherBody };

    private static FamilyHome Home(string responsibleFrom) => new(FamilyMember.Parent, From, To) { Who = "mother", ParentalResponsibilityFrom = D(responsibleFrom) };
}
