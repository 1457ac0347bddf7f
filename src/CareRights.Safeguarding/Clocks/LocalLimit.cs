namespace CareRights.Safeguarding;

/// <summary>A limit that one area has set for itself. It can only be stricter: where it would give a later day, the national limit stays.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Source">Where the area publishes it.</param>
public sealed record LocalLimit(Limit Limit, Citation Source);
