using System.Text.Json;
using CareRights.Tests;

namespace CareRights.Conventions.Tests;

/// <summary>Every package that the tool redistributes is named with its version and licence.</summary>
public sealed class NoticesTests
{
    // What serves the build alone and is not in the tool's folder.
    private static readonly string[] BuildOnly = ["Microsoft.", "System.IO.Hashing"];

    [Fact]
    public void Each_package_that_the_tool_redistributes_is_in_the_notices()
    {
        var notices = File.ReadAllText(Path.Combine(Repository.Root, "THIRD-PARTY-NOTICES.txt"));
        using var locked = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "src", "CareRights.Tool", "packages.lock.json")));
        var packages = locked.RootElement.GetProperty("dependencies").GetProperty("net10.0").EnumerateObject()
            .Where(package => package.Value.GetProperty("type").GetString() != "Project")
            .Where(package => !BuildOnly.Any(build => package.Name.StartsWith(build, StringComparison.Ordinal)))
            .Select(package => package.Name + " " + package.Value.GetProperty("resolved").GetString())
            .ToArray();

        packages.Should().Contain(package => package.StartsWith("NodaTime ", StringComparison.Ordinal));
        packages.Where(package => !notices.Contains(package + "\n", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
