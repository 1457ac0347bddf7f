using CareRights.Tests;

namespace CareRights.Conventions.Tests;

/// <summary>What the compiler cannot say about the source.</summary>
public sealed class SourceTests
{
    private static readonly string[] Sources = [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("\\obj\\", StringComparison.Ordinal))];

    [Fact]
    public void ABannedSymbolIsNeverExcused() =>
        Sources.Where(file => File.ReadAllText(file).Contains("RS0030", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void NothingIsLeftForLater() =>
        Sources.Where(file => new[] { "TODO", "FIXME", "HACK", "NotImplementedException" }.Any(File.ReadAllText(file).Contains)).Should().BeEmpty();

    [Fact]
    public void NoRegions() =>
        Sources.Where(file => File.ReadAllText(file).Contains("#region", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void FilesAreShortEnoughToRead() =>
        Sources.Where(file => File.ReadLines(file).Count() > 450).Select(file => Path.GetRelativePath(Repository.Root, file)).Should().BeEmpty();
}
