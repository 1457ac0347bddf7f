using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using CareRights.Safeguarding;
using CareRights.Json;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary>A file of events, each answered on rows of its own or reported with what is wrong; none is left out.</summary>
internal static class DeadlineBatch
{
    private static readonly string[] Header =
    [
        "line", "clock", "event", "date", "done", "due", "state", "met", "compliance", "overdueByDays", "overdueByWorkingDays", "daysLeft", "authority", "note", "problem", "reference",
    ];

    /// <summary>Answers every row and says on the error stream how many were read, dated and refused.</summary>
    /// <returns>The exit code, and the deadlines of what is not known to be done.</returns>
    public static (int Exit, IReadOnlyList<Deadline> Open) Run(string file, LocalDate? asOf, bool json, WorkingDays calendar)
    {
        using var table = BatchTable.Read(file);
        var tally = new Tally();
        var name = InputFile.Called(file);
        var rows = Answer(table, name, asOf, calendar, tally);
        using (var output = new BufferedStream(Terminal.OpenOutput(), 1 << 16))
        {
            if (json)
            {
                WriteLines(output, rows);
            }
            else
            {
                Table(rows).WriteCsv(output);
            }
        }

        Library.Note(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {tally.Read} rows read: {tally.Dated} dated, {tally.Read - tally.Dated - tally.Refused} without a date, {tally.Refused} refused.{(table.IsDayFirst ? " Dates were read as DD/MM/YYYY." : "")}"));
        return (tally.Refused == 0 ? Exit.Done : Exit.Unreadable, tally.Open);
    }

    /// <summary>Deadlines of one event with the columns of a batch.</summary>
    public static Section Of(IEnumerable<Deadline> deadlines, string from, string done, Func<Deadline, Standing> standing, bool asked) =>
        Table(deadlines.Select(deadline => Row("1", deadline, from, done, "", standing(deadline), asked)));

    private static Section Table(IEnumerable<string[]> rows) => new("deadlines", "", [.. Header.Select(name => new Column(name, name))], rows);

    private static void WriteLines(Stream output, IEnumerable<string[]> rows)
    {
        using var lines = new StreamWriter(output, leaveOpen: true);
        foreach (var cells in rows)
        {
            lines.WriteLine(new JsonObject(Header.Zip(cells, (name, cell) => KeyValuePair.Create(name, (JsonNode?)(cell.Length == 0 ? null : cell)))).ToJsonString(JsonText.Line));
        }
    }

    // Row by row as they are written: a file of any length is never held.
    private static IEnumerable<string[]> Answer(BatchTable table, string file, LocalDate? asOf, WorkingDays calendar, Tally tally)
    {
        foreach (var row in table.Rows())
        {
            tally.Read++;
            IReadOnlyList<(string[] Cells, Deadline? Deadline)> answers;
            try
            {
                answers = Rows(table, row, asOf, calendar);
                tally.Dated += answers.Any(answer => answer.Deadline!.Due is not null) ? 1 : 0;
            }
            catch (Exception wrong) when (wrong is UserErrorException or FactsException or ArgumentException or OverflowException or InvalidOperationException)
            {
                // One bad row never ends the batch, whatever it holds.
                tally.Refused++;
                var problem = wrong is UserErrorException or FactsException ? wrong.Message : "the row could not be dated; check its dates and numbers.";
                Complaint.Write($"{file}, line {row.Line}: {problem}");
                answers = [(Refused(row, problem), null)];
            }

            foreach (var (cells, deadline) in answers)
            {
                yield return cells;
                if (deadline is not null && !row.Cells.ContainsKey("done"))
                {
                    tally.Open.Add(deadline);
                }
            }
        }
    }

    /// <summary>What became of the rows so far.</summary>
    private sealed class Tally
    {
        public int Read { get; set; }

        public int Dated { get; set; }

        public int Refused { get; set; }

        public List<Deadline> Open { get; } = [];
    }

    private static List<(string[] Cells, Deadline? Deadline)> Rows(BatchTable table, BatchRow row, LocalDate? asOf, WorkingDays calendar)
    {
        if (row.Mistake.Length > 0)
        {
            throw new UserErrorException(row.Mistake + ".");
        }

        if (table.DatesDisagree && row.Cells.Values.Any(cell => cell.Contains('/', StringComparison.Ordinal) && cell.Any(char.IsAsciiDigit) && cell.Count(letter => letter == '/') == 2))
        {
            throw new UserErrorException("date: the file does not write all its dates as DD/MM/YYYY, so a date with slashes cannot be trusted; expected YYYY-MM-DD, or DD/MM/YYYY throughout.");
        }

        var facts = new DeadlineFacts(row.Cells, fromFile: true, table.IsDayFirst);
        var dateColumn = row.Cells.ContainsKey("from") ? "from" : "date";
        var written = row.Cells.GetValueOrDefault(dateColumn) ?? throw new UserErrorException($"{dateColumn}: found nothing, expected when the event happened as YYYY-MM-DD.");
        var (clock, started) = Asked(row);
        var from = facts.Trigger(dateColumn, written);
        var done = facts.Moment("done");
        var deadlines = clock is null ? DeadlineAnswer.StartedBy(started!, from, facts, calendar) : [DeadlineAnswer.Of(clock, from, facts, calendar)];
        return [.. deadlines.Select(deadline => (
            Row(row.Line, deadline, written, row.Cells.GetValueOrDefault("done", ""), row.Cells.GetValueOrDefault("reference", ""), deadline.Against(done, asOf), done is not null || asOf is not null),
            (Deadline?)deadline))];
    }

    // A column 'event' may hold a clock. Where both columns are filled they must agree.
    private static (Clock? Clock, ClockEvent? Event) Asked(BatchRow row)
    {
        var clockColumn = row.Cells.ContainsKey("kind") ? "kind" : "clock";
        var first = row.Cells.GetValueOrDefault(clockColumn) is { } kind ? Named(clockColumn, kind) : default;
        var second = row.Cells.GetValueOrDefault("event") is { } name ? Named("event", name) : default;
        if (first == default && second == default)
        {
            throw new UserErrorException("clock: found nothing, expected a clock such as ICPC-15 or an event such as referral-received.");
        }

        var (clock, started) = (first.Clock ?? second.Clock, first.Event ?? second.Event);
        return clock is not null && second.Clock is { } other && !other.Equals(clock) ? throw new UserErrorException($"event: names the clock {other.Id}, and the column '{clockColumn}' names {clock.Id}; expected the same, or an event.")
            : first.Event is { } one && second.Event is { } two && !one.Equals(two) ? throw new UserErrorException($"event: '{two.Id}' and '{one.Id}' in the column '{clockColumn}' are two events; expected one.")
            : clock is not null && started is not null && !clock.Trigger.Equals(started) ? throw new UserErrorException($"event: {clock.Id} runs from '{clock.Trigger.Id}' and not from '{started.Id}', which starts {string.Join(", ", Clocks.StartedBy(started).Select(known => known.Id))}; expected the event of the clock.")
            : (clock, clock is null ? started : null);
    }

    private static (Clock? Clock, ClockEvent? Event) Named(string column, string text) =>
        Clocks.Find(text) is { } clock ? (clock, null)
        : ClockEvent.Find(text) is { } started ? (null, started)
        : throw new UserErrorException(
            $"{column}: there is no such clock or event; the nearest are {string.Join(", ", Nearest.To(text, Clocks.All.Select(known => known.Id).Concat(ClockEvent.All.Select(known => known.Id))))}. 'carerights deadline --list' lists every clock and event.");

    // Of a row that could not be read only what is known for what it is.
    private static string[] Refused(BatchRow row, string problem)
    {
        var name = row.Cells.GetValueOrDefault("clock") ?? row.Cells.GetValueOrDefault("kind") ?? row.Cells.GetValueOrDefault("event") ?? "";
        var known = Clocks.Find(name)?.Id ?? ClockEvent.Find(name)?.Id ?? "";
        return [row.Line, known, "", "", "", "", "Unknown", "Unknown", "Unknown", "", "", "", "", "", problem, row.Cells.GetValueOrDefault("reference", "")];
    }

    private static string[] Row(string line, Deadline deadline, string from, string done, string reference, Standing standing, bool asked)
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
            string.Join("; ", deadline.Missing.Select(fact => fact.Question)),
            reference,
        ];
    }

    private static string Whole(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
