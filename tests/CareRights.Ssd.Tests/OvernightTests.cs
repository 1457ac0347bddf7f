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
        database.Insert(SsdTable.Person, Cells(("pers_person_id", "Z99"), ("pers_dob", D("2009-01-01"))));

        // The table of the run is written last.
        database.Execute(kind == "sqlite"
            ? "CREATE TRIGGER no_run BEFORE INSERT ON carerights_run BEGIN SELECT RAISE(ABORT, 'no'); END"
            : "ALTER TABLE carerights_run ADD CONSTRAINT no_run CHECK (number < 0) NOT VALID");
        var run = () => OvernightJob.Run(database.Connection, Extract, WorkingDays.EnglandAndWales);

        run.Should().Throw<System.Data.Common.DbException>();
        database.Everything().Should().Be(before);
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
        database.Insert(SsdTable.Person, Cells(("pers_person_id", "D1"), ("pers_dob", D("2008-01-01")), ("pers_death_date", D("2024-06-01"))));
        database.Insert(SsdTable.Episodes, Cells(("clae_cla_episode_id", "1"), ("clae_person_id", "D1"), ("clae_cla_episode_start_date", D("2022-01-01"))));

        var counts = OvernightJob.Run(database.Connection, Extract, WorkingDays.EnglandAndWales);

        counts.Should().Contain(("people", "died", 1));
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
}
