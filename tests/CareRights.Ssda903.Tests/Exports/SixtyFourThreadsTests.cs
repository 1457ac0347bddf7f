using CareRights.Tests;

namespace CareRights.Ssda903.Tests.Exports;

/// <summary>One return, read once, gives 64 threads at once the answers that it gives one.</summary>
public sealed class SixtyFourThreadsTests
{
    private const int Threads = 64;

    private static readonly int[] Years = [2024, 2025];

    [Fact]
    public void Every_figure_status_and_rule_is_answered_alike()
    {
        using var folder = new ReturnFolder();
        ExportedReturn.Random(Damage.FirstSeed, 4, Years.Length).WriteTo(folder);
        var read = folder.Read();
        var alone = ReturnAnswers.Of(read, Years);
        using var start = new Barrier(Threads);
        var differ = 0;
        var threads = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            var answers = ReturnAnswers.Of(read, Years);
            if (!answers.Answers.OrderBy(each => each.Key).SequenceEqual(alone.Answers.OrderBy(each => each.Key)) || !answers.Rules.OrderBy(each => each.Key).SequenceEqual(alone.Rules.OrderBy(each => each.Key)))
            {
                Interlocked.Increment(ref differ);
            }
        })).ToArray();
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        differ.Should().Be(0, "seed {0}", Damage.FirstSeed);
    }
}
