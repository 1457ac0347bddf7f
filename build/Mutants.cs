using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Xunit.Abstractions;
using Xunit.Sdk;

// Compiled by build/mutants into a copy of a test project. Stryker makes the mutants, all of them in one assembly that
// asks at each place which one is active; this runs the tests that reach a mutant, in a process that is warm, and stops
// at the first that fails. Stryker's own runner starts a process for each mutant, which takes ten times as long.
//   covered            which test reaches which mutant, into covered.txt
//   run                the mutants of asked.txt, results into results.txt; ends with 3 while there are more
// The tests that have noticed most for their time are asked first. A mutant in code that runs once in a process has a process of its own, and all the tests; so has one that
// survives the only test that reached it. Stryker counts a function that a static list holds as such code; where it is seen to run later it is asked like any other. If the test that failed fails
// without the mutant too, the process is given up and the mutant is asked again in one of its own. What a process
// remembers can hide a mutant and so make the score lower than it is, by two in a hundred where that was looked at; not higher.
internal static class Mutants
{
    private static readonly string Folder = Environment.GetEnvironmentVariable("MUTANTS")!;
    private static readonly List<IXunitTestCase> Cases = [];
    private static readonly NullMessageSink Nobody = new();
    private static XunitTestFramework framework = null!;
    private static readonly DateTime Ends = DateTime.UnixEpoch.AddSeconds(long.Parse(Environment.GetEnvironmentVariable("ENDS")!, CultureInfo.InvariantCulture));
    private static readonly long Slowest = long.Parse(Environment.GetEnvironmentVariable("SLOWEST")!, CultureInfo.InvariantCulture);
    private static FieldInfo active = null!;
    private static FieldInfo capture = null!;
    private static MethodInfo coverage = null!;
    private static DateTime until = DateTime.MaxValue;
    private static string busy = "";

    public static int Main(string[] words)
    {
        if (words[0] is "asked" or "score")
        {
            return words[0] == "asked" ? Asked() : Score();
        }

        var tests = typeof(Mutants).Assembly;
        var control = Assembly.Load(Environment.GetEnvironmentVariable("MUTATED")!).GetTypes().Single(type => type.Name == "MutantControl");
        active = control.GetField("ActiveMutant")!;
        capture = control.GetField("CaptureCoverage")!;
        coverage = control.GetMethod("GetCoverageData")!;
        framework = new XunitTestFramework(Nobody);
        if (words[0] == "run" && Next() is { Alone: true } first)
        {
            active.SetValue(null, first.Id);
        }

        capture.SetValue(null, words[0] == "covered");

        Discover(tests);
        new Thread(Watch) { IsBackground = true }.Start();
        return words[0] == "covered" ? Covered() : Run();
    }

    private static void Discover(Assembly tests)
    {
        using var sink = new Found(message =>
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase { SkipReason: null } one })
            {
                Cases.Add(one);
            }

            return true;
        });
        using var discoverer = framework.GetDiscoverer(new ReflectionAssemblyInfo(tests));
        discoverer.Find(false, sink, new Options());
        sink.Done.WaitOne();
        Cases.Sort((one, other) => string.CompareOrdinal(one.UniqueID, other.UniqueID));
    }

    /// <summary>The first test that fails, or null.</summary>
    private static string? FirstFailure(IEnumerable<IXunitTestCase> cases)
    {
        string? failed = null;
        using var sink = new Found(message =>
        {
            failed ??= message is ITestFailed test ? test.TestCase.UniqueID : message is IErrorMessage or ITestClassCleanupFailure ? "?" : null;
            return failed is null;
        });
        using var executor = framework.GetExecutor(typeof(Mutants).Assembly.GetName());
        executor.RunTests(cases, sink, new Options());
        sink.Done.WaitOne();
        return failed;
    }

    private static int Covered()
    {
        using var file = new StreamWriter(Path.Combine(Folder, "covered.txt"));
        FirstFailure(Cases.Take(1));
        var before = (IList<int>[])coverage.Invoke(null, null)!;
        file.WriteLine($"\t0\t\t{string.Join(',', before[0])}");
        foreach (var one in Cases)
        {
            capture.SetValue(null, true);
            var watch = Stopwatch.StartNew();
            var failed = FirstFailure([one]);
            capture.SetValue(null, false);
            var reached = (IList<int>[])coverage.Invoke(null, null)!;
            if (failed is not null)
            {
                Console.WriteLine($"fails without a mutant and is left out: {one.DisplayName}");
                continue;
            }

            file.WriteLine($"{one.UniqueID}\t{watch.ElapsedMilliseconds}\t{string.Join(',', reached[0])}\t{string.Join(',', reached[1])}");
        }

        return 0;
    }

    // How often each test has noticed a mutant, in this process and in those before it.
    private static readonly Dictionary<string, int> Noticed = new(StringComparer.Ordinal);

    private static double Worth((string Case, long Time, HashSet<int> Ids) test) => (0.02 + Noticed.GetValueOrDefault(test.Case)) / (test.Time + 3.0);

    private static int Run()
    {
        var noticed = Path.Combine(Folder, "noticed.txt");
        foreach (var test in File.Exists(noticed) ? File.ReadAllLines(noticed) : [])
        {
            Noticed[test] = Noticed.GetValueOrDefault(test) + 1;
        }

        var byId = Cases.GroupBy(one => one.UniqueID).ToDictionary(group => group.Key, group => group.First());
        var reached = Reached();
        for (var next = Next(); next is not null && DateTime.UtcNow < Ends; next = Next())
        {
            var tests = reached.Tests.Where(test => (next.Alone || test.Ids.Contains(next.Id)) && test.Time <= Slowest && byId.ContainsKey(test.Case)).OrderByDescending(Worth).ToList();
            if (tests.Count == 0)
            {
                Say(next, "nocoverage", "");
                continue;
            }

            Log($"begun\t{next.Id}");
            busy = $"{next.Id}";
            until = DateTime.UtcNow.AddSeconds(8 + (tests.Sum(test => test.Time) * 3 / 1000));
            active.SetValue(null, next.Id);
            var failed = FirstFailure(tests.Select(test => byId[test.Case]));
            active.SetValue(null, -1);
            until = DateTime.MaxValue;
            if (failed is not null && failed != "?")
            {
                Noticed[failed] = Noticed.GetValueOrDefault(failed) + 1;
                File.AppendAllText(noticed, failed + "\n");
            }

            if (failed is not null && !next.Alone && failed != "?" && FirstFailure([byId[failed]]) is not null)
            {
                Say(next, "alone", "a test failed without it too");
                return 3;
            }

            Say(next, failed is not null ? "killed" : tests.Count == 1 && !next.Alone ? "alone" : "survived", failed is null || failed == "?" ? "" : byId[failed].DisplayName.Replace('\n', ' ').Replace('\t', ' '));
            if (next.Alone)
            {
                return Next() is null || DateTime.UtcNow >= Ends ? 0 : 3;
            }
        }

        return 0;
    }

    // In an order that mixes the files, so that a run that is stopped has tried a fair part of each.
    // Not asked: what does not compile; a block taken away that has mutants of its own, as Stryker leaves it out too; plumbing, which every library compiles into itself and others test;
    // and each library's statement of law (EligibilityLaw.*.cs), of which every word is held by docs/law.
    private static int Asked()
    {
        var compiled = Made().Where(mutant => mutant.Status != "CompileError").ToList();
        var statement = "/" + Environment.GetEnvironmentVariable("MUTATED")!.Split('.')[1] + "Law.";
        var part = Environment.GetEnvironmentVariable("PART")!;
        var asked = compiled.Where(mutant => (mutant.File + "/").StartsWith(part, StringComparison.Ordinal) && !mutant.File.Contains("/Plumbing/", StringComparison.Ordinal)
            && !mutant.File.Contains(statement, StringComparison.Ordinal)
            && !(mutant.What.StartsWith("Block removal", StringComparison.Ordinal) && compiled.Exists(inner => inner.Id != mutant.Id && inner.File == mutant.File && inner.From >= mutant.From && inner.To <= mutant.To)));
        File.WriteAllText(Path.Combine(Folder, "static.txt"), string.Join(',', compiled.Where(mutant => mutant.IsStatic).Select(mutant => mutant.Id)));
        File.WriteAllText(Path.Combine(Folder, "asked.txt"), string.Join('\n', asked.Select(mutant => mutant.Id).OrderBy(id => id * 2_654_435_761L % 1_000_003)));
        return 0;
    }

    private static int Score()
    {
        var said = File.ReadAllLines(Path.Combine(Folder, "results.txt")).Select(line => line.Split('\t')).Where(parts => parts[0] != "begun").GroupBy(parts => Number(parts[0])).ToDictionary(group => group.Key, group => group.Last());
        var asked = Made().Where(mutant => said.TryGetValue(mutant.Id, out var parts) && parts[1] != "alone").ToList();
        foreach (var mutant in asked.Where(mutant => said[mutant.Id][1] is "survived" or "nocoverage").OrderBy(mutant => mutant.File, StringComparer.Ordinal).ThenBy(mutant => mutant.Line))
        {
            Console.WriteLine($"{said[mutant.Id][1],-10} {mutant.File}:{mutant.Line} [{mutant.Id}] {mutant.What}");
        }

        int Of(string word) => asked.Count(mutant => said[mutant.Id][1] == word);
        var caught = Of("killed") + Of("timeout");
        Console.WriteLine();
        foreach (var file in asked.GroupBy(mutant => mutant.File).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{file.Count(mutant => said[mutant.Id][1] is "killed" or "timeout"),5} of {file.Count(),-5} {file.Key}");
        }

        var all = File.ReadAllLines(Path.Combine(Folder, "asked.txt")).Length;
        Console.WriteLine(all > asked.Count ? $"\nthe time was over: {all - asked.Count} of {all} mutants were not tried" : "");
        Console.WriteLine(FormattableString.Invariant($"mutants {asked.Count}: killed {Of("killed")}, timeout {Of("timeout")}, survived {Of("survived")}, no coverage {Of("nocoverage")}; score {100.0 * caught / Math.Max(1, asked.Count):0.0} %"));
        return 0;
    }

    private static IEnumerable<(int Id, string Status, string File, int Line, long From, long To, string What, bool IsStatic)> Made()
    {
        using var report = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "reports", "mutation-report.json")));
        foreach (var file in report.RootElement.GetProperty("files").EnumerateObject())
        {
            var source = file.Value.GetProperty("source").GetString()!.Split('\n');
            var name = file.Name.Replace('\\', '/');
            name = name[(name.IndexOf("/src/", StringComparison.Ordinal) + 1)..];
            foreach (var mutant in file.Value.GetProperty("mutants").EnumerateArray())
            {
                var line = mutant.GetProperty("location").GetProperty("start").GetProperty("line").GetInt32();
                long At(string end) => (mutant.GetProperty("location").GetProperty(end).GetProperty("line").GetInt32() * 10_000L) + mutant.GetProperty("location").GetProperty(end).GetProperty("column").GetInt32();
                var what = $"{mutant.GetProperty("mutatorName").GetString()}: {source[line - 1].Trim()}  =>  {mutant.GetProperty("replacement").GetString()}";
                yield return (Number(mutant.GetProperty("id").GetString()!), mutant.GetProperty("status").GetString()!, name, line, At("start"), At("end"), string.Join(' ', what.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), mutant.GetProperty("static").GetBoolean());
            }
        }
    }

    private static Mutant? Next()
    {
        var asked = File.ReadAllText(Path.Combine(Folder, "asked.txt")).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Select(Number).ToList();
        var results = Path.Combine(Folder, "results.txt");
        var said = new Dictionary<int, string>();
        int? begun = null;
        foreach (var parts in (File.Exists(results) ? File.ReadAllLines(results) : []).Select(line => line.Split('\t')))
        {
            if (parts[0] == "begun")
            {
                begun = Number(parts[1]);
                continue;
            }

            said[Number(parts[0])] = parts[1];
            begun = null;
        }

        if (begun is { } ended)
        {
            said[ended] = "killed";
            Say(new Mutant(ended, false), "killed", "the process ended");
        }

        var atOnce = Reached().Static;
        var open = asked.Where(id => !said.TryGetValue(id, out var word) || word == "alone").ToList();
        return open.Where(id => !said.ContainsKey(id) && !atOnce.Contains(id)).Select(id => new Mutant(id, false)).FirstOrDefault()
            ?? open.Select(id => new Mutant(id, true)).FirstOrDefault();
    }

    private static (List<(string Case, long Time, HashSet<int> Ids)> Tests, HashSet<int> Static)? known;

    private static (List<(string Case, long Time, HashSet<int> Ids)> Tests, HashSet<int> Static) Reached()
    {
        if (known is null)
        {
            var lines = File.ReadAllLines(Path.Combine(Folder, "covered.txt")).Select(line => line.Split('\t')).ToList();
            var tests = lines.ConvertAll(parts => (parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture), Numbers(parts[2]).ToHashSet()));
            var atOnce = lines.SelectMany(parts => Numbers(parts[3])).ToHashSet();
            var later = tests.SelectMany(test => test.Item3).ToHashSet();
            atOnce.UnionWith(Numbers(File.ReadAllText(Path.Combine(Folder, "static.txt"))).Where(id => !later.Contains(id)));
            known = (tests, atOnce);
        }

        return known.Value;
    }

    private static IEnumerable<int> Numbers(string list) => list.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Number);

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);

    private static void Say(Mutant mutant, string word, string by) => Log($"{mutant.Id}\t{word}\t{by}");

    private static void Log(string line)
    {
        lock (Nobody)
        {
            File.AppendAllText(Path.Combine(Folder, "results.txt"), line + "\n");
        }
    }

    private static void Watch()
    {
        for (; ; Thread.Sleep(200))
        {
            if (DateTime.UtcNow > until)
            {
                Log($"{busy}\ttimeout\t");
                Process.GetCurrentProcess().Kill();
            }
        }
    }

    private sealed record Mutant(int Id, bool Alone);

    private sealed class Options : ITestFrameworkDiscoveryOptions, ITestFrameworkExecutionOptions
    {
        private readonly ConcurrentDictionary<string, object?> values = new() { ["xunit.execution.DisableParallelization"] = true, ["xunit.execution.SynchronousMessageReporting"] = true };

        public TValue? GetValue<TValue>(string name) => values.TryGetValue(name, out var value) ? (TValue?)value : default;

        public void SetValue<TValue>(string name, TValue value) => values[name] = value;
    }

    private sealed class Found(Func<IMessageSinkMessage, bool> on) : IMessageSink, IDisposable
    {
        public ManualResetEvent Done { get; } = new(false);

        public bool OnMessage(IMessageSinkMessage message)
        {
            var goOn = on(message);
            if (message is IDiscoveryCompleteMessage or ITestAssemblyFinished)
            {
                Done.Set();
            }

            return goOn;
        }

        public void Dispose() => Done.Dispose();
    }
}

/// <summary>The one test that Stryker runs: it keeps the assembly with the mutants, which Stryker has put beside it. It reaches one mutant; where none is reached, Stryker tries all.</summary>
public sealed class MutantsAreKept
{
    [Fact]
    public void The_assembly_with_the_mutants_is_kept()
    {
        var file = Environment.GetEnvironmentVariable("MUTATED") + ".dll";
        File.Copy(Path.Combine(AppContext.BaseDirectory, file), Path.Combine(Environment.GetEnvironmentVariable("MUTANTS")!, file), overwrite: true);
        Assembly.Load(Environment.GetEnvironmentVariable("MUTATED")!).GetTypes().SingleOrDefault(type => type.Name == "MutantControl")?.GetMethod("IsActive")!.Invoke(null, [0]);
    }
}
