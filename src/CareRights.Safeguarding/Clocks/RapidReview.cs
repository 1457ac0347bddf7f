using System.Collections.Generic;

namespace CareRights.Safeguarding;

/// <content>By when is the rapid review of a serious incident complete?</content>
public sealed partial class Deadline
{
    private static readonly Citation FromKnowledge = Instrument.PanelGuidance.At("rapid review, counted from the partners' knowledge of the incident");

    /// <summary>The deadline, the earlier of the two readings; the other stands among its readings.</summary>
    /// <remarks>
    /// Child Safeguarding Practice Review Panel guidance, a non-statutory expectation. Two published readings start it differently: with the notification sent
    /// to the Panel, and with the safeguarding partners' knowledge of the incident. Both are computed and the earlier is chased. England.
    /// </remarks>
    /// <param name="notificationSent">When the notification was sent; <see langword="null"/> if not known.</param>
    /// <param name="partnersAware">When the partners became aware; <see langword="null"/> if not known.</param>
    /// <param name="calendar">The working days.</param>
    public static Deadline RapidReview(EventTime? notificationSent, EventTime? partnersAware, WorkingDays calendar)
    {
        Guard.Against.Null(calendar);
        var clock = Clock.RapidReviewComplete;
        return (notificationSent, partnersAware) switch
        {
            ({ } sent, { } aware) => Both(Deadline.Of(clock, sent, calendar), Known(clock, aware, calendar)),
            ({ } sent, null) => Deadline.Of(clock, sent, calendar).While(Bound.MayBeEarlier, [ClockFacts.PartnersAware], OneOnly("the notification", ClockFacts.PartnersAware)),
            (null, { } aware) => Known(clock, aware, calendar).While(Bound.MayBeEarlier, [ClockFacts.NotificationSent], OneOnly("the partners' knowledge", ClockFacts.NotificationSent)),
            _ => new(clock, default, calendar, DeadlineState.Unknown) { Missing = [ClockFacts.NotificationSent, ClockFacts.PartnersAware] },
        };
    }

    // The other reading has its own source, which its deadline names.
    private static Deadline Known(Clock clock, EventTime aware, WorkingDays calendar)
    {
        var deadline = Deadline.Of(clock, aware, calendar);
        deadline.Law = deadline.Law is { } law ? law with { Authority = FromKnowledge, State = "published by Trafford's safeguarding partnership in 2020; the guidance's text was not read" } : null;
        return deadline;
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

    private static string OneOnly(string from, MissingFact missing) =>
        "One of two published readings, counted from " + from + ". The other cannot be computed; missing: " + missing + ".";
}
