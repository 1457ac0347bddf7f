using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.AccommodationKind;
using static CareRights.CareStatus;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>The worked cases that ask for a status, each under its id.</summary>
public sealed class WorkedCasesOfStatus
{
    private static readonly Person Case3 = Born("2009-05-10").InCare("2025-01-01", "2025-05-11").AtHome("2025-05-11", null);
    private static readonly Person Case20 = (Born("2009-05-05") with { IsDisabled = true }).WithBreaks(Breaks("2023-01-06", "2025-06-20", nights: 2, daysInTwelveMonths: 60));
    private static readonly Person Case24 = Born("2008-09-01").InCare("2024-03-01", "2024-08-01").Stayed(Detained, "2024-08-01", null);
    private static readonly Person Case16 = Born("2008-02-29").InCare("2023-06-01", null);
    private static readonly Person Case38 = Born("2008-02-01").Stayed(HealthService, "2023-12-01", "2024-03-15");
    private static readonly Person Case60 = Born("2008-01-15").InCare("2020-03-01", "2024-10-01").UnderGuardianship("2024-10-01")
        .AtHome("2024-10-01", null, FamilyMember.PersonWithParentalResponsibility, "grandmother");

    private static readonly string Break20 = "2025-06-07";

    public static TheoryData<string, Person, string, CareStatus> Cases => new()
    {
        { "C01", Born("2009-05-10").InCare("2025-01-01", null), "2025-05-10", Eligible },
        { "C02", Born("2009-05-10").InCare("2025-01-01", "2025-05-09").AtHome("2025-05-09", null), "2025-06-01", None },
        { "C03", Case3, "2025-06-01", Relevant },
        { "C04", Case3, "2025-12-01", Qualifying },
        { "C05", Born("2009-05-10").InCare("2025-01-01", "2025-05-11").AtHome("2025-05-11", "2026-01-10"), "2026-01-11", Relevant },
        { "C06 at 18", Case3, "2027-05-10", Qualifying },
        { "C06 to 21", Case3, "2030-05-09", Qualifying },
        { "C06 at 21", Case3, "2030-05-10", None },
        { "C07", Born("2009-03-03").InCare("2025-02-01", "2025-05-03"), "2025-05-10", Relevant },
        { "C08", Born("2009-03-03").InCare("2025-02-01", "2025-05-01"), "2025-05-10", Qualifying },
        { "C09", Born("2009-03-03").InCare("2025-02-01", "2025-05-04"), "2025-05-10", Relevant },
        { "C10", Born("2008-07-15").InCare("2022-08-01", "2022-09-12").InCare("2023-11-01", "2023-12-01").InCare("2024-08-10", "2024-09-01"), "2024-09-02", Relevant },
        { "C11", Born("2008-07-15").InCare("2022-06-01", "2022-08-12").InCare("2023-11-01", "2023-12-01").InCare("2024-08-10", "2024-09-01"), "2024-09-02", Qualifying },
        { "C12", Born("2010-02-20").InCare("2015-03-01", null, LegalBasis.CareOrder), "2026-02-20", Eligible },
        { "C13", Born("2009-06-30").InCare("2015-01-10", "2025-04-30", LegalBasis.CareOrder).AtHome("2025-04-30", null), "2026-01-01", None },
        { "C14", Born("2008-02-10").InCare("2023-12-01", "2024-03-01"), "2024-03-02", Relevant },
        { "C15", Born("2008-02-29").InCare("2023-06-01", null), "2024-02-29", Eligible },
        { "C16 27 February", Case16, "2026-02-27", Eligible },
        { "C16 1 March", Case16, "2026-03-01", FormerRelevant },
        { "C17", Born("2009-01-05").Stayed(Section17, "2025-02-01", "2025-07-01"), "2025-07-02", None },
        { "C17, stated as a record to be tested", Born("2009-01-05").With(Care("2025-02-01", "2025-07-01") with { RecordedAs = RecordedAs.Section17, Section20DutyOwed = false }), "2025-07-02", None },
        { "C18 9 April", Born("2009-01-01").InCare("2025-01-10", null), "2025-04-09", None },
        { "C18 11 April", Born("2009-01-01").InCare("2025-01-10", null), "2025-04-11", Eligible },
        { "C19", Born("2007-06-01").InCare("2025-04-05", "2025-06-01"), "2025-06-01", Qualifying },
        { "C19 to 21", Born("2007-06-01").InCare("2025-04-05", "2025-06-01"), "2028-05-31", Qualifying },
        { "C19 at 21", Born("2007-06-01").InCare("2025-04-05", "2025-06-01"), "2028-06-01", None },
        { "C24", Case24, "2024-09-02", Relevant },
        { "C25", Born("2008-09-01").InCare("2024-05-13", "2024-08-01").Stayed(Detained, "2024-08-01", null), "2024-09-02", None },
        { "C26", Born("2008-09-01").InCare("2024-03-01", "2024-08-01").Stayed(Detained, "2024-08-01", "2024-08-20"), "2024-09-02", None },
        { "C27", Born("2008-09-01").InCare("2024-03-01", null, LegalBasis.CareOrder).Stayed(Detained, "2024-08-01", null), "2024-09-02", Eligible },
        { "C28", Born("2008-09-01").InCare("2024-03-01", "2024-08-01").Stayed(HealthService, "2024-08-01", null), "2024-09-02", Relevant },
        { "C29 10 May", Born("2008-01-12").InCare("2025-02-01", "2025-05-15", LegalBasis.RemandToYouthDetention), "2025-05-10", Eligible },
        { "C29 16 May", Born("2008-01-12").InCare("2025-02-01", "2025-05-15", LegalBasis.RemandToYouthDetention), "2025-05-16", Relevant },
        { "C30", Born("2008-01-12").InCare("2025-09-01", null, LegalBasis.RemandToYouthDetention), "2026-01-12", FormerRelevant },
        { "C31", Born("2008-01-12").InCare("2025-09-01", "2025-10-31", LegalBasis.RemandToYouthDetention).Stayed(Detained, "2025-10-31", null), "2025-11-01", Qualifying },
        { "C36", Born("2008-10-10").InCare("2010-01-01", "2019-05-05").UnderGuardianship("2019-05-05"), "2024-10-10", Qualifying },
        { "C36 to 21", Born("2008-10-10").InCare("2010-01-01", "2019-05-05").UnderGuardianship("2019-05-05"), "2029-10-09", Qualifying },
        { "C36 at 21", Born("2008-10-10").InCare("2010-01-01", "2019-05-05").UnderGuardianship("2019-05-05"), "2029-10-10", None },
        { "C37", Born("2008-10-10").UnderGuardianship("2019-05-05"), "2024-10-10", None },
        { "C38", Case38, "2024-03-16", Qualifying },
        { "C39", Born("2008-02-01").Stayed(HealthService, "2023-12-01", "2024-02-20"), "2024-03-16", None },
        { "C40", Born("2008-11-01").InCare("2020-06-01", "2024-12-01", nation: Nation.Wales).InCare("2024-12-01", null), "2024-12-15", Eligible },
        { "C41", Born("2007-01-01").InCare("2024-05-01", "2024-05-29").InCare("2024-05-29", "2025-01-01", nation: Nation.Wales), "2025-01-02", None },
        { "C59", Born("2008-06-02").InCare("2022-03-01", "2025-01-10").AtHome("2025-01-10", null, FamilyMember.SomeoneElse, "former foster carer"), "2025-09-10", Relevant },
        { "C60 15 January", Case60, "2025-01-15", Relevant },
        { "C60 1 May", Case60, "2025-05-01", Qualifying },
        { "C61", (Born("2008-07-01") with { IsDisabled = true }).Stayed(PrivatelyFostered, "2023-09-01", "2025-02-01"), "2025-02-02", Qualifying },
        { "C64", Born("2006-01-01").InCare("2020-01-01", "2024-01-01", nation: Nation.Wales), "2025-06-01", None },
        { "C65", Born("2008-01-01").InCare("2024-06-01", "2024-06-15"), "2025-06-01", Qualifying },
    };

    [Theory, MemberData(nameof(Cases))]
    public void Status(string id, Person person, string asOf, CareStatus expected)
    {
        var status = person.AllOn(asOf);

        status.Primary.Should().Be(expected, id);
        if (expected == CareStatus.Unknown)
            status.Answer.Should().NotBe(Answer.No, id);
        else
            status.Answer.Should().Be(expected == None ? Answer.No : Answer.Yes, id);
    }

    [Fact]
    public void C20_A_child_in_short_breaks_is_not_eligible_though_the_days_come_to_more_than_13_weeks()
    {
        var day = FirstBreakFrom(Case20, Break20);
        var eligible = EligibleChild.Assess(Case20, day);

        eligible.Answer.Should().Be(Answer.No);
        eligible.Decisive.Should().ContainSingle().Which.Authority.Provision.Should().Be("regulation 40(2)");
    }

    [Fact]
    public void C21_Breaks_planned_for_20_days_take_the_series_outside_the_regulation()
    {
        var child = Born("2009-05-05").WithBreaks(Breaks("2023-02-10", "2025-07-20", nights: 20, daysInTwelveMonths: 60, intended: 20));
        EligibleChild.Assess(child, FirstBreakFrom(child, "2025-06-01")).Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void C22_More_than_75_days_in_12_months_take_the_series_outside_the_regulation()
    {
        var child = Born("2009-05-05").WithBreaks(Breaks("2023-01-06", "2025-06-20", nights: 2, daysInTwelveMonths: 80));
        EligibleChild.Assess(child, FirstBreakFrom(child, Break20)).Answer.Should().Be(Answer.Yes);
    }

    [Fact]
    public void C23_Full_time_care_after_the_breaks() =>
        EligibleChild.Assess(Case20.InCare("2025-07-01", null), D("2025-10-01")).Answer.Should().Be(Answer.Yes);

    [Theory]
    [InlineData("C62 summer 2020", "2020-06-25", "2020-07-10", "2004-06-01", Answer.No)]
    [InlineData("C62 summer 2019", "2019-06-25", "2019-07-10", "2003-06-01", Answer.Yes)]
    public void C62_The_limit_of_17_days_was_off_in_summer_2020(string id, string from, string asOf, string born, Answer eligible)
    {
        var weekends = Breaks("2016-01-05", D(from).PlusDays(-30).ToString("uuuu-MM-dd", null), nights: 2, daysInTwelveMonths: 40).Breaks!;
        var longBreak = new ShortBreak(D(from), D(from).PlusDays(25), 25);
        EligibleChild.Assess(Born(born).WithBreaks(Series([.. weekends, longBreak])), D(asOf)).Answer.Should().Be(eligible, id);
    }

    [Fact]
    public void C41_Looked_after_in_Wales_afterwards_so_not_within_24_2_a()
    {
        var qualifying = Born("2007-01-01").InCare("2024-05-01", "2024-05-29").InCare("2024-05-29", "2025-01-01", nation: Nation.Wales).AllOn("2025-01-02").Qualifying;
        qualifying.Answer.Should().Be(Answer.No);
    }

    [Theory]
    [InlineData("C32 the day before 21", "2028-04-03", Answer.No)]
    [InlineData("C33 at 21", "2028-04-04", Answer.Yes)]
    [InlineData("C33 the day before 25", "2032-04-03", Answer.Yes)]
    [InlineData("C33 at 25", "2032-04-04", Answer.No)]
    public void C33_Advice_and_support_from_21_to_25(string id, string asOf, Answer expected)
    {
        var status = Born("2007-04-04").InCare("2020-01-01", "2025-04-04").AllOn(asOf);
        status.AdviceAndSupport.Answer.Should().Be(expected, id);
        status.Primary.Should().Be(FormerRelevant, "the status has no upper age");
    }

    [Theory]
    [InlineData("2018-03-31", Answer.No)]
    [InlineData("2018-04-01", Answer.Yes)]
    public void C34_Advice_and_support_began_on_1_April_2018(string asOf, Answer expected) =>
        Born("1996-01-01").InCare("2008-01-01", "2014-01-01").AllOn(asOf).AdviceAndSupport.Answer.Should().Be(expected);

    [Theory]
    [InlineData("2026-03-01", "2026-03-01", Answer.Yes)]
    [InlineData("2026-04-04", "2026-04-04", Answer.No)]
    public void C35_Further_education_or_training_ends_at_25(string told, string asOf, Answer expected)
    {
        var status = (Born("2001-04-04").InCare("2015-01-01", "2019-04-04") with { ToldAuthorityOfEducation = Occurrence.On(D(told)) }).AllOn(asOf);
        status.FurtherEducation.Answer.Should().Be(expected);
        status.AdviceAndSupport.Answer.Should().Be(expected);
    }

    [Fact]
    public void C60_Section_24_1A_is_met_besides() => Case60.AllOn("2025-01-15").Qualifying.Answer.Should().Be(Answer.Yes);

    [Fact]
    public void C64_A_Welsh_leaver_is_not_within_24_2_a() =>
        Born("2006-01-01").InCare("2020-01-01", "2024-01-01", nation: Nation.Wales).AllOn("2025-06-01").Qualifying.Answer.Should().Be(Answer.No);

    private static LocalDate FirstBreakFrom(Person person, string day) => person.Care!.ShortBreaks[0].Breaks!.First(one => one.From >= D(day)).From.PlusDays(1);
}
