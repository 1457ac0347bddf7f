using System.Linq;

namespace CareRights.Safeguarding;

/// <summary>A limit of one area beside the national one.</summary>
internal static class LocalDeadlines
{
    /// <summary>The earlier of the two.</summary>
    public static Deadline Earlier(Deadline national, Deadline area, LocalLimit local)
    {
        if (area.State == DeadlineState.Unknown && local.Limit.Unit == TimeUnit.Hours)
        {
            return WithoutATime(national, local);
        }

        if (area.State != DeadlineState.Dated)
        {
            return national.With([], ["The area's own limit (" + local.Limit.Words + ") could not be counted: " + string.Join("; ", area.Missing.Select(fact => fact.Question)) + "."]);
        }

        var nationalIsSooner = national.Due is { } due && (due < area.Due || (due == area.Due && (area.DueAt is null || national.DueAt <= area.DueAt)));
        if (nationalIsSooner)
        {
            return national.With([], ["The area's own limit (" + local.Limit.Words + ") is no earlier and changes nothing."]);
        }

        area.Law = national.Law;
        area.Local = local;
        area.OtherReadings = national.Due is { } nationally
            ? [new("the national limit, " + national.Law!.Value.Words, nationally, national.DueAt, false), .. national.OtherReadings]
            : [];
        return area;
    }

    // The event may have been at the start of its day, so the hours are counted from there: no later than any time that it can have had.
    private static Deadline WithoutATime(Deadline national, LocalLimit local)
    {
        var earliest = Deadlines.Of(national.Clock, EventTime.InLondon(national.Trigger.Date.AtMidnight()), national.Calendar, local);
        return earliest.Local is null
            ? earliest
            : earliest.While(
                Bound.MayBeLater,
                [ClockFacts.Time],
                "The area's own limit (" + local.Limit.Words + ") runs from a time that is not given. It is counted from the start of the day, the earliest that it can be.");
    }
}
