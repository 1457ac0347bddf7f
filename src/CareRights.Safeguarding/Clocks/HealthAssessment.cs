using NodaTime;

namespace CareRights.Safeguarding;

/// <content>By when is a looked-after child's health assessed?</content>
public sealed partial class Deadline
{
    internal const string HealthReading = "At least once in every period is read as from the last assessment; others read it as any day in each fixed period.";

    /// <summary>The first assessment: before the first review as it is actually held, which may be earlier than its own limit. The last day is the day before that review.</summary>
    /// <remarks>
    /// <para>Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7(1) and (3). England.</para>
    /// <para>Not encoded: an assessment made within three months before the placement (7(2)); the child's refusal with understanding (7(4)). The caller does not ask then.</para>
    /// </remarks>
    /// <param name="lookedAfterFrom">When the child became looked after.</param>
    /// <param name="firstReview">The day on which the first review is held or arranged; <see langword="null"/> if not known.</param>
    /// <param name="calendar">The working days.</param>
    public static Deadline FirstHealthAssessment(EventTime lookedAfterFrom, LocalDate? firstReview, WorkingDays calendar)
    {
        var latest = Deadline.Of(Clock.FirstHealthAssessment, lookedAfterFrom, calendar);
        if (latest.State is not (DeadlineState.Dated or DeadlineState.OutsideCalendar))
        {
            return latest;
        }

        if (firstReview is not { } review)
        {
            return latest.While(Bound.MayBeEarlier, [ClockFacts.FirstReviewDay], "The latest day only: it must be before the first review, and an earlier review pulls it forward.");
        }

        if (review <= lookedAfterFrom.Date)
        {
            return latest.While(
                Bound.MayBeEarlier,
                [ClockFacts.FirstReviewDay],
                "The first review given is not after the day on which the child became looked after, so it is left out: check the dates. The latest day only: it must be before the first review.");
        }

        if (latest.Due < review)
        {
            return latest;
        }

        var before = new Deadline(latest.Clock, lookedAfterFrom, calendar, DeadlineState.Dated) { Due = review.PlusDays(-1), Law = latest.Law };
        return before.With(
            latest.Due is { } due ? [new("the latest day on which the first review may be held", due, null, true)] : [],
            ["Regulation 7(1) says before the first review, which is on " + DateText.Of(review) + ": an assessment on the day of the review counts only if its time shows that it came first."]);
    }

    /// <summary>The next assessment, counted from the previous one.</summary>
    /// <param name="previous">When the previous assessment was made.</param>
    /// <param name="underFive">Whether the child was under five at it; <see langword="null"/> if not known, and then the shorter interval is used.</param>
    /// <param name="calendar">The working days, for arranging.</param>
    public static Deadline NextHealthAssessment(EventTime previous, bool? underFive, WorkingDays calendar)
    {
        var deadline = Deadline.Of(underFive == false ? Clock.NextHealthAssessmentFiveAndOver : Clock.NextHealthAssessmentUnderFive, previous, calendar);
        return underFive is null
            ? deadline.While(Bound.MayBeLater, [ClockFacts.UnderFive], "The shorter interval is used, because a fact is not known: " + ClockFacts.UnderFive + ".")
            : deadline;
    }
}
