using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Returns;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;

namespace CareRights.Reports.Tables;

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
        $"no rules are held for {Words.Year(Year)}, only from {Words.Year(ValidationRules.FirstYear)}, the earliest, to {Words.Year(ValidationRules.LastYear)}";

    public static IReadOnlyList<CheckedYear> All(Return data, IReadOnlyList<int> asked, IReadOnlyList<ValidationRule> chosen, string? authority, ICollection<string> notes)
    {
        var checks = new List<CheckedYear>();
        foreach (var year in Years(data, asked, notes))
        {
            var rules = chosen.Where(rule => rule.IsInForce(year)).ToList();
            var check = new CheckedYear(year, rules, ReturnCheck.Assess(data, year, rules, authority), ReturnCheck.NotChecked(data, year, rules, authority));
            if (check.HasNoRules)
            {
                notes.Add($"{check.WhyNoRules}. The return of that year is not checked.");
            }

            checks.Add(check);
        }

        return checks;
    }

    private static IReadOnlyList<int> Years(Return data, IReadOnlyList<int> asked, ICollection<string> notes)
    {
        var named = Rows(data).Select(row => row.ReturnYear).Distinct().ToList();
        var years = named.OfType<int>().OrderBy(each => each).ToList();
        if (asked.Count > 0)
        {
            return named.Contains(null) || asked.All(years.Contains)
                ? asked
                : throw Refused.Choice("year", $"found {asked.First(each => !years.Contains(each))}, expected a year of this return: {string.Join(", ", years)}.");
        }

        years = years.Count > 0 ? years : [.. data.Files.Select(file => file.ReturnYear).OfType<int>().Distinct().OrderBy(each => each)];
        if (years.Count > 0)
        {
            return years;
        }

        var last = data.Episodes.SelectMany(row => new[] { row.Decom, row.Dec }).Max()
            ?? throw Refused.Choice("year", "found none, the return names no year and no episode has a date; expected the year it is of, such as 2025.");
        var taken = last.Month > 3 ? last.Year + 1 : last.Year;
        notes.Add($"the return names no year; by its latest date it is taken for {Words.Year(taken)}. Say another with --year.");
        return [taken];
    }

    private static IEnumerable<Row> Rows(Return data) =>
        data.Episodes.Concat<Row>(data.Headers).Concat(data.Reviews).Concat(data.Uasc).Concat(data.Oc2).Concat(data.Oc3).Concat(data.Ad1).Concat(data.PlacedAdoptions)
            .Concat(data.PrevPerms).Concat(data.Missing).Concat(data.SocialWorkers).Concat(data.DoLos);
}
