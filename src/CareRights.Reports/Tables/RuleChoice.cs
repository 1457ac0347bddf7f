using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903.Rules;

namespace CareRights.Reports.Tables;

/// <summary>The rules that are named.</summary>
internal static class RuleChoice
{
    /// <summary>Every version of each rule named: a number stands for itself, with or without its stage, and for the rules it was split into, as SW01 for SW01a and SW01b.</summary>
    /// <exception cref="ArgumentException">A number is of no rule.</exception>
    public static IReadOnlyList<ValidationRule> Of(string? rules)
    {
        if (rules is null)
        {
            return ValidationRule.All;
        }

        var chosen = new List<ValidationRule>();
        foreach (var number in rules.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var matching = ValidationRule.All.Where(rule => IsNamed(rule.Number, number)).ToList();
            if (matching.Count == 0)
            {
                throw Refused.Choice(nameof(rules), $"found '{number}', expected numbers of rules held here, such as 361,367,SW10; see 'carerights check --list'.");
            }

            chosen.AddRange(matching);
        }

        return [.. chosen.Distinct()];
    }

    private static bool IsNamed(string rule, string number)
    {
        var stage = number.IndexOf("STG", StringComparison.OrdinalIgnoreCase);
        var bare = stage > 0 ? number.Substring(0, stage) : number;
        return rule.StartsWith(bare, StringComparison.OrdinalIgnoreCase)
            && (rule.Length == bare.Length || (stage < 0 && rule.Length == bare.Length + 1 && rule[rule.Length - 1] is >= 'a' and <= 'z'));
    }
}
