using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace CareRights.Reports.Pages;

/// <summary>Text and tables as Markdown.</summary>
internal static class MarkdownText
{
    // Signs that mean something within a line; a backslash before one takes its meaning away.
    private static readonly char[] Signs = [.. "\\|*_`[]<>#~&!$@"];

    /// <summary>Writes tables, each under a heading.</summary>
    public static void Write(TextWriter writer, IReadOnlyList<Section> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            writer.Write((i == 0 ? "" : "\n") + "## " + Escape(sections[i].Title) + "\n\n");
            Table(writer, sections[i]);
        }
    }

    /// <summary>Writes the table alone.</summary>
    public static void Table(TextWriter writer, Section section)
    {
        Row(writer, section.Columns.Select(column => Escape(column.Title, isLine: false)));
        Row(writer, section.Columns.Select(column => column.IsNumber ? "---:" : "---"));
        foreach (var row in section.Rows)
        {
            Row(writer, row.Select(cell => Escape(Cells.ForPeople(cell), isLine: false)));
        }
    }

    /// <summary>Text as text, whatever signs it holds: no markup, no link and no list comes of it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isLine">Whether it starts a line, and not a cell.</param>
    public static string Escape(string text, bool isLine = true)
    {
        var printable = PrintableText.Of(text);
        var escaped = new StringBuilder(printable.Length + 8);
        for (var i = 0; i < printable.Length; i++)
        {
            if (Array.IndexOf(Signs, printable[i]) >= 0 || (isLine && StartsBlock(printable, i)) || StartsLink(printable, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(printable[i]);
        }

        return escaped.ToString();
    }

    // At the start of a line: a list, a numbered list, a rule or a heading.
    private static bool StartsBlock(string text, int at) =>
        at == 0 ? text[0] is '-' or '+' or '='
        : text[at] is '.' or ')' && at <= 9 && (at + 1 == text.Length || text[at + 1] == ' ') && text.Take(at).All(sign => sign is >= '0' and <= '9');

    // Addresses become links by themselves.
    private static bool StartsLink(string text, int at) =>
        (text[at] == ':' && string.CompareOrdinal(text, at, "://", 0, 3) == 0)
        || (text[at] == '.' && at >= 3 && string.Compare(text, at - 3, "www", 0, 3, StringComparison.OrdinalIgnoreCase) == 0);

    private static void Row(TextWriter writer, IEnumerable<string> cells) => writer.Write("| " + string.Join(" | ", cells) + " |\n");
}
