using CareRights.Participation.Councils;
using static CareRights.Tests.Dates;

namespace CareRights.Participation.Tests.Councils;

/// <summary>Reach, trend, continuity and frequency; a new council is establishing itself.</summary>
public sealed class TurnoutTests
{
    private static readonly LocalAuthority[] Invited = [.. Enumerable.Range(1, 33).Select(n => new LocalAuthority("A" + n, "Authority " + n))];

    [Fact]
    public void TheFirstTwoMeetingsEstablishTheCouncilHoweverFewCame()
    {
        var report = Turnout.Assess([Meeting("2017-10-25", 9), Meeting("2018-02-14", 3)], Invited, D("2018-03-01"));

        report.IsEstablished.Should().BeFalse();
        report.Trend.Should().Be(Trend.Unknown);
        report.ByMeeting.Should().Equal(new Proportion(9, 33), new Proportion(3, 33));
        report.EverRepresented.Should().Be(new Proportion(9, 33));
        report.NotYetRepresented.Should().HaveCount(24);
        report.InWords.Should().Be("The council is establishing itself: 2 meetings have been held, and a trend needs three. Participation is expected to grow as it does. 9 of 33 (27%) of the authorities invited have taken part so far.");
    }

    [Theory]
    [InlineData(new[] { 9, 12, 14 }, Trend.Rising)]
    [InlineData(new[] { 9, 9, 14 }, Trend.Rising)]
    [InlineData(new[] { 9, 12, 12 }, Trend.Rising)]
    [InlineData(new[] { 9, 9, 9 }, Trend.Level)]
    [InlineData(new[] { 14, 14, 12 }, Trend.Falling)]
    [InlineData(new[] { 14, 12, 12 }, Trend.Falling)]
    [InlineData(new[] { 9, 12, 11 }, Trend.Mixed)]
    [InlineData(new[] { 30, 9, 12, 14 }, Trend.Rising)]
    [InlineData(new[] { 9, 12 }, Trend.Unknown)]
    [InlineData(new[] { 9, 12, -1 }, Trend.Unknown)]
    [InlineData(new[] { 3, 9, 12, -1 }, Trend.Unknown)]
    public void ATrendNeedsThreeMeetings(int[] came, Trend trend)
    {
        var report = Turnout.Assess(came.Select((count, i) => Meeting(D("2018-01-10").PlusMonths(3 * i), count)), Invited, D("2020-01-01"));

        report.Trend.Should().Be(trend);
        report.InWords.Should().NotContainAny("fail", "poor", "low");
    }

    [Theory]
    [InlineData(new[] { 9, 12, 14 }, "3 meetings have been held. 14 of 33 (42%) of the authorities invited have taken part. The share of authorities represented rose over the last three meetings.")]
    [InlineData(new[] { 9, 9, 9 }, "3 meetings have been held. 9 of 33 (27%) of the authorities invited have taken part. The share of authorities represented was the same at the last three meetings.")]
    [InlineData(new[] { 14, 12, 9 }, "3 meetings have been held. 14 of 33 (42%) of the authorities invited have taken part. The share of authorities represented was smaller at the last of three meetings than at the first; ask those who stayed away what would help.")]
    [InlineData(new[] { 9, 12, 11 }, "3 meetings have been held. 12 of 33 (36%) of the authorities invited have taken part. The share of authorities represented went up and down over the last three meetings.")]
    [InlineData(new[] { 9, 12, 14, -1 }, "4 meetings have been held. 14 of 33 (42%) of the authorities invited have taken part. Turnout was not recorded for one of the last three meetings, so no trend is given.")]
    [InlineData(new[] { 9 }, "The council is establishing itself: 1 meeting has been held, and a trend needs three. Participation is expected to grow as it does. 9 of 33 (27%) of the authorities invited have taken part so far.")]
    [InlineData(new[] { 9, -1, 12 }, "The council is establishing itself: 3 meetings have been held, turnout being recorded for 2, and a trend needs three. Participation is expected to grow as it does. 12 of 33 (36%) of the authorities invited have taken part so far.")]
    public void What_is_said_of_the_meetings(int[] came, string said)
    {
        var meetings = came.Select((count, i) => Meeting(D("2018-01-10").PlusMonths(3 * i), count)).ToArray();
        var report = Turnout.Assess(meetings, Invited, meetings[^1].Date);
        report.InWords.Should().Be(said, "the meeting of the day itself counts");
        Turnout.Assess(meetings, Invited, meetings[^1].Date.PlusDays(-1)).ByMeeting.Should().HaveCount(came.Length - 1);
    }

    [Fact]
    public void A_trend_of_meetings_of_which_too_few_are_recorded_is_unknown() =>
        Turnout.Assess([Meeting("2018-01-10", 9), Meeting("2018-02-10", 9)], Invited, D("2018-03-01")).Trend.Should().Be(Trend.Unknown);

    [Fact]
    public void NoTurnoutIsEverCalledAFailure()
    {
        foreach (var came in from a in Counts from b in Counts from c in Counts select new[] { a, b, c })
        {
            Turnout.Assess(came.Select((count, i) => Meeting(D("2018-01-10").PlusMonths(3 * i), count)), Invited, D("2020-01-01")).InWords.Should().NotContainAny("fail", "poor", "low");
        }
    }

    private static int[] Counts => [-1, 0, 1, 33];

    [Fact]
    public void WhoeverIsNotInvitedIsInNoShareAndNamed()
    {
        var guest = new LocalAuthority("E06000039", "Slough");
        var report = Turnout.Assess([new CouncilMeeting(D("2018-01-10")) { Represented = [Invited[0], guest] }], Invited.Take(2), D("2018-02-01"));

        report.ByMeeting.Should().Equal(new Proportion(1, 2));
        report.NotInvited.Should().Equal(guest);
    }

    [Fact]
    public void AMeetingStillToComeDoesNotCount() =>
        Turnout.Assess([Meeting("2017-10-25", 9)], Invited, D("2017-10-24")).Held.Should().Be(0);

    [Fact]
    public void ContinuityCountsThoseAtTwoOfTheLastThree()
    {
        CouncilMeeting[] meetings = [With("2018-01-01", "a", "b", "old"), With("2018-04-01", "a", "b"), With("2018-07-01", "a", "c"), With("2018-10-01", "b", "d")];
        var report = Continuity.Assess(meetings, 50, D("2018-12-31"));

        report.Returning.Should().Be(new Proportion(2, 4), "a and b came twice of a, b, c and d");
        report.New.Should().Be(new Proportion(1, 2), "d is new at the last");
        report.Members.Should().Be(new Proportion(5, 50));
        Continuity.Assess(meetings.Take(2), null, D("2018-12-31")).Should().Be(new Continuity(null, new Proportion(0, 2), null));
        Continuity.Assess([.. meetings, new CouncilMeeting(D("2018-11-01"))], 50, D("2018-12-31")).Should().Be(new Continuity(null, null, null));
    }

    [Fact]
    public void Continuity_counts_the_meeting_of_the_day_itself_and_nothing_before_the_first()
    {
        CouncilMeeting[] meetings = [With("2018-01-01", "a", "b"), With("2018-04-01", "a", "b"), With("2018-07-01", "a", "b", "c")];
        Continuity.Assess(meetings, 50, D("2018-07-01")).Should().Be(new Continuity(new Proportion(2, 3), new Proportion(1, 3), new Proportion(3, 50)));
        Continuity.Assess(meetings, 50, D("2017-12-31")).Should().Be(new Continuity(null, null, null), "no meeting was held");
        Frequency.Assess([new CouncilMeeting(D("2018-01-01")) { DecisionMakersPresent = true }], 1, D("2018-01-01")).MeetsTarget.Should().Be(Answer.Yes);
        new CouncilMeeting(D("2018-01-01")).ToString().Should().Be("meeting of 1 January 2018");
    }

    [Theory]
    [InlineData(new[] { true, true, true, true }, 4, Answer.Yes)]
    [InlineData(new[] { true, true, true }, 4, Answer.No)]
    [InlineData(new[] { true, true, false, true }, 4, Answer.No)]
    public void FrequencyAgainstATarget(bool[] present, int target, Answer meets) =>
        Frequency.Assess(present.Select((one, i) => new CouncilMeeting(D("2018-02-01").PlusMonths(3 * i)) { DecisionMakersPresent = one }), target, D("2018-12-31")).MeetsTarget.Should().Be(meets);

    [Fact]
    public void AMeetingNotRecordedLeavesTheTargetOpen()
    {
        CouncilMeeting[] meetings =
        [
            .. new[] { "2018-02-01", "2018-05-01", "2018-08-01" }.Select(day => new CouncilMeeting(D(day)) { DecisionMakersPresent = true }),
            new CouncilMeeting(D("2018-11-01")),
        ];

        Frequency.Assess(meetings, Frequency.Quarterly, D("2018-12-31")).Should().Be(new Frequency(3, 1, 4, Answer.Unknown, 92));
        Frequency.Assess(meetings, Frequency.Quarterly, D("2019-02-01")).WithDecisionMakers.Should().Be(2, "the twelve months begin after 1 February 2018");
        Frequency.Assess(meetings, Frequency.Quarterly, D("2019-01-31")).WithDecisionMakers.Should().Be(3);
        Frequency.Assess([], 4, D("2019-01-31")).LongestGapInDays.Should().BeNull();
    }

    private static CouncilMeeting Meeting(string day, int came) => Meeting(D(day), came);

    private static CouncilMeeting Meeting(LocalDate day, int came) => new(day) { Represented = came < 0 ? null : [.. Invited.Take(came)] };

    private static CouncilMeeting With(string day, params string[] members) => new(D(day)) { Members = members };
}
