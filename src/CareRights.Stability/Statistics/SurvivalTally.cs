using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Statistics;

/// <summary>Times to an event over many children: the tally behind a Kaplan-Meier curve.</summary>
/// <remarks>Kept as counts per day, so that tallies of different children merge in any order to the same curve. Equality is by reference; immutable and thread-safe.</remarks>
internal sealed class SurvivalTally
{
    private readonly SortedDictionary<int, (long Happened, long Censored)> days;

    private SurvivalTally(SortedDictionary<int, (long Happened, long Censored)> days) => this.days = days;

    /// <summary>The tally of no children.</summary>
    public static SurvivalTally Empty { get; } = new([]);

    /// <summary>How many children are in the tally.</summary>
    public long Children => days.Values.Sum(day => day.Happened + day.Censored);

    /// <summary>The tally of the given children.</summary>
    /// <exception cref="System.ArgumentException">A time is negative.</exception>
    public static SurvivalTally Of(IEnumerable<TimeToEvent> times)
    {
        var counts = new SortedDictionary<int, (long Happened, long Censored)>();
        foreach (var time in Guard.Against.Null(times))
        {
            Guard.Against.InvalidInput(time.Days < 0, nameof(times), "A time of zero days or more is required.");
            Add(counts, time.Days, time.Happened ? 1 : 0, time.Happened ? 0 : 1);
        }

        return new SurvivalTally(counts);
    }

    /// <summary>The children of both, who must not overlap.</summary>
    public SurvivalTally Merge(SurvivalTally other)
    {
        var counts = new SortedDictionary<int, (long Happened, long Censored)>(days);
        foreach (var day in Guard.Against.Null(other).days)
        {
            Add(counts, day.Key, day.Value.Happened, day.Value.Censored);
        }

        return new SurvivalTally(counts);
    }

    /// <summary>The Kaplan-Meier estimate. On a day with both, events come before censorings: a child last seen that day was still at risk on it.</summary>
    public SurvivalCurve KaplanMeier()
    {
        var steps = new List<SurvivalStep>();
        var atRisk = Children;
        var survival = 1.0;
        var sum = 0.0;
        foreach (var day in days)
        {
            var (happened, censored) = day.Value;
            if (happened > 0)
            {
                survival *= (double)(atRisk - happened) / atRisk;
                sum += atRisk == happened ? 0 : (double)happened / atRisk / (atRisk - happened);
                steps.Add(new SurvivalStep(day.Key, atRisk, happened, survival, survival * survival * sum, sum));
            }

            atRisk -= happened + censored;
        }

        return new SurvivalCurve(Children, days.Count == 0 ? 0 : days.Keys.Last(), steps);
    }

    private static void Add(SortedDictionary<int, (long Happened, long Censored)> counts, int day, long happened, long censored)
    {
        counts.TryGetValue(day, out var so);
        counts[day] = (so.Happened + happened, so.Censored + censored);
    }
}
