using System.Numerics;
using System.Runtime.InteropServices;
using CareRights.Stability.Bulk;

namespace CareRights.Benchmarks.Stability;

/// <summary>The limit: as many bytes as a table has, read once and added up.</summary>
internal sealed class MemoryScan(EpisodeTable table)
{
    private readonly byte[] bytes = Filled(table.Bytes);

    // Memory that was never written is one page of zeros many times over, and would be read from the cache.
    private static byte[] Filled(long size)
    {
        var bytes = new byte[size];
        new Random(1).NextBytes(bytes);
        return bytes;
    }

    public long Run(int mostThreads)
    {
        const int share = 1 << 20;
        long total = 0;
        Parallel.For(0, (bytes.Length + share - 1) / share, new ParallelOptions { MaxDegreeOfParallelism = mostThreads }, () => 0L, (at, _, sum) =>
        {
            var part = MemoryMarshal.Cast<byte, Vector<long>>(bytes.AsSpan(at * share, Math.Min(share, bytes.Length - (at * share))));
            var (one, two) = (Vector<long>.Zero, Vector<long>.Zero);
            for (var i = 0; i + 1 < part.Length; i += 2)
            {
                one += part[i];
                two += part[i + 1];
            }

            return unchecked(sum + Vector.Sum(one + two));
        },
        sum => Interlocked.Add(ref total, sum));
        return total;
    }
}
