using System.Globalization;
using System.Text;
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

    /// <summary>Whether it was open when its return ended and no later return goes on with it: it is known up to the day before <see cref="End"/>, and of that day nothing is said.</summary>
    public bool EndsWithItsReturn { get; init; }

    /// <summary>Whether it begins and ends on one day.</summary>
    public bool IsZeroLength => End == Start;

    /// <summary>Respite under section 20 in a children's home is the one stay that may go on after the 18th birthday.</summary>
    internal bool MayGoOnAfterEighteen => Status == LegalStatus.V2 && Placement == PlacementType.K2;

    /// <summary>Whether it is open at the close of a day: begun on it or before, and ended after it or not at all.</summary>
    public bool IsOpenAtCloseOf(LocalDate day) => Start <= day && (End is null || End > day);

    /// <summary>Whether it is open on any day of a period, or ends on the first of them: DEC on 1 April is a day of the year that begins then.</summary>
    internal bool Touches(LocalDate first, LocalDate last) => Start <= last && (End is not { } end || end > first || (end == first && !EndsWithItsReturn));

    private bool PrintMembers(StringBuilder text)
    {
        // The row's own text leaves out where the child lives.
        text.Append(Recorded).Append(", ").Append(Iso(Start)).Append(' ').Append(End is { } end ? Iso(end) : "-");
        return true;
    }

    private static string Iso(LocalDate day) => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);
}
