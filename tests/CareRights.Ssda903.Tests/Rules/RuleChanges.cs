using CareRights.Ssda903.Rules;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>What a year's list of rules adds to the list of the year before, changes in it and withdraws from it.</summary>
internal static class RuleChanges
{
    public static (IReadOnlyList<string> Added, IReadOnlyList<string> Changed, IReadOnlyList<string> Withdrawn) Of(int year)
    {
        var now = ValidationRule.InForce(year).ToDictionary(rule => rule.Number);
        var before = ValidationRule.InForce(year - 1).ToDictionary(rule => rule.Number);
        return (
            [.. now.Keys.Except(before.Keys).Order(StringComparer.Ordinal)],
            [.. now.Keys.Where(number => before.TryGetValue(number, out var rule) && rule != now[number]).Order(StringComparer.Ordinal)],
            [.. before.Keys.Except(now.Keys).Order(StringComparer.Ordinal)]);
    }
}
