using BenchmarkDotNet.Attributes;
using CareRights.Ssda903.Bulk;
using CareRights.Stability;
using CareRights.Stability.Bulk;
using CsvHelper;
using NodaTime;

namespace CareRights.Benchmarks.Stability;

/// <summary>From the files of a return, in the cache, to every placement measure, against CsvHelper's bare pass over the cells of the same file.</summary>
[MemoryDiagnoser]
public class FileToAnswers
{
    private string folder = "";

    [Params(55_000, 500_000)]
    public int Children { get; set; }

    [GlobalSetup]
    public void Write() => GeneratedEpisodes.Write(Children, folder = Directory.CreateTempSubdirectory("carerights-benchmark").FullName);

    [GlobalCleanup]
    public void Delete() => Directory.Delete(folder, recursive: true);

    [Benchmark(Baseline = true)]
    public long BarePass()
    {
        using var stream = File.OpenRead(Path.Combine(folder, "episodes.csv"));
        using var reader = CsvReader.Create(stream, new CsvReaderOptions());
        reader.ReadHeader();
        var bytes = 0L;
        while (reader.Read())
        {
            for (var field = 0; field < reader.FieldCount; field++)
            {
                bytes += reader.GetSpan(field).Length;
            }
        }

        return bytes;
    }

    [Benchmark]
    public EpisodeTable Read() => BulkReturn.Read(folder, Repair.Standard, -1).Table;

    [Benchmark]
    public object ReadAndAnswer() => new PlacementPass(Read(), new LocalDate(GeneratedEpisodes.Year, 3, 31), PlacementMeasures.All, withLongTerm: true).Tally(-1);

    [Benchmark]
    public object ReadAndAnswerOnOneThread() =>
        new PlacementPass(BulkReturn.Read(folder, Repair.Standard, 1).Table, new LocalDate(GeneratedEpisodes.Year, 3, 31), PlacementMeasures.All, withLongTerm: true).Tally(1);
}
