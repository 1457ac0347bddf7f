using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary>The rows that <c>carerights check --by</c> counts.</summary>
internal static class CheckGroups
{
    /// <summary>Rows by a column that the header table has besides those of the return, such as the team.</summary>
    public static Section Of(IReadOnlyList<(int Year, Breach Breach)> found, Return data, string column)
    {
        var wanted = column.Trim().ToUpperInvariant();
        var groups = new Dictionary<(int?, string?, string), string>();
        foreach (var header in data.Headers)
        {
            if (header.Others.TryGetValue(wanted, out var group))
            {
                groups[(header.ReturnYear, header.Authority, header.Child)] = group;
            }
        }

        if (groups.Count == 0)
        {
            var known = data.Headers.SelectMany(header => header.Others.Keys).Distinct().Order(StringComparer.Ordinal).ToList();
            throw new UserErrorException($"--by: found '{column}', expected a column of the header table besides those of the return"
                + (known.Count == 0 ? ", such as TEAM; it has none." : ": " + string.Join(", ", known) + "."));
        }

        return new(
            "by_group",
            "Rows by " + wanted,
            [new("year", "Year"), new("group", wanted), new("errors", "Errors", IsNumber: true), new("warnings", "Warnings", IsNumber: true), new("children", "Children", IsNumber: true)],
            from each in found
            let row = each.Breach.Row
            let team = groups.TryGetValue((row.ReturnYear, row.Authority, row.Child), out var name) ? name : null
            group each.Breach by (each.Year, team) into same
            orderby same.Key.Year, same.Count() descending
            select CheckTables.Counted([Options.YearText(same.Key.Year), same.Key.team], [.. same]));
    }
}
