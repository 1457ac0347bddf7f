using System;
namespace CareRights.Stability.Measures;

/// <summary>How many children a measure answers each way.</summary>
/// <param name="Yes">In the cohort and counted: the numerator.</param>
/// <param name="No">In the cohort and not counted.</param>
/// <param name="Unknown">The history does not settle whether the child is in the cohort, or is counted. In neither numerator nor base.</param>
/// <param name="NotApplicable">Not in the cohort.</param>
/// <remarks>
/// Tallies add up in any order and any grouping, so that each partition of the children can be tallied where its records are kept.
/// Equality by value; the default value is the tally of no children. Immutable.
/// </remarks>
public readonly record struct Tally(long Yes, long No, long Unknown, long NotApplicable)
{
    /// <summary>The children in the cohort whose answer is settled: the denominator.</summary>
    public long Base => Yes + No;

    /// <summary>All children asked about.</summary>
    public long Children => Yes + No + Unknown + NotApplicable;

    /// <summary>The share of the base that is counted, from 0 to 1; <see langword="null"/> where the base is empty. Not rounded.</summary>
    public double? Rate => Base == 0 ? null : (double)Yes / Base;

    /// <summary>The tally of one child.</summary>
    public static Tally Of(Outcome outcome) => outcome switch
    {
        Outcome.Yes => new(1, 0, 0, 0),
        Outcome.No => new(0, 1, 0, 0),
        Outcome.NotApplicable => new(0, 0, 0, 1),
        _ => new(0, 0, 1, 0),
    };

    /// <summary>Both tallies as one.</summary>
    public static Tally operator +(Tally left, Tally right) =>
        new(left.Yes + right.Yes, left.No + right.No, left.Unknown + right.Unknown, left.NotApplicable + right.NotApplicable);

    /// <inheritdoc cref="op_Addition"/>
    public static Tally Add(Tally left, Tally right) => left + right;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Yes} of {Yes + No}, {Unknown} unknown");
}
