using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace CareRights;

/// <content>What falls due as a calendar that other programs read.</content>
public sealed partial class Due
{
    private const int MostBytesInALine = 75;

    private static readonly LocalDatePattern CalendarDay = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly InstantPattern Utc = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>An iCalendar file (RFC 5545): one event for each due with a day, on that day or at the instant at which its time ends.</summary>
    /// <remarks>It holds ids, names, provisions and days. It holds nothing about a person.</remarks>
    /// <param name="dues">What falls due. One without a day is left out.</param>
    /// <param name="stampedOn">The day on which the calendar is made; these libraries have no clock.</param>
    /// <example><code>
    /// File.WriteAllText("deadlines.ics", Due.ToICalendar(dues, today));
    /// </code></example>
    public static string ToICalendar(IEnumerable<Due> dues, LocalDate stampedOn)
    {
        Guard.Against.Null(dues);
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//CareRights//Due//EN");
        Line(text, "CALSCALE:GREGORIAN");
        var number = 0;
        foreach (var due in dues)
        {
            number++;
            if (due.Day is { } day)
            {
                Event(text, due, day, stampedOn, number);
            }
        }

        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, Due due, LocalDate day, LocalDate stampedOn, int number)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, "UID:" + Escaped(due.Id) + "-" + (due.TriggeredOn is { } from ? CalendarDay.Format(from) : "unknown") + "-" + FormattableString.Invariant($"{number}") + "@carerights");
        Line(text, "DTSTAMP:" + CalendarDay.Format(stampedOn) + "T000000Z");
        if (due.At is { } at)
        {
            Line(text, "DTSTART:" + Utc.Format(at));
        }
        else
        {
            Line(text, "DTSTART;VALUE=DATE:" + CalendarDay.Format(day));
        }

        Line(text, "SUMMARY:" + Escaped(due.Id + ": " + due.Name));
        Line(text, "DESCRIPTION:" + Escaped("Runs from: " + due.Trigger + ". Counted: " + due.Convention + ". " + due.Authority + (due.Note.Length > 0 ? ". " + due.Note : "")));
        Line(text, "TRANSP:TRANSPARENT");
        Line(text, "END:VEVENT");
    }

    private static string Escaped(string text) => string.Concat(text.Select(letter => letter switch
    {
        '\\' or ';' or ',' => "\\" + letter,
        '\n' => "\\n",
        _ when char.IsControl(letter) => "",
        _ => letter.ToString(),
    }));

    // A line longer than 75 bytes goes on in the next after a space, never within a character.
    private static void Line(StringBuilder text, string line)
    {
        var bytes = 0;
        for (var i = 0; i < line.Length; i++)
        {
            var isPair = char.IsHighSurrogate(line[i]) && i + 1 < line.Length;
            var size = isPair ? 4 : line[i] < 0x80 ? 1 : line[i] < 0x800 ? 2 : 3;
            if (bytes + size > MostBytesInALine)
            {
                text.Append("\r\n ");
                bytes = 1;
            }

            text.Append(line[i]);
            if (isPair)
            {
                text.Append(line[++i]);
            }

            bytes += size;
        }

        text.Append("\r\n");
    }
}
