using NodaTime;

namespace CareRights.Eligibility;

/// <summary>Something that happened on a day, or is known never to have happened. Where it is not known, <see langword="null"/> stands instead.</summary>
public sealed record Occurrence
{
    private Occurrence(LocalDate? day) => Day = day;

    /// <summary>It has not happened.</summary>
    public static Occurrence Never { get; } = new((LocalDate?)null);

    /// <summary>The day; <see langword="null"/> if it has not happened.</summary>
    public LocalDate? Day { get; }

    /// <summary>It happened on a day.</summary>
    public static Occurrence On(LocalDate day) => new(day);

    /// <summary>Whether it has happened by the end of a day.</summary>
    public bool HasHappenedBy(LocalDate day) => Day is { } happened && happened <= day;

    /// <summary>Nothing: the day is personal data.</summary>
    public override string ToString() => nameof(Occurrence);
}
