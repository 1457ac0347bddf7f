using static CareRights.Tests.Dates;

namespace CareRights.Safeguarding.Tests;

/// <summary>An independent counter that goes day by day, with its own rule for a working day, against every clock on every start date.</summary>
public sealed class DayByDayTests
{
    private static readonly LocalDate First = D("2010-01-01");
    private static readonly LocalDate Last = D("2027-12-31");

    private static readonly int Days = Period.DaysBetween(First, Last) + 1;

    public static TheoryData<string> DatedClocks => [.. Clock.All.Where(clock => clock.Limits.Any(law => law.Value.HasNumber && law.Value.Unit != TimeUnit.Hours)).Select(clock => clock.Id)];

    [Theory, MemberData(nameof(DatedClocks))]
    public void EveryStartDate(string id)
    {
        var clock = Given.ClockOf(id);
        for (var i = 0; i < Days; i++)
        {
            var start = First.PlusDays(i);
            if (clock.Limits.InForce(start) is not { Value: var limit })
            {
                continue;
            }

            // Members of a family and the order whose first day must be given are dated by their own limit.
            var found = clock.Needs.Count > 0 ? limit.LastDay(start, Given.Calendar) : Deadline.Of(clock, EventTime.On(start), Given.Calendar).Due;
            if (found != Counted(start, limit))
            {
                found.Should().Be(Counted(start, limit), "{0} from {1}", id, start);
            }
        }
    }

    /// <summary>Limits that no clock has, from random days, with a new seed each run.</summary>
    [Fact]
    public void Random_limits_from_random_days()
    {
        var seed = Environment.TickCount;
        var random = new Random(seed);
        for (var i = 0; i < 20_000; i++)
        {
            var start = First.PlusDays(random.Next(400, Days));
            var counting = (Counting)random.Next(3);
            var unit = (TimeUnit)random.Next((int)TimeUnit.Days, (int)TimeUnit.Years + 1);
            if (unit == TimeUnit.WorkingDays && counting == Counting.BeforeTheEvent)
            {
                continue;
            }

            var limit = new Limit(random.Next(1, unit == TimeUnit.Years ? 3 : 30), unit, counting, "");
            limit.LastDay(start, Given.Calendar).Should().Be(Counted(start, limit), "{0} from {1}, seed {2}", limit, start, seed);
        }
    }

    /// <summary>A limit that cannot be counted to its end within the calendar has no day, and the reason says so.</summary>
    [Fact]
    public void BeyondTheCalendarThereIsNoDay()
    {
        foreach (var clock in Clock.All.Where(clock => clock.Limits.InForce(D("2028-12-31"))?.Value.CountsWorkingDays == true))
        {
            var deadline = Deadline.Of(clock, EventTime.On(D("2028-12-29")), Given.Calendar);
            deadline.State.Should().Be(DeadlineState.OutsideCalendar, clock.Id);
            deadline.Due.Should().BeNull();
            deadline.Missing.Should().NotBeEmpty();
            deadline.Notes.Should().ContainSingle().Which.Should().Contain("31 December 2028");
            deadline.Against(EventTime.On(D("2029-01-03")), null).Compliance.Should().Be(Compliance.Unknown);
        }

        Deadline.Of(Given.ClockOf("PF-7"), EventTime.On(D("2009-12-31")), Given.Calendar).State.Should().Be(DeadlineState.OutsideCalendar);
        Deadline.Of(Given.ClockOf("RCPC-6M"), EventTime.On(D("2028-12-29")), Given.Calendar).Due.Should().Be(D("2029-06-29"), "months need no bank holidays");
    }

    private static LocalDate? Counted(LocalDate start, Limit limit)
    {
        switch (limit.Unit)
        {
            case TimeUnit.WorkingDays:
                var (day, left) = (Period.DaysBetween(First, start), limit.Count);
                if (limit.Counting == Counting.BeginningWithTheEvent)
                {
                    day--;
                }

                while (left > 0)
                {
                    day++;
                    left -= Working[day] ? 1 : 0;
                }

                return First.PlusDays(day);
            case TimeUnit.Days or TimeUnit.Weeks:
                var steps = limit.Count * (limit.Unit == TimeUnit.Weeks ? 7 : 1);
                if (limit.Counting == Counting.BeforeTheEvent)
                {
                    return Walk(start, steps, -1);
                }

                return Walk(start, limit.Counting == Counting.BeginningWithTheEvent ? steps - 1 : steps, 1);
            case TimeUnit.Months or TimeUnit.Years:
                var months = limit.Count * (limit.Unit == TimeUnit.Years ? 12 : 1);
                return limit.Counting switch
                {
                    Counting.BeginningWithTheEvent => DayBeforeSameDayOfLaterMonth(start, months),
                    Counting.BeforeTheEvent => SameDayOfEarlierMonth(start, months),
                    _ => SameDayOfLaterMonth(start, months),
                };
            default:
                return null;
        }
    }

    private static LocalDate Walk(LocalDate day, int steps, int direction)
    {
        for (var i = 0; i < steps; i++)
        {
            day = day.PlusDays(direction);
        }

        return day;
    }

    private static LocalDate DayBeforeSameDayOfLaterMonth(LocalDate start, int months)
    {
        var same = SameDayOfLaterMonth(start, months);
        return same.Day == start.Day ? same.PlusDays(-1) : same;
    }

    private static LocalDate SameDayOfEarlierMonth(LocalDate start, int months)
    {
        var (year, month) = (start.Year, start.Month);
        for (var i = 0; i < months; i++)
        {
            (year, month) = month == 1 ? (year - 1, 12) : (year, month - 1);
        }

        return new LocalDate(year, month, Math.Min(start.Day, LastOf(year, month)));
    }

    private static LocalDate SameDayOfLaterMonth(LocalDate start, int months)
    {
        var (year, month) = (start.Year, start.Month);
        for (var i = 0; i < months; i++)
        {
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        }

        return new LocalDate(year, month, Math.Min(start.Day, LastOf(year, month)));
    }

    private static int LastOf(int year, int month) => month switch { 2 => year % 4 == 0 ? 29 : 28, 4 or 6 or 9 or 11 => 30, _ => 31 };

    // The reference's table of bank holidays, typed again from it: month-day, weekdays only.
    private static readonly Dictionary<int, string> BankHolidays = new()
    {
        [2010] = "0101 0402 0405 0503 0531 0830 1227 1228",
        [2011] = "0103 0422 0425 0429 0502 0530 0829 1226 1227",
        [2012] = "0102 0406 0409 0507 0604 0605 0827 1225 1226",
        [2013] = "0101 0329 0401 0506 0527 0826 1225 1226",
        [2014] = "0101 0418 0421 0505 0526 0825 1225 1226",
        [2015] = "0101 0403 0406 0504 0525 0831 1225 1228",
        [2016] = "0101 0325 0328 0502 0530 0829 1226 1227",
        [2017] = "0102 0414 0417 0501 0529 0828 1225 1226",
        [2018] = "0101 0330 0402 0507 0528 0827 1225 1226",
        [2019] = "0101 0419 0422 0506 0527 0826 1225 1226",
        [2020] = "0101 0410 0413 0508 0525 0831 1225 1228",
        [2021] = "0101 0402 0405 0503 0531 0830 1227 1228",
        [2022] = "0103 0415 0418 0502 0602 0603 0829 0919 1226 1227",
        [2023] = "0102 0407 0410 0501 0508 0529 0828 1225 1226",
        [2024] = "0101 0329 0401 0506 0527 0826 1225 1226",
        [2025] = "0101 0418 0421 0505 0526 0825 1225 1226",
        [2026] = "0101 0403 0406 0504 0525 0831 1225 1228",
        [2027] = "0101 0326 0329 0503 0531 0830 1227 1228",
        [2028] = "0103 0414 0417 0501 0529 0828 1225 1226",
    };

    private static readonly HashSet<LocalDate> Holidays =
        [.. BankHolidays.SelectMany(year => year.Value.Split(' ').Select(day => new LocalDate(year.Key, int.Parse(day[..2], null), int.Parse(day[2..], null))))];

    private static readonly bool[] Working = [.. Enumerable.Range(0, Days + 366).Select(i => First.PlusDays(i)).Select(day =>
        day.DayOfWeek != IsoDayOfWeek.Saturday && day.DayOfWeek != IsoDayOfWeek.Sunday && !Holidays.Contains(day))];

    [Fact]
    public void TheCalendarHasTheDaysOfTheReference() =>
        Given.Calendar.Holidays.Select(holiday => holiday.Date).Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)).Should().BeEquivalentTo(Holidays);
}
