using System.Collections.Generic;
using System.CommandLine;
using System.Text;
using CareRights.Participation.Plans;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights council</c>: who takes part in a council of children in care, what it asked for and what became of it, and the report to a committee.</summary>
internal static class CouncilCommand
{
    private static readonly string[] Examples =
    [
        "council --as-of 2018-04-15 --asks asks.csv --check",
        "council --as-of 2018-04-15 --attendance attendance.csv --plan plan.csv --format md",
    ];

    public static Command Create()
    {
        var asOf = Options.AsOf();
        var attendance = File("--attendance", "A row a member who came: meeting (the date), code, authority, member (your own id), decision_makers (yes or no). Columns but the first may be empty.");
        var invited = File("--authorities", "The authorities invited: code, authority. Without it, those that came are.");
        var representation = File("--representation", "A row a band: characteristic, band (empty: not known), members, children (those in care; c: suppressed).");
        var asks = File("--asks", "A row an ask: id, ask, raised, answer_due, owner, answer (agreed or declined), answered, reason, done, fed_back.");
        var plan = File("--plan", "A row a step: milestone, first_planned, planned, actual (YYYY-MM-DD or YYYY-MM), half_term.");
        var calendar = File("--calendar", "School calendars as for 'carerights meetings', to place what the plan means for half-term.");
        var reports = File("--reports", "A row a report owed: report, to, every_months, started, last_made.");
        var money = File("--funding", "A row a passage or a payment: kind (funding or spend), amount, recurrence (annual, one-off or unstated), heading, where.");
        var children = Options.Number("--children", "How many children are in care where the council works, to say what share of them takes part.");
        var target = Options.Number("--target", "How many meetings with decision makers there should be in twelve months; 4 is quarterly.");
        var years = Options.Number("--years", "Over how many years the funding is counted; one if it is not given.");
        var title = new Option<string>("--title") { Description = "The title of the report, with --format md.", HelpName = "TEXT", DefaultValueFactory = _ => "Children in Care Council: report to members" };
        var check = new Option<bool>("--check") { Description = "End with 1 if an ask, a step of the plan or a report is overdue." };
        var format = Options.FormatOrMarkdown();
        var command = new TaughtCommand("council", "Turnout, representation, what was asked and what became of it, plan, reports and money; --format md writes a report to a committee. Counts of children from 1 to 5 are withheld.", Examples)
        {
            asOf, attendance, invited, representation, asks, plan, calendar, reports, money, children, target, years, title, check, format,
        };
        command.SetAction(parsed =>
        {
            var day = parsed.GetRequiredValue(asOf);
            var authorities = parsed.GetValue(invited) is { } file ? CsvFile.Council(file, (input, name, notes) => CouncilFiles.Invitations(input, name, null, notes)) : null;
            var spent = parsed.GetValue(money) is { } passages ? CsvFile.Council(passages, CouncilFiles.Money) : ((Funding Funding, IReadOnlyList<Spend> Spends)?)null;
            var report = new CouncilReport(
                day,
                parsed.GetValue(attendance) is { } came ? CsvFile.Council(came, CouncilFiles.Attendance) : null,
                authorities,
                parsed.GetValue(children),
                parsed.GetValue(target),
                parsed.GetValue(representation) is { } bands ? CsvFile.Council(bands, CouncilFiles.Representation) : null,
                parsed.GetValue(asks) is { } asked ? CsvFile.Council(asked, CouncilFiles.Asks) : null,
                parsed.GetValue(plan) is { } steps ? CsvFile.Council(steps, CouncilFiles.Plan) : null,
                parsed.GetValue(calendar) is { } known ? CsvFile.Council(known, CouncilFiles.Calendars) : null,
                parsed.GetValue(reports) is { } owed ? CsvFile.Council(owed, (input, name, notes) => CouncilFiles.Reports(input, name, day, notes)) : null,
                spent?.Funding,
                spent?.Spends,
                parsed.GetValue(years) ?? 1);
            return Write(report, parsed.GetValue(format), parsed.GetValue(title)!, parsed.GetValue(check));
        });
        return command;

        static Option<string?> File(string name, string columns) => new(name) { Description = "CSV. " + columns, HelpName = "FILE" };
    }

    private static int Write(CouncilReport report, OutputFormat format, string title, bool check)
    {
        var sections = report.Tables(format is OutputFormat.Csv or OutputFormat.Json);
        if (sections.Count == 0)
        {
            throw new UserErrorException("nothing to count: give at least one of --attendance, --representation, --asks, --plan, --reports and --funding. See 'carerights council --help' for their columns.");
        }

        if (format == OutputFormat.Md)
        {
            using var output = Terminal.OpenOutput();
            output.Write(Encoding.UTF8.GetBytes(report.ToPage(title).ToMarkdown()));
        }
        else
        {
            Output.Write(format, null, [.. sections]);
        }

        return check && report.AnyOverdue ? Exit.Findings : Exit.Done;
    }
}
