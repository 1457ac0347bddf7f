using System;
using System.Linq;
using NodaTime;
using static CareRights.Instrument;

namespace CareRights.Eligibility.LeavingCare;

/// <summary>How long short breaks may be for the child to stay outside the leaving care duties. <see langword="null"/>: no such limit.</summary>
/// <param name="IntendedDays">The most days that any single placement may be intended to last.</param>
/// <param name="DaysInTwelveMonths">The most days that placements may come to in any 12 months.</param>
/// <param name="ActualDays">The most days that any single placement may in fact last.</param>
public readonly record struct ShortBreakLimits(int? IntendedDays, int? DaysInTwelveMonths, int? ActualDays);

/// <summary>Is this a child to whom the short-breaks regulation applies, and so not an eligible child whatever the days come to?</summary>
/// <remarks>
/// <para>Care Planning, Placement and Case Review (England) Regulations 2010, regulations 40(2) and 48; before 1 April 2011 the Children (Leaving Care) (England) Regulations 2001, regulation 3(2) and (3). England.</para>
/// <para>The regulation excludes the child, not the days: once it has stopped applying, days in earlier breaks are looked-after days like any other. Twelve months are counted from the first day of each break to the corresponding date.</para>
/// <para>Not encoded: regulation 48(3) and (4), which lighten care planning during such breaks.</para>
/// </remarks>
public static class ShortBreaks
{
    private static readonly LocalDate RelevantPeriodBegins = new(2020, 4, 24);
    private static readonly LocalDate RelevantPeriodEnds = new(2020, 9, 25);

    private const string Question = "Child to whom the short-breaks regulation applies";

    private static readonly Limb NotInCare = new("is not in care", CarePlanning2010.Regulation("48(2)(a)"));
    private static readonly Limb SamePerson = new("has every break with the same person or in the same accommodation", CarePlanning2010.Regulation("48(2)(b)"));
    private static readonly Limb NotLong = new("has no single break intended to last for more than 17 days", CarePlanning2010.Regulation("48(2)(c)(i)"));
    private static readonly Limb Returns = new("returns at the end of each break to a parent or person with parental responsibility", CarePlanning2010.Regulation("48(2)(c)(ii)"));
    private static readonly Limb NotMany = new("has breaks of no more than 75 days in any period of 12 months", CarePlanning2010.Regulation("48(2)(c)(iii)"));
    private static readonly Limb FourWeeks = new("has no single break of more than four weeks", LeavingCareRegulations2001.Regulation("3(3)(a)"));

    private static readonly Finding NotLongThoughOverrun = NotLong.Is(true).With(
        "A break ran on beyond 17 days; what was intended decides. On another reading what happened decides, and the series would be outside the regulation.");

    private static readonly Finding NoLimitOnLength = NotLong.Is(true).With(
        "A break planned for longer began while the limit of 17 days was removed, 24 April to 25 September 2020 (SI 2020/445, regulations 2, 8(18), 14 and 21); the 75 days stayed.");

    private static readonly Finding SeriesOrBreak = NotLong.Unknown(Fact.SeriesSaved).With(
        "The series began while the limit of 17 days was removed, and a break planned for longer began after it came back. Regulation 21 of SI 2020/445 saves \"the short breaks\", which regulation 48(2)(b) defines as the series: on that reading no limit applies. On the other each break is asked by the day on which it began, and this one is too long.");

    /// <summary>The limits over time.</summary>
    public static Dated<ShortBreakLimits> Limits { get; } = new(
        new Enacted<ShortBreakLimits>(new(2001, 10, 1), new(null, null, 28), LeavingCareRegulations2001.Regulation("3(2) and (3)"), new(2026, 11, 21)),
        new Enacted<ShortBreakLimits>(new(2011, 4, 1), new(17, 75, null), CarePlanning2010.Regulation("48"), new(2026, 11, 21)),
        new Enacted<ShortBreakLimits>(new(2020, 4, 24), new(null, 75, null), Coronavirus2020.Regulation("8(18)"), new(2026, 11, 21))
        {
            State = "Ceased to have effect on 25 September 2020 (regulation 14); breaks begun in the relevant period are saved (regulation 21), which ends with that day (regulation 2).",
        },
        new Enacted<ShortBreakLimits>(new(2020, 9, 26), new(17, 75, null), CarePlanning2010.Regulation("48"), new(2026, 11, 21)));

    /// <summary>Answers for one series of breaks as it stands on a day; breaks after it do not count.</summary>
    public static Determination Assess(ShortBreakSeries series, LocalDate asOf)
    {
        Guard.Against.Null(series);
        if (Limits.InForce(asOf) is not { Value: var limits })
            return Determination.OutsideCoverage(Question, asOf, NotMany.Authority);

        var returns = Returns.Is(series.ReturnsToParent, Fact.ReturnsToParent);
        if (limits.ActualDays is { } longest)
            return Determination.AllOf(Question, asOf, Limits.ReadOn, FourWeeks.Is(AreAllWithin(longest, series, asOf), Fact.ShortBreaksOneByOne), returns);

        return Determination.AllOf(
            Question,
            asOf,
            Limits.ReadOn,
            NotInCare.Is(!series.IsInCare, Fact.InCareDuringBreaks),
            SamePerson.Is(series.IsSamePersonOrAccommodation, Fact.SameAccommodation),
            Intended(series, asOf),
            returns,
            NotMany.Is(AreFewEnough(series, asOf, limits.DaysInTwelveMonths!.Value), Fact.ShortBreaksOneByOne));
    }

    /// <summary>The most days of the series in any 12 months up to a day; <see langword="null"/> if the breaks are not known well enough.</summary>
    public static int? MostDaysInTwelveMonths(ShortBreakSeries series, LocalDate asOf)
    {
        Guard.Against.Null(series);
        if (series.Breaks is not { } breaks)
            return series.MostDaysInTwelveMonths;

        var (least, most) = (MostDays(breaks, asOf, withPossible: false), MostDays(breaks, asOf, withPossible: true));
        return least == most ? least : null;
    }

    /// <summary>Whether what is stated of a series as a whole cannot be true of its breaks.</summary>
    internal static bool Disagrees(ShortBreakSeries series)
    {
        if (series.Breaks is not { } breaks)
            return false;
        var isTooLong = series.LongestIntendedDays is { } longest && breaks.Any(one => one.IntendedDays > longest);
        return isTooLong || (series.MostDaysInTwelveMonths is { } stated && (stated < MostDays(breaks, LocalDate.MaxIsoValue, withPossible: false) || stated > MostDays(breaks, LocalDate.MaxIsoValue, withPossible: true)));
    }

    private static bool? AreFewEnough(ShortBreakSeries series, LocalDate asOf, int limit)
    {
        if (Disagrees(series))
            return null;
        if (series.Breaks is not { } breaks)
            return series.MostDaysInTwelveMonths is { } stated ? stated <= limit : null;

        // Where none of them is only possible, the two counts are one.
        var least = MostDays(breaks, asOf, withPossible: false);
        return least > limit ? false : (breaks.IsCertain ? least : MostDays(breaks, asOf, withPossible: true)) <= limit ? true : null;
    }

    // A fullest period of 12 months can be moved on until it begins with a break, or back until it begins with the 1 March whose end holds a 29 February:
    // only there does moving back by a day lose two days at the other end.
    private static int MostDays(History<ShortBreak> breaks, LocalDate asOf, bool withPossible)
    {
        var most = 0;
        var over = 0;
        foreach (var first in breaks)
        {
            if (first.From >= asOf)
                break;
            if (first.IsPossible && !withPossible)
                continue;

            // Breaks that were over by then are so for those after it as well.
            while (breaks[over].EndNumber <= first.FromNumber)
                over++;
            most = Math.Max(most, DaysFrom(first.From));
            for (var year = first.From.Year; year < LocalDate.MaxIsoValue.Year && new LocalDate(year, 3, 1) < LocalDate.Min(first.End, asOf); year++)
            {
                if (CalendarSystem.Iso.IsLeapYear(year + 1) && new LocalDate(year, 3, 1) > first.From)
                    most = Math.Max(most, DaysFrom(new LocalDate(year, 3, 1)));
            }
        }

        return most;

        int DaysFrom(LocalDate start)
        {
            var (from, until) = (Days.Number(start), Days.Number(LocalDate.Min(start.MonthsLater(12), asOf)));
            var days = 0;
            for (var i = over; i < breaks.Count && breaks[i] is var one && one.FromNumber < until; i++)
                days += one.IsPossible && !withPossible ? 0 : DaysWithin(one, from, until);
            return days;
        }
    }

    internal static bool? Applies(ShortBreakSeries series, LocalDate asOf) => Assess(series, asOf).Answer.ToNullable();

    /// <summary>Whether no break up to a day lasted longer than some days; <see langword="null"/> if the breaks are not known one by one.</summary>
    internal static bool? AreAllWithin(int days, ShortBreakSeries series, LocalDate asOf)
    {
        if (series.Breaks is not { } breaks)
            return null;

        var until = Days.Number(asOf);
        foreach (var one in breaks)
        {
            if (DaysWithin(one, one.FromNumber, until) > days)
                return false;
        }

        return true;
    }

    private static Finding Intended(ShortBreakSeries series, LocalDate asOf)
    {
        if (series.Breaks is not { } breaks)
        {
            // Without the breaks one by one, the limit in force on the day asked about is the only one there is to apply.
            var limit = Limits.InForce(asOf)!.Value.IntendedDays;
            return NotLong.Is(limit is null ? true : series.LongestIntendedDays is { } longest ? longest <= limit : null, Fact.IntendedLength);
        }

        var until = Days.Number(asOf);
        bool overran = false, unlimited = false, open = Disagrees(series), saved = false;
        foreach (var one in breaks)
        {
            if (one.FromNumber > until || Limits.InForce(one.From) is not { } law)
                continue;
            if (law.Value.IntendedDays is not { } limit)
            {
                unlimited |= law.Value.ActualDays is null && one.IntendedDays > 17;
                continue;
            }

            if ((one.IntendedDays ?? series.LongestIntendedDays) is not { } intended)
                open = true;
            else if (intended > limit && one.IsPossible)
                open = true;
            else if (intended > limit && law.Value.ActualDays is null && IsSaved(series, one))
                saved = true;
            else if (intended > limit)
                return NotLong.Is(false);
            overran |= DaysWithin(one, one.FromNumber, until) > limit;
        }

        return open ? NotLong.Unknown(Fact.IntendedLength) : saved ? SeriesOrBreak : unlimited ? NoLimitOnLength : overran ? NotLongThoughOverrun : NotLong.Is(true);
    }

    private static bool IsSaved(ShortBreakSeries series, ShortBreak one) =>
        series.From >= RelevantPeriodBegins && series.From <= RelevantPeriodEnds && one.From > RelevantPeriodEnds;

    private static int DaysWithin(ShortBreak one, int from, int until)
    {
        var start = one.FromNumber > from ? one.FromNumber : from;
        var end = one.EndNumber < until ? one.EndNumber : until;
        return end > start ? end - start : 0;
    }
}
