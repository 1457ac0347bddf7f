using CareRights.Stability.Bulk;
using CareRights.Tests.Measures.Placements;

namespace CareRights.Stability.Tests.Bulk;

/// <summary>What a table of episodes takes in memory. It reads the memory of the whole process, so nothing else runs beside it.</summary>
[Collection(nameof(EpisodeTableMemoryTests)), CollectionDefinition(nameof(EpisodeTableMemoryTests), DisableParallelization = true)]
public sealed class EpisodeTableMemoryTests
{
    [Fact]
    public void An_episode_takes_at_most_24_bytes()
    {
        const int children = 20_000;
        var made = RandomChildren.Make(children, seed: 35, withFaults: false).ToArray();
        EpisodeTable Build()
        {
            var builder = new EpisodeTableBuilder(80_000);
            foreach (var (index, (_, rows)) in made.Index())
            {
                foreach (var row in rows)
                {
                    builder.Add(row with { Child = new ChildKey("E09000001", "child" + index) });
                }
            }

            return builder.Build(Repair.Standard);
        }

        Build();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var table = Build();
        var taken = GC.GetTotalMemory(forceFullCollection: true) - before;

        ((double)taken / table.Episodes).Should().BeLessThan(24);
        ((double)table.Bytes / table.Episodes).Should().BeLessThan(24);
        GC.KeepAlive(table);
    }
}
