using System.Linq;
using NodaTime;

namespace CareRights.Eligibility;

/// <summary>A series of short breaks in which a child is looked after and goes home in between (Care Planning Regulations 2010, regulation 48).</summary>
/// <remarks>
/// The breaks are looked-after days in themselves and need not be stated again as <see cref="LookedAfterPeriod"/>. If such a period covers a break and other days too, it is Unknown whether the days were a break:
/// regulation 48(2)(b) asks which arrangement each placement belongs to. Two periods that touch and say the same are one.
/// </remarks>
public sealed record ShortBreakSeries : FactPeriod
{
    /// <summary>States a series.</summary>
    /// <param name="from">The first day of the first break.</param>
    /// <param name="to">The day on which the series ended; <see langword="null"/> if it goes on.</param>
    public ShortBreakSeries(LocalDate from, LocalDate? to)
        : base(from, to)
    {
    }

    /// <summary>States a series by its breaks.</summary>
    /// <exception cref="System.ArgumentException">There is no break.</exception>
    public static ShortBreakSeries Of(params ShortBreak[] breaks)
    {
        Guard.Against.InvalidInput(Guard.Against.Null(breaks).Length == 0, nameof(breaks), "A series has at least one break.");
        var to = breaks.Any(one => one.To is null) ? null : breaks.Max(one => one.To);
        return new ShortBreakSeries(breaks.Min(one => one.From), to) { Breaks = History.Of(breaks) };
    }

    /// <summary>The breaks; <see langword="null"/> if they are not known one by one.</summary>
    public History<ShortBreak>? Breaks { get; init; }

    /// <summary>Whether every break is with the same person or in the same accommodation; <see langword="null"/> if not known.</summary>
    public bool? IsSamePersonOrAccommodation { get; init; }

    /// <summary>Whether the child returns at the end of each break to a parent or a person with parental responsibility; <see langword="null"/> if not known.</summary>
    public bool? ReturnsToParent { get; init; }

    /// <summary>Whether the child is in care, that is under a care order; <see langword="null"/> if not known.</summary>
    public bool? IsInCare { get; init; }

    /// <summary>The longest that any break was intended to last, in days, where <see cref="Breaks"/> does not say; <see langword="null"/> if not known.</summary>
    public int? LongestIntendedDays { get; init; }

    /// <summary>The most days of the series in any 12 months, where <see cref="Breaks"/> does not say; <see langword="null"/> if not known.</summary>
    public int? MostDaysInTwelveMonths { get; init; }

    /// <summary>Where the authority is.</summary>
    public Nation Nation { get; init; }

    /// <summary>Which authority, as the caller names it; <see langword="null"/> if not known.</summary>
    public string? Authority { get; init; }

    internal override string OrderKey =>
        string.Join(" ", Authority, Nation, IsSamePersonOrAccommodation, ReturnsToParent, IsInCare, LongestIntendedDays, MostDaysInTwelveMonths, Breaks is null ? "" : string.Join(" ", Breaks.Select(one => one.FromNumber + " " + one.EndNumber + " " + one.OrderKey)));
}
