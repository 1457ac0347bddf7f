using System.Diagnostics;
using System.Text;
using CareRights.Tests;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Tests;

/// <summary>What the tool wrote and how it ended. It runs within the test, or as a program of its own where the process is what is tested.</summary>
/// <param name="Exit">The exit code.</param>
/// <param name="Output">The standard output.</param>
/// <param name="Errors">The standard error.</param>
internal sealed record ToolRun(int Exit, string Output, string Errors)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    static ToolRun() => Environment.CurrentDirectory = Repository.Root;

    public static ToolRun With(params string[] arguments) => Fed("", arguments);

    /// <summary>Runs it with a text on the standard input.</summary>
    public static ToolRun Fed(string input, params string[] arguments)
    {
        using var given = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var output = new MemoryStream();
        using var errors = new MemoryStream();
        var run = Task.Run(() =>
        {
            Terminal.Replace(given, output, errors);
            return Program.Main(arguments);
        });
        return run.Wait(Patience)
            ? new(run.GetAwaiter().GetResult(), Encoding.UTF8.GetString(output.ToArray()), Encoding.UTF8.GetString(errors.ToArray()))
            : throw new TimeoutException("The tool did not end: " + string.Join(' ', arguments));
    }

    /// <summary>Runs it in a process of its own, in a folder, as a user does.</summary>
    public static ToolRun Process(string folder, string input, params string[] arguments)
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

        using var program = System.Diagnostics.Process.Start(start)!;
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
