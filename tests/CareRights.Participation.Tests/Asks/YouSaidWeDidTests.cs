using CareRights.Participation.Asks;
using static CareRights.Tests.Dates;

namespace CareRights.Participation.Tests.Asks;

/// <summary>From raised to answered to done to fed back, against what is due.</summary>
public sealed class YouSaidWeDidTests
{
    private static readonly LocalDate Raised = D("2026-01-10");
    private static readonly LocalDate AsOf = D("2026-06-30");

    /// <summary>Asks 10, 8 due, 6 answered, 4 done, 3 fed back: answered 75%, done 50% of those due, closed 37.5%, which is 38%.</summary>
    [Fact]
    public void TheRatesOfTenAsks()
    {
        Ask[] asks =
        [
            .. Enumerable.Range(1, 3).Select(n => Agreed(n) with { Done = D("2026-03-01"), FedBack = D("2026-04-01") }),
            Agreed(4) with { Done = D("2026-03-01") },
            Agreed(5),
            New(6) with { IsAgreed = false, Answered = D("2026-02-09"), Reason = "the council has no power over it" },
            New(7),
            New(8),
            New(9) with { AnswerDue = AsOf.PlusDays(1) },
            New(10) with { AnswerDue = AsOf.PlusDays(1) },
        ];
        var report = YouSaidWeDid.Assess(asks, AsOf);

        report.Asks.Should().HaveCount(10);
        (report.Answered, report.Answered.Percent).Should().Be((new Proportion(6, 8), 75));
        (report.Done, report.Done.Percent).Should().Be((new Proportion(4, 8), 50));
        (report.FedBack, report.FedBack.Percent).Should().Be((new Proportion(3, 8), 38));
        report.Overdue.Select(one => one.Ask.Id).Should().Equal("7", "8");
        report.MedianDaysToAnswer.Should().Be(30);
    }

    public static TheoryData<string, Ask, AskStage> Stages => new()
    {
        { "raised", New(1), AskStage.Asked },
        { "agreed", Agreed(1), AskStage.Agreed },
        { "agreed without the day of the answer", New(1) with { IsAgreed = true }, AskStage.Asked },
        { "declined with a reason", Declined, AskStage.Declined },
        { "declined without a reason", Declined with { Reason = " " }, AskStage.Asked },
        { "declined and fed back", Declined with { FedBack = D("2026-04-01") }, AskStage.FedBack },
        { "done", Agreed(1) with { Done = D("2026-03-01") }, AskStage.Done },
        { "fed back before it was done", Agreed(1) with { FedBack = D("2026-03-01") }, AskStage.Agreed },
        { "done and fed back", Agreed(1) with { Done = D("2026-03-01"), FedBack = D("2026-03-02") }, AskStage.FedBack },
        { "done on the day asked about", Agreed(1) with { Done = AsOf }, AskStage.Done },
        { "to be done tomorrow", Agreed(1) with { Done = AsOf.PlusDays(1) }, AskStage.Agreed },
        { "declined, with a day of doing", Declined with { Done = D("2026-03-01") }, AskStage.Declined },
        { "done without an answer", New(1) with { Done = D("2026-03-01") }, AskStage.Asked },
        { "answered tomorrow", New(1) with { IsAgreed = true, Answered = AsOf.PlusDays(1) }, AskStage.Asked },
    };

    [Theory, MemberData(nameof(Stages))]
    public void HowFarAnAskHasCome(string situation, Ask ask, AskStage stage) =>
        YouSaidWeDid.Assess([ask], AsOf).Asks.Single().Stage.Should().Be(stage, situation);

    [Theory]
    [InlineData("2026-07-01", Answer.No, null)]
    [InlineData("2026-06-30", Answer.Yes, null)]
    [InlineData("2026-06-29", Answer.Yes, 1)]
    [InlineData(null, Answer.Unknown, null)]
    public void DueFromTheDayAndOverdueFromTheNext(string? due, Answer isDue, int? overdue)
    {
        var report = YouSaidWeDid.Assess([New(1) with { AnswerDue = due is null ? null : D(due) }], AsOf);

        report.Asks.Single().IsDue.Should().Be(isDue);
        report.Asks.Single().DaysOverdue.Should().Be(overdue);
        report.WithoutDueDate.Should().HaveCount(due is null ? 1 : 0);
        report.Answered.Of.Should().Be(isDue == Answer.Yes ? 1 : 0);
    }

    [Fact]
    public void WhatDoesNotFitIsReportedAndNotRepaired()
    {
        Oddities(Declined with { Reason = "" }).Should().Equal("declined without a reason, which is no answer");
        Oddities(Agreed(1) with { Done = D("2026-01-20") }).Should().Equal("done before it was answered");
        Oddities(Declined with { Done = D("2026-03-01") }).Should().Equal("done without having been agreed, and not counted as done");
        Oddities(New(1) with { Answered = D("2026-03-01") }).Should().Equal("a day of answer without the answer");
        Oddities(Agreed(1) with { FedBack = D("2026-03-01") }).Should().Equal("fed back before it was done, and not counted as closed");
        Oddities(Agreed(1) with { Done = D("2026-03-01"), FedBack = D("2026-03-02") }).Should().BeEmpty();
        Oddities(New(1) with { IsAgreed = true }).Should().Equal("an answer without its day, which is no answer yet");
        Oddities(Agreed(1) with { Answered = Raised.PlusDays(-1) }).Should().Equal("answered before it was raised");
        Oddities(Agreed(1) with { Answered = Raised, Done = Raised, FedBack = Raised }).Should().BeEmpty("all on one day");
        Oddities(Agreed(1) with { Done = D("2026-03-02"), FedBack = D("2026-03-01") }).Should().Equal("fed back before the answer or before it was done");
        Oddities(Declined with { FedBack = D("2026-02-08") }).Should().Equal("fed back before the answer or before it was done");
        Oddities(New(1) with { FedBack = D("2026-03-01") }).Should().BeEmpty();

        static IReadOnlyList<string> Oddities(Ask ask) => YouSaidWeDid.Assess([ask], AsOf).Asks.Single().Oddities;
    }

    [Fact]
    public void Asks_are_in_the_order_they_were_raised_and_the_longest_overdue_comes_first()
    {
        Ask[] asks = [New(1) with { Raised = AsOf }, New(2) with { AnswerDue = D("2026-02-11") }, New(3) with { Raised = Raised.PlusDays(-1) }];
        var report = YouSaidWeDid.Assess(asks, AsOf);
        report.Asks.Select(one => one.Ask.Id).Should().Equal("3", "2", "1");
        report.Overdue.Select(one => one.Ask.Id).Should().Equal("3", "1", "2");
        report.Asks[0].ToString().Should().Be("AskStanding: Asked");
        (New(1).Owner, New(1).Reason).Should().Be(("", ""));
    }

    [Fact]
    public void A_median_is_of_the_sorted_days_and_of_answers_alone()
    {
        int[] days = [40, 5, 30];
        var answered = days.Select((count, i) => Agreed(i) with { Answered = Raised.PlusDays(count) });
        YouSaidWeDid.Assess([.. answered, New(9) with { Answered = D("2026-01-11") }], AsOf).MedianDaysToAnswer.Should().Be(30);
    }

    [Fact]
    public void TheMedianOfAnEvenNumberIsHalfWay() =>
        YouSaidWeDid.Assess([Agreed(1), Agreed(2) with { Answered = D("2026-02-12") }], AsOf).MedianDaysToAnswer.Should().Be(31.5m);

    [Fact]
    public void NothingAskedHasNoRate()
    {
        var report = YouSaidWeDid.Assess([New(1) with { Raised = AsOf.PlusDays(1) }], AsOf);

        report.Asks.Should().BeEmpty();
        report.Answered.Percent.Should().BeNull();
        report.MedianDaysToAnswer.Should().BeNull();
    }

    private static Ask Declined => New(1) with { IsAgreed = false, Answered = D("2026-02-09"), Reason = "no power" };

    private static Ask New(int id) => new(id.ToString(), "Wi-Fi in every home", Raised) { AnswerDue = D("2026-02-10") };

    private static Ask Agreed(int id) => New(id) with { IsAgreed = true, Answered = D("2026-02-09") };
}
