using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Stability.Figures;

/// <summary>What the returns of one authority cover: the tables that each year brought, and the last day they show.</summary>
/// <remarks>
/// A measure whose table a year did not bring is unknown for every child. So is a measure of a day after the last day shown: a child who was in care then may have moved or left.
/// Immutable; may be shared between threads. Equality is by value.
/// </remarks>
public sealed class ReturnCoverage : IEquatable<ReturnCoverage>
{
    private readonly SortedDictionary<int, SuppliedTables> byYear = [];
    private readonly int[] returns;

    /// <summary>States the coverage.</summary>
    /// <param name="byYear">The tables each year brought, by the calendar year in which the year ends. A year that is named twice has the tables of both.</param>
    /// <param name="ofEveryYear">The tables that name no year. They count for every year.</param>
    /// <param name="lastDay">The last day the episodes show; <see langword="null"/> if the returns do not say which year they are of. Then no day is taken to be after it.</param>
    /// <param name="returns">The years whose episodes were read, by the calendar year in which each ends; none where the rows do not say.</param>
    public ReturnCoverage(IEnumerable<KeyValuePair<int, SuppliedTables>> byYear, SuppliedTables ofEveryYear, LocalDate? lastDay, params int[] returns)
    {
        this.returns = [.. Guard.Against.Null(returns).Distinct().OrderBy(year => year)];
        foreach (var (year, tables) in Guard.Against.Null(byYear).Select(each => (each.Key, each.Value)))
        {
            Guard.Against.InvalidInput(!IsCombination(tables), nameof(byYear), "A combination of the tables is required.");
            this.byYear[year] = (this.byYear.TryGetValue(year, out var known) ? known : SuppliedTables.None) | tables;
        }

        Guard.Against.InvalidInput(!IsCombination(ofEveryYear), nameof(ofEveryYear), "A combination of the tables is required.");
        OfEveryYear = ofEveryYear;
        LastDay = lastDay;
    }

    /// <summary>Every table of every year. For facts that do not come from returns and are known to be whole.</summary>
    public static ReturnCoverage Complete { get; } = new([], SuppliedTables.All, null);

    /// <summary>The tables that name no year, and count for every year.</summary>
    public SuppliedTables OfEveryYear { get; }

    /// <summary>The last day the episodes show; <see langword="null"/> if the returns do not say.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The years whose episodes were read, earliest first; none where the rows do not say.</summary>
    /// <remarks>A return holds every child who was looked after in its year. A child who is in none of the later returns was not looked after in their years, and what a later return says of a day outranks an earlier one.</remarks>
    public IReadOnlyList<int> Returns => returns;

    /// <summary>Whether the episodes of a year were read; also where the rows do not say of which years they are.</summary>
    /// <param name="year">The year.</param>
    public bool HoldsReturnOf(StatisticalYear year) => returns.Length == 0 || Array.IndexOf(returns, year.Ending) >= 0;

    /// <summary>The tables that cover a year.</summary>
    public SuppliedTables Of(StatisticalYear year) => OfEveryYear | (byYear.TryGetValue(year.Ending, out var tables) ? tables : SuppliedTables.None);

    /// <summary>Whether the tables cover every year of a period.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="year">The last year of the period.</param>
    /// <param name="years">How many years it has, one or more.</param>
    public bool Has(SuppliedTables tables, StatisticalYear year, int years)
    {
        Guard.Against.InvalidInput(years < 1, nameof(years), "A period has one year or more.");
        for (var back = 0; back < years; back++)
        {
            if ((tables & ~Of(year.Back(back))) != SuppliedTables.None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The coverage with tables that are held from elsewhere, for every year.</summary>
    /// <param name="tables">The tables.</param>
    public ReturnCoverage With(SuppliedTables tables) => new(byYear, OfEveryYear | tables, LastDay, returns);

    /// <summary>Whether the episodes show a day. They do if the last day they show is not stated.</summary>
    public bool Shows(LocalDate day) => !(day > LastDay);

    /// <inheritdoc/>
    public bool Equals(ReturnCoverage? other) =>
        other is not null && OfEveryYear == other.OfEveryYear && LastDay == other.LastDay && byYear.SequenceEqual(other.byYear) && returns.SequenceEqual(other.returns);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReturnCoverage);

    /// <inheritdoc/>
    public override int GetHashCode() => (OfEveryYear, LastDay, byYear.Count).GetHashCode();

    private static bool IsCombination(SuppliedTables tables) => tables is >= SuppliedTables.None and <= SuppliedTables.All;
}
