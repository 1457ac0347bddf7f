using CareRights.Json;
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;

namespace CareRights.Tool.Edge;

/// <summary>Tables as aligned text of at most 80 columns, for a pipe, a file or a mail; the last column is wrapped.</summary>
internal static class PlainText
{
    /// <summary>The widest that a line may be.</summary>
    public const int Width = Wrapped.Width;

    private const int NarrowestWrapped = 20;

    public static void Write(TextWriter writer, IReadOnlyList<Section> sections)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteLine();
            }

            Write(writer, sections[i]);
        }
    }

    /// <summary>A cell for a person to read: thousands apart, lists with commas.</summary>
    public static string Cell(object? cell) => cell switch
    {
        int number => number.ToString("N0", CultureInfo.InvariantCulture),
        long number => number.ToString("N0", CultureInfo.InvariantCulture),
        string text => text,
        IEnumerable<string> texts => string.Join(", ", texts),
        _ => Output.Text(cell),
    };

    private static void Write(TextWriter writer, Section section)
    {
        var rows = section.Rows.Select(row => row.Select(Cell).ToArray()).ToList();
        if (section.Title.Length > 0)
        {
            foreach (var line in Wrapped.Text(section.Title, Width))
            {
                writer.WriteLine(line);
            }
        }

        // The title of a table with nothing in it says all there is to say.
        if (rows.Count == 0 && section.Title.Length > 0)
        {
            return;
        }

        var widths = section.Columns.Select((column, place) => rows.Select(row => row[place].Length).Append(column.Title.Length).Max()).ToArray();
        var last = widths.Length - 1;
        widths[last] = Math.Min(widths[last], Math.Max(NarrowestWrapped, Width - widths.Take(last).Sum(width => width + 2)));
        Line(writer, section, widths, [.. section.Columns.Select(column => column.Title)]);
        writer.WriteLine(string.Join("  ", widths.Select(width => new string('-', width))));
        foreach (var row in rows)
        {
            Line(writer, section, widths, row);
        }
    }

    private static void Line(TextWriter writer, Section section, int[] widths, string[] cells)
    {
        var last = widths.Length - 1;
        var wrapped = Wrapped.Text(cells[last], widths[last]);
        var before = "";
        for (var i = 0; i < last; i++)
        {
            before += (section.Columns[i].IsNumber ? cells[i].PadLeft(widths[i]) : cells[i].PadRight(widths[i])) + "  ";
        }

        for (var i = 0; i < wrapped.Count; i++)
        {
            var text = section.Columns[last].IsNumber ? wrapped[i].PadLeft(widths[last]) : wrapped[i];
            writer.WriteLine(((i == 0 ? before : new string(' ', before.Length)) + text).TrimEnd());
        }
    }
}
