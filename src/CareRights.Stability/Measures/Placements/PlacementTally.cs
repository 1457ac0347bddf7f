using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Measures.Placements;

/// <summary>How many children reach the measure's threshold, and how many had each count.</summary>
/// <remarks>Tallies add up in any order and any grouping. Equality by value. Immutable; may be shared between threads.</remarks>
public sealed class PlacementTally : IEquatable<PlacementTally>
{
    /// <summary>The last count kept apart: it stands for itself and every higher one.</summary>
    public const int Top = 7;

    private readonly long[] byCount;

    /// <summary>Makes a tally from its parts, as read back from where it was kept.</summary>
    /// <param name="reaching">How many children reach the threshold.</param>
    /// <param name="byCount">How many children had each count, from 0 to <see cref="Top"/> or more.</param>
    /// <exception cref="ArgumentException">There are not as many counts as there should be.</exception>
    public PlacementTally(Tally reaching, IEnumerable<long> byCount)
    {
        this.byCount = Guard.Against.Null(byCount).ToArray();
        Guard.Against.InvalidInput(this.byCount.Length != Top + 1, nameof(byCount), "A count from 0 to 7 is required, eight in all.");
        Reaching = reaching;
    }

    /// <summary>The tally of no children.</summary>
    public static PlacementTally None { get; } = new(default, new long[Top + 1]);

    /// <summary>How many children reach the threshold.</summary>
    public Tally Reaching { get; }

    /// <summary>How many children had each count, from 0 to <see cref="Top"/> or more. Children whose count is not known are in none.</summary>
    public IReadOnlyList<long> ByCount => byCount;

    /// <summary>The tally of one child.</summary>
    public static PlacementTally Of(PlacementCount count)
    {
        Guard.Against.Null(count);
        var byCount = new long[Top + 1];
        if (count.Count is { } number)
        {
            byCount[Math.Min(number, Top)] = 1;
        }

        return new PlacementTally(Measures.Tally.Of(count.Outcome), byCount);
    }

    /// <summary>Both tallies as one.</summary>
    public static PlacementTally operator +(PlacementTally left, PlacementTally right) => Add(left, right);

    /// <inheritdoc cref="op_Addition"/>
    public static PlacementTally Add(PlacementTally left, PlacementTally right)
    {
        Guard.Against.Null(left);
        Guard.Against.Null(right);
        return new PlacementTally(left.Reaching + right.Reaching, left.byCount.Zip(right.byCount, (one, other) => one + other));
    }

    /// <inheritdoc/>
    public bool Equals(PlacementTally? other) => other is not null && Reaching == other.Reaching && byCount.SequenceEqual(other.byCount);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlacementTally);

    /// <inheritdoc/>
    public override int GetHashCode() => Reaching.GetHashCode();
}
