using System.Text.RegularExpressions;
using CareRights.Tests;

namespace CareRights.Conventions.Tests;

/// <summary>docs/architecture.md names rooms and files that exist, and every room.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md"));

    [Fact]
    public void Each_file_it_names_exists()
    {
        var named = Links().Matches(Page).Select(link => link.Groups[1].Value).ToArray();

        named.Length.Should().BeGreaterThan(20);
        named.Where(file => !File.Exists(Path.Combine(Repository.Root, "docs", file))).Should().BeEmpty();
    }

    [Fact]
    public void It_names_every_room() =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "src")).Select(Path.GetFileName)
            .Where(room => File.Exists(Path.Combine(Repository.Root, "src", room!, room + ".csproj")) && !Page.Contains("| `src/" + room + "` |", StringComparison.Ordinal))
            .Should().BeEmpty();

    [GeneratedRegex(@"\]\((\.\./src/[^)]+)\)")]
    private static partial Regex Links();
}
