using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Statistics;

/// <summary>A Kaplan-Meier curve: the share of children to whom the event has not come, by day.</summary>
/// <remarks>Equality is by reference; immutable and thread-safe.</remarks>
public sealed class SurvivalCurve
{
    // A product of fractions that is exactly one half may come out a last bit above it.
    private const double Half = 0.5 + 1e-12;

    internal SurvivalCurve(long children, int lastDay, IReadOnlyList<SurvivalStep> steps)
    {
        Children = children;
        LastDay = lastDay;
        Steps = steps;
    }

    /// <summary>How many children the curve is drawn from.</summary>
    public long Children { get; }

    /// <summary>The last day on which anybody was watched. The curve says nothing beyond it.</summary>
    public int LastDay { get; }

    /// <summary>The steps, in order of the day.</summary>
    public IReadOnlyList<SurvivalStep> Steps { get; }

    /// <summary>The first day by whose end the event has come to at least half; <see langword="null"/> where the curve does not fall so far.</summary>
    public int? Median => Steps.Where(step => step.Survival <= Half).Select(step => (int?)step.Day).FirstOrDefault();

    /// <summary>The share to whom the event has not come by the end of a day; <see langword="null"/> beyond <see cref="LastDay"/> and where there are no children.</summary>
    public double? At(int day) => IsBeyond(day) ? null : Step(day) is { } step ? step.Survival : 1;

    /// <summary>Greenwood's variance of the share; 0 before the first event, <see langword="null"/> where there is no share.</summary>
    public double? VarianceAt(int day) => IsBeyond(day) ? null : Step(day) is { } step ? step.Variance : 0;

    /// <summary>The interval of the share on the log(-log) scale, which keeps it between 0 and 1.</summary>
    /// <param name="day">Days since the start.</param>
    /// <param name="confidence">Between 0 and 1, such as 0.95.</param>
    /// <returns>The interval; <see langword="null"/> before the first event, once nobody is left, and where there is no share: there the scale is not defined.</returns>
    /// <exception cref="ArgumentException"><paramref name="confidence"/> is not between 0 and 1.</exception>
    public ConfidenceInterval? IntervalAt(int day, double confidence)
    {
        Confidence.Check(confidence);
        if (IsBeyond(day) || Step(day) is not { Survival: > 0 } step)
        {
            return null;
        }

        var reach = SpecialFunctions.NormalDeviate(confidence) * Math.Sqrt(step.GreenwoodSum) / -Math.Log(step.Survival);
        return new ConfidenceInterval(
            Math.Pow(step.Survival, Math.Exp(reach)),
            Math.Pow(step.Survival, Math.Exp(-reach)),
            confidence,
            IntervalMethod.GreenwoodLogLog);
    }

    private bool IsBeyond(int day) => Children == 0 || day > LastDay;

    private SurvivalStep? Step(int day) => Steps.TakeWhile(step => step.Day <= day).Select(step => (SurvivalStep?)step).LastOrDefault();
}
