using System.Linq;
using System.Text;
using CareRights.Safeguarding;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Json;

/// <summary>A deadline as JSON, and for a person to read.</summary>
public static class DeadlineJson
{
    private static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH:mm>");

    /// <summary>The deadline as a JSON object on several lines, as <c>carerights deadline --format json</c> writes it.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="standing">Whether it was met or how many days are left, from <see cref="Deadline.Against"/>; <see langword="null"/> to leave it out.</param>
    /// <example>
    /// <code>
    /// Console.WriteLine(Deadline.Of(Clock.InitialConference, EventTime.On(new LocalDate(2026, 3, 2)), WorkingDays.EnglandAndWales).ToJson());
    /// </code>
    /// </example>
    public static string ToJson(this Deadline deadline, Standing? standing = null) =>
        AnswerJson.ToNode(Of(Guard.Against.Null(deadline), standing)).ToJsonString(AnswerJson.Document);

    internal static DeadlineRow Of(Deadline deadline, Standing? standing) => new()
    {
        Clock = deadline.Clock.Id,
        Name = deadline.Clock.Name,
        State = deadline.State,
        Due = deadline.DueText(),
        LastWorkingDay = deadline.LastWorkingDay is { } working && working != deadline.Due ? working : null,
        Limit = (deadline.Local ?? deadline.Law?.Value)?.Words,
        Trigger = new()
        {
            Event = deadline.Clock.Trigger.Id,
            Words = deadline.Clock.Trigger.Words,
            Date = deadline.Trigger.Date,
            Time = deadline.Trigger.At is { } at ? Time(at) : null,
        },
        Convention = deadline.Convention,
        Authority = deadline.Authority is { } authority ? AnswerJson.Of(authority) : null,
        Edition = deadline.Law is { } law ? new() { InForceFrom = law.From, CheckedOn = law.CheckedOn, Note = law.State } : null,
        Coverage = new()
        {
            Calendar = deadline.Calendar.Description,
            From = deadline.Calendar.Coverage.Start,
            To = deadline.Calendar.Coverage.End,
            ReliedOn = deadline.ReliesOnCalendar,
        },
        WorkingDay = deadline.ReliesOnCalendar && deadline.Clock.WorkingDay is { } definition
            ? new() { Words = definition.Words, Authority = definition.Authority.ToString() }
            : null,
        OtherReadings = [.. deadline.OtherReadings.Select(reading => new ReadingAnswer
        {
            Name = reading.Name,
            Due = reading.At is { } then ? Time(then) : AnswerJson.Of(reading.Due),
            ForReportingOnly = reading.ForReportingOnly,
        })],
        Missing = AnswerJson.Questions(deadline.Missing),
        MissingFacts = AnswerJson.Facts(deadline.Missing),
        Notes = deadline.Clock.Note.Length > 0 ? [.. deadline.Notes, deadline.Clock.Note] : deadline.Notes,
        Recomputable = deadline.Recomputable,
        OuterLimit = Deadline.OuterLimit,
        LawReadOn = deadline.Law?.CheckedOn,
        Standing = standing is null ? null : new() { Compliance = standing.Compliance, DaysLeft = standing.Days, WorkingDaysLeft = standing.WorkingDays, Note = standing.Note },
    };

    /// <summary>The deadline for a person to read, a line for each thing to know of it.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="standing">Whether it was met or how many days are left, from <see cref="Deadline.Against"/>; <see langword="null"/> to leave it out.</param>
    public static string ToText(this Deadline deadline, Standing? standing = null)
    {
        Guard.Against.Null(deadline);
        var text = new StringBuilder().Append(deadline.Clock).Append('\n');
        Line(text, "Due", deadline.DueText() ?? State(deadline));
        Line(text, "Last working day", deadline.LastWorkingDay is { } working && working != deadline.Due ? AnswerJson.Of(working) : null);
        Line(text, "Limit", (deadline.Local ?? deadline.Law?.Value)?.Words);
        Line(text, "Counted from", (deadline.Trigger.At is { } at ? Time(at) : AnswerJson.Of(deadline.Trigger.Date)) + ", " + deadline.Clock.Trigger.Words);
        Line(text, "Convention", deadline.Convention);
        Line(text, "Authority", deadline.Authority is { } authority ? authority + " (" + authority.Instrument.Kind + ")" : null);
        Line(text, "Edition", deadline.Local is null ? deadline.Law?.State : null);
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

    /// <summary>The last day as YYYY-MM-DD, or the instant with the offset of London on it; <see langword="null"/> where there is none.</summary>
    /// <param name="deadline">The deadline.</param>
    public static string? DueText(this Deadline deadline) => Guard.Against.Null(deadline).DueAt is { } at ? Time(at) : deadline.Due is { } day ? AnswerJson.Of(day) : null;

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
