using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;

namespace CareRights.Ssda903.Rules;

/// <summary>The return of one year held to the rules of that year.</summary>
public sealed class CheckedYear
{
    private CheckedYear(Return data, int year, IReadOnlyList<ValidationRule> rules, string? authority, int mostThreads)
    {
        Year = year;
        Rules = rules;
        var faults = new List<CheckFault>();
        Breaches = ReturnCheck.Assess(data, year, rules, authority, faults, mostThreads);
        Faults = faults;
        NotChecked = WithFaults(ReturnCheck.NotChecked(data, year, rules, authority));
    }

    /// <summary>The year, by its 31 March.</summary>
    public int Year { get; }

    /// <summary>The rules in force in the year, of those asked for.</summary>
    public IReadOnlyList<ValidationRule> Rules { get; }

    /// <summary>The rows they object to.</summary>
    public IReadOnlyList<Breach> Breaches { get; }

    /// <summary>The rules that lack something, and what. Not checked is not clean.</summary>
    public IReadOnlyDictionary<ValidationRule, string> NotChecked { get; }

    /// <summary>The errors that the program met, each with one child: under that rule the child was not checked, and the rule is among <see cref="NotChecked"/>.</summary>
    public IReadOnlyList<CheckFault> Faults { get; }

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
    public static CheckedYear Of(Return data, int year, IEnumerable<ValidationRule> rules, string? authority = null, int mostThreads = 1) =>
        new(Guard.Against.Null(data), year, [.. Guard.Against.Null(rules).Where(rule => rule.IsInForce(year))], authority, mostThreads);

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
        var named = RowsOf(data).Select(row => row.ReturnYear).OfType<int>().Distinct().OrderBy(year => year).ToList();
        if (named.Count == 0)
        {
            named = [.. data.Files.Select(file => file.ReturnYear).OfType<int>().Distinct().OrderBy(year => year)];
        }

        if (named.Count == 0 && data.Episodes.SelectMany(row => new[] { row.Decom, row.Dec }).Max() is { } last)
        {
            named.Add(StatisticalYear.Of(last).Ending);
        }

        return named;
    }

    /// <summary>The rows that the rules look at, table after table.</summary>
    /// <param name="data">What was read.</param>
    public static IEnumerable<Row> RowsOf(Return data) =>
        Guard.Against.Null(data).Episodes.Concat<Row>(data.Headers).Concat(data.Reviews).Concat(data.Uasc).Concat(data.Oc2).Concat(data.Oc3).Concat(data.Ad1).Concat(data.PlacedAdoptions)
            .Concat(data.PrevPerms).Concat(data.Missing).Concat(data.SocialWorkers).Concat(data.DoLos);
}
