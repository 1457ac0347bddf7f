using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Facts that cannot all be true are named with both sources, and what turns on them is Unknown; what a provision settles, or can stand together, is answered.</summary>
public sealed class ContradictionTests
{
    private static readonly Person Left = Born("2008-06-01").InCare("2020-01-01", "2024-12-01");
    private static readonly Person LeftAnOrder = Born("2008-06-01").InCare("2020-01-01", "2024-12-01", LegalBasis.CareOrder);

    /// <summary>What is wrong, the person, the day, and the two fields that are named.</summary>
    public static TheoryData<string, Person, string, string> Disagree => new()
    {
        { "in care under section 20 and living with mother", Born("2008-06-01").InCare("2020-01-01", null).AtHome("2024-01-01", null), "2025-06-01", "familyHomes+lookedAfterPeriods" },
        { "a home left open while back in care", LeftAnOrder.AtHome("2024-12-01", null).InCare("2025-03-01", "2025-10-01", LegalBasis.CareOrder), "2025-12-01", "familyHomes+lookedAfterPeriods" },
        { "a home left open while detained", Left.AtHome("2024-12-01", null).Stayed(AccommodationKind.Detained, "2025-03-01", null), "2025-07-01", "familyHomes+otherAccommodation" },
        { "a home left open while in hospital", Left.AtHome("2024-12-01", null).Stayed(AccommodationKind.HealthService, "2025-03-01", null), "2025-07-01", "familyHomes+otherAccommodation" },
        { "two parents at once", Left.AtHome("2024-12-01", null, who: "mother").AtHome("2025-05-01", null, who: "father"), "2025-07-01", "familyHomes+familyHomes" },
        { "a home with a parent left open while with a friend", Left.AtHome("2024-12-01", null).AtHome("2025-02-01", null, FamilyMember.SomeoneElse), "2025-07-01", "familyHomes+familyHomes" },
        { "s 91(5A): a care order that a special guardianship order discharged", Born("2008-06-01").InCare("2020-01-01", null, LegalBasis.CareOrder).UnderGuardianship("2023-01-01"), "2025-06-01", "lookedAfterPeriods+specialGuardianshipOrders" },
        { "in care under section 20 and detained under a court order", Born("2008-06-01").InCare("2020-01-01", null).Stayed(AccommodationKind.Detained, "2024-01-01", null), "2025-06-01", "lookedAfterPeriods+otherAccommodation" },
        { "looked after and accommodated under section 23B", Born("2008-06-01").InCare("2020-01-01", null, LegalBasis.CareOrder).Stayed(AccommodationKind.Section23B, "2024-07-01", null), "2025-06-01", "lookedAfterPeriods+otherAccommodation" },
        { "a row of care left open and a later one that ended", Born("2009-06-01").InCare("2024-01-01", null).InCare("2025-03-01", "2025-09-01"), "2026-01-15", "lookedAfterPeriods+lookedAfterPeriods" },
        { "the same row twice, open and ended", Born("2009-06-01").InCare("2024-01-01", null).InCare("2024-01-01", "2025-09-01"), "2026-01-15", "lookedAfterPeriods+lookedAfterPeriods" },
        { "a gap between two rows that ended, and a row left open from before", Born("2009-06-01").With(Care("2024-01-01", null), Care("2025-01-01", "2025-07-01"), Care("2025-10-01", "2025-11-01")), "2025-08-15", "lookedAfterPeriods+lookedAfterPeriods" },
        { "an interim order left open, and the care order that followed it ended", Born("2009-06-01").InCare("2024-01-01", null, LegalBasis.InterimCareOrder).InCare("2024-06-01", "2025-09-01", LegalBasis.CareOrder), "2026-01-15", "lookedAfterPeriods+lookedAfterPeriods" },
        { "care in England and in Wales on the same days", Born("2009-06-01").InCare("2024-01-01", null).InCare("2024-06-01", null, nation: Nation.Wales), "2026-01-15", "lookedAfterPeriods+lookedAfterPeriods" },
        { "in care on a basis that is not stated, and living with mother", Born("2008-06-01").InCare("2020-01-01", null, LegalBasis.Unknown).AtHome("2024-01-01", null), "2025-06-01", "familyHomes+lookedAfterPeriods" },
        { "in care on a basis that is not stated, and detained", Born("2008-06-01").InCare("2020-01-01", null, LegalBasis.Unknown).Stayed(AccommodationKind.Detained, "2024-01-01", null), "2025-06-01", "lookedAfterPeriods+otherAccommodation" },
        { "s 91(5A): care on a basis that is not stated, and a special guardianship order made in it", Born("2008-06-01").InCare("2020-01-01", null, LegalBasis.Unknown).UnderGuardianship("2023-01-01"), "2025-06-01", "lookedAfterPeriods+specialGuardianshipOrders" },
        { "full-time care beside a series of short breaks left open", Born("2008-06-01").InCare("2024-01-01", null).WithBreaks(new ShortBreakSeries(D("2023-01-01"), null) { IsInCare = false, IsSamePersonOrAccommodation = true, ReturnsToParent = true, LongestIntendedDays = 3, MostDaysInTwelveMonths = 60, Nation = Nation.England }), "2025-06-01", "lookedAfterPeriods+shortBreakSeries" },
    };

    [Theory, MemberData(nameof(Disagree))]
    public void What_disagrees_is_named_and_unknown(string what, Person person, string asOf, string fields)
    {
        var status = person.AllOn(asOf);

        status.Primary.Should().Be(CareStatus.Unknown, what);
        status.Contradictions.Select(fact => string.Join('+', fact.Path.Split(", ").Order(StringComparer.Ordinal))).Should().Contain(fields, what);
        status.All.Where(question => question.Answer == Answer.Unknown).SelectMany(question => question.Missing).Should().Contain(fact => fact.Id.StartsWith("Contradiction:", StringComparison.Ordinal), what);
    }

    [Theory]
    [InlineData(AccommodationKind.Section23B, AccommodationKind.RelativesOrFriends, true)]
    [InlineData(AccommodationKind.Section24B, AccommodationKind.PrivatelyFostered, true)]
    [InlineData(AccommodationKind.Section23B, AccommodationKind.HealthService, false)]
    public void Nobody_lives_in_two_places_at_once(AccommodationKind one, AccommodationKind other, bool disagree) =>
        Left.Stayed(one, "2025-01-01", "2025-06-01").Stayed(other, "2025-03-01", "2025-04-01").AllOn("2025-07-01").Contradictions.Select(fact => fact.Path.Split(", ")[0])
            .Should().Equal(disagree ? ["otherAccommodation"] : []);

    [Fact]
    public void A_home_with_a_parent_from_the_first_day_of_a_care_order_disagrees_with_nothing() =>
        Born("2008-06-01").InCare("2020-01-01", null, LegalBasis.CareOrder).AtHome("2020-01-01", null).AllOn("2025-06-01").Contradictions.Should().BeEmpty();

    [Fact]
    public void A_home_left_open_takes_nothing_from_care_under_an_order() =>
        LeftAnOrder.AtHome("2024-12-01", null).InCare("2025-03-01", "2025-10-01", LegalBasis.CareOrder).AllOn("2025-05-01").Eligible.Answer.Should().Be(Answer.Yes);

    [Fact]
    public void A_residence_that_is_only_possible_disagrees_with_nothing_before_care_began()
    {
        var person = Born("2008-06-01").InCare("2025-06-01", null).Living("one", "2025-01-01", "2025-06-01");
        (person with { Residences = History.Of(person.Residences!.Single() with { IsPossible = true }) }).AllOn("2025-07-01").Contradictions.Should().BeEmpty();
        person.AllOn("2025-07-01").Contradictions.Should().ContainSingle();
    }

    [Fact]
    public void Doubts_about_two_times_in_care_make_no_care_between_them() =>
        Born("2008-06-01").InCare("2024-07-01", "2024-08-01").InCare("2025-03-01", "2025-05-01")
            .Stayed(AccommodationKind.Detained, "2024-07-10", "2024-07-20").Stayed(AccommodationKind.Detained, "2025-03-10", "2025-03-20").AllOn("2024-12-01").Eligible.Answer.Should().Be(Answer.No);

    // Section 91(5A): the order made in 2022 would have ended the care order. What is left of the order after that care is no order made in 2023.
    [Fact]
    public void An_order_of_which_the_making_is_in_doubt_is_no_later_order() =>
        Born("2008-06-01").InCare("2021-01-01", "2023-01-01", LegalBasis.CareOrder).UnderGuardianship("2022-01-01", fromCare: true).AllOn("2025-06-01").Qualifying.Answer.Should().Be(Answer.Unknown);

    public static TheoryData<string, Person, string, CareStatus> Agree => new()
    {
        { "s 22C(2): placed with a parent under a care order", Born("2008-06-01").InCare("2020-01-01", null, LegalBasis.CareOrder).AtHome("2024-01-01", null), "2025-06-01", CareStatus.Eligible },
        { "s 22C(2): placed with a parent from the first day of a care order", Born("2008-06-01").InCare("2020-01-01", null, LegalBasis.CareOrder).AtHome("2020-01-01", null), "2025-06-01", CareStatus.Eligible },
        { "s 91(5A): a special guardianship order discharges a care order made before it, not one of the same day", Born("2008-06-01").UnderGuardianship("2023-01-01").InCare("2023-01-01", null, LegalBasis.CareOrder), "2025-06-01", CareStatus.Eligible },
        { "a care order made after the special guardianship order stands beside it", Born("2008-06-01").InCare("2020-01-01", "2022-01-01", LegalBasis.CareOrder).UnderGuardianship("2022-01-01").InCare("2023-01-01", null, LegalBasis.CareOrder), "2025-06-01", CareStatus.Eligible },
        { "s 20(7): accommodated at the request of a special guardian", Born("2008-06-01").UnderGuardianship("2022-01-01").InCare("2023-01-01", null), "2025-06-01", CareStatus.Eligible },
        { "s 22(1)(a): in care while detained", Born("2008-06-01").InCare("2020-01-01", null, LegalBasis.CareOrder).Stayed(AccommodationKind.Detained, "2024-01-01", null), "2025-06-01", CareStatus.Eligible },
        { "LASPO 2012 s 104(1): a remand that began and ended beside a care order", Born("2009-06-01").InCare("2020-01-01", null, LegalBasis.CareOrder).InCare("2025-03-01", "2025-09-01", LegalBasis.RemandToYouthDetention), "2026-01-15", CareStatus.Eligible },
        { "a row that went on from the one left open", Born("2009-06-01").InCare("2024-01-01", null).InCare("2025-03-01", null), "2026-01-15", CareStatus.Eligible },
        { "a row that went on after the one that ended", Born("2009-06-01").With(Care("2024-01-01", null), Care("2025-03-01", "2025-09-01"), Care("2025-09-01", null, LegalBasis.CareOrder)), "2026-01-15", CareStatus.Eligible },
        { "a home that ended when detention began", Left.AtHome("2024-12-01", "2025-03-01").Stayed(AccommodationKind.Detained, "2025-03-01", null), "2025-07-01", CareStatus.Relevant },
        { "short breaks between days at home", Born("2009-05-05").WithBreaks(Breaks("2023-01-07", "2025-07-01", 2, 60)).AtHome("2009-05-05", null), "2025-06-07", CareStatus.Qualifying },
        { "with whom one lives before six months is not asked", Left.AtHome("2024-12-01", null).Stayed(AccommodationKind.Detained, "2025-01-01", null), "2025-02-01", CareStatus.Relevant },
    };

    [Theory, MemberData(nameof(Agree))]
    public void What_can_stand_together_or_decides_nothing_is_answered(string what, Person person, string asOf, CareStatus expected) => person.StatusOn(asOf).Should().Be(expected, what);

    [Fact]
    public void No_child_is_privately_fostered_while_looked_after()
    {
        // Schedule 8, paragraph 1. Care by a Scottish authority is not care by a local authority there; care by one in Wales is, and by itself it makes nobody qualify.
        var person = (Born("2008-06-01") with { IsDisabled = true }).Stayed(AccommodationKind.PrivatelyFostered, "2023-01-01", "2025-01-01").InCare("2024-03-01", "2025-01-01", nation: Nation.Scotland);
        person.StatusOn("2025-06-01").Should().Be(CareStatus.Qualifying);
        var inWales = (Born("2008-06-01") with { IsDisabled = true }).Stayed(AccommodationKind.PrivatelyFostered, "2023-01-01", "2025-01-01").InCare("2024-03-01", "2025-01-01", nation: Nation.Wales);
        PersonQualifying.Assess(inWales, D("2025-06-01")).Answer.Should().Be(Answer.No, "all of the time after 16 was care");
    }

    [Fact]
    public void A_field_that_is_absent_is_not_answered_as_some_value()
    {
        var before2012 = new Person { Born = D("1992-12-15"), Care = CareHistory.From(new LookedAfterPeriod(D("2005-11-02"), null, Nation.England)) }.NothingElse();
        before2012.StatusOn("2011-01-01").Should().Be(CareStatus.Unknown, "remand to youth detention made no child looked after before 3 December 2012");
        before2012.AllOn("2011-01-01").FormerRelevant.Missing.Should().Contain(fact => fact.Id == "LegalBasis");

        var housed = Left.Stayed(AccommodationKind.Unknown, "2025-01-01", null);
        CareRights.Eligibility.LeavingCare.Entitlements.Entitlement.AssessAll(housed, D("2025-02-01")).Single(row => row.Entitlement.Id == "PersonalAdviserVisits").Answer.Should().Be(Answer.Unknown);

        var homes = Left.AtHome("2024-12-01", "2025-04-01").AtHome("2025-04-01", null);
        homes.StatusOn("2025-07-01").Should().Be(CareStatus.Unknown, "mother and then father, or one of them throughout");
        homes.AllOn("2025-07-01").Relevant.Missing.Should().Contain(fact => fact.Id == "SameHome");
        History.Of(new Course(CourseKind.Unknown, D("2025-01-01"), D("2025-02-01")), new Course(CourseKind.Unknown, D("2025-02-01"), D("2025-03-01"))).Should().HaveCount(2);
    }

    [Fact]
    public void Who_gained_parental_responsibility_and_nobody_says_when_settles_nothing()
    {
        Person Home(string? since) => Left with { FamilyHomes = History.Of(new FamilyHome(FamilyMember.PersonWithParentalResponsibility, D("2024-12-01"), null) { ParentalResponsibilityFrom = since is null ? null : D(since) }) };
        Home("2024-12-01").StatusOn("2025-07-01").Should().Be(CareStatus.Qualifying);
        Home("2025-03-01").StatusOn("2025-07-01").Should().Be(CareStatus.Relevant);
        Home(null).AllOn("2025-07-01").Relevant.Missing.Select(fact => fact.Id).Should().Equal("ParentalResponsibility");
        Home(null).StatusOn("2025-05-01").Should().Be(CareStatus.Relevant, "six months are not over on any reading");
        Home(null).NothingElse().StatusOn("2025-07-01").Should().Be(CareStatus.Qualifying, "a complete record says that it was held throughout");
    }

    [Theory]
    [InlineData(LegalBasis.CareOrder)]
    [InlineData(LegalBasis.InterimCareOrder)]
    [InlineData(LegalBasis.RemandToLocalAuthority)]
    [InlineData(LegalBasis.RemandToYouthDetention)]
    public void No_label_displaces_an_order_of_a_court(LegalBasis basis)
    {
        var period = Care("2020-01-01", null, basis) with { RecordedAs = RecordedAs.HousingAct, ArrangedBy = ArrangedBy.AnotherBody, Section20DutyOwed = false };
        Born("2008-06-01").With(period).StatusOn("2025-06-01").Should().Be(CareStatus.Eligible);
        LookedAfterChild.Assess(Born("2008-06-01").With(period), D("2025-06-01")).Notes().Should().Contain(note => note.Contains("order of a court", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_recorded_and_is_not_known_settles_nothing()
    {
        var person = Born("2008-06-01").With(Care("2020-01-01", null, LegalBasis.Unknown) with { RecordedAs = RecordedAs.Unknown });
        person.StatusOn("2025-06-01").Should().Be(CareStatus.Unknown);
        person.AllOn("2025-06-01").Eligible.Missing.Select(fact => fact.Id).Should().Contain("RecordedAs");
        Born("2008-06-01").With(Care("2020-01-01", null, LegalBasis.CareOrder) with { RecordedAs = RecordedAs.Unknown }).StatusOn("2025-06-01").Should().Be(CareStatus.Eligible);
    }

    [Fact]
    public void An_interim_care_order_is_a_care_order()
    {
        // Section 31(11), for regulation 3(2)(b) of SI 2010/2571.
        var person = Born("2008-09-01").InCare("2024-03-01", "2024-08-01").Stayed(AccommodationKind.Detained, "2024-08-01", null);
        person.StatusOn("2024-09-02").Should().Be(CareStatus.Relevant);
        person.InCare("2024-08-01", null, LegalBasis.InterimCareOrder).AllOn("2024-09-02").Relevant.Answer.Should().Be(Answer.No);
    }

    [Fact]
    public void Care_in_Wales_counts_for_the_weeks_and_for_being_looked_after_and_not_for_being_eligible()
    {
        var person = Born("2008-06-01").InCare("2024-01-01", "2024-05-01").InCare("2024-05-01", null, nation: Nation.Wales);
        EligibleChild.Assess(person, D("2025-01-01")).Answer.Should().Be(Answer.No, "paragraph 19B(1): the authority looking after the child is one in England");
        RelevantChild.Assess(person, D("2025-01-01")).Answer.Should().Be(Answer.No, "section 23A(2)(a): looked after by an authority in England or Wales");
        LookedAfterChild.Assess(person, D("2025-01-01")).Answer.Should().Be(Answer.Yes);
        var wentToWalesAndBack = Born("2008-06-01").InCare("2023-01-01", "2024-06-20", nation: Nation.Wales).InCare("2024-09-01", null);
        EligibleChild.Assess(wentToWalesAndBack, D("2024-09-01")).Findings.Single(finding => finding.Condition.Contains("at a time after reaching 16", StringComparison.Ordinal)).Answer
            .Should().Be(Answer.Yes, "paragraph 19B(2)(b): days after 16 by a local authority in Wales are days after 16");
    }

    [Fact]
    public void A_contradicting_fact_never_turns_yes_into_no() => AnyPerson.Check(AnyPerson.OnADay, given =>
    {
        var before = LeavingCareStatus.Assess(given.Person, given.AsOf);
        foreach (var contradicting in With(given.Person))
        {
            var after = LeavingCareStatus.Assess(contradicting, given.AsOf);
            if (after.Contradictions.Count == 0)
                continue;
            after.All.Zip(before.All).Where(pair => pair.First.Answer == Answer.No && pair.Second.Answer == Answer.Yes && !IsAnsweredWithoutTheContradiction(given.Person, contradicting, given.AsOf, pair.First.Question)).Select(pair => pair.First.Question).Should().BeEmpty();
        }
    }, persons: 200);

    [Theory]
    [InlineData("2025-09-01", "2025-09-10", false, "the days of the break, recorded as care as well")]
    [InlineData("2025-09-01", "2025-09-05", false, "days within the break, from its first")]
    [InlineData("2025-09-05", "2025-09-10", false, "to its last")]
    [InlineData("2025-09-03", "2025-09-05", false, "in the middle")]
    [InlineData("2025-09-01", "2025-09-11", true, "a day more at the end")]
    [InlineData("2025-08-31", "2025-09-10", true, "a day more at the start")]
    [InlineData("2025-09-09", "2025-09-20", true, "the last day of the break, and days after it")]
    [InlineData("2025-08-20", "2025-09-02", true, "days before the break, and its first day")]
    [InlineData("2025-09-10", "2025-09-20", false, "from the day on which the break ended")]
    [InlineData("2025-08-20", "2025-09-01", false, "to the day on which the break began")]
    public void Care_that_goes_beyond_a_short_break_which_it_overlaps_is_not_known_to_be_either(string from, string to, bool disagrees, string because)
    {
        var person = Born("2008-06-01").InCare(from, to).WithBreaks(ShortBreakSeries.Of(new ShortBreak(D("2025-09-01"), D("2025-09-10"), 9)) with { IsInCare = false, IsSamePersonOrAccommodation = true, ReturnsToParent = true, Nation = Nation.England });

        person.AllOn("2025-12-01").Contradictions.Select(fact => string.Join('+', fact.Path.Split(", ").Order(StringComparer.Ordinal))).Contains("lookedAfterPeriods+shortBreakSeries").Should().Be(disagrees, because);
    }

    // What is added may of itself decide (a home of six months does), and then it is no contradiction that decided.
    private static bool IsAnsweredWithoutTheContradiction(Person before, Person with, LocalDate asOf, string question)
    {
        var added = before with { Care = CareHistory.From([.. before.Care!.Periods.Where(period => !with.FamilyHomes!.Except(before.FamilyHomes!).Any(home => home.From < (period.To ?? LocalDate.MaxIsoValue) && period.From < (home.To ?? LocalDate.MaxIsoValue)))], before.Care.ShortBreaks), FamilyHomes = with.FamilyHomes };
        return LeavingCareStatus.Assess(added, asOf).All.Single(one => one.Question == question).Answer != Answer.Yes;
    }

    private static IEnumerable<Person> With(Person person)
    {
        var sixteen = StatutoryAge.Attained(person.Born!.Value, 16);
        yield return person with { FamilyHomes = History.Of([.. person.FamilyHomes!, new FamilyHome(FamilyMember.Parent, sixteen.PlusDays(-300), null) { Who = "grandmother" }]) };
        yield return person with { SpecialGuardianships = History.Of([.. person.SpecialGuardianships!, new SpecialGuardianship(sixteen.PlusDays(-100), null)]) };
    }
}
