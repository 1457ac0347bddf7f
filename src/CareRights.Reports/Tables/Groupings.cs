using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability.Figures;

namespace CareRights.Reports.Tables;

/// <summary>The grouping that the command line names.</summary>
internal static class Groupings
{
    // As many as a return has categories of need or kinds of placement.
    private const int MostGroupsOfAny = 40;

    // What people call them.
    private static readonly Dictionary<string, string> Synonyms = new()
    {
        ["la"] = "authority",
        ["local-authority"] = "authority",
        ["age-band"] = "age",
        ["gender"] = "sex",
        ["ethnicity"] = "ethnic",
        ["first-placement"] = "placement",
        ["place"] = "placement-code",
        ["ls"] = "legal-status",
        ["year-of-birth"] = "dob",
    };

    /// <summary>The grouping of a name, whatever its capitals and however its words are joined.</summary>
    /// <param name="name">The name, or that of a column of the header table.</param>
    /// <param name="read">The return.</param>
    /// <param name="authority">The authority the return belongs to, if its rows do not say.</param>
    /// <exception cref="ArgumentException">No grouping has that name, or the column would name the children.</exception>
    public static Grouping Named(string name, Return read, string? authority)
    {
        var typed = Joined(name);
        var key = Synonyms.TryGetValue(typed, out var meantBy) ? meantBy : typed;
        if (Grouping.All.FirstOrDefault(each => each.Key.Equals(key, StringComparison.Ordinal)) is { } grouping)
        {
            return grouping == Grouping.Authority && authority is not null
                ? new(grouping.Key, grouping.Title, (child, year) => grouping.Of(child, year) is var own && own != Grouping.NotKnown ? own : authority)
                : grouping;
        }

        var others = read.Headers.SelectMany(row => row.Others.Keys).Distinct(StringComparer.Ordinal).OrderBy(name => name, StringComparer.Ordinal).ToList();
        if (others.Find(column => Joined(column) == typed) is { } other)
        {
            return Column(other, read);
        }

        var meant = Nearest.Meant(typed, Grouping.All.Select(each => each.Key).Concat(Synonyms.Keys).Concat(others.Select(Joined)));
        throw Refused.Choice("by", $"found '{name}', expected one of {string.Join(", ", Grouping.All.Select(each => each.Key))}" + (others.Count > 0 ? $", or a column of the header table: {string.Join(", ", others)}." : ".")
            + (meant.Count > 0 ? $" Did you mean {string.Join(" or ", meant)}?" : ""));
    }

    // A column that is not of the return, and may hold anything: of a date the year is shown, and a name or a number of each child is no group.
    private static Grouping Column(string column, Return read)
    {
        var values = read.Headers.Select(row => row.Others.TryGetValue(column, out var value) ? value : null).OfType<string>().ToList();
        var groups = values.Select(ReturnFigures.AsGroup).Distinct(StringComparer.Ordinal).Count();
        return groups <= MostGroupsOfAny || groups * 10 <= values.Count
            ? new(Joined(column), column, (child, _) => child.Attribute(column))
            : throw Refused.Choice("by", $"the column {column} has {groups} values in {values.Count} rows, and would show single children; expected one with at most {MostGroupsOfAny} values, or ten rows to each.");
    }

    private static string Joined(string name) => name.Trim().Replace('_', '-').Replace(' ', '-').ToLowerInvariant();
}
