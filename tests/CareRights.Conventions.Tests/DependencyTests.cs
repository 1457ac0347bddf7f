namespace CareRights.Conventions.Tests;

/// <summary>A council can take a single package: libraries share the vocabulary and know nothing of each other.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["CareRights.Core"] = ["Ardalis.GuardClauses", "NodaTime"],
        ["CareRights.Eligibility"] = ["Ardalis.GuardClauses", "CareRights.Core", "NodaTime"],
        ["CareRights.Json"] = ["Ardalis.GuardClauses", "CareRights.Core", "CareRights.Eligibility", "CareRights.Safeguarding", "NodaTime", "NodaTime.Serialization.SystemTextJson"],
        ["CareRights.Participation"] = ["Ardalis.GuardClauses", "CareRights.Core", "NodaTime"],
        ["CareRights.Safeguarding"] = ["Ardalis.GuardClauses", "CareRights.Core", "NodaTime"],
        ["CareRights.Stability"] = ["Ardalis.GuardClauses", "CareRights.Core", "NodaTime"],
        ["CareRights.Ssda903"] = ["Ardalis.GuardClauses", "CareRights.Core", "CareRights.Eligibility", "CareRights.Stability", "CsvHelper", "NodaTime"],
        ["CareRights.Ssd"] = ["Ardalis.GuardClauses", "CareRights.Core", "CareRights.Eligibility", "CareRights.Safeguarding", "CareRights.Ssda903", "CareRights.Stability", "NodaTime"],
        ["CareRights.Reports"] = ["Ardalis.GuardClauses", "CareRights.Core", "CareRights.Eligibility", "CareRights.Json", "CareRights.Participation", "CareRights.Safeguarding", "CareRights.Ssda903", "CareRights.Stability", "CsvHelper", "MiniExcel", "NodaTime"],
        ["CareRights.Testing"] = ["Ardalis.GuardClauses", "CareRights.Core", "CareRights.Eligibility", "CareRights.Ssda903", "CsvHelper", "NodaTime"],
    };

    public static TheoryData<string> Names => Libraries.Names;

    [Theory, MemberData(nameof(Names))]
    public void ReferencesOnlyWhatWasDecided(string library)
    {
        var references = Libraries.Named(library).GetReferencedAssemblies().Select(reference => reference.Name!)
            .Where(name => !name.StartsWith("System", StringComparison.Ordinal) && name is not ("netstandard" or "mscorlib" or "Ardalis.GuardClauses"));

        references.Should().BeSubsetOf(Allowed[library]);
    }

    [Theory, MemberData(nameof(Names))]
    public void ProjectFilesStateNoVersionAndNoPolicy(string library)
    {
        var project = File.ReadAllText(Path.Combine(CareRights.Tests.Repository.Root, "src", library, library + ".csproj"));

        project.Should().NotContain("Version=").And.NotContain("NoWarn").And.NotContain("<TargetFramework");
    }
}
