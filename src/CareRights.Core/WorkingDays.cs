using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace CareRights;

/// <summary>A day that is not a working day in England and Wales although it may be a weekday.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">Its name, "(substitute)" where it stands for a day at a weekend.</param>
public sealed record BankHoliday(LocalDate Date, string Name)
{
    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Date:uuuu-MM-dd} {Name}");
}

/// <summary>Which days are working days in England and Wales: not a Saturday or Sunday, Christmas Day, Good Friday or a bank holiday.</summary>
/// <remarks>
/// <para>Bank holidays are those of the Banking and Financial Dealings Act 1971, section 1 and Schedule 1, and the proclamations under it. Scotland and Northern Ireland have others.</para>
/// <para>
/// Nothing is guessed: outside <see cref="Coverage"/> every question is answered <see langword="null"/>. A caller passes the holidays of further years
/// (<see cref="Extended"/>), later proclamations and local closure days. Each such calendar says so in <see cref="Description"/>.
/// </para>
/// <para>Immutable; may be shared between threads. Equality is by reference.</para>
/// </remarks>
public sealed class WorkingDays
{
    private static readonly LocalDatePattern Words = LocalDatePattern.CreateWithInvariantCulture("d MMMM uuuu");

    private readonly Dictionary<LocalDate, BankHoliday> holidays;
    private readonly HashSet<LocalDate> closed;

    // Every working day in order, and for each day of the coverage how many of them lie on or before it, so that no question counts day by day.
    private readonly LocalDate[] workingDays;
    private readonly int[] onOrBefore;

    private WorkingDays(IEnumerable<BankHoliday> holidays, IEnumerable<LocalDate> closed, DateInterval coverage, string description)
    {
        this.holidays = holidays.ToDictionary(holiday => holiday.Date);
        this.closed = [.. closed];
        Coverage = coverage;
        Description = description;

        var working = new List<LocalDate>();
        onOrBefore = new int[coverage.Length];
        for (var i = 0; i < onOrBefore.Length; i++)
        {
            var day = coverage.Start.PlusDays(i);
            if (IsWorking(day))
            {
                working.Add(day);
            }

            onOrBefore[i] = working.Count;
        }

        workingDays = [.. working];
    }

    /// <summary>The calendar of England and Wales, 2010 to 2028. The days of 2028 follow from the Act's rules and are not yet proclaimed.</summary>
    public static WorkingDays EnglandAndWales { get; } = new(
        BankHolidays.EnglandAndWales,
        [],
        new DateInterval(new LocalDate(2010, 1, 1), new LocalDate(2028, 12, 31)),
        "England and Wales, 1 January 2010 to 31 December 2028");

    /// <summary>The days for which the calendar is known, both ends included.</summary>
    public DateInterval Coverage { get; }

    /// <summary>The calendar in words, for a deadline to state what it relied on.</summary>
    public string Description { get; }

    /// <summary>The bank holidays, with Christmas Day and Good Friday, in order.</summary>
    public IEnumerable<BankHoliday> Holidays => holidays.Values.OrderBy(holiday => holiday.Date);

    /// <summary>Days on which a council or court is closed that are not bank holidays, in order.</summary>
    public IEnumerable<LocalDate> ClosureDays => closed.OrderBy(day => day);

    /// <summary>This calendar with the holidays of further days, before or after those it covers.</summary>
    /// <param name="coverage">The days that the new calendar covers. They include every day of <see cref="Coverage"/>.</param>
    /// <param name="added">Every bank holiday on the added days. Good Friday is one of them; Christmas Day need not be named.</param>
    /// <exception cref="ArgumentException">A day now covered is left out, a holiday lies on no added day, or a whole year is added without a holiday.</exception>
    /// <example><code>
    /// var to2029 = new DateInterval(WorkingDays.EnglandAndWales.Coverage.Start, new LocalDate(2029, 12, 31));
    /// var calendar = WorkingDays.EnglandAndWales.Extended(to2029, holidaysOf2029);
    /// </code></example>
    public WorkingDays Extended(DateInterval coverage, IEnumerable<BankHoliday> added)
    {
        Guard.Against.Null(coverage);
        var supplied = Guard.Against.Null(added).ToArray();
        Guard.Against.InvalidInput(!coverage.Contains(Coverage), nameof(coverage), "The extended calendar leaves out days that this one covers.");
        Guard.Against.InvalidInput(
            supplied.Any(holiday => Covers(holiday.Date) || !coverage.Contains(holiday.Date)),
            nameof(added),
            "A holiday lies on no day that is added. A change to a day already covered is a proclamation.");
        for (var year = coverage.Start.Year; year <= coverage.End.Year; year++)
        {
            var (first, last) = (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
            var isNew = coverage.Contains(first) && coverage.Contains(last) && !Covers(first) && !Covers(last);
            Guard.Against.InvalidInput(isNew && !supplied.Any(holiday => holiday.Date.Year == year), nameof(added), "A whole year is added without a holiday.");
        }

        var christmas = Enumerable.Range(coverage.Start.Year, coverage.End.Year - coverage.Start.Year + 1)
            .Select(BankHolidays.Christmas)
            .Where(day => coverage.Contains(day.Date) && !Covers(day.Date));
        return new(
            OnePerDay(holidays.Values.Concat(supplied).Concat(christmas)), closed, coverage,
            Description + ", extended to " + Words.Format(coverage.Start) + " to " + Words.Format(coverage.End) + " with holidays supplied");
    }

    /// <summary>This calendar with a later proclamation.</summary>
    /// <param name="added">Days that become bank holidays.</param>
    /// <param name="removed">Days that are bank holidays no longer, because the holiday was moved.</param>
    /// <exception cref="ArgumentException">A day is outside <see cref="Coverage"/>, or a day to be removed is no bank holiday.</exception>
    public WorkingDays WithProclamation(IEnumerable<BankHoliday> added, params LocalDate[] removed)
    {
        var proclaimed = Guard.Against.Null(added).ToArray();
        Guard.Against.Null(removed);
        Guard.Against.InvalidInput(!proclaimed.All(holiday => Covers(holiday.Date)), nameof(added), "A holiday is outside the calendar: extend the calendar first.");
        Guard.Against.InvalidInput(!removed.All(holidays.ContainsKey), nameof(removed), "A day to be removed is no bank holiday of this calendar.");
        var kept = holidays.Values.Where(holiday => !removed.Contains(holiday.Date));
        return new(OnePerDay(kept.Concat(proclaimed)), closed, Coverage, Description + ", with a proclamation supplied");
    }

    /// <summary>This calendar with days on which an office is closed, which no statute counts: use it for local practice only.</summary>
    public WorkingDays WithClosureDays(IEnumerable<LocalDate> days) =>
        new(holidays.Values, closed.Concat(Guard.Against.Null(days)), Coverage, Description + ", with closure days supplied");

    /// <summary>The bank holiday on a day, Christmas Day and Good Friday included; <see langword="null"/> if it is none, and outside the coverage.</summary>
    public BankHoliday? HolidayOn(LocalDate day) => holidays.TryGetValue(day, out var holiday) ? holiday : null;

    /// <summary>Whether a day is a working day; <see langword="null"/> outside the coverage.</summary>
    public bool? IsWorkingDay(LocalDate day) => Covers(day) ? IsWorking(day) : null;

    /// <summary>The last day of a limit of <paramref name="count"/> working days of an event, the day of the event being day 0.</summary>
    /// <returns>The day; the day of the event itself if <paramref name="count"/> is 0; <see langword="null"/> if the counting leaves the coverage.</returns>
    public LocalDate? After(LocalDate day, int count)
    {
        Guard.Against.Negative(count);
        if (!Covers(day))
        {
            return null;
        }

        return count == 0 ? day : Nth(OnOrBefore(day) + (count - 1L));
    }

    /// <summary>The last day of a limit of <paramref name="count"/> working days beginning with a day, which is day 1 if it is a working day.</summary>
    /// <returns>The day; <see langword="null"/> if the counting leaves the coverage.</returns>
    public LocalDate? BeginningWith(LocalDate day, int count)
    {
        Guard.Against.Negative(count);
        if (!Covers(day))
        {
            return null;
        }

        return count == 0 ? day : Nth(OnOrBefore(day) - (IsWorking(day) ? 1 : 0) + (count - 1L));
    }

    /// <summary>How many working days lie after <paramref name="from"/> up to and including <paramref name="to"/>; if <paramref name="to"/> is the earlier, the same count the other way round, negative.</summary>
    /// <returns>The count; <see langword="null"/> if either day is outside the coverage.</returns>
    public int? Between(LocalDate from, LocalDate to)
    {
        if (!Covers(from) || !Covers(to))
        {
            return null;
        }

        return OnOrBefore(to) - OnOrBefore(from);
    }

    private LocalDate? Nth(long index) => index < workingDays.Length ? workingDays[index] : null;

    private static IEnumerable<BankHoliday> OnePerDay(IEnumerable<BankHoliday> all) => all.GroupBy(holiday => holiday.Date).Select(sameDay => sameDay.First());

    private int OnOrBefore(LocalDate day) => onOrBefore[Period.DaysBetween(Coverage.Start, day)];

    private bool Covers(LocalDate day) => day >= Coverage.Start && day <= Coverage.End;

    private bool IsWorking(LocalDate day) =>
        day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !holidays.ContainsKey(day) && !closed.Contains(day);
}
