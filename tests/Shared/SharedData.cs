namespace CareRights.Tests;

/// <summary>External data that stands beside the repository and is never committed: tests that read it skip where it is absent.</summary>
internal static class SharedData
{
    public static string? Folder { get; } = Find();

    public static string File(params string[] parts) => Path.Combine([Folder ?? throw new InvalidOperationException("There is no shared data here."), .. parts]);

    private static string? Find()
    {
        var shared = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared"));
        return Directory.Exists(Path.Combine(shared, "data")) ? shared : null;
    }
}

/// <summary>A fact about data that stands beside the repository; skipped where that is absent.</summary>
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute() => Skip = SharedData.Folder is null ? "the shared data is not beside this checkout" : null;
}

/// <summary>A theory about data that stands beside the repository; skipped where that is absent.</summary>
internal sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute() => Skip = SharedData.Folder is null ? "the shared data is not beside this checkout" : null;
}
