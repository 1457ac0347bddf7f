using NodaTime;

namespace CareRights.Safeguarding;

/// <summary>What a time limit counts.</summary>
public enum TimeUnit
{
    /// <summary>Nothing: the authority gives no number, and none is supplied here.</summary>
    None = 0,

    /// <summary>Elapsed hours.</summary>
    Hours,

    /// <summary>Days of the calendar.</summary>
    Days,

    /// <summary>Days that are not a Saturday or Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales.</summary>
    WorkingDays,

    /// <summary>Weeks of the calendar.</summary>
    Weeks,

    /// <summary>Months of the calendar.</summary>
    Months,

    /// <summary>Years of the calendar.</summary>
    Years,
}

/// <summary>From where a time limit is counted.</summary>
public enum Counting
{
    /// <summary>The day of the event is day 0, and day 1 the next.</summary>
    AfterTheEvent = 0,

    /// <summary>The day of the event is day 1: "beginning with".</summary>
    BeginningWithTheEvent,

    /// <summary>Backwards: the last day that leaves the whole period before the event.</summary>
    BeforeTheEvent,
}

/// <summary>A time limit: how much of what, counted from where. One arithmetic serves every clock.</summary>
/// <remarks>
/// A limit in days, weeks, months or years ends with the end of its last day and is never moved to a later one because that is no working day. A month
/// ends on the corresponding date, and on the last of the month where there is none.
/// </remarks>
/// <param name="Count">How many; zero where the authority gives no number.</param>
/// <param name="Unit">Of what.</param>
/// <param name="Counting">From where.</param>
/// <param name="Words">The limit in words.</param>
public sealed record Limit(int Count, TimeUnit Unit, Counting Counting, string Words)
{
    /// <summary>Whether the authority gives a number.</summary>
    public bool HasNumber => Unit != TimeUnit.None;

    /// <summary>Whether the authority qualifies the number by what is reasonably practicable. What is done later may then still be in time, which is a judgement.</summary>
    public bool IsQualified { get; internal init; }

    /// <summary>Whether the calendar of bank holidays decides the day.</summary>
    public bool CountsWorkingDays => Unit == TimeUnit.WorkingDays;

    /// <summary>How the limit is counted, in a sentence.</summary>
    public string Convention => Unit switch
    {
        TimeUnit.None => "no number: the authority gives none, and none is supplied",
        TimeUnit.Hours => "elapsed hours, counted in UTC, so that a change of the clocks neither adds nor takes an hour",
        TimeUnit.WorkingDays => "working days (not Saturday, Sunday, Christmas Day, Good Friday or a bank holiday in England and Wales); " + Days,
        TimeUnit.Days => "days of the calendar; " + Days,
        TimeUnit.Weeks => "weeks of the calendar; " + Days + " and is not moved off a weekend or holiday",
        _ => "the corresponding date, or the last of the month where there is none; " + Days + " and is not moved off a weekend or holiday",
    };

    private string Days => Counting switch
    {
        Counting.BeginningWithTheEvent => "the day of the event is day 1; the limit ends with the end of its last day",
        Counting.BeforeTheEvent => "counted back from the event; the limit ends with the end of its last day",
        _ => "the day of the event is day 0; the limit ends with the end of its last day",
    };

    /// <summary>A limit that the authority states without a number.</summary>
    /// <param name="words">How the authority states it, such as "without delay".</param>
    public static Limit NoNumber(string words) => new(0, TimeUnit.None, Counting.AfterTheEvent, Guard.Against.NullOrWhiteSpace(words));

    /// <summary>A limit counted after the event.</summary>
    public static Limit Within(int count, TimeUnit unit) => Counted(count, unit, Counting.AfterTheEvent, "within ");

    /// <summary>A limit whose first day is that of the event.</summary>
    public static Limit BeginningWith(int count, TimeUnit unit) => Counted(count, unit, Counting.BeginningWithTheEvent, "at most ");

    /// <summary>A limit that must have run before the event.</summary>
    public static Limit Before(int count, TimeUnit unit) => Counted(count, unit, Counting.BeforeTheEvent, "at least ");

    /// <summary>The same limit where the authority adds words such as "or as soon as is reasonably practicable".</summary>
    internal Limit Qualified(string words) => this with { Words = Words + ", " + words, IsQualified = true };

    /// <summary>The last day of the limit.</summary>
    /// <param name="day">The day of the event.</param>
    /// <param name="calendar">The working days; used only where the limit counts them.</param>
    /// <returns>The last day, the whole of which belongs to the limit; <see langword="null"/> where there is no number, where it counts hours, and where the counting leaves the calendar's coverage or the years that dates can have.</returns>
    public LocalDate? LastDay(LocalDate day, WorkingDays calendar)
    {
        Guard.Against.Null(calendar);
        if (!FitsTheCalendar(day))
        {
            return null;
        }

        var count = Counting == Counting.BeforeTheEvent ? -Count : Count;
        var first = Counting == Counting.BeginningWithTheEvent ? day.PlusDays(-1) : day;
        return Unit switch
        {
            TimeUnit.WorkingDays => Counting == Counting.BeginningWithTheEvent ? calendar.BeginningWith(day, Count) : calendar.After(day, Count),
            TimeUnit.Days => first.PlusDays(count),
            TimeUnit.Weeks => first.PlusWeeks(count),
            TimeUnit.Months => Months(day, first, count),
            TimeUnit.Years => Months(day, first, count * 12),
            _ => null,
        };
    }

    // A period that begins with the first of a month ends with the last of one, however many days that has.
    private static LocalDate Months(LocalDate day, LocalDate first, int months) =>
        first < day && day.Day == 1 ? day.PlusMonths(months).PlusDays(-1) : first.PlusMonths(months);

    // Generous: a year counts as 366 days, so that no sum of days leaves the years that dates can have.
    private bool FitsTheCalendar(LocalDate day)
    {
        var days = (Count * (Unit switch { TimeUnit.Years => 366L, TimeUnit.Months => 31, TimeUnit.Weeks => 7, _ => 1 })) + 1;
        return days < Period.DaysBetween(LocalDate.MinIsoValue, day) && days < Period.DaysBetween(day, LocalDate.MaxIsoValue);
    }

    private static Limit Counted(int count, TimeUnit unit, Counting counting, string word)
    {
        Guard.Against.InvalidInput(count < 1 || unit == TimeUnit.None, nameof(count), "A limit with a number counts at least one of a unit.");
        Guard.Against.InvalidInput(
            (unit == TimeUnit.Hours && counting != Counting.AfterTheEvent) || (unit == TimeUnit.WorkingDays && counting == Counting.BeforeTheEvent),
            nameof(unit),
            "Hours are counted after the event, and working days never backwards.");
        var plural = count == 1 ? 1 : 0;
        var name = unit == TimeUnit.WorkingDays ? "working days" : unit.ToString().ToLowerInvariant();
        return new(count, unit, counting, word + count + " " + name.Substring(0, name.Length - plural));
    }
}
