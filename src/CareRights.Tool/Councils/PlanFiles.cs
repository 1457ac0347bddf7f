using CareRights.Reports.Files;
using System.Collections.Generic;
using System.Linq;
using CareRights.Participation;
using CareRights.Participation.Plans;
using CareRights.Tool.Edge;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Tool.Councils;

/// <summary>A report that is owed, with the days that say when the next one is due.</summary>
internal sealed record ReportRow(ReportingDuty Duty, LocalDate? Started, LocalDate? LastMade);

/// <summary>The files in which a plan, its money and its reports are kept.</summary>
internal static class PlanFiles
{
    private static readonly YearMonthPattern Month = YearMonthPattern.Iso;

    /// <summary>One row a step: dates as YYYY-MM-DD, or as YYYY-MM where only the month is known.</summary>
    public static IReadOnlyList<Milestone> Plan(string file) => CsvFile.Read(
        file,
        ["milestone*", "first_planned", "planned*", "actual", "half_term", "source"],
        row => new Milestone(row.RequiredText("milestone") is { Length: > 0 } name ? name : "?")
        {
            FirstPlanned = DayOrMonth(row, "first_planned"),
            Planned = DayOrMonth(row, "planned"),
            Actual = DayOrMonth(row, "actual"),
            InHalfTerm = row.YesNo("half_term"),
        });

    /// <summary>One row a report that is owed; every_months empty where nobody said how often.</summary>
    public static IReadOnlyList<ReportRow> Reports(string file) => CsvFile.Read(
        file,
        ["report*", "to*", "every_months", "started", "last_made", "source"],
        row => new ReportRow(new(row.RequiredText("report"), row.RequiredText("to"), row.Count("every_months")), row.Date("started"), row.Date("last_made")));

    /// <summary>One row a passage on the funding (kind funding) or a payment (kind spend).</summary>
    public static (Funding Funding, IReadOnlyList<Spend> Spends) Money(string file)
    {
        var rows = CsvFile.Read(file, ["kind*", "amount*", "recurrence", "heading", "where"], row =>
        {
            var amount = row.Pounds("amount");
            if (row.Word("kind", "", ("funding", "funding"), ("spend", "spend")) is not { Length: > 0 } kind)
            {
                return row.Mistake<object?>("kind", row.Text("kind"), "funding or spend", null);
            }

            if (kind == "spend")
            {
                return new Spend(row.RequiredText("heading"), amount);
            }

            var recurrence = row.Word("recurrence", Recurrence.Unstated, ("annual", Recurrence.Annual), ("one-off", Recurrence.OneOff), ("unstated", Recurrence.Unstated));
            return amount < 0
                ? row.Mistake<object?>("amount", row.Text("amount"), "a sum of zero or more", null)
                : new FundingStatement(amount, recurrence, row.RequiredText("where"));
        });
        return (Funding.From(rows.OfType<FundingStatement>()), [.. rows.OfType<Spend>()]);
    }

    private static PartialDate? DayOrMonth(CsvRow row, string column)
    {
        var text = row.Text(column);
        return text.Length == 0 ? null
            : LocalDatePattern.Iso.Parse(text) is { Success: true } day ? PartialDate.Day(day.Value)
            : Month.Parse(text) is { Success: true } month ? PartialDate.Month(month.Value.Year, month.Value.Month)
            : row.Mistake<PartialDate?>(column, text, "a date as YYYY-MM-DD, or YYYY-MM where only the month is known", null);
    }
}
