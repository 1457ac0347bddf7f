namespace CareRights.Stability.Statistics;

/// <summary>How long one child was watched, and whether the event came.</summary>
/// <param name="Days">Days from the start to the event, or to the end of watching; zero or more.</param>
/// <param name="Happened">Whether the event came; where it did not, the child is <i>censored</i>: still at risk when last seen.</param>
/// <remarks>Equality is by value; not ordered; the default is a child censored on day 0; immutable and thread-safe.</remarks>
internal readonly record struct TimeToEvent(int Days, bool Happened);
