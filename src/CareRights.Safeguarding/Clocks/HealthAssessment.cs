using System.Collections.Generic;
using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>By when is a looked-after child's health assessed?</summary>
/// <remarks>
/// <para>Care Planning, Placement and Case Review (England) Regulations 2010, regulation 7(1) and (3). England.</para>
/// <para>Not encoded: an assessment made within three months before the placement (7(2)); the child's refusal with understanding (7(4)). The caller does not ask then.</para>
/// </remarks>
public static class HealthAssessment
{
    internal const string AgeFact = "the child's age at the previous assessment: under five or not";

    internal const string Reading = "At least once in every period is read as from the last assessment; others read it as any day in each fixed period.";

    /// <summary>The first assessment: before the first review as it is actually held, which may be earlier than its own limit.</summary>
    /// <param name="lookedAfterFrom">When the child became looked after.</param>
    /// <param name="firstReview">The day on which the first review is held or arranged; <see langword="null"/> if not known.</param>
    /// <param name="calendar">The working days.</param>
    public static Deadline First(EventTime lookedAfterFrom, LocalDate? firstReview, WorkingDays calendar)
    {
        var latest = Deadlines.Of(Clocks.Find("HA-1")!, lookedAfterFrom, calendar);
        if (firstReview is not { } review)
        {
            return latest.With([], ["The latest day only: an earlier first review pulls it forward to that review."]);
        }

        if (latest.Law is null || latest.Due <= review)
        {
            return latest;
        }

        return new(latest.Clock, lookedAfterFrom, calendar, DeadlineState.Dated)
        {
            Due = review,
            Law = latest.Law,
            OtherReadings = latest.Due is { } due ? [new("the latest day on which the first review may be held", due, null, false)] : [],
            Notes = ["Before the first review on that day."],
        };
    }

    /// <summary>The next assessment, counted from the previous one.</summary>
    /// <param name="previous">When the previous assessment was made.</param>
    /// <param name="underFive">Whether the child was under five at it; <see langword="null"/> if not known, and then the shorter interval is used.</param>
    /// <param name="calendar">The working days, for arranging.</param>
    public static Deadline Next(EventTime previous, bool? underFive, WorkingDays calendar)
    {
        var deadline = Deadlines.Of(Clocks.Find(underFive == false ? "HA-R-12M" : "HA-R-6M")!, previous, calendar);
        IReadOnlyList<string> missing = underFive is null ? [AgeFact] : [];
        return underFive is null ? deadline.With([], ["The shorter interval is used, because a fact is not known: " + AgeFact + "."], missing) : deadline;
    }
}
