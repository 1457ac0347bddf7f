namespace CareRights.Stability.Measures.Schools;

/// <summary>What was made of one entry to a school.</summary>
/// <param name="Spell">The spell it began.</param>
/// <param name="Counts">Whether it counts; unknown where the facts do not settle it.</param>
/// <param name="Why">Why, in a few words that name nobody.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
public sealed record ConsideredEntry(SchoolSpell Spell, Answer Counts, string Why);
