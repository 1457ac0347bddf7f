using System.Collections.Generic;
using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>How many placements, or changes of placement, one child had: the count, what was counted, what was left out, and why.</summary>
/// <remarks>Immutable. Equality is by reference of the lists.</remarks>
internal sealed record PlacementCount
{
    public PlacementCount(PlacementMeasure measure, LocalDate asOf, Outcome outcome, int? count, IReadOnlyList<Considered> considered, string because)
    {
        Measure = measure;
        AsOf = asOf;
        Outcome = outcome;
        Count = count;
        Considered = considered;
        Because = because;
    }

    /// <summary>What was asked.</summary>
    public PlacementMeasure Measure { get; }

    /// <summary>The last day of the period.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Whether the count reaches the measure's threshold, for a child in the cohort.</summary>
    public Outcome Outcome { get; }

    /// <summary>The count; <see langword="null"/> if the child is not in the cohort, or the count is not known. It may be unknown where <see cref="Outcome"/> is yes: enough was seen.</summary>
    public int? Count { get; }

    /// <summary>Everything in the period that was looked at, in order.</summary>
    public IReadOnlyList<Considered> Considered { get; }

    /// <summary>Why the child is not in the cohort, or what is missing that would settle the answer. Empty where the count is given.</summary>
    public string Because { get; }

    /// <summary>The answer, as it is told.</summary>
    public MeasureAnswer<int> Told() => new(Outcome, Count, Considered, Because);

    /// <inheritdoc/>
    public override string ToString() => nameof(PlacementCount) + ": " + Outcome;
}
