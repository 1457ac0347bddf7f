using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>Which rows of a return do the validation rules object to?</summary>
public static class ReturnCheck
{
    /// <summary>Holds the return of one year to rules.</summary>
    /// <param name="data">What was read: the year's return and, for the rules that look back, those of earlier years.</param>
    /// <param name="year">The year in which the return's 31 March falls. A row that names no year is taken to be of this one; a later row is left out.</param>
    /// <param name="rules">The rules, as <see cref="ValidationRules.InForce"/> gives them for the year or fewer.</param>
    /// <returns>Every breach, in the order of the rules, and under each rule in the order of the files and lines.</returns>
    /// <remarks>
    /// A child is one identifier of one authority. A rule objects only to what the rows say: a date that could not be read is unknown, so that a rule about
    /// it is silent and the rule about its form speaks. The time taken grows with the number of rows, and with nothing else but the sorting of one child's rows.
    /// </remarks>
    public static IReadOnlyList<Breach> Assess(Return data, int year, IEnumerable<ValidationRule> rules)
    {
        Guard.Against.Null(data);
        Guard.Against.Null(rules);
        var order = rules.Distinct().ToArray();
        var found = new Found(new(year));
        foreach (var child in Children(data, year))
        {
            foreach (var rule in order)
            {
                found.Look(rule, child);
            }
        }

        var places = order.Select((rule, place) => (rule, place)).ToDictionary(pair => pair.rule, pair => pair.place);
        return [.. found.Breaches
            .OrderBy(breach => places[breach.Rule])
            .ThenBy(breach => breach.Row.Origin.File?.Path ?? "", StringComparer.Ordinal)
            .ThenBy(breach => breach.Row.Origin.Line)];
    }

    private static Dictionary<(string?, string), ChildRows>.ValueCollection Children(Return data, int year)
    {
        var children = new Dictionary<(string? Authority, string Child), ChildRows>();
        Add(data.Headers, child => child.Headers);
        Add(data.Episodes, child => child.Episodes, child => child.EarlierEpisodes);
        Add(data.Uasc, child => child.Uasc);
        Add(data.Missing, child => child.Missing);
        Add(data.SocialWorkers, child => child.SocialWorkers);
        foreach (var child in children.Values)
        {
            child.Settle();
        }

        return children.Values;

        void Add<T>(IReadOnlyList<T> rows, Func<ChildRows, List<T>> ofTheYear, Func<ChildRows, List<T>>? earlier = null)
            where T : Row
        {
            foreach (var row in rows)
            {
                var place = row.ReturnYear is not { } named || named == year ? ofTheYear : named < year ? earlier : null;
                if (place is null)
                {
                    continue;
                }

                var key = (row.Authority, row.Child);
                if (!children.TryGetValue(key, out var child))
                {
                    children.Add(key, child = new());
                }

                place(child).Add(row);
            }
        }
    }
}
