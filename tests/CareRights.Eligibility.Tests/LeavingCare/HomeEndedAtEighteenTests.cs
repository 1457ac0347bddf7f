using CareRights.Eligibility.LeavingCare;
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
}
