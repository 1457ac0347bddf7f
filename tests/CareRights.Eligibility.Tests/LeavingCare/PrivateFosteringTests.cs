using static CareRights.Eligibility.Tests.LeavingCare.People;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Children Act 1989, section 24(2)(e) and Schedule 8, paragraph 1: no child is privately fostered while looked after, so that fostering is not certain on days on which care is not known.</summary>
/// <remarks>The care is in Wales, which does not qualify by itself (section 24(2)(a)): fostering alone decides.</remarks>
public sealed class PrivateFosteringTests
{
    private static readonly Person Fostered = (Born("2008-01-30") with { IsDisabled = true }).Stayed(AccommodationKind.PrivatelyFostered, "2024-02-10", "2024-03-10");

    [Theory]
    [InlineData("2024-02-10", "Yes", "Yes")]
    [InlineData("2024-02-11", "Yes", "Yes")]
    [InlineData("2024-03-09", "Yes", "Yes")]
    [InlineData("2024-03-10", "No", "Unknown")]
    [InlineData("2024-03-11", "No", "Unknown")]
    public void A_day_of_fostering_out_of_care_is_enough(string careEnded, string known, string possible)
    {
        var care = Care("2023-06-01", careEnded, nation: Nation.Wales);
        Fostered.With(care).AllOn("2024-06-01").Qualifying.Answer.ToString().Should().Be(known);

        var perhaps = Fostered.With(care with { IsPossible = true }).AllOn("2024-06-01").Qualifying;
        perhaps.Answer.ToString().Should().Be(possible);
        perhaps.Missing.Select(fact => fact.Id).Should().Equal(possible == "Unknown" ? ["PossiblePeriods"] : []);
    }

    [Theory]
    [InlineData("2024-02-09", "Yes", "Yes")]
    [InlineData("2024-02-10", "No", "Unknown")]
    [InlineData("2024-02-11", "Yes", "Yes")]
    public void A_day_of_fostering_before_care_is_enough(string careBegan, string known, string possible)
    {
        // From the day after fostering began there is a day before care; from the day before it there is one left after a care that ends a day early.
        var care = Care(careBegan, careBegan == "2024-02-09" ? "2024-03-09" : null, nation: Nation.Wales);
        var asOf = careBegan == "2024-02-09" ? "2024-06-01" : "2026-06-01";
        Fostered.With(care).AllOn(asOf).Qualifying.Answer.ToString().Should().Be(known);
        Fostered.With(care with { IsPossible = true }).AllOn(asOf).Qualifying.Answer.ToString().Should().Be(possible);
    }

    public static TheoryData<string, CareHistory?, string[]> Open => new()
    {
        { "nothing is known of care", null, ["LookedAfterPeriods"] },
        { "the nation is not known", CareHistory.From(Care("2023-06-01", "2024-04-01", nation: Nation.Unknown)), ["NationOfAuthority"] },
        { "care is only possible", CareHistory.From(Care("2023-06-01", "2024-04-01", nation: Nation.Wales) with { IsPossible = true }), ["PossiblePeriods"] },
        { "care, or another label", CareHistory.From(Care("2023-06-01", "2024-04-01", nation: Nation.Wales), Care("2023-06-01", "2024-04-01", nation: Nation.Wales) with { RecordedAs = RecordedAs.HousingAct, ArrangedBy = ArrangedBy.AnotherBody }), ["PossiblePeriods", "Contradiction:lookedAfterPeriods+lookedAfterPeriods"] },
    };

    [Theory, MemberData(nameof(Open))]
    public void What_is_not_known_of_care_is_asked(string what, CareHistory? care, string[] asked)
    {
        var qualifying = (Fostered with { Care = care }).AllOn("2024-06-01").Qualifying;
        qualifying.Answer.Should().Be(Answer.Unknown, what);
        qualifying.Missing.Select(fact => fact.Id).Should().BeEquivalentTo(asked, what);
    }

    // A remand before 3 December 2012 is not care, so that care on a basis that is not stated is only possible before that day.
    [Theory]
    [InlineData("2012-12-02", "Yes")]
    [InlineData("2012-12-03", "Yes")]
    [InlineData("2012-12-04", "Yes")]
    [InlineData(null, "Unknown")]
    public void Care_on_a_basis_not_stated_before_3_December_2012_leaves_fostering_open(string? fosteringBegan, string expected)
    {
        var from = fosteringBegan ?? "2012-06-01";
        var person = (Born("1996-01-30") with { IsDisabled = true })
            .With(Care("2011-06-01", fosteringBegan ?? "2012-12-03", LegalBasis.Unknown, Nation.Wales))
            .Stayed(AccommodationKind.PrivatelyFostered, from, fosteringBegan is null ? "2012-09-01" : "2013-03-01");
        person.AllOn("2014-06-01").Qualifying.Answer.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData(Nation.Wales, "No")]
    [InlineData(Nation.Scotland, "Yes")]
    [InlineData(Nation.Unknown, "Unknown")]
    public void Article_5_of_the_priority_need_order_asks_the_same(Nation nation, string fostered)
    {
        var person = Fostered.With(Care("2023-06-01", "2024-04-01", nation: nation)) with { Circumstances = Nobody.Circumstances! with { IsVulnerableFromCare = true } };
        person.AllOn("2024-06-01").Qualifying.Answer.ToString().Should().Be(fostered);
    }

    // Cut by care, the first part is over by the day asked about; of an unknown kind the stay may be that.
    [Theory]
    [InlineData(AccommodationKind.PrivatelyFostered, "Yes")]
    [InlineData(AccommodationKind.Unknown, "Unknown")]
    [InlineData(AccommodationKind.RelativesOrFriends, "No")]
    public void A_stay_of_unknown_kind_that_care_interrupts_may_be_fostering(AccommodationKind kind, string qualifying) =>
        (Born("2008-01-30") with { IsDisabled = true }).With(Care("2024-06-01", "2024-09-01", nation: Nation.Wales)).Stayed(kind, "2024-05-01", "2025-06-01").AllOn("2025-01-01").Qualifying.Answer.ToString().Should().Be(qualifying);
}
