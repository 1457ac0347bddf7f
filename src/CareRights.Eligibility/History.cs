using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Eligibility;

/// <summary>All that is known of one kind of fact over a person's life. Where nothing is said of a day, it was not so.</summary>
/// <typeparam name="T">The kind of fact.</typeparam>
/// <remarks>
/// Periods that say the same and touch or overlap are one period, save where it is not known that they are of one kind or with one person, and orders made on two days; the order given does not matter. A history that is not known is <see langword="null"/>
/// where it would stand; one that is known to hold nothing is <see cref="None"/>. Equality is by value. Immutable; may be shared between threads.
/// </remarks>
public sealed class History<T> : IReadOnlyList<T>, IEquatable<History<T>>
    where T : FactPeriod
{
    private static readonly Comparer<T> InOrder = Comparer<T>.Create(Compare);

    private readonly T[] periods;

    private History(T[] periods)
    {
        this.periods = periods;
        IsCertain = !Array.Exists(periods, period => period.IsPossible);
    }

    /// <summary>It never was so.</summary>
    public static History<T> None { get; } = new([]);

    /// <inheritdoc/>
    public int Count => periods.Length;

    /// <inheritdoc/>
    public T this[int index] => periods[index];

    /// <summary>Whether none of the periods is only possible.</summary>
    internal bool IsCertain { get; }

    /// <summary>Walks the periods in order, without making an object: the rules walk every history of a person for every answer.</summary>
    public Enumerator GetEnumerator() => new(periods);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)periods).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => periods.GetEnumerator();

    /// <inheritdoc/>
    public bool Equals(History<T>? other) => other is not null && periods.SequenceEqual(other.periods);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as History<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => periods.Length;

    /// <summary>The kind of fact and how many periods there are; no dates.</summary>
    public override string ToString() => typeof(T).Name + ": " + periods.Length;

    internal static History<T> Normalise(IEnumerable<T> given)
    {
        var merged = new List<T>();
        foreach (var period in Guard.Against.Null(given).OrderBy(period => period.From))
        {
            // In order of start, so that only the last period that says the same can reach this one.
            var index = merged.FindLastIndex(earlier => earlier.SaysTheSameAs(period));
            if (index >= 0 && merged[index].Touches(period) && merged[index].IsOneWith(period) && MayBeJoined(merged[index], period))
            {
                var earlier = merged[index];
                merged[index] = (T)earlier.Spanning(earlier.From, earlier.End >= period.End ? earlier.To : period.To);
            }
            else
            {
                merged.Add(period);
            }
        }

        return merged.Count == 0
            ? None
            : new([.. merged.OrderBy(period => period, InOrder)]);
    }

    // Of two that are only possible either may have been alone: joined, they would be one that was as long as both or not at all.
    private static bool MayBeJoined(T one, T other) => !one.IsPossible || (one.From == other.From && one.End == other.End);

    private static int Compare(T one, T other)
    {
        var byDays = one.FromNumber != other.FromNumber ? one.FromNumber.CompareTo(other.FromNumber) : one.EndNumber.CompareTo(other.EndNumber);
        if (byDays != 0)
            return byDays;
        var bySaying = string.CompareOrdinal(one.OrderKey, other.OrderKey);
        return bySaying != 0 ? bySaying : one.IsPossible.CompareTo(other.IsPossible);
    }

    /// <summary>A walk through a history.</summary>
    public struct Enumerator
    {
        private readonly T[] periods;
        private int at;

        internal Enumerator(T[] periods)
        {
            this.periods = periods;
            at = -1;
        }

        /// <summary>The period reached.</summary>
        public readonly T Current => periods[at];

        /// <summary>Goes on to the next period; <see langword="false"/> after the last.</summary>
        public bool MoveNext() => ++at < periods.Length;
    }
}

/// <summary>Makes histories.</summary>
public static class History
{
    /// <summary>The history that some periods make up; complete, save for days that a <see cref="FactPeriod.IsPossible"/> period covers.</summary>
    public static History<T> Of<T>(params T[] periods)
        where T : FactPeriod => History<T>.Normalise(periods);

    /// <inheritdoc cref="Of{T}(T[])"/>
    public static History<T> Of<T>(IEnumerable<T> periods)
        where T : FactPeriod => History<T>.Normalise(periods);
}
