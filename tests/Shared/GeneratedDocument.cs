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
        found = found.ReplaceLineEndings("\n");
        expected = expected.ReplaceLineEndings("\n");
        found.Should().Be(expected, "{0} is written from the code; run the tests with UPDATE_DOCS=1. {1}", string.Join('/', path), Difference(found.Split('\n'), expected.Split('\n')));
    }

    // In a sorted list one changed line moves others: the lines that only one side has say more than the first that differs.
    private static string Difference(string[] found, string[] expected)
    {
        var same = found.Zip(expected).TakeWhile(pair => pair.First == pair.Second).Count();
        var (gone, added) = (found.Except(expected).ToArray(), expected.Except(found).ToArray());
        return $"It differs from line {same + 1} on. Lines that only the file has, {gone.Length}: {Some(gone)} Lines that only the code has, {added.Length}: {Some(added)}";
    }

    private static string Some(string[] lines) => string.Concat(lines.Take(3).Select(line => "\n> " + line)) + "\n";
}
