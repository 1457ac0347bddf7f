using System.Diagnostics;
using System.Globalization;
using CareRights.Tests;

namespace CareRights.Tool.Tests.Edge;

/// <summary>What the machine does to files: pipes, loops, full disks, two writers, an end from outside. The old file or the whole new one, a clear message and the right exit code.</summary>
public sealed class InputsAndOutputsTests : IDisposable
{
    private const string Events = "clock,date\nREF-1,2026-03-02\n";

    private static readonly string Return = Path.Combine(Repository.Root, "samples", "returns", "riverford");

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("deadline --batch {0} --format csv", Events, "2026-03-03")]
    [InlineData("deadline REF-1 --from 2028-12-29 --bank-holidays {0}", "date,name\n2028-12-29,Proclaimed\n", "Due:")]
    [InlineData("decide section-8a {0} --as-of 2026-11-21", "{\"age\":15}\n", "\"question\"")]
    [InlineData("themes {0} --from 2025-04-01 --to 2026-03-31", "category,raised\nMoves,2025-05-01\n", "Moves")]
    public void A_pipe_is_read_once_and_to_its_end(string command, string text, string expected)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var pipe = folder.Below("pipe");
        Shell("mkfifo " + pipe);
        var writer = Started(() => File.WriteAllText(pipe, text));
        var run = ToolRun.With(string.Format(CultureInfo.InvariantCulture, command.Replace("{\"", "{{\"", StringComparison.Ordinal), pipe).Split(' '));
        run.Exit.Should().Be(0, run.Errors);
        run.Output.Should().Contain(expected);
        writer.Join(TimeSpan.FromSeconds(20)).Should().BeTrue();
    }

    [Fact]
    public void A_pipe_is_no_return_and_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        Shell("mkfifo " + folder.Below("episodes.csv"));
        var run = ToolRun.With("stability", folder.Path, "--year", "2024");
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain("there are no episodes here");
    }

    [Fact]
    public void The_standard_input_has_an_end()
    {
        var run = ToolRun.Fed("clock,date\n" + string.Concat(Enumerable.Repeat("REF-1,2026-03-02,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,\n", 220_000)), "deadline", "--batch", "-");
        run.Exit.Should().Be(2);
        run.Errors.Should().Be("carerights: standard input: it is longer than 16 MiB; write it to a file and give its name.\n");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_loop_of_links_multiplies_no_row()
    {
        Copy(Return, folder.Below("return"));
        var before = ToolRun.With("status", folder.Below("return"), "--as-of", "2024-03-31", "--format", "json");
        Directory.CreateSymbolicLink(folder.Below("return/2024/again"), folder.Below("return"));
        Directory.CreateSymbolicLink(folder.Below("return/other"), folder.Below("return/2024"));
        ToolRun.With("status", folder.Below("return"), "--as-of", "2024-03-31", "--format", "json").Output.Should().Be(before.Output);
    }

    [Fact]
    public void A_return_that_is_written_while_it_is_read_is_refused()
    {
        Copy(Return, folder.Below("return"));
        var episodes = folder.Below("return/2024/episodes.csv");
        var rows = File.ReadAllText(episodes);
        File.WriteAllText(episodes, rows + string.Concat(Enumerable.Range(0, 50_000).Select(child => $"Z{child},01/01/2020,S,C2,N1,U4,PR1,,,,QX1 1AA,QX1 1AB,\n")));

        // Somebody adds a row again and again, from before the reading to after it.
        using var over = new CancellationTokenSource();
        var writer = Started(() =>
        {
            while (!over.IsCancellationRequested)
            {
                File.AppendAllText(episodes, "Z1,01/01/2021,P,C2,N1,U4,PR1,,,,QX1 1AA,QX1 1AB,\n");
                Thread.Sleep(2);
            }
        });
        var run = ToolRun.With("status", folder.Below("return"), "--as-of", "2024-03-31", "--format", "json");
        over.Cancel();
        writer.Join();
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain("episodes.csv: the file changed while it was read").And.Contain("run the command again");
        run.Output.Should().BeEmpty();
    }

    [Fact]
    public void A_batch_that_is_written_while_it_is_read_is_refused()
    {
        var events = folder.Write("events.csv", ["clock,date", .. Enumerable.Repeat("REF-1,2026-03-02", 20_000)]);
        using var over = new CancellationTokenSource();
        var writer = Started(() =>
        {
            while (!over.IsCancellationRequested)
            {
                File.AppendAllText(events, "REF-1,2026-03-02\n");
                Thread.Sleep(1);
            }
        });
        var run = ToolRun.With("deadline", "--batch", events, "--format", "csv");
        over.Cancel();
        writer.Join();
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain("the file changed while it was read");
    }

    [Fact]
    public void Two_writers_of_one_file_leave_the_answer_of_one_of_them()
    {
        string[] formats = ["csv", "json"];
        var whole = formats.Select(format => ToolRun.With("stability", Return, "--year", "2024", "--format", format).Output).ToArray();
        whole[0].Should().NotBe(whole[1]);
        var file = folder.Below("figures");
        for (var tries = Damage.Inputs("TWO_WRITERS", 20); tries > 0; tries--)
        {
            var exits = new int[formats.Length];
            var writers = formats.Select((format, place) => Started(() => exits[place] = ToolRun.With("stability", Return, "--year", "2024", "--format", format, "--out", file).Exit)).ToArray();
            Array.ForEach(writers, writer => writer.Join());
            exits.Should().Equal(0, 0);
            whole.Should().Contain(File.ReadAllText(file));
        }

        Directory.GetFiles(folder.Path).Should().Equal(file);
    }

    // A shell lets what it runs beside itself ignore Ctrl-C, and so does whoever runs these tests beside something else: here it is heard.
    private const string Heard = "perl -e '$SIG{INT} = \"DEFAULT\"; exec @ARGV'";

    /// <summary>SIGTERM and SIGHUP, and Ctrl-C, at any moment: the file before or the whole new one, and nothing beside it.</summary>
    [Theory]
    [InlineData("TERM")]
    [InlineData("HUP")]
    [InlineData("INT")]
    public void An_end_from_outside_leaves_no_part_of_a_file(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var file = folder.Write("statuses.csv", "before");
        var returned = folder.Below("return");
        ToolRun.With("sample", returned, "--children", "150").Exit.Should().Be(0);
        var whole = ToolRun.With("status", returned, "--as-of", "2025-03-31", "--format", "csv").Output;
        for (var tries = Damage.Inputs("KILLS", 1); tries > 0; tries--)
        {
            // The signal is sent as soon as the part of a file is there, or the whole.
            var exit = Shell($"""
                {Heard} dotnet {Path.Combine(AppContext.BaseDirectory, "CareRights.Tool.dll")} status {returned} --as-of 2025-03-31 --format csv --out {file} &
                pid=$!
                while kill -0 $pid 2>/dev/null && [ -z "$(ls -A {folder.Path} | grep partial)" ] && [ "$(head -c 6 {file})" = before ]; do :; done
                kill -{signal} $pid 2>/dev/null
                wait $pid
                """);
            new[] { "before\n", whole }.Should().Contain(File.ReadAllText(file), "exit {0}", exit);
            Directory.GetFiles(folder.Path).Should().Equal([file], "exit {0}", exit);
        }
    }

    /// <summary>A folder of so many children takes half a minute to write, so that the signal always comes while a part of it is there.</summary>
    [Theory]
    [InlineData("TERM")]
    [InlineData("HUP")]
    [InlineData("INT")]
    public void An_end_from_outside_leaves_no_part_of_a_folder(string signal)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var made = folder.Below("made");
        var exit = Shell($"""
            {Heard} dotnet {Path.Combine(AppContext.BaseDirectory, "CareRights.Tool.dll")} sample {made} --children 1000000 &
            pid=$!
            while kill -0 $pid 2>/dev/null && [ -z "$(ls -A {folder.Path})" ]; do sleep 0.01; done
            kill -{signal} $pid
            wait $pid
            """);
        exit.Should().NotBe(0);
        Directory.GetFileSystemEntries(folder.Path).Should().BeEmpty("exit {0}", exit);
    }

    [Fact]
    public void A_full_disk_leaves_the_file_before_and_says_so()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        // Standard output, and a device that the file leads to.
        var tool = "dotnet " + Path.Combine(AppContext.BaseDirectory, "CareRights.Tool.dll");
        Shell($"cd {Repository.Root}; {tool} status {Return} --as-of 2024-03-31 --format csv > /dev/full 2> {folder.Below("errors")}").Should().Be(2);
        File.ReadAllText(folder.Below("errors")).Should().StartWith("carerights: ").And.NotContain("   at ").And.Contain("No space left");
        File.CreateSymbolicLink(folder.Below("full.csv"), "/dev/full");
        var run = ToolRun.With("status", Return, "--as-of", "2024-03-31", "--format", "csv", "--out", folder.Below("full.csv"));
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain("No space left");
    }

    /// <summary>On a disk of 64 kB of its own, where this machine lets one be made.</summary>
    [Fact]
    public void A_disk_that_fills_up_keeps_the_file_before()
    {
        var disk = folder.Below("disk");
        Directory.CreateDirectory(disk);
        if (OperatingSystem.IsWindows() || Shell($"mount -t tmpfs -o size=64k tmpfs {disk} 2>/dev/null") != 0)
        {
            return;
        }

        try
        {
            var file = Path.Combine(disk, "statuses.csv");
            File.WriteAllText(file, "before");
            ToolRun.With("sample", folder.Below("return"), "--children", "900", "--years", "1").Exit.Should().Be(0);
            var run = ToolRun.With("status", folder.Below("return"), "--as-of", "2025-03-31", "--format", "csv", "--out", file);
            run.Exit.Should().Be(2);
            run.Errors.Should().Contain("No space left");
            File.ReadAllText(file).Should().Be("before");
            Directory.GetFiles(disk).Should().Equal(file);
        }
        finally
        {
            Shell("umount " + disk);
        }
    }

    [Fact]
    public void A_reader_that_stops_early_is_no_error()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var tool = "dotnet " + Path.Combine(AppContext.BaseDirectory, "CareRights.Tool.dll");
        Shell($"cd {Repository.Root}; set -o pipefail; {tool} deadline --list 2> {folder.Below("errors")} | head -1 > {folder.Below("first")}").Should().Be(0);
        File.ReadAllText(folder.Below("errors")).Should().BeEmpty();
        File.ReadAllLines(folder.Below("first")).Should().ContainSingle();
    }

    [Theory]
    [InlineData("no-such-folder/result.csv", "there is no such folder to write to")]
    [InlineData("", "found an empty name")]
    public void A_place_that_cannot_be_written_to_is_said(string file, string expected)
    {
        var run = ToolRun.With("status", Return, "--as-of", "2024-03-31", "--out", file.Length == 0 ? "" : folder.Below(file));
        run.Exit.Should().Be(2);
        run.Errors.Should().Contain(expected).And.NotContain(".partial");
    }

    /// <summary>Ordinary mistakes: each is one message that names the option, and no trace of the program's insides.</summary>
    [Theory]
    [InlineData("--repair", "report", "{0}", "--year", "2024", "--repair", "nonsense")]
    [InlineData("--repair", "index", "{0}", "--year", "2024", "--repair", "nonsense")]
    [InlineData("empty name", "stability", "{0}", "--year", "2024", "--children", "")]
    [InlineData("empty name", "stability", "{0}", "--year", "2024", "--repairs", " ")]
    [InlineData("empty name", "check", "{0}", "--out", "")]
    [InlineData("empty name", "check", "")]
    [InlineData("--as-of", "status", "{0}", "--as-of", "9999-12-31")]
    [InlineData("--as-of", "status", "{0}", "--as-of", "0001-01-01")]
    [InlineData("--release", "stability", "{0}", "--year", "2024", "--release", "9999")]
    [InlineData("--year", "stability", "{0}", "--year", "99999999999")]
    [InlineData("--children", "sample", "{0}/new", "--children", "0")]
    [InlineData("--year", "calendar", "99999")]
    [InlineData("extensions", "deadline", "EPO-X", "--from", "2026-03-02", "--extensions", "99999999999")]
    public void A_mistake_is_one_message(string named, params string[] command)
    {
        var run = ToolRun.With([.. command.Select(part => part.Replace("{0}", part.Contains('/', StringComparison.Ordinal) ? folder.Path : Return, StringComparison.Ordinal))]);
        run.Exit.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().NotContain("   at ").And.NotContain("does not know");
        (run.Errors.Contains(named, StringComparison.Ordinal) || named == "--year").Should().BeTrue(run.Errors);
    }

    private static Thread Started(ThreadStart act)
    {
        var thread = new Thread(act);
        thread.Start();
        return thread;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private static int Shell(string script)
    {
        using var shell = Process.Start(new ProcessStartInfo("bash") { ArgumentList = { "-c", script } })!;
        if (!shell.WaitForExit(TimeSpan.FromMinutes(1)))
        {
            shell.Kill(entireProcessTree: true);
            throw new TimeoutException(script);
        }

        return shell.ExitCode;
    }
}
