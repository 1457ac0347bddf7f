using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>How things stand with a deadline.</summary>
public enum Compliance
{
    /// <summary>The facts do not settle it, or there is no last day to settle it by.</summary>
    Unknown = 0,

    /// <summary>Done in time.</summary>
    Met,

    /// <summary>Done, and late.</summary>
    Late,

    /// <summary>Not done, and the last day has not passed.</summary>
    Running,

    /// <summary>Not done, and the last day has passed.</summary>
    Overdue,
}

/// <summary>Whether a deadline is met, by how much it is missed, or what is left of it.</summary>
/// <param name="Compliance">How things stand.</param>
/// <param name="Days">Days of the calendar from the day it was done, or else the day asked about, to the last day; negative when that has passed. <see langword="null"/> if not known.</param>
/// <param name="WorkingDays">The same in working days; <see langword="null"/> outside the calendar.</param>
/// <param name="Note">Which reading decides it where another would not agree, or why it is not known. Empty if there is nothing to say.</param>
public sealed record Standing(Compliance Compliance, int? Days, int? WorkingDays, string Note)
{
    internal static Standing Of(Deadline deadline, EventTime? done, LocalDate? asOf)
    {
        if (deadline.Due is not { } due)
        {
            return new(Compliance.Unknown, null, null, "There is no last day to compare with.");
        }

        if (done is { } then)
        {
            return Done(deadline, due, then);
        }

        if (asOf is not { } today)
        {
            return new(Compliance.Unknown, null, null, "Not known to be done; give the day it was done or the day asked about.");
        }

        return new(today > due ? Compliance.Overdue : Compliance.Running, Left(today, due), deadline.Calendar.Between(today, due), "");
    }

    private static Standing Done(Deadline deadline, LocalDate due, EventTime done)
    {
        var (days, working) = (Left(done.Date, due), deadline.Calendar.Between(done.Date, due));
        if (done.Date < deadline.Trigger.Date && !deadline.Clock.MayBeMetBefore && deadline.Law?.Value.Counting != Counting.BeforeTheEvent)
        {
            return new(Compliance.Unknown, days, working, "Done before the event that starts the clock: check the dates.");
        }

        if (deadline.DueAt is { } instant && done.Date == due)
        {
            return done.At is not { } at
                ? new(Compliance.Unknown, days, working, "Done on the last day; the time decides and is not known.")
                : new(at <= instant ? Compliance.Met : Compliance.Late, days, working, Disagreeing(deadline, done, at <= instant));
        }

        var met = done.Date <= due;
        return new(met ? Compliance.Met : Compliance.Late, days, working, Disagreeing(deadline, done, met));
    }

    private static string Disagreeing(Deadline deadline, EventTime done, bool met)
    {
        foreach (var reading in deadline.OtherReadings)
        {
            var metThen = reading.At is { } at && done.At is { } then ? then <= at : done.Date <= reading.Due;
            if (metThen != met)
            {
                return met
                    ? "In time only on the reading used; late on another: " + reading.Name + " (" + DateText.Of(reading.Due) + ")."
                    : "Late on the reading used; in time on another: " + reading.Name + " (" + DateText.Of(reading.Due) + ").";
            }
        }

        return "";
    }

    private static int Left(LocalDate from, LocalDate due) => Period.DaysBetween(from, due);
}
