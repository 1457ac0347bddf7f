using System.Reflection;
using System.Runtime.Loader;
using CareRights.Tests;
using PublicApiGenerator;

namespace CareRights.Conventions.Tests;

/// <summary>What each package promises, as a listing to read: operators, interfaces and nullability with it. A change fails here until it is approved with UPDATE_DOCS=1.</summary>
public sealed class PublicApiTests
{
    // Left out is what the compiler adds for itself, and not alike for every target.
    private static readonly ApiGeneratorOptions Options = new()
    {
        IncludeAssemblyAttributes = false,
        DenyNamespacePrefixes = [],
        UseDenyNamespacePrefixesForExtensionMethods = false,
        ExcludeAttributes = ["System.Diagnostics.DebuggerDisplayAttribute", "System.Runtime.CompilerServices.ParamCollectionAttribute", "System.Runtime.CompilerServices.RequiredMemberAttribute", "System.Runtime.CompilerServices.CompilerFeatureRequiredAttribute"],
    };

    public static TheoryData<string> Names => Libraries.Names;

    [Theory, MemberData(nameof(Names))]
    public void IsApproved(string library) => GeneratedDocument.ShouldBe(Listing(Libraries.Named(library)), "docs", "api", library + ".approved.txt");

    /// <summary>A caller on .NET Framework is promised what one on .NET 10 is.</summary>
    [PackedTheory, MemberData(nameof(Names))]
    public void IsTheSameForEveryTarget(string library)
    {
        foreach (var target in new[] { "net8.0", "netstandard2.0" })
        {
            var context = new AssemblyLoadContext(library + " for " + target, isCollectible: true);
            var built = context.LoadFromAssemblyPath(Path.Combine(Repository.Root, "src", library, "bin", "Release", target, library + ".dll"));
            Listing(built).Should().Be(Listing(Libraries.Named(library)), target);
            context.Unload();
        }
    }

    private static string Listing(Assembly library) => library.GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n";
}
