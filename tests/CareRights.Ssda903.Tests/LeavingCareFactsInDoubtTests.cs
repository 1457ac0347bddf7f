using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using CareRights.Stability;
using static CareRights.Tests.Dates;

namespace CareRights.Ssda903.Tests;

/// <summary>What a row that was left out, cut or could not be used says against the rows that stand is not known, and is never settled by the repair.</summary>
public sealed class LeavingCareFactsInDoubtTests
{
    private const string Rest = ",QX1 1AA,QX2 2BB,XXXXXXX";

    [Fact]
    public void Two_legal_statuses_for_the_same_days_leave_the_legal_basis_unknown_and_the_care_certain()
    {
        var person = Read("1,01/05/2024,S,C2,N1,U6,PR1,,," + Rest, "1,01/05/2024,S,V2,N1,U6,PR1,,," + Rest);

        On(person.Care!, "2024-06-01").Should().Match<LookedAfterPeriod>(period => period.LegalBasis == LegalBasis.Unknown && !period.IsPossible);
        LeavingCareStatus.Assess(person, D("2025-03-31")).Primary.Should().Be(CareStatus.Eligible, "under either status the child is looked after");
    }

    [Fact]
    public void Two_legal_statuses_for_the_same_days_leave_the_legal_basis_unknown_where_no_repair_was_chosen_too()
    {
        var person = PersonInReturn.Of(Rules.RuleRows.Read(2025, "E 2024-05-01 S C2 U6", "E 2024-05-01 S V2 U6"), Repair.None).Single().Person;

        On(person.Care!, "2024-06-01").LegalBasis.Should().Be(LegalBasis.Unknown);
    }

    [Fact]
    public void A_row_cut_by_the_next_keeps_its_legal_status_for_the_days_that_are_its_own()
    {
        var person = Read("1,01/05/2024,S,C2,N1,U6,PR1,01/09/2024,X1," + Rest, "1,01/08/2024,L,V2,N1,U6,PR1,,," + Rest);

        On(person.Care!, "2024-07-31").LegalBasis.Should().Be(LegalBasis.CareOrder);
        On(person.Care!, "2024-08-15").LegalBasis.Should().Be(LegalBasis.Unknown);
        On(person.Care!, "2024-09-01").LegalBasis.Should().Be(LegalBasis.Section20);
    }

    [Theory]
    [InlineData("P1", "U6")]
    [InlineData("U6", "P1")]
    public void A_placement_with_a_parent_that_another_row_denies_is_only_possible(string one, string other)
    {
        var person = Read($"1,01/05/2024,S,C2,N1,{one},PR1,01/02/2025,E8,{Rest}", $"1,01/05/2024,S,C2,N1,{other},PR1,01/02/2025,E8,{Rest}");

        person.FamilyHomes!.Where(home => home.With == FamilyMember.Parent).Should().NotBeEmpty().And.OnlyContain(home => home.IsPossible);
        LeavingCareStatus.Assess(person, D("2025-03-31")).Relevant.Answer.Should().Be(Answer.Unknown, "six months with a parent may be over");
    }

    [Fact]
    public void A_placement_whose_code_cannot_be_read_may_have_been_with_a_parent()
    {
        var person = Read($"1,01/05/2024,S,C2,N1,ZZ,PR1,01/02/2025,E8,{Rest}");

        person.FamilyHomes!.Where(home => home.With == FamilyMember.Parent).Should().ContainSingle().Which.IsPossible.Should().BeTrue();
    }

    [Fact]
    public void An_order_that_another_row_denies_is_only_possible()
    {
        var person = Read("1,01/05/2024,S,C2,N1,U6,PR1,01/02/2025,E45," + Rest, "1,01/05/2024,S,C2,N1,U6,PR1,01/02/2025,E8," + Rest)
            with
        { Accommodation = History<Accommodation>.None };

        // The later row stands, and it has no order: then nothing is known of orders.
        (person.SpecialGuardianships?.All(order => order.IsPossible) ?? true).Should().BeTrue();
        PersonQualifying.Assess(person with { Born = D("2010-06-01") }, D("2026-06-01")).Answer.Should().Be(Answer.Unknown);
    }

    [Theory]
    [InlineData("another reason on the same day", "E 2024-05-01 S C2 U1 - 2025-02-01 E8", true)]
    [InlineData("another reason on an earlier day", "E 2024-05-01 S C2 U1 - 2024-12-01 E8", true)]
    [InlineData("the same reason, in another placement", "E 2024-05-01 S C2 U1 - 2025-02-01 E45", false)]
    [InlineData("left open", "E 2024-05-01 S C2 U1", false)]
    [InlineData("of days before it, which it runs into", "E 2024-03-01 S C2 U1 - 2024-06-01 E8", false)]
    public void An_order_is_denied_by_a_row_of_the_same_first_day_that_ended_for_another_reason(string title, string other, bool isDenied)
    {
        var orders = PersonInReturn.Of(Rules.RuleRows.Read(2025, other, "E 2024-05-01 S C2 U6 - 2025-02-01 E45"), Repair.Standard).Single().Person.SpecialGuardianships!;

        orders.Any(order => !order.IsPossible).Should().Be(!isDenied, title);
        orders.Should().Contain(order => order.From == D("2025-02-01"), title);
    }

    [Fact]
    public void Of_two_rows_that_ended_earlier_the_first_end_is_the_last_day_that_is_certain()
    {
        foreach (var rows in (string[][])[["2024-07-01", "2024-06-01", "2024-09-01"], ["2024-06-01", "2024-07-01", "2024-09-01"]])
        {
            var care = PersonInReturn.Of(Rules.RuleRows.Read(2025, [.. rows.Select(end => $"E 2024-05-01 S C2 U6 - {end} E8")]), Repair.Standard).Single().Person.Care!;

            (On(care, "2024-05-31").IsPossible, On(care, "2024-06-01").IsPossible, On(care, "2024-08-31").IsPossible).Should().Be((false, true, true));
        }
    }

    [Fact]
    public void Days_that_two_rows_have_under_different_statuses_are_of_no_known_basis_where_no_repair_was_chosen_either()
    {
        var care = PersonInReturn.Of(Rules.RuleRows.Read(2025, "E 2024-05-01 S C2 U6 - 2024-09-01 X1", "E 2024-08-01 L V2 U6 - 2024-10-01 E8"), Repair.None).Single().Person.Care!;

        (On(care, "2024-07-31").LegalBasis, On(care, "2024-09-01").LegalBasis).Should().Be((LegalBasis.CareOrder, LegalBasis.Section20));
        care.Periods.Where(period => period.Covers(D("2024-08-15"))).Should().OnlyContain(period => period.LegalBasis == LegalBasis.Unknown);
    }

    [Fact]
    public void A_row_denies_only_the_days_that_it_shares_with_another()
    {
        var breaks = PersonInReturn.Of(Rules.RuleRows.Read(2025, "E 2024-05-01 S V3 U6 - 2024-06-01 E8", "E 2024-05-01 S V2 U6 - 2024-05-10 E8"), Repair.Standard).Single().Person.Care!.ShortBreaks;
        breaks.Should().ContainSingle().Which.Breaks!.Should().ContainSingle().Which.To.Should().Be(D("2024-05-10"));

        // The row with the parent runs to 1 September, and the last begins on that day.
        var homes = PersonInReturn.Of(Rules.RuleRows.Read(2025, "E 2024-05-01 S C2 P1 - 2024-09-01 X1", "E 2024-08-01 P C2 U6 - 2024-09-01 X1", "E 2024-09-01 P C2 U6"), Repair.Standard).Single().Person.FamilyHomes!;
        homes.Where(home => home.With == FamilyMember.Parent).Should().NotBeEmpty().And.OnlyContain(home => home.To <= D("2024-09-01"));
    }

    [Fact]
    public void Days_between_two_rows_that_a_repair_joined_may_not_have_been_in_care()
    {
        var person = Read("1,01/07/2024,S,C2,N1,U6,PR1,01/09/2024,X1," + Rest, "1,01/10/2024,P,C2,N1,U6,PR1,01/11/2024,E8," + Rest);

        var days = ThirteenWeeks.Count(person with { Care = WithinTheYear(person.Care!) }, D("2025-03-31"))!;
        (days.Least, days.Most).Should().Be((93, 123));
    }

    [Theory]
    [InlineData("01/06/2024", "E8", "01/09/2024", "E8")]
    [InlineData("01/09/2024", "E8", "01/06/2024", "E8")]
    [InlineData("01/06/2024", "E4A", "01/09/2024", "X1")]
    public void Where_two_rows_of_one_start_end_care_on_different_days_the_days_between_are_possible_and_so_is_the_home(string one, string why, string other, string whyOther)
    {
        // 18 on 15 February 2025: nine months after 1 June, and less than six after 1 September (SI 2010/2571 regulation 3(5)).
        var person = Read("15/02/2007", [$"1,01/05/2023,S,C2,N1,U6,PR1,01/04/2024,X1,{Rest}", $"1,01/04/2024,P,C2,N1,U6,PR1,{one},{why},{Rest}", $"1,01/04/2024,P,C2,N1,U6,PR1,{other},{whyOther},{Rest}"]);

        On(person.Care!, "2024-05-31").IsPossible.Should().BeFalse();
        On(person.Care!, "2024-06-01").IsPossible.Should().BeTrue();
        On(person.Care!, "2024-08-31").IsPossible.Should().BeTrue();
        LeavingCareStatus.Assess(person, D("2024-12-31")).Relevant.Answer.Should().Be(Answer.Unknown);
        LeavingCareStatus.Assess(person, D("2025-02-20")).FormerRelevant.Answer.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void A_row_left_open_before_care_began_again_shows_its_first_day_alone()
    {
        var person = Read("1,01/07/2024,S,C2,N1,U6,PR1,,," + Rest, "1,01/03/2025,S,C2,N1,U6,PR1,,," + Rest);

        var days = ThirteenWeeks.Count(person with { Care = WithinTheYear(person.Care!) }, D("2025-04-01"))!;
        days.Least.Should().Be(32);
        days.Most.Should().Be(274);
    }

    [Fact]
    public void Days_that_one_row_has_as_a_short_break_and_another_as_care_are_not_known_to_be_either()
    {
        var person = Read("1,01/05/2024,S,C2,N1,U6,PR1,01/09/2024,E8," + Rest, "1,01/02/2025,S,V3,N1,U6,PR1,10/02/2025,E8," + Rest, "1,01/02/2025,S,V2,N1,U6,PR1,10/02/2025,E8," + Rest);

        EligibleChild.Assess(person, D("2025-02-05")).Answer.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void A_row_without_a_start_may_have_been_care_on_any_day_and_may_have_ended_with_an_order()
    {
        var person = Read("1,01/05/2024,S,C2,N1,U6,PR1,01/06/2024,E45," + Rest, "1,,S,C2,N1,U6,PR1,01/01/2025,E44," + Rest);

        person.SpecialGuardianships.Should().HaveCount(2);
        person.SpecialGuardianships!.Count(order => order.IsPossible).Should().Be(1);
        On(person.Care!, "2024-12-01").IsPossible.Should().BeTrue();
    }

    private static CareHistory WithinTheYear(CareHistory care) => CareHistory.From([.. care.Periods.Where(period => period.Nation == Nation.England && period.To is not null)]);

    private static LookedAfterPeriod On(CareHistory care, string day) => care.Periods.Single(period => period.Covers(D(day)));

    private static Person Read(params string[] episodes) => Read("01/06/2008", episodes);

    private static Person Read(string born, string[] episodes)
    {
        using var folder = ReturnFolder.OfEpisodes(episodes).With("header.csv", ReturnFolder.HeaderColumns, $"1,1,{born},WBRI,A123456789123,,");
        return PersonInReturn.Of(folder.Read(), Repair.Standard).Single().Person;
    }
}
