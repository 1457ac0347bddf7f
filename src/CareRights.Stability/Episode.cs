using System.Text;
using NodaTime;

namespace CareRights.Stability;

/// <summary>One row of the episodes table of the SSDA903 return, as it was recorded.</summary>
/// <remarks>
/// <para>A row may be wrong, and is still a row: dates may be missing or the wrong way round, codes unreadable. What its history makes of it is a <see cref="SettledEpisode"/>.</para>
/// <para>The period is half-open, <c>[Start, End)</c>, as DECOM and DEC are. Equality by value. Immutable; may be shared between threads. Its text leaves out where the child lives.</para>
/// </remarks>
public sealed record Episode
{
    /// <summary>Which child.</summary>
    public ChildKey Child { get; init; }

    /// <summary>DECOM: the day the episode began; <see langword="null"/> if not known.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>DEC: the day it ended, not itself a day of it; <see langword="null"/> if blank, that is open.</summary>
    public LocalDate? End { get; init; }

    /// <summary>Whether DEC holds something that could not be read: <see cref="End"/> is then <see langword="null"/>, and the episode is not known to be open.</summary>
    public bool IsEndUnreadable { get; init; }

    /// <summary>RNE: why it began.</summary>
    public ReasonForNewEpisode Reason { get; init; }

    /// <summary>LS: the legal status.</summary>
    public LegalStatus Status { get; init; }

    /// <summary>PLACE: the kind of placement.</summary>
    public PlacementType Placement { get; init; }

    /// <summary>PL_POST, or any other name for the place; blank equals blank. Used only to tell whether a child came back to the same place.</summary>
    public string Place { get; init; } = "";

    /// <summary>Whether PL_POST holds something that could not be read, or was cut off with the rest of its row: whether a child came back to this place is then not known.</summary>
    public bool IsPlaceUnreadable { get; init; }

    /// <summary>URN of the home; <see langword="null"/> if not recorded. No measure compares it.</summary>
    public string? Urn { get; init; }

    /// <summary>PLACE_PROVIDER; <see langword="null"/> if not recorded. No measure compares it.</summary>
    public string? Provider { get; init; }

    /// <summary>REC: why it ended; <see langword="null"/> if blank.</summary>
    public ReasonCeased? Ceased { get; init; }

    /// <summary>The year in which the return that holds the row ends (2024 for 2023-24); <see langword="null"/> if not known.</summary>
    public int? ReturnYear { get; init; }

    /// <summary>The place of the row in its file. Of two rows that cannot both stand, the later return wins, and within a return the later row.</summary>
    public int Row { get; init; }

    private bool PrintMembers(StringBuilder text)
    {
        text.Append("Child = ").Append(Child).Append(", Row = ").Append(Row).Append(", ")
            .Append(Start is { } start ? start.ToString("uuuu'-'MM'-'dd", null) : "?").Append(' ')
            .Append(Reason).Append(' ').Append(Status).Append(' ').Append(Placement).Append(' ')
            .Append(End is { } end ? end.ToString("uuuu'-'MM'-'dd", null) : "-").Append(' ').Append(Ceased is { } ceased ? ceased.ToString() : "-");
        return true;
    }
}
