using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>The deadline of a clock whose event is known only to lie between two days.</summary>
/// <remarks>Facts known to the month still give a certain answer where every day they allow agrees.</remarks>
/// <param name="Earliest">The deadline if the event was on the first of those days.</param>
/// <param name="Latest">The deadline if it was on the last.</param>
public sealed record DeadlineRange(Deadline Earliest, Deadline Latest)
{
    /// <summary>The deadlines for an event on any day from <paramref name="first"/> to <paramref name="last"/>, both included.</summary>
    /// <exception cref="System.ArgumentException"><paramref name="last"/> is before <paramref name="first"/>.</exception>
    public static DeadlineRange Of(Clock clock, LocalDate first, LocalDate last, WorkingDays calendar)
    {
        Guard.Against.InvalidInput(last < first, nameof(last), "The last day is before the first.");
        return new(Deadlines.Of(clock, EventTime.On(first), calendar), Deadlines.Of(clock, EventTime.On(last), calendar));
    }

    /// <summary>Whether what was done on a day was done in time: <see cref="Answer.Unknown"/> where it depends on the day of the event.</summary>
    public Answer DoneInTime(LocalDate done) => (Earliest.Due, Latest.Due) switch
    {
        ({ } earliest, _) when done <= earliest => Answer.Yes,
        (not null, { } latest) when done > latest => Answer.No,
        _ => Answer.Unknown,
    };
}
