using CareRights.Json;
using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using CareRights.Safeguarding;
using CareRights.Tool.Edge;
using CsvHelper;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary>A file of events, each answered on rows of its own or reported with what is wrong; none is left out.</summary>
internal static class DeadlineBatch
{
    private const string Expected = "expected a CSV file with the columns clock or event, date and, if done, done";

    private static readonly string[] Header =
    [
        "line", "clock", "event", "date", "done", "due", "state", "met", "compliance", "overdueByDays", "overdueByWorkingDays", "daysLeft", "authority", "note", "problem",
    ];

    private static readonly CsvReaderOptions ReaderOptions = new()
    {
        MaxRecordSize = 1 << 16,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,

        // A stray quote then spoils its own line and not the rest of the file.
        AllowLineBreaksInQuotes = false,
    };

    public static int Run(string file, LocalDate? asOf, bool json)
    {
        if (file != "-" && !File.Exists(file))
        {
            throw new UserErrorException($"there is no file '{file}'; {Expected}.");
        }

        using var input = file == "-" ? Terminal.OpenInput() : File.OpenRead(file);
        using var output = new BufferedStream(Terminal.OpenOutput(), 1 << 16);
        try
        {
            using var reader = CsvReader.Create(input, ReaderOptions, leaveOpen: true);
            return json ? AsJson(reader, output, file, asOf) : AsCsv(reader, output, file, asOf);
        }
        catch (CsvFormatException)
        {
            throw new UserErrorException($"{file}: this is not CSV, or a line is longer than 64 KiB; {Expected}.");
        }
    }

    /// <summary>Deadlines of one event with the columns of a batch.</summary>
    public static Section Of(IEnumerable<Deadline> deadlines, string from, string done, Func<Deadline, Standing> standing, bool asked) => new(
        "deadlines", "", [.. Header.Select(name => new Column(name, name))], deadlines.Select(deadline => Row("1", deadline, from, done, standing(deadline), asked)));

    private static int AsCsv(CsvReader reader, Stream output, string file, LocalDate? asOf)
    {
        using var csv = CsvWriter.Create(output, new CsvWriterOptions { Injection = CsvInjection.Escape }, leaveOpen: true);
        csv.WriteHeader(Header);
        return Answer(reader, file, asOf, cells =>
        {
            foreach (var cell in cells)
            {
                csv.WriteField(cell);
            }

            csv.EndRecord();
        });
    }

    private static int AsJson(CsvReader reader, Stream output, string file, LocalDate? asOf)
    {
        using var lines = new StreamWriter(output, leaveOpen: true);
        return Answer(reader, file, asOf, cells => lines.WriteLine(
            new JsonObject(Header.Zip(cells, (name, cell) => KeyValuePair.Create(name, (JsonNode?)(cell.Length == 0 ? null : cell)))).ToJsonString(JsonText.Line)));
    }

    private static int Answer(CsvReader reader, string file, LocalDate? asOf, Action<string[]> write)
    {
        reader.ReadHeader();
        var columns = new Columns([.. reader.Headers], file);
        var unreadable = 0;
        while (reader.Read())
        {
            var line = reader.LineNumber.ToString(CultureInfo.InvariantCulture);
            var cells = columns.Of(reader);
            try
            {
                foreach (var row in Rows(line, columns, cells, asOf))
                {
                    write(row);
                }
            }
            catch (Exception wrong) when (wrong is FactsException or UserErrorException)
            {
                unreadable++;
                Complaint.Write($"{file}, line {line}: {wrong.Message}");
                write([line, cells.GetValueOrDefault(columns.Kind, ""), "", cells.GetValueOrDefault(columns.Date, ""), cells.GetValueOrDefault("done", ""), "", "Unknown", "Unknown", "Unknown", "", "", "", "", "", wrong.Message]);
            }
        }

        return unreadable == 0 ? Exit.Done : Exit.Unreadable;
    }

    private static IEnumerable<string[]> Rows(string line, Columns columns, Dictionary<string, string> cells, LocalDate? asOf)
    {
        var kind = cells.GetValueOrDefault(columns.Kind) ?? throw new UserErrorException($"{columns.Kind}: found nothing, expected a clock such as ICPC-15 or an event such as referral-received.");
        var from = DeadlineFacts.When(columns.Date, cells.GetValueOrDefault(columns.Date) ?? throw new UserErrorException($"{columns.Date}: found nothing, expected when the event happened as YYYY-MM-DD."));
        EventTime? done = cells.TryGetValue("done", out var then) ? DeadlineFacts.When("done", then) : null;
        var facts = new DeadlineFacts(cells);
        var deadlines = Clocks.Find(kind) is null && ClockEvent.Find(kind) is { } started
            ? DeadlineAnswer.StartedBy(started, from, facts)
            : [DeadlineAnswer.Of(DeadlineAnswer.Clock(kind), from, facts)];
        return deadlines.Select(deadline => Row(line, deadline, cells[columns.Date], cells.GetValueOrDefault("done", ""), deadline.Against(done, asOf), done is not null || asOf is not null));
    }

    private static string[] Row(string line, Deadline deadline, string from, string done, Standing standing, bool asked)
    {
        var over = standing.Compliance is Compliance.Late or Compliance.Overdue;
        var running = standing.Compliance == Compliance.Running;
        string[] notes = [asked || deadline.Due is null ? standing.Note : "", .. deadline.Notes];
        return
        [
            line,
            deadline.Clock.Id,
            deadline.Clock.Trigger.Id,
            from,
            done,
            DeadlineJson.Due(deadline) ?? "",
            deadline.State.ToString(),
            standing.Compliance switch { Compliance.Met => "Yes", Compliance.Late or Compliance.Overdue => "No", _ => "Unknown" },
            standing.Compliance.ToString(),
            over ? Whole(-standing.Days) : "",
            over ? Whole(-standing.WorkingDays) : "",
            running ? Whole(standing.Days) : "",
            deadline.Authority?.ToString() ?? "",
            string.Join(" ", notes.Where(note => note.Length > 0)),
            string.Join("; ", deadline.Missing),
        ];
    }

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    /// <summary>Which column holds what; capitals do not matter, and a column that is no fact is left alone.</summary>
    private sealed class Columns
    {
        private readonly string[] names;

        public Columns(string[] headers, string file)
        {
            names = [.. headers.Select(header => header.Trim().ToLowerInvariant())];
            Kind = Find("clock", "event", "kind") ?? throw new UserErrorException($"{file}, line 1: found the columns {string.Join(", ", names)}; {Expected}.");
            Date = Find("date", "from") ?? throw new UserErrorException($"{file}, line 1: there is no column 'date'; found {string.Join(", ", names)}; {Expected}.");
        }

        public string Kind { get; }

        public string Date { get; }

        /// <summary>The cells of a row that are not empty, by column.</summary>
        public Dictionary<string, string> Of(CsvReader reader)
        {
            var cells = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < names.Length && i < reader.FieldCount; i++)
            {
                if (reader.GetString(i).Trim() is { Length: > 0 } cell)
                {
                    cells[names[i]] = cell;
                }
            }

            return cells;
        }

        private string? Find(params string[] candidates) => candidates.FirstOrDefault(candidate => names.Contains(candidate));
    }
}
