using System.IO.Compression;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using CareRights.Tests;

namespace CareRights.Conventions.Tests;

/// <summary>The packed files, as a stranger receives them. A Release build of the solution packs them.</summary>
public sealed class PackageTests
{
    private static readonly string[] Frameworks = ["net10.0", "net8.0", "netstandard2.0"];

    private static readonly Dictionary<string, string[]> Dependencies = new()
    {
        ["CareRights.Core"] = ["Ardalis.GuardClauses", "NodaTime"],
        ["CareRights.Eligibility"] = ["Ardalis.GuardClauses", "CareRights.Core", "NodaTime"],
        ["CareRights.Json"] = ["Ardalis.GuardClauses", "CareRights.Core", "CareRights.Eligibility", "CareRights.Safeguarding", "NodaTime", "NodaTime.Serialization.SystemTextJson", "System.Text.Json"],
        ["CareRights.Participation"] = ["Ardalis.GuardClauses", "CareRights.Core", "NodaTime"],
        ["CareRights.Safeguarding"] = ["Ardalis.GuardClauses", "CareRights.Core", "NodaTime"],
        ["CareRights.Stability"] = ["Ardalis.GuardClauses", "CareRights.Core", "NodaTime"],
        ["CareRights.Ssda903"] = ["Ardalis.GuardClauses", "CareRights.Core", "CareRights.Eligibility", "CareRights.Stability", "CsvHelper", "NodaTime"],
        ["CareRights.Ssd"] = ["Ardalis.GuardClauses", "CareRights.Core", "CareRights.Safeguarding", "CareRights.Ssda903", "NodaTime", "System.Text.Json"],
        ["CareRights.Reports"] = ["Ardalis.GuardClauses", "CareRights.Core", "CareRights.Eligibility", "CareRights.Json", "CareRights.Participation", "CareRights.Safeguarding", "CareRights.Ssda903", "CareRights.Stability", "CsvHelper", "MiniExcel", "NodaTime", "System.Text.Json"],
        ["CareRights.Testing"] = ["Ardalis.GuardClauses", "CareRights.Core", "CareRights.Eligibility", "CareRights.Ssda903", "CsvHelper", "NodaTime"],
    };

    public static TheoryData<string> Names => Libraries.Names;

    [PackedTheory, MemberData(nameof(Names))]
    public void HoldsEachFrameworkWithItsDocumentation(string library)
    {
        using var package = Open(library, "nupkg");
        package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal))
            .Should().BeEquivalentTo(Frameworks.SelectMany(framework => new[] { $"lib/{framework}/{library}.dll", $"lib/{framework}/{library}.xml" }));
    }

    [PackedTheory, MemberData(nameof(Names))]
    public void DependsOnExactlyWhatWasDecided(string library)
    {
        var groups = Specification(library).Descendants().Where(element => element.Name.LocalName == "group").ToArray();

        groups.Should().HaveCount(3);
        foreach (var group in groups)
        {
            // .NET 10 has System.Text.Json 10 of its own.
            var expected = Dependencies[library].Where(name => name != "System.Text.Json" || group.Attribute("targetFramework")!.Value != "net10.0");
            group.Elements().Select(dependency => dependency.Attribute("id")!.Value).Should().BeEquivalentTo(expected, library + " for " + group.Attribute("targetFramework")!.Value);
        }
    }

    // The one sees into the other, so that versions that were not built together do not work together.
    [PackedTheory]
    [InlineData("CareRights.Ssda903", "CareRights.Stability")]
    [InlineData("CareRights.Ssd", "CareRights.Ssda903")]
    public void TakesAFriendInItsOwnVersionAlone(string library, string friend)
    {
        var specification = Specification(library);
        var version = specification.Descendants().First(element => element.Name.LocalName == "version").Value;
        specification.Descendants().Where(element => element.Attribute("id")?.Value == friend).Select(element => element.Attribute("version")!.Value).Should().HaveCount(3).And.OnlyContain(range => range == "[" + version + "]");
    }

    [PackedTheory, MemberData(nameof(Names))]
    public void SaysWhatItIs(string library)
    {
        using var package = Open(library, "nupkg");
        var specification = Specification(library);
        string Of(string name) => specification.Descendants().Single(element => element.Name.LocalName == name).Value;

        Of("license").Should().Be("MIT");
        Of("readme").Should().Be("README.md");
        Of("icon").Should().Be("icon.png");
        Of("releaseNotes").Should().NotBeEmpty();
        Of("description").Length.Should().BeGreaterThan(60);
        specification.Descendants().Single(element => element.Name.LocalName == "repository").Attribute("commit")!.Value.Should().MatchRegex("^[0-9a-f]{40}$");
        package.GetEntry("icon.png").Should().NotBeNull();
        using var bill = new StreamReader(package.GetEntry("bom.cdx.json")!.Open());
        bill.ReadToEnd().Should().Be(File.ReadAllText(Path.Combine(Repository.Root, "src", library, "bom.cdx.json")));
        using var readme = new StreamReader(package.GetEntry("README.md")!.Open());
        readme.ReadToEnd().Should().Contain("Not ", "a package says what it does not answer").And.ContainEquivalentOf("not legal advice");
    }

    [PackedTheory, MemberData(nameof(Names))]
    public void Is_built_deterministically_and_without_a_strong_name(string library)
    {
        using var package = Open(library, "nupkg");
        foreach (var framework in Frameworks)
        {
            using var reader = new PEReader(Copy(package.GetEntry($"lib/{framework}/{library}.dll")!));
            var metadata = reader.GetMetadataReader();
            metadata.GetAssemblyDefinition().PublicKey.IsNil.Should().BeTrue("Ardalis.GuardClauses has no strong name, and .NET Framework lets no signed assembly reference it");
            reader.ReadDebugDirectory().Should().Contain(entry => entry.Type == DebugDirectoryEntryType.Reproducible, "the build is deterministic");
        }
    }

    [PackedTheory, MemberData(nameof(Names))]
    public void HasSymbolsThatHoldTheSources(string library)
    {
        // Portable PDB: embedded source, https://github.com/dotnet/runtime/blob/main/docs/design/specs/PortablePdb-Metadata.md
        var embeddedSource = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
        using var package = Open(library, "snupkg");
        foreach (var framework in Frameworks)
        {
            using var provider = MetadataReaderProvider.FromPortablePdbStream(Copy(package.GetEntry($"lib/{framework}/{library}.pdb")!));
            var metadata = provider.GetMetadataReader();
            metadata.CustomDebugInformation.Select(handle => metadata.GetGuid(metadata.GetCustomDebugInformation(handle).Kind)).Should().Contain(embeddedSource);
        }
    }

    private static MemoryStream Copy(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        return copy;
    }

    private static XDocument Specification(string library)
    {
        using var package = Open(library, "nupkg");
        using var stream = package.GetEntry(library + ".nuspec")!.Open();
        return XDocument.Load(stream);
    }

    private static ZipArchive Open(string library, string extension)
    {
        var version = Libraries.Named(library).GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
        return ZipFile.OpenRead(Path.Combine(PackedTheoryAttribute.Folder, $"{library}.{version}.{extension}"));
    }
}

/// <summary>A theory about the packed files; skipped in a Debug build, which packs nothing.</summary>
internal sealed class PackedTheoryAttribute : TheoryAttribute
{
    public PackedTheoryAttribute()
    {
#if DEBUG
        Skip = "only a Release build packs";
#endif
    }

    public static string Folder { get; } = Path.Combine(Repository.Root, "artifacts", "packages");
}
