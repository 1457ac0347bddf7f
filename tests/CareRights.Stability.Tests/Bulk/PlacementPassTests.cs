using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using CareRights.Tests.Measures.Placements;

namespace CareRights.Tests.Columns;

/// <summary>The fast path against the readable functions, which are its specification.</summary>
public sealed class PlacementPassTests
{
    private static readonly PlacementMeasure[] All =
    [
        .. Enumerable.Range(1, 2).Select(years => PlacementMeasure.Of(Definition.DfE, years)),
        .. Enumerable.Range(1, 4).Select(years => PlacementMeasure.Of(Definition.CommissionerAsCoded2019, years)),
        .. Enumerable.Range(1, 4).Select(years => PlacementMeasure.Of(Definition.CommissionerAsWritten, years)),
        PlacementMeasure.Of(Definition.AnnexA, 1),
    ];

    private static (EpisodeTable Table, PlacementHistory[] Histories, LocalDate?[] Born) Children(int count, int seed, Repair repair, bool blurred = false, bool withFaults = true, ReturnCoverage? coverage = null)
    {
        var random = new Random(seed);
        var builder = new EpisodeTableBuilder();
        var histories = new List<PlacementHistory>();
        var births = new List<LocalDate?>();
        foreach (var (born, made) in RandomChildren.Make(count, seed, withFaults))
        {
            var key = new ChildKey("E09000001", "c" + histories.Count);
            var rows = made.Select(row => row with { Child = key, Status = blurred && random.Next(30) == 0 ? LegalStatus.Unknown : row.Status })
                .Select(row => blurred && random.Next(30) == 0 ? row with { End = null, IsEndUnreadable = true } : row)
                .Select(row => blurred && random.Next(15) == 0 ? row with { Place = "", IsPlaceUnreadable = true } : row).ToArray();
            births.Add(random.Next(20) == 0 ? null : born);
            histories.Add(PlacementHistory.From(key, rows, repair, births[^1], coverage));
            var child = builder.Child(key);
            if (births[^1] is { } birth)
            {
                builder.SetBorn(child, EpisodeTable.DayOf(birth));
            }

            random.Shuffle(rows);
            foreach (var row in rows)
            {
                builder.Add(row);
            }
        }

        return (builder.Build(repair, covered: coverage is null ? null : _ => coverage), [.. histories], [.. births]);
    }

    [Theory]
    [InlineData("standard repair", 40_000, true, false, 2024)]
    [InlineData("no repair", 8_000, false, false, 2024)]
    [InlineData("codes and ends that cannot be read", 8_000, true, true, 2024)]
    [InlineData("another year, with the rules of its release", 8_000, true, false, 2020)]
    [InlineData("the returns of two years alone", 2_000, true, false, 2024, 2023, 2024)]
    [InlineData("the return of the year not among those read", 2_000, true, false, 2023, 2022, 2024)]
    [InlineData("the return of the year before not among those read", 8_000, true, false, 2024, 2022, 2024)]
    public void Agrees_with_the_readable_functions_child_by_child(string title, int count, bool isRepaired, bool blurred, int year, params int[] returns)
    {
        var coverage = returns.Length == 0 ? null : new ReturnCoverage([], SuppliedTables.None, new StatisticalYear(returns.Max()).Last, returns);
        var (table, histories, born) = Children(count, seed: 31, isRepaired ? Repair.Standard : Repair.None, blurred, coverage: coverage);
        var asOf = new StatisticalYear(year).Last;
        var pass = new PlacementPass(table, asOf, All, withLongTerm: true);
        var answers = pass.AnswerAll(-1);

        table.Children.Should().Be(count);
        for (var child = 0; child < count; child++)
        {
            int[] expected = [.. All.Select(measure => Encode(PlacementStability.Count(histories[child], measure, asOf))), Encode(LongTermStability.Assess(histories[child], born[child], Definition.DfE, new StatisticalYear(year)).Outcome)];
            if (!expected.AsSpan().SequenceEqual(answers.AsSpan(child * pass.Answers, pass.Answers)))
            {
                answers.Skip(child * pass.Answers).Take(pass.Answers).Should().Equal(expected, "{0}: {1}", title, string.Join('\n', histories[child].Episodes.Select(row => row.ToString())));
            }
        }
    }

    /// <summary>8,192 children are one share of the work: the rows of the next begin where those of the last end.</summary>
    [Theory]
    [InlineData(8_191, 1)]
    [InlineData(8_192, 2)]
    [InlineData(8_193, 1)]
    [InlineData(16_400, 2)]
    public void Children_of_every_share_have_their_own_rows(int count, int threads)
    {
        var builder = new EpisodeTableBuilder();
        for (var child = 0; child < count; child++)
        {
            // One placement for a third of them, two for the next and three for the last.
            var key = new ChildKey("", "c" + child);
            LocalDate[] moves = [new(2020, 1, 1), .. new LocalDate[] { new(2023, 6, 1), new(2023, 9, 1) }.Take(child % 3)];
            for (var i = 0; i < moves.Length; i++)
            {
                builder.Add(new Episode
                {
                    Child = key,
                    Start = moves[i],
                    End = i + 1 < moves.Length ? moves[i + 1] : null,
                    Reason = i == 0 ? ReasonForNewEpisode.S : ReasonForNewEpisode.P,
                    Status = LegalStatus.C2,
                    Placement = PlacementType.U4,
                    Place = "P" + i,
                    Ceased = i + 1 < moves.Length ? ReasonCeased.X1 : null,
                });
            }
        }

        var table = builder.Build(Repair.Standard, threads);
        var pass = new PlacementPass(table, new(2024, 3, 31), [PlacementMeasure.Of(Definition.DfE, 1)], withLongTerm: false);

        table.Episodes.Should().Be(Enumerable.Range(0, count).Sum(child => 1 + (child % 3)));
        Enumerable.Range(0, count).Where(child => table.Key(child).Child != "c" + child || table.History(child).Episodes.Count != 1 + (child % 3)).Should().BeEmpty();
        pass.AnswerAll(threads).Should().Equal(Enumerable.Range(0, count).Select(child => 1 + (child % 3)));
        pass.Tally(threads).Should().BeEquivalentTo(pass.Tally(-1));
    }

    // One in 60,000 random children: care began before the file, and a short break of no days stands in it.
    [Theory]
    [InlineData("2022-10-23 P C2 K2 A 2022-10-23; 2022-10-23 L V4 K2 A 2022-10-23; 2022-10-23 L C2 K2 A -")]
    [InlineData("2022-10-23 P C2 K2 A 2022-12-01; 2022-12-01 L V3 K2 A 2022-12-05; 2022-12-05 S C2 K2 A -")]
    [InlineData("2022-10-23 P C2 K2 A -")]
    [InlineData("2022-10-23 S C2 K2 A 2022-10-23; 2022-10-23 L V4 K2 A 2022-10-23; 2022-10-23 L C2 K2 A -")]
    public void Care_that_began_before_the_file_with_a_short_break_in_it(string rows)
    {
        var builder = new EpisodeTableBuilder();
        var key = new ChildKey("", "one");
        builder.SetBorn(builder.Child(key), EpisodeTable.DayOf(Dates.D("2013-10-18")));
        Array.ForEach([.. Rows.Of(rows)], row => builder.Add(row with { Child = key }));
        for (var year = 2019; year < 2027; year++)
        {
            var table = builder.Build(Repair.Standard);
            var expected = LongTermStability.Assess(PlacementHistory.From(key, Rows.Of(rows), Repair.Standard, Dates.D("2013-10-18")), Dates.D("2013-10-18"), Definition.DfE, new StatisticalYear(year)).Outcome;
            new PlacementPass(table, new StatisticalYear(year).Last, [], withLongTerm: true).AnswerAll(1)
                .Should().Equal(expected switch { Outcome.Yes => 1, Outcome.No => 0, Outcome.NotApplicable => -1, _ => -2 });
        }
    }

    [Fact]
    public void The_worked_cases_hold_in_columns()
    {
        var cases = WorkedCases.Placements.ToArray();
        foreach (var year in cases.Select(one => (int)one[3]).Distinct())
        {
            var builder = new EpisodeTableBuilder();
            var expected = new List<string>();
            foreach (var one in cases.Where(one => (int)one[3] == year))
            {
                var child = builder.Child(new ChildKey("", (string)one[0]));
                builder.SetBorn(child, EpisodeTable.DayOf(Dates.D((string)one[2])));
                foreach (var row in Rows.Of((string)one[4]))
                {
                    builder.Add(row with { Child = new ChildKey("", (string)one[0]) });
                }

                expected.Add(one[0] + " " + string.Join(' ', ((string)one[5]).Split(' ')[1..]));
            }

            var table = builder.Build(Repair.Standard);
            var pass = new PlacementPass(table, new StatisticalYear(year).Last, [All[0], All[1], All[2], All[6]], withLongTerm: true);
            var answers = pass.AnswerAll(1);
            Enumerable.Range(0, table.Children)
                .Select(child => table.Key(child) + " " + string.Join(' ', answers.Skip(child * 5).Take(5).Select((answer, i) => answer < 0 ? "n/a" : i < 4 ? answer.ToString(System.Globalization.CultureInfo.InvariantCulture) : answer == 1 ? "Yes" : "No")))
                .Should().Equal(expected);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(-1)]
    public void The_tally_does_not_depend_on_the_number_of_threads(int threads)
    {
        var (table, histories, born) = Children(HowMany.Of(20_000), seed: 32, Repair.Standard);
        var asOf = new LocalDate(2024, 3, 31);
        var tallies = new PlacementPass(table, asOf, [All[0], All[7], All[10]], withLongTerm: true).Tally(threads);

        tallies.Tallies.Should().Equal(PlacementStability.Tally(histories, All[0], asOf), PlacementStability.Tally(histories, All[7], asOf), PlacementStability.Tally(histories, All[10], asOf));
        tallies.LongTerm.Should().Be(histories.Zip(born).Aggregate(default(Tally), (sum, child) =>
            sum + Tally.Of(LongTermStability.Assess(child.First, child.Second, Definition.DfE, new StatisticalYear(2024)).Outcome)));
    }

    [Fact]
    public void Authorities_tallied_apart_add_up_to_the_region()
    {
        var (whole, _, _) = Children(3000, seed: 33, Repair.Standard, withFaults: false);
        var asOf = new LocalDate(2024, 3, 31);
        var parts = Enumerable.Range(0, 3).Select(authority =>
        {
            var builder = new EpisodeTableBuilder();
            for (var child = authority; child < whole.Children; child += 3)
            {
                builder.SetBorn(builder.Child(whole.Key(child)), whole.BornOn(child) is { } born ? EpisodeTable.DayOf(born) : EpisodeTable.NoDay);
                foreach (var row in whole.History(child).Episodes)
                {
                    builder.Add(row.Recorded);
                }
            }

            return new PlacementPass(builder.Build(Repair.None), asOf, All, withLongTerm: false).Tally(1);
        });

        var region = parts.Aggregate((one, other) => other.With(one));
        region.Tallies.Should().Equal(new PlacementPass(whole, asOf, All, withLongTerm: false).Tally(2).Tallies);
    }

    [Fact]
    public void Nothing_is_allocated_for_a_child()
    {
        var (table, histories, _) = Children(HowMany.Of(20_000), seed: 34, Repair.Standard, withFaults: false);
        var pass = new PlacementPass(table, new LocalDate(2024, 3, 31), All, withLongTerm: true);
        var answers = new int[pass.Answers];

        // The first time round, what a branch needs once is made, such as a table of constants.
        Enumerable.Range(0, 3).Min(_ => Allocated()).Should().Be(0);

        long Allocated()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            for (var child = 0; child < table.Children; child++)
            {
                if (!(table.BornOn(child) < new LocalDate(2010, 1, 1)) && histories[child].Conflicts.Count == 0)
                {
                    pass.Answer(child, answers);
                }
            }

            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void Rows_in_are_rows_kept_and_rows_left_out()
    {
        var (table, histories, _) = Children(2000, seed: 36, Repair.Standard);

        table.RowsRead.Should().Be(table.Episodes + table.Changes.Count(change => change.IsLeftOut));
        table.Changes.Count.Should().Be(histories.Sum(history => history.Changes.Count));
    }

    private static int Encode(PlacementCount answer) => answer.Count ?? (answer.Outcome == Outcome.Yes ? PlacementPass.ReachedUncounted : Encode(answer.Outcome));

    private static int Encode(Outcome outcome) => outcome switch { Outcome.Yes => 1, Outcome.No => 0, Outcome.NotApplicable => -1, _ => -2 };
}
