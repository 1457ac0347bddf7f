using NodaTime.Text;

namespace CareRights.Safeguarding.Tests;

/// <summary>Deadlines as the cases write them.</summary>
internal static class Given
{
    public static readonly WorkingDays Calendar = WorkingDays.EnglandAndWales;

    public static EventTime When(string text) =>
        text.Contains('T', StringComparison.Ordinal)
            ? EventTime.InLondon(LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(text).Value)
            : EventTime.On(CareRights.Tests.Dates.D(text));

    public static Clock ClockOf(string id) => Clock.Find(id) ?? throw new InvalidOperationException("no clock " + id);

    public static Deadline DeadlineOf(string id, string from) => Deadline.Of(ClockOf(id), When(from), Calendar);

    /// <summary>The London time at which a deadline falls, as the clocks show it, with the offset in hours.</summary>
    public static string DueInLondon(Deadline deadline) => InLondon(deadline.DueAt!.Value);

    public static string InLondon(Instant at) => OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm'+'o<HH>").Format(EventTime.InLondon(at).ToOffsetDateTime()).Replace("++", "+", StringComparison.Ordinal);
}
