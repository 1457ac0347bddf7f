using System;
using System.Collections.Generic;
using CareRights.Ssda903.Rules;

namespace CareRights.Reports.Tables;

/// <summary>Rows that rules object to, counted: of a nation's return there are millions.</summary>
internal sealed class RowsFound
{
    private readonly HashSet<(string? Authority, string Child)> children = [];

    public int Rows { get; private set; }

    private int Errors { get; set; }

    /// <summary>The rows of each group, in the order in which the groups are met.</summary>
    public static Dictionary<TKey, RowsFound> By<TKey>(IReadOnlyCollection<(int Year, Breach Breach)> found, Func<(int Year, Breach Breach), TKey> key)
        where TKey : notnull
    {
        var groups = new Dictionary<TKey, RowsFound>();
        foreach (var each in found)
        {
            if (!groups.TryGetValue(key(each), out var group))
            {
                groups[key(each)] = group = new();
            }

            group.Add(each.Breach);
        }

        return groups;
    }

    /// <summary>The cells of a table: what the group is, then errors, warnings and children.</summary>
    public IReadOnlyList<object?> Counted(params object?[] first) => [.. first, Errors, Rows - Errors, children.Count];

    private void Add(Breach breach)
    {
        Rows++;
        Errors += breach.Rule.Severity == RuleSeverity.Error ? 1 : 0;
        children.Add((breach.Row.Authority, breach.Row.Child));
    }
}
