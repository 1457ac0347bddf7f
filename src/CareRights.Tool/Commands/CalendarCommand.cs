using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using System.Text.Json.Nodes;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights calendar YEAR</c>: the bank holidays of a year and what the calendar covers.</summary>
internal static class CalendarCommand
{
    private static readonly string[] Examples =
    [
        "calendar 2026",
        "calendar 2027 --format json",
    ];

    public static Command Create()
    {
        var year = new Argument<int>("YEAR") { Description = "The year, within the calendar's coverage." };
        var holidays = new Option<string?>("--bank-holidays") { Description = "A CSV file of bank holidays, date and name, of years that the calendar does not cover yet, or proclaimed since.", HelpName = "FILE" };
        var format = Options.Format();
        var command = new TaughtCommand("calendar", "Prints the bank holidays of England and Wales in a year, with Christmas Day and Good Friday, and what the calendar covers.", Examples) { year, holidays, format };
        command.SetAction(parsed => Print(parsed.GetRequiredValue(year), CsvFile.Calendar(parsed.GetValue(holidays)), parsed.GetValue(format)));
        return command;
    }

    private static int Print(int year, WorkingDays calendar, OutputFormat format)
    {
        if (year < calendar.Coverage.Start.Year || year > calendar.Coverage.End.Year)
        {
            throw new UserErrorException($"the calendar covers {calendar.Description}; found {year}. Nothing is guessed outside it; --bank-holidays extends it.");
        }

        var holidays = calendar.Holidays.Where(holiday => holiday.Date.Year == year).ToArray();
        if (format == OutputFormat.Csv)
        {
            Output.Write(format, null, new Section(
                "holidays", "", [new("date", "Date"), new("day", "Day"), new("name", "Name")], holidays.Select(holiday => (IReadOnlyList<object?>)[holiday.Date, holiday.Date.DayOfWeek.ToString(), holiday.Name])));
            return Exit.Done;
        }

        if (format == OutputFormat.Json)
        {
            Terminal.Out.WriteLine(new JsonObject
            {
                ["year"] = year,
                ["coverage"] = new JsonObject { ["calendar"] = calendar.Description, ["from"] = JsonText.Of(calendar.Coverage.Start), ["to"] = JsonText.Of(calendar.Coverage.End) },
                ["holidays"] = new JsonArray([.. holidays.Select(JsonNode (holiday) => new JsonObject
                {
                    ["date"] = JsonText.Of(holiday.Date),
                    ["day"] = holiday.Date.DayOfWeek.ToString(),
                    ["name"] = holiday.Name,
                })]),
            }.ToJsonString(JsonText.Document));
            return Exit.Done;
        }

        foreach (var holiday in holidays)
        {
            Terminal.Out.WriteLine($"{JsonText.Of(holiday.Date)}  {holiday.Date.DayOfWeek,-9}  {holiday.Name}");
        }

        Terminal.Out.WriteLine($"Covers {calendar.Description}." + (year == 2028 ? " 2028 follows from the Act and is not yet proclaimed." : ""));
        return Exit.Done;
    }
}
