using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Reports.Files;
using CareRights.Participation;
using CareRights.Participation.Plans;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Reports;

public static partial class CouncilFiles
{
    private static readonly YearMonthPattern Month = YearMonthPattern.Iso;

    /// <summary>One row a step: dates as YYYY-MM-DD, or as YYYY-MM where only the month is known.</summary>
    /// <param name="input">The file as CSV, from its beginning.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="notes">Takes what is to be said of columns that are not used; <see langword="null"/> to say nothing.</param>
    /// <exception cref="FormatException">The file cannot be read; the message names line and column.</exception>
    public static IReadOnlyList<Milestone> Plan(Stream input, string name, ICollection<string>? notes = null) => CsvRows.Read(
        input, name,
        ["milestone*", "first_planned", "planned*", "actual", "half_term", "source"],
        row => new Milestone(row.RequiredText("milestone") is { Length: > 0 } step ? step : "?")
        {
            FirstPlanned = DayOrMonth(row, "first_planned"),
            Planned = DayOrMonth(row, "planned"),
            Actual = DayOrMonth(row, "actual"),
            InHalfTerm = row.YesNo("half_term"),
        }, notes: notes);

    /// <summary>One row a report that is owed; every_months empty where nobody said how often.</summary>
    /// <param name="input">The file as CSV, from its beginning.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="asOf">The day on which to say what is due.</param>
    /// <param name="notes">Takes what is to be said of columns that are not used; <see langword="null"/> to say nothing.</param>
    /// <exception cref="FormatException">The file cannot be read; the message names line and column.</exception>
    public static IReadOnlyList<ReportDue> Reports(Stream input, string name, LocalDate asOf, ICollection<string>? notes = null) => CsvRows.Read(
        input, name,
        ["report*", "to*", "every_months", "started", "last_made", "source"],
        row => ReportDue.Assess(
            row.RequiredText("report"), row.RequiredText("to"), row.Count("every_months"), row.Date("started"), row.Date("last_made") is { } made ? [made] : [], asOf), notes: notes);

    /// <summary>One row a passage on the funding (kind funding) or a payment (kind spend).</summary>
    /// <param name="input">The file as CSV, from its beginning.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="notes">Takes what is to be said of columns that are not used; <see langword="null"/> to say nothing.</param>
    /// <exception cref="FormatException">The file cannot be read; the message names line and column.</exception>
    public static (Funding Funding, IReadOnlyList<Spend> Spends) Money(Stream input, string name, ICollection<string>? notes = null)
    {
        var rows = CsvRows.Read(input, name, ["kind*", "amount*", "recurrence", "heading", "where"], row =>
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

            var isAnnual = row.Word("recurrence", (bool?)null, ("annual", true), ("one-off", false), ("unstated", null));
            return amount < 0
                ? row.Mistake<object?>("amount", row.Text("amount"), "a sum of zero or more", null)
                : new FundingStatement(amount, isAnnual, row.RequiredText("where"));
        }, notes: notes);
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
