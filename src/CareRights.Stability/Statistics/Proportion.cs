using System;

namespace CareRights.Stability.Statistics;

/// <summary>How many of a group of children: the tally behind every percentage.</summary>
/// <remarks>
/// Tallies of children that do not overlap add up, in any order and any partition, to the tally of them all.
/// Equality is by value; ordered by nothing, since a share without its interval is not to be ranked; the default is none of nobody; immutable and thread-safe.
/// </remarks>
public readonly record struct Proportion
{
    /// <summary>States a proportion.</summary>
    /// <param name="count">How many children are counted; zero or more, and not more than <paramref name="of"/>.</param>
    /// <param name="of">How many children could have been.</param>
    /// <exception cref="ArgumentException">A number is negative, or more are counted than there are.</exception>
    public Proportion(long count, long of)
    {
        Guard.Against.InvalidInput(count < 0, nameof(count), "A number of zero or more is required.");
        Guard.Against.InvalidInput(count > of, nameof(count), "More are counted than there are.");
        Count = count;
        Of = of;
    }

    /// <summary>How many children are counted: the numerator.</summary>
    public long Count { get; }

    /// <summary>How many children could have been: the denominator.</summary>
    public long Of { get; }

    /// <summary>The share, from 0 to 1; <see langword="null"/> where there is nobody.</summary>
    public double? Share => Of == 0 ? null : (double)Count / Of;

    /// <summary>The children of both, who must not overlap.</summary>
    public Proportion Merge(Proportion other) => new(Count + other.Count, Of + other.Of);

    /// <summary>The same group with some of its children left out.</summary>
    /// <exception cref="ArgumentException"><paramref name="part"/> is not part of the group.</exception>
    public Proportion Without(Proportion part) => new(Count - part.Count, Of - part.Of);

    /// <summary>The count and the base, such as "31 of 332".</summary>
    public override string ToString() => FormattableString.Invariant($"{Count} of {Of}");
}
