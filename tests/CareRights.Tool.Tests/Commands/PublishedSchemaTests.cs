using System.CommandLine;
using System.Reflection;
using CareRights.Tests;

namespace CareRights.Tool.Tests.Commands;

/// <summary>The schemas in docs/schemas are those that the tool prints, and every question has one.</summary>
public sealed class PublishedSchemaTests
{
    public static TheoryData<string> Questions => new(Below("SchemaCommand"));

    [Fact]
    public void Every_question_has_a_schema() => Below("DecideCommand").Should().BeEquivalentTo(Below("SchemaCommand"));

    [Theory, MemberData(nameof(Questions))]
    public void The_schema_is_published(string question)
    {
        var run = ToolRun.With("schema", question);
        run.Exit.Should().Be(0, run.Errors);
        GeneratedDocument.ShouldBe(run.Output, "docs", "schemas", question + ".json");
    }

    private static string[] Below(string command) =>
        [.. ((Command)Assembly.Load("CareRights.Tool").GetType("CareRights.Tool.Commands." + command)!.GetMethod("Create", [])!.Invoke(null, null)!)
            .Subcommands.Select(question => question.Name).Order(StringComparer.Ordinal)];
}
