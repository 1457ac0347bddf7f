using BenchmarkDotNet.Attributes;
using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.SocialWorkers;
using CareRights.Stability.Statistics;

namespace CareRights.Benchmarks.Stability;

/// <summary>Moves per 1,000 days in care, and social workers, over tables in memory.</summary>
[MemoryDiagnoser]
public class OtherMeasures
{
    private ExposurePass exposure = null!;
    private SocialWorkerPass workers = null!;

    [Params(250_000, 5_000_000)]
    public int Episodes { get; set; }

    [GlobalSetup]
    public void MakeTables()
    {
        var table = GeneratedEpisodes.Table(Episodes);
        var year = new StatisticalYear(GeneratedEpisodes.Year);
        exposure = new ExposurePass(table, year.Last);
        workers = new SocialWorkerPass(
            table, GeneratedEpisodes.SocialWorkers(table), year, [SocialWorkerMeasure.DistinctWorkers, SocialWorkerMeasure.Commissioner(WorkerChanges.All, 1), SocialWorkerMeasure.Commissioner(WorkerChanges.InCareOnly, 2)]);
    }

    [Benchmark]
    public RateTally MovesPerThousandDays() => exposure.Tally(-1).Counted;

    [Benchmark]
    public IReadOnlyList<CountTally> ThreeCountsOfSocialWorkers() => workers.Tally(-1);
}
