using System.Linq;
using NodaTime;

namespace CareRights.Safeguarding;

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

        var (left, working) = (Left(today, due), deadline.Calendar.Between(today, due));
        return today <= due ? new(Compliance.Running, left, working, deadline.Bound == Bound.MayBeEarlier ? Earlier(deadline) : "")
            : Undecided(deadline) is { Length: > 0 } why ? new(Compliance.Unknown, left, working, why)
            : new(Compliance.Overdue, left, working, "");
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
                : Settled(deadline, done, at <= instant, days, working);
        }

        return Settled(deadline, done, done.Date <= due, days, working);
    }

    private static Standing Settled(Deadline deadline, EventTime done, bool met, int days, int? working) =>
        met ? new(Compliance.Met, days, working, deadline.Bound == Bound.MayBeEarlier ? Earlier(deadline) : Disagreeing(deadline, done, met))
        : Undecided(deadline) is { Length: > 0 } why ? new(Compliance.Unknown, days, working, why)
        : new(Compliance.Late, days, working, Disagreeing(deadline, done, met));

    // Passing the last day settles nothing while a fact may move it later, or where the law asks what was reasonably practicable.
    private static string Undecided(Deadline deadline) =>
        deadline.Bound == Bound.MayBeLater ? "Past the shortest limit still possible. Whether it is late depends on what is not known: " + Questions(deadline) + "."
        : deadline.IsQualified ? "Past the number of days. The law adds what is reasonably practicable, so whether it is late is a judgement."
        : "";

    private static string Earlier(Deadline deadline) => "On what is known. The last day may be earlier, which depends on: " + Questions(deadline) + ".";

    private static string Questions(Deadline deadline) => string.Join("; ", deadline.Missing.Select(fact => fact.Question));

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
