using CareRights.Eligibility.LeavingCare.Entitlements;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

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

    [Fact]
    public void Fostering_that_goes_on_is_not_over_and_fostering_in_care_is_none() =>
        ((Born("2008-01-30") with { IsDisabled = true }).Stayed(AccommodationKind.PrivatelyFostered, "2024-02-10", "2024-02-20").Stayed(AccommodationKind.PrivatelyFostered, "2024-05-01", null))
            .With(Care("2023-06-01", "2024-02-20", nation: Nation.Wales)).AllOn("2024-06-01").Qualifying.Answer.Should().Be(Answer.No);

    [Fact]
    public void Fostering_on_the_days_of_a_home_with_the_mother_is_not_certain() =>
        Fostered.AtHome("2024-02-10", "2024-03-10").AllOn("2024-06-01").Qualifying.Answer.Should().Be(Answer.Unknown);

    private static readonly LookedAfterPeriod PerhapsInCare = Care("2024-02-10", "2024-03-10", nation: Nation.Wales) with { IsPossible = true };

    private static readonly Person Disabled = Born("2008-01-30") with { IsDisabled = true };

    /// <summary>What is asked of fostering: care where it may have been care, the stay where that is not known, and both where each is open.</summary>
    public static TheoryData<string, Person, string[]> AskedOfFostering => new()
    {
        { "two stays in possible care", Disabled.With(PerhapsInCare).Stayed(AccommodationKind.PrivatelyFostered, "2024-02-10", "2024-02-20").Stayed(AccommodationKind.PrivatelyFostered, "2024-02-25", "2024-03-10"), ["PossiblePeriods"] },
        { "in possible care, and two stays of an unknown kind", Fostered.With(PerhapsInCare).Stayed(AccommodationKind.Unknown, "2024-04-01", "2024-04-05").Stayed(AccommodationKind.Unknown, "2024-05-01", "2024-05-05"), ["PossiblePeriods", "OtherAccommodation"] },
        { "in possible care, and perhaps in a care home", Perhaps(Fostered.With(PerhapsInCare), AccommodationKind.CareHome, "2024-04-01", "2024-04-05"), ["PossiblePeriods"] },
        { "in possible care, and perhaps fostered out of it", Perhaps(Fostered.With(PerhapsInCare), AccommodationKind.PrivatelyFostered, "2024-04-01", "2024-04-05"), ["PossiblePeriods", "OtherAccommodation"] },
        { "perhaps fostered, and never in care", Perhaps(Disabled, AccommodationKind.PrivatelyFostered, "2024-04-01", "2024-04-05"), ["OtherAccommodation"] },
        { "a stay of an unknown kind in possible care", Disabled.With(PerhapsInCare).Stayed(AccommodationKind.Unknown, "2024-02-10", "2024-03-10"), ["OtherAccommodation"] },
        { "perhaps a stay of an unknown kind, in possible care", Perhaps(Disabled.With(PerhapsInCare), AccommodationKind.Unknown, "2024-02-10", "2024-03-10"), ["OtherAccommodation"] },
        { "a stay of an unknown kind, and fostering that goes on", Disabled.Stayed(AccommodationKind.Unknown, "2024-02-10", "2024-02-20").Stayed(AccommodationKind.PrivatelyFostered, "2024-05-01", null), ["OtherAccommodation"] },
    };

    [Theory, MemberData(nameof(AskedOfFostering))]
    public void What_is_open_of_fostering_is_asked(string what, Person person, string[] asked) => Fostering(person.AllOn("2024-06-01").Qualifying).Should().Equal(asked, what);

    [Theory]
    [InlineData(true, true, "OtherAccommodation")]
    [InlineData(true, false, "OtherAccommodation")]
    [InlineData(false, true, "PossiblePeriods")]
    [InlineData(false, false, "DateOfBirth")]
    public void What_is_open_of_fostering_at_any_age_is_asked(bool isNothingKnown, bool isBirthKnown, string asked)
    {
        var person = Born("2000-01-30").With(Care("2008-02-10", "2008-03-10", nation: Nation.Wales) with { IsPossible = true }).Stayed(AccommodationKind.PrivatelyFostered, "2008-02-10", "2008-03-10");
        person = person with { Accommodation = isNothingKnown ? null : person.Accommodation, Born = isBirthKnown ? person.Born : null };
        var priorityNeed = Entitlement.All.Single(row => row.Id == "PriorityNeedFrom21").Assess(person, D("2024-06-01")).Determination;
        Fostering(priorityNeed).Should().Equal(asked);
        priorityNeed.Findings.SelectMany(Below).Single(finding => finding.Condition.Contains("voluntary organisation", StringComparison.Ordinal)).Answer.Should().Be(isNothingKnown ? Answer.Unknown : Answer.No);
    }

    [Fact]
    public void Fostering_in_care_up_to_its_last_day_is_none_beside_other_care() =>
        Disabled.With(Care("2023-06-01", "2024-02-20", nation: Nation.Wales), Care("2024-05-01", "2024-05-20", nation: Nation.Wales))
            .Stayed(AccommodationKind.PrivatelyFostered, "2024-02-10", "2024-02-20").Stayed(AccommodationKind.PrivatelyFostered, "2024-05-01", "2024-05-20").AllOn("2024-06-01").Qualifying.Answer.Should().Be(Answer.No);

    private static IEnumerable<string> Fostering(Determination answer) =>
        answer.Findings.SelectMany(Below).Single(finding => finding.Condition == "was privately fostered").Missing.Select(fact => fact.Id);

    private static IEnumerable<Finding> Below(Finding finding) => finding.Parts.SelectMany(Below).Prepend(finding);

    private static Person Perhaps(Person person, AccommodationKind kind, string from, string to) =>
        person with { Accommodation = History.Of([.. person.Accommodation!, new Accommodation(kind, D(from), D(to)) { IsPossible = true }]) };

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
