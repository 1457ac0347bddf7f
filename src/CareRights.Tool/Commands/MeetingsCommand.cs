using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CareRights.Participation.Meetings;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights meetings</c>: when a regional council of children in care can meet, and how its plan goes.</summary>
internal static class MeetingsCommand
{
    private static readonly string[] Examples =
    [
        "meetings calendar.csv --year 2017 --term autumn",
        "meetings calendar.csv --date 2017-10-24 --date 2017-10-26 --replies replies.csv",
    ];

    public static Command Create()
    {
        var calendar = new Argument<string?>("CALENDAR")
        {
            Description = "A CSV file with a row an authority: code, authority, and breaks_up with or without returns, or first_day and last_day; source if you like. No dates: the calendar is not known. - reads standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var year = Options.Number("--year", "The calendar year of the half-term whose weeks are compared.", "YYYY");
        var term = new Option<HalfTerm?>("--term")
        {
            Description = "The half-term whose weeks are compared: autumn (October) or spring (February).",
            HelpName = "autumn|spring",
            CustomParser = result => Options.OneOf<HalfTerm>(result, "--term"),
        };
        var dates = Options.Dates("--date", "A day provisionally held, as YYYY-MM-DD; give two or more to compare them instead of weeks.");
        var authorities = new Option<string?>("--authorities") { Description = "A CSV file of the authorities invited: code, authority. Without it, those of the calendar are.", HelpName = "FILE" };
        var weights = new Option<string?>("--weights") { Description = "The column of --authorities that weighs each authority by its children in care; without it each weighs the same. c or nothing: not known.", HelpName = "COLUMN" };
        var replies = new Option<string?>("--replies") { Description = "A CSV file of replies for the days held: code, date, can_come (yes, no or nothing).", HelpName = "FILE" };
        var observances = new Option<string?>("--observances") { Description = "A CSV file of days to warn of: name, first_day, last_day.", HelpName = "FILE" };
        var plan = new Option<string?>("--plan") { Description = "A CSV file of steps: milestone, first_planned, planned, actual (YYYY-MM-DD or YYYY-MM), half_term (yes or no).", HelpName = "FILE" };
        var asOf = Options.Date("--as-of", "The day on which to say how the plan goes, as YYYY-MM-DD; needed with --plan.", required: false);
        var format = Options.FormatOrMarkdown();
        var command = new TaughtCommand("meetings", "Ranks half-term weeks, or days provisionally held, by the school calendars of those invited, and lays a plan beside what happened. An unknown calendar is never a no. A person chooses.", Examples)
        {
            calendar, year, term, dates, authorities, weights, replies, observances, plan, asOf, format,
        };
        command.SetAction(parsed => Answer(
            new Request(
                parsed.GetValue(calendar),
                parsed.GetValue(year),
                parsed.GetValue(term),
                parsed.GetValue(dates) ?? [],
                parsed.GetValue(authorities),
                parsed.GetValue(weights),
                parsed.GetValue(replies),
                parsed.GetValue(observances)),
            parsed.GetValue(plan),
            parsed.GetResult(asOf) is null ? null : parsed.GetValue(asOf),
            parsed.GetValue(format)));
        return command;
    }

    private static int Answer(Request request, string? planFile, LocalDate? asOf, OutputFormat format)
    {
        if (request.Calendar is null && planFile is null)
        {
            throw new UserErrorException("nothing to do: give a CALENDAR file to compare dates, or --plan FILE, or both. See 'carerights meetings --help' for their columns.");
        }

        if (planFile is not null && asOf is null)
        {
            throw new UserErrorException("--plan: how a plan goes depends on the day; give --as-of YYYY-MM-DD as well.");
        }

        var sections = new List<Section>();
        var forPrograms = format is OutputFormat.Csv or OutputFormat.Json;
        (Invitations Invited, IReadOnlyList<SchoolCalendar> Calendars)? known = null;
        if (request.Calendar is not null)
        {
            var calendars = CsvFile.Council(request.Calendar, CouncilFiles.Calendars);
            var invited = Invited(request, calendars);
            known = (invited, calendars);
            if (Compared(request, calendars, planFile is not null) is { Count: > 0 } options)
            {
                var ranking = Rank(request, options, invited, calendars);
                sections.AddRange(CouncilReport.Tables(ranking, forPrograms));
            }
        }

        if (planFile is not null && asOf is { } day)
        {
            sections.AddRange(new CouncilReport(day, invited: known?.Invited, plan: CsvFile.Council(planFile, CouncilFiles.Plan), calendars: known?.Calendars).Tables(forPrograms));
        }

        Output.Write(format, null, [.. sections]);
        return Exit.Done;
    }

    private static BestDates Rank(Request request, IReadOnlyList<DateInterval> options, Invitations invited, IReadOnlyList<SchoolCalendar> calendars) => BestDates.Rank(
        options,
        invited,
        calendars,
        request.Replies is { } replies ? CsvFile.Council(replies, CouncilFiles.Replies) : [],
        WorkingDays.EnglandAndWales,
        request.Observances is { } observances ? CsvFile.Council(observances, CouncilFiles.Observances) : []);

    private static Invitations Invited(Request request, IReadOnlyList<SchoolCalendar> calendars)
    {
        if (request.Weights is not null && request.Authorities is null)
        {
            throw new UserErrorException("--weights names a column of the file of --authorities; give that file as well.");
        }

        return request.Authorities is { } file
            ? CsvFile.Council(file, (input, name, notes) => CouncilFiles.Invitations(input, name, request.Weights, notes))
            : Invitations.EachEqually(calendars.Select(calendar => calendar.Authority).Distinct());
    }

    private static IReadOnlyList<DateInterval> Compared(Request request, IReadOnlyList<SchoolCalendar> calendars, bool hasPlan)
    {
        if (request.Dates.Count > 0)
        {
            return request.Year is null && request.Term is null
                ? [.. request.Dates.Select(day => new DateInterval(day, day))]
                : throw new UserErrorException("--date compares days and --year with --term compares weeks; give one or the other.");
        }

        return (request.Year, request.Term) switch
        {
            ( >= 1900 and <= 2199, { } half) => half == HalfTerm.Autumn ? HalfTermWeeks.Autumn(request.Year.Value, calendars) : HalfTermWeeks.Spring(request.Year.Value, calendars),
            ({ } other, { }) => throw new UserErrorException($"--year: found {other}, expected a year from 1900 to 2199."),
            (null, null) when hasPlan => [],
            _ => throw new UserErrorException("which dates? Give --year YYYY and --term autumn or spring to compare half-term weeks, or --date YYYY-MM-DD twice or more to compare days held."),
        };
    }

    private enum HalfTerm
    {
        Autumn,
        Spring,
    }

    private sealed record Request(
        string? Calendar, int? Year, HalfTerm? Term, IReadOnlyList<LocalDate> Dates, string? Authorities, string? Weights, string? Replies, string? Observances);
}
