using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>Lists from outside the return that a rule asks.</summary>
[Flags]
internal enum Register
{
    None = 0,

    /// <summary>Postcodes with their authority and place on the grid, or the columns that systems add to the episodes.</summary>
    Postcodes = 1,

    /// <summary>Providers of placements by URN.</summary>
    Providers = 2,

    /// <summary>The authority the return belongs to.</summary>
    Authority = 4,

    /// <summary>The register of postcodes itself.</summary>
    List = 8,

    /// <summary>Whether placements lie in the authority's own area: by a column that systems add, or by postcodes and the authority.</summary>
    Area = 16,
}

/// <summary>What a rule needs, in words and tables.</summary>
internal static class RuleNeeds
{
    private static readonly Dictionary<string, ReturnTable> Homes = FindHomes();

    /// <summary>The tables that columns belong to. A date of birth belongs to the table of the other columns; beside an episode, or alone, to the header.</summary>
    public static ReturnTable[] TablesOf(IReadOnlyList<string> fields)
    {
        var tables = fields.Where(Homes.ContainsKey).Select(field => Homes[field]).Distinct().ToList();
        if (fields.Contains("DOB") && tables.TrueForAll(table => table == ReturnTable.Episodes))
        {
            tables.Add(ReturnTable.Header);
        }

        return [.. tables];
    }

    public static string Text(Register registers) => string.Join(" and ", Names().Where(each => registers.HasFlag(each.Register)).Select(each => each.Name));

    public static string LookAt(IReadOnlyList<string> fields, IReadOnlyList<ReturnTable> tables, IReadOnlyList<ReturnTable> lastYear)
    {
        var parts = tables.Select(table =>
        {
            var columns = fields.Where(field => Homes.TryGetValue(field, out var home) ? home == table : IsOf(field, table, tables)).Distinct().ToArray();
            return columns.Length == 0 ? table.ToString() : table + ": " + string.Join(", ", columns);
        });
        return string.Join("; ", parts.Concat(lastYear.Select(table => "last year's " + table)));
    }

    private static bool IsOf(string field, ReturnTable table, IReadOnlyList<ReturnTable> tables) =>
        ReturnTables.ColumnsOf(table).Contains(field) && (table == ReturnTable.Header || !tables.Contains(ReturnTable.Header));

    private static IEnumerable<(Register Register, string Name)> Names() =>
    [
        (Register.Postcodes, "a register of postcodes"),
        (Register.List, "a register of postcodes"),
        (Register.Area, "a register of postcodes and the name of the authority"),
        (Register.Providers, "a register of providers"),
        (Register.Authority, "the name of the authority"),
    ];

    private static Dictionary<string, ReturnTable> FindHomes()
    {
        var homes = new Dictionary<string, ReturnTable>(StringComparer.Ordinal) { ["UASC"] = ReturnTable.Header };
        foreach (var table in ReturnTables.All.Where(table => table < ReturnTable.SchoolHistory))
        {
            var columns = table == ReturnTable.Episodes
                ? ReturnTables.ColumnsOf(table).Concat(["PL_LA", "PL_LOCATION", "PL_DISTANCE"])
                : ReturnTables.ColumnsOf(table);
            foreach (var column in columns.Where(column => column is not ("CHILD" or "DOB") && !homes.ContainsKey(column)))
            {
                homes.Add(column, table);
            }
        }

        return homes;
    }
}
