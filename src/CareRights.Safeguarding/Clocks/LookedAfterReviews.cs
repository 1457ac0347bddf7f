using NodaTime;

namespace CareRights.Safeguarding;

/// <content>By when is a looked-after child's case reviewed?</content>
public sealed partial class Deadline
{
    internal const string ReviewSooner = "Sooner where the independent reviewing officer asks for it, or a visit finds the child not adequately safeguarded; from 27 January 2014 also where the authority considers the child persistently absent, is told by the carer, a parent or the area authority of a risk of harm, or the child asks and the officer finds it justified (regulation 33(3) and (4)).";

    /// <summary>The first review of a period of being looked after.</summary>
    /// <remarks>
    /// Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1) and (2). England. Reviews are earlier where the independent
    /// reviewing officer asks, or a visit finds the child unsafe (regulations 30 and 33(3)).
    /// </remarks>
    /// <param name="lookedAfterFrom">When the child became looked after in this period.</param>
    /// <param name="previousPeriodEnded">The day on which an earlier period ended; <see langword="null"/> if there was none.</param>
    /// <param name="calendar">The working days.</param>
    /// <exception cref="System.ArgumentException">The earlier period ended after this one began.</exception>
    public static Deadline FirstReview(EventTime lookedAfterFrom, LocalDate? previousPeriodEnded, WorkingDays calendar)
    {
        Guard.Against.InvalidInput(previousPeriodEnded > lookedAfterFrom.Date, nameof(previousPeriodEnded), "The earlier period ended after this one began.");
        var deadline = Deadline.Of(Clock.FirstReview, lookedAfterFrom, calendar);
        if (previousPeriodEnded is not { } ended)
        {
            return deadline;
        }

        return calendar.Between(ended, lookedAfterFrom.Date) < 20
            ? deadline.With([], [NewPeriod, "For a human to decide: fewer than 20 working days lie between the two periods, and others treat such a gap as one continuous care plan."])
            : deadline.With([], [NewPeriod]);
    }

    /// <summary>The review after a review.</summary>
    /// <param name="previous">When the previous review was held.</param>
    /// <param name="previousWasFirst">Whether it was the child's first in this period; <see langword="null"/> if not known, and then the shorter interval is used.</param>
    /// <param name="calendar">The working days, for arranging.</param>
    public static Deadline NextReview(EventTime previous, bool? previousWasFirst, WorkingDays calendar)
    {
        var deadline = Deadline.Of(previousWasFirst == false ? Clock.LaterReview : Clock.SecondReview, previous, calendar);
        return previousWasFirst is null
            ? deadline.While(Bound.MayBeLater, [ClockFacts.PreviousWasFirst], "The shorter interval is used, because a fact is not known: " + ClockFacts.PreviousWasFirst + ".")
            : deadline;
    }

    private const string NewPeriod = "A new period of being looked after: 20 working days run again, and the rule for the second review with them.";
}
