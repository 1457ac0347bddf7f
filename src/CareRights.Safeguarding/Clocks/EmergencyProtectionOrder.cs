using System.Collections.Generic;
using NodaTime;

namespace CareRights.Safeguarding;

/// <content>When does an emergency protection order end at the latest?</content>
public sealed partial class Deadline
{
    private static readonly LocalTime Noon = new(12, 0);

    /// <summary>The last day of the order.</summary>
    /// <remarks>
    /// <para>Children Act 1989, section 45(1) to (3), (5) and (6). England.</para>
    /// <para>
    /// At most eight days. Where the last of them is a public holiday, which here means Christmas Day, Good Friday, a bank holiday or a Sunday, and not a
    /// Saturday unless that is a bank holiday, the court may specify a period ending at noon on the first later day that is none. That is the court's
    /// choice, so it stands among the other readings and the order's own last day is the answer.
    /// </para>
    /// </remarks>
    /// <param name="firstDay">
    /// Day 1 of the order; <see langword="null"/> if not known. On the designated officer's application under section 46(7) it is the first day of
    /// police protection (section 45(3)). Otherwise the sealed order says; the Act does not, and the day of the order is the safe choice.
    /// </param>
    /// <param name="sealedOrderEnds">When the sealed order says that it ends, in London; <see langword="null"/> if not known. It prevails over what is computed.</param>
    /// <param name="calendar">The calendar of bank holidays.</param>
    public static Deadline EmergencyProtectionOrder(LocalDate? firstDay, LocalDateTime? sealedOrderEnds, WorkingDays calendar)
    {
        Guard.Against.Null(calendar);
        var clock = Clock.EmergencyProtectionOrderEnds;
        if (firstDay is not { } first)
        {
            return Deadline.Lacking(clock, EventTime.On(sealedOrderEnds?.Date ?? LocalDate.MinIsoValue), calendar, ClockFacts.FirstDay);
        }

        var trigger = EventTime.On(first);
        if (clock.Limits.InForce(first) is not { } law)
        {
            return Deadline.Lacking(clock, trigger, calendar, ClockFacts.PossibleDay);
        }

        if (sealedOrderEnds?.Date < first)
        {
            return Deadline.Lacking(clock, trigger, calendar, ClockFacts.OrderDays);
        }

        if (law.Value.LastDay(first, calendar) is not { } eighth)
        {
            return Deadline.Outside(clock, trigger, calendar, law);
        }

        List<OtherReading> readings = [];
        List<string> notes = [];
        LocalDate? end = eighth;
        if (IsPublicHoliday(eighth, calendar) is not { } holiday)
        {
            end = null;
            notes.Add("Whether the last day is a public holiday is not known outside the calendar: " + calendar.Description + ".");
        }
        else if (holiday)
        {
            const string May = "The last day is a public holiday, so the court may, and need not, specify noon on ";
            end = NextThatIsNone(eighth, calendar);
            if (end is { } next)
            {
                notes.Add(May + DateText.Of(next) + ".");
                readings.Add(new("if the court so specified under section 45(2)", next, EventTime.InLondon(next.At(Noon)).At, false));
            }
            else
            {
                notes.Add(May + "the first later day that is none; which that is is not known outside the calendar: " + calendar.Description + ".");
            }
        }

        var deadline = new Deadline(clock, trigger, calendar, DeadlineState.Dated) { Due = eighth, Law = law, OtherReadings = readings, Notes = notes };
        return sealedOrderEnds is { } ends ? AsSealed(deadline, ends, end) : deadline;
    }

    /// <summary>The last day of the order's one extension.</summary>
    /// <param name="ends">When the order would end without it. With a time, the extension ends by that time of the seventh day; without one, with that day.</param>
    /// <param name="extensionsMade">How many times it has been extended.</param>
    /// <param name="calendar">The calendar, which this limit does not count by.</param>
    /// <returns>The deadline; <see cref="DeadlineState.NotAvailable"/> where it has been extended once, by however few days.</returns>
    public static Deadline EmergencyProtectionOrderExtended(EventTime ends, int extensionsMade, WorkingDays calendar)
    {
        Guard.Against.Negative(extensionsMade);
        var deadline = Deadline.Of(Clock.EmergencyProtectionOrderExtended, ends, calendar);
        return extensionsMade == 0 || deadline.State != DeadlineState.Dated
            ? FromTheTime(deadline)
            : new(deadline.Clock, deadline.Trigger, calendar, DeadlineState.NotAvailable)
            {
                Law = deadline.Law,
                Notes = ["An emergency protection order may be extended once only, and this one has been, by however few days."],
            };
    }

    // Seven days from a time are 168 elapsed hours. Where the clocks change, the same time of day differs by an hour: a power to hold ends with the earlier.
    private static Deadline FromTheTime(Deadline deadline)
    {
        if (deadline.State != DeadlineState.Dated || deadline.Trigger.At is not { } at || Deadline.After(at, deadline.Law!.Value.Count * 24) is not { } elapsed)
        {
            return deadline;
        }

        var sameTime = EventTime.InLondon(deadline.Due!.Value.At(EventTime.InLondon(at).TimeOfDay)).At ?? elapsed;
        var (end, other) = sameTime < elapsed ? (sameTime, elapsed) : (elapsed, sameTime);
        var timed = deadline.With(
            end == other ? [] : [new("on the other count across the change of the clocks", EventTime.InLondon(other).Date, other, false)],
            ["The hours run from the time at which the order would end."]);
        (timed.Due, timed.DueAt) = (EventTime.InLondon(end).Date, end);
        return timed;
    }

    /// <summary>Whether a day is a public holiday in the sense of section 45(2): Christmas Day, Good Friday, a bank holiday or a Sunday. <see langword="null"/> outside the calendar.</summary>
    public static bool? IsPublicHoliday(LocalDate day, WorkingDays calendar)
    {
        Guard.Against.Null(calendar);
        return day.DayOfWeek == IsoDayOfWeek.Sunday || day is { Month: 12, Day: 25 } ? true
            : day < calendar.Coverage.Start || day > calendar.Coverage.End ? null
            : calendar.HolidayOn(day) is not null;
    }

    private static LocalDate? NextThatIsNone(LocalDate day, WorkingDays calendar)
    {
        do
        {
            day = day.PlusDays(1);
        }
        while (IsPublicHoliday(day, calendar) == true);

        return IsPublicHoliday(day, calendar) == false ? day : null;
    }

    private static Deadline AsSealed(Deadline computed, LocalDateTime ends, LocalDate? latest)
    {
        var beyond = ends.Date > latest || (ends.Date == latest && latest > computed.Due && ends.TimeOfDay > Noon);
        var said = beyond ? "The sealed order ends later than the Act allows from that first day: take advice at once."
            : latest is null && ends.Date > computed.Due ? "The sealed order ends after the eighth day. Whether the Act allows that is not known outside the calendar: take advice at once."
            : "As the sealed order says, which prevails.";
        return new(computed.Clock, computed.Trigger, computed.Calendar, DeadlineState.Dated)
        {
            Due = ends.Date,
            DueAt = EventTime.InLondon(ends).At,
            Law = computed.Law,
            OtherReadings = [new("the eighth day of section 45(1)", computed.Due!.Value, null, false), .. computed.OtherReadings],
            Notes = [.. computed.Notes, said],
        };
    }
}
