using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Reports.Files;
using CareRights.Participation.Asks;
using CareRights.Participation.Councils;
using CareRights.Participation.Themes;
using NodaTime.Text;

namespace CareRights.Reports;

/// <summary>Reads the files in which the life of a Children in Care Council is kept: who came, what was asked, when it can meet, its plan, money and reports.</summary>
/// <remarks>Columns are found by their headings, in any order and any capitals. An empty cell is not known. Every mistake of a file is named, with its line and column, before anything is worked out.</remarks>
/// <example>
/// <code>
/// using var file = File.OpenRead("asks.csv");
/// var report = new CouncilReport(new LocalDate(2018, 4, 15), asks: CouncilFiles.Asks(file, "asks.csv"));
/// </code>
/// </example>
public static partial class CouncilFiles
{
    private static readonly (string, KeyRight)[] Rights =
    [
        ("safe", KeyRight.BeSafe), ("heard", KeyRight.ViewsHeard), ("involved", KeyRight.InvolvedInDecisions),
        ("best-interests", KeyRight.BestInterestsFirst), ("services", KeyRight.ReceiveServices),
    ];

    /// <summary>
    /// One row a member who came to a meeting. The member, or the authority, may be left out of every row of a meeting: then it is not known who, or from where.
    /// A meeting of which nothing is known has one row with its date alone.
    /// </summary>
    /// <param name="input">The file as CSV, from its beginning.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="notes">Takes what is to be said of columns that are not used; <see langword="null"/> to say nothing.</param>
    /// <exception cref="FormatException">The file cannot be read; the message names line and column.</exception>
    public static IReadOnlyList<CouncilMeeting> Attendance(Stream input, string name, ICollection<string>? notes = null)
    {
        var rows = CsvRows.Read(input, name, ["meeting*", "code gss_code", "authority la_name", "member", "decision_makers"], row => (
            row.Line,
            Date: row.RequiredDate("meeting"),
            Authority: row.Text("code").Length > 0 ? Authority(row) : null,
            Member: row.Text("member"),
            Decide: row.YesNo("decision_makers")), notes: notes);
        return [.. rows.GroupBy(row => row.Date).Select(meeting =>
        {
            var present = meeting.Select(row => row.Decide).OfType<bool>().Distinct().ToArray();
            if (present.Length == 2)
            {
                throw new FormatException($"{name}, line {meeting.First().Line}, decision_makers: found both yes and no for the meeting of {LocalDatePattern.Iso.Format(meeting.Key)}, expected the same on every row of a meeting.");
            }

            return new CouncilMeeting(meeting.Key)
            {
                Represented = meeting.All(row => row.Authority is not null) ? [.. meeting.Select(row => row.Authority!).Distinct()] : null,
                Members = meeting.All(row => row.Member.Length > 0) ? [.. meeting.Select(row => row.Member).Distinct(StringComparer.Ordinal)] : null,
                DecisionMakersPresent = present.Length == 0 ? null : present[0],
            };
        })];
    }

    /// <summary>One row a band of a characteristic: how many members are in it, and how many children in care; an empty band holds the members whose band is not known.</summary>
    /// <param name="input">The file as CSV, from its beginning.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="notes">Takes what is to be said of columns that are not used; <see langword="null"/> to say nothing.</param>
    /// <exception cref="FormatException">The file cannot be read; the message names line and column.</exception>
    public static IReadOnlyList<Representation> Representation(Stream input, string name, ICollection<string>? notes = null)
    {
        var rows = CsvRows.Read(input, name, ["characteristic*", "band*", "members*", "children cohort"], row => (
            row.Line,
            Characteristic: row.RequiredText("characteristic"),
            Name: row.Text("band"),
            Members: row.Count("members") ?? row.Mistake("members", row.Text("members"), "a whole number of zero or more", 0),
            Children: row.Count("children")), notes: notes);
        foreach (var twice in rows.GroupBy(row => (row.Characteristic.ToUpperInvariant(), row.Name.ToUpperInvariant())).Where(same => same.Count() > 1))
        {
            throw new FormatException($"{name}, line {twice.Last().Line}, band: found the characteristic and band of line {twice.First().Line} again, expected each band once.");
        }

        return [.. rows.GroupBy(row => row.Characteristic, StringComparer.OrdinalIgnoreCase).Select(one => CareRights.Participation.Councils.Representation.Compare(
            one.Key,
            [.. one.Where(row => row.Name.Length > 0).Select(row => (row.Name, row.Members, row.Children))],
            one.Where(row => row.Name.Length == 0).Sum(row => row.Members)))];
    }

    /// <summary>One row an ask.</summary>
    /// <param name="input">The file as CSV, from its beginning.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="notes">Takes what is to be said of columns that are not used; <see langword="null"/> to say nothing.</param>
    /// <exception cref="FormatException">The file cannot be read; the message names line and column.</exception>
    public static IReadOnlyList<Ask> Asks(Stream input, string name, ICollection<string>? notes = null)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return CsvRows.Read(
            input,
            name,
            ["id*", "ask*", "raised*", "answer_due", "owner", "answer", "answered", "reason", "done", "fed_back"],
            row =>
            {
                var id = row.RequiredText("id");
                if (!seen.Add(id))
                {
                    row.Mistake("id", id, "each ask once", 0);
                }

                return new Ask(id, row.RequiredText("ask"), row.RequiredDate("raised"))
                {
                    AnswerDue = row.Date("answer_due"),
                    Owner = row.Text("owner"),
                    IsAgreed = row.Word("answer", (bool?)null, ("agreed", true), ("declined", false)),
                    Answered = row.Date("answered"),
                    Reason = row.Text("reason"),
                    Done = row.Date("done"),
                    FedBack = row.Date("fed_back"),
                };
            }, notes: notes);
    }

    /// <summary>One row an issue of a council or a case of the advice line; several rights are set apart by semicolons.</summary>
    /// <param name="input">The file as CSV, from its beginning.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="notes">Takes what is to be said of columns that are not used; <see langword="null"/> to say nothing.</param>
    /// <exception cref="FormatException">The file cannot be read; the message names line and column.</exception>
    public static IReadOnlyList<RaisedIssue> Issues(Stream input, string name, ICollection<string>? notes = null) => CsvRows.Read(
        input, name,
        ["category*", "raised*", "code gss_code", "authority la_name", "group", "route", "rights"],
        row => new RaisedIssue(row.RequiredText("category"), row.RequiredDate("raised"))
        {
            Authority = row.Text("code").Length > 0 ? Authority(row) : null,
            Group = row.Text("group"),
            Route = row.Word(
                "route", IssueRoute.Unknown, ("child", IssueRoute.Child), ("advocate", IssueRoute.Advocate), ("parent", IssueRoute.Parent), ("professional", IssueRoute.Professional), ("council", IssueRoute.Council)),
            RightsAtStake = [.. row.Text("rights").Split(';').Select(right => right.Trim()).Where(right => right.Length > 0).Select(right => RightOf(row, right))],
        }, notes: notes);

    private static KeyRight RightOf(CsvRow row, string text)
    {
        foreach (var (word, right) in Rights)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return right;
            }
        }

        var taken = Rights.Select(right => right.Item1).ToArray();
        return row.Mistake("rights", text, "one of " + string.Join(", ", taken) + ", set apart by semicolons", KeyRight.BeSafe, taken);
    }
}
