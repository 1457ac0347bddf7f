using NodaTime;

namespace CareRights.Stability;

/// <summary>A child's time with one primary social worker, in care or not.</summary>
/// <remarks>A row may be wrong, and is still a row. The period is half-open, <c>[Start, End)</c>. Equality is by value. Immutable.</remarks>
internal sealed record SocialWorkerSpell
{
    /// <summary>SW_ID: the worker's registration, or an identifier of the authority's own; blank if not recorded. Two identifiers are two workers.</summary>
    public string? Worker { get; init; }

    /// <summary>SW_DECOM: the first day; <see langword="null"/> if not recorded.</summary>
    public LocalDate? Start { get; init; }

    /// <summary>SW_DEC: the day it ended, not itself a day of it; <see langword="null"/> while it lasts.</summary>
    public LocalDate? End { get; init; }

    /// <summary>Whether it was open when its return ended and no later return goes on with it: it is known up to the day before <see cref="End"/>, and of that day nothing is said.</summary>
    public bool EndsWithItsReturn { get; init; }

    /// <summary>Whether the worker or a day held something that could not be read: the row may be of any worker or days that it does not show.</summary>
    public bool IsUnreadable { get; init; }

    /// <summary>Whether the child came to this worker because the child's case passed to another team; <see langword="null"/> if not recorded.</summary>
    public bool? IsTeamTransfer { get; init; }

    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(SocialWorkerSpell);
}
