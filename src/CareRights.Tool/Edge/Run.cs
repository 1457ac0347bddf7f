using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Spectre.Console;

namespace CareRights.Tool.Edge;

/// <summary>How the tool ends: 0 done, 1 findings or a negative outcome that a check flag asked for, 2 usage or unreadable input.</summary>
internal static class Exit
{
    public const int Done = 0;
    public const int Findings = 1;
    public const int Unreadable = 2;

    /// <summary>Ended from outside, as a shell gives it for Ctrl-C.</summary>
    public const int Ended = 130;
}

/// <summary>A user's mistake, said in one message that names the place, what was found, what was expected and what to do.</summary>
/// <param name="messages">The message; several, where a file has several mistakes.</param>
internal sealed class UserErrorException(params string[] messages) : Exception(string.Join(" ", messages))
{
    public IReadOnlyList<string> Messages => messages;
}

/// <summary>Runs the command line so that a user's mistake is a message and never a stack trace.</summary>
internal static class Run
{
    public static async Task<int> Guarded(RootCommand root, string[] args)
    {
        var quiet = new Option<bool>("--quiet") { Description = "Write no progress and no notes; errors are still written.", Recursive = true };
        var plain = new Option<bool>("--no-color") { Description = "Write no colours or other terminal codes; so does the variable NO_COLOR.", Recursive = true };
        root.Add(quiet);
        root.Add(plain);
        Help.Extend(root);
        FilesOfRun.Begin();
        try
        {
            var parsed = root.Parse(args);
            // A command that is not known has no help of its own to show.
            if (parsed.Action is ParseErrorAction || Strays(parsed).Length > 0 || (parsed.Action is Help && parsed.CommandResult.Command.Subcommands.Count > 0 && parsed.UnmatchedTokens.Count > 0))
            {
                return Refuse(parsed);
            }

            if (parsed.GetValue(plain) || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")))
            {
                AnsiConsole.Profile.Capabilities.Ansi = false;
                AnsiConsole.Profile.Capabilities.ColorSystem = ColorSystem.NoColors;
            }

            if (parsed.GetValue(quiet))
            {
                Terminal.Silence();
            }

            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = Terminal.Out, Error = Terminal.Error }).ConfigureAwait(false);
        }
        catch (UserErrorException mistake)
        {
            foreach (var message in mistake.Messages)
            {
                Complaint.Write(message);
            }

            return Exit.Unreadable;
        }
        catch (AggregateException several) when (several.Flatten().InnerExceptions.FirstOrDefault(each => each is UserErrorException or IOException or UnauthorizedAccessException) is { } known)
        {
            Complaint.Write(known.Message);
            return Exit.Unreadable;
        }
        catch (OperationCanceledException)
        {
            return Exit.Ended;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Complaint.Write(error.Message);
            return Exit.Unreadable;
        }
        catch (Exception error)
        {
            // What the message of an error that nobody foresaw holds is not known, and may be of a child.
            Complaint.Write($"the program met an error that it does not know ({error.GetBaseException().GetType().Name} in {Place(error.GetBaseException())}); no result was written. Please report the command and this line.");
            return Exit.Unreadable;
        }
    }

    // The type that threw it, as far as the compiled program still knows.
    private static string? Place(Exception error) =>
        new StackTrace(error).GetFrame(0) is { } frame && DiagnosticMethodInfo.Create(frame)?.DeclaringTypeName is { } type ? type[(type.LastIndexOf('.') + 1)..] : null;

    private static int Refuse(ParseResult parsed)
    {
        var strays = Strays(parsed);

        // A command that is misspelt is not one that was left out as well.
        var errors = parsed.Errors.Select(error => error.Message).ToList();
        if (parsed.UnmatchedTokens.Count > 0 && errors.Count > parsed.UnmatchedTokens.Count)
        {
            errors.RemoveAll(message => message.StartsWith("Required command", StringComparison.Ordinal));
        }

        foreach (var message in errors.Concat(strays.Select(typed => $"there is no option '{typed}'.")).Distinct())
        {
            Complaint.Write(message);
        }

        var known = Known(parsed.CommandResult);
        foreach (var typed in parsed.UnmatchedTokens.Union(strays))
        {
            var meant = Nearest.Meant(typed, known.Where(name => name.StartsWith('-') == typed.StartsWith('-')));
            if (meant.Count > 0)
            {
                Complaint.Write($"'{typed}': did you mean {string.Join(" or ", meant)}?");
            }
        }

        Complaint.Write($"see '{Path(parsed.CommandResult)} --help'.");
        return Exit.Unreadable;
    }

    // A misspelt option is taken for an argument, where the command has one; no argument of ours begins so, unless it follows --.
    private static string[] Strays(ParseResult parsed) => parsed.Action != parsed.CommandResult.Command.Action ? [] :
        [.. parsed.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .Where(token => token.Type == TokenType.Argument && token.Value.StartsWith("--", StringComparison.Ordinal))
            .Select(token => token.Value)
            .Except(parsed.UnmatchedTokens)];

    private static List<string> Known(CommandResult at)
    {
        var names = at.Command.Subcommands.Select(command => command.Name).Concat(at.Command.Options.Select(option => option.Name)).ToList();
        for (var above = at.Parent; above is CommandResult parent; above = parent.Parent)
        {
            names.AddRange(parent.Command.Options.Where(option => option.Recursive).Select(option => option.Name));
        }

        return names;
    }

    private static string Path(CommandResult at) => at.Parent is CommandResult parent ? Path(parent) + " " + at.Command.Name : Help.Program;
}
