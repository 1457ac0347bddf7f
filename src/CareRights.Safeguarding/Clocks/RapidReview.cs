using System.Collections.Generic;

namespace CareRights.Safeguarding;

/// <summary>By when is the rapid review of a serious incident complete?</summary>
/// <remarks>
/// Child Safeguarding Practice Review Panel guidance, a non-statutory expectation. Two published readings start it differently: with the notification sent
/// to the Panel, and with the safeguarding partners' knowledge of the incident. Both are computed and the earlier is chased. England.
/// </remarks>
public static class RapidReview
{
    private const string SentFact = "the day the notification was sent to the Panel";
    private const string AwareFact = "the day the safeguarding partners became aware of the incident";

    /// <summary>The deadline, the earlier of the two readings; the other stands among its readings.</summary>
    /// <param name="notificationSent">When the notification was sent; <see langword="null"/> if not known.</param>
    /// <param name="partnersAware">When the partners became aware; <see langword="null"/> if not known.</param>
    /// <param name="calendar">The working days.</param>
    public static Deadline Due(EventTime? notificationSent, EventTime? partnersAware, WorkingDays calendar)
    {
        Guard.Against.Null(calendar);
        var clock = Clocks.Find("RR-15")!;
        return (notificationSent, partnersAware) switch
        {
            ({ } sent, { } aware) => Both(Deadlines.Of(clock, sent, calendar), Deadlines.Of(clock, aware, calendar)),
            ({ } sent, null) => Deadlines.Of(clock, sent, calendar).With([], [OneOnly("the notification", AwareFact)], [AwareFact]),
            (null, { } aware) => Deadlines.Of(clock, aware, calendar).With([], [OneOnly("the partners' knowledge", SentFact)], [SentFact]),
            _ => new(clock, default, calendar, DeadlineState.Unknown) { Missing = [SentFact, AwareFact] },
        };
    }

    private static Deadline Both(Deadline fromSent, Deadline fromAware)
    {
        const string Sent = "counted from the notification sent";
        const string Aware = "counted from the partners' knowledge of the incident";
        var awareLeads = fromAware.Due is { } aware && !(fromSent.Due < aware);
        var (used, other, name) = awareLeads ? (fromAware, fromSent, Sent) : (fromSent, fromAware, Aware);
        List<OtherReading> readings = other.Due is { } due ? [new(name, due, null, false)] : [];
        return used.With(readings, ["The earlier of two published readings: " + (awareLeads ? Aware : Sent) + "."]);
    }

    private static string OneOnly(string from, string missing) =>
        "One of two published readings, counted from " + from + ". The other cannot be computed; missing: " + missing + ".";
}
