using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Figures;

/// <summary>Numbers of children, such as placements, miles or scores: how many had each, their mean and their median.</summary>
/// <remarks>Tallies add up in any order and any grouping. Equality is by value. Immutable; may be shared between threads.</remarks>
public sealed class NumberTally : IEquatable<NumberTally>
{
    private readonly SortedDictionary<double, long> children;

    private NumberTally(SortedDictionary<double, long> children) => this.children = children;

    /// <summary>The tally of no numbers.</summary>
    public static NumberTally None { get; } = new(new SortedDictionary<double, long>());

    /// <summary>How many children had a number.</summary>
    public long Children => children.Values.Sum();

    /// <summary>Each number, from the lowest, with how many children had it.</summary>
    public IEnumerable<KeyValuePair<double, long>> Counts => children;

    /// <summary>The mean; <see langword="null"/> of none.</summary>
    public double? Mean => children.Count == 0 ? null : children.Sum(each => each.Key * each.Value) / Children;

    /// <summary>The median, the mean of the two in the middle where there is an even number; <see langword="null"/> of none.</summary>
    public double? Median => children.Count == 0 ? null : (At((Children - 1) / 2) + At(Children / 2)) / 2;

    /// <summary>The tally of numbers.</summary>
    /// <param name="numbers">A number for each child.</param>
    public static NumberTally Of(IEnumerable<double> numbers)
    {
        var counts = new SortedDictionary<double, long>();
        foreach (var number in Guard.Against.Null(numbers))
        {
            Guard.Against.InvalidInput(double.IsNaN(number) || double.IsInfinity(number), nameof(numbers), "A finite number is required.");
            Count(counts, number, 1);
        }

        return new NumberTally(counts);
    }

    /// <summary>How many children had a number in a range.</summary>
    /// <param name="from">The lowest number.</param>
    /// <param name="to">The highest number, included.</param>
    public long Between(double from, double to) => children.Where(each => each.Key >= from && each.Key <= to).Sum(each => each.Value);

    /// <summary>Both tallies as one.</summary>
    public static NumberTally operator +(NumberTally left, NumberTally right) => Add(left, right);

    /// <inheritdoc cref="op_Addition"/>
    public static NumberTally Add(NumberTally left, NumberTally right)
    {
        var sum = new SortedDictionary<double, long>(Guard.Against.Null(left).children);
        foreach (var each in Guard.Against.Null(right).children)
        {
            Count(sum, each.Key, each.Value);
        }

        return new NumberTally(sum);
    }

    /// <inheritdoc/>
    public bool Equals(NumberTally? other) => other is not null && children.SequenceEqual(other.children);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NumberTally);

    /// <inheritdoc/>
    public override int GetHashCode() => (children.Count, Children).GetHashCode();

    internal static void Count(SortedDictionary<double, long> counts, double number, long children) =>
        counts[number] = (counts.TryGetValue(number, out var known) ? known : 0) + children;

    internal static NumberTally From(SortedDictionary<double, long> counts) => counts.Count == 0 ? None : new(new SortedDictionary<double, long>(counts));

    private double At(long place)
    {
        foreach (var each in children)
        {
            if (place < each.Value)
            {
                return each.Key;
            }

            place -= each.Value;
        }

        throw new InvalidOperationException("There are fewer numbers.");
    }
}
