using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>Whether a clock has a last day, and why not where it has none.</summary>
public enum DeadlineState
{
    /// <summary>A fact is missing; <see cref="Deadline.Missing"/> names it.</summary>
    Unknown = 0,

    /// <summary>There is a last day.</summary>
    Dated,

    /// <summary>The authority gives no number, and none is supplied.</summary>
    NoNumber,

    /// <summary>There was no such limit on the day of the event: the law of that day was read.</summary>
    NotInForce,

    /// <summary>The duty is enacted and not commenced.</summary>
    NotCommenced,

    /// <summary>The counting leaves the years for which the bank holidays are known, or the years that dates can have.</summary>
    OutsideCalendar,

    /// <summary>The law does not allow it, such as a second extension, or takes the child out of the rule.</summary>
    NotAvailable,

    /// <summary>The law on the day of the event was not read, so it is not known whether there was a limit; <see cref="Clock.Before"/> may say what there was.</summary>
    NotEncoded,
}

/// <summary>The same deadline on another reading or count.</summary>
/// <param name="Name">The reading, or the count.</param>
/// <param name="Due">The last day on that reading.</param>
/// <param name="At">The instant, where that reading gives one.</param>
/// <param name="ForReportingOnly">Whether it is a count of recording systems that decides nothing in law.</param>
public sealed record OtherReading(string Name, LocalDate Due, Instant? At, bool ForReportingOnly)
{
    /// <inheritdoc/>
    public override string ToString() => Name;
}

/// <summary>Which way a fact that is not known may move the last day.</summary>
internal enum Bound
{
    /// <summary>The day is certain, or nothing is known of it.</summary>
    None = 0,

    /// <summary>The shortest limit still possible is used: the day may be later.</summary>
    MayBeLater,

    /// <summary>The day may be earlier.</summary>
    MayBeEarlier,
}

/// <summary>When a clock runs out: the outer limit for what must be done, with everything needed to check it and to compute it again.</summary>
/// <remarks>
/// A deadline is an outer limit and never a day to wait for; action to protect a child has none. Immutable; may be shared between threads. Deadlines are equal if they say the same of the same clock on the same calendar.
/// </remarks>
public sealed partial class Deadline : IEquatable<Deadline>
{
    internal Deadline(Clock clock, EventTime trigger, WorkingDays calendar, DeadlineState state)
    {
        Clock = clock;
        Trigger = trigger;
        Calendar = calendar;
        State = state;
    }

    /// <summary>What every deadline means.</summary>
    public const string OuterLimit = "An outer limit, not a day to wait for; action to protect a child never waits for it.";

    /// <summary>The clock.</summary>
    public Clock Clock { get; }

    /// <summary>When the event happened from which it runs.</summary>
    public EventTime Trigger { get; }

    /// <summary>The calendar of working days that was given.</summary>
    public WorkingDays Calendar { get; }

    /// <summary>Whether there is a last day.</summary>
    public DeadlineState State { get; }

    /// <summary>The last day, in London, the whole of which is still in time unless <see cref="DueAt"/> says when on that day; <see langword="null"/> where there is none.</summary>
    public LocalDate? Due { get; internal set; }

    /// <summary>The instant, for a limit in hours and for an order that ends at noon; otherwise <see langword="null"/>.</summary>
    public Instant? DueAt { get; internal set; }

    /// <summary>The limit in force on the day of the event, with its authority; <see langword="null"/> where none was.</summary>
    public Enacted<Limit>? Law { get; internal set; }

    /// <summary>The stricter limit of the area that decided the day, published at <see cref="Authority"/>; <see langword="null"/> where none did.</summary>
    public Limit? Local { get; internal set; }

    /// <summary>Where the area publishes the limit that decided the day.</summary>
    internal Citation? LocalSource { get; set; }

    /// <summary>The same deadline on the readings and counts that others use.</summary>
    public IReadOnlyList<OtherReading> OtherReadings { get; internal set; } = [];

    /// <summary>The facts that are missing; empty where none is.</summary>
    public IReadOnlyList<MissingFact> Missing { get; internal set; } = [];

    /// <summary>What a reader should know of this deadline beyond its clock's note.</summary>
    public IReadOnlyList<string> Notes { get; internal set; } = [];

    /// <summary>Whether the law qualifies the last day by what is reasonably practicable, so that later may still be in time.</summary>
    public bool IsQualified { get; internal set; }

    /// <summary>Which way what is missing may move the last day.</summary>
    internal Bound Bound { get; set; }

    /// <summary>The authority for the day: the area's own where that decided it. <see langword="null"/> where no limit is encoded for the day of the event.</summary>
    public Citation? Authority => LocalSource ?? Law?.Authority;

    /// <summary>How the days or hours were counted; empty where nothing was.</summary>
    public string Convention => (Local ?? Law?.Value)?.Convention ?? "";

    /// <summary>Whether the day rests on the calendar of bank holidays.</summary>
    public bool ReliesOnCalendar => Clock.AsksForPublicHolidays || (Local ?? Law?.Value)?.CountsWorkingDays == true;

    /// <summary>What the day rests on and so what would change it.</summary>
    public string Recomputable => ReliesOnCalendar
        ? "Compute again if the event's date is corrected or the calendar changes, as by a bank holiday proclaimed later: " + Calendar.Description + "."
        : "Compute again if the event's date or time is corrected. It does not rest on the calendar of bank holidays.";

    /// <summary>The last working day on or before the last day: for arranging a meeting where the limit ends on a weekend or holiday and does not move. <see langword="null"/> where there is none, where a power ends, and where the calendar does not cover it.</summary>
    public LocalDate? LastWorkingDay
    {
        get
        {
            var day = Clock.EndsAPower ? null : Due;
            while (day is { } last && Calendar.IsWorkingDay(last) == false)
            {
                day = last.PlusDays(-1);
            }

            return day is { } found && Calendar.IsWorkingDay(found) == true ? day : null;
        }
    }

    /// <summary>Whether the deadline is met, missed or running.</summary>
    /// <param name="done">When what was due was done; <see langword="null"/> if it is not known to be done.</param>
    /// <param name="asOf">The day the question is asked about; <see langword="null"/> if only <paramref name="done"/> matters.</param>
    public Standing Against(EventTime? done, LocalDate? asOf) => Standing.Of(this, done, asOf);

    /// <summary>The deadline in the shape that everything that falls due has, to stand in one list with duties and reports.</summary>
    /// <example><code>
    /// var due = Deadline.Of(Clock.InitialConference, EventTime.On(discussion), calendar).ToDue();
    /// </code></example>
    public Due ToDue()
    {
        var safe = OtherReadings.Where(reading => !reading.ForReportingOnly && reading.Due < Due).Select(reading => (LocalDate?)reading.Due).Min();
        return new(
            Clock.Id, Clock.Name, Clock.Trigger.Words, Trigger.Date, Due, Convention, Authority ?? Clock.FirstAuthority, safe, DueAt, Missing,
            string.Join(" ", Notes.Append(Clock.Note).Where(note => note.Length > 0)));
    }

    /// <summary>The deadline in an area that has set itself a limit: the earlier of the two. An area's limit can only be stricter: where it would give a later day, the national limit stays.</summary>
    /// <param name="limit">The area's limit.</param>
    /// <param name="source">Where the area publishes it.</param>
    /// <example><code>
    /// var here = deadline.InArea(Limit.Within(24, TimeUnit.Hours), Instrument.LocalProcedures.At("allegations against staff"));
    /// </code></example>
    public Deadline InArea(Limit limit, Citation source)
    {
        Guard.Against.Null(limit);
        Guard.Against.Null(source);
        return State is DeadlineState.Dated or DeadlineState.NoNumber or DeadlineState.OutsideCalendar
            ? LocalDeadlines.Earlier(this, limit, source)
            : this;
    }

    /// <inheritdoc/>
    public bool Equals(Deadline? other) =>
        other is not null
        && Clock.Equals(other.Clock) && Trigger.Equals(other.Trigger) && Calendar.Equals(other.Calendar)
        && (State, Due, DueAt, Local, LocalSource, IsQualified, Bound) == (other.State, other.Due, other.DueAt, other.Local, other.LocalSource, other.IsQualified, other.Bound)
        && Equals(Law, other.Law)
        && OtherReadings.SequenceEqual(other.OtherReadings) && Missing.SequenceEqual(other.Missing) && Notes.SequenceEqual(other.Notes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Deadline);

    /// <inheritdoc/>
    public override int GetHashCode() => Clock.GetHashCode() ^ Trigger.GetHashCode() ^ Due.GetHashCode();

    /// <summary>The same deadline with more readings and notes.</summary>
    internal Deadline With(IReadOnlyList<OtherReading> readings, IReadOnlyList<string> notes)
    {
        var copy = (Deadline)MemberwiseClone();
        copy.OtherReadings = [.. OtherReadings, .. readings];
        copy.Notes = [.. Notes, .. notes];
        return copy;
    }

    /// <summary>The same deadline while facts are missing that may move the day.</summary>
    internal Deadline While(Bound bound, IReadOnlyList<MissingFact> missing, string note)
    {
        if (State is not (DeadlineState.Dated or DeadlineState.OutsideCalendar))
        {
            return this;
        }

        var copy = With([], [note]);
        copy.Missing = missing;
        copy.Bound = bound;
        return copy;
    }
}
