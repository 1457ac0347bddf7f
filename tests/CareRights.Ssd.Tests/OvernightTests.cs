using System.Diagnostics;
using CareRights.Ssd.Overnight;
using CareRights.Ssda903;
using CareRights.Testing;
using static CareRights.Ssd.Tests.ReturnAsTables;
using static CareRights.Tests.Dates;

namespace CareRights.Ssd.Tests;

/// <summary>A night's answers are written together or not at all, and are the same whenever they are asked for.</summary>
public sealed class OvernightTests
{
    private static readonly SsdExtract Extract = SsdExtract.Of(D("2025-03-31"));

    public static TheoryData<string> Kinds => TestDatabase.Kinds;

    [Theory, MemberData(nameof(Kinds))]
    public void A_second_run_for_a_day_gives_the_same_tables(string kind)
    {
        using var database = TestDatabase.New(kind);
        database.Load(MadeReturn(200));
        OvernightJob.Run(database.Connection, Extract, WorkingDays.EnglandAndWales);
        var first = database.Everything();

        OvernightJob.Run(database.Connection, Extract, WorkingDays.EnglandAndWales);

        database.Everything().Should().Be(first);
        database.Rows(ResultTable.Status).Count.Should().BeGreaterThan(20);
        database.Rows(ResultTable.Entitlement).Count.Should().BeGreaterThan(200);
        database.Rows(ResultTable.Deadline).Count.Should().BeGreaterThan(20);
        database.Rows(ResultTable.Stability).Count.Should().BeGreaterThan(200);
        database.Rows(ResultTable.Remit).Count.Should().BeGreaterThan(100);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Another_day_leaves_the_rows_of_the_first(string kind)
    {
        using var database = TestDatabase.New(kind);
        database.Load(MadeReturn(50));
        OvernightJob.Run(database.Connection, Extract, WorkingDays.EnglandAndWales);
        var first = database.Rows(ResultTable.Status);

        OvernightJob.Run(database.Connection, SsdExtract.Of(D("2025-04-01")), WorkingDays.EnglandAndWales);

        database.Rows(ResultTable.Status).Where(row => row["as_of"] == "2025-03-31").Should().BeEquivalentTo(first);
        database.Rows(ResultTable.Status).Should().Contain(row => row["as_of"] == "2025-04-01");
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Both_kinds_of_database_give_the_same_tables(string kind)
    {
        var read = MadeReturn(100);
        using var one = TestDatabase.New();
        using var other = TestDatabase.New(kind);
        one.Load(read);
        other.Load(read);

        OvernightJob.Run(one.Connection, Extract, WorkingDays.EnglandAndWales);
        OvernightJob.Run(other.Connection, Extract, WorkingDays.EnglandAndWales);

        other.Everything().Should().Be(one.Everything());
    }

    [Theory, MemberData(nameof(Kinds))]
    public void A_run_that_fails_in_the_midst_leaves_the_answers_before(string kind)
    {
        using var database = TestDatabase.New(kind);
        database.Load(MadeReturn(50));
        OvernightJob.Run(database.Connection, Extract, WorkingDays.EnglandAndWales);
        var before = database.Everything();
        database.Insert(SsdTables.Person, Cells(("pers_person_id", "Z99"), ("pers_dob", D("2009-01-01"))));

        // The table of the run is written last.
        database.Execute(kind == "sqlite"
            ? "CREATE TRIGGER no_run BEFORE INSERT ON carerights_run BEGIN SELECT RAISE(ABORT, 'no'); END"
            : "ALTER TABLE carerights_run ADD CONSTRAINT no_run CHECK (number < 0) NOT VALID");
        var run = () => OvernightJob.Run(database.Connection, Extract, WorkingDays.EnglandAndWales);

        run.Should().Throw<System.Data.Common.DbException>();
        database.Everything().Should().Be(before);
    }

    [Theory, MemberData(nameof(Kinds))]
    public void Killed_at_a_random_moment_it_leaves_the_answers_before_or_after(string kind)
    {
        if (Environment.GetEnvironmentVariable("CARERIGHTS_OVERNIGHT") is not { } program)
        {
            // The program stands in the samples: .ci/steps/ssd builds it and kills it. Here a run that fails midway stands for it, in the test above.
            return;
        }

        var times = int.Parse(Environment.GetEnvironmentVariable("CARERIGHTS_KILLS") ?? "3", System.Globalization.CultureInfo.InvariantCulture);
        using var database = TestDatabase.New(kind);
        database.Load(MadeReturn(400));
        var took = Stopwatch.StartNew();
        Start(program, database).WaitForExit();
        took.Stop();
        var yesterday = database.Everything();

        // A row more, so that today's answers differ in every table of people.
        database.Insert(SsdTables.Person, Cells(("pers_person_id", "Z99"), ("pers_dob", D("2009-01-01"))));
        database.Insert(SsdTables.Episodes, Cells(("clae_cla_episode_id", "Z1"), ("clae_person_id", "Z99"), ("clae_cla_episode_start_date", D("2023-01-01")), ("clae_cla_episode_start_reason", "S")));
        using var reference = TestDatabase.New();
        reference.Load(MadeReturn(400));
        reference.Insert(SsdTables.Person, Cells(("pers_person_id", "Z99"), ("pers_dob", D("2009-01-01"))));
        reference.Insert(SsdTables.Episodes, Cells(("clae_cla_episode_id", "Z1"), ("clae_person_id", "Z99"), ("clae_cla_episode_start_date", D("2023-01-01")), ("clae_cla_episode_start_reason", "S")));
        OvernightJob.Run(reference.Connection, Extract, WorkingDays.EnglandAndWales);
        var today = reference.Everything();
        today.Should().NotBe(yesterday);

        var (before, after) = (0, 0);
        for (var time = 0; time < times; time++)
        {
            using var run = Start(program, database);
            Thread.Sleep(Random.Shared.Next((int)took.ElapsedMilliseconds + 50));
            run.Kill();
            run.WaitForExit();
            var found = database.Everything(database.Open());
            (found == yesterday || found == today).Should().BeTrue("nothing may be a mixture, and run {0} of {1} left one", time + 1, times);
            before += found == yesterday ? 1 : 0;
            after += found == today ? 1 : 0;
        }

        Console.WriteLine($"{kind}: killed {times} times: {before} left yesterday's answers, {after} today's");
    }

    [Fact]
    public void Without_the_result_tables_it_says_which_script_makes_them()
    {
        using var database = TestDatabase.New();
        database.Execute("DROP TABLE carerights_stability");

        var run = () => OvernightJob.Run(database.Connection, Extract, WorkingDays.EnglandAndWales);

        run.Should().Throw<InvalidOperationException>().WithMessage("found no table carerights_stability*samples/sql*");
    }

    [Fact]
    public void Without_the_dataset_it_says_what_was_expected()
    {
        using var database = TestDatabase.New();
        database.Execute("DROP TABLE ssd_person");

        var run = () => OvernightJob.Run(database.Connection, Extract, WorkingDays.EnglandAndWales);

        run.Should().Throw<InvalidOperationException>().WithMessage("found no table ssd_person*");
    }

    [Fact]
    public void Nothing_is_answered_for_a_person_who_died()
    {
        using var database = TestDatabase.New();
        database.Insert(SsdTables.Person, Cells(("pers_person_id", "D1"), ("pers_dob", D("2008-01-01")), ("pers_death_date", D("2024-06-01"))));
        database.Insert(SsdTables.Episodes, Cells(("clae_cla_episode_id", "1"), ("clae_person_id", "D1"), ("clae_cla_episode_start_date", D("2022-01-01"))));

        var counts = OvernightJob.Run(database.Connection, Extract, WorkingDays.EnglandAndWales);

        counts.Should().Contain(new RunCount("people", "died", 1));
        ResultTable.All.Where(table => table != ResultTable.Run && table != ResultTable.Problem).SelectMany(table => database.Rows(table)).Should().BeEmpty();
    }

    internal static Return MadeReturn(int children, int seed = 7)
    {
        var folder = Directory.CreateTempSubdirectory("carerights").FullName;
        try
        {
            new SyntheticReturn(children: children, years: 5, seed: seed, year: 2025).Write(name =>
            {
                var file = Path.Combine(folder, name);
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                return File.Create(file);
            });
            return ReturnReader.Read(folder);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Process Start(string program, TestDatabase database)
    {
        string[] arguments = [program, "--provider", database.Kind, "--connection", database.ConnectionString, "--as-of", "2025-03-31"];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
    }
}
