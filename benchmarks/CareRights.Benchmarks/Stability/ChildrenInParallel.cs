using BenchmarkDotNet.Attributes;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;

namespace CareRights.Benchmarks.Stability;

/// <summary>Every measure given by default for each child of a return, with the reasons, by one thread and by two. With the collector that the tool has.</summary>
[MemoryDiagnoser]
[GcServer(true)]
public class ChildrenInParallel
{
    private Return read = null!;

    [Params(90_000)]
    public int Children { get; set; }

    [GlobalSetup]
    public void Read()
    {
        var folder = Directory.CreateTempSubdirectory("carerights").FullName;
        GeneratedEpisodes.Write(Children, folder);
        read = ReturnReader.Read(folder);
        Directory.Delete(folder, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public long OneThread() => Answered(mostThreads: 1);

    [Benchmark]
    public long TwoThreads() => Answered(mostThreads: 2);

    private long Answered(int mostThreads)
    {
        var pass = new FigurePass(read.Children(_ => Repair.Standard), [new StatisticalYear(GeneratedEpisodes.Year)], Measure.All.Where(measure => measure.IsByDefault), mostThreads: mostThreads);
        return pass.Answers(child => child.Answers.Sum(answer => (long)answer.Reason.Length)).Sum();
    }
}
