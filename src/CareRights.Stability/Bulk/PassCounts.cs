using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Bulk;

/// <summary>What one thread has counted: how many children gave each answer to each measure.</summary>
internal sealed class PassCounts
{
    private readonly PlacementMeasure[] measures;
    private readonly bool withLongTerm;
    private readonly long[] counts = new long[PackedAnswers.Measures << 8];
    private long outOfAll;

    public PassCounts(PlacementMeasure[] measures, bool withLongTerm)
    {
        this.measures = measures;
        this.withLongTerm = withLongTerm;
        Answers = new int[measures.Length + (withLongTerm ? 1 : 0)];
    }

    /// <summary>The answers of a child that the readable functions answer for.</summary>
    public int[] Answers { get; }

    /// <summary>A child that is in the cohort of no measure.</summary>
    public void AddOutOfAll() => outOfAll++;

    public void Add(PackedAnswers answers)
    {
        var (changes, placements) = answers;
        var counts = this.counts;
        unchecked
        {
            for (var place = 0; place < PackedAnswers.Dfe1; place++)
            {
                counts[(place << 8) + (byte)changes]++;
                changes >>= 8;
            }

            for (var place = PackedAnswers.Dfe1; place < PackedAnswers.Measures; place++)
            {
                counts[(place << 8) + (byte)placements]++;
                placements >>= 8;
            }
        }
    }

    public void AddAnswers()
    {
        for (var i = 0; i < Answers.Length; i++)
        {
            var place = i < measures.Length ? PackedAnswers.Of(measures[i]) : PackedAnswers.LongTerm;
            counts[(place << 8) + (int)PackedAnswers.Byte(Math.Min(Answers[i], CountTally.Top))]++;
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
        measures.Select(measure => new CountTally(Reaching(PackedAnswers.Of(measure), measure.Threshold), ByCount(PackedAnswers.Of(measure)))).ToArray(),
        withLongTerm ? Reaching(PackedAnswers.LongTerm, 1) : null);

    private IEnumerable<long> ByCount(int place) =>
        Enumerable.Range(0, CountTally.Top).Select(count => Of(place, count)).Append(Sum(place, CountTally.Top, sbyte.MaxValue));

    private Tally Reaching(int place, int threshold) => new(
        Sum(place, threshold, sbyte.MaxValue) + Of(place, PlacementPass.ReachedUncounted),
        Sum(place, 0, threshold - 1),
        Of(place, PlacementPass.Unknown),
        Of(place, PlacementPass.NotApplicable) + outOfAll);

    private long Of(int place, int answer) => counts[(place << 8) + (int)PackedAnswers.Byte(answer)];

    private long Sum(int place, int from, int to) => Enumerable.Range(from, to - from + 1).Sum(answer => Of(place, answer));
}
