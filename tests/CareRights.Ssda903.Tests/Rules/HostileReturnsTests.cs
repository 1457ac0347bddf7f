using System.Globalization;
using CareRights.Ssda903.Rules;
using CareRights.Ssda903.Tests.Exports;
using Xunit.Abstractions;

namespace CareRights.Ssda903.Tests.Rules;

/// <summary>Returns with every quirk of exports and with bytes changed, lost and doubled: the check under all rules never fails, and no row is lost.</summary>
/// <remarks>HOSTILE_RETURNS asks for more than the slice of every day, whose seed is new each time and printed; EXPORT_SEED repeats one.</remarks>
public sealed class HostileReturnsTests(ITestOutputHelper output)
{
    private static readonly int[] Years = [2024, 2025];
    private static readonly int Returns = int.TryParse(Environment.GetEnvironmentVariable("HOSTILE_RETURNS"), CultureInfo.InvariantCulture, out var asked) ? asked : 150;
    private static readonly int FirstSeed = int.TryParse(Environment.GetEnvironmentVariable("EXPORT_SEED"), CultureInfo.InvariantCulture, out var seed) ? seed : System.Random.Shared.Next(1_000_000);

    [Fact]
    public void The_check_never_fails_and_no_row_is_lost()
    {
        long checks = 0, refused = 0, breaches = 0, rows = 0;
        Parallel.For(0, Returns, new ParallelOptions { MaxDegreeOfParallelism = 2 }, number =>
        {
            var seed = FirstSeed + number;
            var random = new Random(seed);
            var files = ExportedReturn.Random(seed, 1 + random.Next(6), Years.Length);
            for (var more = random.Next(4); more > 0; more--)
            {
                ExportQuirk.All[random.Next(ExportQuirk.All.Count)].Apply(files, random);
            }

            using var folder = new ReturnFolder();
            foreach (var file in files.Files)
            {
                folder.WithBytes(file.Folder + "/" + file.Name, random.Next(3) == 0 ? Damaged(file.ToBytes(), random) : file.ToBytes());
            }

            Return read;
            try
            {
                read = folder.Read();
            }
            catch (UnreadableReturnException)
            {
                Interlocked.Increment(ref refused);
                return;
            }

            Accounting.Holds(read).Should().BeTrue("seed {0}", seed);
            var known = new HashSet<Row>(
                read.Headers.Concat<Row>(read.Episodes).Concat(read.Reviews).Concat(read.Uasc).Concat(read.Oc2).Concat(read.Oc3).Concat(read.Ad1).Concat(read.PlacedAdoptions).Concat(read.PrevPerms).Concat(read.Missing).Concat(read.SocialWorkers).Concat(read.DoLos));
            foreach (var year in Years)
            {
                var found = ReturnCheck.Assess(read, year, ValidationRule.InForce(year), random.Next(2) == 0 ? "Hazelshire" : null);
                found.Should().NotContain(breach => !known.Contains(breach.Row), "seed {0}", seed);
                found.GroupBy(breach => breach.Rule).Should().NotContain(of => of.Count() != of.Select(breach => breach.Row).Distinct().Count(), "seed {0}", seed);
                Interlocked.Add(ref breaches, found.Count);
                Interlocked.Increment(ref checks);
            }

            Interlocked.Add(ref rows, read.Counts.Sum(count => count.Read));
        });
        output.WriteLine($"seeds from {FirstSeed}: {Returns} returns, {refused} refused as a whole, {checks} checks of {rows} rows, {breaches} breaches");
    }

    private static byte[] Damaged(byte[] bytes, Random random)
    {
        var damaged = bytes.ToList();

        // Damaged headings make most tables unreadable as a whole: most of the damage is done below them.
        var first = random.Next(4) == 0 ? 0 : Math.Max(0, damaged.IndexOf((byte)'\n') + 1);
        for (var more = 1 + random.Next(6); more > 0 && damaged.Count > first + 1; more--)
        {
            var at = random.Next(first, damaged.Count);
            var length = Math.Min(random.Next(1, 50), damaged.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    damaged[at] = (byte)random.Next(256);
                    break;
                case 1:
                    damaged.RemoveRange(at, length);
                    break;
                case 2:
                    damaged.InsertRange(at, damaged.GetRange(at, length));
                    break;
                case 3:
                    damaged.Insert(at, (byte)",\";\n\r<>&\t'/-0"[random.Next(13)]);
                    break;
                default:
                    damaged[at] = (byte)'\n';
                    break;
            }
        }

        return [.. damaged];
    }
}
