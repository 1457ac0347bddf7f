using CareRights.Reports.Files;
using System.Collections.Generic;
using System.Linq;
using CareRights.Participation.Meetings;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Councils;

/// <summary>The files from which dates for a meeting are compared.</summary>
internal static class MeetingFiles
{
    /// <summary>One row an authority: either breaks_up with or without returns, or first_day and last_day of the holiday; none of them where the calendar is not known.</summary>
    public static IReadOnlyList<SchoolCalendar> Calendars(string file) => CsvFile.Read(
        file,
        ["code* gss_code", "authority* la_name", "breaks_up break_up_friday", "returns", "first_day", "last_day", "source"],
        row =>
        {
            var authority = Authority(row);
            var (breaksUp, returns, first, last) = (row.Date("breaks_up"), row.Date("returns"), row.Date("first_day"), row.Date("last_day"));
            var source = row.Text("source");
            if (first is { } start && last is { } end)
            {
                return breaksUp is not null || returns is not null
                    ? row.Mistake("breaks_up", row.Text("breaks_up") + row.Text("returns"), "nothing where first_day and last_day are given", SchoolCalendar.NotKnown(authority))
                    : end < start
                    ? row.Mistake("last_day", row.Text("last_day"), "a day on or after first_day", SchoolCalendar.NotKnown(authority))
                    : SchoolCalendar.Of(authority, new DateInterval(start, end), source);
            }

            if (first is not null || last is not null)
            {
                return row.Mistake(first is null ? "first_day" : "last_day", "", "both first_day and last_day, or breaks_up instead", SchoolCalendar.NotKnown(authority));
            }

            if (breaksUp is not { } up)
            {
                return returns is null
                    ? SchoolCalendar.NotKnown(authority)
                    : row.Mistake("breaks_up", "", "the last day of school before the holiday, since returns is given", SchoolCalendar.NotKnown(authority));
            }

            return returns <= up.PlusDays(1)
                ? row.Mistake("returns", row.Text("returns"), "a day at least two days after breaks_up", SchoolCalendar.NotKnown(authority))
                : SchoolCalendar.FromBreakUp(authority, up, returns, source);
        });

    /// <summary>One row an authority invited, weighed by a column or each the same.</summary>
    public static Invitations Invitations(string file, string? weightColumn)
    {
        var seen = new HashSet<LocalAuthority>();
        string[] columns = ["code* gss_code", "authority* la_name", .. weightColumn is null ? [] : new[] { weightColumn.ToLowerInvariant() + "*" }];
        var rows = CsvFile.Read(
            file,
            columns,
            row =>
            {
                var authority = Authority(row);
                return seen.Add(authority)
                    ? new Invitation(authority, weightColumn is null ? 1 : row.Count(weightColumn.ToLowerInvariant()))
                    : row.Mistake("code", row.Text("code"), "each authority once", new Invitation(authority, null));
            },
            mayHoldMore: true);
        return weightColumn is null
            ? Participation.Meetings.Invitations.EachEqually(rows.Select(one => one.Authority))
            : Participation.Meetings.Invitations.Weighted("children in care", rows);
    }

    /// <summary>One row a reply of an authority for a day.</summary>
    public static IReadOnlyList<Reply> Replies(string file) => CsvFile.Read(
        file, ["code* gss_code", "authority la_name", "date*", "can_come*"], row => new Reply(Authority(row), row.RequiredDate("date"), row.YesNo("can_come")));

    /// <summary>One row an observance to warn of.</summary>
    public static IReadOnlyList<Observance> Observances(string file) => CsvFile.Read(file, ["name*", "first_day*", "last_day"], row =>
    {
        var first = row.RequiredDate("first_day");
        var last = row.Date("last_day") ?? first;
        return new Observance(
            last < first ? row.Mistake("last_day", row.Text("last_day"), "a day on or after first_day", new DateInterval(first, first)) : new DateInterval(first, last),
            row.RequiredText("name"));
    });

    public static LocalAuthority Authority(CsvRow row)
    {
        var code = row.RequiredText("code");
        var name = row.Text("authority");
        return new LocalAuthority(code.Length == 0 ? "?" : code, name.Length > 0 ? name : code.Length > 0 ? code : "?");
    }
}
