using CareRights.Stability.Statistics;
using FsCheck.Fluent;

namespace CareRights.Tests.Statistics;

/// <summary>Cases R04 and R05, a published curve, and a literal version of the estimate.</summary>
public sealed class SurvivalTallyTests
{
    // Freireich and others (1963), remission under 6-MP in weeks: the worked example of most textbooks.
    private static readonly TimeToEvent[] Freireich =
    [
        .. Times(true, 6, 6, 6, 7, 10, 13, 16, 22, 23),
        .. Times(false, 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
    ];

    private static readonly FsCheck.Gen<List<TimeToEvent>> Children = Gen.ListOf(
        from days in Gen.Choose(0, 12)
        from happened in Gen.Elements(true, false)
        select new TimeToEvent(days, happened));

    [Fact]
    public void R04_first_move()
    {
        var curve = SurvivalTally.Of([new(10, true), new(20, false), new(30, true), new(40, false)]).KaplanMeier();
        curve.At(9).Should().Be(1);
        curve.At(10).Should().Be(0.75);
        curve.At(30).Should().Be(0.375);
        curve.Median.Should().Be(30);
        curve.Steps.Select(step => step.Day).Should().Equal([10, 30], "there is a step where something happened");
        curve.At(41).Should().BeNull("nobody was watched so long");
    }

    [Fact]
    public void R05_events_come_before_censorings_of_the_same_day()
    {
        var curve = SurvivalTally.Of([new(20, true), new(20, false), new(30, true), new(40, false)]).KaplanMeier();
        curve.At(20).Should().Be(0.75);
        curve.At(30).Should().Be(0.375);
    }

    [Theory]
    [InlineData(6, 21, 0.857, 0.0764)]
    [InlineData(7, 17, 0.807, 0.0869)]
    [InlineData(10, 15, 0.753, 0.0963)]
    [InlineData(13, 12, 0.690, 0.1068)]
    [InlineData(16, 11, 0.627, 0.1141)]
    [InlineData(22, 7, 0.538, 0.1282)]
    [InlineData(23, 6, 0.448, 0.1346)]
    public void The_published_curve_with_Greenwoods_errors(int week, int atRisk, double survival, double error)
    {
        var curve = SurvivalTally.Of(Freireich).KaplanMeier();
        curve.Steps.Single(step => step.Day == week).AtRisk.Should().Be(atRisk);
        Math.Round(curve.At(week)!.Value, 3).Should().Be(survival);
        Math.Round(Math.Sqrt(curve.VarianceAt(week)!.Value), 4).Should().Be(error);
        curve.Median.Should().Be(23);
    }

    /// <summary>The same curve with intervals on the log(-log) scale, as statistical programs print them.</summary>
    [Theory]
    [InlineData(6, 0.6197, 0.9516)]
    [InlineData(7, 0.5631, 0.9228)]
    [InlineData(10, 0.5032, 0.8894)]
    [InlineData(13, 0.4316, 0.8491)]
    [InlineData(16, 0.3675, 0.8049)]
    [InlineData(22, 0.2678, 0.7468)]
    [InlineData(23, 0.1881, 0.6801)]
    public void The_published_intervals(int week, double lower, double upper)
    {
        var interval = SurvivalTally.Of(Freireich).KaplanMeier().IntervalAt(week, 0.95)!.Value;
        (Math.Round(interval.Lower, 4), Math.Round(interval.Upper, 4), interval.Method).Should().Be((lower, upper, IntervalMethod.GreenwoodLogLog));
    }

    [Fact]
    public void There_is_no_interval_where_the_scale_is_not_defined()
    {
        var curve = SurvivalTally.Of([new(10, true), new(20, true)]).KaplanMeier();
        new[] { 9, 10, 20, 21 }.Select(day => curve.IntervalAt(day, 0.95) is not null).Should().Equal(false, true, false, false);
        new[] { 9, 10, 20, 21 }.Select(curve.VarianceAt).Should().Equal(0, 0.125, 0, null);
        SurvivalTally.Empty.KaplanMeier().IntervalAt(0, 0.95).Should().BeNull();
    }

    /// <summary>Each day asks again who is still watched: no counts per day, no running product.</summary>
    [Fact]
    public void Agrees_with_a_literal_version() => Properties.Hold(
        Children.Where(x => x.Count > 0),
        children =>
        {
            var curve = SurvivalTally.Of(children).KaplanMeier();
            return Enumerable.Range(0, children.Max(x => x.Days) + 1).All(day =>
            {
                var survival = 1.0;
                var greenwood = 0.0;
                for (var t = 0; t <= day; t++)
                {
                    double atRisk = children.Count(x => x.Days >= t);
                    double events = children.Count(x => x.Days == t && x.Happened);
                    survival *= atRisk == 0 ? 1 : 1 - (events / atRisk);
                    greenwood += atRisk == events ? 0 : events / (atRisk * (atRisk - events));
                }

                return Math.Abs(curve.At(day)!.Value - survival) < 1e-12
                    && Math.Abs(curve.VarianceAt(day)!.Value - (survival * survival * greenwood)) < 1e-12;
            });
        },
        500);

    [Fact]
    public void Tallies_merge_in_any_order_and_any_partition() => Properties.Hold(
        from children in Children
        from cut in Gen.Choose(0, children.Count)
        from order in Gen.Shuffle(children.ToArray())
        select (children, cut, order),
        x =>
        {
            var whole = SurvivalTally.Of(x.children).KaplanMeier().Steps;
            var parts = SurvivalTally.Of(x.order.Take(x.cut)).Merge(SurvivalTally.Of(x.order.Skip(x.cut))).KaplanMeier().Steps;
            return whole.SequenceEqual(parts);
        });

    [Fact]
    public void Intervals_hold_the_share() => Properties.Hold(
        Children.Where(x => x.Count > 0),
        children =>
        {
            var curve = SurvivalTally.Of(children).KaplanMeier();
            return Enumerable.Range(0, 13).All(day => curve.IntervalAt(day, 0.95) is not { } x || (x.Contains(curve.At(day)!.Value) && x.Lower >= 0 && x.Upper <= 1));
        });

    [Fact]
    public void No_children_have_no_curve()
    {
        var curve = SurvivalTally.Empty.KaplanMeier();
        curve.At(0).Should().BeNull();
        curve.Median.Should().BeNull();
    }

    private static IEnumerable<TimeToEvent> Times(bool happened, params int[] times) => times.Select(time => new TimeToEvent(time, happened));
}
