using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;

namespace CareRights.Ssda903.Rules;

/// <summary>Which rows of a return do the validation rules object to?</summary>
public static class ReturnCheck
{
    private const int Share = 256;

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
        Guard.Against.Null(data);
        Guard.Against.Null(rules);
        var supplied = new SuppliedTables(data, year, authority);
        var order = rules.Distinct().Where(rule => supplied.Lack(rule).Length == 0).ToArray();
        var setting = new CheckSetting(data, year, authority);
        var children = Children(data, year).ToArray();
        var shares = new (Found Found, List<CheckFault> Faults)[(children.Length + Share - 1) / Share];
        if (mostThreads == 1)
        {
            for (var share = 0; share < shares.Length; share++)
            {
                Look(share);
            }
        }
        else
        {
            Parallel.For(0, shares.Length, new ParallelOptions { MaxDegreeOfParallelism = mostThreads }, Look);
        }

        foreach (var fault in shares.SelectMany(share => share.Faults))
        {
            faults!.Add(fault);
        }

        void Look(int share)
        {
            var found = new Found(new(year), setting);
            var own = new List<CheckFault>();
            for (var at = share * Share; at < Math.Min(children.Length, (share + 1) * Share); at++)
            {
                Check(children[at].Key.Child, children[at].Value, order, found, faults is null ? null : own);
            }

            shares[share] = (found, own);
        }

        var places = order.Select((rule, place) => (rule, place)).ToDictionary(pair => pair.rule, pair => pair.place);
        return [.. shares.SelectMany(share => share.Found.Breaches)
            .OrderBy(breach => places[breach.Rule])
            .ThenBy(breach => breach.Row.Origin.File?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(breach => breach.Row.Origin.Line)];
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

    private static Dictionary<(string? Authority, string Child), ChildRows> Children(Return data, int year)
    {
        var children = new Dictionary<(string? Authority, string Child), ChildRows>();
        Add(data.Headers, rows => rows.Headers);
        Add(data.Episodes, rows => rows.Episodes, child => child.EarlierEpisodes);
        Add(data.Reviews, rows => rows.Reviews);
        Add(data.Uasc, rows => rows.Uasc);
        Add(data.Oc2, rows => rows.Oc2);
        Add(data.Oc3, rows => rows.Oc3);
        Add(data.Ad1, rows => rows.Ad1);
        Add(data.PlacedAdoptions, rows => rows.PlacedAdoptions);
        Add(data.PrevPerms, rows => rows.PrevPerms);
        Add(data.Missing, rows => rows.Missing);
        Add(data.SocialWorkers, rows => rows.SocialWorkers);
        Add(data.DoLos, rows => rows.DoLos);
        return children;

        void Add<T>(IReadOnlyList<T> rows, Func<YearRows, List<T>> ofAYear, Func<ChildRows, List<T>>? earlier = null)
            where T : Row
        {
            foreach (var row in rows)
            {
                var named = row.ReturnYear ?? year;
                if (named > year || (named < year - 1 && earlier is null))
                {
                    continue;
                }

                var key = (row.Authority, row.Child);
                if (!children.TryGetValue(key, out var child))
                {
                    children.Add(key, child = new());
                }

                if (named == year)
                {
                    ofAYear(child).Add(row);
                    continue;
                }

                earlier?.Invoke(child).Add(row);
                if (named == year - 1)
                {
                    ofAYear(child.OfLastYear()).Add(row);
                }
            }
        }
    }
}
