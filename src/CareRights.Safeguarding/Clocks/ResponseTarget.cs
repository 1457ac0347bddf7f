using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>When an office is open: the same hours on every working day.</summary>
/// <param name="Opens">When it opens, in London; a contact at this time is within the hours.</param>
/// <param name="Closes">When it closes; a contact at this time is outside the hours.</param>
/// <param name="Basis">Who says so.</param>
public sealed record OpeningHours(LocalTime Opens, LocalTime Closes, Citation Basis)
{
    /// <summary>9am to 5pm, Monday to Friday, as the advice line publishes; that it is closed on bank holidays is assumed, as the safer reading.</summary>
    public static OpeningHours AdviceLine { get; } = new(new LocalTime(9, 0), new LocalTime(17, 0), Instrument.HelpAtHand.At("9am to 5pm, Monday to Friday"));

    /// <summary>Whether it is open at a time of the clocks in London; <see langword="null"/> outside the calendar.</summary>
    public bool? IsOpen(LocalDateTime time, WorkingDays calendar) =>
        Guard.Against.Null(calendar).IsWorkingDay(time.Date) is { } works ? works && time.TimeOfDay >= Opens && time.TimeOfDay < Closes : null;

    /// <summary>The time itself if it is open then, or when it next opens; <see langword="null"/> outside the calendar.</summary>
    public LocalDateTime? Next(LocalDateTime time, WorkingDays calendar)
    {
        switch (Guard.Against.Null(calendar).IsWorkingDay(time.Date))
        {
            case null:
                return null;
            case true when time.TimeOfDay < Opens:
                return time.Date.At(Opens);
            case true when time.TimeOfDay < Closes:
                return time;
            default:
                return calendar.After(time.Date, 1)?.At(Opens);
        }
    }

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(OpeningHours);
}

/// <summary>The advice line's aim to respond within 48 hours, in the three readings that its words allow. An aim, not a duty, and never a clock for safeguarding.</summary>
/// <param name="Received">When the enquiry came.</param>
/// <param name="Elapsed">48 elapsed hours.</param>
/// <param name="TwoWorkingDays">The same time of day two working days later; <see langword="null"/> outside the calendar.</param>
/// <param name="FortyEightOpenHours">After 48 hours in which the line is open; <see langword="null"/> outside the calendar.</param>
/// <param name="NextOpening">When the line is next open after the elapsed hours, or that time itself if it is open then; <see langword="null"/> outside the calendar.</param>
/// <remarks>Source: the service's page, which says no more than that it aims to respond within 48 hours and that it is open from 9am to 5pm, Monday to Friday.</remarks>
public sealed record ResponseTarget(Instant Received, Instant Elapsed, LocalDateTime? TwoWorkingDays, LocalDateTime? FortyEightOpenHours, LocalDateTime? NextOpening)
{
    /// <summary>What the page leaves open.</summary>
    public const string Basis = "unspecified in the source: elapsed or working hours, acknowledgement or answer, and holidays";

    /// <summary>Where the aim is published.</summary>
    public static Citation Authority { get; } = Instrument.HelpAtHand.At("aim to respond within 48 hours");

    /// <summary>The reading to chase: the earliest, which is that of the elapsed hours.</summary>
    public Instant Chase => Elapsed;

    /// <summary>The target for an enquiry received at a time.</summary>
    /// <param name="received">When the enquiry came.</param>
    /// <param name="hours">When the line is open.</param>
    /// <param name="calendar">The working days.</param>
    public static ResponseTarget For(Instant received, OpeningHours hours, WorkingDays calendar)
    {
        Guard.Against.Null(hours);
        var elapsed = received + Duration.FromHours(48);
        var local = EventTime.InLondon(received).LocalDateTime;
        return new(
            received,
            elapsed,
            calendar.After(local.Date, 2) is { } day ? day.At(local.TimeOfDay) : null,
            AfterOpenHours(local, 48, hours, calendar),
            hours.Next(EventTime.InLondon(elapsed).LocalDateTime, calendar));
    }

    // Whole days of opening first, then what is left of the last one: no loop over hours or days.
    private static LocalDateTime? AfterOpenHours(LocalDateTime from, int count, OpeningHours hours, WorkingDays calendar)
    {
        if (hours.Next(from, calendar) is not { } start)
        {
            return null;
        }

        var daily = Period.Between(hours.Opens, hours.Closes, PeriodUnits.Minutes).Minutes;
        var needed = (count * 60L) + Period.Between(hours.Opens, start.TimeOfDay, PeriodUnits.Minutes).Minutes;
        var (days, minutes) = ((int)(needed / daily), needed % daily);
        // A limit that is used up at closing time ends then, and not when the line next opens.
        (days, minutes) = minutes == 0 ? (days - 1, daily) : (days, minutes);
        return calendar.After(start.Date, days) is { } day ? day.At(hours.Opens.PlusMinutes(minutes)) : null;
    }

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(ResponseTarget);
}

/// <content>When the advice line's aim to respond runs out.</content>
public sealed partial class Deadline
{
    /// <summary>The advice line's aim to respond within 48 hours as a deadline: the elapsed hours, with the other readings of <see cref="ResponseTarget"/> beside them.</summary>
    /// <param name="received">When the enquiry came.</param>
    /// <param name="hours">When the line is open.</param>
    /// <param name="calendar">The working days.</param>
    public static Deadline AdviceLineResponse(EventTime received, OpeningHours hours, WorkingDays calendar)
    {
        var elapsed = Of(Clock.AdviceLineResponse, received, calendar);
        if (received.At is not { } at || elapsed.State != DeadlineState.Dated)
        {
            return elapsed;
        }

        var target = ResponseTarget.For(at, hours, calendar);
        (string Name, LocalDateTime? Due)[] readings =
        [
            ("two working days, at the same time", target.TwoWorkingDays),
            ("48 hours in which the line is open", target.FortyEightOpenHours),
            ("the next opening after the elapsed hours", target.NextOpening),
        ];
        return elapsed.With(
            [.. readings.Where(reading => reading.Due is not null).Select(reading => new OtherReading(reading.Name, reading.Due!.Value.Date, EventTime.InLondon(reading.Due.Value).At, false))],
            ["The basis is " + ResponseTarget.Basis + "."]);
    }
}
