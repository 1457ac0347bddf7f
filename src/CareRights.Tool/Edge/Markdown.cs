using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CareRights.Tool.Edge;

/// <summary>Tables as Markdown, each under a heading.</summary>
internal static class Markdown
{
    public static void Write(TextWriter writer, IReadOnlyList<Section> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            writer.WriteLine((i == 0 ? "" : "\n") + "## " + Escape(sections[i].Title) + "\n");
            Table(writer, sections[i]);
        }
    }

    /// <summary>The table alone, for a report with headings of its own.</summary>
    public static void Table(TextWriter writer, Section section)
    {
        Row(writer, section.Columns.Select(column => column.Title));
        Row(writer, section.Columns.Select(column => column.IsNumber ? "---:" : "---"));
        foreach (var row in section.Rows)
        {
            Row(writer, row.Select(cell => Escape(PlainText.Cell(cell))));
        }
    }

    /// <summary>Text from a file as text, whatever signs it holds.</summary>
    public static string Escape(string text)
    {
        var escaped = text.ReplaceLineEndings(" ");
        foreach (var sign in (string[])["\\", "|", "*", "_", "`", "[", "]", "<", ">", "#"])
        {
            escaped = escaped.Replace(sign, "\\" + sign, StringComparison.Ordinal);
        }

        return escaped;
    }

    private static void Row(TextWriter writer, IEnumerable<string> cells) => writer.WriteLine("| " + string.Join(" | ", cells) + " |");
}
