namespace CareRights.Stability.Statistics;

/// <summary>A state held for some days.</summary>
/// <param name="Name">The state, as the caller names it; compared exactly.</param>
/// <param name="Days">For how many days.</param>
/// <remarks>Equality is by value; not ordered; the default is no state for no days; immutable and thread-safe.</remarks>
internal readonly record struct CareState(string Name, int Days);
