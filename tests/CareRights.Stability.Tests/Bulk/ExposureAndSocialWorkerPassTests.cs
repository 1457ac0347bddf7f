using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Measures.SocialWorkers;
using CareRights.Stability.Statistics;
using CareRights.Tests.Measures.Placements;

namespace CareRights.Tests.Columns;

/// <summary>The fast paths for exposure and social workers against the readable functions, which are their specification.</summary>
public sealed class ExposureAndSocialWorkerPassTests
{
    private static readonly int Children = HowMany.Of(20_000);
    private static readonly StatisticalYear Year = new(2024);

    private static readonly SocialWorkerMeasure[] Measures =
    [
        SocialWorkerMeasure.DistinctWorkers,
        .. from changes in Enum.GetValues<WorkerChanges>() from years in Enumerable.Range(1, 2) select SocialWorkerMeasure.Commissioner(changes, years),
    ];

    private static (EpisodeTable Table, SocialWorkerTable Workers, PlacementHistory[] Histories, LocalDate?[] Born, SocialWorkerSpell[][] Spells) Make(int seed)
    {
        var random = new Random(seed);
        var (builder, workers) = (new EpisodeTableBuilder(), new SocialWorkerTableBuilder());
        var (histories, births, spells) = (new List<PlacementHistory>(), new List<LocalDate?>(), new List<SocialWorkerSpell[]>());
        foreach (var (born, rows) in RandomChildren.Make(Children, seed))
        {
            var key = new ChildKey("E09000001", "c" + histories.Count);
            var child = builder.Child(key);
            births.Add(random.Next(20) == 0 ? null : born.PlusDays(-random.Next(1500)));
            histories.Add(PlacementHistory.From(key, rows, Repair.Standard, births[^1]));
            foreach (var row in rows)
            {
                builder.Add(row with { Child = key });
            }

            if (births[^1] is { } birth)
            {
                builder.SetBorn(child, EpisodeTable.DayOf(birth));
            }

            spells.Add(Spells(random));
            foreach (var spell in spells[^1])
            {
                workers.Add(child, spell);
            }
        }

        var table = builder.Build(Repair.Standard);
        return (table, workers.Build(table), [.. histories], [.. births], [.. spells]);
    }

    /// <summary>One worker after another as a rule, and now and then rows that overlap, repeat, or lack a start or a worker; dates gather where the year turns.</summary>
    private static SocialWorkerSpell[] Spells(Random random)
    {
        var day = new LocalDate(2021, 1, 1).PlusDays(random.Next(900));
        var isMessy = random.Next(5) == 0;
        var spells = new List<SocialWorkerSpell>();
        for (var i = random.Next(7); i > 0; i--)
        {
            LocalDate[] turns = [day.PlusDays(1 + random.Next(400)), new(2023, 3, 31), new(2023, 4, 1), new(2024, 3, 31), new(2024, 4, 1)];
            var end = turns[random.Next(turns.Length)];
            spells.Add(new SocialWorkerSpell
            {
                Worker = isMessy && random.Next(6) == 0 ? "" : "w" + random.Next(4),
                Start = isMessy && random.Next(6) == 0 ? null : day,
                End = (i == 1 && random.Next(5) > 0) || end <= day ? null : end,
                IsTeamTransfer = random.Next(4) == 0 ? null : random.Next(3) == 0,
            });
            day = isMessy && random.Next(3) == 0 ? day.PlusDays(random.Next(30)) : end <= day ? day.PlusDays(30) : end.PlusDays(random.Next(2) * random.Next(20));
        }

        return [.. spells];
    }

    [Theory]
    [InlineData(41)]
    [InlineData(42)]
    public void Days_in_care_and_moves_agree_with_the_readable_function_child_by_child(int seed)
    {
        var (table, _, histories, born, _) = Make(seed);
        var pass = new ExposurePass(table, Year.Last);
        var counted = 0;
        for (var child = 0; child < Children; child++)
        {
            var expected = MovesPerThousandDays.Assess(histories[child], born[child], Year.Last);
            var outcome = pass.Answer(child, out var days, out var moves);
            if ((outcome, days, moves) != (expected.Outcome, expected.Days, expected.Moves))
            {
                (outcome, days, moves).Should().Be((expected.Outcome, expected.Days, expected.Moves), string.Join('\n', histories[child].Episodes.Select(row => row.Recorded.ToString())));
            }

            counted += outcome == Outcome.Yes ? 1 : 0;
        }

        counted.Should().BeGreaterThan(Children / 20);
        var whole = histories.Zip(born).Aggregate(default(RateTally), (sum, one) => sum.Merge(MovesPerThousandDays.Assess(one.First, one.Second, Year.Last).Tally));
        var unknown = histories.Zip(born).Count(one => MovesPerThousandDays.Assess(one.First, one.Second, Year.Last).Outcome == Outcome.Unknown);
        pass.Tally(1).Should().Be((whole, unknown));
        pass.Tally(-1).Should().Be((whole, unknown));
    }

    [Theory]
    [InlineData(43)]
    [InlineData(44)]
    public void Social_workers_agree_with_the_readable_function_child_by_child(int seed)
    {
        var (table, workers, histories, _, spells) = Make(seed);
        var pass = new SocialWorkerPass(table, workers, Year, Measures);
        var tallies = Measures.Select(_ => CountTally.None).ToArray();
        for (var child = 0; child < Children; child++)
        {
            for (var i = 0; i < Measures.Length; i++)
            {
                var expected = SocialWorkerStability.Count(histories[child], new ChildWorkers(spells[child]), Measures[i], Year);
                var outcome = pass.Answer(child, i, out var count);
                if ((outcome, count) != (expected.Outcome, expected.Count ?? -1))
                {
                    (outcome, count).Should().Be((expected.Outcome, expected.Count ?? -1), "{0}: {1}", Measures[i], string.Join('\n', expected.Considered.Select(row => row.ToString())));
                }

                tallies[i] += CountTally.Of(expected.Outcome, expected.Count);
            }
        }

        tallies.Should().OnlyContain(tally => tally.Reaching.Yes > (Children / 200) - 5 && tally.Reaching.No > (Children / 200) - 5);
        pass.Tally(1).Should().Equal(tallies);
        pass.Tally(-1).Should().Equal(tallies);
    }

    [Theory]
    [InlineData("no row", "")]
    [InlineData("two at once on 31 March, both to be replaced", "A 2023-05-01 2024-06-01; B 2023-06-01 2024-07-01")]
    [InlineData("the same, on the day after", "A 2023-05-01 2024-04-01; B 2023-06-01 2024-04-02")]
    [InlineData("a change on the last day, and on the day after", "A 2022-01-01 2024-03-31; B 2024-03-31 2024-04-01; C 2024-04-01 -")]
    [InlineData("a change on the first day, and on the day before", "A 2022-01-01 2023-03-31; B 2023-03-31 2023-04-01; C 2023-04-01 -")]
    [InlineData("ended on 31 March", "A 2022-01-01 2024-03-31")]
    [InlineData("open for a year, and another open too", "A 2023-03-31 -; B 2024-03-31 2024-05-01")]
    [InlineData("open for less", "A 2023-04-01 2024-05-01; B 2024-03-31 2024-06-01")]
    [InlineData("the same worker twice, and then another", "A 2022-01-01 2023-05-01; A 2023-05-01 2023-06-01; B 2023-06-01 2024-06-01")]
    [InlineData("one and another in turn", "A 2022-01-01 2023-05-01; B 2023-05-01 2023-06-01; A 2023-06-01 2023-07-01; B 2023-07-01 -")]
    [InlineData("one before care began, and one on its day", "A 2022-01-01 2023-04-20; B 2023-04-20 2023-05-01; C 2023-05-01 2023-05-02; D 2023-05-02 -")]
    [InlineData("before the first day that columns hold", "A 1899-12-31 2023-05-01; B 2023-05-01 -")]
    [InlineData("after the last day that columns hold", "A 2023-05-01 2079-06-05")]
    public void The_workers_of_a_child_at_the_edge_are_those_of_the_readable_function(string title, string spells)
    {
        foreach (var care in new[] { "2022-01-01 S C2 U6 AA1 - -", "2023-05-01 S C2 U6 AA1 - -", "2022-01-01 S C2 U6 AA1 2023-05-01 E8; 2023-06-01 S C2 U6 AA1 - -", "2023-05-01 S V4 U6 AA1 2023-06-01 X1; 2023-06-01 L C2 U6 AA1 - -" })
        {
            foreach (var flag in new bool?[] { false, true, null })
            {
                var (builder, workers) = (new EpisodeTableBuilder(), new SocialWorkerTableBuilder());
                Array.ForEach(Rows.Of(care), row => builder.Add(row with { Child = Rows.Someone }));
                SocialWorkerSpell[] made = [.. spells.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(spell => spell.Split(' ')).Select(part => new SocialWorkerSpell { Worker = part[0], Start = Dates.D(part[1]), End = part[2] == "-" ? null : Dates.D(part[2]), IsTeamTransfer = flag })];
                Array.ForEach(made, spell => workers.Add(0, spell));
                var table = builder.Build(Repair.Standard);
                var pass = new SocialWorkerPass(table, workers.Build(table), Year, Measures);
                for (var i = 0; i < Measures.Length; i++)
                {
                    var expected = SocialWorkerStability.Count(Rows.History(care), new ChildWorkers(made), Measures[i], Year);
                    (pass.Answer(0, i, out var count), count).Should().Be((expected.Outcome, expected.Count ?? -1), "{0}, {1}, {2}, {3}", title, care, flag, Measures[i]);
                }
            }
        }
    }

    [Fact]
    public void Nothing_is_allocated_for_a_child_whose_rows_are_plain()
    {
        var builder = new EpisodeTableBuilder();
        var workers = new SocialWorkerTableBuilder();
        foreach (var number in Enumerable.Range(0, 1000))
        {
            var child = builder.Child(new ChildKey("", "c" + number));
            var day = EpisodeTable.DayOf(new LocalDate(2023, 4, 1).PlusDays(number % 300));
            builder.SetBorn(child, day - 3000);
            builder.Add(child, day, day + 10, ReasonForNewEpisode.S, LegalStatus.C2, PlacementType.U6, 1, ReasonCeased.X1, 0);
            builder.Add(child, day + 10, EpisodeTable.Open, ReasonForNewEpisode.P, LegalStatus.C2, PlacementType.K2, 2, null, 0);
            workers.Add(child, new SocialWorkerSpell { Worker = "a", Start = new LocalDate(2022, 1, 1), End = new LocalDate(2023, 9, 1), IsTeamTransfer = false });
            workers.Add(child, new SocialWorkerSpell { Worker = "b", Start = new LocalDate(2023, 9, 1), IsTeamTransfer = false });
        }

        var table = builder.Build(Repair.Standard);
        var (exposure, changes) = (new ExposurePass(table, Year.Last), new SocialWorkerPass(table, workers.Build(table), Year, Measures));
        var sum = Count(exposure, changes, table.Children);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Count(exposure, changes, table.Children).Should().Be(sum);
        (GC.GetAllocatedBytesForCurrentThread() - before).Should().BeLessThan(2000, "what the assertion itself takes");
        sum.Should().BeGreaterThan(1000);
    }

    private static int Count(ExposurePass exposure, SocialWorkerPass changes, int children)
    {
        var sum = 0;
        for (var child = 0; child < children; child++)
        {
            exposure.Answer(child, out _, out var moves);
            sum += moves;
            for (var i = 0; i < Measures.Length; i++)
            {
                changes.Answer(child, i, out var count);
                sum += count;
            }
        }

        return sum;
    }
}
