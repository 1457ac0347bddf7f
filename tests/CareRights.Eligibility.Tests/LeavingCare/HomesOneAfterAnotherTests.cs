using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Care Leavers (England) Regulations 2010, regulation 3(5)(a) and (b): "a continuous period of six months or more" with one person, stated as two homes of which the first may be the same home.</summary>
/// <remarks>Care ended on 1 January 2025. The second home begins on 1 April and has not ended; a first from 1 January makes six months on 1 July.</remarks>
public sealed class HomesOneAfterAnotherTests
{
    private const FamilyMember Parent = FamilyMember.Parent, Responsible = FamilyMember.PersonWithParentalResponsibility, Unknown = FamilyMember.Unknown, Other = FamilyMember.SomeoneElse;

    private static readonly Person Left = Born("2008-06-01").InCare("2023-06-01", "2025-01-01");

    [Theory]
    [InlineData(Parent, "mother", "2025-03-31", "Yes", null)]
    [InlineData(Parent, "mother", "2025-04-01", "No", null)]
    [InlineData(Parent, "father", "2025-04-01", "Yes", null)]
    [InlineData(Parent, null, "2025-03-31", "Yes", null)]
    [InlineData(Parent, null, "2025-04-01", "Unknown", "SameHome")]
    [InlineData(Parent, null, "2025-04-02", "Unknown", "SameHome")]
    [InlineData(Unknown, null, "2025-03-31", "Yes", null)]
    [InlineData(Unknown, null, "2025-04-01", "Unknown", "FamilyHomes")]
    [InlineData(Unknown, null, "2025-04-02", "Unknown", "FamilyHomes")]
    [InlineData(Unknown, "mother", "2025-04-01", "Unknown", "FamilyHomes")]
    [InlineData(Unknown, "father", "2025-04-01", "Yes", null)]
    [InlineData(Responsible, "mother", "2025-04-01", "Yes", null)]
    [InlineData(Other, "mother", "2025-04-01", "Yes", null)]
    public void A_home_with_the_mother_after_another(FamilyMember with, string? who, string ended, string relevant, string? asked)
    {
        var answer = Left.AtHome("2025-01-01", ended, with, who).AtHome("2025-04-01", null, Parent, "mother").AllOn("2025-07-15").Relevant;
        answer.Answer.ToString().Should().Be(relevant);
        answer.Missing.Select(fact => fact.Id).Should().Equal(asked is null ? [] : [asked]);
    }

    [Theory]
    [InlineData("2025-06-29", "Yes")]
    [InlineData("2025-06-30", "Unknown")]
    [InlineData("2025-07-01", "Unknown")]
    public void Six_months_of_both_are_open_from_the_day_on_which_they_may_be_complete(string asOf, string relevant)
    {
        foreach (var (with, who) in new (FamilyMember, string?)[] { (Parent, null), (Unknown, null) })
            Left.AtHome("2025-01-01", "2025-04-01", with, who).AtHome("2025-04-01", null, Parent, "mother").AllOn(asOf).Relevant.Answer.ToString().Should().Be(relevant);
        Left.AtHome("2025-01-01", "2025-04-01", Parent, "mother").AtHome("2025-04-01", null, Unknown).AllOn(asOf).Relevant.Answer.ToString().Should().Be(relevant);
    }

    [Fact]
    public void A_home_that_is_only_possible_may_be_one_with_the_next()
    {
        var homes = History.Of(new FamilyHome(Parent, D("2025-01-01"), D("2025-04-01")) { Who = "mother", IsPossible = true }, new FamilyHome(Parent, D("2025-04-01"), null) { Who = "mother" });
        (Left with { FamilyHomes = homes }).AllOn("2025-07-15").Relevant.Answer.Should().Be(Answer.Unknown);
    }

    // With one mother there is one home, whatever is stated of parental responsibility, which a parent need not gain.
    [Theory]
    [InlineData(null)]
    [InlineData("2025-01-01")]
    [InlineData("2025-05-01")]
    public void A_parent_named_is_one_person(string? responsibleFrom) =>
        Left.AtHome("2025-01-01", "2025-04-01", Parent, "mother", responsibleFrom).AtHome("2025-04-01", null, Parent, "mother").AllOn("2025-07-15").Relevant.Answer.Should().Be(Answer.No);

    // Parental responsibility gained on 1 February makes six months on 1 August, with both homes; with the second alone, on 1 October.
    [Theory]
    [InlineData("2025-02-01", "2025-07-30", "Yes")]
    [InlineData("2025-02-01", "2025-07-31", "Unknown")]
    [InlineData("2025-02-01", "2025-08-01", "No")]
    [InlineData(null, "2025-07-30", "Yes")]
    [InlineData(null, "2025-07-31", "Unknown")]
    [InlineData(null, "2025-08-01", "Unknown")]
    [InlineData("2025-03-01", "2025-08-01", "Unknown")]
    public void Parental_responsibility_counts_in_both_homes(string? stated, string asOf, string relevant)
    {
        var homes = History.Of(
            new FamilyHome(Responsible, D("2025-01-01"), D("2025-04-01")) { Who = "aunt", ParentalResponsibilityFrom = stated is null ? null : D(stated) },
            new FamilyHome(Responsible, D("2025-04-01"), null) { Who = "aunt", ParentalResponsibilityFrom = D("2025-02-01") });
        (Left with { FamilyHomes = homes }).AllOn(asOf).Relevant.Answer.ToString().Should().Be(relevant);
    }

    // One person gains parental responsibility on one day: two days are two persons, and a new six months runs.
    [Theory]
    [InlineData(Responsible, "2024-01-01", "Unknown")]
    [InlineData(Responsible, "2024-02-01", "Yes")]
    [InlineData(Parent, "2024-02-01", "Unknown")] // of a parent the day is not read
    public void Two_days_of_gaining_parental_responsibility_are_two_persons(FamilyMember with, string gained, string relevant)
    {
        var homes = History.Of(
            new FamilyHome(with, D("2025-01-01"), D("2025-04-01")) { ParentalResponsibilityFrom = D("2024-01-01") },
            new FamilyHome(with, D("2025-04-01"), null) { ParentalResponsibilityFrom = D(gained) });
        (Left with { FamilyHomes = homes }).AllOn("2025-07-15").Relevant.Answer.ToString().Should().Be(relevant);
    }

    [Fact]
    public void A_home_with_somebody_else_is_not_one_with_an_unknown_home_after_it() =>
        Left.AtHome("2025-01-01", "2025-04-01", Other).AtHome("2025-04-01", null, Unknown).AllOn("2025-07-15").Relevant.Answer.Should().Be(Answer.Yes);

    [Fact]
    public void An_unknown_home_between_two_with_the_mother_leaves_it_open() =>
        Left.AtHome("2025-01-01", "2025-03-01", Parent, "mother").AtHome("2025-03-01", "2025-04-01", Unknown).AtHome("2025-04-01", null, Parent, "mother").AllOn("2025-07-15").Relevant.Answer.Should().Be(Answer.Unknown);

    [Fact]
    public void An_unknown_home_after_one_with_a_person_counts_from_the_day_of_parental_responsibility() =>
        Left.AtHome("2025-01-01", "2025-04-01", Responsible, "aunt", "2025-03-01").AtHome("2025-04-01", null, Unknown).AllOn("2025-07-15").Relevant.Answer.Should().Be(Answer.Yes);

    [Theory]
    [InlineData("2025-06-30", false)]
    [InlineData("2025-07-01", true)]
    public void The_months_before_parental_responsibility_are_noted_once_they_would_make_six(string asOf, bool noted) =>
        Left.AtHome("2025-01-01", null, Responsible, "aunt", "2025-03-01").AllOn(asOf).Relevant.Notes().Any(note => note.StartsWith("Only the months since", StringComparison.Ordinal)).Should().Be(noted);

    // Born on 1 July 2007: 18 on the day on which both homes together come to six months, and left home since.
    [Theory]
    [InlineData(Parent, "mother", "Unknown")]
    [InlineData(Parent, null, "Unknown")]
    [InlineData(Unknown, null, "Unknown")]
    [InlineData(Parent, "father", "Yes")]
    public void A_home_that_broke_down_after_18_counts_with_the_one_before_it(FamilyMember with, string? who, string formerRelevant) =>
        Born("2007-07-01").InCare("2023-06-01", "2025-01-01").AtHome("2025-01-01", "2025-04-01", with, who).AtHome("2025-04-01", "2025-07-15", Parent, "mother")
            .AllOn("2025-08-01").FormerRelevant.Answer.ToString().Should().Be(formerRelevant);

    // Settled at home at 18, on 1 June 2026; another row of the home ended on 1 July and the home went on, to the day before, the day, and the day after.
    [Theory]
    [InlineData(Parent, "mother", "2026-06-30", "Unknown")]
    [InlineData(Parent, "mother", "2026-07-02", "Unknown")]
    [InlineData(Parent, "mother", null, "No")]
    [InlineData(Unknown, "mother", null, "Unknown")]
    [InlineData(Parent, "father", null, "Unknown")]
    public void A_home_that_another_row_carries_on_has_not_broken_down(FamilyMember with, string who, string? wentOnTo, string formerRelevant)
    {
        var homes = History.Of(
            new FamilyHome(Parent, D("2025-02-01"), D("2026-07-01")) { Who = "mother", ParentalResponsibilityFrom = D("2025-02-01") },
            new FamilyHome(with, D(who == "father" ? "2026-07-01" : "2025-03-01"), wentOnTo is null ? null : D(wentOnTo)) { Who = who });
        (Left with { FamilyHomes = homes }).AllOn("2026-08-01").FormerRelevant.Answer.ToString().Should().Be(formerRelevant);
    }

    [Fact]
    public void A_home_that_a_known_row_carries_on_goes_on_beside_an_unknown_one()
    {
        var homes = History.Of(
            new FamilyHome(Parent, D("2025-02-01"), D("2026-07-01")) { Who = "mother", ParentalResponsibilityFrom = D("2025-02-01") },
            new FamilyHome(Parent, D("2025-03-01"), null) { Who = "mother" },
            new FamilyHome(Unknown, D("2026-06-15"), null));
        (Left with { FamilyHomes = homes }).AllOn("2026-08-01").FormerRelevant.Answer.Should().Be(Answer.No);
    }
}
