using System.Collections.Generic;
using System.IO;
using CareRights.Reports.Pages;

namespace CareRights.Reports;

/// <summary>A column of a table.</summary>
/// <param name="Name">The name in CSV and JSON: lower case with underscores. It stays as it is once published.</param>
/// <param name="Title">The heading for a person to read.</param>
/// <param name="IsNumber">Whether the column holds numbers, which stand at the right.</param>
public sealed record Column(string Name, string Title, bool IsNumber = false);

/// <summary>A table of a report or of a command.</summary>
/// <param name="Name">The name in JSON and in a workbook.</param>
/// <param name="Title">What the table shows, for a person to read.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">
/// The rows, each with a cell for each column: a text, a whole number, a decimal number, a date, a truth value, a list of texts,
/// or <see langword="null"/> for what is not known. The rows are enumerated once.
/// </param>
public sealed record Section(string Name, string Title, IReadOnlyList<Column> Columns, IEnumerable<IReadOnlyList<object?>> Rows)
{
    /// <summary>Writes the table as aligned text of at most 80 columns; no word is broken.</summary>
    public void WriteText(TextWriter writer) => PlainText.Write(Guard.Against.Null(writer), this);

    /// <summary>Writes the table as CSV (UTF-8), guarded against formulas. The headings are the names of the columns; an empty cell is not known.</summary>
    public void WriteCsv(Stream stream) => DataText.WriteCsv(Guard.Against.Null(stream), this);

    /// <summary>Writes tables as JSON (UTF-8): one as an array of objects, several as an object that holds an array for each, by name.</summary>
    public static void WriteJson(Stream stream, params IReadOnlyList<Section> sections) => DataText.WriteJson(Guard.Against.Null(stream), Guard.Against.Null(sections));

    /// <summary>Writes tables one after the other as aligned text of at most 80 columns.</summary>
    public static void WriteText(TextWriter writer, params IReadOnlyList<Section> sections) => PlainText.Write(Guard.Against.Null(writer), Guard.Against.Null(sections));

    /// <summary>Writes tables one after the other as Markdown, each under its title.</summary>
    public static void WriteMarkdown(TextWriter writer, params IReadOnlyList<Section> sections) => MarkdownText.Write(Guard.Against.Null(writer), Guard.Against.Null(sections));

    /// <summary>Writes tables as a workbook of Office Open XML: a sheet for each, its headings in the first row and frozen there. A cell is a text or a number, and so is never a formula.</summary>
    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="sections">The tables; each name is that of its sheet and stands once.</param>
    /// <param name="notes">What is said beside the tables: a last sheet holds it, with what each table shows. <see langword="null"/> for no such sheet.</param>
    public static void WriteWorkbook(Stream stream, IReadOnlyList<Section> sections, IReadOnlyList<string>? notes = null) => Workbook.Write(stream, sections, notes);

    /// <summary>Writes the table as Markdown, without its title. Text from a file stays text, whatever signs it holds.</summary>
    public void WriteMarkdown(TextWriter writer) => MarkdownText.Table(Guard.Against.Null(writer), this);
}
