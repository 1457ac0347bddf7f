using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;

namespace CareRights;

/// <summary>The bank holidays of England and Wales year by year, with Christmas Day and Good Friday, which are holidays at common law.</summary>
/// <remarks>
/// Banking and Financial Dealings Act 1971, section 1 and Schedule 1, with the proclamations published for each year. The days of 2028
/// follow from the Act's rules and are not yet proclaimed. 26 December on a Saturday is a bank holiday by Schedule 1, though published lists show only the Monday.
/// </remarks>
internal static class BankHolidays
{
    private static readonly string[] Names =
    [
        "New Year's Day", "Good Friday", "Easter Monday", "Early May bank holiday", "Spring bank holiday", "Summer bank holiday", "Christmas Day", "Boxing Day",
    ];

    public static IReadOnlyList<BankHoliday> EnglandAndWales { get; } =
    [
        // month-day; "s" marks a substitute for a day at a weekend
        .. Year(2010, "01-01  04-02 04-05 05-03 05-31 08-30 12-27s 12-28s"),
        .. Year(2011, "01-03s 04-22 04-25 05-02 05-30 08-29 12-27s 12-26"), On(2011, 4, 29, "Royal Wedding"),
        .. Year(2012, "01-02s 04-06 04-09 05-07 06-04 08-27 12-25  12-26"), On(2012, 6, 5, "Diamond Jubilee"),
        .. Year(2013, "01-01  03-29 04-01 05-06 05-27 08-26 12-25  12-26"),
        .. Year(2014, "01-01  04-18 04-21 05-05 05-26 08-25 12-25  12-26"),
        .. Year(2015, "01-01  04-03 04-06 05-04 05-25 08-31 12-25  12-28s"), On(2015, 12, 26, "Boxing Day"),
        .. Year(2016, "01-01  03-25 03-28 05-02 05-30 08-29 12-27s 12-26"),
        .. Year(2017, "01-02s 04-14 04-17 05-01 05-29 08-28 12-25  12-26"),
        .. Year(2018, "01-01  03-30 04-02 05-07 05-28 08-27 12-25  12-26"),
        .. Year(2019, "01-01  04-19 04-22 05-06 05-27 08-26 12-25  12-26"),
        .. Year(2020, "01-01  04-10 04-13 05-08 05-25 08-31 12-25  12-28s"), On(2020, 12, 26, "Boxing Day"),
        .. Year(2021, "01-01  04-02 04-05 05-03 05-31 08-30 12-27s 12-28s"),
        .. Year(2022, "01-03s 04-15 04-18 05-02 06-02 08-29 12-27s 12-26"), On(2022, 6, 3, "Platinum Jubilee"), On(2022, 9, 19, "State Funeral of Queen Elizabeth II"),
        .. Year(2023, "01-02s 04-07 04-10 05-01 05-29 08-28 12-25  12-26"), On(2023, 5, 8, "Coronation of King Charles III"),
        .. Year(2024, "01-01  03-29 04-01 05-06 05-27 08-26 12-25  12-26"),
        .. Year(2025, "01-01  04-18 04-21 05-05 05-26 08-25 12-25  12-26"),
        .. Year(2026, "01-01  04-03 04-06 05-04 05-25 08-31 12-25  12-28s"), On(2026, 12, 26, "Boxing Day"),
        .. Year(2027, "01-01  03-26 03-29 05-03 05-31 08-30 12-27s 12-28s"),
        .. Year(2028, "01-03s 04-14 04-17 05-01 05-29 08-28 12-25  12-26"),
    ];

    /// <summary>Christmas Day, which is a public holiday whatever the day of the week.</summary>
    public static BankHoliday Christmas(int year) => On(year, 12, 25, "Christmas Day");

    // A substitute stands beside Christmas Day and not in its place.
    private static IEnumerable<BankHoliday> Year(int year, string days) =>
        days.Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select((day, column) => On(year, Number(day, 0), Number(day, 3), day.EndsWith("s", StringComparison.Ordinal) ? Names[column] + " (substitute)" : Names[column]))
            .Append(Christmas(year))
            .Distinct();

    private static BankHoliday On(int year, int month, int day, string name) => new(new LocalDate(year, month, day), name);

    private static int Number(string text, int start) => int.Parse(text.Substring(start, 2), NumberStyles.None, CultureInfo.InvariantCulture);
}
