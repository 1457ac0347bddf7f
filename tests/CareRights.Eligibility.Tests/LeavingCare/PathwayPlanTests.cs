using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Children Act 1989, sections 23B(3) and 23E; SI 2010/2571, regulations 6 to 8: a plan that the personal adviser wrote, or that has been held unlawful, starts no clock.</summary>
public sealed class PathwayPlanTests
{
    private static readonly Person Relevant = Born("2008-06-01").InCare("2020-01-01", "2025-01-01");
    private static readonly Person Eligible = Born("2008-06-01").InCare("2020-01-01", null, LegalBasis.CareOrder);
    private static readonly Person FormerRelevant = Born("2006-06-01").InCare("2018-01-01", "2024-06-01");

    /// <summary>Who wrote the plan of 1 March 2025, when it was held unlawful, whether one is still to be made on 1 June 2025, and the day of the review.</summary>
    public static TheoryData<string, PlanAuthor, string?, Answer, string?> Plans => new()
    {
        { "written by the authority", PlanAuthor.Authority, "never", Answer.No, "2025-09-01" },
        { "written by the adviser (reg 8(1))", PlanAuthor.PersonalAdviser, "never", Answer.Yes, null },
        { "by the adviser, whatever was held", PlanAuthor.PersonalAdviser, null, Answer.Yes, null },
        { "held unlawful the day before", PlanAuthor.Authority, "2025-05-31", Answer.Yes, null },
        { "held unlawful that day", PlanAuthor.Authority, "2025-06-01", Answer.Yes, null },
        { "held unlawful the day after", PlanAuthor.Authority, "2025-06-02", Answer.No, "2025-09-01" },
        { "an earlier plan was held unlawful", PlanAuthor.Authority, "2025-02-28", Answer.No, "2025-09-01" },
        { "nobody says who wrote it", PlanAuthor.Unknown, "never", Answer.Unknown, "2025-09-01" },
        { "nobody says whether it was held unlawful", PlanAuthor.Authority, null, Answer.Unknown, "2025-09-01" },
    };

    [Theory, MemberData(nameof(Plans))]
    public void A_plan_counts_only_if_it_is_the_authoritys_and_stands(string what, PlanAuthor author, string? held, Answer toBeMade, string? review)
    {
        foreach (var person in new[] { Relevant, Eligible })
        {
            var planned = With(person, author, held);
            (Of(planned, "PathwayPlan")?.Answer ?? Answer.No).Should().Be(toBeMade, what);
            var due = Of(planned, "PathwayPlanReview")!;
            due.Day.Should().Be(review is null ? null : D(review), what);
            due.Due.Missing.Any().Should().Be(toBeMade == Answer.Unknown, what);
            (due.Due.Note.Length > 0).Should().Be(toBeMade == Answer.Yes, what);
        }

        // A relevant child without a plan is assessed (section 23B(3)).
        (Of(With(Relevant, author, held), "NeedsAssessmentOfRelevantChild")?.Answer ?? Answer.No).Should().Be(toBeMade, what);
    }

    [Fact]
    public void A_review_of_a_plan_that_does_not_count_starts_no_clock_either()
    {
        var person = With(FormerRelevant, PlanAuthor.PersonalAdviser, "never") is var planned ? planned with { Services = planned.Services! with { LastPathwayPlanReview = Occurrence.On(D("2025-05-01")) } } : planned;

        Of(person, "PathwayPlanReview")!.Day.Should().BeNull();
        Of(person, "PathwayPlanReview")!.Due.Note.Should().Contain("Caerphilly");
    }

    [Theory]
    [InlineData(PlanAuthor.Authority, null)]
    [InlineData(PlanAuthor.PersonalAdviser, "2025-09-01")]
    [InlineData(PlanAuthor.Unknown, "2025-09-01")]
    public void A_review_by_the_adviser_alone_is_doubted_and_the_safe_day_runs_from_the_plan(PlanAuthor by, string? safe)
    {
        var planned = With(FormerRelevant, PlanAuthor.Authority, "never");
        var due = Of(planned with { Services = planned.Services! with { LastPathwayPlanReview = Occurrence.On(D("2025-05-01")), LastPathwayPlanReviewBy = by } }, "PathwayPlanReview")!.Due;

        due.Day.Should().Be(D("2025-11-01"));
        due.SafeDay.Should().Be(safe is null ? null : D(safe));
        due.Missing.Select(fact => fact.Id).Should().Equal(by == PlanAuthor.Unknown ? ["LastReviewBy"] : []);
    }

    [Fact]
    public void The_28_days_run_again_where_the_plan_made_in_the_accommodation_does_not_count()
    {
        var housed = With(Relevant, PlanAuthor.PersonalAdviser, "never").Stayed(AccommodationKind.Section23B, "2025-02-15", null);

        Of(housed, "PathwayPlanReview")!.Day.Should().Be(D("2025-03-14"));
        Of(housed, "PersonalAdviserVisitBeforeReview")!.Answer.Should().Be(Answer.Yes);
        (Of(With(Relevant, PlanAuthor.Authority, "never").Stayed(AccommodationKind.Section23B, "2025-02-15", null), "PersonalAdviserVisitBeforeReview")?.Answer ?? Answer.No).Should().Be(Answer.No);
        Of(With(Relevant, PlanAuthor.Unknown, "never").Stayed(AccommodationKind.Section23B, "2025-02-15", null), "PersonalAdviserVisitBeforeReview")!.Answer.Should().Be(Answer.Unknown);
    }

    private static Person With(Person person, PlanAuthor author, string? held) => person with
    {
        Services = Nobody.Services! with
        {
            PathwayPlan = Occurrence.On(D("2025-03-01")),
            PathwayPlanWrittenBy = author,
            PathwayPlanHeldUnlawful = held switch { null => null, "never" => Occurrence.Never, _ => Occurrence.On(D(held)) },
        },
    };

    private static DutyDue? Of(Person person, string duty) => DutyDue.Assess(person, D("2025-06-01")).SingleOrDefault(one => one.Id == duty);
}
