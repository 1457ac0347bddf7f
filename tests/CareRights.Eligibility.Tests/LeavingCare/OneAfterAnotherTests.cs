using CareRights.Eligibility.LeavingCare.Entitlements;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Courses, arrangements and districts that follow one another: where not everything is known of them they may be one, and then the first day of the first counts.</summary>
public sealed class OneAfterAnotherTests
{
    private static readonly Person Former = Born("2004-06-01").InCare("2019-01-01", "2022-06-01", LegalBasis.CareOrder);

    private static readonly Course Second = new(CourseKind.HigherEducation, D("2025-09-01"), D("2027-07-01")) { IsInPathwayPlan = true, AcademicYears = 3, IsFullTime = true, IsNotDesignated = false };

    // Section 23C(7): a programme begun before 21, on 1 June 2025, and pursued beyond it.
    [Theory]
    [InlineData(CourseKind.HigherEducation, true, 3, false, "2025-09-01", "Yes")]
    [InlineData(CourseKind.HigherEducation, true, 3, true, "2025-08-31", "No")]
    [InlineData(CourseKind.HigherEducation, true, 3, true, "2025-09-01", "Unknown")]
    [InlineData(CourseKind.HigherEducation, true, 3, true, "2025-09-02", "Unknown")]
    [InlineData(CourseKind.HigherEducation, null, 3, false, "2025-08-31", "No")]
    [InlineData(CourseKind.HigherEducation, null, 3, false, "2025-09-01", "Unknown")]
    [InlineData(CourseKind.HigherEducation, true, null, false, "2025-09-01", "Unknown")]
    [InlineData(CourseKind.Unknown, true, 3, false, "2025-09-01", "Unknown")]
    [InlineData(CourseKind.Training, true, 3, false, "2025-09-01", "No")]
    [InlineData(CourseKind.HigherEducation, true, 2, false, "2025-09-01", "No")]
    public void A_programme_begun_before_21_may_go_on_in_the_next_row(CourseKind kind, bool? inPlan, int? years, bool possible, string ended, string education)
    {
        var first = new Course(kind, D("2025-03-01"), D(ended)) { IsInPathwayPlan = inPlan, AcademicYears = years, IsFullTime = true, IsNotDesignated = false, IsPossible = possible };
        Entitled(Former with { Courses = History.Of(first, Second) }, "AssistanceWithEducation", "2026-01-01").Should().Be(education);
    }

    // Section 23CA(6) at 25, on 1 June 2029: a programme begun before 25, and after 21.
    [Theory]
    [InlineData("2025-05-31", "No")]
    [InlineData("2025-06-01", "Unknown")]
    [InlineData("2029-05-31", "Unknown")]
    [InlineData("2029-06-01", "No")]
    public void A_programme_at_25_may_have_begun_earlier(string began, string pursuing)
    {
        var courses = History.Of(new Course(CourseKind.Training, D(began), D("2029-07-01")) { IsInPathwayPlan = true, IsPossible = true }, new Course(CourseKind.Training, D("2029-07-01"), null) { IsInPathwayPlan = true });
        (Former with { Courses = courses, ToldAuthorityOfEducation = Occurrence.On(D("2027-01-01")) }).AllOn("2029-09-01").FurtherEducation.Answer.ToString().Should().Be(pursuing);
    }

    [Theory]
    [InlineData("2029-05-31", "Unknown")]
    [InlineData("2029-06-01", "No")]
    public void An_apprenticeship_may_have_begun_before_25(string began, string bursary)
    {
        var courses = History.Of(new Course(CourseKind.Apprenticeship, D(began), D("2029-07-01")) { IsPossible = true }, new Course(CourseKind.Apprenticeship, D("2029-07-01"), null));
        Entitled(Former with { Courses = courses }, "ApprenticeshipBursary", "2029-09-01").Should().Be(bursary);
    }

    // SI 2009/2274, regulation 1(2): courses begun on or after 1 September 2008.
    [Theory]
    [InlineData("2008-08-31", "Unknown")]
    [InlineData("2008-09-01", "Yes")]
    public void A_course_may_have_begun_before_the_bursary(string began, string bursary)
    {
        Course Row(string from, string to) => new(CourseKind.HigherEducation, D(from), D(to)) { IsInPathwayPlan = true, AcademicYears = 3, IsNotDesignated = false };
        var person = Born("1989-06-01").InCare("2004-01-01", "2007-06-01", LegalBasis.CareOrder) with { Courses = History.Of(Row(began, "2009-01-01") with { IsPossible = true }, Row("2009-01-01", "2011-07-01")) };
        Entitled(person, "HigherEducationBursary", "2010-01-01").Should().Be(bursary);
    }

    // Section 23CZA(2): "continue to live together" from 18, on 1 June 2022; the second row begins on 1 December.
    [Theory]
    [InlineData(false, false, "2022-12-01", "Yes")]
    [InlineData(true, false, "2022-11-30", "No")]
    [InlineData(true, false, "2022-12-01", "Yes")]
    [InlineData(null, false, "2022-12-01", "Yes")]
    [InlineData(false, true, "2022-11-30", "No")]
    [InlineData(false, true, "2022-12-01", "Unknown")]
    [InlineData(false, true, "2022-12-02", "Unknown")]
    public void Staying_put_may_go_on_in_the_next_row(bool? inconsistent, bool possible, string ended, string expected)
    {
        var first = new StayingPutArrangement(D("2022-06-01"), D(ended)) { IsInconsistentWithWelfare = inconsistent, IsPossible = possible };
        var second = new StayingPutArrangement(D("2022-12-01"), null) { IsInconsistentWithWelfare = false };
        Entitled(Former with { StayingPut = History.Of(first, second) }, "StayingPut", "2023-06-01").Should().Be(expected);
    }

    // Section 23CZA(5), beside an arrangement that the authority does not consider inconsistent.
    [Theory]
    [InlineData(true, true, "Unknown")]
    [InlineData(true, false, "No")]
    [InlineData(false, true, "Yes")]
    public void What_is_thought_of_an_arrangement_that_is_only_possible_decides_nothing_about_another(bool inconsistent, bool possible, string expected)
    {
        var other = new StayingPutArrangement(D("2022-06-01"), null) { IsInconsistentWithWelfare = inconsistent, IsPossible = possible };
        Entitled(Former with { StayingPut = History.Of(new StayingPutArrangement(D("2022-05-01"), null) { IsInconsistentWithWelfare = false }, other) }, "StayingPut", "2023-06-01").Should().Be(expected);
        Entitled(Former with { StayingPut = History.Of(other) }, "StayingPut", "2023-06-01").Should().Be(inconsistent ? "No" : possible ? "Unknown" : "Yes");
    }

    // Housing Act 1996, section 199(10): two years in the district from 1 January 2019.
    [Theory]
    [InlineData("Leeds", "2020-01-01", "2021-01-01", "Unknown")]
    [InlineData("Leeds", "2020-01-01", "2020-12-31", "No")]
    [InlineData("Leeds", "2019-12-31", "2021-01-01", "No")]
    [InlineData("York", "2020-01-01", "2021-01-01", "No")]
    public void Two_years_in_a_district_may_be_stated_in_two_rows(string district, string firstEnded, string secondEnded, string expected)
    {
        var residences = History.Of(new Residence(district, D("2019-01-01"), D(firstEnded)) { IsPossible = true }, new Residence("Leeds", D("2020-01-01"), D(secondEnded)));
        Entitled(Former with { Residences = residences }, "LocalConnectionFromResidenceInCare", "2023-06-01").Should().Be(expected);
    }

    private static string Entitled(Person person, string id, string asOf) => Entitlement.AssessAll(person, D(asOf)).Single(row => row.Entitlement.Id == id).Answer.ToString();
}
