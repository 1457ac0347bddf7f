using BenchmarkDotNet.Attributes;
using CareRights.Safeguarding;
using NodaTime;

namespace CareRights.Benchmarks.Safeguarding;

/// <summary>A file of events, each dated and compared with the day it was done, on one core; against counting day by day as it is often written.</summary>
[MemoryDiagnoser]
public class BatchDeadlines
{
    private const int Events = 1_000_000;
    private (Clock Clock, EventTime Trigger, EventTime Done)[] events = null!;

    [GlobalSetup]
    public void MakeEvents()
    {
        var clocks = Clock.All.Where(clock => clock.Needs.Count == 0 && clock.Limits.Any(law => law.Value.HasNumber)).ToArray();
        var random = new Random(1989);
        events = [.. Enumerable.Range(0, Events).Select(_ =>
        {
            var day = new LocalDate(2018, 8, 1).PlusDays(random.Next(3000));
            return (clocks[random.Next(clocks.Length)], EventTime.InLondon(day.At(new LocalTime(12, 0))), EventTime.On(day.PlusDays(random.Next(60))));
        })];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Events)]
    public int DueAndMet()
    {
        var met = 0;
        foreach (var (clock, trigger, done) in events)
        {
            met += Deadline.Of(clock, trigger, WorkingDays.EnglandAndWales).Against(done, null).Compliance == Compliance.Met ? 1 : 0;
        }

        return met;
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public int DueAlone()
    {
        var dated = 0;
        foreach (var (clock, trigger, _) in events)
        {
            dated += Deadline.Of(clock, trigger, WorkingDays.EnglandAndWales).Due is null ? 0 : 1;
        }

        return dated;
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public int WorkingDaysCountedDayByDay()
    {
        var dated = 0;
        foreach (var (clock, trigger, _) in events)
        {
            if (clock.Limits.InForce(trigger.Date) is { Value: { CountsWorkingDays: true, Count: var left } })
            {
                var day = trigger.Date;
                while (left > 0)
                {
                    day = day.PlusDays(1);
                    left -= WorkingDays.EnglandAndWales.IsWorkingDay(day) == true ? 1 : 0;
                }

                dated += day > trigger.Date ? 1 : 0;
            }
        }

        return dated;
    }
}
