using CareRights.Eligibility.LeavingCare;
using CareRights.Eligibility.LeavingCare.Entitlements;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>What decides is said: a birth on 29 February, a single night of care, the day on which care ended, a month without the corresponding date.</summary>
public sealed class WhatDecidesTests
{
    private static readonly Person Leap = Born("2008-02-29");

    public static TheoryData<string, Person> BornOnLeapDay => new()
    {
        { "in care to 18 and a student since 20", Leap.InCare("2020-01-01", "2026-03-01", LegalBasis.CareOrder).OnCourse(CourseKind.HigherEducation, "2028-09-20", "2034-07-01", years: 4) },
        { "relevant from 17", Leap.InCare("2020-01-01", "2025-05-01") },
        { "qualifying by a month in care", Leap.InCare("2025-01-01", "2025-02-01") },
        { "special guardianship from care", Leap.InCare("2015-01-01", "2019-05-05").UnderGuardianship("2019-05-05") },
        { "staying put", Leap.InCare("2020-01-01", "2026-03-01") with { StayingPut = History.Of(new StayingPutArrangement(D("2020-01-01"), null) { IsInconsistentWithWelfare = false }) } },
        { "told the authority at 23", Leap.InCare("2020-01-01", "2026-03-01") with { ToldAuthorityOfEducation = Occurrence.On(D("2031-05-01")), Services = Nobody.Services! with { RequestForAdviceAndSupport = Occurrence.On(D("2030-01-01")) } } },
        { "homeless and vulnerable", Leap.InCare("2020-01-01", "2026-03-01").Where(facts => facts with { IsVulnerableFromCare = true }) },
        { "lived in one district", Leap.InCare("2020-01-01", "2026-03-01", LegalBasis.CareOrder).Living("one", "2020-01-01", "2026-03-01") },
    };

    [Theory, MemberData(nameof(BornOnLeapDay))]
    public void Every_answer_that_changes_on_1_March_for_a_birth_on_29_February_says_so_on_28_February(string who, Person person)
    {
        var changed = 0;
        foreach (var year in new[] { 2026, 2029, 2033, 2083 })
        {
            var (eve, day) = (new LocalDate(year, 2, 28), new LocalDate(year, 3, 1));
            foreach (var (before, after) in Answers(person, eve).Zip(Answers(person, day)).Where(pair => pair.First.Answer != pair.Second.Answer))
            {
                changed++;
                before.Notes().Should().Contain(note => note.StartsWith("Born on 29 February", StringComparison.Ordinal), "{0} in {1}: {2}", who, year, before.Question);
            }
        }

        changed.Should().BePositive();
    }

    [Fact]
    public void A_day_more_in_care_before_the_14th_birthday_is_said_to_decide_for_a_birth_on_29_February()
    {
        // 14 is attained on 1 March 2022; 28 February 2022 to 31 March 2022 and 60 days at 16 come to 91 only with 28 February.
        var person = Leap.InCare("2022-02-28", "2022-03-31").InCare("2024-06-01", "2024-07-31");

        person.StatusOn("2024-09-01").Should().Be(CareStatus.Qualifying);
        person.AllOn("2024-09-01").Relevant.Notes().Should().Contain(note => note.Contains("One day more in care since 14", StringComparison.Ordinal));
        person.AllOn("2026-06-01").FormerRelevant.Notes().Should().Contain(note => note.Contains("One day more in care since 14", StringComparison.Ordinal));
        Leap.InCare("2022-03-01", "2022-03-31").InCare("2024-06-01", "2024-07-31").AllOn("2024-09-01").Relevant.Notes().Should().NotContain(note => note.Contains("One day more", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2025-08-01", "2025-08-02", LegalBasis.Section20, true)]
    [InlineData("2025-08-01", "2025-08-03", LegalBasis.Section20, false)]
    [InlineData("2025-08-01", "2025-08-02", LegalBasis.CareOrder, false)]
    public void Section_22_2_One_night_of_accommodation_is_said_to_be_perhaps_less_than_24_hours(string from, string to, LegalBasis basis, bool isSaid)
    {
        var person = Born("2009-06-01").InCare(from, to, basis);

        person.StatusOn("2026-01-15").Should().Be(CareStatus.Qualifying);
        person.AllOn("2026-01-15").Qualifying.Notes().Any(note => note.Contains("24 hours", StringComparison.Ordinal)).Should().Be(isSaid);
        LookedAfterChild.Assess(person, D(from)).Notes().Any(note => note.Contains("24 hours", StringComparison.Ordinal)).Should().Be(isSaid);
    }

    [Theory]
    [InlineData("2025-12-01", true)]
    [InlineData("2025-12-03", false)]
    public void One_night_that_completes_the_91_days_is_said(string until, bool isSaid)
    {
        // 90 days and one night, or 92 days and one night.
        var person = Born("2009-06-01").InCare("2025-08-01", "2025-08-02").InCare("2025-09-02", null);

        EligibleChild.Assess(person, D(until)).Answer.Should().Be(Answer.Yes);
        EligibleChild.Assess(person, D(until)).Notes().Any(note => note.Contains("24 hours", StringComparison.Ordinal)).Should().Be(isSaid);
    }

    [Theory]
    [InlineData("2026-05-31", "limb (a) is asked and not limb (b)")]
    [InlineData("2026-06-01", "limb (b)")]
    [InlineData("2026-05-30", null)]
    public void Section_23C_1_The_day_on_which_care_ended_is_said_where_it_decides_between_the_limbs(string ended, string? said)
    {
        var status = Born("2008-06-01").InCare("2020-01-01", ended, LegalBasis.CareOrder).AllOn("2026-07-01");

        status.FormerRelevant.Answer.Should().Be(Answer.Yes);
        if (said is null)
            status.FormerRelevant.Notes().Should().NotContain(note => note.Contains("18th birthday", StringComparison.Ordinal));
        else
            status.FormerRelevant.Notes().Should().Contain(note => note.Contains(said, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2025-08-30", "2026-02-28", true)]
    [InlineData("2025-08-30", "2026-03-01", false)]
    [InlineData("2025-08-28", "2026-02-28", false)]
    public void Six_months_that_end_in_a_month_without_the_date_say_so(string home, string asOf, bool isSaid)
    {
        var relevant = Born("2008-06-01").InCare("2020-01-01", home, LegalBasis.CareOrder).AtHome(home, null).AllOn(asOf).Relevant;

        relevant.Answer.Should().Be(Answer.No);
        relevant.Notes().Any(note => note.Contains("no corresponding date", StringComparison.Ordinal)).Should().Be(isSaid);
    }

    [Fact]
    public void Law_before_October_2001_is_what_is_missing_where_it_decides_and_not_a_fact_that_is_known()
    {
        Born("1983-09-30").InCare("1999-01-01", "2001-09-30").AllOn("2002-01-01").FormerRelevant.Missing.Select(fact => fact.Id).Should().Contain("TransitionTo2001").And.NotContain("LookedAfterPeriods");
        Born("1984-06-01").InCare("1999-01-01", "2001-09-01").AllOn("2001-11-01").Relevant.Missing.Select(fact => fact.Id).Should().Contain("TransitionTo2001").And.NotContain("CareOnSixteenthBirthday");
    }

    private static IEnumerable<Determination> Answers(Person person, LocalDate day) =>
        [.. LeavingCareStatus.Assess(person, day).All, .. Entitlement.AssessAll(person, day).Select(row => row.Determination)];
}
