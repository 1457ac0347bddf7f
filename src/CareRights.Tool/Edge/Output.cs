using System.Collections.Generic;
using System.IO;
using System.Text;

namespace CareRights.Tool.Edge;

/// <summary>How a command writes what it found.</summary>
internal enum OutputFormat
{
    Table = 0,
    Csv,
    Json,

    /// <summary>Markdown, for a report that somebody pastes.</summary>
    Md,

    /// <summary>A workbook, for the rows of <c>check</c>.</summary>
    Xlsx,
}

/// <summary>Writes tables: for a person, as CSV guarded against formulas, or as JSON; to the output or to a file.</summary>
internal static class Output
{
    /// <summary>Writes the sections. CSV holds one table only: the first.</summary>
    /// <param name="format">The form.</param>
    /// <param name="file">The file; <see langword="null"/> for the standard output.</param>
    /// <param name="sections">The tables, the main one first.</param>
    public static void Write(OutputFormat format, string? file, params Section[] sections) => Write(format, file, sections, withMark: false, null);

    /// <summary>Writes the sections.</summary>
    /// <param name="format">The form.</param>
    /// <param name="file">The file; <see langword="null"/> for the standard output.</param>
    /// <param name="sections">The tables, the main one first.</param>
    /// <param name="withMark">Whether CSV begins with a byte order mark.</param>
    /// <param name="notes">What a workbook says beside its tables; <see langword="null"/> for no such sheet.</param>
    public static void Write(OutputFormat format, string? file, IReadOnlyList<Section> sections, bool withMark, IReadOnlyList<string>? notes)
    {
        if (file is not null)
        {
            WholeFile.Write(file, stream => WriteTo(stream, format, sections, withMark, notes));
            return;
        }

        using var output = Terminal.OpenOutput();
        WriteTo(output, format, sections, withMark, notes);
    }

    private static void WriteTo(Stream stream, OutputFormat format, IReadOnlyList<Section> sections, bool withMark, IReadOnlyList<string>? notes)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                stream.Write(withMark ? Encoding.UTF8.Preamble : []);
                sections[0].WriteCsv(stream);
                break;
            case OutputFormat.Json:
                Section.WriteJson(stream, sections);
                break;
            case OutputFormat.Xlsx:
                Section.WriteWorkbook(stream, sections, notes);
                break;
            case OutputFormat.Md:
                using (var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16) { NewLine = "\n" })
                {
                    Section.WriteMarkdown(writer, sections);
                }

                break;
            default:
                using (var writer = new StreamWriter(stream, new UTF8Encoding(false), 1 << 16, leaveOpen: true) { NewLine = "\n" })
                {
                    Section.WriteText(writer, sections);
                }

                break;
        }
    }
}
