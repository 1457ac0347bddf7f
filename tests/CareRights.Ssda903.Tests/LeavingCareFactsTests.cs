using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using CareRights.Stability;
using static CareRights.Tests.Dates;

namespace CareRights.Ssda903.Tests;

/// <summary>Leaving care status from the rows of a return: what they show is used, and what they cannot show stays unknown.</summary>
public sealed class LeavingCareFactsTests
{
    private static readonly LocalDate YearEnd = D("2025-03-31");

    [Theory]
    [InlineData("1111", "pass")]
    [InlineData("2222", "fail")]
    [InlineData("3333", "fail")]
    [InlineData("4444", "pass")]
    [InlineData("6006", "fail")]
    public void Rule_1001_agrees(string child, string verdict) =>
        (OnEighteenth(child).FormerRelevant.Answer == Answer.Yes ? "pass" : "fail").Should().Be(verdict);

    [Fact]
    public void Rule_1001_leaves_short_breaks_out_and_regulation_40_2_excludes_the_child_and_not_the_days_so_7777_differs()
    {
        var status = OnEighteenth("7777");

        status.FormerRelevant.Answer.Should().Be(Answer.Yes, "59 days, 31 in a short break and 10 come to 100");
        var without = Rule1001("7777");
        var days = without.Person.Care!.Periods.Where(period => period.From != D("2015-01-01"));
        LeavingCareStatus.Assess(Settled(without.Person) with { Care = CareHistory.From([.. days]) }, D("2018-01-01")).FormerRelevant.Answer.Should().Be(Answer.No);
    }

    [Fact]
    public void Rule_1001_leaves_the_adopted_out_and_regulation_3_5_does_so_after_six_months_with_the_adoptive_parent_8888()
    {
        var adopted = Rule1001("8888").Person;
        adopted = Settled(adopted) with { FamilyHomes = History.Of(new FamilyHome(FamilyMember.Parent, D("2017-05-01"), null)) };

        LeavingCareStatus.Assess(adopted, D("2017-06-01")).Primary.Should().Be(CareStatus.Relevant, "the Act names no exception for the adopted");
        LeavingCareStatus.Assess(adopted, D("2018-01-01")).Primary.Should().Be(CareStatus.Qualifying);
    }

    [Fact]
    public void From_the_return_alone_a_child_who_left_care_is_unknown_because_six_months_at_home_cannot_be_seen()
    {
        var status = LeavingCareStatus.Assess(Rule1001("1111").Person, D("2018-01-01"));

        status.Primary.Should().Be(CareStatus.Unknown);
        status.ToAsk[0].Fact.Question.Should().Contain("homes with a parent");
    }

    [Theory]
    [InlineData("", "", CareStatus.Eligible)]
    [InlineData("01/02/2025", "E8", CareStatus.Relevant)]
    public void A_child_in_care_at_the_end_of_the_year_and_one_who_left_within_six_months(string dec, string rec, CareStatus expected) =>
        Assess($"1,01/05/2024,S,C2,N1,U6,PR1,{dec},{rec},,QX1 1AA,QX2 2BB,XXXXXXX", "01/06/2008").Primary.Should().Be(expected);

    [Fact]
    public void An_eighteenth_birthday_in_care_makes_a_former_relevant_child() =>
        Assess("1,01/05/2024,S,C2,N1,U6,PR1,01/02/2025,E7,,QX1 1AA,QX2 2BB,XXXXXXX", "01/02/2007").Primary.Should().Be(CareStatus.FormerRelevant);

    [Fact]
    public void Ninety_days_in_the_year_are_unknown_because_earlier_years_are_not_in_the_return()
    {
        var status = Assess("1,01/02/2025,S,V2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX", "01/06/2008");

        status.Primary.Should().Be(CareStatus.Unknown);
        status.Eligible.Missing.Should().ContainSingle(fact => fact.Question.Contains("looked after on the days"));
    }

    [Fact]
    public void A_short_break_is_unknown_because_what_was_intended_is_not_in_the_return()
    {
        var status = Assess("1,01/03/2025,S,V3,N2,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX", "01/06/2008");
        status.Eligible.Answer.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void A_special_guardianship_order_that_ended_care_is_seen()
    {
        using var folder = ReturnFolder.OfEpisodes("1,01/05/2024,S,C2,N1,U6,PR1,01/02/2025,E45,,QX1 1AA,QX2 2BB,XXXXXXX").With("header.csv", ReturnFolder.HeaderColumns, "1,1,01/06/2009,WBRI,A123456789123,,");
        PersonInReturn.Of(folder.Read(), Repair.Standard).Single().Person.SpecialGuardianships!.Should().ContainSingle().Which.WasLookedAfterBefore.Should().BeTrue();
    }

    [Fact]
    public void Care_after_the_last_year_of_the_return_is_not_known()
    {
        using var folder = Folder("1,01/05/2024,S,C2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX", "01/06/2008");
        var person = PersonInReturn.Of(folder.Read(), Repair.Standard).Single().Person;
        EligibleChild.Assess(person, D("2025-03-31")).Answer.Should().Be(Answer.Yes);
        EligibleChild.Assess(person, D("2025-04-01")).Answer.Should().Be(Answer.Unknown);
    }

    [Fact]
    public void Those_born_by_a_day_are_those_and_whoever_has_no_date_of_birth()
    {
        string[] episodes = ["1", "2", "3"];
        using var folder = ReturnFolder.OfEpisodes([.. episodes.Select(child => child + ",01/05/2024,S,C2,N1,U6,PR1,,,,QX1 1AA,QX2 2BB,XXXXXXX")])
            .With("header.csv", ReturnFolder.HeaderColumns, "1,1,01/06/2009,WBRI,A123456789123,,", "2,1,02/06/2009,WBRI,A123456789124,,", "3,1,,WBRI,A123456789125,,");
        var all = PersonInReturn.Of(folder.Read(), Repair.Standard);
        var some = PersonInReturn.Each(folder.Read(), Repair.Standard, one => one, bornBy: D("2009-06-01")).ToList();

        some.Select(person => person.Child).Should().Equal("1", "3");
        some.Should().OnlyContain(person => all.Single(same => same.Child == person.Child).Person.Equals(person.Person));
    }

    private static LeavingCareStatus Assess(string episode, string born)
    {
        using var folder = Folder(episode, born);
        return LeavingCareStatus.Assess(PersonInReturn.Of(folder.Read(), Repair.Standard).Single().Person, YearEnd);
    }

    private static ReturnFolder Folder(string episode, string born) =>
        ReturnFolder.OfEpisodes(episode).With("header.csv", ReturnFolder.HeaderColumns, $"1,1,{born},WBRI,A123456789123,,");

    // The rows of the public test of validation rule 1001: child, legal status, DECOM, DEC, REC. Every child was born on 1 January 2000.
    private static PersonInReturn Rule1001(string child)
    {
        string[] rows =
        [
            "1111,C2,2014-01-01,2014-02-01,", "1111,C2,2015-02-01,2015-06-01,", "1111,C2,2016-01-01,2016-02-01,",
            "2222,C2,2010-01-01,2014-02-01,", "2222,C2,2010-01-01,,", "2222,C2,2015-12-25,2016-02-01,",
            "3333,C2,2010-01-01,2014-03-01,", "3333,C2,2015-12-25,2016-01-04,",
            "4444,C2,2016-01-01,2016-02-01,", "4444,C2,2016-12-25,2017-04-01,",
            "5555,C2,2010-01-01,2012-05-01,", "5555,C2,2015-12-25,2016-01-04,",
            "6006,C2,2014-01-01,2014-02-01,", "6006,C2,2015-02-01,2015-08-01,",
            "7777,C2,2013-01-01,2014-03-01,", "7777,V3,2015-01-01,2015-02-01,", "7777,C2,2015-12-25,2016-01-04,",
            "8888,C2,2014-01-01,2014-02-01,", "8888,C2,2015-02-01,2015-08-01,", "8888,C2,2016-02-01,2016-03-01,", "8888,C2,2017-03-01,2017-05-01,E11",
            "9999,C2,2010-01-01,2012-05-01,", "9999,C2,2017-06-01,,",
        ];
        var cells = rows.Select(row => row.Split(','));
        var data = new Return
        {
            Episodes = [.. cells.Select(row => new EpisodeRow { Child = row[0], Ls = row[1], Decom = D(row[2]), Dec = row[3].Length == 0 ? null : D(row[3]), Rec = row[4].Length == 0 ? null : row[4], Rne = "S" })],
            Headers = [.. rows.Select(row => row[..4]).Distinct().Select(each => new HeaderRow { Child = each, Dob = D("2000-01-01") })],
        };
        return PersonInReturn.Of(data, Repair.Standard).Single(person => person.Child == child);
    }

    private static LeavingCareStatus OnEighteenth(string child) => LeavingCareStatus.Assess(Settled(Rule1001(child).Person), D("2018-01-01"));

    // As the rule takes them: nothing but care happened.
    private static Person Settled(Person person) => person with
    {
        FamilyHomes = History<FamilyHome>.None,
        Accommodation = History<Accommodation>.None,
        SpecialGuardianships = History<SpecialGuardianship>.None,
        Care = CareHistory.From([.. person.Care!.Periods.Where(period => !period.IsPossible && period.LegalBasis != LegalBasis.Section20)], person.Care.ShortBreaks),
    };
}
