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
    public static void Write(OutputFormat format, string? file, params Section[] sections)
    {
        if (file is not null)
        {
            WholeFile.Write(file, stream => WriteTo(stream, format, sections));
            return;
        }

        using var output = Terminal.OpenOutput();
        WriteTo(output, format, sections);
    }

    private static void WriteTo(Stream stream, OutputFormat format, Section[] sections)
    {
        switch (format)
        {
            case OutputFormat.Csv:
                sections[0].WriteCsv(stream);
                break;
            case OutputFormat.Json:
                Section.WriteJson(stream, sections);
                break;
            case OutputFormat.Xlsx:
                Workbook.Write(stream, sections);
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
