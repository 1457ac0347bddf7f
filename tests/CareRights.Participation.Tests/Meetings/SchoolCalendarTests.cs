using CareRights.Participation.Meetings;
using static CareRights.Tests.Dates;

namespace CareRights.Participation.Tests.Meetings;

/// <summary>What a source says of a day, and where it says nothing.</summary>
public sealed class SchoolCalendarTests
{
    private static readonly LocalAuthority Bromley = new("E09000006", "Bromley");

    [Theory]
    [InlineData("2022-10-09", null)] // before the week that the source speaks of
    [InlineData("2022-10-10", false)]
    [InlineData("2022-10-14", false)] // the last day of school
    [InlineData("2022-10-17", true)]
    [InlineData("2022-10-21", true)]
    [InlineData("2022-10-24", null)] // one week or two: the source does not say
    [InlineData("2022-10-31", null)]
    public void ABreakUpWithoutAReturn(string day, bool? holiday) =>
        SchoolCalendar.FromBreakUp(Bromley, D("2022-10-14"), null, "list").IsHoliday(D(day)).Should().Be(holiday);

    [Theory]
    [InlineData("2022-10-14", false)]
    [InlineData("2022-10-17", true)]
    [InlineData("2022-10-24", true)]
    [InlineData("2022-10-30", true)]
    [InlineData("2022-10-31", false)] // the first day back
    [InlineData("2022-11-06", false)]
    [InlineData("2022-11-07", null)]
    public void ABreakUpWithAReturn(string day, bool? holiday) =>
        SchoolCalendar.FromBreakUp(Bromley, D("2022-10-14"), D("2022-10-31"), "list").IsHoliday(D(day)).Should().Be(holiday);

    [Fact]
    public void AWeekGivenWithItsWeekendsIsTheSameWeek()
    {
        var bare = SchoolCalendar.Of(Bromley, new DateInterval(D("2017-10-23"), D("2017-10-27")), "");
        var whole = SchoolCalendar.Of(Bromley, new DateInterval(D("2017-10-21"), D("2017-10-29")), "");
        var fromSunday = SchoolCalendar.Of(Bromley, new DateInterval(D("2017-10-22"), D("2017-10-28")), "");
        fromSunday.Holidays.Should().Equal(whole.Holidays);
        for (var day = D("2017-10-01"); day <= D("2017-11-20"); day = day.PlusDays(1))
        {
            bare.IsHoliday(day).Should().Be(whole.IsHoliday(day));
        }

        bare.IsHoliday(D("2017-10-20")).Should().BeFalse();
        bare.IsHoliday(D("2017-10-30")).Should().BeFalse();
        bare.IsHoliday(D("2017-11-06")).Should().BeNull();
    }

    [Fact]
    public void AnUnknownCalendarSaysNothing() => SchoolCalendar.NotKnown(Bromley).IsHoliday(D("2022-10-24")).Should().BeNull();

    [Fact]
    public void A_holiday_known_by_its_days_is_one_among_others()
    {
        SchoolCalendar.FromBreakUp(Bromley, D("2022-10-14"), D("2022-10-16"), "list").IsHoliday(D("2022-10-15")).Should().BeTrue();
        SchoolCalendar.NotKnown(Bromley).Source.Should().BeEmpty();
        FluentActions.Invoking(() => SchoolCalendar.Of(Bromley, null!, "")).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => SchoolCalendar.FromBreakUp(Bromley, D("2022-10-14"), D("2022-10-14"), "")).Should().Throw<ArgumentException>()
            .WithMessage("School must resume at least two days after it breaks up.*");
    }

    [Theory]
    [InlineData("2022-10-14")]
    [InlineData("2022-10-15")]
    public void SchoolCannotResumeAtOnce(string returns) =>
        FluentActions.Invoking(() => SchoolCalendar.FromBreakUp(Bromley, D("2022-10-14"), D(returns), "")).Should().Throw<ArgumentException>().WithMessage("School must resume*");
}
