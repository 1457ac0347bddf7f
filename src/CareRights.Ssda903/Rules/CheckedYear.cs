using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903.Reading;
using CareRights.Stability;

namespace CareRights.Ssda903.Rules;

/// <summary>Which rows of the return of one year do the validation rules of that year object to?</summary>
/// <remarks>
/// A child is one identifier of one authority. A rule objects only to what the rows say: a date that could not be read is unknown, so that a rule about
/// it is silent and the rule about its form speaks. The time taken grows with the number of rows, and with nothing else but the sorting of one child's rows.
/// </remarks>
public sealed class CheckedYear
{
    private CheckedYear(Return data, int year, IReadOnlyList<ValidationRule> rules, string? authority, int mostThreads)
    {
        Year = year;
        Rules = rules;
        var faults = new List<CheckFault>();
        Breaches = ReturnCheck.Assess(data, year, rules, authority, faults, mostThreads);
        Faults = [.. faults.Select(fault => (fault.Rule, fault.Child, fault.Fault))];
        NotChecked = WithFaults(ReturnCheck.NotChecked(data, year, rules, authority));
    }

    /// <summary>The year, by its 31 March.</summary>
    public int Year { get; }

    /// <summary>The rules in force in the year, of those asked for.</summary>
    public IReadOnlyList<ValidationRule> Rules { get; }

    /// <summary>The rows they object to, in the order of the rules, and under each rule in the order of the files and lines.</summary>
    public IReadOnlyList<Breach> Breaches { get; }

    /// <summary>The rules that lack something, and what. Not checked is not clean.</summary>
    public IReadOnlyDictionary<ValidationRule, string> NotChecked { get; }

    /// <summary>The errors that the program met, each with one child, and its kind: under that rule, or under every rule where none is named, the child was not checked, and the rule is among <see cref="NotChecked"/>.</summary>
    public IReadOnlyList<(ValidationRule? Rule, string Child, string Fault)> Faults { get; }

    /// <summary>No rules of the year are held: it is not checked, which is not the same as clean.</summary>
    public bool HasNoRules => Year is < ValidationRule.FirstYear or > ValidationRule.LastYear;

    /// <summary>Why a year without rules is not checked.</summary>
    public string WhyNoRules =>
        $"no rules are held for {new StatisticalYear(Year)}, only from {new StatisticalYear(ValidationRule.FirstYear)}, the earliest, to {new StatisticalYear(ValidationRule.LastYear)}";

    /// <summary>Checks the return of a year.</summary>
    /// <param name="data">What was read, with earlier years for the rules that look back.</param>
    /// <param name="year">The year in which the return's 31 March falls.</param>
    /// <param name="rules">The rules; those of them that are in force in the year are checked.</param>
    /// <param name="authority">The authority the return belongs to, if its rows have no column LA; <see langword="null"/> if it is not known.</param>
    /// <param name="mostThreads">How many threads may check at once; -1 for as many as there are processors. What is found does not depend on it.</param>
    /// <example>
    /// <code>
    /// var year = CheckedYear.Of(read, 2025, ValidationRule.InForce(2025));
    /// foreach (var breach in year.Breaches)
    ///     Console.WriteLine($"{breach.Rule.Number} {breach.Row.Origin}: {breach.Rule.Meaning} {breach.Rule.LookAt}");
    /// foreach (var lacking in year.NotChecked)
    ///     Console.WriteLine($"{lacking.Key.Number} not checked: {lacking.Value}");
    /// </code>
    /// </example>
    public static CheckedYear Of(Return data, int year, IEnumerable<ValidationRule> rules, string? authority = null, int mostThreads = 1) =>
        new(Guard.Against.Null(data), year, [.. Guard.Against.Null(rules).Where(rule => rule.IsInForce(year))], authority, mostThreads);

    /// <summary>To how many rows each rule objects: what <see cref="Breaches"/> would hold, counted and not kept, for a nation's return.</summary>
    /// <param name="data">What was read, with earlier years for the rules that look back.</param>
    /// <param name="year">The year in which the return's 31 March falls.</param>
    /// <param name="rules">The rules, as <see cref="ValidationRule.InForce"/> gives them for the year or fewer.</param>
    /// <param name="authority">The authority the return belongs to, if its rows have no column LA; <see langword="null"/> if it is not known.</param>
    /// <param name="mostThreads">How many threads may check at once; -1 for as many as there are processors.</param>
    /// <returns>
    /// The rules that were checked, each with the number of rows; the rules that were not, with what they lack; and the errors that the program met, as <see cref="Faults"/> has them.
    /// </returns>
    public static (IReadOnlyDictionary<ValidationRule, int> Counts, IReadOnlyDictionary<ValidationRule, string> NotChecked, IReadOnlyList<(ValidationRule? Rule, string Child, string Fault)> Faults) Count(
        Return data, int year, IEnumerable<ValidationRule> rules, string? authority = null, int mostThreads = 1)
    {
        var asked = Guard.Against.Null(rules).ToList();
        var faults = new List<CheckFault>();
        var counts = ReturnCheck.Count(data, year, asked, authority, faults, mostThreads);
        return (counts, ReturnCheck.NotChecked(data, year, asked, authority), [.. faults.Select(fault => (fault.Rule, fault.Child, fault.Fault))]);
    }

    private Dictionary<ValidationRule, string> WithFaults(IReadOnlyDictionary<ValidationRule, string> lacking)
    {
        var all = lacking.ToDictionary(each => each.Key, each => each.Value);
        foreach (var rule in Rules.Where(rule => !all.ContainsKey(rule)))
        {
            var children = Faults.Where(fault => fault.Rule is null || fault.Rule == rule).Select(fault => fault.Child).Distinct().Count();
            if (children > 0)
            {
                all[rule] = $"an error of the program with {children} children";
            }
        }

        return all;
    }

    /// <summary>The years of a return, in order: those its files name, and otherwise the year of its latest date. None if it names no year and no episode has a date.</summary>
    /// <param name="data">What was read.</param>
    public static IReadOnlyList<int> YearsOf(Return data)
    {
        var named = TablesOf(data).SelectMany(RowRuns.Sources).Select(source => source.ReturnYear).OfType<int>().Distinct().OrderBy(year => year).ToList();
        if (named.Count == 0)
        {
            named = [.. data.Files.Select(file => file.ReturnYear).OfType<int>().Distinct().OrderBy(year => year)];
        }

        if (named.Count == 0 && PackedDay.DateOf(EpisodeRows.Days(data.Episodes).SelectMany(each => new[] { each.Decom, each.Dec }).DefaultIfEmpty().Max()) is { } last)
        {
            named.Add(StatisticalYear.Of(last).Ending);
        }

        return named;
    }

    /// <summary>The rows that the rules look at, table after table.</summary>
    /// <param name="data">What was read.</param>
    public static IEnumerable<Row> RowsOf(Return data) => TablesOf(Guard.Against.Null(data)).SelectMany(rows => rows);

    /// <summary>The tables that the rules look at.</summary>
    internal static IReadOnlyList<Row>[] TablesOf(Return data) =>
        [data.Episodes, data.Headers, data.Reviews, data.Uasc, data.Oc2, data.Oc3, data.Ad1, data.PlacedAdoptions, data.PrevPerms, data.Missing, data.SocialWorkers, data.DoLos];
}
