using System.Collections.Generic;
using System.IO;
using System.Linq;
using MiniExcelLibs;
using MiniExcelLibs.Attributes;
using MiniExcelLibs.OpenXml;

namespace CareRights.Reports.Pages;

/// <summary>Tables as a workbook of Office Open XML, a sheet for each, its headings in the first row and frozen there.</summary>
internal static class Workbook
{
    // In characters.
    private const int Widest = 60;
    private const int Gap = 3;

    /// <summary>Writes the workbook. A cell is a text or a number, and so is never a formula.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="sections">The tables; each name is that of its sheet and stands once.</param>
    /// <param name="notes">What is said beside the tables: a last sheet holds it, with what each table shows. <see langword="null"/> for no such sheet.</param>
    public static void Write(Stream stream, IReadOnlyList<Section> sections, IReadOnlyList<string>? notes = null)
    {
        Guard.Against.Null(stream);
        Section[] all = [.. Guard.Against.Null(sections), .. notes is null ? (Section[])[] : [Notes(sections, notes)]];
        var sheets = all.ToDictionary(section => section.Name, Sheet);
        var widths = sheets.Values.SelectMany(rows => rows).SelectMany(row => row)
            .GroupBy(cell => cell.Key)
            .Select(column => new DynamicExcelColumn(column.Key) { Width = System.Math.Min(Widest, Gap + System.Math.Max(column.Key.Length, column.Max(cell => Cells.Text(cell.Value).Length))) });
        stream.SaveAs(sheets.ToDictionary(sheet => sheet.Key, sheet => (object)sheet.Value), configuration: new OpenXmlConfiguration { DynamicColumns = [.. widths] });
    }

    private static Section Notes(IReadOnlyList<Section> sections, IReadOnlyList<string> notes) => new(
        "notes",
        "Notes",
        [new("sheet", "Sheet"), new("note", "What it shows")],
        notes.Select(note => (IReadOnlyList<object?>)["", note]).Concat(sections.Select(section => (IReadOnlyList<object?>)[section.Name, section.Title])).ToList());

    // Rows as the library takes them without looking into types.
    private static List<Dictionary<string, object?>> Sheet(Section section)
    {
        var headings = Headings(section);
        var rows = section.Rows.Select(row => headings.Select((heading, place) => (heading, Cell: row[place] is int or long or double or decimal ? row[place] : Cells.Text(row[place])))
            .ToDictionary(cell => cell.heading, cell => cell.Cell)).ToList();
        return rows.Count > 0 ? rows : [headings.ToDictionary(heading => heading, _ => (object?)"")];
    }

    // A column of the caller's own may have the heading of another.
    private static string[] Headings(Section section)
    {
        var headings = new List<string>();
        foreach (var column in section.Columns)
        {
            headings.Add(headings.Contains(column.Title) ? column.Title + " (" + column.Name + ")" : column.Title);
        }

        return [.. headings];
    }
}
