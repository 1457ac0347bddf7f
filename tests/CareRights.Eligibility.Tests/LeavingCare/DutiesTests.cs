using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Care Planning Regulations 2010, regulation 42; Care Leavers (England) Regulations 2010, regulations 5, 7 and 8; Children Act 1989, section 23CZB(7); SI 2009/2274, regulation 3.</summary>
public sealed class DutiesTests
{
    private static readonly Person Left = Born("2008-06-01").InCare("2020-01-01", "2025-03-31");

    public static TheoryData<string, Person, string, string, string?> Due => new()
    {
        { "reg 42(1) three months after 16", Born("2008-06-01").InCare("2020-01-01", null), "2024-07-01", "NeedsAssessmentOfEligibleChild", "2024-09-01" },
        { "reg 42(1) after the 91st day, where that came later", Born("2008-06-01").InCare("2024-07-01", null), "2024-10-01", "NeedsAssessmentOfEligibleChild", "2024-12-30" },
        { "reg 42(1) after coming back into care, where that came later", Left.InCare("2025-06-01", null), "2025-06-01", "NeedsAssessmentOfEligibleChild", "2025-09-01" },
        { "reg 42(1) after the last of several placements without a day between: when care began", Born("2008-06-01").InCare("2024-07-01", "2024-08-01").InCare("2024-08-01", null, LegalBasis.CareOrder), "2024-10-01", "NeedsAssessmentOfEligibleChild", "2024-12-30" },
        { "reg 5(2)(a) after leaving care", Left, "2025-04-01", "NeedsAssessmentOfRelevantChild", "2025-06-30" },
        { "reg 5(2)(a) on becoming relevant again after a home that lasted six months", Left.AtHome("2025-03-31", "2025-11-30"), "2025-12-01", "NeedsAssessmentOfRelevantChild", "2026-02-28" },
        { "reg 5(2)(a) a home in two rows that came to six months together", Left.AtHome("2025-03-31", "2025-07-01", who: "mother", responsibleFrom: "2025-03-31").AtHome("2025-07-01", "2025-11-30", who: "mother"), "2025-12-01", "NeedsAssessmentOfRelevantChild", "2026-02-28" },
        { "reg 5(2)(a) two homes, of which nobody says whether they are one: no day, and it is asked for", Left.AtHome("2025-03-31", "2025-07-01").AtHome("2025-07-01", "2025-11-30", who: "mother"), "2025-12-01", "NeedsAssessmentOfRelevantChild", null },
        { "reg 5(2)(a) two homes that are not one", Left.AtHome("2025-03-31", "2025-07-01", who: "father").AtHome("2025-07-01", "2025-11-30", who: "mother"), "2025-12-01", "NeedsAssessmentOfRelevantChild", "2025-06-30" },
        { "reg 5(2)(a) a home whose person is not known", Left.AtHome("2025-03-31", "2025-11-30", FamilyMember.Unknown), "2025-12-01", "NeedsAssessmentOfRelevantChild", null },
        { "reg 5(2)(a) a home whose person is not known, before one that certainly ended", Left.AtHome("2025-03-31", "2025-10-30", FamilyMember.Unknown).AtHome("2025-03-31", "2025-11-30"), "2025-12-01", "NeedsAssessmentOfRelevantChild", "2026-02-28" },
        { "reg 5(2)(a) a home that lasted less changes nothing", Left.AtHome("2025-03-31", "2025-05-01"), "2025-05-02", "NeedsAssessmentOfRelevantChild", "2025-06-30" },
        { "reg 7(2) six months from the plan, to the end of a shorter month", Planned("2025-08-31"), "2025-09-01", "PathwayPlanReview", "2026-02-28" },
        { "reg 7(2) six months from the last review", Planned("2024-08-31", reviewed: "2025-04-10"), "2025-09-01", "PathwayPlanReview", "2025-10-10" },
        { "reg 7 no plan and no review: no day, and it is asked for", Left, "2025-09-01", "PathwayPlanReview", null },
        { "reg 7(3) the 28th day in accommodation of the authority", Planned("2025-01-31").Stayed(AccommodationKind.Section23B, "2025-05-01", null), "2025-05-02", "PathwayPlanReview", "2025-05-28" },
        { "reg 7(3) then every three months", Planned("2025-01-31", reviewed: "2025-05-30").Stayed(AccommodationKind.Section23B, "2025-05-01", null), "2025-06-02", "PathwayPlanReview", "2025-08-30" },
        { "reg 8(2)(a) within seven days", Planned("2025-01-31").Stayed(AccommodationKind.Section24B, "2025-05-01", null), "2025-05-02", "PersonalAdviserVisit", "2025-05-08" },
        { "reg 8(2)(c) then every two months", Visited("2025-06-30"), "2025-07-01", "PersonalAdviserVisit", "2025-08-30" },
        { "s 23CZB(7)(b) a year after the last offer", Offered("2025-02-10"), "2025-06-01", "OfferOfAdviceAndSupport", "2026-02-10" },
        { "s 23CZB(7)(a) an offer before 21 does not count", Offered("2023-12-31"), "2024-06-01", "OfferOfAdviceAndSupport", null },
        { "SI 2010/959 reg 42(1) care goes on under an order from the same day", Born("2008-03-01").InCare("2024-01-01", "2024-07-01").InCare("2024-07-01", null, LegalBasis.CareOrder), "2024-08-01", "NeedsAssessmentOfEligibleChild", "2024-07-01" },
        { "SI 2010/959 reg 42(1) care begins anew the day after", Born("2008-03-01").InCare("2024-01-01", "2024-07-01").InCare("2024-07-02", null, LegalBasis.CareOrder), "2024-08-01", "NeedsAssessmentOfEligibleChild", "2024-10-02" },
        { "SI 2009/2274 reg 3 four weeks from the start", Student, "2025-09-22", "HigherEducationBursary", "2025-10-20" },
        { "SI 2009/2274 reg 3 to the last of them", Student, "2025-10-20", "HigherEducationBursary", "2025-10-20" },
    };

    [Theory, MemberData(nameof(Due))]
    public void IsDueOn(string provision, Person person, string asOf, string duty, string? due) =>
        Of(person, asOf, duty)!.Day.Should().Be(due is null ? null : D(due), provision);

    public static TheoryData<string, Person, string, string> NotOwed => new()
    {
        { "the assessment has been made", Left with { Services = Nobody.Services! with { NeedsAssessment = Occurrence.On(D("2025-04-01")) } }, "2025-04-01", "NeedsAssessmentOfRelevantChild" },
        { "there is a plan", Planned("2025-03-01"), "2025-04-01", "NeedsAssessmentOfRelevantChild" },
        { "visits only where the authority accommodates", Planned("2025-01-31"), "2025-05-02", "PersonalAdviserVisit" },
        { "the accommodation has ended", Planned("2025-01-31").Stayed(AccommodationKind.Section23B, "2025-05-01", "2025-06-01"), "2025-06-01", "PersonalAdviserVisit" },
        { "reviews end at 21", Born("2003-01-01").InCare("2015-01-01", "2021-01-01"), "2024-01-01", "PathwayPlanReview" },
        { "no offer before 21", Born("2003-01-01").InCare("2015-01-01", "2021-01-01"), "2023-12-31", "OfferOfAdviceAndSupport" },
        { "no offer from 25", Born("2003-01-01").InCare("2015-01-01", "2021-01-01"), "2028-01-01", "OfferOfAdviceAndSupport" },
        { "the four weeks are over", Student, "2025-10-21", "HigherEducationBursary" },
        { "a course of one year", Adult.OnCourse(CourseKind.HigherEducation, "2025-09-22", "2026-07-01", years: 1), "2025-09-22", "HigherEducationBursary" },
    };

    [Theory, MemberData(nameof(NotOwed))]
    public void IsNotListed(string why, Person person, string asOf, string duty) => Of(person, asOf, duty).Should().BeNull(why);

    [Fact]
    public void TheSafeDayOfTheFirstVisitIsOneEarlierAndADutyWithoutADaySaysWhatIsMissing()
    {
        Of(Planned("2025-01-31").Stayed(AccommodationKind.Section23B, "2025-05-01", null), "2025-05-02", "PersonalAdviserVisit")!.Due.SafeDay.Should().Be(D("2025-05-07"));
        Of(Left.AtHome("2025-03-31", "2025-11-30", FamilyMember.Unknown), "2025-12-01", "NeedsAssessmentOfRelevantChild")!.Due.Missing.Select(fact => fact.Id).Should().Equal("FamilyHomes");
        Of(Left, "2025-09-01", "PathwayPlanReview")!.Due.Missing.Should().Contain(fact => fact.Question.Contains("pathway plan"));
    }

    private static Person Adult => Born("2005-01-01").InCare("2015-01-01", "2023-01-01");

    private static Person Student => Adult.OnCourse(CourseKind.HigherEducation, "2025-09-22", "2028-07-01", years: 3);

    private static Person Planned(string on, string? reviewed = null) => Left with
    {
        Services = Nobody.Services! with { PathwayPlan = Occurrence.On(D(on)), LastPathwayPlanReview = reviewed is null ? Occurrence.Never : Occurrence.On(D(reviewed)) },
    };

    private static Person Visited(string on)
    {
        var housed = Planned("2025-01-31").Stayed(AccommodationKind.Section23B, "2025-05-01", null);
        return housed with { Services = housed.Services! with { LastPersonalAdviserVisit = Occurrence.On(D(on)) } };
    }

    private static Person Offered(string on) => Born("2003-01-01").InCare("2015-01-01", "2021-01-01") with { Services = Nobody.Services! with { LastOfferOfAdviceAndSupport = Occurrence.On(D(on)) } };

    private static DutyDue? Of(Person person, string asOf, string duty) => DutyDue.Assess(person, D(asOf)).SingleOrDefault(one => one.Id == duty);
}
