using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace CareRights.Benchmarks;

/// <summary>Runs CareRights and whichever peers are installed on one generated return: first whether all give the same answers, then five interleaved runs of each.</summary>
internal static class Peers
{
    private const int Runs = 5;
    private static int peak;

    private static readonly (string Name, string Needs, string[] Command)[] Engines =
    [
        ("CareRights", "", ["dotnet", typeof(Peers).Assembly.Location, "peer"]),
        ("DuckDB", "node, and npm install in benchmarks/peers", ["node", "duckdb.mjs"]),
        ("data.table", "R with data.table (Debian: r-cran-data.table)", ["Rscript", "placements.R"]),
        ("pandas", "Python 3 with pandas (Debian: python3-pandas)", ["/usr/bin/python3", "placements.py"]),
        ("polars", "node, and npm install in benchmarks/peers", ["node", "polars.mjs"]),
    ];

    public static void Run(string children, string? resultsFile)
    {
        var folder = Path.Combine(Path.GetTempPath(), "carerights-peers-" + children);
        if (!File.Exists(Path.Combine(folder, "episodes.csv")))
        {
            GeneratedEpisodes.Write(int.Parse(children, CultureInfo.InvariantCulture), folder);
        }

        var first = Engines.Select(engine => (Engine: engine, Result: Once(engine.Command, folder))).ToList();
        foreach (var (engine, result) in first.Where(each => each.Result is null))
        {
            Console.WriteLine($"{engine.Name}: missing; needs {engine.Needs}");
        }

        if (first[0].Result is null)
        {
            Console.WriteLine("CareRights itself did not run; nothing to compare with.");
            return;
        }

        var present = first.Where(each => each.Result is not null).ToList();
        var reference = present[0].Result!.Value.Answers;
        foreach (var (engine, result) in present)
        {
            Console.WriteLine($"{engine.Name}: {(result!.Value.Answers == reference ? "the same answers" : "OTHER ANSWERS\n" + result.Value.Answers)}");
        }

        if (present.Exists(each => each.Result!.Value.Answers != reference))
        {
            Environment.Exit(1);
        }

        var times = present.ToDictionary(each => each.Engine.Name, _ => new List<(double Read, double Compute)>());
        for (var run = 0; run < Runs; run++)
        {
            foreach (var (engine, _) in present)
            {
                if (Once(engine.Command, folder) is { } result)
                {
                    times[engine.Name].Add((result.Read, result.Compute));
                }
            }
        }

        var table = Table(children, folder, times, reference);
        Console.WriteLine(table);
        if (resultsFile is not null)
        {
            File.WriteAllText(resultsFile, table);
        }
    }

    private static string Table(string children, string folder, Dictionary<string, List<(double Read, double Compute)>> times, string answers)
    {
        var text = new StringBuilder();
        var rows = File.ReadLines(Path.Combine(folder, "episodes.csv")).LongCount() - 1;
        text.AppendLine(CultureInfo.InvariantCulture, $"# Every placement measure, {rows:N0} episodes of {children} children");
        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"{Runs} interleaved runs of each engine on {Environment.ProcessorCount} processors; median, and the range in brackets, in seconds. File in the cache. Load average before: {Load()}.");
        text.AppendLine();
        var ours = times["CareRights"];
        var fastest = times.Where(each => each.Key != "CareRights").Select(each => (each.Key, Compute: Median(each.Value.Select(run => run.Compute)), Whole: Median(each.Value.Select(run => run.Read + run.Compute)))).ToList();
        if (fastest.Count > 0)
        {
            var (computing, whole) = (fastest.MinBy(each => each.Compute), fastest.MinBy(each => each.Whole));
            var (compute, both) = (Median(ours.Select(run => run.Compute)), Median(ours.Select(run => run.Read + run.Compute)));
            text.AppendLine("## In short").AppendLine().AppendLine("| what | measured |").AppendLine("| --- | --- |");
            text.AppendLine(CultureInfo.InvariantCulture, $"| Twelve placement measures of {rows / 1e6:0.0} million episodes in memory | {compute * 1000:0} ms; {computing.Key}, the fastest other, takes {computing.Compute / compute:0} times as long |");
            text.AppendLine(CultureInfo.InvariantCulture, $"| The same from the CSV files | {both:0.00} s; {whole.Key}, the fastest other, takes {whole.Whole / both:0.0} times as long |");
            text.AppendLine().AppendLine("## In full").AppendLine();
        }

        text.AppendLine("| engine | reading | computing | both | computing, times CareRights | both, times CareRights |");
        text.AppendLine("| --- | --- | --- | --- | --- | --- |");
        foreach (var (name, runs) in times)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"| {name} | {Spread(runs.Select(run => run.Read))} | {Spread(runs.Select(run => run.Compute))} | {Spread(runs.Select(run => run.Read + run.Compute))} | {Median(runs.Select(run => run.Compute)) / Median(ours.Select(run => run.Compute)):0.0} | {Median(runs.Select(run => run.Read + run.Compute)) / Median(ours.Select(run => run.Read + run.Compute)):0.0} |");
        }

        text.AppendLine();
        text.AppendLine(CultureInfo.InvariantCulture, $"CareRights took {peak} MB of memory at most, from the file to the answers. Versions: {Versions()}.");
        text.AppendLine();
        text.AppendLine("All engines gave these answers (measure, base, children counted):");
        text.AppendLine();
        text.AppendLine("```text");
        text.Append(answers);
        text.AppendLine("```");
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static (string Answers, double Read, double Compute)? Once(string[] command, string folder)
    {
        if (command.Length == 0)
        {
            return null;
        }

        var start = new ProcessStartInfo(command[0]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Scripts() };
        foreach (var argument in command[1..].Append(folder).Append(GeneratedEpisodes.Year.ToString(CultureInfo.InvariantCulture)))
        {
            start.ArgumentList.Add(argument);
        }

        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync();
            var lines = process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            process.WaitForExit();
            if (process.ExitCode != 0 || lines.Length == 0)
            {
                Console.Error.WriteLine(errors.Result.Split('\n').LastOrDefault(line => line.Trim().Length > 0));
                return null;
            }

            if (Array.FindLast(lines, line => line.StartsWith("time ", StringComparison.Ordinal)) is not { } last)
            {
                Console.Error.WriteLine(lines[^1]);
                return null;
            }

            var time = last.Split(' ');
            peak = Array.Find(lines, line => line.StartsWith("memory ", StringComparison.Ordinal)) is { } memory ? int.Parse(memory["memory ".Length..], CultureInfo.InvariantCulture) : peak;
            var answers = string.Concat(lines.Where(line => line.StartsWith("answer ", StringComparison.Ordinal)).Select(line => line["answer ".Length..] + "\n"));
            return (answers, double.Parse(time[2], CultureInfo.InvariantCulture), double.Parse(time[4], CultureInfo.InvariantCulture));
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static string Spread(IEnumerable<double> values) =>
        string.Create(CultureInfo.InvariantCulture, $"{Median(values):0.000} ({values.Min():0.000}-{values.Max():0.000})");

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    private static string Versions() => string.Join("; ", new[]
    {
        ".NET " + Environment.Version,
        Said("node", "-p", "'DuckDB ' + require('@duckdb/node-api/package.json').version"),
        Said("Rscript", "-e", "cat('data.table', as.character(packageVersion('data.table')), 'on R', as.character(getRversion()))"),
        Said("/usr/bin/python3", "-c", "import pandas; print('pandas', pandas.__version__)"),
        Said("lscpu").Split('\n').FirstOrDefault(line => line.StartsWith("Model name:", StringComparison.Ordinal))?["Model name:".Length..].Trim() ?? "",
    }.Where(said => said.Length > 0));

    private static string Said(params string[] command)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Scripts() })!;
            var said = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return process.ExitCode == 0 ? said : "";
        }
        catch (Win32Exception)
        {
            return "";
        }
    }

    private static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "not known";

    /// <summary>The folder of the peers' scripts, in the repository this program was built in.</summary>
    private static string Scripts()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "CareRights.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine(folder ?? throw new InvalidOperationException("This runs from within the repository."), "benchmarks", "peers");
    }
}
