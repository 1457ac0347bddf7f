using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using CareRights.Tests;

namespace CareRights.Conventions.Tests;

/// <summary>docs/dependencies.md names every package, why it is there and its licence; each package of ours carries its bill of materials, which follows from it and the lock files.</summary>
public sealed class DependenciesTests
{
    // What the SDK itself puts into every lock file, and what serves the build alone.
    private const string BuildOnly = "build";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Package[] Named = [.. Rows()];

    public static TheoryData<string> Packages => new(Directory.GetDirectories(Path.Combine(Repository.Root, "src")).Select(folder => Path.GetFileName(folder)!).Where(name => name != "CareRights.PowerShell" && File.Exists(Lock(name))).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_package_that_is_asked_for_is_named_with_its_version_and_why()
    {
        var asked = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Select(package => package.Attribute("Include")!.Value + " " + package.Attribute("Version")!.Value.Trim('[', ']'));

        Named.Where(package => package.Asks).Select(package => package.Name + " " + package.Version).Should().BeEquivalentTo(asked);
        Named.Should().OnlyContain(package => package.Why.Length > 10 && package.Licence.Length > 1);
        Named.Select(package => (package.Name, package.Version)).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void No_package_is_asked_for_in_vain()
    {
        var projects = string.Concat(new[] { "src", "tests", "benchmarks", "web" }.SelectMany(folder => Directory.GetFiles(Path.Combine(Repository.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Append(Path.Combine(Repository.Root, "Directory.Build.targets")).Select(File.ReadAllText));

        Named.Where(package => package.Asks && !projects.Contains($"\"{package.Name}\"", StringComparison.Ordinal)).Select(package => package.Name).Should().BeEmpty();
    }

    [Theory, MemberData(nameof(Packages))]
    public void Every_package_that_comes_with_another_is_named(string project) =>
        Locked(project).Select(package => package.Name + " " + package.Version).Distinct().Except(Named.Select(package => package.Name + " " + package.Version)).Should().BeEmpty();

    /// <summary>CycloneDX: without a time and a serial number, so that two builds give the same bytes.</summary>
    [Theory, MemberData(nameof(Packages))]
    public void The_bill_of_materials_follows_from_the_lock_file(string project)
    {
        var parts = Parts(project);
        var bill = new JsonObject
        {
            ["bomFormat"] = "CycloneDX",
            ["specVersion"] = "1.6",
            ["version"] = 1,
            ["metadata"] = new JsonObject
            {
                ["component"] = new JsonObject { ["type"] = project == "CareRights.Tool" ? "application" : "library", ["bom-ref"] = project, ["name"] = project, ["version"] = Version, ["purl"] = Purl(project, Version), ["licenses"] = Licences("MIT") },
            },
            ["components"] = new JsonArray([.. parts.Select(JsonNode (part) => part)]),
        };

        GeneratedDocument.ShouldBe(bill.ToJsonString(Readable) + "\n", "src", project, "bom.cdx.json");
    }

    private static string Version => XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

    // What a user of the package receives: its own dependencies and what they bring, for each framework.
    private static IEnumerable<JsonObject> Parts(string project)
    {
        var shipped = Locked(project).Where(package => Named.Single(named => (named.Name, named.Version) == (package.Name, package.Version)).Where != BuildOnly)
            .GroupBy(package => (package.Name, package.Version)).OrderBy(same => same.Key.Name, StringComparer.Ordinal).ThenBy(same => same.Key.Version, StringComparer.Ordinal);
        foreach (var same in shipped)
        {
            var named = Named.Single(package => (package.Name, package.Version) == same.Key);
            yield return new JsonObject
            {
                ["type"] = "library",
                ["bom-ref"] = Purl(same.Key.Name, same.Key.Version),
                ["name"] = same.Key.Name,
                ["version"] = same.Key.Version,
                ["hashes"] = new JsonArray(new JsonObject { ["alg"] = "SHA-512", ["content"] = Convert.ToHexStringLower(Convert.FromBase64String(same.First().Hash)) }),
                ["licenses"] = Licences(named.Licence),
                ["purl"] = Purl(same.Key.Name, same.Key.Version),
                ["properties"] = new JsonArray([.. same.Select(package => package.Framework).Order(StringComparer.Ordinal).Select(JsonNode (framework) => new JsonObject { ["name"] = "framework", ["value"] = framework })]),
            };
        }
    }

    private static JsonArray Licences(string licence) => new(licence.Contains(' ', StringComparison.Ordinal)
        ? new JsonObject { ["expression"] = licence }
        : new JsonObject { ["license"] = new JsonObject { ["id"] = licence } });

    private static string Purl(string name, string version) => $"pkg:nuget/{name}@{version}";

    private static string Lock(string project) => Path.Combine(Repository.Root, "src", project, "packages.lock.json");

    private static IEnumerable<(string Framework, string Name, string Version, string Hash)> Locked(string project)
    {
        using var locked = JsonDocument.Parse(File.ReadAllText(Lock(project)));
        foreach (var framework in locked.RootElement.GetProperty("dependencies").EnumerateObject())
        {
            foreach (var package in framework.Value.EnumerateObject().Where(package => package.Value.GetProperty("type").GetString() != "Project"))
            {
                yield return (framework.Name, package.Name, package.Value.GetProperty("resolved").GetString()!, package.Value.GetProperty("contentHash").GetString()!);
            }
        }
    }

    // The rows of the two tables: package, version, where, licence, why.
    private static IEnumerable<Package> Rows()
    {
        var asks = true;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "docs", "dependencies.md")))
        {
            asks &= line != "## What comes with them";
            if (line.Split('|', StringSplitOptions.TrimEntries) is [_, var name, var version, var where, var licence, var why, _] && name is not ("package" or "---"))
            {
                yield return new(name, version, where, licence, why, asks);
            }
        }
    }

    private sealed record Package(string Name, string Version, string Where, string Licence, string Why, bool Asks);
}
