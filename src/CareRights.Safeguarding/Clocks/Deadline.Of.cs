using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding;

/// <content>
/// When does a clock run out? One arithmetic for every clock: the limit in force on the day of the event, counted as its authority counts. A clock with
/// <see cref="Clock.Needs"/> is answered by the rule of its own name, such as <see cref="NextVisit"/>. A day before any law of these clocks is a mistake and has no answer. England.
/// </content>
public sealed partial class Deadline
{
    /// <summary>The first day on which any clock has law: the Children Act 1989 came into force.</summary>
    public static LocalDate FirstLaw { get; } = new(1991, 10, 14);

    /// <summary>The fact that a limit in hours needs.</summary>
    public static MissingFact TimeFact => ClockFacts.Time;

    /// <summary>The name of the count in which the day of the event counts as day 1, as the validator of the children in need census counts.</summary>
    public const string StartDayCounts = "the start day counts as day 1, as the CIN validator counts";

    /// <summary>The deadline of one clock.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="trigger">When its event happened.</param>
    /// <param name="calendar">The working days.</param>
    /// <example><code>
    /// var deadline = Deadline.Of(Clock.InitialConference, EventTime.On(new LocalDate(2026, 3, 26)), WorkingDays.EnglandAndWales);
    /// </code></example>
    public static Deadline Of(Clock clock, EventTime trigger, WorkingDays calendar)
    {
        Guard.Against.Null(clock);
        Guard.Against.Null(calendar);
        if (trigger.Date < FirstLaw)
        {
            return Lacking(clock, trigger, calendar, ClockFacts.PossibleDay);
        }

        if (trigger.Skipped is { } skipped)
        {
            return Lacking(clock, trigger, calendar, ClockFacts.SkippedTime(DateText.Of(skipped)));
        }

        if (clock.Needs.Count > 0)
        {
            return new(clock, trigger, calendar, DeadlineState.Unknown) { Missing = clock.Needs };
        }

        return clock.Limits.InForce(trigger.Date) is { } law ? Counted(clock, trigger, calendar, law) : WithoutLaw(clock, trigger, calendar);
    }

    /// <summary>Whether what was done on a day was done in time, if its event is known only to lie between two days, as where a fact is known to the month.</summary>
    /// <param name="clock">The clock.</param>
    /// <param name="first">The first day on which its event can have happened.</param>
    /// <param name="last">The last such day.</param>
    /// <param name="done">The day on which what was due was done.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>The answer on which every day from the first to the last agrees; <see cref="Answer.Unknown"/> where it depends on the day of the event.</returns>
    /// <exception cref="System.ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    /// <example><code>
    /// var inTime = Deadline.DoneInTime(Clock.ComplaintPanel, new(2024, 3, 1), new(2024, 3, 31), new(2024, 4, 10), WorkingDays.EnglandAndWales);
    /// </code></example>
    public static Answer DoneInTime(Clock clock, LocalDate first, LocalDate last, LocalDate done, WorkingDays calendar)
    {
        Guard.Against.InvalidInput(last < first, nameof(last), "The last day is before the first.");
        return (Of(clock, EventTime.On(first), calendar).Due, Of(clock, EventTime.On(last), calendar).Due) switch
        {
            ({ } earliest, _) when done <= earliest => Answer.Yes,
            (not null, { } latest) when done > latest => Answer.No,
            _ => Answer.Unknown,
        };
    }

    /// <summary>Every clock that an event starts; one whose limit needs further facts is there too, and names them.</summary>
    public static IReadOnlyList<Deadline> StartedBy(ClockEvent started, EventTime trigger, WorkingDays calendar) =>
        Clock.StartedBy(Guard.Against.Null(started)).Select(clock => Of(clock, trigger, calendar)).ToArray();

    internal static Deadline Lacking(Clock clock, EventTime trigger, WorkingDays calendar, params MissingFact[] facts) =>
        new(clock, trigger, calendar, DeadlineState.Unknown) { Missing = facts, Law = clock.Limits.InForce(trigger.Date) };

    internal static Deadline Outside(Clock clock, EventTime trigger, WorkingDays calendar, Enacted<Limit> law) => new(clock, trigger, calendar, DeadlineState.OutsideCalendar)
    {
        Law = law,
        Missing = [ClockFacts.BankHolidays],
        Notes = ["The calendar covers " + calendar.Description + "; nothing is guessed outside it."],
    };

    private static Deadline WithoutLaw(Clock clock, EventTime trigger, WorkingDays calendar)
    {
        if (clock.Limits.IsInForce(trigger.Date) == Answer.Unknown)
        {
            var began = clock.Limits.First is { } read ? "Not encoded for that day: the law read begins on " + DateText.Of(read) + "." : "Not encoded for that day.";
            return new(clock, trigger, calendar, DeadlineState.NotEncoded)
            {
                Missing = [clock.Limits.ToRead(trigger.Date)],
                Notes = [clock.Before.Length > 0 ? began + " " + clock.Before : began],
            };
        }

        if (clock.Limits.NotCommenced.Count > 0)
        {
            var enacted = clock.Limits.NotCommenced[0];
            return new(clock, trigger, calendar, DeadlineState.NotCommenced) { Law = enacted, Notes = [enacted.State] };
        }

        var first = "Not in force on that day: the limit begins on " + DateText.Of(clock.Limits.First!.Value) + ".";
        return new(clock, trigger, calendar, DeadlineState.NotInForce) { Notes = [clock.Before.Length > 0 ? first + " " + clock.Before : first] };
    }

    internal static Deadline Counted(Clock clock, EventTime trigger, WorkingDays calendar, Enacted<Limit> law)
    {
        var limit = law.Value;
        if (!limit.HasNumber)
        {
            return RelevantPeriod2020.Explain(new(clock, trigger, calendar, DeadlineState.NoNumber) { Law = law });
        }

        if (limit.Unit == TimeUnit.Hours)
        {
            return InHours(clock, trigger, calendar, law);
        }

        return limit.LastDay(trigger.Date, calendar) is { } due
            ? RelevantPeriod2020.Explain(new(clock, trigger, calendar, DeadlineState.Dated) { Due = due, Law = law, IsQualified = limit.IsQualified, OtherReadings = OtherCounts.Of(clock, trigger, calendar, limit, due) })
            : Outside(clock, trigger, calendar, law);
    }

    private static Deadline InHours(Clock clock, EventTime trigger, WorkingDays calendar, Enacted<Limit> law)
    {
        if (trigger.At is not { } at)
        {
            return Lacking(clock, trigger, calendar, ClockFacts.Time);
        }

        if (After(at, law.Value.Count) is not { } end)
        {
            return Outside(clock, trigger, calendar, law);
        }

        var deadline = new Deadline(clock, trigger, calendar, DeadlineState.Dated) { Due = EventTime.InLondon(end).Date, DueAt = end, Law = law, IsQualified = law.Value.IsQualified };
        if (trigger.OrAt is not { } orAt || After(orAt, law.Value.Count) is not { } later)
        {
            return deadline;
        }

        return deadline.With(
            [new("the later of the two times that the clocks showed", EventTime.InLondon(later).Date, later, false)],
            ["The time occurred twice that night and no offset was given: the earlier is used. Ask which it was."]);
    }

    /// <summary>The instant some hours later; <see langword="null"/> where no date has that year.</summary>
    internal static Instant? After(Instant at, int hours) => (Latest - at).TotalHours > hours ? at + Duration.FromHours(hours) : null;

    // A day short of the end, so that the time in London is a date too.
    private static readonly Instant Latest = Instant.FromUtc(9999, 12, 30, 0, 0);
}
