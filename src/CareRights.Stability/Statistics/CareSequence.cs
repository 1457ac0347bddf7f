using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace CareRights.Stability.Statistics;

/// <summary>A care history as a sequence of states held for days, such as the kinds of placement a child has lived in.</summary>
/// <remarks>
/// The measures are those of TraMineR (<c>seqient</c>, <c>seqST</c> type 1, <c>seqici</c>), where their formulas are published.
/// They describe a pattern; none says whether it was good for the child. Equality is by value; immutable and thread-safe.
/// </remarks>
internal sealed class CareSequence : IEquatable<CareSequence>
{
    private CareSequence(IReadOnlyList<CareState> states)
    {
        States = states;
        Days = states.Sum(state => state.Days);
    }

    /// <summary>The states in order, no two neighbours alike.</summary>
    public IReadOnlyList<CareState> States { get; }

    /// <summary>The length of the sequence in days.</summary>
    public int Days { get; }

    /// <summary>How often the state changes.</summary>
    public int Transitions => Math.Max(0, States.Count - 1);

    /// <summary>Shannon's entropy, in nats, of the shares of time spent in each state: 0 for one state, the logarithm of their number for equal shares.</summary>
    public double Entropy => 0 - States
        .GroupBy(state => state.Name, StringComparer.Ordinal)
        .Select(state => (double)state.Sum(spell => spell.Days) / Days)
        .Sum(share => share * Math.Log(share));

    /// <summary>Elzinga's turbulence: log2 of the number of different subsequences of the states, times how even the spells are. 1 for a single state; 0 for an empty sequence.</summary>
    public double Turbulence
    {
        get
        {
            if (States.Count == 0)
            {
                return 0;
            }

            var mean = (double)Days / States.Count;
            var variance = States.Sum(state => (state.Days - mean) * (state.Days - mean)) / States.Count;
            var largest = (States.Count - 1) * (1 - mean) * (1 - mean);
            return (BigInteger.Log(DistinctSubsequences()) / Math.Log(2)) + Math.Log((largest + 1) / (variance + 1), 2);
        }
    }

    /// <summary>A sequence from the states as they followed one another; neighbours alike are joined and states of no days dropped.</summary>
    public static CareSequence From(IEnumerable<CareState> states)
    {
        var joined = new List<CareState>();
        foreach (var state in Guard.Against.Null(states).Where(state => state.Days > 0))
        {
            var last = joined.Count - 1;
            if (last >= 0 && string.Equals(joined[last].Name, state.Name, StringComparison.Ordinal))
            {
                joined[last] = new CareState(state.Name, joined[last].Days + state.Days);
            }
            else
            {
                joined.Add(state);
            }
        }

        return new CareSequence(joined);
    }

    /// <summary>The complexity index (Gabadinho and others, 2011): the geometric mean of how often the state changes and how mixed the states are, each against its most.</summary>
    /// <param name="alphabet">How many states there could be, seen or not: the entropy is held against the logarithm of this number.</param>
    /// <returns>From 0 to 1; <see langword="null"/> for a sequence of fewer than two days, where nothing could have changed.</returns>
    /// <exception cref="ArgumentException"><paramref name="alphabet"/> is less than two, or than the number of states in the sequence.</exception>
    public double? Complexity(int alphabet)
    {
        var seen = States.Select(state => state.Name).Distinct(StringComparer.Ordinal).Count();
        Guard.Against.InvalidInput(alphabet < 2 || alphabet < seen, nameof(alphabet), "The alphabet holds at least two states and every state seen.");
        return Days < 2 ? null : Math.Sqrt((double)Transitions / (Days - 1) * Entropy / Math.Log(alphabet));
    }

    /// <inheritdoc/>
    public bool Equals(CareSequence? other) => other is not null && States.SequenceEqual(other.States);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CareSequence);

    /// <inheritdoc/>
    public override int GetHashCode() => States.Aggregate(17, (hash, state) => unchecked((hash * 31) + state.GetHashCode()));

    /// <summary>Each state doubles the subsequences, less those it had already ended the last time it came; the empty one is counted.</summary>
    private BigInteger DistinctSubsequences()
    {
        var count = BigInteger.One;
        var before = new Dictionary<string, BigInteger>(StringComparer.Ordinal);
        foreach (var state in States)
        {
            before.TryGetValue(state.Name, out var already);
            before[state.Name] = count;
            count = (2 * count) - already;
        }

        return count;
    }
}
