using System.Linq;
using System.Text;
using System.Text.Json.Nodes;
using CareRights.Safeguarding;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Json;

/// <summary>A deadline as JSON, and for a person to read.</summary>
internal static class DeadlineJson
{
    private static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH:mm>");

    public static JsonObject Of(Deadline deadline, Standing? standing)
    {
        var trigger = new JsonObject { ["event"] = deadline.Clock.Trigger.Id, ["words"] = deadline.Clock.Trigger.Words, ["date"] = AnswerJson.Of(deadline.Trigger.Date) };
        if (deadline.Trigger.At is { } at)
        {
            trigger["time"] = Time(at);
        }

        var json = new JsonObject
        {
            ["clock"] = deadline.Clock.Id,
            ["name"] = deadline.Clock.Name,
            ["state"] = deadline.State.ToString(),
            ["due"] = Due(deadline),
            ["lastWorkingDay"] = deadline.LastWorkingDay is { } working && working != deadline.Due ? AnswerJson.Of(working) : null,
            ["limit"] = deadline.Law?.Value.Words,
            ["trigger"] = trigger,
            ["convention"] = deadline.Convention,
            ["authority"] = deadline.Authority is { } authority ? AnswerJson.Of(authority) : null,
            ["edition"] = deadline.Law is { } law ? new JsonObject { ["inForceFrom"] = law.From is { } from ? AnswerJson.Of(from) : null, ["checkedOn"] = AnswerJson.Of(law.CheckedOn), ["note"] = law.State } : null,
            ["coverage"] = new JsonObject
            {
                ["calendar"] = deadline.Calendar.Description,
                ["from"] = AnswerJson.Of(deadline.Calendar.Coverage.Start),
                ["to"] = AnswerJson.Of(deadline.Calendar.Coverage.End),
                ["reliedOn"] = deadline.ReliesOnCalendar,
            },
            ["workingDay"] = deadline.ReliesOnCalendar && deadline.Clock.WorkingDay is { } definition
                ? new JsonObject { ["words"] = definition.Words, ["authority"] = definition.Authority.ToString() }
                : null,
            ["otherReadings"] = new JsonArray([.. deadline.OtherReadings.Select(JsonNode (reading) => new JsonObject
            {
                ["name"] = reading.Name,
                ["due"] = reading.At is { } then ? Time(then) : AnswerJson.Of(reading.Due),
                ["forReportingOnly"] = reading.ForReportingOnly,
            })]),
            ["missing"] = AnswerJson.Of(deadline.Missing),
            ["notes"] = AnswerJson.Of(deadline.Clock.Note.Length > 0 ? [.. deadline.Notes, deadline.Clock.Note] : deadline.Notes),
            ["recomputable"] = deadline.Recomputable,
            ["outerLimit"] = Deadline.OuterLimit,
        };
        if (standing is not null)
        {
            json["standing"] = new JsonObject
            {
                ["compliance"] = standing.Compliance.ToString(),
                ["daysLeft"] = standing.Days,
                ["workingDaysLeft"] = standing.WorkingDays,
                ["note"] = standing.Note,
            };
        }

        return json;
    }

    public static string Text(Deadline deadline, Standing? standing)
    {
        var text = new StringBuilder().Append(deadline.Clock).Append('\n');
        Line(text, "Due", Due(deadline) ?? State(deadline));
        Line(text, "Last working day", deadline.LastWorkingDay is { } working && working != deadline.Due ? AnswerJson.Of(working) : null);
        Line(text, "Limit", deadline.Law?.Value.Words);
        Line(text, "Counted from", (deadline.Trigger.At is { } at ? Time(at) : AnswerJson.Of(deadline.Trigger.Date)) + ", " + deadline.Clock.Trigger.Words);
        Line(text, "Convention", deadline.Convention);
        Line(text, "Authority", deadline.Authority is { } authority ? authority + " (" + authority.Instrument.Kind + ")" : null);
        Line(text, "Edition", deadline.Law?.State);
        Line(text, "Calendar", deadline.ReliesOnCalendar ? deadline.Calendar.Description : "not relied on");
        foreach (var reading in deadline.OtherReadings)
        {
            Line(text, reading.ForReportingOnly ? "For reporting" : "Another reading", (reading.At is { } then ? Time(then) : AnswerJson.Of(reading.Due)) + ", " + reading.Name);
        }

        foreach (var missing in deadline.Missing)
        {
            Line(text, "Not known", missing.Question);
        }

        foreach (var note in deadline.Notes.Append(deadline.Clock.Note))
        {
            Line(text, "Note", note);
        }

        if (standing is not null)
        {
            Line(text, "Standing", standing.Compliance + (standing.Days is { } days ? ", " + days + " days left" : "") + (standing.Note.Length > 0 ? ". " + standing.Note : ""));
        }

        Line(text, "Recompute", deadline.Recomputable);
        return text.Append("  ").Append(Deadline.OuterLimit).Append('\n').ToString();
    }

    /// <summary>The last day, or the instant with the offset of London on it.</summary>
    public static string? Due(Deadline deadline) => deadline.DueAt is { } at ? Time(at) : deadline.Due is { } day ? AnswerJson.Of(day) : null;

    private static string Time(Instant at) => WithOffset.Format(EventTime.InLondon(at).ToOffsetDateTime());

    private static string State(Deadline deadline) => deadline.State switch
    {
        DeadlineState.NoNumber => "no number in the law: " + deadline.Law!.Value.Words,
        DeadlineState.NotInForce => "not in force on that day",
        DeadlineState.NotEncoded => "unknown: the law of that day is not encoded",
        DeadlineState.NotCommenced => "enacted and not commenced",
        DeadlineState.OutsideCalendar => "unknown: outside the calendar of bank holidays",
        DeadlineState.NotAvailable => "not available",
        _ => "unknown",
    };

    private static void Line(StringBuilder text, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append("  ").Append((label + ":").PadRight(18)).Append(value).Append('\n');
        }
    }
}
