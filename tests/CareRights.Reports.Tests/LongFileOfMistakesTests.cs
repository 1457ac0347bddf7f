using System.Text;

namespace CareRights.Reports.Tests;

/// <summary>What is kept of a file whose every row is wrong; measured while no other test runs, since memory is everybody's.</summary>
[Collection(nameof(LongFileOfMistakesTests)), CollectionDefinition(nameof(LongFileOfMistakesTests), DisableParallelization = true)]
public sealed class LongFileOfMistakesTests
{
    [Fact]
    public void It_keeps_the_first_of_them()
    {
        var file = Encoding.UTF8.GetBytes("category,raised\n" + string.Concat(Enumerable.Repeat("Moves,soon\n", 100_000)));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var message = HostileFilesTests.Read("issues", file)!;
        message.Split('\n').Should().HaveCount(21);
        message.Should().EndWith("and 99980 more of the kind");
        (GC.GetTotalMemory(forceFullCollection: true) - before).Should().BeLessThan(4 << 20);
    }
}
