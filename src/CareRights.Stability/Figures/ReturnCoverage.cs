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
    // In order of the year, each once.
    private readonly KeyValuePair<int, SuppliedTables>[] byYear;
    private readonly int[] returns;
    private readonly int[] inPart = [];
    private readonly int[] before = [];

    /// <summary>States the coverage.</summary>
    /// <param name="byYear">The tables each year brought, by the calendar year in which the year ends. A year that is named twice has the tables of both.</param>
    /// <param name="ofEveryYear">The tables that name no year. They count for every year.</param>
    /// <param name="lastDay">The last day the episodes show; <see langword="null"/> if the returns do not say which year they are of. Then no day is taken to be after it.</param>
    /// <param name="returns">The years whose episodes were read, by the calendar year in which each ends; none where the rows do not say.</param>
    public ReturnCoverage(IEnumerable<KeyValuePair<int, SuppliedTables>> byYear, SuppliedTables ofEveryYear, LocalDate? lastDay, params int[] returns)
    {
        this.returns = [.. Guard.Against.Null(returns).Distinct().OrderBy(year => year)];
        var gathered = new SortedDictionary<int, SuppliedTables>();
        foreach (var (year, tables) in Guard.Against.Null(byYear).Select(each => (each.Key, each.Value)))
        {
            Guard.Against.InvalidInput(!IsCombination(tables), nameof(byYear), "A combination of the tables is required.");
            gathered[year] = (gathered.TryGetValue(year, out var known) ? known : SuppliedTables.None) | tables;
        }

        this.byYear = [.. gathered];
        Guard.Against.InvalidInput(!IsCombination(ofEveryYear), nameof(ofEveryYear), "A combination of the tables is required.");
        OfEveryYear = ofEveryYear;
        LastDay = lastDay;
    }

    private ReturnCoverage(ReturnCoverage other, IEnumerable<int> inPart, IEnumerable<int> before)
        : this(other.byYear, other.OfEveryYear, other.LastDay, other.returns) => (this.inPart, this.before) = (InOrder(inPart), InOrder(before));

    /// <summary>Every table of every year. For facts that do not come from returns and are known to be whole.</summary>
    public static ReturnCoverage Complete { get; } = new([], SuppliedTables.All, null);

    /// <summary>The tables that name no year, and count for every year.</summary>
    public SuppliedTables OfEveryYear { get; }

    /// <summary>The last day the episodes show; <see langword="null"/> if the returns do not say.</summary>
    public LocalDate? LastDay { get; }

    /// <summary>The years whose episodes were read, earliest first; none where the rows do not say.</summary>
    /// <remarks>A return holds every child who was looked after in its year. A child who is in none of the later returns was not looked after in their years, and what a later return says of a day outranks an earlier one.</remarks>
    public IReadOnlyList<int> Returns => returns;

    /// <summary>The years of whose episodes a row was lost that does not say whose it was. Such a return does not show that a child who is not in it was not looked after.</summary>
    public IReadOnlyList<int> ReturnsInPart => inPart;

    /// <summary>The coverage where rows of some years' episodes were lost that do not say whose they were.</summary>
    /// <param name="years">Those years.</param>
    public ReturnCoverage WithRowsLost(params int[] years) => new(this, inPart.Concat(Guard.Against.Null(years)), before);

    /// <summary>The coverage where a return holds the episodes of years before its own as well: as an export of whole histories does.</summary>
    /// <param name="years">Those years.</param>
    public ReturnCoverage WithYearsBefore(params int[] years) => new(this, inPart, before.Concat(Guard.Against.Null(years)));

    /// <summary>Whether the episodes of a year were read, in its own return or in an export of whole histories; also where the rows do not say of which years they are.</summary>
    /// <param name="year">The year.</param>
    public bool HoldsReturnOf(StatisticalYear year) => returns.Length == 0 || Array.IndexOf(returns, year.Ending) >= 0 || Array.IndexOf(before, year.Ending) >= 0;

    /// <summary>The tables that cover a year.</summary>
    public SuppliedTables Of(StatisticalYear year)
    {
        // Every measure of every child asks.
        var (low, high) = (0, byYear.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (byYear[middle].Key == year.Ending)
            {
                return OfEveryYear | byYear[middle].Value;
            }

            (low, high) = byYear[middle].Key < year.Ending ? (middle + 1, high) : (low, middle - 1);
        }

        return OfEveryYear;
    }

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
    public ReturnCoverage With(SuppliedTables tables) => new(new ReturnCoverage(byYear, OfEveryYear | tables, LastDay, returns), inPart, before);

    /// <summary>The coverage without tables of one year, or of those that name none: as for a child whose row among them may be one that was lost.</summary>
    /// <param name="tables">The tables.</param>
    /// <param name="year">The year; <see langword="null"/> for every year, and those that name none.</param>
    public ReturnCoverage Without(SuppliedTables tables, int? year) => new(
        new ReturnCoverage(
            byYear.Select(each => new KeyValuePair<int, SuppliedTables>(each.Key, year is null || each.Key == year ? each.Value & ~tables : each.Value)),
            year is null ? OfEveryYear & ~tables : OfEveryYear,
            LastDay,
            returns),
        inPart,
        before);

    /// <summary>Whether the episodes show a day. They do if the last day they show is not stated.</summary>
    public bool Shows(LocalDate day) => !(day > LastDay);

    /// <inheritdoc/>
    public bool Equals(ReturnCoverage? other) =>
        ReferenceEquals(this, other) || other is not null && OfEveryYear == other.OfEveryYear && LastDay == other.LastDay && byYear.SequenceEqual(other.byYear) && returns.SequenceEqual(other.returns) && inPart.SequenceEqual(other.inPart) && before.SequenceEqual(other.before);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReturnCoverage);

    /// <inheritdoc/>
    public override int GetHashCode() => (OfEveryYear, LastDay, byYear.Length).GetHashCode();

    private static int[] InOrder(IEnumerable<int> years) => [.. years.Distinct().OrderBy(year => year)];

    private static bool IsCombination(SuppliedTables tables) => tables is >= SuppliedTables.None and <= SuppliedTables.All;
}
