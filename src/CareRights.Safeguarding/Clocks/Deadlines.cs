using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>When does a clock run out?</summary>
/// <remarks>
/// One arithmetic for every clock: the limit in force on the day of the event, counted as its authority counts. A clock with
/// <see cref="Clock.Needs"/> is answered by the rule of its own name, such as <see cref="Visits"/>. England.
/// </remarks>
public static class Deadlines
{
    /// <summary>The fact that a limit in hours needs.</summary>
    public const string TimeFact = "the time of the event: a limit in hours runs from a time, not a day";

    /// <summary>The deadline of one clock.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="trigger">When its event happened.</param>
    /// <param name="calendar">The working days.</param>
    public static Deadline Of(Clock clock, EventTime trigger, WorkingDays calendar)
    {
        Guard.Against.Null(clock);
        Guard.Against.Null(calendar);
        if (trigger.Skipped is { } skipped)
        {
            return Missing(clock, trigger, calendar, "a time that was: the clocks in London skipped " + DateText.Of(skipped));
        }

        if (clock.Needs.Count > 0)
        {
            return new(clock, trigger, calendar, DeadlineState.Unknown) { Missing = clock.Needs };
        }

        return clock.Limits.InForce(trigger.Date) is { } law ? Counted(clock, trigger, calendar, law) : NotInForce(clock, trigger, calendar);
    }

    /// <summary>The deadline of one clock in an area that has a limit of its own: the earlier of the two.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="trigger">When its event happened.</param>
    /// <param name="calendar">The working days.</param>
    /// <param name="local">The area's limit.</param>
    public static Deadline Of(Clock clock, EventTime trigger, WorkingDays calendar, LocalLimit local)
    {
        Guard.Against.Null(local);
        var national = Of(clock, trigger, calendar);
        if (national.State is not (DeadlineState.Dated or DeadlineState.NoNumber or DeadlineState.OutsideCalendar) || trigger.Skipped is not null)
        {
            return national;
        }

        var area = Counted(clock, trigger, calendar, national.Law! with { Value = local.Limit });
        if (area.State != DeadlineState.Dated)
        {
            return national.With([], ["The area's own limit (" + local.Limit.Words + ") could not be counted: " + string.Join("; ", area.Missing) + "."]);
        }

        var nationalIsSooner = national.Due is { } due && (due < area.Due || (due == area.Due && (area.DueAt is null || national.DueAt <= area.DueAt)));
        return nationalIsSooner
            ? national.With([], ["The area's own limit (" + local.Limit.Words + ") is no earlier and changes nothing."])
            : new(clock, trigger, calendar, DeadlineState.Dated)
            {
                Due = area.Due,
                DueAt = area.DueAt,
                Law = national.Law,
                Local = local,
                OtherReadings = national.Due is { } nationally
                    ? [new("the national limit, " + national.Law!.Value.Words, nationally, national.DueAt, false), .. national.OtherReadings]
                    : [],
            };
    }

    /// <summary>Every clock that an event starts; one whose limit needs further facts is there too, and names them.</summary>
    public static IReadOnlyList<Deadline> StartedBy(ClockEvent started, EventTime trigger, WorkingDays calendar) =>
        Clocks.StartedBy(Guard.Against.Null(started)).Select(clock => Of(clock, trigger, calendar)).ToArray();

    internal static Deadline Missing(Clock clock, EventTime trigger, WorkingDays calendar, params string[] facts) =>
        new(clock, trigger, calendar, DeadlineState.Unknown) { Missing = facts, Law = clock.Limits.InForce(trigger.Date) };

    private static Deadline NotInForce(Clock clock, EventTime trigger, WorkingDays calendar)
    {
        if (clock.Limits.NotCommenced.Count > 0)
        {
            var enacted = clock.Limits.NotCommenced[0];
            return new(clock, trigger, calendar, DeadlineState.NotCommenced) { Law = enacted, Notes = [enacted.State] };
        }

        var before = clock.Before.Length > 0 ? clock.Before : "What there was before is not encoded.";
        return new(clock, trigger, calendar, DeadlineState.NotInForce)
        {
            Notes = ["Not in force on that day: the limit begins on " + DateText.Of(clock.Limits.First!.Value) + ". " + before],
        };
    }

    private static Deadline Counted(Clock clock, EventTime trigger, WorkingDays calendar, Enacted<Limit> law)
    {
        var limit = law.Value;
        if (!limit.HasNumber)
        {
            return new(clock, trigger, calendar, DeadlineState.NoNumber) { Law = law };
        }

        if (limit.Unit == TimeUnit.Hours)
        {
            return InHours(clock, trigger, calendar, law);
        }

        if (limit.LastDay(trigger.Date, calendar) is not { } due)
        {
            return new(clock, trigger, calendar, DeadlineState.OutsideCalendar)
            {
                Law = law,
                Missing = ["bank holidays beyond the calendar"],
                Notes = ["The calendar covers " + calendar.Description + "; nothing is guessed outside it."],
            };
        }

        return new(clock, trigger, calendar, DeadlineState.Dated) { Due = due, Law = law, OtherReadings = Counts(clock, trigger, calendar, limit) };
    }

    private static Deadline InHours(Clock clock, EventTime trigger, WorkingDays calendar, Enacted<Limit> law)
    {
        if (trigger.At is not { } at)
        {
            return Missing(clock, trigger, calendar, TimeFact);
        }

        var end = at + Duration.FromHours(law.Value.Count);
        var deadline = new Deadline(clock, trigger, calendar, DeadlineState.Dated) { Due = EventTime.InLondon(end).Date, DueAt = end, Law = law };
        if (trigger.OrAt is not { } orAt)
        {
            return deadline;
        }

        var later = orAt + Duration.FromHours(law.Value.Count);
        return deadline.With(
            [new("the later of the two times that the clocks showed", EventTime.InLondon(later).Date, later, false)],
            ["The time occurred twice that night and no offset was given: the earlier is used. Ask which it was."]);
    }

    // The counts that others use: a warning at the time of day, and those of public tools and recording systems, which decide nothing in law.
    private static OtherReading[] Counts(Clock clock, EventTime trigger, WorkingDays calendar, Limit limit)
    {
        if (clock.AlsoAtTheTime && trigger.At is { } at)
        {
            var sameTime = EventTime.InLondon(limit.LastDay(trigger.Date, calendar)!.Value.At(EventTime.InLondon(at).TimeOfDay));
            return sameTime.At is { } end ? [new("at the same time of day, if the period ends then and not with the day", sameTime.Date, end, false)] : [];
        }

        if (clock.Reporting is { } reporting && reporting.LastDay(trigger.Date, calendar) is { } recorded)
        {
            return [new("recording systems: " + reporting.Words, recorded, null, true)];
        }

        if (limit is { CountsWorkingDays: true, Counting: Counting.AfterTheEvent } && calendar.After(trigger.Date, limit.Count - 1) is { } startCounts)
        {
            return [new(StartDayCounts, startCounts, null, true)];
        }

        return [];
    }

    /// <summary>The name of the count in which the day of the event counts as day 1, as the CIN census validator counts.</summary>
    public const string StartDayCounts = "the start day counts as day 1, as the CIN validator counts";
}
