using System;

namespace CareRights.Stability.Statistics;

/// <summary>The range of values that the process behind a figure could have, at a stated confidence.</summary>
/// <param name="Lower">The lower end, included.</param>
/// <param name="Upper">The upper end, included.</param>
/// <param name="Confidence">How often such intervals cover the value of the process, between 0 and 1.</param>
/// <remarks>Equality is by value; not ordered; the default is the point 0; immutable and thread-safe.</remarks>
public readonly partial record struct ConfidenceInterval(double Lower, double Upper, double Confidence)
{
    internal ConfidenceInterval(double lower, double upper, double confidence, IntervalMethod method)
        : this(lower, upper, confidence) => Method = method;

    /// <summary>How it was found.</summary>
    internal IntervalMethod Method { get; init; }

    /// <summary>What an interval about a figure for a whole population means. To be printed wherever an interval is.</summary>
    public static string Meaning =>
        "Process variation: every child is counted, so the figure itself has no sampling error. "
        + "The interval says how far the same practice with other children, or in another year, could have come out by chance.";

    /// <summary>Whether the interval holds a value, its ends included.</summary>
    public bool Contains(double value) => Lower <= value && value <= Upper;

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Lower} to {Upper}");
}
