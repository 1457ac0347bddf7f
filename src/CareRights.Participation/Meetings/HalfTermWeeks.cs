using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Meetings;

/// <summary>The half-terms in which a council of children in care meets, so that those at school or college can come.</summary>
public enum HalfTerm
{
    /// <summary>The break in late October.</summary>
    Autumn = 0,

    /// <summary>The break in February.</summary>
    Spring,
}

/// <summary>Which weeks may be half-term?</summary>
/// <remarks>
/// <para>
/// No formula gives the week. Councils set the dates of community and voluntary controlled schools; governing bodies and trusts those of foundation
/// and voluntary aided schools and academies (Education Act 2002, section 32). The first Monday of September plus seven weeks fits 2017 and 2019 and not 2024.
/// So this gives candidates, the weeks whose Monday falls on 18 to 31 October or 10 to 24 February, and calendars decide between them.
/// </para>
/// <para>England. Not encoded: the break in May, which the source does not use.</para>
/// </remarks>
public static class HalfTermWeeks
{
    /// <summary>The candidate weeks, Monday to Friday, in order.</summary>
    /// <param name="year">The calendar year in which the break falls.</param>
    /// <param name="term">The half-term.</param>
    public static IReadOnlyList<DateInterval> Candidates(int year, HalfTerm term)
    {
        var (first, last) = term == HalfTerm.Autumn
            ? (new LocalDate(year, 10, 18), new LocalDate(year, 10, 31))
            : (new LocalDate(year, 2, 10), new LocalDate(year, 2, 24));
        var weeks = new List<DateInterval>();
        for (var monday = first.PlusDays(-1).Next(IsoDayOfWeek.Monday); monday <= last; monday = monday.PlusWeeks(1))
        {
            weeks.Add(Week(monday));
        }

        return weeks;
    }

    /// <summary>The candidate weeks with every other week in which a supplied calendar has a holiday around the same time, so that no authority's break is left out of the comparison.</summary>
    /// <param name="year">The calendar year in which the break falls.</param>
    /// <param name="term">The half-term.</param>
    /// <param name="calendars">What is known of the authorities' calendars; only holidays in October and November, or in February and March, are looked at.</param>
    public static IReadOnlyList<DateInterval> Candidates(int year, HalfTerm term, IEnumerable<SchoolCalendar> calendars)
    {
        Guard.Against.Null(calendars);
        var firstMonth = term == HalfTerm.Autumn ? 10 : 2;
        var around = new DateInterval(new LocalDate(year, firstMonth, 1), new LocalDate(year, firstMonth + 1, 1).With(DateAdjusters.EndOfMonth));
        return Candidates(year, term)
            .Select(week => week.Start)
            .Concat(calendars
                .SelectMany(calendar => calendar.Holidays)
                .SelectMany(holiday => holiday)
                .Where(day => around.Contains(day) && day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
                .Select(MondayOf))
            .Distinct()
            .OrderBy(monday => monday)
            .Select(Week)
            .ToArray();
    }

    /// <summary>The candidate week in which a day falls; <see langword="null"/> if it falls in none, and at a weekend.</summary>
    public static DateInterval? Containing(LocalDate day) =>
        Candidates(day.Year, HalfTerm.Autumn).Concat(Candidates(day.Year, HalfTerm.Spring)).FirstOrDefault(week => week.Contains(day));

    /// <summary>The candidate weeks that a date may fall in: for a month, those with a day in it.</summary>
    public static IReadOnlyList<DateInterval> Touching(PartialDate date) =>
        Candidates(date.Earliest.Year, HalfTerm.Spring)
            .Concat(Candidates(date.Earliest.Year, HalfTerm.Autumn))
            .Where(week => week.Start <= date.Latest && week.End >= date.Earliest)
            .ToArray();

    internal static LocalDate MondayOf(LocalDate day) => day.With(DateAdjusters.PreviousOrSame(IsoDayOfWeek.Monday));

    private static DateInterval Week(LocalDate monday) => new(monday, monday.PlusDays(4));
}
