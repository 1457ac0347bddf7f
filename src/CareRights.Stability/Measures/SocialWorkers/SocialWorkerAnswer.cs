using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Measures.SocialWorkers;

/// <summary>How many social workers, or changes of social worker, one child had.</summary>
/// <remarks>Equality is by reference of the list. Immutable.</remarks>
internal sealed record SocialWorkerAnswer
{
    public SocialWorkerAnswer(SocialWorkerMeasure measure, StatisticalYear year, Outcome outcome, int? count, IReadOnlyList<ConsideredWorker> considered, string because)
    {
        Measure = measure;
        Year = year;
        Outcome = outcome;
        Count = count;
        Considered = considered;
        Because = because;
    }

    /// <summary>What was asked.</summary>
    public SocialWorkerMeasure Measure { get; }

    /// <summary>The last year of the period.</summary>
    public StatisticalYear Year { get; }

    /// <summary>Whether the count reaches the measure's threshold, for a child in the cohort.</summary>
    public Outcome Outcome { get; }

    /// <summary>The count; <see langword="null"/> if the child is not in the cohort, or the count is not known. It may be unknown where <see cref="Outcome"/> is settled: enough was seen, or too little could be hidden.</summary>
    public int? Count { get; }

    /// <summary>Every row, in order of start, and what was made of it.</summary>
    public IReadOnlyList<ConsideredWorker> Considered { get; }

    /// <summary>Why the child is not in the cohort, or what is missing that would settle the count; empty where it is given.</summary>
    public string Because { get; }

    /// <summary>The answer, as it is told.</summary>
    public MeasureAnswer<int> Told() => new(Outcome, Count, Rows, Because);

    /// <summary>What is told of the rows.</summary>
    public IReadOnlyList<Considered> Rows() => [.. Considered.Select(row => new Considered(row.Spell.Start, row.Spell.End, row.Counts, row.Why))];
}
