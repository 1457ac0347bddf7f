using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;

namespace CareRights.Ssda903.Rules;

/// <summary>Which rows of a return do the validation rules object to?</summary>
internal static class ReturnCheck
{
    private const int Share = 64;

    /// <summary>Holds the return of one year to rules.</summary>
    /// <param name="data">What was read: the year's return and, for the rules that look back, those of earlier years.</param>
    /// <param name="year">The year in which the return's 31 March falls. A row that names no year is taken to be of this one; a later row is left out.</param>
    /// <param name="rules">The rules, as <see cref="ValidationRule.InForce"/> gives them for the year or fewer.</param>
    /// <param name="authority">The authority the return belongs to, if its rows have no column LA; <see langword="null"/> if it is not known. Spelled as in the register of postcodes.</param>
    /// <param name="faults">
    /// Where an error is put that the program meets with one child under one rule: it then stops neither the other children nor the other rules. <see langword="null"/> to let the error through.
    /// </param>
    /// <param name="mostThreads">How many threads may check at once; -1 for as many as there are processors. What is found does not depend on it.</param>
    /// <returns>Every breach, in the order of the rules, and under each rule in the order of the files and lines. A rule that <see cref="NotChecked"/> names has none.</returns>
    /// <remarks>
    /// A child is one identifier of one authority. A rule objects only to what the rows say: a date that could not be read is unknown, so that a rule about
    /// it is silent and the rule about its form speaks. The time taken grows with the number of rows, and with nothing else but the sorting of one child's rows.
    /// </remarks>
    /// <example>
    /// <code>
    /// var rules = ValidationRule.InForce(2025);
    /// foreach (var breach in ReturnCheck.Assess(read, 2025, rules))
    ///     Console.WriteLine($"{breach.Rule.Number} {breach.Row.Origin}: {breach.Rule.Meaning} {breach.Rule.LookAt}");
    /// foreach (var lacking in ReturnCheck.NotChecked(read, 2025, rules))
    ///     Console.WriteLine($"{lacking.Key.Number} not checked: {lacking.Value}");
    /// </code>
    /// </example>
    public static IReadOnlyList<Breach> Assess(Return data, int year, IEnumerable<ValidationRule> rules, string? authority = null, ICollection<CheckFault>? faults = null, int mostThreads = 1)
    {
        // Rule by rule, since a nation's return may have millions of rows that a rule objects to.
        var byRule = new Dictionary<ValidationRule, List<Breach>>();
        Look(data, year, rules, authority, faults, mostThreads, rule => byRule.Add(rule, []), breach => byRule[breach.Rule].Add(breach));
        var found = new List<Breach>(byRule.Values.Sum(each => each.Count));
        foreach (var breaches in byRule.Values)
        {
            // In most files the rows of a child stand together, so that they are in order as they come.
            found.AddRange(IsInOrder(breaches) ? breaches : breaches.OrderBy(breach => Path(breach), StringComparer.Ordinal).ThenBy(breach => breach.Row.Origin.Line));
            breaches.Clear();
            breaches.TrimExcess();
        }

        return found;
    }

    /// <summary>To how many rows each rule objects: what <see cref="Assess"/> finds, counted and not kept.</summary>
    /// <param name="data">What was read, as for <see cref="Assess"/>.</param>
    /// <param name="year">The year in which the return's 31 March falls.</param>
    /// <param name="rules">The rules, as for <see cref="Assess"/>.</param>
    /// <param name="authority">The authority the return belongs to, as for <see cref="Assess"/>.</param>
    /// <param name="faults">Where errors of the program are put, as for <see cref="Assess"/>.</param>
    /// <param name="mostThreads">How many threads may check at once, as for <see cref="Assess"/>.</param>
    /// <returns>The rules that were checked, in the order given, each with the number of rows. A rule that <see cref="NotChecked"/> names is not among them.</returns>
    public static IReadOnlyDictionary<ValidationRule, int> Count(Return data, int year, IEnumerable<ValidationRule> rules, string? authority = null, ICollection<CheckFault>? faults = null, int mostThreads = 1)
    {
        var counts = new Dictionary<ValidationRule, int>();
        Look(data, year, rules, authority, faults, mostThreads, rule => counts.Add(rule, 0), breach => counts[breach.Rule]++);
        return counts;
    }

    /// <summary>Which rules could not be checked, and why: a table, last year's return or a register was not supplied. Not checked is not clean.</summary>
    /// <param name="data">What was read.</param>
    /// <param name="year">The year in which the return's 31 March falls.</param>
    /// <param name="rules">The rules, as for <see cref="Assess"/>.</param>
    /// <param name="authority">The authority the return belongs to, as for <see cref="Assess"/>.</param>
    /// <returns>Each rule with what it lacks, such as "no rows of Oc3 for 2024-25"; a rule that was checked is not among them.</returns>
    public static IReadOnlyDictionary<ValidationRule, string> NotChecked(Return data, int year, IEnumerable<ValidationRule> rules, string? authority = null)
    {
        Guard.Against.Null(data);
        Guard.Against.Null(rules);
        var supplied = new SuppliedTables(data, year, authority);
        return rules.Distinct()
            .Select(rule => (Rule: rule, Why: supplied.Lack(rule)))
            .Where(each => each.Why.Length > 0)
            .ToDictionary(each => each.Rule, each => each.Why);
    }

    private static string Path(Breach breach) => breach.Row.Origin.File?.Path ?? "";

    private static bool IsInOrder(List<Breach> breaches)
    {
        for (var i = 1; i < breaches.Count; i++)
        {
            var byPath = string.CompareOrdinal(Path(breaches[i - 1]), Path(breaches[i]));
            if (byPath > 0 || (byPath == 0 && breaches[i - 1].Row.Origin.Line > breaches[i].Row.Origin.Line))
            {
                return false;
            }
        }

        return true;
    }

    // Children are looked at in shares, and what is found in them is taken in the order of the children.
    private static void Look(Return data, int year, IEnumerable<ValidationRule> rules, string? authority, ICollection<CheckFault>? faults, int mostThreads, Action<ValidationRule> open, Action<Breach> take)
    {
        Guard.Against.Null(data);
        Guard.Against.Null(rules);
        var supplied = new SuppliedTables(data, year, authority);
        var order = rules.Distinct().Where(rule => supplied.Lack(rule).Length == 0).ToArray();
        Array.ForEach(order, open);
        var setting = new CheckSetting(data, year, authority);
        var rows = new RowsToCheck(data, year, mostThreads);
        var shares = Enumerable.Range(0, (rows.Children.Length + Share - 1) / Share);
        foreach (var (found, own) in InParallel.Ask(shares, 1, mostThreads, share => LookAt(share * Share)))
        {
            own.ForEach(fault => faults!.Add(fault));
            foreach (var breach in found.Breaches)
            {
                take(breach);
            }
        }

        (Found Found, List<CheckFault> Faults) LookAt(int start)
        {
            var found = new Found(new(year), setting);
            var own = new List<CheckFault>();
            for (var at = start; at < Math.Min(rows.Children.Length, start + Share); at++)
            {
                Check(rows.Children[at].Child, rows.Of(rows.Children[at]), order, found, faults is null ? null : own);
            }

            return (found, own);
        }
    }

    // An error is kept where there is somewhere to keep it, and stops neither the other rules nor the other children.
    private static void Check(string child, ChildRows rows, ValidationRule[] order, Found found, List<CheckFault>? faults)
    {
        try
        {
            rows.Settle(found.Year);
        }
        catch (Exception error) when (faults is not null && error is not OutOfMemoryException)
        {
            faults.Add(new CheckFault(null, child, error.GetType().Name));
            return;
        }

        foreach (var rule in order)
        {
            try
            {
                found.Look(rule, rows);
            }
            catch (Exception error) when (faults is not null && error is not OutOfMemoryException)
            {
                faults.Add(new CheckFault(rule, child, error.GetType().Name));
            }
        }
    }
}
