using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace CareRights.Reports.Pages;

/// <summary>Tables as aligned text of at most 80 columns, for a terminal, a pipe, a file or a mail. Lines end between words.</summary>
internal static class PlainText
{
    /// <summary>The widest that a line may be.</summary>
    public const int Width = 80;

    private const int Gap = 2;
    private const int NarrowestWrapped = 20;
    private const int LongestFigure = 16;

    /// <summary>Writes tables with a line between them.</summary>
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

    /// <summary>A cell for a person to read.</summary>
    public static string Cell(object? cell) => Cells.ForPeople(cell);

    /// <summary>Writes a table under its title.</summary>
    public static void Write(TextWriter writer, Section section)
    {
        if (section.Title.Length > 0)
        {
            foreach (var line in Wrap(PrintableText.Of(section.Title), Width))
            {
                writer.WriteLine(line);
            }
        }

        // The title of a table with nothing in it says all there is to say.
        var rows = section.Rows.Select(row => row.Select(Cells.ForPeople).ToArray()).ToList();
        if (rows.Count == 0 && section.Title.Length > 0)
        {
            return;
        }

        var headings = section.Columns.Select(column => PrintableText.Of(column.Title)).ToArray();
        if (Widths(section, headings, rows) is not { } widths)
        {
            OneBelowAnother(writer, headings, rows);
            return;
        }

        Line(writer, section, widths, headings);
        writer.WriteLine(string.Join("  ", widths.Select(width => new string('-', width))));
        foreach (var row in rows)
        {
            Line(writer, section, widths, row);
        }
    }

    /// <summary>A text in lines of at most some characters, broken between words; a word that is longer has a line of its own.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        lines.Add(line);
        return lines;
    }

    // As wide as the cells are, where that fits. Otherwise the last column is wrapped, then the widest of the others, down to their longest words; null where even these do not fit.
    private static int[]? Widths(Section section, string[] headings, List<string[]> rows)
    {
        var widths = section.Columns.Select((_, place) => rows.Select(row => row[place].Length).Append(headings[place].Length).Max()).ToArray();
        var least = section.Columns.Select((column, place) => column.IsNumber || IsOfFigures(rows, place)
            ? rows.Select(row => row[place].Length).Append(LongestWord(headings[place])).Max()
            : rows.Select(row => LongestWord(row[place])).Append(LongestWord(headings[place])).Max()).ToArray();
        var last = widths.Length - 1;
        int Over() => widths.Sum() + (Gap * last) - Width;
        if (Over() > 0 && !section.Columns[last].IsNumber)
        {
            widths[last] = Math.Max(widths[last] - Over(), Math.Max(least[last], Math.Min(NarrowestWrapped, widths[last])));
        }

        while (Over() > 0)
        {
            var widest = Enumerable.Range(0, widths.Length).Where(place => widths[place] > least[place]).OrderByDescending(place => widths[place]).DefaultIfEmpty(-1).First();
            if (widest < 0)
            {
                return null;
            }

            widths[widest]--;
        }

        return widths;
    }

    // Such as intervals and dates, which are hard to read in two lines.
    private static bool IsOfFigures(List<string[]> rows, int place) =>
        rows.TrueForAll(row => row[place].Length <= LongestFigure && (row[place].Length == 0 || row[place].Any(sign => sign is >= '0' and <= '9')));

    private static int LongestWord(string text) => text.Split(' ').Max(word => word.Length);

    private static void Line(TextWriter writer, Section section, int[] widths, string[] cells)
    {
        var wrapped = cells.Select((cell, place) => Wrap(cell, widths[place])).ToArray();
        for (var i = 0; i < wrapped.Max(lines => lines.Count); i++)
        {
            var parts = wrapped.Select((lines, place) =>
            {
                var text = i < lines.Count ? lines[i] : "";
                return section.Columns[place].IsNumber ? text.PadLeft(widths[place]) : text.PadRight(widths[place]);
            });
            writer.WriteLine(string.Join("  ", parts).TrimEnd());
        }
    }

    // A row that is too wide: each cell on a line of its own, with its heading before it.
    private static void OneBelowAnother(TextWriter writer, string[] headings, List<string[]> rows)
    {
        foreach (var row in rows)
        {
            writer.WriteLine("-");
            foreach (var (heading, cell) in headings.Zip(row, (heading, cell) => (heading, cell)).Where(pair => pair.cell.Length > 0))
            {
                foreach (var (line, place) in Wrap(heading + ": " + cell, Width - Gap).Select((line, place) => (line, place)))
                {
                    writer.WriteLine((place == 0 ? "" : "  ") + line);
                }
            }
        }
    }
}
