using System.Collections.Generic;
using System.Linq;

namespace CareRights.Stability.Measures;

/// <summary>A tally for each value of something that children differ in: age band, first placement, authority.</summary>
/// <typeparam name="TKey">What they differ in.</typeparam>
/// <remarks>Breakdowns add up in any order and any grouping. Immutable; may be shared between threads. Equality is by reference.</remarks>
internal sealed class Breakdown<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, Tally> tallies;

    /// <summary>Makes a breakdown from the answers of children; the order does not matter.</summary>
    /// <param name="children">For each child the value it has and the answer.</param>
    public Breakdown(IEnumerable<(TKey Value, Outcome Outcome)> children)
        : this(Guard.Against.Null(children).Select(child => (child.Value, Tally.Of(child.Outcome))))
    {
    }

    /// <summary>Makes a breakdown from tallies, those of one value added up.</summary>
    /// <param name="tallies">For each value a tally, or several.</param>
    public Breakdown(IEnumerable<(TKey Value, Tally Tally)> tallies) =>
        this.tallies = Guard.Against.Null(tallies).GroupBy(one => one.Value).ToDictionary(one => one.Key, one => one.Aggregate(default(Tally), (sum, next) => sum + next.Tally));

    /// <summary>The values that children had.</summary>
    public IReadOnlyCollection<TKey> Values => tallies.Keys;

    /// <summary>All children together.</summary>
    public Tally Total => tallies.Values.Aggregate(default(Tally), (sum, next) => sum + next);

    /// <summary>The tally of one value; that of no children where none had it.</summary>
    public Tally this[TKey value] => tallies.TryGetValue(value, out var tally) ? tally : default;

    /// <summary>Both breakdowns as one.</summary>
    public Breakdown<TKey> With(Breakdown<TKey> other)
    {
        Guard.Against.Null(other);
        return new Breakdown<TKey>(tallies.Concat(other.tallies).Select(one => (one.Key, one.Value)));
    }
}
