using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary>Bank holidays that a user supplies: those of further years, and proclamations within the years that the calendar covers.</summary>
internal static class BankHolidayFile
{
    /// <summary>The calendar with the holidays of the file; the calendar as it is where there is no file.</summary>
    public static WorkingDays Calendar(string? file)
    {
        var calendar = WorkingDays.EnglandAndWales;
        if (file is null)
        {
            return calendar;
        }

        var given = CsvFile.Read(file, ["date*", "name title"], row => new BankHoliday(row.RequiredDate("date"), row.Text("name") is { Length: > 0 } name ? name : "Bank holiday"));
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
            throw new UserErrorException($"{file}: {wrong.Message.Split(" (Parameter")[0]} Expected every bank holiday of each further year, one a row, as date and name.");
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
