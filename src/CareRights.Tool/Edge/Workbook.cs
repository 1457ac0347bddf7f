using System.Collections.Generic;
using System.IO;
using System.Linq;
using MiniExcelLibs;

namespace CareRights.Tool.Edge;

/// <summary>Tables as a workbook, a sheet for each.</summary>
internal static class Workbook
{
    public static void Write(Stream stream, IEnumerable<Section> sections) => stream.SaveAs(sections.ToDictionary(section => section.Name, section => (object)Sheet(section)));

    /// <summary>Rows as the library takes them without looking into types. A cell is a text or a number, and so is never a formula.</summary>
    private static List<Dictionary<string, object?>> Sheet(Section section)
    {
        var rows = section.Rows.Select(row => section.Columns.Select((column, place) => (column.Title, Cell: row[place] is int number ? number : (object?)Cells.Text(row[place])))
            .ToDictionary(cell => cell.Title, cell => cell.Cell)).ToList();
        return rows.Count > 0 ? rows : [section.Columns.ToDictionary(column => column.Title, _ => (object?)"")];
    }
}
