namespace CareRights.Tests;

/// <summary>Where this checkout stands.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "CareRights.sln")))
            {
                return folder;
            }
        }

        throw new InvalidOperationException("These tests run from within the repository.");
    }
}
