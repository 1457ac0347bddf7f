using BenchmarkDotNet.Attributes;
using CareRights.Benchmarks.Naive;
using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Benchmarks.Stability;

/// <summary>Every placement measure of every definition with long-term stability, over a table in memory, against one read of the same bytes.</summary>
[MemoryDiagnoser]
public class PlacementMeasures
{
    private static readonly LocalDate AsOf = new(GeneratedEpisodes.Year, 3, 31);
    private EpisodeTable table = null!;
    private PlacementPass all = null!;
    private PlacementPass headline = null!;
    private PlacementPass longTerm = null!;
    private MemoryScan scan = null!;

    /// <summary>The two DfE counts, the Commissioner's over one to four years in both readings, and Annex A.</summary>
    internal static PlacementMeasure[] All { get; } =
    [
        .. Enumerable.Range(1, 2).Select(years => PlacementMeasure.Of(Definition.DfE, years)),
        .. Enumerable.Range(1, 4).Select(years => PlacementMeasure.Of(Definition.CommissionerAsCoded2019, years)),
        .. Enumerable.Range(1, 4).Select(years => PlacementMeasure.Of(Definition.CommissionerAsWritten, years)),
        PlacementMeasure.Of(Definition.AnnexA, 1),
    ];

    [Params(1_300, 7_000, 250_000, 5_000_000, 50_000_000)]
    public int Episodes { get; set; }

    [GlobalSetup]
    public void MakeTable()
    {
        table = GeneratedEpisodes.Table(Episodes);
        all = new PlacementPass(table, AsOf, All, withLongTerm: true);
        headline = new PlacementPass(table, AsOf, [All[0]], withLongTerm: false);
        longTerm = new PlacementPass(table, AsOf, [], withLongTerm: true);
        scan = new MemoryScan(table);
    }

    [Benchmark(Baseline = true)]
    public long OneReadOfTheSameBytes() => scan.Run(-1);

    [Benchmark]
    public object AllMeasures() => all.Tally(-1);

    [Benchmark]
    public object AllMeasuresOneThread() => all.Tally(1);

    [Benchmark]
    public object ThreeOrMoreAlone() => headline.Tally(-1);

    [Benchmark]
    public object LongTermAlone() => longTerm.Tally(-1);
}

/// <summary>The same child's answers from the readable functions, and the code that people write: lists, DateTime and LINQ, for one measure only.</summary>
[MemoryDiagnoser]
public class ReadableAndNaive
{
    private static readonly LocalDate AsOf = new(GeneratedEpisodes.Year, 3, 31);
    private Episode[] rows = null!;
    private PlacementHistory[] histories = null!;
    private NaiveEpisode[] naive = null!;

    [Params(1_300, 7_000, 250_000)]
    public int Episodes { get; set; }

    [GlobalSetup]
    public void MakeRows()
    {
        rows = [.. GeneratedEpisodes.Episodes(Episodes)];
        histories = [.. PlacementHistory.ByChild(rows, Repair.Standard)];
        naive = [.. rows.Select(NaiveEpisode.From)];
    }

    [Benchmark(Baseline = true)]
    public int NaiveLinqThreeOrMore() => NaiveEpisode.ThreeOrMore(naive, GeneratedEpisodes.Year);

    [Benchmark]
    public CountTally ReadableThreeOrMore() => PlacementStability.Tally(histories, PlacementMeasures.All[0], AsOf);

    [Benchmark]
    public int HistoriesWithRepair() => PlacementHistory.ByChild(rows, Repair.Standard).Count;
}
