using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Participation.Meetings;

/// <summary>What is known of one authority's school holidays around one half-term.</summary>
/// <remarks>
/// <para>
/// A day outside what the source covers is unknown, never a school day. It is the council's calendar: an academy, or a foundation or voluntary aided school, may keep another.
/// </para>
/// <para>Immutable; may be shared between threads. Equality is by reference.</para>
/// </remarks>
public sealed class SchoolCalendar
{
    private readonly DateInterval? known;

    private SchoolCalendar(LocalAuthority authority, IReadOnlyList<DateInterval> holidays, DateInterval? known, string source)
    {
        Authority = Guard.Against.Null(authority);
        Holidays = holidays;
        this.known = known;
        Source = Guard.Against.Null(source);
    }

    /// <summary>The authority.</summary>
    public LocalAuthority Authority { get; }

    /// <summary>The holidays that are known, both ends included; empty where none is.</summary>
    public IReadOnlyList<DateInterval> Holidays { get; }

    /// <summary>Where the dates come from; empty if the caller does not say.</summary>
    public string Source { get; }

    /// <summary>A holiday whose two ends are known. The rest of the week in which it starts and of the week in which school resumes are school days, as is the week before a holiday that starts on a Monday.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="holiday">The holiday, both ends included; whether the weekends around it are in makes no difference.</param>
    /// <param name="source">Where the dates come from.</param>
    public static SchoolCalendar Of(LocalAuthority authority, DateInterval holiday, string source)
    {
        Guard.Against.Null(holiday);
        var whole = WithWeekends(holiday);
        var known = new DateInterval(HalfTermWeeks.MondayOf(whole.Start), SundayOf(whole.End.PlusDays(1)));
        return new(authority, [whole], known, source);
    }

    /// <summary>A holiday of which the last day of school before it is known, and perhaps the first day after.</summary>
    /// <param name="authority">The authority.</param>
    /// <param name="breaksUp">The last day of school before the holiday.</param>
    /// <param name="returns">The first day of school after it; <see langword="null"/> if the source does not say. Then the next school week is taken as holiday, since a half-term is at least a week, and the days after it are unknown.</param>
    /// <param name="source">Where the dates come from.</param>
    /// <exception cref="System.ArgumentException">School resumes before it breaks up, or on the next day.</exception>
    public static SchoolCalendar FromBreakUp(LocalAuthority authority, LocalDate breaksUp, LocalDate? returns, string source)
    {
        if (returns is { } back)
        {
            Guard.Against.InvalidInput(back <= breaksUp.PlusDays(1), nameof(returns), "School must resume at least two days after it breaks up.");
            return Of(authority, new DateInterval(breaksUp.PlusDays(1), back.PlusDays(-1)), source);
        }

        var holiday = new DateInterval(breaksUp.PlusDays(1), HalfTermWeeks.MondayOf(breaksUp).PlusDays(13));
        return new(authority, [holiday], new DateInterval(HalfTermWeeks.MondayOf(breaksUp), holiday.End), source);
    }

    /// <summary>An authority whose calendar is not known.</summary>
    public static SchoolCalendar NotKnown(LocalAuthority authority) => new(authority, [], null, "");

    /// <summary>Whether schools are on holiday on a day; <see langword="null"/> if the source does not say.</summary>
    public bool? IsHoliday(LocalDate day) =>
        known?.Contains(day) != true ? null : Holidays.Any(holiday => holiday.Contains(day));

    private static DateInterval WithWeekends(DateInterval days) => new(
        days.Start.DayOfWeek switch { IsoDayOfWeek.Monday => days.Start.PlusDays(-2), IsoDayOfWeek.Sunday => days.Start.PlusDays(-1), _ => days.Start },
        days.End.DayOfWeek switch { IsoDayOfWeek.Friday => days.End.PlusDays(2), IsoDayOfWeek.Saturday => days.End.PlusDays(1), _ => days.End });

    private static LocalDate SundayOf(LocalDate day) => day.With(DateAdjusters.NextOrSame(IsoDayOfWeek.Sunday));
}
