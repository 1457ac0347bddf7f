using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>When an event happened: a day in England, or an instant, whose day is that of Europe/London and never that of UTC.</summary>
/// <remarks>
/// Equality is by value. The default value is 1 January of year 1. Immutable; may be shared between threads. London time is taken from NodaTime's own
/// data, not from the machine.
/// </remarks>
public readonly record struct EventTime
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    private EventTime(LocalDate date, Instant? at, Instant? orAt, LocalDateTime? skipped)
    {
        Date = date;
        At = at;
        OrAt = orAt;
        Skipped = skipped;
    }

    /// <summary>The day in London.</summary>
    public LocalDate Date { get; }

    /// <summary>The instant; <see langword="null"/> if only the day is known, or the time given did not exist. Of a time that occurred twice, the earlier.</summary>
    public Instant? At { get; }

    /// <summary>The later instant of a London time that occurred twice and was given without its offset; otherwise <see langword="null"/>.</summary>
    public Instant? OrAt { get; }

    /// <summary>The London time as given, where the clocks skipped it, so that it never was; otherwise <see langword="null"/>.</summary>
    public LocalDateTime? Skipped { get; }

    /// <summary>An event of which only the day is known.</summary>
    public static EventTime On(LocalDate date) => new(date, null, null, null);

    /// <summary>An event at an instant.</summary>
    public static EventTime Of(Instant at) => new(InLondon(at).Date, at, null, null);

    /// <summary>An event at a time of the clocks in London.</summary>
    /// <remarks>
    /// In autumn one hour occurs twice: the earlier instant is taken, because a maximum must not be exceeded on either reading, and <see cref="OrAt"/>
    /// keeps the other. In spring one hour does not occur: the time is kept in <see cref="Skipped"/> and is not moved.
    /// </remarks>
    public static EventTime InLondon(LocalDateTime time)
    {
        var mapping = London.MapLocal(time);
        return mapping.Count switch
        {
            0 => new(time.Date, null, null, time),
            1 => new(time.Date, mapping.Single().ToInstant(), null, null),
            _ => new(time.Date, mapping.First().ToInstant(), mapping.Last().ToInstant(), null),
        };
    }

    /// <summary>What the clocks in London show at an instant, with the offset.</summary>
    public static ZonedDateTime InLondon(Instant at) => at.InZone(London);

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(EventTime);
}
