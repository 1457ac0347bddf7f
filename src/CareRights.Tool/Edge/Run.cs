using System;
using System.CommandLine;
using System.IO;
using System.Threading.Tasks;

namespace CareRights.Tool.Edge;

/// <summary>How the tool ends: 0 done, 1 findings or a negative outcome that a check flag asked for, 2 usage or unreadable input.</summary>
internal static class Exit
{
    public const int Done = 0;
    public const int Findings = 1;
    public const int Unreadable = 2;
}

/// <summary>A user's mistake, said in one message that names the place, what was found, what was expected and what to do.</summary>
internal sealed class UserErrorException(string message) : Exception(message);

/// <summary>Runs the command line so that a user's mistake is a message and never a stack trace.</summary>
internal static class Run
{
    public static async Task<int> Guarded(RootCommand root, string[] args)
    {
        try
        {
            var parsed = root.Parse(args);
            var exit = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false }).ConfigureAwait(false);
            return parsed.Errors.Count > 0 ? Exit.Unreadable : exit;
        }
        catch (UserErrorException error)
        {
            await Console.Error.WriteLineAsync("carerights: " + error.Message).ConfigureAwait(false);
            return Exit.Unreadable;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync("carerights: " + error.Message).ConfigureAwait(false);
            return Exit.Unreadable;
        }
    }
}
