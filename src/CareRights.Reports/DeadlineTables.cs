using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using CareRights.Json;
using CareRights.Reports.Files;
using CareRights.Safeguarding;
using NodaTime;

namespace CareRights.Reports;

/// <summary>A file of events, each answered with its deadlines on rows of its own or reported with what is wrong; none is left out.</summary>
/// <remarks>
/// The table is that of <c>carerights deadline --batch</c>. The file is read row by row as the table is written, so that a file of any length is never held:
/// what the rows came to is known when the table has been written.
/// </remarks>
/// <example>
/// <code>
/// using var events = File.OpenRead("events.csv");
/// var deadlines = new DeadlineTables(events, "events.csv", asOf: new LocalDate(2026, 11, 21));
/// deadlines.Rows().WriteCsv(Console.OpenStandardOutput());
/// Console.Error.WriteLine(deadlines.Summary);
/// </code>
/// </example>
public sealed class DeadlineTables
{
    private static readonly string[] Header =
    [
        "line", "clock", "event", "date", "done", "due", "state", "met", "compliance", "overdueByDays", "overdueByWorkingDays", "daysLeft", "authority", "note", "problem", "reference",
    ];

    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly EventFile file;
    private readonly string name;
    private readonly LocalDate? asOf;
    private readonly WorkingDays calendar;
    private readonly Action<string>? problems;
    private readonly List<Deadline> open = [];
    private int read;
    private int dated;

    /// <summary>Opens a file of events.</summary>
    /// <param name="input">
    /// CSV with the columns clock or event, date and, if done, done; the names of <see cref="DeadlineFacts.Known"/> may be columns too, and <c>reference</c> a number of the caller's own.
    /// It must be possible to read it again from its beginning. It is left open.
    /// </param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="asOf">The day on which to say how many days are left or overdue; <see langword="null"/> to say so of what was done alone.</param>
    /// <param name="calendar">The working days; those of England and Wales where it is <see langword="null"/>.</param>
    /// <param name="problems">Told what is wrong with a row when the row is met. No message repeats what a cell holds.</param>
    /// <exception cref="FormatException">The file is not CSV, or a column is missing, twice or unknown.</exception>
    public DeadlineTables(Stream input, string name, LocalDate? asOf = null, WorkingDays? calendar = null, Action<string>? problems = null)
    {
        this.name = Guard.Against.Null(name);
        this.asOf = asOf;
        this.calendar = calendar ?? WorkingDays.EnglandAndWales;
        this.problems = problems;
        file = new(Guard.Against.Null(input), name);
    }

    /// <summary>How many rows of those written so far could not be answered.</summary>
    public int Refused { get; private set; }

    /// <summary>The deadlines, of the rows written so far, of what is not known to be done.</summary>
    public IReadOnlyList<Deadline> Open => open;

    /// <summary>How many rows were read, dated and refused, in one line.</summary>
    public string Summary => FormattableString.Invariant(
        $"{name}: {read} rows read: {dated} dated, {read - dated - Refused} without a date, {Refused} refused.{(file.IsDayFirst ? " Dates were read as DD/MM/YYYY." : "")}");

    /// <summary>The deadlines of one event, with the columns of a file.</summary>
    /// <param name="deadlines">The deadlines.</param>
    /// <param name="from">When the event happened, as it was written.</param>
    /// <param name="done">When what was due was done; <see langword="null"/> where it is not.</param>
    /// <param name="doneAsWritten">The same as it was written; empty where it is not done.</param>
    /// <param name="asOf">The day on which to say how many days are left; <see langword="null"/> for none.</param>
    public static Section Of(IEnumerable<Deadline> deadlines, string from, EventTime? done = null, string doneAsWritten = "", LocalDate? asOf = null) =>
        Table(Guard.Against.Null(deadlines).Select(deadline => Row("1", deadline, Guard.Against.Null(from), doneAsWritten, "", deadline.Against(done, asOf), done is not null || asOf is not null)));

    /// <summary>The table: a row for each deadline, or for each row of the file that could not be answered. It is to be enumerated once.</summary>
    /// <exception cref="FormatException">While it is enumerated: the file changed.</exception>
    public Section Rows() => Table(Answers());

    /// <summary>Writes the table as JSON Lines (UTF-8): an object for each row, with null for an empty cell.</summary>
    /// <param name="output">Where to. It is left open.</param>
    /// <exception cref="FormatException">The file changed while it was read.</exception>
    public void WriteJsonLines(Stream output)
    {
        Guard.Against.Null(output);
        using var json = new Utf8JsonWriter(output, Json);
        foreach (var cells in Answers())
        {
            json.WriteStartObject();
            for (var i = 0; i < cells.Length; i++)
            {
                json.WriteString(Header[i], cells[i].Length == 0 ? null : cells[i]);
            }

            json.WriteEndObject();
            json.Flush();
            json.Reset();
            output.WriteByte((byte)'\n');
        }
    }

    private static Section Table(IEnumerable<string[]> rows) => new("deadlines", "", [.. Header.Select(name => new Column(name, name))], rows);

    private IEnumerable<string[]> Answers()
    {
        foreach (var row in file.Rows())
        {
            read++;
            IReadOnlyList<(string[] Cells, Deadline? Deadline)> answers;
            try
            {
                answers = Answer(row);
                dated += answers.Any(answer => answer.Deadline!.Due is not null) ? 1 : 0;
            }
            catch (Exception wrong) when (wrong is FormatException or ArgumentException or OverflowException or InvalidOperationException)
            {
                // One bad row never ends the batch, whatever it holds.
                Refused++;
                var problem = wrong is FormatException ? wrong.Message : "the row could not be dated; check its dates and numbers.";
                problems?.Invoke(FormattableString.Invariant($"{name}, line {row.Line}: {problem}"));
                answers = [(OfRefused(row, problem), null)];
            }

            foreach (var (cells, deadline) in answers)
            {
                yield return cells;
                if (deadline is not null && row.Cell("done") is null)
                {
                    open.Add(deadline);
                }
            }
        }
    }

    private List<(string[] Cells, Deadline? Deadline)> Answer(EventRow row)
    {
        if (row.Mistake.Length > 0)
        {
            throw new FormatException(row.Mistake + ".");
        }

        if (file.DatesDisagree && row.Cells.Values.Any(cell => cell.Any(letter => letter is >= '0' and <= '9') && cell.Count(letter => letter == '/') == 2))
        {
            throw new FormatException("date: the file does not write all its dates as DD/MM/YYYY, so a date with slashes cannot be trusted; expected YYYY-MM-DD, or DD/MM/YYYY throughout.");
        }

        var given = file.Facts(row);
        var facts = new DeadlineFacts(given, fromFile: true);
        var dateColumn = row.Cell("from") is null ? "date" : "from";
        var written = row.Cell(dateColumn) ?? throw new FormatException($"{dateColumn}: found nothing, expected when the event happened as YYYY-MM-DD.");
        var (clock, started) = Asked(row);
        var from = facts.Trigger(dateColumn, given[dateColumn]);
        var done = facts.Moment("done");
        var deadlines = clock is null ? facts.StartedBy(started!, from, calendar) : [facts.Of(clock, from, calendar)];
        return [.. deadlines.Select(deadline => (
            Row(Whole(row.Line), deadline, written, row.Cell("done") ?? "", row.Cell("reference") ?? "", deadline.Against(done, asOf), done is not null || asOf is not null),
            (Deadline?)deadline))];
    }

    // A column 'event' may hold a clock. Where both columns are filled they must agree.
    private static (Clock? Clock, ClockEvent? Event) Asked(EventRow row)
    {
        var clockColumn = row.Cell("kind") is null ? "clock" : "kind";
        var first = row.Cell(clockColumn) is { } kind ? Named(clockColumn, kind) : default;
        var second = row.Cell("event") is { } name ? Named("event", name) : default;
        if (first == default && second == default)
        {
            throw new FormatException("clock: found nothing, expected a clock such as ICPC-15 or an event such as referral-received.");
        }

        var (clock, started) = (first.Clock ?? second.Clock, first.Event ?? second.Event);
        return clock is not null && second.Clock is { } other && !other.Equals(clock) ? throw new FormatException($"event: names the clock {other.Id}, and the column '{clockColumn}' names {clock.Id}; expected the same, or an event.")
            : first.Event is { } one && second.Event is { } two && !one.Equals(two) ? throw new FormatException($"event: '{two.Id}' and '{one.Id}' in the column '{clockColumn}' are two events; expected one.")
            : clock is not null && started is not null && !clock.Trigger.Equals(started) ? throw new FormatException($"event: {clock.Id} runs from '{clock.Trigger.Id}' and not from '{started.Id}', which starts {string.Join(", ", Clock.StartedBy(started).Select(known => known.Id))}; expected the event of the clock.")
            : (clock, clock is null ? started : null);
    }

    private static (Clock? Clock, ClockEvent? Event) Named(string column, string text) =>
        Clock.Find(text) is { } clock ? (clock, null)
        : ClockEvent.Find(text) is { } started ? (null, started)
        : throw new FormatException(
            $"{column}: there is no such clock or event; the nearest are {string.Join(", ", Nearest.To(text, Clock.All.Select(known => known.Id).Concat(ClockEvent.All.Select(known => known.Id))))}. 'carerights deadline --list' lists every clock and event.");

    // Of a row that could not be read only what is known for what it is.
    private static string[] OfRefused(EventRow row, string problem)
    {
        var asked = row.Cell("clock") ?? row.Cell("kind") ?? row.Cell("event") ?? "";
        var known = Clock.Find(asked)?.Id ?? ClockEvent.Find(asked)?.Id ?? "";
        return [Whole(row.Line), known, "", "", "", "", "Unknown", "Unknown", "Unknown", "", "", "", "", "", problem, row.Cell("reference") ?? ""];
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
            deadline.DueText() ?? "",
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

    private static string Whole(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
