using System.Text;
using System.Text.RegularExpressions;
using CareRights.Tests;

namespace CareRights.Tool.Tests;

/// <summary>Every example in the README and the documents is run from the root of the repository, and its printed result must be what the document prints.</summary>
public sealed partial class DocumentedExamplesTests
{
    // The newcomer's commands start the tool through the SDK; the tests start the same program without it.
    private const string ThroughTheSdk = "dotnet run -c Release --project src/CareRights.Tool -- ";

    public static TheoryData<string> Documents => new(
        Directory.EnumerateFiles(Repository.Root, "*.md")
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "README.md", SearchOption.AllDirectories))
            .Where(file => Console().IsMatch(File.ReadAllText(file)))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal));

    [Theory, MemberData(nameof(Documents))]
    public void PrintWhatTheDocumentPrints(string document)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, document)).ReplaceLineEndings("\n");
        GeneratedDocument.ShouldBe(Console().Replace(text, block => "```console\n" + Rerun(block.Groups[1].Value) + "```"), document.Split('/'));
    }

    private static string Rerun(string block)
    {
        var result = new StringBuilder();
        foreach (var example in block.Split("$ ", StringSplitOptions.RemoveEmptyEntries))
        {
            var command = example.Split('\n')[0];
            var line = command.Replace(ThroughTheSdk, "carerights ", StringComparison.Ordinal);

            // Only the tool is run here, and files are shown; what builds, tests or installs is run by .ci/run.
            result.Append("$ ").Append(
                line.StartsWith("carerights ", StringComparison.Ordinal) ? command + "\n" + Output(line["carerights ".Length..])
                : line.StartsWith("cat ", StringComparison.Ordinal) ? command + "\n" + File.ReadAllText(Path.Combine(Repository.Root, line["cat ".Length..])).ReplaceLineEndings("\n")
                : example);
        }

        return result.ToString();
    }

    private static string Output(string arguments)
    {
        var pieces = arguments.Split(" | ");
        var run = ToolRun.With([.. Word().Matches(pieces[0]).Select(word => word.Value.Trim('"', '\''))]);
        var lines = (run.Output + run.Errors).ReplaceLineEndings("\n");
        return pieces is [_, var head] && head.StartsWith("head -", StringComparison.Ordinal)
            ? string.Join('\n', lines.Split('\n').Take(int.Parse(head["head -".Length..], System.Globalization.CultureInfo.InvariantCulture))) + "\n"
            : lines;
    }

    [GeneratedRegex("```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex("\"[^\"]*\"|'[^']*'|[^ ]+")]
    private static partial Regex Word();
}
