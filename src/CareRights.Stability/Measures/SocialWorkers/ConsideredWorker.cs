namespace CareRights.Stability.Measures.SocialWorkers;

/// <summary>What was made of one social worker row.</summary>
/// <param name="Spell">The row.</param>
/// <param name="Counts">Whether it adds to the count; unknown where the row does not say enough.</param>
/// <param name="Why">Why, in a few words that name nobody.</param>
/// <remarks>Equality is by value. Immutable. A value, since a nation's pass makes two for every row.</remarks>
internal readonly record struct ConsideredWorker(SocialWorkerSpell Spell, Answer Counts, string Why)
{
    /// <inheritdoc/>
    public override string ToString() => nameof(ConsideredWorker) + ": " + Counts;
}
