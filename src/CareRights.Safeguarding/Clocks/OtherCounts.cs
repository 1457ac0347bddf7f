using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>The counts that others use: a warning at the time of day, a limit whose first day can be read in two ways, and those of recording systems, which decide nothing in law.</summary>
internal static class OtherCounts
{
    public static OtherReading[] Of(Clock clock, EventTime trigger, WorkingDays calendar, Limit limit, LocalDate due)
    {
        if (clock.AlsoAtTheTime && trigger.At is { } at)
        {
            var sameTime = EventTime.InLondon(due.At(EventTime.InLondon(at).TimeOfDay));
            return sameTime.At is { } end ? [new("at the same time of day, if the period ends then and not with the day", sameTime.Date, end, false)] : [];
        }

        if (clock.FirstDayIsDoubtful && (limit with { Counting = Counting.AfterTheEvent }).LastDay(trigger.Date, calendar) is { } later)
        {
            return [new("if the day of the event is day 0", later, null, false)];
        }

        if (clock.Reporting is { } reporting && reporting.LastDay(trigger.Date, calendar) is { } recorded)
        {
            return [new("recording systems: " + reporting.Words, recorded, null, true)];
        }

        return clock.CountedByCensusValidator && calendar.After(trigger.Date, limit.Count - 1) is { } startCounts
            ? [new(Deadline.StartDayCounts, startCounts, null, true)]
            : [];
    }
}
