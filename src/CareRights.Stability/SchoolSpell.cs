using NodaTime;

namespace CareRights.Stability;

/// <summary>A child's time on the roll of one school: the main registration, not a second one beside it.</summary>
/// <param name="School">The school: its URN, or any name that tells it from others. Academies are linked to the schools they were by <see cref="SchoolSuccession"/>.</param>
/// <param name="Entered">The first day.</param>
/// <param name="Left">The day the child left, not itself a day of it; <see langword="null"/> while it lasts or if not recorded. No measure needs it: a move is seen by the entry to the next.</param>
/// <param name="Phase">The phase of the school; <see cref="SchoolPhase.Unknown"/> if not known.</param>
/// <remarks>Equality is by value. Immutable. Its text leaves out the school, which is where the child can be found.</remarks>
internal sealed record SchoolSpell(string School, LocalDate Entered, LocalDate? Left, SchoolPhase Phase)
{
    /// <inheritdoc/>
    public override string ToString() => "School from " + Entered.ToString("uuuu'-'MM'-'dd", null) + ", " + Phase;
}
