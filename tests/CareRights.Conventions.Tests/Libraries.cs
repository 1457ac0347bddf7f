using System.Reflection;

namespace CareRights.Conventions.Tests;

/// <summary>The libraries as this build made them.</summary>
internal static class Libraries
{
    public static IReadOnlyList<Assembly> All { get; } =
    [
        Assembly.Load("CareRights.Core"),
        Assembly.Load("CareRights.Eligibility"),
        Assembly.Load("CareRights.Json"),
        Assembly.Load("CareRights.Participation"),
        Assembly.Load("CareRights.Reports"),
        Assembly.Load("CareRights.Safeguarding"),
        Assembly.Load("CareRights.Ssd"),
        Assembly.Load("CareRights.Ssda903"),
        Assembly.Load("CareRights.Stability"),
        Assembly.Load("CareRights.Testing"),
    ];

    public static TheoryData<string> Names => new(All.Select(library => library.GetName().Name!));

    public static Assembly Named(string name) => All.Single(library => library.GetName().Name == name);

    public static IEnumerable<Type> PublicTypes(this Assembly library) => library.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal);
}
