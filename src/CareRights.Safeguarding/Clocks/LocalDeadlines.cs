using System.Linq;

namespace CareRights.Safeguarding;

/// <summary>A limit of one area beside the national one.</summary>
internal static class LocalDeadlines
{
    /// <summary>The earlier of the two.</summary>
    public static Deadline Earlier(Deadline national, Limit local, Citation source)
    {
        var area = Deadline.Counted(national.Clock, national.Trigger, national.Calendar, national.Law! with { Value = local });
        if (area.State == DeadlineState.Unknown && local.Unit == TimeUnit.Hours)
        {
            return WithoutATime(national, local, source);
        }

        if (area.State != DeadlineState.Dated)
        {
            return national.With([], ["The area's own limit (" + local.Words + ") could not be counted: " + string.Join("; ", area.Missing.Select(fact => fact.Question)) + "."]);
        }

        var nationalIsSooner = national.Due is { } due && (due < area.Due || (due == area.Due && (area.DueAt is null || national.DueAt <= area.DueAt)));
        if (nationalIsSooner)
        {
            return national.With([], ["The area's own limit (" + local.Words + ") is no earlier and changes nothing."]);
        }

        return Decided(area, national, local, source);
    }

    private static Deadline Decided(Deadline area, Deadline national, Limit local, Citation source)
    {
        area.Law = national.Law;
        area.Local = local;
        area.LocalSource = source;
        area.OtherReadings = national.Due is { } nationally
            ? [new("the national limit, " + national.Law!.Value.Words, nationally, national.DueAt, false), .. national.OtherReadings]
            : [];
        return area;
    }

    // The event may have been at the start of its day, so the hours are counted from there: no later than any time that it can have had.
    private static Deadline WithoutATime(Deadline national, Limit local, Citation source)
    {
        var midnight = EventTime.InLondon(national.Trigger.Date.AtMidnight());
        var counted = Deadline.Counted(national.Clock, midnight, national.Calendar, national.Law! with { Value = local });
        return counted.Due is not { } due || national.Due < due
            ? national.With([], ["The area's own limit (" + local.Words + ") is no earlier and changes nothing."])
            : Decided(counted, national, local, source).While(
                Bound.MayBeLater,
                [ClockFacts.Time],
                "The area's own limit (" + local.Words + ") runs from a time that is not given. It is counted from the start of the day, the earliest that it can be.");
    }
}
