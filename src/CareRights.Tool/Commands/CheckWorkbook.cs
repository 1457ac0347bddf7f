using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;
using CareRights.Tool.Edge;
using MiniExcelLibs;

namespace CareRights.Tool.Commands;

/// <summary>A workbook for whoever corrects the records: what was found and what was not checked, then a sheet for each rule.</summary>
internal static class CheckWorkbook
{
    public static void Write(string file, IReadOnlyList<CheckedYear> checks, IReadOnlyList<(int Year, Breach Breach)> found, IReadOnlyList<ReturnProblem> problems)
    {
        var sheets = new Dictionary<string, object>
        {
            ["Summary"] = Sheet(CheckSections.Rules(checks, found, onlyBroken: false)),
            ["Not checked"] = Sheet(CheckSections.NotChecked(checks)),
        };
        foreach (var rule in found.GroupBy(each => each.Breach.Rule.Number))
        {
            sheets[rule.Key] = Sheet(CheckSections.Rows([.. rule], []));
        }

        if (problems.Count > 0)
        {
            sheets["Reading"] = Sheet(CheckSections.Rows([], problems));
        }

        WholeFile.Write(file, stream => stream.SaveAs(sheets));
    }

    /// <summary>Rows as the library takes them without looking into types. A cell is a text or a number, and so is never a formula.</summary>
    private static List<Dictionary<string, object?>> Sheet(Section section)
    {
        var rows = section.Rows.Select(row => section.Columns.Select((column, place) => (column.Title, Cell: row[place] is int number ? number : (object?)Output.Text(row[place])))
            .ToDictionary(cell => cell.Title, cell => cell.Cell)).ToList();
        return rows.Count > 0 ? rows : [section.Columns.ToDictionary(column => column.Title, _ => (object?)"")];
    }
}
