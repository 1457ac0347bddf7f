using static CareRights.Tests.Dates;

namespace CareRights.Core.Tests;

/// <summary>Banking and Financial Dealings Act 1971, section 1 and Schedule 1, with the proclamations.</summary>
public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Calendar = WorkingDays.EnglandAndWales;

    [Theory]
    [InlineData("2020-05-04", true, "the early May holiday of 2020 was moved")]
    [InlineData("2020-05-08", false, "to VE Day")]
    [InlineData("2012-05-28", true, "the spring holiday of 2012 was moved")]
    [InlineData("2012-06-04", false, "to June")]
    [InlineData("2012-06-05", false, "Diamond Jubilee")]
    [InlineData("2011-04-29", false, "Royal Wedding")]
    [InlineData("2022-05-30", true, "the spring holiday of 2022 was moved")]
    [InlineData("2022-06-02", false, "to 2 June")]
    [InlineData("2022-06-03", false, "Platinum Jubilee")]
    [InlineData("2022-09-19", false, "State Funeral")]
    [InlineData("2023-05-08", false, "Coronation")]
    [InlineData("2021-12-27", false, "Christmas Day substitute")]
    [InlineData("2021-12-28", false, "Boxing Day substitute")]
    [InlineData("2025-06-14", false, "a Saturday")]
    [InlineData("2025-06-13", true, "a Friday")]
    public void IsAWorkingDay(string day, bool expected, string because) =>
        Calendar.IsWorkingDay(D(day)).Should().Be(expected, because);

    [Theory]
    [InlineData(2015)]
    [InlineData(2020)]
    [InlineData(2026)]
    public void The26thOfDecemberIsABankHolidayOnASaturday(int year)
    {
        Calendar.HolidayOn(new LocalDate(year, 12, 26))!.Name.Should().Be("Boxing Day");
        Calendar.HolidayOn(new LocalDate(year, 12, 28))!.Name.Should().Be("Boxing Day (substitute)");
    }

    /// <summary>The Act's own rules, written out here; the years in which a proclamation moved or added a day are the exceptions.</summary>
    [Fact]
    public void EveryYearFollowsFromTheActAndItsProclamations()
    {
        var moved = new[] { "2012-06-04", "2020-05-08", "2022-06-02" }.Select(D);
        var added = new[] { "2011-04-29", "2012-06-05", "2022-06-03", "2022-09-19", "2023-05-08" }.Select(D);
        var replaced = new[] { "2012-05-28", "2020-05-04", "2022-05-30" }.Select(D);
        var byRule = Enumerable.Range(2010, 19).SelectMany(RuleDays).Except(replaced).Union(moved).Union(added);

        Calendar.Holidays.Select(holiday => holiday.Date).Should().BeEquivalentTo(byRule);
    }

    /// <summary>A million answers: from every day of 18 years, every number of working days up to 155.</summary>
    [Fact]
    public void CountingAgreesWithCountingDayByDay()
    {
        var answers = 0;
        for (var start = D("2010-01-01"); start <= D("2027-12-31"); start = start.PlusDays(1))
        {
            var day = start;
            for (var count = 0; count <= 155; answers++, count++)
            {
                while (count > 0 && Calendar.IsWorkingDay(day = day.PlusDays(1)) != true)
                {
                }

                if (Calendar.After(start, count) != day || Calendar.Between(start, day) != count)
                {
                    (start, count, Calendar.After(start, count), Calendar.Between(start, day)).Should().Be((start, count, day, count));
                }
            }
        }

        answers.Should().BeGreaterThan(1_000_000);
    }

    [Fact]
    public void BeginningWithCountsTheFirstDay()
    {
        Calendar.BeginningWith(D("2025-09-01"), 10).Should().Be(D("2025-09-12"), "Monday is day 1");
        Calendar.After(D("2025-09-01"), 10).Should().Be(D("2025-09-15"), "Monday is day 0");
    }

    [Fact]
    public void OutsideTheCoverageThereIsNoAnswer()
    {
        Calendar.IsWorkingDay(D("2009-12-31")).Should().BeNull();
        Calendar.IsWorkingDay(D("2029-01-01")).Should().BeNull();
        Calendar.After(D("2028-12-29"), 0).Should().Be(D("2028-12-29"));
        Calendar.After(D("2028-12-28"), 1).Should().Be(D("2028-12-29"));
        Calendar.After(D("2028-12-29"), 1).Should().BeNull();
        Calendar.BeginningWith(D("2010-01-01"), 1).Should().Be(D("2010-01-04"), "no day before the first is needed");
        Calendar.BeginningWith(LocalDate.MinIsoValue, 1).Should().BeNull();
        Calendar.BeginningWith(LocalDate.MaxIsoValue, 1).Should().BeNull();
        Calendar.Between(D("2028-12-29"), D("2029-01-02")).Should().BeNull();
    }

    [Fact]
    public void AProclamationAndClosureDaysArePassedIn()
    {
        var mourning = Calendar.WithProclamation([new BankHoliday(D("2026-07-01"), "A day proclaimed")], D("2026-08-31"));
        mourning.IsWorkingDay(D("2026-07-01")).Should().BeFalse();
        mourning.IsWorkingDay(D("2026-08-31")).Should().BeTrue();
        mourning.Description.Should().Contain("proclamation");

        var closed = Calendar.WithClosureDays([D("2026-12-29")]);
        closed.IsWorkingDay(D("2026-12-29")).Should().BeFalse();
        closed.HolidayOn(D("2026-12-29")).Should().BeNull();
        closed.Description.Should().Contain("closure");

        Calendar.IsWorkingDay(D("2026-07-01")).Should().BeTrue("a calendar does not change");
        Calendar.IsWorkingDay(D("2026-12-29")).Should().BeTrue("a calendar does not change");
    }

    [Fact]
    public void Counts_and_days_at_their_ends_are_no_exception()
    {
        foreach (var day in new[] { LocalDate.MinIsoValue, LocalDate.MaxIsoValue, D("2010-01-01"), D("2028-12-31"), D("2026-03-02") })
        {
            foreach (var count in new[] { 0, 1, int.MaxValue })
            {
                (Calendar.After(day, count) is null || count < 2).Should().BeTrue();
                (Calendar.BeginningWith(day, count) is null || count < 2).Should().BeTrue();
            }

            Calendar.Between(LocalDate.MinIsoValue, day).Should().BeNull();
        }
    }

    [Fact]
    public void Christmas_Day_is_listed_in_every_year()
    {
        for (var year = 2010; year <= 2028; year++)
        {
            Calendar.HolidayOn(new LocalDate(year, 12, 25)).Should().Be(new BankHoliday(new LocalDate(year, 12, 25), "Christmas Day"));
        }
    }

    [Fact]
    public void A_caller_extends_the_calendar_with_holidays_of_further_years()
    {
        var to2029 = new DateInterval(Calendar.Coverage.Start, D("2029-12-31"));
        var holidays = RuleDays(2029).Where(day => day != D("2029-12-25")).Select(day => new BankHoliday(day, "supplied")).ToArray();
        var extended = Calendar.Extended(to2029, holidays);

        extended.After(D("2028-12-29"), 1).Should().Be(D("2029-01-02"), "1 January was supplied");
        extended.After(D("2029-12-24"), 1).Should().Be(D("2029-12-27"), "Christmas Day needs no naming");
        extended.Between(D("2010-01-04"), D("2029-12-31")).Should().Be(Calendar.Between(D("2010-01-04"), D("2028-12-29")) + WeekdaysWithout(2029));
        extended.Description.Should().Be("England and Wales, 1 January 2010 to 31 December 2028, extended to 1 January 2010 to 31 December 2029 with holidays supplied");
        extended.WithClosureDays([D("2029-12-28")]).IsWorkingDay(D("2029-12-28")).Should().BeFalse();
        Calendar.After(D("2028-12-29"), 1).Should().BeNull("a calendar does not change");

        var from2009 = Calendar.Extended(new DateInterval(D("2009-01-01"), Calendar.Coverage.End), RuleDays(2009).Select(day => new BankHoliday(day, "supplied")));
        from2009.After(D("2009-12-24"), 1).Should().Be(D("2009-12-29"));
    }

    [Fact]
    public void An_extension_that_cannot_be_right_is_refused()
    {
        var to2029 = new DateInterval(Calendar.Coverage.Start, D("2029-12-31"));
        var newYear = new BankHoliday(D("2029-01-01"), "New Year's Day");
        Refused(() => Calendar.Extended(to2029, []), "without a holiday");
        Refused(() => Calendar.Extended(new DateInterval(D("2011-01-01"), D("2029-12-31")), [newYear]), "leaves out days");
        Refused(() => Calendar.Extended(to2029, [newYear, new BankHoliday(D("2027-07-01"), "a day covered")]), "proclamation");
        Refused(() => Calendar.Extended(to2029, [newYear, new BankHoliday(D("2030-01-01"), "beyond")]), "no day that is added");
        Refused(() => Calendar.WithProclamation([newYear]), "outside the calendar");
        Refused(() => Calendar.WithProclamation([], D("2026-07-01")), "no bank holiday");

        static void Refused(Action act, string because) => act.Should().Throw<ArgumentException>().WithMessage("*" + because + "*");
    }

    [Theory]
    [InlineData("2025-01-01", "New Year's Day")]
    [InlineData("2025-04-18", "Good Friday")]
    [InlineData("2025-04-21", "Easter Monday")]
    [InlineData("2025-05-05", "Early May bank holiday")]
    [InlineData("2025-05-26", "Spring bank holiday")]
    [InlineData("2025-08-25", "Summer bank holiday")]
    [InlineData("2025-12-25", "Christmas Day")]
    [InlineData("2025-12-26", "Boxing Day")]
    [InlineData("2021-12-27", "Christmas Day (substitute)")]
    [InlineData("2021-12-28", "Boxing Day (substitute)")]
    [InlineData("2022-01-03", "New Year's Day (substitute)")]
    [InlineData("2011-04-29", "Royal Wedding")]
    [InlineData("2012-06-05", "Diamond Jubilee")]
    [InlineData("2022-06-03", "Platinum Jubilee")]
    [InlineData("2022-09-19", "State Funeral of Queen Elizabeth II")]
    [InlineData("2023-05-08", "Coronation of King Charles III")]
    public void Each_holiday_has_its_name(string day, string name) => Calendar.HolidayOn(D(day))!.ToString().Should().Be(day + " " + name);

    [Fact]
    public void Holidays_and_closure_days_are_in_order()
    {
        Calendar.Holidays.Select(holiday => holiday.Date).Should().BeInAscendingOrder();
        Calendar.ClosureDays.Should().BeEmpty();
        Calendar.WithClosureDays([D("2026-12-30"), D("2026-12-29")]).WithClosureDays([D("2026-12-24")]).ClosureDays.Should().Equal(D("2026-12-24"), D("2026-12-29"), D("2026-12-30"));
    }

    [Fact]
    public void A_part_of_a_year_is_added_without_a_holiday_and_without_a_Christmas_outside_it()
    {
        var toJune = Calendar.Extended(new DateInterval(Calendar.Coverage.Start, D("2029-06-30")), []);
        toJune.IsWorkingDay(D("2029-06-29")).Should().BeTrue();
        toJune.HolidayOn(D("2029-12-25")).Should().BeNull();
        var fromJuly = Calendar.Extended(new DateInterval(D("2009-07-01"), Calendar.Coverage.End), []);
        fromJuly.HolidayOn(D("2009-12-25"))!.Name.Should().Be("Christmas Day");
        fromJuly.IsWorkingDay(D("2009-07-01")).Should().BeTrue();
    }

    [Fact]
    public void What_is_absent_or_negative_is_refused()
    {
        FluentActions.Invoking(() => Calendar.Extended(null!, [])).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Calendar.Extended(Calendar.Coverage, null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Calendar.WithProclamation([], null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Calendar.WithProclamation([], D("2026-12-25"), D("2026-07-01"))).Should().Throw<ArgumentException>().WithMessage("*no bank holiday*");
        FluentActions.Invoking(() => Calendar.After(D("2026-07-01"), -1)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Calendar.BeginningWith(D("2026-07-01"), -1)).Should().Throw<ArgumentException>();
    }

    private static int WeekdaysWithout(int year)
    {
        var (count, holidays) = (0, RuleDays(year).ToHashSet());
        for (var day = new LocalDate(year, 1, 1); day.Year == year; day = day.PlusDays(1))
        {
            count += day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday || holidays.Contains(day) ? 0 : 1;
        }

        return count;
    }

    private static IEnumerable<LocalDate> RuleDays(int year)
    {
        var easter = Easter(year);
        var newYear = new LocalDate(year, 1, 1);
        var christmas = new LocalDate(year, 12, 25);
        var boxing = new LocalDate(year, 12, 26);
        yield return newYear.DayOfWeek switch { IsoDayOfWeek.Saturday => newYear.PlusDays(2), IsoDayOfWeek.Sunday => newYear.PlusDays(1), _ => newYear };
        yield return easter.PlusDays(-2);
        yield return easter.PlusDays(1);
        yield return new LocalDate(year, 4, 30).Next(IsoDayOfWeek.Monday);
        yield return new LocalDate(year, 6, 1).Previous(IsoDayOfWeek.Monday);
        yield return new LocalDate(year, 9, 1).Previous(IsoDayOfWeek.Monday);
        yield return christmas;
        if (christmas.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        {
            yield return new LocalDate(year, 12, 27);
        }

        if (boxing.DayOfWeek != IsoDayOfWeek.Sunday)
        {
            yield return boxing;
        }

        if (boxing.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)
        {
            yield return new LocalDate(year, 12, 28);
        }
    }

    private static LocalDate Easter(int year)
    {
        // The Calendar (New Style) Act 1750, by the usual arithmetic for the Gregorian calendar.
        var (golden, century) = (year % 19, year / 100);
        var epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = epact - (epact / 28 * (1 - (epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11))));
        var sunday = (year + (year / 4) + moon + 2 - century + (century / 4)) % 7;
        var offset = moon - sunday;
        var month = 3 + ((offset + 40) / 44);
        return new LocalDate(year, month, offset + 28 - (31 * (month / 4)));
    }
}
