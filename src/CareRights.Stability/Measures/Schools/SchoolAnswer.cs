using System.Collections.Generic;

namespace CareRights.Stability.Measures.Schools;

/// <summary>How often one child moved school: the count, what was counted, what was left out, and why.</summary>
/// <remarks>Equality is by reference of the list. Immutable.</remarks>
internal sealed record SchoolAnswer
{
    public SchoolAnswer(SchoolMeasure measure, StatisticalYear year, SchoolStanding standing, Outcome outcome, int? count, IReadOnlyList<Considered> considered, string because)
    {
        Measure = measure;
        Year = year;
        Standing = standing;
        Outcome = outcome;
        Count = count;
        Considered = considered;
        Because = because;
    }

    /// <summary>What was asked.</summary>
    public SchoolMeasure Measure { get; }

    /// <summary>The last year of the period.</summary>
    public StatisticalYear Year { get; }

    /// <summary>Whether the child can be counted.</summary>
    public SchoolStanding Standing { get; }

    /// <summary>Whether there was a move or more, for a child in the sample.</summary>
    public Outcome Outcome { get; }

    /// <summary>The moves; <see langword="null"/> for a child not in the sample, or where an entry is undecided.</summary>
    public int? Count { get; }

    /// <summary>Every entry in the period, in order.</summary>
    public IReadOnlyList<Considered> Considered { get; }

    /// <summary>Why the child is not in the sample, or what is missing that would settle the answer; empty where the count is given.</summary>
    public string Because { get; }

    /// <summary>The answer, as it is told.</summary>
    public MeasureAnswer<int> Told() => new(Outcome, Count, Considered, Because);
}
