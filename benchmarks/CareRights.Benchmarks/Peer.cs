using System.Diagnostics;
using System.Globalization;
using CareRights.Benchmarks.Stability;
using CareRights.Ssda903.Bulk;
using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Measures;
using NodaTime;

namespace CareRights.Benchmarks;

/// <summary>CareRights as one of the engines that benchmarks/peers compares: reads the file, computes every measure, prints the answers and the times.</summary>
internal static class Peer
{
    public static void Run(string folder, int year)
    {
        // A small return first, for the just-in-time compiler: the peers are compiled beforehand.
        var small = Directory.CreateTempSubdirectory("carerights-warm");
        GeneratedEpisodes.Write(20_000, small.FullName);
        for (var i = 0; i < 20; i++)
        {
            Pass(BulkReturn.Read(small.FullName, Repair.Standard, -1).Table, year).Tally(-1);
        }

        small.Delete(recursive: true);
        var clock = Stopwatch.StartNew();
        var table = BulkReturn.Read(folder, Repair.Standard, -1).Table;
        var read = clock.Elapsed.TotalSeconds;

        clock.Restart();
        var tallies = Pass(table, year).Tally(-1);
        var compute = clock.Elapsed.TotalSeconds;

        foreach (var (measure, tally) in tallies.Measures.Zip(tallies.Tallies))
        {
            Print(measure.Key, tally.Reaching);
        }

        Print("dfe_long_term", tallies.LongTerm!.Value);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20}"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"time read {read:0.0000} compute {compute:0.0000}"));
    }

    private static PlacementPass Pass(EpisodeTable table, int year) => new(table, new LocalDate(year, 3, 31), PlacementMeasures.All, withLongTerm: true);

    private static void Print(string name, Tally tally) => Console.WriteLine($"answer {name} {tally.Base} {tally.Yes}");
}
