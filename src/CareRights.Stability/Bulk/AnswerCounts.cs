using System;
using CareRights.Stability.Measures;

namespace CareRights.Stability.Bulk;

/// <summary>What one thread has counted of one measure.</summary>
internal sealed class AnswerCounts
{
    private readonly long[] byOutcome = new long[(int)Outcome.NotApplicable + 1];
    private readonly long[] byCount = new long[CountTally.Top + 1];

    /// <param name="outcome">The answer.</param>
    /// <param name="count">The count; -1 if there is none.</param>
    public void Add(Outcome outcome, int count)
    {
        byOutcome[(int)outcome]++;
        if (count >= 0)
        {
            byCount[Math.Min(count, CountTally.Top)]++;
        }
    }

    public void Add(AnswerCounts other)
    {
        for (var i = 0; i < byOutcome.Length; i++)
        {
            byOutcome[i] += other.byOutcome[i];
        }

        for (var i = 0; i < byCount.Length; i++)
        {
            byCount[i] += other.byCount[i];
        }
    }

    public CountTally ToTally() => new(
        new Tally(byOutcome[(int)Outcome.Yes], byOutcome[(int)Outcome.No], byOutcome[(int)Outcome.Unknown], byOutcome[(int)Outcome.NotApplicable]), byCount);
}
