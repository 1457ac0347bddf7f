using System.CommandLine;
using System.Reflection;

namespace CareRights.Tool.Tests.Commands;

/// <summary>Help that teaches, errors that name what was meant, and output that programs can read.</summary>
public sealed class HelpTests
{
    private static readonly RootCommand Root = Commands();

    [Fact]
    public void Every_command_has_one_to_three_examples_and_each_is_understood()
    {
        foreach (var command in Below(Root))
        {
            var examples = (IReadOnlyList<string>?)command.GetType().GetProperty("Examples")?.GetValue(command);
            examples.Should().NotBeNull("'{0}' needs examples: make it a TaughtCommand", command.Name);
            examples!.Count.Should().BeInRange(1, 3, command.Name);
            foreach (var example in examples)
            {
                var parsed = Root.Parse(example);
                parsed.Errors.Select(error => error.Message).Should().BeEmpty("of 'carerights {0}'", example);
                Below(command).Append(command).Should().Contain(parsed.CommandResult.Command, "'carerights {0}' is in its help", example);
            }
        }
    }

    [Theory]
    [InlineData("check", "--help")]
    [InlineData("--help")]
    public void Help_ends_with_examples_under_the_name_that_is_typed(params string[] arguments)
    {
        var run = ToolRun.With(arguments);
        run.Exit.Should().Be(0);
        run.Output.Should().Contain("Examples:\n  carerights ").And.Contain("Usage:\n  carerights ").And.NotContain("CareRights.Tool").And.NotContain("\u001b");
    }

    [Theory]
    [InlineData("did you mean check?", "chek", "a-return")]
    [InlineData("did you mean report?", "reprot", "--help")]
    [InlineData("did you mean section-8a?", "decide", "section-8", "--help")]
    [InlineData("did you mean --format?", "calendar", "2026", "--fromat", "json")]
    [InlineData("did you mean --list?", "deadline", "--lst")]
    [InlineData("did you mean section-8a?", "decide", "section-8")]
    [InlineData("--format: found '1', expected table or csv or json.", "calendar", "2026", "--format", "1")]
    [InlineData("--format: found 'csv,json', expected table or csv or json.", "calendar", "2026", "--format", "csv,json")]
    public void A_slip_is_answered_with_what_was_meant(string expected, params string[] arguments)
    {
        var run = ToolRun.With(arguments);
        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain(expected).And.Contain("--help'.").And.NotContain("   at ").And.NotContain("\u001b");
        run.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().OnlyContain(line => line.StartsWith("carerights: "));
    }

    [Fact]
    public void Quiet_keeps_notes_back_and_errors_not()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Below("issues.csv");
        File.WriteAllText(file, "category,raised,code,misspelt\nhealth,2025-05-01,E10000001,x\n");
        string[] command = ["themes", file, "--from", "2025-04-01", "--to", "2026-03-31"];
        ToolRun.With(command).Errors.Should().Contain("not used: column 4; expected category");
        ToolRun.With([.. command, "--quiet"]).Errors.Should().BeEmpty();
        ToolRun.With("calendar", "1066", "--quiet").Errors.Should().StartWith("carerights: the calendar covers");
        ToolRun.Fed("{}\nnot json\n", "decide", "section-8a", "--as-of", "2026-11-21", "--quiet").Errors.Should().Contain("line 2");
    }

    [Fact]
    public void Redirected_output_holds_no_terminal_codes() =>
        ToolRun.With("deadline", "--list", "--no-color").Output.Should().NotBeEmpty().And.NotContain("\u001b");

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void A_completion_script_asks_the_tool(string shell)
    {
        var run = ToolRun.With("completion", shell);
        run.Exit.Should().Be(0);
        run.Output.Should().Contain("[suggest:").And.NotContain("\r");
    }

    [Theory]
    [InlineData("[suggest:2]", "ca", "calendar")]
    [InlineData("[suggest:18]", "calendar 2026 --fo", "--format")]
    [InlineData("[suggest:23]", "calendar 2026 --format ", "json")]
    [InlineData("[suggest:7]", "decide ", "section-8a")]
    [InlineData("[suggest:13]", "deadline ICPC", "ICPC-15")]
    [InlineData("[suggest:10]", "explain IC", "ICPC-15")]
    [InlineData("[suggest:7]", "law 23A", "23A(2)")]
    [InlineData("[suggest:26]", "stability x --measures dfe", "dfe_placements_1y")]
    [InlineData("[suggest:44]", "stability x --measures dfe_placements_1y,dfe", "dfe_placements_1y,dfe_placements_2y")]
    [InlineData("[suggest:20]", "stability x --by age", "age")]
    public void What_is_typed_is_completed(string directive, string typed, string expected) =>
        ToolRun.With(directive, typed).Output.Split('\n', StringSplitOptions.TrimEntries).Should().Contain(expected);

    private static RootCommand Commands()
    {
        var root = new RootCommand();
        foreach (var type in Assembly.Load("CareRights.Tool").GetTypes().Where(type => type.Namespace == "CareRights.Tool.Commands").OrderBy(type => type.Name))
        {
            if (type.GetMethod("Create", [])?.Invoke(null, null) is Command command)
            {
                root.Add(command);
            }
        }

        root.Subcommands.Should().NotBeEmpty();
        return root;
    }

    private static IEnumerable<Command> Below(Command command) => command.Subcommands.SelectMany(one => Below(one).Prepend(one));
}
