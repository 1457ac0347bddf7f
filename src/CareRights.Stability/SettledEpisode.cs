using NodaTime;

namespace CareRights.Stability;

/// <summary>An episode in its place in a child's history: the row as recorded, with the days it counts for after repair.</summary>
/// <param name="Recorded">The row.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The day it ended, not itself a day of it; <see langword="null"/> if open. Never before <paramref name="Start"/>.</param>
/// <remarks>Equality by value. Immutable.</remarks>
public sealed record SettledEpisode(Episode Recorded, LocalDate Start, LocalDate? End)
{
    /// <summary>RNE: why it began.</summary>
    public ReasonForNewEpisode Reason => Recorded.Reason;

    /// <summary>LS: the legal status.</summary>
    public LegalStatus Status => Recorded.Status;

    /// <summary>PLACE: the kind of placement.</summary>
    public PlacementType Placement => Recorded.Placement;

    /// <summary>PL_POST, or any other name for the place.</summary>
    public string Place => Recorded.Place;

    /// <summary>Whether it has an end that could not be read, and that no repair supplied: it may be open or not.</summary>
    public bool IsEndUnknown => Recorded.IsEndUnreadable && End is null;

    /// <summary>Whether it begins and ends on one day.</summary>
    public bool IsZeroLength => End == Start;

    /// <summary>Whether it is open at the close of a day: begun on it or before, and ended after it or not at all.</summary>
    public bool IsOpenAtCloseOf(LocalDate day) => Start <= day && (End is null || End > day);
}
