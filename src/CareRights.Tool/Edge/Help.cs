using System;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;
using System.Linq;

namespace CareRights.Tool.Edge;

/// <summary>The standard help, with the program under the name by which it is called and examples at the end.</summary>
internal sealed class Help(HelpAction standard) : SynchronousCommandLineAction
{
    public const string Program = "carerights";

    private static readonly string[] First =
    [
        "sample a-return",
        "check a-return",
        "decide section-8a facts.json --as-of 2026-11-21 --explain",
    ];

    public override bool ClearsParseErrors => true;

    public static void Extend(RootCommand root)
    {
        var option = root.Options.OfType<HelpOption>().Single();
        option.Action = new Help((HelpAction)option.Action!);
    }

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter { NewLine = output.NewLine };
        parseResult.InvocationConfiguration.Output = text;
        var exit = standard.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;

        // The library calls the program by its file, which is not the command that a user types.
        output.Write(text.ToString().TrimEnd().Replace(RootCommand.ExecutableName + " ", Program + " ", StringComparison.Ordinal));
        output.WriteLine();
        output.WriteLine();
        output.WriteLine("Examples:");
        foreach (var example in parseResult.CommandResult.Command is TaughtCommand taught ? taught.Examples : First)
        {
            output.WriteLine($"  {Program} {example}");
        }

        return exit;
    }
}
