using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Reports.Pages;
using MiniExcelLibs;

namespace CareRights.Reports;

/// <summary>Tables as a workbook of Office Open XML, a sheet for each.</summary>
public static class Workbook
{
    /// <summary>Writes the workbook. A cell is a text or a number, and so is never a formula.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="sections">The tables; each name is that of its sheet and stands once.</param>
    public static void Write(Stream stream, IReadOnlyList<Section> sections) =>
        Guard.Against.Null(stream).SaveAs(Guard.Against.Null(sections).ToDictionary(section => section.Name, section => (object)Sheet(section)));

    // Rows as the library takes them without looking into types.
    private static List<Dictionary<string, object?>> Sheet(Section section)
    {
        var rows = section.Rows.Select(row => section.Columns.Select((column, place) => (column.Title, Cell: row[place] is int or long or double or decimal ? row[place] : Cells.Text(row[place])))
            .ToDictionary(cell => cell.Title, cell => cell.Cell)).ToList();
        return rows.Count > 0 ? rows : [section.Columns.ToDictionary(column => column.Title, _ => (object?)"")];
    }
}
