using System;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Columns;

/// <summary>What one thread has counted.</summary>
internal sealed class PassCounts
{
    private const int Special = 3;
    private const int Width = Special + CountTally.Top + 1;
    private readonly PlacementMeasure[] measures;
    private readonly bool withLongTerm;
    private readonly long[] counts;
    private long outOfAll;

    public PassCounts(PlacementMeasure[] measures, bool withLongTerm)
    {
        this.measures = measures;
        this.withLongTerm = withLongTerm;
        Answers = new int[measures.Length + (withLongTerm ? 1 : 0)];
        counts = new long[Answers.Length * Width];
    }

    /// <summary>The answers of the child being counted.</summary>
    public int[] Answers { get; }

    /// <summary>A child that is in the cohort of no measure.</summary>
    public void AddOutOfAll() => outOfAll++;

    public void AddAnswers()
    {
        var answers = Answers;
        for (var i = 0; i < answers.Length; i++)
        {
            counts[(i * Width) + Special + Math.Min(answers[i], CountTally.Top)]++;
        }
    }

    public void Add(PassCounts other)
    {
        outOfAll += other.outOfAll;
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] += other.counts[i];
        }
    }

    public PassTallies ToTallies() => new(
        measures,
        measures.Select((measure, i) => new CountTally(Reaching(i, measure.Threshold), counts.Skip((i * Width) + Special).Take(Width - Special))).ToArray(),
        withLongTerm ? Reaching(measures.Length, 1) : null);

    private Tally Reaching(int index, int threshold)
    {
        long Of(int answer) => counts[(index * Width) + Special + answer];
        long Sum(int from, int to) => Enumerable.Range(from, to - from).Sum(Of);
        return new Tally(
            Sum(threshold, CountTally.Top + 1) + Of(PlacementPass.ReachedUncounted), Sum(0, threshold), Of(PlacementPass.Unknown), Of(PlacementPass.NotApplicable) + outOfAll);
    }
}
