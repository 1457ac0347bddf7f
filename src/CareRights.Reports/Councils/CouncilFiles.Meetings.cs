using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Reports.Files;
using CareRights.Participation.Meetings;
using NodaTime;

namespace CareRights.Reports;

public static partial class CouncilFiles
{
    /// <summary>One row an authority: either breaks_up with or without returns, or first_day and last_day of the holiday; none of them where the calendar is not known.</summary>
    /// <param name="input">The file as CSV, from its beginning.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="notes">Takes what is to be said of columns that are not used; <see langword="null"/> to say nothing.</param>
    /// <exception cref="FormatException">The file cannot be read; the message names line and column.</exception>
    public static IReadOnlyList<SchoolCalendar> Calendars(Stream input, string name, ICollection<string>? notes = null) => CsvRows.Read(
        input, name,
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
        }, notes: notes);

    /// <summary>One row an authority invited, weighed by a column or each the same.</summary>
    /// <param name="input">The file as CSV, from its beginning.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="weightColumn">The column that weighs each authority, such as its children in care; <see langword="null"/> to weigh each the same.</param>
    /// <param name="notes">Takes what is to be said of columns that are not used; <see langword="null"/> to say nothing.</param>
    /// <exception cref="FormatException">The file cannot be read; the message names line and column.</exception>
    public static Invitations Invitations(Stream input, string name, string? weightColumn = null, ICollection<string>? notes = null)
    {
        var seen = new HashSet<LocalAuthority>();
        string[] columns = ["code* gss_code", "authority* la_name", .. weightColumn is null ? [] : new[] { weightColumn.ToLowerInvariant() + "*" }];
        var rows = CsvRows.Read(
            input,
            name,
            columns,
            row =>
            {
                var authority = Authority(row);
                return seen.Add(authority)
                    ? new KeyValuePair<LocalAuthority, int?>(authority, weightColumn is null ? 1 : row.Count(weightColumn.ToLowerInvariant()))
                    : row.Mistake("code", row.Text("code"), "each authority once", new KeyValuePair<LocalAuthority, int?>(authority, null));
            },
            mayHoldMore: true, notes: notes);
        return weightColumn is null
            ? Participation.Meetings.Invitations.EachEqually(rows.Select(one => one.Key))
            : Participation.Meetings.Invitations.Weighted("children in care", rows);
    }

    /// <summary>One row a reply of an authority for a day.</summary>
    /// <param name="input">The file as CSV, from its beginning.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="notes">Takes what is to be said of columns that are not used; <see langword="null"/> to say nothing.</param>
    /// <exception cref="FormatException">The file cannot be read; the message names line and column.</exception>
    public static IReadOnlyList<(LocalAuthority Authority, LocalDate Day, bool? CanCome)> Replies(Stream input, string name, ICollection<string>? notes = null) => CsvRows.Read(
        input, name, ["code* gss_code", "authority la_name", "date*", "can_come*"], row => (Authority(row), row.RequiredDate("date"), row.YesNo("can_come")), notes: notes);

    /// <summary>One row an observance to warn of.</summary>
    /// <param name="input">The file as CSV, from its beginning.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="notes">Takes what is to be said of columns that are not used; <see langword="null"/> to say nothing.</param>
    /// <exception cref="FormatException">The file cannot be read; the message names line and column.</exception>
    public static IReadOnlyList<(DateInterval Days, string Name)> Observances(Stream input, string name, ICollection<string>? notes = null) => CsvRows.Read(input, name, ["name*", "first_day*", "last_day"], row =>
    {
        var first = row.RequiredDate("first_day");
        var last = row.Date("last_day") ?? first;
        return (
            last < first ? row.Mistake("last_day", row.Text("last_day"), "a day on or after first_day", new DateInterval(first, first)) : new DateInterval(first, last),
            row.RequiredText("name"));
    }, notes: notes);

    private static LocalAuthority Authority(CsvRow row)
    {
        var code = row.RequiredText("code");
        var name = row.Text("authority");
        return new LocalAuthority(code.Length == 0 ? "?" : code, name.Length > 0 ? name : code.Length > 0 ? code : "?");
    }
}
