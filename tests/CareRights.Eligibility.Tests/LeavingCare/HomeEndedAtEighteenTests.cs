using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Care Leavers (England) Regulations 2010, regulation 3(5) and (6), at the 18th birthday: a home of six months that ends the day before, on the birthday and the day after, with whom is known and not known.</summary>
public sealed class HomeEndedAtEighteenTests
{
    [Theory]
    [InlineData("2026-01-09", FamilyMember.Parent, "Yes")]
    [InlineData("2026-01-10", FamilyMember.Parent, "Unknown")]
    [InlineData("2026-01-11", FamilyMember.Parent, "Unknown")]
    [InlineData("2026-01-09", FamilyMember.Unknown, "Yes")]
    [InlineData("2026-01-10", FamilyMember.Unknown, "Unknown")]
    [InlineData("2026-01-11", FamilyMember.Unknown, "Unknown")]
    [InlineData("2026-01-10", FamilyMember.PersonWithParentalResponsibility, "Unknown")]
    [InlineData("2026-01-10", FamilyMember.SomeoneElse, "Yes")]
    public void Who_a_home_was_with_that_ended_at_18_is_asked_for_where_it_is_not_known(string ended, FamilyMember with, string formerRelevant)
    {
        var person = new Person
        {
            Born = D("2008-01-10"),
            Care = CareHistory.From(new LookedAfterPeriod(D("2023-06-01"), D("2024-12-15"), Nation.England) { LegalBasis = LegalBasis.CareOrder }),
            FamilyHomes = History.Of(new FamilyHome(with, D("2025-02-02"), D(ended))),
            Accommodation = History<Accommodation>.None,
            SpecialGuardianships = History<SpecialGuardianship>.None,
        };
        var answer = FormerRelevantChild.Assess(person, D("2026-01-20"));
        answer.Answer.ToString().Should().Be(formerRelevant);
        (answer.Missing.Count > 0).Should().Be(formerRelevant == "Unknown");
    }

    // On one reading regulation 3(6) brings former relevant status back: that is for a ruling, and no fact is asked for.
    [Fact]
    public void Where_only_a_ruling_could_change_the_status_nothing_is_asked()
    {
        var status = Settled.AtHome("2025-02-02", "2026-01-11").AllOn("2026-01-20");
        (status.Primary, status.FormerRelevant.Answer).Should().Be((CareStatus.Qualifying, Answer.Unknown));
        status.ToAsk.Should().BeEmpty();
        status.ToString().Should().Be("LeavingCareStatus: Qualifying");
        Settled.AtHome("2025-02-02", "2026-01-11").StatusOn("2030-01-20").Should().Be(CareStatus.Unknown, "nobody qualifies from 21, and the ruling is still open");
    }

    [Theory]
    [InlineData(BirthDateBasis.Assessed, "The date of birth is assessed: ask again if it changes.")]
    [InlineData(BirthDateBasis.Claimed, "The date of birth is as claimed: ask again if it changes.")]
    public void A_date_of_birth_that_may_change_is_noted(BirthDateBasis basis, string note)
    {
        var person = Settled with { BornBasis = basis };
        person.AllOn("2026-01-20").Notes(person).Should().Contain(note);
    }

    [Theory]
    [InlineData("2026-01-09", CareStatus.Relevant)]
    [InlineData("2026-01-10", CareStatus.FormerRelevant)]
    public void A_home_that_starts_on_the_18th_birthday_is_none_that_excluded_the_child(string asOf, CareStatus expected) =>
        Settled.AtHome("2026-01-10", "2026-09-01").StatusOn(asOf).Should().Be(expected);

    [Theory]
    [InlineData(FamilyMember.Parent, true)]
    [InlineData(FamilyMember.SomeoneElse, false)]
    public void Six_months_with_a_parent_after_18_are_noted_and_with_somebody_else_not(FamilyMember with, bool noted) =>
        Settled.AtHome("2026-02-01", null, with).AllOn("2026-09-01").FormerRelevant.Notes().Any(note => note.StartsWith("The person has lived for six months with a parent", StringComparison.Ordinal)).Should().Be(noted);

    // Six months that are complete on the birthday are complete at 18: a ruling is open, and no fact.
    [Theory]
    [InlineData("2025-07-10", "HomeBrokeDownAfterEighteen")]
    [InlineData("2025-07-11", null)]
    public void Six_months_that_are_complete_on_the_18th_birthday_are_complete(string from, string? missing) =>
        Settled.AtHome(from, "2026-03-01").AllOn("2026-04-01").FormerRelevant.Missing.Select(fact => fact.Id).Where(id => id == "HomeBrokeDownAfterEighteen" || id == "FamilyHomes").Should().Equal(missing is null ? [] : [missing]);

    [Theory]
    [InlineData("2026-07-31", "2026-09-01", false)]
    [InlineData("2026-08-01", "2026-09-01", true)]
    [InlineData(null, "2026-08-01", true)]
    [InlineData(null, "2026-07-31", false)]
    public void Six_months_after_18_end_on_the_corresponding_day(string? to, string asOf, bool noted) =>
        Settled.AtHome("2026-02-01", to).AllOn(asOf).FormerRelevant.Notes().Any(note => note.StartsWith("The person has lived for six months with a parent", StringComparison.Ordinal)).Should().Be(noted);

    private static Person Settled => Born("2008-01-10").InCare("2023-06-01", "2024-12-15", LegalBasis.CareOrder);
}
