using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Reports.Files;
using CareRights.Reports.Pages;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;

namespace CareRights.Reports.Tables;

/// <summary>Which of the rows found are listed: of a severity, of tables, of children, and not in the file of an earlier run.</summary>
internal sealed class CheckScope
{
    private static readonly string[] Parts = ["rule", "year", "authority", "table", "child", "starts", "fields", "message"];

    private readonly RuleSeverity? severity;
    private readonly HashSet<ReturnTable>? tables;
    private readonly HashSet<string>? children;
    private readonly Dictionary<string, int>? known;

    private CheckScope(RuleSeverity? severity, HashSet<ReturnTable>? tables, HashSet<string>? children, Dictionary<string, int>? known)
    {
        this.severity = severity;
        this.tables = tables;
        this.children = children;
        this.known = known;
    }

    public static CheckScope Of(RuleSeverity? severity, string? tables, string? children, Stream? baseline, string baselineName) => new(
        severity,
        tables is null ? null : [.. Named(tables).Select(Table)],
        children is null ? null : new HashSet<string>(Named(children), StringComparer.OrdinalIgnoreCase),
        baseline is null ? null : Known(baseline, baselineName));

    public IReadOnlyCollection<(int Year, Breach Breach)> Narrow(IReadOnlyCollection<(int Year, Breach Breach)> found)
    {
        if (severity is null && tables is null && children is null && known is null)
        {
            return found;
        }

        var listed = found.Where(each => (severity is null || each.Breach.Rule.Severity == severity)
            && tables?.Contains(each.Breach.Row.Table) != false
            && children?.Contains(each.Breach.Row.Child) != false);
        return [.. listed.Where(each => known is null || IsNew(CheckSections.Row(each.Year, each.Breach)))];
    }

    /// <summary>What could not be read names no child.</summary>
    public IReadOnlyList<ReturnProblem> Narrow(IReadOnlyList<ReturnProblem> problems) => children is not null
        ? []
        : [.. problems.Where(problem => (severity is null || CheckSections.Severity(problem) == severity)
            && (tables is null || (problem.Table is { } table && tables.Contains(table)))
            && IsNew(CheckSections.Row(problem)))];

    private bool IsNew(IReadOnlyList<object?> row)
    {
        if (known is null)
        {
            return true;
        }

        var cells = CheckSections.Columns.Select((column, place) => (column.Name, Text: Cells.Text(row[place]))).ToDictionary(cell => cell.Name, cell => cell.Text);
        var key = Key(name => cells[name]);
        if (!known.TryGetValue(key, out var left) || left == 0)
        {
            return true;
        }

        known[key] = left - 1;
        return false;
    }

    private static string[] Named(string list) => [.. list.Split(',').Select(name => name.Trim()).Where(name => name.Length > 0)];

    private static ReturnTable Table(string name) =>
        Enum.TryParse<ReturnTable>(name, ignoreCase: true, out var table) && Enum.IsDefined(typeof(ReturnTable), table) && name[0] is not (>= '0' and <= '9')
            ? table
            : throw Refused.Choice("table", $"found '{name}', expected tables of the return: {string.Join(", ", Enum.GetNames(typeof(ReturnTable)).TakeWhile(each => each != nameof(ReturnTable.SchoolHistory)))}.");

    /// <summary>The rows of an earlier run, counted: lines move when a file is corrected, so the line is not part of what a row is.</summary>
    private static Dictionary<string, int> Known(Stream input, string file)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in CsvRows.Read(input, file, [.. CheckSections.Columns.Select(column => column.Name + "*")], row => Key(row.Text)))
        {
            rows[key] = rows.TryGetValue(key, out var count) ? count + 1 : 1;
        }

        return rows;
    }

    // A cell that a spreadsheet could take for a formula was written with an apostrophe before it.
    private static string Key(Func<string, string> cell) =>
        string.Join("\u001f", Parts.Select(name => cell(name).Trim().TrimStart('\'')));
}
