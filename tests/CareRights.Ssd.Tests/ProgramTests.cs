using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using CareRights.Ssd.Overnight;
using CareRights.Ssda903;
using static CareRights.Ssd.Tests.ReturnAsTables;
using static CareRights.Tests.Dates;

namespace CareRights.Ssd.Tests;

/// <summary>The job as a program of its own (samples/overnight), which .ci/steps/ssd builds: killed at random moments, and on a large council.</summary>
public sealed partial class ProgramTests
{
    public static TheoryData<string> Kinds => TestDatabase.Kinds;

    [ProgramTheory, MemberData(nameof(Kinds))]
    public void Killed_at_a_random_moment_it_leaves_the_answers_before_or_after(string kind)
    {
        var times = int.Parse(Environment.GetEnvironmentVariable("CARERIGHTS_KILLS") ?? "3", CultureInfo.InvariantCulture);
        var read = OvernightTests.MadeReturn(400);
        using var database = TestDatabase.New(kind);
        database.Load(read);
        var took = Stopwatch.StartNew();
        Run(database);
        took.Stop();
        var without = database.Everything();
        var with = WithOneMore(read);
        with.Should().NotBe(without);

        var (before, after, shown) = (0, 0, without);
        for (var time = 0; time < times; time++)
        {
            // The rows are always those of the answers that the tables do not show.
            if (shown == without)
            {
                OneMore(database);
            }
            else
            {
                OneLess(database);
            }

            using var run = Start(database);
            Thread.Sleep(Random.Shared.Next((int)(took.ElapsedMilliseconds * 1.5)));
            run.Kill();
            run.WaitForExit();
            using var other = database.Open();
            var found = database.Everything(other);
            (found == without || found == with).Should().BeTrue("nothing may be a mixture, and run {0} of {1} left one", time + 1, times);
            (before, after) = found == shown ? (before + 1, after) : (before, after + 1);
            OneLess(database);
            if (found == with)
            {
                OneMore(database);
            }

            shown = found;
        }

        Console.WriteLine($"{kind}: killed {times} times within {took.ElapsedMilliseconds} ms: {before} left the answers before, {after} those of the run");
    }

    [ProgramTheory, MemberData(nameof(Kinds))]
    public void People_by_the_thousand_take_less_than_a_minute_and_half_a_gigabyte(string kind)
    {
        var people = int.Parse(Environment.GetEnvironmentVariable("CARERIGHTS_PEOPLE") ?? "1000", CultureInfo.InvariantCulture);
        using var database = TestDatabase.New(kind);
        database.Load(OvernightTests.MadeReturn(people));

        var said = Run(database);

        var (seconds, megabytes) = Figures().Match(said) is { Success: true } match
            ? (double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException(said);
        Console.WriteLine($"{kind}: {people} people, {said[said.LastIndexOf("took", StringComparison.Ordinal)..].Trim()}; rows written: {ResultTable.All.Sum(table => database.Rows(table).Count)}");
        megabytes.Should().BeLessThan(500);

        // Of processor: how long it takes by the clock depends on what else the machine does.
        seconds.Should().BeLessThan(60);
    }

    private static string WithOneMore(Return read)
    {
        using var reference = TestDatabase.New();
        reference.Load(read);
        OneMore(reference);
        Run(reference);
        return reference.Everything();
    }

    private static void OneLess(TestDatabase database)
    {
        database.Execute("DELETE FROM ssd_person WHERE pers_person_id = 'Z99'");
        database.Execute("DELETE FROM ssd_cla_episodes WHERE clae_person_id = 'Z99'");
    }

    // A child more, so that the answers differ in every table of people.
    private static void OneMore(TestDatabase database)
    {
        database.Insert(SsdTable.Person, Cells(("pers_person_id", "Z99"), ("pers_dob", D("2009-01-01"))));
        database.Insert(SsdTable.Episodes, Cells(("clae_cla_episode_id", "Z1"), ("clae_person_id", "Z99"), ("clae_cla_episode_start_date", D("2023-01-01")), ("clae_cla_episode_start_reason", "S")));
    }

    private static string Run(TestDatabase database)
    {
        using var run = Start(database);
        var said = run.StandardOutput.ReadToEnd();
        run.WaitForExit();
        run.ExitCode.Should().Be(0);
        return said;
    }

    private static Process Start(TestDatabase database)
    {
        string[] arguments = [ProgramTheoryAttribute.Program!, "--provider", database.Kind, "--connection", database.ConnectionString, "--as-of", "2025-03-31"];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
    }

    [GeneratedRegex(@"([\d.]+) s of processor, and at most (\d+) MB")]
    private static partial Regex Figures();
}

/// <summary>A theory about the built program; skipped where CARERIGHTS_OVERNIGHT does not say where it is.</summary>
internal sealed class ProgramTheoryAttribute : TheoryAttribute
{
    public ProgramTheoryAttribute() => Skip = Program is null ? "samples/overnight was not built: .ci/steps/ssd builds it" : null;

    public static string? Program { get; } = Environment.GetEnvironmentVariable("CARERIGHTS_OVERNIGHT");
}
