using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Json;
using CsvHelper;
using NodaTime.Text;

namespace CareRights.Reports.Files;

/// <summary>One row of a file of events: its line, its cells that are not empty by column, and what is wrong with the row as a row.</summary>
internal sealed record EventRow(long Line, IReadOnlyDictionary<string, string> Cells, string Mistake)
{
    public string? Cell(string column) => Cells.TryGetValue(column, out var cell) ? cell : null;
}

/// <summary>A file of events as it was read: known columns only, each once, and one way of writing dates.</summary>
internal sealed class EventFile
{
    private const string Expected = "a CSV file with the columns clock or event, date and, if done, done";

    // What such a file is answered with is left alone, so that the output can be read again with more facts.
    private static readonly string[] Written =
        ["line", "due", "state", "met", "compliance", "overduebydays", "overduebyworkingdays", "daysleft", "authority", "note", "problem"];

    private static readonly string[] Keys = ["clock", "event", "kind", "date", "from", "done", "reference"];

    private static readonly string[] Known = [.. Keys, .. DeadlineFacts.Known.Select(fact => fact.Name)];

    private static readonly string[] Dates = ["date", "from", "done", .. DeadlineFacts.Known.Where(fact => fact.Shape.StartsWith("YYYY-MM-DD", StringComparison.Ordinal)).Select(fact => fact.Name)];

    private static readonly LocalDatePattern DayFirst = LocalDatePattern.CreateWithInvariantCulture("d/M/uuuu");

    private static readonly CsvReaderOptions ReaderOptions = new()
    {
        MaxRecordSize = 1 << 16,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,

        // A stray quote then spoils its own line and not the rest of the file.
        AllowLineBreaksInQuotes = false,
    };

    private readonly string name;
    private readonly Stream input;
    private readonly long length;

    /// <summary>Looks at the dates before the first row is answered: the file is read twice, and never held.</summary>
    /// <param name="input">The file. It can be read again from its beginning, and is left open.</param>
    /// <param name="name">What it is called in messages.</param>
    /// <exception cref="FormatException">It is not CSV, or a column cannot be.</exception>
    public EventFile(Stream input, string name)
    {
        this.name = name;
        this.input = input;
        length = input.Length;

        // A day that no calendar has, as 31/02/2026, is the fault of its row; one that can be read with the month first alone is one of the whole file.
        var (dayFirst, monthFirst, iso) = (0, 0, 0);
        try
        {
            foreach (var cell in Rows().SelectMany(row => Dates.Select(row.Cell)).OfType<string>())
            {
                var isSlashed = !Iso(cell) && cell.AsSpan().IndexOf('/') >= 0;
                dayFirst += isSlashed && Normal(cell) is not null ? 1 : 0;
                monthFirst += isSlashed && Normal(Swapped(cell)) is not null && Normal(cell) is null ? 1 : 0;
                iso += Iso(cell) ? 1 : 0;
            }
        }
        catch (CsvFormatException)
        {
            throw new FormatException($"{name}: this is not CSV, or a line is longer than 64 KiB; expected {Expected}.");
        }

        IsDayFirst = dayFirst > 0 && monthFirst == 0 && iso == 0;
        DatesDisagree = dayFirst + monthFirst > 0 && !IsDayFirst;
    }

    /// <summary>Whether every date of the file is written as DD/MM/YYYY.</summary>
    public bool IsDayFirst { get; }

    /// <summary>Whether some dates are written with slashes and not all can be DD/MM/YYYY, so that none of those can be trusted.</summary>
    public bool DatesDisagree { get; }

    /// <summary>Every row in order. A blank line, as spreadsheets leave at the end, is no row.</summary>
    public IEnumerable<EventRow> Rows()
    {
        input.Position = 0;
        using var reader = CsvReader.Create(input, ReaderOptions, leaveOpen: true);
        reader.ReadHeader();
        var columns = Columns([.. reader.Headers], name);
        while (reader.Read())
        {
            var row = Row(reader, columns);
            if (row.Cells.Count > 0 || row.Mistake.Length > 0)
            {
                yield return row;
            }
        }

        if (input.Length != length)
        {
            throw new FormatException($"{name}: the file changed while it was read; expected one that nobody is writing. Run the command again.");
        }
    }

    /// <summary>The facts of a row, with every day as YYYY-MM-DD.</summary>
    public IReadOnlyDictionary<string, string> Facts(EventRow row) => !IsDayFirst ? row.Cells
        : row.Cells.ToDictionary(cell => cell.Key, cell => (Dates.Contains(cell.Key, StringComparer.OrdinalIgnoreCase) ? Normal(cell.Value) : null) ?? cell.Value, StringComparer.OrdinalIgnoreCase);

    private static string[] Columns(string[] headers, string file)
    {
        string[] names = [.. headers.Select(header => header.Trim().TrimStart('\uFEFF').ToLowerInvariant())];
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            var place = FormattableString.Invariant($"{file}, line 1, column {i + 1}");
            if (name.Length > 0 && !Known.Contains(name) && !Written.Contains(name))
            {
                throw new FormatException($"{place}: the heading is no column of a batch; the nearest are {string.Join(", ", Nearest.To(name, Known))}. A number of your own goes in 'reference'. Expected {Expected}.");
            }

            if (name.Length > 0 && Array.IndexOf(names, name) < i)
            {
                throw new FormatException($"{place}: the column '{name}' is there twice; expected each column once.");
            }
        }

        return !names.Any(name => name is "clock" or "event" or "kind") ? throw new FormatException($"{file}, line 1: there is no column 'clock' or 'event'; expected {Expected}.")
            : !names.Any(name => name is "date" or "from") ? throw new FormatException($"{file}, line 1: there is no column 'date'; expected {Expected}.")
            : names.Contains("date") && names.Contains("from") ? throw new FormatException($"{file}, line 1: the columns 'date' and 'from' mean the same; expected one of them.")
            : names.Contains("clock") && names.Contains("kind") ? throw new FormatException($"{file}, line 1: the columns 'clock' and 'kind' mean the same; expected one of them.")
            : names;
    }

    private static EventRow Row(CsvReader reader, string[] columns)
    {
        var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var stray = false;
        for (var i = 0; i < reader.FieldCount; i++)
        {
            if (reader.GetString(i).Trim() is not { Length: > 0 } cell)
            {
                continue;
            }

            if (i >= columns.Length || columns[i].Length == 0)
            {
                stray = true;
            }
            else
            {
                cells[columns[i]] = cell;
            }
        }

        return new(
            reader.LineNumber,
            cells,
            stray ? FormattableString.Invariant($"the row has cells beyond its {columns.Length} columns or under no heading; expected one cell a column") : "");
    }

    // A day with the day first as the other dates are written; null for any other text.
    private static string? Normal(string text)
    {
        var trimmed = text.Trim();
        var end = trimmed.IndexOfAny([' ', 'T']);
        var (day, time) = end < 0 ? (trimmed, "") : (trimmed.Substring(0, end), trimmed.Substring(end + 1).Trim());
        return DayFirst.Parse(day) is { Success: true } parsed ? LocalDatePattern.Iso.Format(parsed.Value) + (time.Length > 0 ? "T" + time : "") : null;
    }

    // 03/25/2026 as 25/03/2026.
    private static string Swapped(string date)
    {
        var parts = date.Split('/');
        return parts.Length < 2 ? date : string.Join("/", new[] { parts[1].Trim(), parts[0].Trim() }.Concat(parts.Skip(2)));
    }

    private static bool Iso(string cell) => cell.Length >= 10 && cell[4] == '-';
}
