using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Rules;

/// <summary>Which tables and registers stand beside the return of a year and of the year before, and what a rule lacks.</summary>
internal sealed class SuppliedTables
{
    private readonly CollectionYear year;
    private readonly HashSet<ReturnTable> now = [];
    private readonly HashSet<ReturnTable> before = [];
    private readonly Register registers;

    public SuppliedTables(Return data, int year, string? authority)
    {
        this.year = new(year);
        foreach (var rows in CheckedYear.TablesOf(data))
        {
            Note(rows);
        }

        registers = Register.None;
        if (data.Coordinates.Count > 0)
        {
            registers |= Register.List;
        }

        if (data.Coordinates.Count > 0 || EpisodeRows.WithColumnsBeside(data.Episodes).Any(row => row.PlLa is not null || row.PlLocation is not null || row.Has(row.PlDistance, "PL_DISTANCE")))
        {
            registers |= Register.Postcodes;
        }

        if (EpisodeRows.WithColumnsBeside(data.Episodes).Any(row => row.PlLocation is not null))
        {
            registers |= Register.Area;
        }

        if (data.Providers.Count > 0)
        {
            registers |= Register.Providers;
        }

        if (authority is not null || RowRuns.Sources(data.Episodes).Any(source => source.Authority is not null))
        {
            registers |= Register.Authority | (registers.HasFlag(Register.Postcodes) ? Register.Area : Register.None);
        }
    }

    /// <summary>What a rule lacks, in words; empty if it lacks nothing.</summary>
    public string Lack(ValidationRule rule)
    {
        var tables = rule.Tables.Where(table => !now.Contains(table)).Select(table => Rows(table, year))
            .Concat(rule.LastYearTables.Where(table => !before.Contains(table)).Select(table => Rows(table, new(year.Ending - 1))));
        var lists = RuleNeeds.Text(rule.Registers & ~registers);
        return string.Join("; ", lists.Length == 0 ? tables : tables.Append("needs " + lists));
    }

    private static string Rows(ReturnTable table, CollectionYear year) => "no rows of " + table + " for " + year;

    // The XML form is one file with every table in it, so a table that has no rows there was supplied and is empty.
    private void Note(IReadOnlyList<Row> rows)
    {
        SourceFile? seen = null;
        foreach (var source in RowRuns.Sources(rows))
        {
            var named = source.ReturnYear ?? year.Ending;
            var tables = named == year.Ending ? now : named == year.Ending - 1 ? before : null;
            if (tables is null)
            {
                continue;
            }

            if (tables.Add(rows[0].Table) | !ReferenceEquals(seen, source.File))
            {
                seen = source.File;
                if (seen is { } file && file.Path.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
                {
                    tables.UnionWith(ReturnTables.All);
                }
            }
        }
    }
}
