using NodaTime;

namespace CareRights.Participation;

/// <summary>A date known to the day, or only to the month.</summary>
/// <remarks>Both ends are included. Equality is by value; there is no order, since a month neither precedes nor follows a day within it. The default is 1 January of the year 1, to the day.</remarks>
public readonly record struct PartialDate
{
    private PartialDate(LocalDate earliest, LocalDate latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first day that it may be.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day that it may be.</summary>
    public LocalDate Latest { get; }

    /// <summary>Whether the day itself is known.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>A date known to the day.</summary>
    public static PartialDate Day(LocalDate day) => new(day, day);

    /// <summary>A date of which only the month is known.</summary>
    public static PartialDate Month(int year, int month)
    {
        var first = new LocalDate(year, month, 1);
        return new(first, first.With(DateAdjusters.EndOfMonth));
    }

    /// <summary>The day or the month in words, such as "25 October 2017" or "October 2016".</summary>
    public override string ToString() => IsDay ? Words.Of(Earliest) : Words.MonthOf(Earliest);
}
