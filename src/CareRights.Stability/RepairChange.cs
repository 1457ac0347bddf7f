using NodaTime;

namespace CareRights.Stability;

/// <summary>One change that a repair made to a row.</summary>
/// <param name="Child">The child.</param>
/// <param name="Row">The row as recorded.</param>
/// <param name="Step">The step that changed it.</param>
/// <param name="Before">The day the row ended before the change; <see langword="null"/> if open.</param>
/// <param name="After">The day it ends after the change. Of no meaning where the row <paramref name="IsLeftOut"/>.</param>
/// <param name="IsLeftOut">Whether the row was left out altogether.</param>
public sealed record RepairChange(ChildKey Child, Episode Row, RepairStep Step, LocalDate? Before, LocalDate? After, bool IsLeftOut)
{
    /// <inheritdoc/>
    public override string ToString() => Child + ": " + Step;
}

/// <summary>Something that cannot be as recorded, and that no chosen repair settled.</summary>
/// <param name="Child">The child.</param>
/// <param name="Row">The row as recorded.</param>
/// <param name="Step">The step that would settle it.</param>
/// <param name="From">The first day in doubt; <see langword="null"/> if every day is.</param>
/// <param name="To">The last day in doubt; <see langword="null"/> if it is in doubt from <paramref name="From"/> on.</param>
public sealed record HistoryConflict(ChildKey Child, Episode Row, RepairStep Step, LocalDate? From, LocalDate? To)
{
    /// <summary>Whether any day of a period is in doubt, both ends included.</summary>
    public bool Touches(LocalDate first, LocalDate last) => (From is null || From <= last) && (To is null || To >= first);

    /// <summary>Whether the doubt is of the days before a later return speaks: it leaves alone what that return says of its own.</summary>
    internal bool EndsWithItsReturn { get; init; }

    /// <summary>Whether any day of a period, or the eve of it, is in doubt.</summary>
    internal bool TouchesFromTheEveOf(LocalDate first, LocalDate last) => Touches(EndsWithItsReturn ? first : first.PlusDays(-1), last);

    /// <inheritdoc/>
    public override string ToString() => Child + ": " + Step;
}
