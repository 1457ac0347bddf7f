namespace CareRights.Tests;

/// <summary>A document in the repository that is written from the code: the test fails where it is stale, and rewrites it when UPDATE_DOCS is 1.</summary>
internal static class GeneratedDocument
{
    public static void ShouldBe(string expected, params string[] path)
    {
        var file = Path.Combine([Repository.Root, .. path]);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, expected.ReplaceLineEndings("\n"));
        }

        var found = File.Exists(file) ? File.ReadAllText(file) : "";
        found.ReplaceLineEndings("\n").Should().Be(expected.ReplaceLineEndings("\n"), "{0} is written from the code; run the tests with UPDATE_DOCS=1", string.Join('/', path));
    }
}
