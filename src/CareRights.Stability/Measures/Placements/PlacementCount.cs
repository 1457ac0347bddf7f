using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>One placement, or one row, that a measure looked at, and what it made of it.</summary>
/// <param name="Episode">The row it begins with.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The day it ended, not itself a day of it; <see langword="null"/> if open.</param>
/// <param name="IsCounted">Whether it counts.</param>
/// <param name="Why">Why, in a few words that name nobody.</param>
public sealed record Considered(SettledEpisode Episode, LocalDate Start, LocalDate? End, bool IsCounted, string Why)
{
    /// <summary>Nothing but the type: what it holds may be of a person, and is for nobody's log.</summary>
    public override string ToString() => nameof(Considered);
}

/// <summary>How many placements, or changes of placement, one child had: the count, what was counted, what was left out, and why.</summary>
/// <remarks>Immutable. Equality is by reference of the lists.</remarks>
public sealed record PlacementCount
{
    internal PlacementCount(PlacementMeasure measure, LocalDate asOf, Outcome outcome, int? count, IReadOnlyList<Considered> considered, string because)
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

    /// <summary>What was counted.</summary>
    public IEnumerable<Considered> Counted => Considered.Where(item => item.IsCounted);

    /// <summary>What was looked at and left out.</summary>
    public IEnumerable<Considered> LeftOut => Considered.Where(item => !item.IsCounted);

    /// <inheritdoc/>
    public override string ToString() => nameof(PlacementCount) + ": " + Outcome;
}
