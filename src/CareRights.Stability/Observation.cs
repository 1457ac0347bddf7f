using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Stability;

/// <summary>What the returns of one authority were read for: the last day they speak of, and which years they are of.</summary>
/// <remarks>
/// <para>An episode that is open at the end of the last return says nothing of later days: every measure asked about a later day is unknown.</para>
/// <para>
/// A return holds every child who was looked after in its year, with every episode that was open in it. A child who is in none of the later returns was therefore not looked after in their years,
/// and what a later return says of a day outranks what an earlier one says.
/// </para>
/// <para>Equality is by value. Immutable.</para>
/// </remarks>
/// <example><code>var read = new Observation(new LocalDate(2024, 3, 31), 2023, 2024);</code></example>
public sealed class Observation : IEquatable<Observation>
{
    private readonly int[] returns;

    /// <summary>States what was read.</summary>
    /// <param name="until">The last day that is spoken of: 31 March of the last return, or the day of the extract.</param>
    /// <param name="returns">The years whose returns were read, each by the year it ends in; none where the rows do not say.</param>
    public Observation(LocalDate until, params int[] returns)
    {
        Until = until;
        this.returns = [.. Guard.Against.Null(returns).Distinct().OrderBy(year => year)];
    }

    /// <summary>The last day that is spoken of.</summary>
    public LocalDate Until { get; }

    /// <summary>The years whose returns were read, earliest first.</summary>
    public IReadOnlyList<int> Returns => returns;

    /// <summary>Whether the return of a year was read; also where the rows do not say of which years they are.</summary>
    /// <param name="year">The year.</param>
    public bool Covers(StatisticalYear year) => returns.Length == 0 || Array.IndexOf(returns, year.Ending) >= 0;

    /// <inheritdoc/>
    public bool Equals(Observation? other) => other is not null && Until == other.Until && returns.SequenceEqual(other.returns);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Observation);

    /// <inheritdoc/>
    public override int GetHashCode() => returns.Aggregate(Until.GetHashCode(), (hash, year) => unchecked((hash * 31) + year));
}
