using System.Diagnostics;
using System.Text;

namespace CareRights.Tool.Tests;

/// <summary>What the tool wrote and how it ended, run as a program of its own as a user runs it.</summary>
/// <param name="Exit">The exit code.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Errors">The standard error.</param>
internal sealed record ToolRun(int Exit, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static ToolRun With(params string[] arguments) => Fed("", arguments);

    /// <summary>Runs it with a text on the standard input.</summary>
    public static ToolRun Fed(string input, params string[] arguments) => In("", input, arguments);

    /// <summary>Runs it in a folder.</summary>
    public static ToolRun In(string folder, string input, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "CareRights.Tool.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        using var program = Process.Start(start)!;
        var output = program.StandardOutput.ReadToEndAsync();
        var errors = program.StandardError.ReadToEndAsync();
        program.StandardInput.Write(input);
        program.StandardInput.Close();
        if (!program.WaitForExit(Patience))
        {
            program.Kill();
            throw new TimeoutException("The tool did not end: " + string.Join(' ', arguments));
        }

        return new(program.ExitCode, output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
    }
}
