using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using CareRights.Safeguarding;
using CareRights.Json;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights deadline</c>: when one clock runs out, every clock that an event starts, or a file of events.</summary>
internal static class DeadlineCommand
{
    private static readonly string[] Examples =
    [
        "deadline --list",
        "deadline REF-1 --from 2026-11-20",
        "deadline --batch events.csv --as-of 2026-11-21 --format csv",
    ];

    public static Command Create()
    {
        var kind = new Argument<string?>("KIND") { Description = "The clock: its id, such as REF-1 or ICPC-15, or its name.", Arity = ArgumentArity.ZeroOrOne };
        kind.CompletionSources.Add(_ => Clock.All.Select(clock => new CompletionItem(clock.Id)));
        var from = new Option<string?>("--from") { Description = "When the event happened: a day, a time in London, or a time with its offset.", HelpName = "DATE[THH:MM]" };
        var started = new Option<string?>("--event") { Description = "Every clock that this event starts.", HelpName = "EVENT" };
        var batch = new Option<string?>("--batch") { Description = "A CSV file of events with the columns clock or event, date and, if done, done; the facts below may be columns too. - reads standard input.", HelpName = "FILE" };
        var done = new Option<string?>("--done") { Description = "When what was due was done: the answer says whether it was in time.", HelpName = "DATE[THH:MM]" };
        var asOf = Options.Date("--as-of", "The day on which to say how many days are left or overdue, as YYYY-MM-DD.", required: false);
        var calendar = new Option<string?>("--bank-holidays") { Description = "A CSV file of bank holidays, date and name, of years that the calendar does not cover yet, or proclaimed since.", HelpName = "FILE" };
        var ics = new Option<string?>("--ics") { Description = "Also write the deadlines that are not done as a calendar (iCalendar). It holds clocks and days, and nothing about a person.", HelpName = "FILE" };
        var list = new Option<bool>("--list") { Description = "List every clock with its event." };
        var format = Options.Format();
        var facts = DeadlineFacts.Known.ToDictionary(fact => fact, fact => new Option<string?>("--" + fact.Name) { Description = fact.Description, HelpName = fact.Shape });
        var command = new TaughtCommand("deadline", "Says when a clock runs out, with its trigger, convention, authority and calendar. " + Deadline.OuterLimit, Examples)
        {
            kind, from, started, batch, done, asOf, ics, calendar, list, format,
        };
        foreach (var option in facts.Values)
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var form = parsed.GetValue(format);
            LocalDate? day = parsed.GetResult(asOf) is null ? null : parsed.GetValue(asOf);
            if (parsed.GetValue(list))
            {
                return List(form);
            }

            var days = CsvFile.Calendar(parsed.GetValue(calendar));
            if (parsed.GetValue(batch) is { } file)
            {
                if (parsed.GetValue(kind) is not null || parsed.GetValue(started) is not null)
                {
                    throw new UserErrorException("--batch reads clocks and events from its file; give no clock and no --event beside it.");
                }

                IcsFile.Refuse(parsed.GetValue(ics), file);
                return Batch(file, day, form, days, parsed.GetValue(ics));
            }

            var given = facts
                .Select(fact => (fact.Key.Name, Value: parsed.GetValue(fact.Value)))
                .Where(fact => fact.Value is not null)
                .ToDictionary(fact => fact.Name, fact => fact.Value!, StringComparer.OrdinalIgnoreCase);
            var open = Library.Ask(() => One(parsed.GetValue(kind), parsed.GetValue(started), parsed.GetValue(from), parsed.GetValue(done), day, given, form, days));
            IcsFile.Write(parsed.GetValue(ics), open, day);
            return Exit.Done;
        });
        return command;
    }

    private static int Batch(string file, LocalDate? asOf, OutputFormat format, WorkingDays calendar, string? ics)
    {
        var answered = CsvFile.Open(file, "a CSV file with the columns clock or event, date and, if done, done", (input, name) =>
        {
            var tables = new DeadlineTables(input, name, asOf, calendar, Complaint.Write);
            using var output = new BufferedStream(Terminal.OpenOutput(), 1 << 16);
            if (format == OutputFormat.Json)
            {
                tables.WriteJsonLines(output);
            }
            else
            {
                tables.Rows().WriteCsv(output);
            }

            return tables;
        });
        Library.Note(answered.Summary);
        IcsFile.Write(ics, answered.Open, asOf);
        return answered.Refused == 0 ? Exit.Done : Exit.Unreadable;
    }

    // What is answered, as long as it is not done.
    private static IReadOnlyList<Deadline> One(
        string? kind, string? started, string? from, string? done, LocalDate? asOf, Dictionary<string, string> given, OutputFormat format, WorkingDays calendar)
    {
        if ((kind is null) == (started is null))
        {
            throw new UserErrorException("say which: a clock such as 'carerights deadline ICPC-15 --from 2026-03-02', or an event with --event, or a file with --batch; --list lists them.");
        }

        var clock = kind is null ? null : DeadlineFacts.ClockNamed(kind);
        from ??= given.GetValueOrDefault("first-day") ?? throw new UserErrorException("--from is missing: when the event happened, as YYYY-MM-DD or YYYY-MM-DDTHH:MM in London.");
        if (done is not null)
        {
            given["--done"] = done;
        }

        var facts = new DeadlineFacts(given);
        var trigger = facts.Trigger("--from", from);
        var deadlines = clock is not null ? [facts.Of(clock, trigger, calendar)] : facts.StartedBy(DeadlineFacts.EventNamed(started!), trigger, calendar);
        var finished = facts.Moment("--done");
        IReadOnlyList<Deadline> open = finished is null ? deadlines : [];
        Standing? Standing(Deadline deadline) => finished is null && asOf is null ? null : deadline.Against(finished, asOf);
        if (format == OutputFormat.Csv)
        {
            Output.Write(format, null, DeadlineTables.Of(deadlines, from, finished, done ?? "", asOf));
            return open;
        }

        if (format == OutputFormat.Table)
        {
            Terminal.Out.Write(string.Join('\n', deadlines.Select(deadline => deadline.ToText(Standing(deadline)))));
            return open;
        }

        var written = deadlines.Select(deadline => JsonNode.Parse(deadline.ToJson(Standing(deadline)))).ToArray();
        var document = clock is not null ? written[0]! : new JsonObject { ["event"] = deadlines[0].Clock.Trigger.Id, ["deadlines"] = new JsonArray([.. written]) };
        Terminal.Out.WriteLine(document.ToJsonString(JsonText.Document));
        return open;
    }

    private static int List(OutputFormat format)
    {
        var rows = Clock.All.Select(clock => (clock.Id, Event: clock.Trigger.Id, clock.Name, Limit: clock.Needs.Count > 0 ? "by further facts" : clock.Limits.Last().Value.Words));
        if (format != OutputFormat.Table)
        {
            Output.Write(format, null, new Section(
                "clocks", "", [new("clock", "Clock"), new("event", "Event"), new("name", "Name"), new("limit", "Limit")], rows.Select(row => (IReadOnlyList<object?>)[row.Id, row.Event, row.Name, row.Limit])));
            return Exit.Done;
        }

        foreach (var (id, started, name, limit) in rows)
        {
            Terminal.Out.WriteLine($"{id,-18} {started,-34} {name}: {limit}");
        }

        return Exit.Done;
    }
}
