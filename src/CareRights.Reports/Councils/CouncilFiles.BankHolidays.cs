using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Reports.Files;
using NodaTime;

namespace CareRights.Reports;

/// <content>Bank holidays that a caller supplies: those of further years, and proclamations within the years that the calendar covers.</content>
public static partial class CouncilFiles
{
    /// <summary>The calendar of England and Wales with the holidays of a file.</summary>
    /// <param name="input">CSV with the columns date (YYYY-MM-DD) and, if you like, name. Of each further year it must hold every bank holiday.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <exception cref="FormatException">The file cannot be read, or lacks a holiday that every year has.</exception>
    /// <example>
    /// <code>
    /// using var file = File.OpenRead("bank-holidays.csv");
    /// var calendar = CouncilFiles.BankHolidays(file, "bank-holidays.csv");
    /// </code>
    /// </example>
    public static WorkingDays BankHolidays(Stream input, string name)
    {
        var calendar = WorkingDays.EnglandAndWales;
        var given = CsvRows.Read(
            Guard.Against.Null(input),
            Guard.Against.Null(name),
            ["date*", "name title"],
            row => new BankHoliday(row.RequiredDate("date"), row.Text("name") is { Length: > 0 } title ? title : "Bank holiday"));
        var covered = given.Where(holiday => calendar.Coverage.Contains(holiday.Date)).ToArray();
        var beyond = given.Except(covered).ToArray();
        try
        {
            var proclaimed = covered.Where(holiday => calendar.HolidayOn(holiday.Date) is null).ToArray();
            var known = proclaimed.Length == 0 ? calendar : calendar.WithProclamation(proclaimed);
            return beyond.Length == 0 ? known : known.Extended(Years(calendar, beyond), beyond);
        }
        catch (ArgumentException wrong)
        {
            var message = wrong.Message;
            var end = message.IndexOf(" (Parameter", StringComparison.Ordinal);
            throw new FormatException($"{name}: {(end < 0 ? message : message.Substring(0, end))} Expected every bank holiday of each further year, one a row, as date and name.");
        }
    }

    private static DateInterval Years(WorkingDays calendar, IEnumerable<BankHoliday> beyond)
    {
        var years = beyond.Select(holiday => holiday.Date.Year).ToArray();
        return new(
            LocalDate.Min(calendar.Coverage.Start, new LocalDate(years.Min(), 1, 1)),
            LocalDate.Max(calendar.Coverage.End, new LocalDate(years.Max(), 12, 31)));
    }
}
