using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Each status on the day before, the day of and the day after what it turns on.</summary>
public sealed class StatusBoundaryTests
{
    private static readonly Person Child = Born("2009-06-01").InCare("2020-01-01", null);
    private static readonly Person LeftAtSixteenAndAHalf = Born("2009-06-01").InCare("2020-01-01", "2025-12-01");

    private static Person LeftUnderAnOrder => Born("2009-06-01").InCare("2020-01-01", "2025-12-01", LegalBasis.CareOrder);
    private static readonly Person Detained = Born("2008-09-01").InCare("2024-03-01", "2024-08-01").Stayed(AccommodationKind.Detained, "2024-08-01", null);
    private static readonly Person Leaver = Born("2001-06-01").InCare("2015-01-01", "2019-06-01");

    /// <summary>Children Act 1989, Schedule 2, paragraph 19B(1) and (2).</summary>
    public static TheoryData<string, Person, string, Answer> Paragraph19B => new()
    {
        { "(2)(a) eve of the 16th birthday", Child, "2025-05-31", Answer.No },
        { "(2)(a) 16th birthday", Child, "2025-06-01", Answer.Yes },
        { "(2)(a) eve of the 18th birthday", Child, "2027-05-31", Answer.Yes },
        { "(2)(a) 18th birthday", Child, "2027-06-01", Answer.No },
        { "(1) in England first, in Wales now", Born("2009-06-01").InCare("2020-01-01", "2025-09-01").InCare("2025-09-01", null, nation: Nation.Wales), "2025-10-01", Answer.No },
        { "(1) nation not known", Born("2009-06-01").InCare("2020-01-01", null, nation: Nation.Unknown), "2025-10-01", Answer.Unknown },
        { "(2)(b) in Scotland first: those days do not count", Born("2009-06-01").InCare("2020-01-01", "2025-09-01", nation: Nation.Scotland).InCare("2025-09-01", null), "2025-11-30", Answer.No },
        { "(2)(b) and then 91 days in England do", Born("2009-06-01").InCare("2020-01-01", "2025-09-01", nation: Nation.Scotland).InCare("2025-09-01", null), "2025-12-01", Answer.Yes },
        { "(2)(b) the 90th day", Born("2009-06-01").InCare("2025-08-01", null), "2025-10-30", Answer.No },
        { "(2)(b) the 91st day", Born("2009-06-01").InCare("2025-08-01", null), "2025-10-31", Answer.Yes },
        { "(2)(b) 91 days of which one lies before 14", Born("2009-06-01").InCare("2023-05-31", "2023-08-29").InCare("2026-01-01", null), "2026-01-01", Answer.No },
        { "(2)(b) 90 days from 14, and one more now", Born("2009-06-01").InCare("2023-05-31", "2023-08-30").InCare("2026-01-01", null), "2026-01-02", Answer.Yes },
    };

    [Theory, MemberData(nameof(Paragraph19B))]
    public void Eligible(string limb, Person person, string asOf, Answer expected) => EligibleChild.Assess(person, D(asOf)).Answer.Should().Be(expected, limb);

    [Fact]
    public void Back_in_care_after_care_that_ended_on_the_16th_birthday_the_limb_after_16_is_met_by_the_new_care_alone()
    {
        var before = Born("2009-05-10").InCare("2025-01-01", "2025-05-10");

        AfterSixteen(before, "2025-05-20").Should().Be(Answer.Unknown);
        AfterSixteen(before.InCare("2025-05-20", null), "2025-05-20").Should().Be(Answer.Yes);
        AfterSixteen(Born("2009-05-10").InCare("2025-01-01", "2025-05-11"), "2025-05-20").Should().Be(Answer.Yes);
        AfterSixteen(Born("2009-05-10").InCare("2025-01-01", "2025-05-09"), "2025-05-20").Should().Be(Answer.No);
    }

    /// <summary>Children Act 1989, section 23A(2); Care Leavers (England) Regulations 2010, regulation 3.</summary>
    public static TheoryData<string, Person, string, Answer> Section23A => new()
    {
        { "(2) the last day in care", LeftAtSixteenAndAHalf, "2025-11-30", Answer.No },
        { "(2) the day on which care ended", LeftAtSixteenAndAHalf, "2025-12-01", Answer.Yes },
        { "(2) eve of the 18th birthday", LeftAtSixteenAndAHalf, "2027-05-31", Answer.Yes },
        { "(2) 18th birthday", LeftAtSixteenAndAHalf, "2027-06-01", Answer.No },
        { "(2)(a) looked after in Wales now", LeftAtSixteenAndAHalf.InCare("2026-03-01", "2026-04-01", nation: Nation.Wales), "2026-03-15", Answer.No },
        { "(2)(b) last looked after in Wales, so not an eligible child before", LeftAtSixteenAndAHalf.InCare("2026-03-01", "2026-04-01", nation: Nation.Wales), "2026-04-15", Answer.No },
        { "reg 3(2) detained the day before 16", Detained with { Accommodation = Stay("2024-08-31", null) }, "2024-09-02", Answer.Yes },
        { "reg 3(2) detained on the 16th birthday itself: not on attaining it", Detained with { Accommodation = Stay("2024-09-01", null) }, "2024-09-02", Answer.No },
        { "reg 3(2) released on the 16th birthday: detained at its start", Detained with { Accommodation = Stay("2024-08-01", "2024-09-01") }, "2024-09-02", Answer.Yes },
        { "reg 3(2) perhaps detained on attaining 16", Detained with { Accommodation = History.Of(Stay("2024-08-01", null)[0] with { IsPossible = true }) }, "2024-09-02", Answer.Unknown },
        { "reg 3(2) somewhere on attaining 16 that may have been a hospital", Detained with { Accommodation = History.Of(new Accommodation(AccommodationKind.Unknown, D("2024-08-01"), null)) }, "2024-09-02", Answer.Unknown },
        { "reg 3(2)(c) born when is not known, and never in care", Nobody.Stayed(AccommodationKind.Detained, "2024-08-01", null), "2024-09-02", Answer.No },
        { "reg 3(2)(c) born when is not known, and long in care", Nobody.InCare("2015-01-01", "2024-08-01").Stayed(AccommodationKind.Detained, "2024-08-01", null), "2024-09-02", Answer.Unknown },
        { "reg 3(2) released the day before", Detained with { Accommodation = Stay("2024-08-01", "2024-08-31") }, "2024-09-02", Answer.No },
        { "reg 3(2)(c) 90 days before the detention", Detained with { Care = CareHistory.From(Care("2024-05-03", "2024-08-01")) }, "2024-09-02", Answer.No },
        { "reg 3(2)(c) 91 days before the detention", Detained with { Care = CareHistory.From(Care("2024-05-02", "2024-08-01")) }, "2024-09-02", Answer.Yes },
        { "reg 3(2)(b) under a care order of an authority in Scotland", Detained.InCare("2024-08-01", null, LegalBasis.CareOrder, Nation.Scotland), "2024-09-02", Answer.No },
        { "reg 3(3) short placements of four weeks do not count", Breaks(28), "2024-09-02", Answer.No },
        { "reg 3(3) of four weeks and a day do", Breaks(29), "2024-09-02", Answer.Yes },
        { "reg 3(3) of four weeks without a return home do", Breaks(28, returns: false), "2024-09-02", Answer.Yes },
        { "s 23A(2)(b) last in the care of an English authority, since then of one in Scotland", LeftAtSixteenAndAHalf.InCare("2026-01-01", null, nation: Nation.Scotland), "2026-03-01", Answer.Yes },
        { "s 23A(2)(b) care that is to begin again later", LeftAtSixteenAndAHalf.InCare("2026-08-01", null), "2026-03-01", Answer.Yes },
        { "reg 3(5) eve of six months at home", LeftAtSixteenAndAHalf.AtHome("2025-12-01", null), "2026-05-30", Answer.Yes },
        { "reg 3(5) six months at home", LeftAtSixteenAndAHalf.AtHome("2025-12-01", null), "2026-06-01", Answer.No },
        { "reg 3(5) six months, begun while in care under an order", LeftUnderAnOrder.AtHome("2025-06-01", null), "2025-12-01", Answer.No },
        { "in care under section 20 and at home on the same days", LeftAtSixteenAndAHalf.AtHome("2025-06-01", null), "2025-12-01", Answer.Unknown },
        { "reg 3(5)(c) \"where they were in care\": only ever under section 20", LeftAtSixteenAndAHalf.AtHome("2025-12-01", null, FamilyMember.PersonNamedInChildArrangementsOrder), "2026-06-01", Answer.Unknown },
        { "reg 3(5)(c) with the person named in the order", LeftUnderAnOrder.AtHome("2025-12-01", null, FamilyMember.PersonNamedInChildArrangementsOrder), "2026-06-01", Answer.No },
        { "reg 3(5) with somebody else", LeftAtSixteenAndAHalf.AtHome("2025-12-01", null, FamilyMember.SomeoneElse), "2026-06-01", Answer.Yes },
        { "reg 3(5) with whom is not known", LeftAtSixteenAndAHalf.AtHome("2025-12-01", null, FamilyMember.Unknown), "2026-06-01", Answer.Unknown },
        { "reg 3(6) the day on which the child leaves", LeftAtSixteenAndAHalf.AtHome("2025-12-01", "2026-07-01"), "2026-07-01", Answer.Yes },
    };

    [Theory, MemberData(nameof(Section23A))]
    public void Relevant(string limb, Person person, string asOf, Answer expected) => RelevantChild.Assess(person, D(asOf)).Answer.Should().Be(expected, limb);

    /// <summary>Children Act 1989, section 23C(1).</summary>
    public static TheoryData<string, Person, string, Answer> Section23C => new()
    {
        { "eve of the 18th birthday", Child, "2027-05-31", Answer.No },
        { "(b) 18th birthday", Child, "2027-06-01", Answer.Yes },
        { "(b) care recorded as ended on the 18th birthday", Born("2009-06-01").InCare("2020-01-01", "2027-06-01"), "2027-06-01", Answer.Yes },
        { "(b) a day before, and so by limb (a)", Born("2009-06-01").InCare("2020-01-01", "2027-05-31"), "2027-06-01", Answer.Yes },
        { "(b) in care at 18 in Wales", Born("2009-06-01").InCare("2020-01-01", null, nation: Nation.Wales), "2027-06-01", Answer.No },
        { "at 30: no upper age", Child, "2039-06-01", Answer.Yes },
    };

    [Theory, MemberData(nameof(Section23C))]
    public void FormerRelevant(string limb, Person person, string asOf, Answer expected) => FormerRelevantChild.Assess(person, D(asOf)).Answer.Should().Be(expected, limb);

    [Fact]
    public void Looked_after_at_18_is_limb_b_and_left_the_day_before_is_limb_a()
    {
        Limbs(Born("2009-06-01").InCare("2020-01-01", "2027-06-01")).Should().Equal(Answer.No, Answer.Yes);
        Limbs(Born("2009-06-01").InCare("2020-01-01", "2027-05-31")).Should().Equal(Answer.Yes, Answer.No);
    }

    /// <summary>Children Act 1989, sections 23CA(1) and 23CZB(1).</summary>
    public static TheoryData<string, Person, string, Answer, Answer> FromTwentyOne => new()
    {
        { "eve of the 21st birthday", Told("2022-01-01"), "2022-05-31", Answer.No, Answer.No },
        { "21st birthday", Told("2022-01-01"), "2022-06-01", Answer.Yes, Answer.Yes },
        { "has not told", Told("2023-01-02"), "2023-01-01", Answer.No, Answer.Yes },
        { "tells", Told("2023-01-02"), "2023-01-02", Answer.Yes, Answer.Yes },
        { "eve of the 25th birthday", Told("2023-01-02"), "2026-05-31", Answer.Yes, Answer.Yes },
        { "25th birthday", Told("2023-01-02"), "2026-06-01", Answer.No, Answer.No },
        { "duties of section 23C go on with the programme", Told("2022-01-01").OnCourse(CourseKind.HigherEducation, "2021-09-20", "2023-07-01"), "2023-06-30", Answer.No, Answer.Yes },
        { "until it ends", Told("2022-01-01").OnCourse(CourseKind.HigherEducation, "2021-09-20", "2023-07-01"), "2023-07-01", Answer.Yes, Answer.Yes },
    };

    [Theory, MemberData(nameof(FromTwentyOne))]
    public void FurtherEducationAndAdvice(string limb, Person person, string asOf, Answer furtherEducation, Answer advice)
    {
        person.AllOn(asOf).FurtherEducation.Answer.Should().Be(furtherEducation, limb);
        person.AllOn(asOf).AdviceAndSupport.Answer.Should().Be(advice, limb);
    }

    private static Person Told(string on) => Leaver with { ToldAuthorityOfEducation = Occurrence.On(D(on)) };

    private static History<Accommodation> Stay(string from, string? to) => History.Of(new Accommodation(AccommodationKind.Detained, D(from), to is null ? null : D(to)));

    // Four placements with a return home after each, all before a detention at 16.
    private static Person Breaks(int days, bool returns = true) =>
        Nobody with
        {
            Born = D("2008-09-01"),
            Care = CareHistory.From([], [Series([.. new[] { "2024-01-01", "2024-02-10", "2024-03-20", "2024-05-01" }.Select(from => new ShortBreak(D(from), D(from).PlusDays(days), days))]) with { ReturnsToParent = returns }]),
            Accommodation = Stay("2024-08-01", null),
        };

    private static Answer AfterSixteen(Person person, string asOf) => EligibleChild.Assess(person, D(asOf)).Findings[3].Answer;

    private static IEnumerable<Answer> Limbs(Person person) => FormerRelevantChild.Assess(person, D("2027-06-01")).Findings[1].Parts.Select(limb => limb.Answer);
}
