using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Meetings;

/// <summary>Which weeks may be half-term, so that those at school or college can come to a council of children in care?</summary>
/// <remarks>
/// <para>
/// No formula gives the week. Councils set the dates of community and voluntary controlled schools; governing bodies and trusts those of foundation
/// and voluntary aided schools and academies (Education Act 2002, section 32). The first Monday of September plus seven weeks fits 2017 and 2019 and not 2024.
/// So this gives candidates, the weeks whose Monday falls on 18 to 31 October or 10 to 24 February, and calendars decide between them.
/// </para>
/// <para>England. Not encoded: the break in May, which the source does not use.</para>
/// </remarks>
/// <example><code>var weeks = HalfTermWeeks.Autumn(2026); // those of 19 and 26 October</code></example>
public static class HalfTermWeeks
{
    /// <summary>The candidate weeks of the break in late October, Monday to Friday, in order.</summary>
    /// <param name="year">The calendar year in which the break falls.</param>
    public static IReadOnlyList<DateInterval> Autumn(int year) => Weeks(new(year, 10, 18), new(year, 10, 31));

    /// <summary>The candidate weeks of the break in late October, with every other week in which a supplied calendar has a holiday around the same time, so that no authority's break is left out of the comparison.</summary>
    /// <param name="year">The calendar year in which the break falls.</param>
    /// <param name="calendars">What is known of the authorities' calendars; only holidays in October and November are looked at.</param>
    public static IReadOnlyList<DateInterval> Autumn(int year, IEnumerable<SchoolCalendar> calendars) => With(Autumn(year), calendars, new(year, 10, 1), new(year, 11, 30));

    /// <summary>The candidate weeks of the break in February, Monday to Friday, in order.</summary>
    /// <param name="year">The calendar year in which the break falls.</param>
    public static IReadOnlyList<DateInterval> Spring(int year) => Weeks(new(year, 2, 10), new(year, 2, 24));

    /// <summary>The candidate weeks of the break in February, with every other week in which a supplied calendar has a holiday around the same time.</summary>
    /// <param name="year">The calendar year in which the break falls.</param>
    /// <param name="calendars">What is known of the authorities' calendars; only holidays in February and March are looked at.</param>
    public static IReadOnlyList<DateInterval> Spring(int year, IEnumerable<SchoolCalendar> calendars) => With(Spring(year), calendars, new(year, 2, 1), new(year, 3, 31));

    /// <summary>The candidate week in which a day falls; <see langword="null"/> if it falls in none, and at a weekend.</summary>
    public static DateInterval? Containing(LocalDate day) =>
        Autumn(day.Year).Concat(Spring(day.Year)).FirstOrDefault(week => week.Contains(day));

    /// <summary>The candidate weeks that a date may fall in: for a month, those with a day in it.</summary>
    public static IReadOnlyList<DateInterval> Touching(PartialDate date) =>
        Spring(date.Earliest.Year)
            .Concat(Autumn(date.Earliest.Year))
            .Where(week => week.Start <= date.Latest && week.End >= date.Earliest)
            .ToArray();

    internal static LocalDate MondayOf(LocalDate day) => day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    private static List<DateInterval> Weeks(LocalDate first, LocalDate last)
    {
        var weeks = new List<DateInterval>();
        for (var monday = first.PlusDays(-1).Next(IsoDayOfWeek.Monday); monday <= last; monday = monday.PlusWeeks(1))
        {
            weeks.Add(Week(monday));
        }

        return weeks;
    }

    private static DateInterval[] With(IEnumerable<DateInterval> candidates, IEnumerable<SchoolCalendar> calendars, LocalDate first, LocalDate last)
    {
        var around = new DateInterval(first, last);
        return candidates
            .Select(week => week.Start)
            .Concat(Guard.Against.Null(calendars)
                .SelectMany(calendar => calendar.Holidays)
                .SelectMany(holiday => holiday)
                .Where(day => around.Contains(day) && day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
                .Select(MondayOf))
            .Distinct()
            .OrderBy(monday => monday)
            .Select(Week)
            .ToArray();
    }

    private static DateInterval Week(LocalDate monday) => new(monday, monday.PlusDays(4));
}
