using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Measures;

/// <summary>How many children reach a measure's threshold, and how many had each count.</summary>
/// <remarks>Tallies add up in any order and any grouping. Equality is by value; immutable and thread-safe.</remarks>
public sealed class CountTally : IEquatable<CountTally>
{
    /// <summary>The last count kept apart: it stands for itself and every higher one, as in the Commissioner's tables.</summary>
    public const int Top = 7;

    private readonly long[] byCount;

    /// <summary>Makes a tally from its parts, as read back from where it was kept.</summary>
    /// <param name="reaching">How many children reach the threshold.</param>
    /// <param name="byCount">How many children had each count, from 0 to <see cref="Top"/> or more.</param>
    /// <exception cref="ArgumentException">There are not as many counts as there should be.</exception>
    public CountTally(Tally reaching, IEnumerable<long> byCount)
    {
        this.byCount = Guard.Against.Null(byCount).ToArray();
        Guard.Against.InvalidInput(this.byCount.Length != Top + 1, nameof(byCount), "A count from 0 to 7 is required, eight in all.");
        Reaching = reaching;
    }

    /// <summary>The tally of no children.</summary>
    public static CountTally None { get; } = new(default, new long[Top + 1]);

    /// <summary>How many children reach the threshold.</summary>
    public Tally Reaching { get; }

    /// <summary>How many children had each count, from 0 to <see cref="Top"/> or more. Children whose count is not known are in none.</summary>
    public IReadOnlyList<long> ByCount => byCount;

    /// <summary>The tally of one child.</summary>
    /// <param name="outcome">What the measure says.</param>
    /// <param name="count">The count; <see langword="null"/> if it is not known, or the child is not in the cohort.</param>
    public static CountTally Of(Outcome outcome, int? count)
    {
        var byCount = new long[Top + 1];
        if (count is { } number)
        {
            byCount[Math.Min(number, Top)] = 1;
        }

        return new CountTally(Tally.Of(outcome), byCount);
    }

    /// <summary>Both tallies as one.</summary>
    public static CountTally operator +(CountTally left, CountTally right) => Add(left, right);

    /// <inheritdoc cref="op_Addition"/>
    public static CountTally Add(CountTally left, CountTally right)
    {
        Guard.Against.Null(left);
        Guard.Against.Null(right);
        return new CountTally(left.Reaching + right.Reaching, left.byCount.Zip(right.byCount, (one, other) => one + other));
    }

    /// <inheritdoc/>
    public bool Equals(CountTally? other) => other is not null && Reaching == other.Reaching && byCount.SequenceEqual(other.byCount);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CountTally);

    /// <inheritdoc/>
    public override int GetHashCode() => Reaching.GetHashCode();
}
