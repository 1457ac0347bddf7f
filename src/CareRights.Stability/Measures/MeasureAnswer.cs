using System;
using System.Collections.Generic;

namespace CareRights.Stability.Measures;

/// <summary>What a measure says of one child: whether the child is counted, the number behind it, and why.</summary>
/// <typeparam name="T">The number: moves, days, miles, a score.</typeparam>
/// <remarks>Equality is by value, the reason included. Immutable. The reason is put in words when it is asked for.</remarks>
public sealed class MeasureAnswer<T> : IEquatable<MeasureAnswer<T>>
    where T : struct
{
    // The words or what makes them, null where they follow from what was looked at; and that, or what makes it, if the measure counts anything.
    private readonly object? reason;
    private readonly object? considered;

    /// <summary>States the answer.</summary>
    /// <param name="outcome">Whether the child is counted.</param>
    /// <param name="value">The number behind it; <see langword="null"/> if the measure has none, or it is not known.</param>
    /// <param name="reason">What was counted and what was left out; or what is missing. Names nobody.</param>
    /// <exception cref="ArgumentException">There is a number for a child who is not in the cohort.</exception>
    public MeasureAnswer(Outcome outcome, T? value, string reason)
        : this(outcome, value, (object)Guard.Against.Null(reason))
    {
    }

    internal MeasureAnswer(Outcome outcome, T? value, Func<string> reason)
        : this(outcome, value, (object)reason)
    {
    }

    internal MeasureAnswer(Outcome outcome, T? value, IReadOnlyList<Considered> considered, string because)
        : this(outcome, value, because.Length > 0 ? because : (object?)null) => this.considered = considered;

    internal MeasureAnswer(Outcome outcome, T? value, Func<IReadOnlyList<Considered>> considered, string because)
        : this(outcome, value, because.Length > 0 ? because : (object?)null) => this.considered = considered;

    internal MeasureAnswer(Outcome outcome, T? value, IReadOnlyList<Considered> considered, Func<string> reason)
        : this(outcome, value, (object)reason) => this.considered = considered;

    private MeasureAnswer(Outcome outcome, T? value, object? reason)
    {
        Guard.Against.InvalidInput(outcome is < Outcome.Unknown or > Outcome.NotApplicable, nameof(outcome), "One of the four outcomes is required.");
        Guard.Against.InvalidInput(outcome == Outcome.NotApplicable && value is not null, nameof(value), "A child who is not in the cohort has no number.");
        Outcome = outcome;
        Value = value;
        this.reason = reason;
    }

    /// <summary>Whether the child is counted.</summary>
    public Outcome Outcome { get; }

    /// <summary>The number behind it; <see langword="null"/> if the measure has none, or it is not known.</summary>
    public T? Value { get; }

    /// <summary>What was counted and what was left out; or what is missing.</summary>
    public string Reason => reason as string ?? (reason as Func<string>)?.Invoke() ?? Measures.Considered.Listed(Considered);

    /// <summary>Everything in the period that a count looked at, in order, and what it made of each; empty for a measure that counts nothing, and where the answer did not come to that. Made anew each time it is asked for.</summary>
    public IReadOnlyList<Considered> Considered => considered as IReadOnlyList<Considered> ?? (considered as Func<IReadOnlyList<Considered>>)?.Invoke() ?? [];

    /// <inheritdoc/>
    public bool Equals(MeasureAnswer<T>? other) =>
        other is not null && Outcome == other.Outcome && EqualityComparer<T?>.Default.Equals(Value, other.Value) && string.Equals(Reason, other.Reason, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MeasureAnswer<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => (Outcome, Value).GetHashCode();

    /// <summary>The outcome and the number.</summary>
    public override string ToString() => Value is { } value ? Outcome + " (" + value + ")" : Outcome.ToString();
}
