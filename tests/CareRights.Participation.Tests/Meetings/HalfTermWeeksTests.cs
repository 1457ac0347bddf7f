using CareRights.Participation.Meetings;
using static CareRights.Tests.Dates;

namespace CareRights.Participation.Tests.Meetings;

/// <summary>Candidate weeks: Mondays from 18 to 31 October and from 10 to 24 February.</summary>
public sealed class HalfTermWeeksTests
{
    public static TheoryData<int, bool, string[]> Weeks => new()
    {   // year, autumn, Mondays
        { 2017, true, ["2017-10-23", "2017-10-30"] },
        { 2018, false, ["2018-02-12", "2018-02-19"] },
        { 2019, true, ["2019-10-21", "2019-10-28"] },
        { 2020, false, ["2020-02-10", "2020-02-17", "2020-02-24"] },
        { 2021, true, ["2021-10-18", "2021-10-25"] },
        { 2022, true, ["2022-10-24", "2022-10-31"] },
        { 2024, true, ["2024-10-21", "2024-10-28"] },
        { 2025, false, ["2025-02-10", "2025-02-17", "2025-02-24"] },
    };

    [Theory, MemberData(nameof(Weeks))]
    public void CandidatesOfAYear(int year, bool isAutumn, string[] mondays) =>
        (isAutumn ? HalfTermWeeks.Autumn(year) : HalfTermWeeks.Spring(year)).Should().Equal(mondays.Select(monday => new DateInterval(D(monday), D(monday).PlusDays(4))));

    [Fact]
    public void EveryYearHasEveryMondayOfTheWindowsAndNoOtherDay()
    {
        for (var year = 2010; year <= 2040; year++)
        {
            var autumn = Enumerable.Range(18, 14).Select(day => new LocalDate(year, 10, day)).Where(day => day.DayOfWeek == IsoDayOfWeek.Monday);
            var spring = Enumerable.Range(10, 15).Select(day => new LocalDate(year, 2, day)).Where(day => day.DayOfWeek == IsoDayOfWeek.Monday);
            HalfTermWeeks.Autumn(year).Select(week => week.Start).Should().Equal(autumn);
            HalfTermWeeks.Spring(year).Select(week => week.Start).Should().Equal(spring);
        }
    }

    [Fact]
    public void Weeks_with_those_of_the_calendars_are_in_order()
    {
        var calendar = SchoolCalendar.FromBreakUp(new LocalAuthority("E09000006", "Bromley"), D("2022-10-14"), null, "list");
        HalfTermWeeks.Autumn(2022, [calendar]).Select(week => week.Start).Should().Equal(D("2022-10-17"), D("2022-10-24"), D("2022-10-31"));
    }

    [Theory]
    [InlineData("2017-10-22", null)]
    [InlineData("2017-10-23", "2017-10-23")]
    [InlineData("2017-10-27", "2017-10-23")]
    [InlineData("2017-10-28", null)]
    [InlineData("2018-02-14", "2018-02-12")]
    [InlineData("2018-05-30", null)]
    public void TheWeekOfADay(string day, string? monday)
    {
        var week = HalfTermWeeks.Containing(D(day));
        (week?.Start).Should().Be(monday is null ? null : D(monday));
    }

    [Fact]
    public void AMonthLeavesEveryWeekInItOpen()
    {
        HalfTermWeeks.Touching(PartialDate.Month(2017, 10)).Select(week => week.Start).Should().Equal(D("2017-10-23"), D("2017-10-30"));
        HalfTermWeeks.Touching(PartialDate.Month(2018, 2)).Select(week => week.Start).Should().Equal(D("2018-02-12"), D("2018-02-19"));
        HalfTermWeeks.Touching(PartialDate.Month(2017, 6)).Should().BeEmpty();
        HalfTermWeeks.Touching(PartialDate.Day(D("2017-10-23"))).Should().HaveCount(1, "the Monday is in the week");
        HalfTermWeeks.Touching(PartialDate.Day(D("2017-10-27"))).Should().HaveCount(1, "and so is the Friday");
        HalfTermWeeks.Touching(PartialDate.Day(D("2017-10-28"))).Should().BeEmpty();
        HalfTermWeeks.Touching(PartialDate.Day(D("2017-10-25"))).Select(week => week.Start).Should().Equal(D("2017-10-23"));
    }
}
