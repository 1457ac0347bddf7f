using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary>The return of one year held to the rules of that year.</summary>
/// <param name="Year">The year, by its 31 March.</param>
/// <param name="Rules">The rules in force, of those asked for.</param>
/// <param name="Breaches">What they object to.</param>
/// <param name="NotChecked">The rules that lack something, and what.</param>
internal sealed record CheckedYear(int Year, IReadOnlyList<ValidationRule> Rules, IReadOnlyList<Breach> Breaches, IReadOnlyDictionary<ValidationRule, string> NotChecked)
{
    /// <summary>No rules of the year are held: it is not checked, which is not the same as clean.</summary>
    public bool HasNoRules => Year is < ValidationRules.FirstYear or > ValidationRules.LastYear;

    /// <summary>Why a year without rules is not checked.</summary>
    public string WhyNoRules =>
        $"no rules are held for {Options.YearText(Year)}, only from {Options.YearText(ValidationRules.FirstYear)}, the earliest, to {Options.YearText(ValidationRules.LastYear)}";

    public static IReadOnlyList<CheckedYear> All(Return data, int[] asked, IReadOnlyList<ValidationRule> chosen, string? authority)
    {
        var checks = new List<CheckedYear>();
        foreach (var year in Years(data, asked))
        {
            var rules = chosen.Where(rule => rule.IsInForce(year)).ToList();
            var faults = new List<CheckFault>();
            var breaches = ReturnCheck.Assess(data, year, rules, authority, faults);
            var check = new CheckedYear(year, rules, breaches, Lacking(rules, ReturnCheck.NotChecked(data, year, rules, authority), faults));
            foreach (var fault in faults.GroupBy(fault => (fault.Child, fault.Fault)))
            {
                Terminal.Error.WriteLine($"carerights: child {fault.Key.Child} could not be checked under {Named(fault)} ({fault.Key.Fault}): an error of the program. Please report it.");
            }

            if (check.HasNoRules)
            {
                Terminal.Error.WriteLine($"carerights: {check.WhyNoRules}. The return of that year is not checked.");
            }

            checks.Add(check);
        }

        return checks;
    }

    private static string Named(IEnumerable<CheckFault> faults) => faults.All(fault => fault.Rule is not null) ? "rules " + string.Join(' ', faults.Select(fault => fault.Rule!.Number)) : "any rule";

    // A rule that an error kept from one child is not checked for that child.
    private static Dictionary<ValidationRule, string> Lacking(IReadOnlyList<ValidationRule> rules, IReadOnlyDictionary<ValidationRule, string> lacking, IReadOnlyList<CheckFault> faults)
    {
        var all = lacking.ToDictionary(each => each.Key, each => each.Value);
        foreach (var rule in rules.Where(rule => !all.ContainsKey(rule)))
        {
            var children = faults.Where(fault => fault.Rule is null || fault.Rule == rule).Select(fault => fault.Child).Distinct().Count();
            if (children > 0)
            {
                all[rule] = $"an error of the program with {children} children";
            }
        }

        return all;
    }

    private static IReadOnlyList<int> Years(Return data, int[] asked)
    {
        var named = Rows(data).Select(row => row.ReturnYear).Distinct().ToList();
        var years = named.OfType<int>().Order().ToList();
        if (asked.Length > 0)
        {
            return named.Contains(null) || asked.All(years.Contains)
                ? asked
                : throw new UserErrorException($"--year: found {asked.First(each => !years.Contains(each))}, expected a year of this return: {string.Join(", ", years)}.");
        }

        years = years.Count > 0 ? years : [.. data.Files.Select(file => file.ReturnYear).OfType<int>().Distinct().Order()];
        if (years.Count > 0)
        {
            return years;
        }

        var last = data.Episodes.SelectMany(row => new[] { row.Decom, row.Dec }).Max()
            ?? throw new UserErrorException("check: the return names no year and no episode has a date; say which year it is with --year, such as --year 2025.");
        var taken = last.Month > 3 ? last.Year + 1 : last.Year;
        Terminal.Error.WriteLine($"carerights: the return names no year; by its latest date it is taken for {Options.YearText(taken)}. Say another with --year.");
        return [taken];
    }

    private static IEnumerable<Row> Rows(Return data) =>
        data.Episodes.Concat<Row>(data.Headers).Concat(data.Reviews).Concat(data.Uasc).Concat(data.Oc2).Concat(data.Oc3).Concat(data.Ad1).Concat(data.PlacedAdoptions)
            .Concat(data.PrevPerms).Concat(data.Missing).Concat(data.SocialWorkers).Concat(data.DoLos);
}
