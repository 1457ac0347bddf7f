using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CareRights.Json;
using CareRights.Tool.Edge;
using CsvHelper;

namespace CareRights.Tool.Commands;

/// <summary>One row of a batch: its line, its cells that are not empty by column, and what is wrong with the row as a row.</summary>
internal sealed record BatchRow(string Line, IReadOnlyDictionary<string, string> Cells, string Mistake);

/// <summary>A file of events as it was read: known columns only, each once, and one way of writing dates.</summary>
internal sealed class BatchTable : IDisposable
{
    private const string Expected = "a CSV file with the columns clock or event, date and, if done, done";

    // What a batch writes is left alone, so that its output can be read again with more facts.
    private static readonly string[] Written =
        ["line", "due", "state", "met", "compliance", "overduebydays", "overduebyworkingdays", "daysleft", "authority", "note", "problem"];

    private static readonly string[] Keys = ["clock", "event", "kind", "date", "from", "done", "reference"];

    private static readonly string[] Known = [.. Keys, .. DeadlineFact.All.Select(fact => fact.Name)];

    private static readonly string[] Dates = ["date", "from", "done", .. DeadlineFact.All.Where(fact => fact.Shape.StartsWith("YYYY-MM-DD", StringComparison.Ordinal)).Select(fact => fact.Name)];

    private static readonly CsvReaderOptions ReaderOptions = new()
    {
        MaxRecordSize = 1 << 16,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,

        // A stray quote then spoils its own line and not the rest of the file.
        AllowLineBreaksInQuotes = false,
    };

    private readonly string file;
    private readonly Stream input;
    private readonly long length;

    // The dates are looked at before the first row is answered: the file is read twice, and never held.
    private BatchTable(string file, Stream input)
    {
        this.file = InputFile.Called(file);
        this.input = input;
        length = input.Length;

        // A day that no calendar has, as 31/02/2026, is the fault of its row; one that can be read with the month first alone is one of the whole file.
        var (dayFirst, monthFirst, iso) = (0, 0, 0);
        foreach (var cell in Rows().SelectMany(row => Dates.Select(name => row.Cells.GetValueOrDefault(name))).OfType<string>())
        {
            var isSlashed = !Iso(cell) && cell.Contains('/', StringComparison.Ordinal);
            dayFirst += isSlashed && DeadlineFacts.Normal(cell) is not null ? 1 : 0;
            monthFirst += isSlashed && DeadlineFacts.Normal(Swapped(cell)) is not null && DeadlineFacts.Normal(cell) is null ? 1 : 0;
            iso += Iso(cell) ? 1 : 0;
        }

        IsDayFirst = dayFirst > 0 && monthFirst == 0 && iso == 0;
        DatesDisagree = dayFirst + monthFirst > 0 && !IsDayFirst;
    }

    private static string Swapped(string date) => date.Split('/') is [var first, var second, .. var rest] ? string.Join('/', [second.Trim(), first.Trim(), .. rest]) : date;

    /// <summary>Whether every date of the file is written as DD/MM/YYYY.</summary>
    public bool IsDayFirst { get; }

    /// <summary>Whether some dates are written with slashes and not all can be DD/MM/YYYY, so that none of those can be trusted.</summary>
    public bool DatesDisagree { get; }

    public static BatchTable Read(string file)
    {
        var input = InputFile.Open(file, Expected);
        try
        {
            return new(file, input);
        }
        catch (CsvFormatException)
        {
            input.Dispose();
            throw new UserErrorException($"{file}: this is not CSV, or a line is longer than 64 KiB; expected {Expected}.");
        }
    }

    /// <summary>Every row in order. A blank line, as spreadsheets leave at the end, is no row.</summary>
    public IEnumerable<BatchRow> Rows()
    {
        input.Position = 0;
        using var reader = CsvReader.Create(input, ReaderOptions, leaveOpen: true);
        reader.ReadHeader();
        var columns = Columns([.. reader.Headers], file);
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
            throw new UserErrorException($"{file}: the file changed while it was read; expected one that nobody is writing. Run the command again.");
        }
    }

    public void Dispose() => input.Dispose();

    private static string[] Columns(string[] headers, string file)
    {
        string[] names = [.. headers.Select(header => header.Trim().TrimStart('\uFEFF').ToLowerInvariant())];
        for (var i = 0; i < names.Length; i++)
        {
            var name = names[i];
            var place = string.Create(CultureInfo.InvariantCulture, $"{file}, line 1, column {i + 1}");
            if (name.Length > 0 && !Known.Contains(name) && !Written.Contains(name))
            {
                throw new UserErrorException($"{place}: the heading is no column of a batch; the nearest are {string.Join(", ", Nearest.To(name, Known))}. A number of your own goes in 'reference'. Expected {Expected}.");
            }

            if (name.Length > 0 && Array.IndexOf(names, name) < i)
            {
                throw new UserErrorException($"{place}: the column '{name}' is there twice; expected each column once.");
            }
        }

        return !names.Any(name => name is "clock" or "event" or "kind") ? throw new UserErrorException($"{file}, line 1: there is no column 'clock' or 'event'; expected {Expected}.")
            : !names.Any(name => name is "date" or "from") ? throw new UserErrorException($"{file}, line 1: there is no column 'date'; expected {Expected}.")
            : names.Contains("date") && names.Contains("from") ? throw new UserErrorException($"{file}, line 1: the columns 'date' and 'from' mean the same; expected one of them.")
            : names.Contains("clock") && names.Contains("kind") ? throw new UserErrorException($"{file}, line 1: the columns 'clock' and 'kind' mean the same; expected one of them.")
            : names;
    }

    private static BatchRow Row(CsvReader reader, string[] columns)
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
            reader.LineNumber.ToString(CultureInfo.InvariantCulture),
            cells,
            stray ? string.Create(CultureInfo.InvariantCulture, $"the row has cells beyond its {columns.Length} columns or under no heading; expected one cell a column") : "");
    }

    private static bool Iso(string cell) => cell.Length >= 10 && cell[4] == '-';
}
