using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Measures.Placements;
using CareRights.Tests.Figures;

namespace CareRights.Tests.Columns;

/// <summary>The table and the passes against the readable functions, for children of several returns that disagree, with cells that could not be read, many rows, and days long ago; in whatever order the rows come.</summary>
public sealed class MixedTableTests
{
    private const int Children = 600;

    private static readonly StatisticalYear Year = new(2024);

    private static readonly PlacementMeasure[] All = [PlacementMeasure.Of(Definition.DfE, 1), PlacementMeasure.Of(Definition.DfE, 2), PlacementMeasure.Of(Definition.CommissionerAsCoded2019, 3), PlacementMeasure.Of(Definition.CommissionerAsWritten, 4), PlacementMeasure.Of(Definition.AnnexA, 1)];

    [Theory]
    [InlineData("in order", true)]
    [InlineData("in no order", true)]
    [InlineData("in no order, without repair", false)]
    public void A_table_holds_what_the_histories_of_its_children_do(string order, bool isRepaired)
    {
        var repair = isRepaired ? Repair.Standard : Repair.None;
        var made = MixedChildren.Rows(Children).Select((child, number) => (Key: new ChildKey("a" + number, child.Key.Child), child.Rows, child.Born, child.Coverage)).Concat([ManyRows("b1", 260), ManyRows("b2", 255), ManyRows("b3", 300, places: 280), Old]).ToArray();
        var rows = made.SelectMany(child => child.Rows.Select((row, at) => row with { Child = child.Key, Row = at })).ToArray();
        if (order != "in order")
        {
            new Random(5).Shuffle(rows);
        }

        var builder = new EpisodeTableBuilder(0);
        foreach (var child in made.Take(order == "in order" ? 0 : made.Length))
        {
            builder.Child(child.Key);
        }

        Array.ForEach(rows, builder.Add);
        foreach (var child in made)
        {
            builder.SetBorn(builder.Child(child.Key), child.Born is { } born ? EpisodeTable.DayOf(born) : EpisodeTable.NoDay);
        }

        var covered = made.ToDictionary(child => child.Key.Authority, child => child.Coverage);
        var table = builder.Build(repair, 1, authority => covered[authority]);
        (table.Children, table.RowsRead, builder.Rows).Should().Be((made.Length, rows.Length, rows.Length));
        foreach (var year in new[] { 2023, 2024 })
        {
            var asOf = new StatisticalYear(year).Last;
            var pass = new PlacementPass(table, asOf, All, withLongTerm: true);
            var answers = pass.AnswerAll(1);
            foreach (var child in made)
            {
                var at = builder.Find(child.Key)!.Value;
                var history = PlacementHistory.From(child.Key, child.Rows, repair, child.Born, child.Coverage);
                Told(table.History(at)).Should().Be(Told(history), "{0}, {1}", child.Key, order);
                int[] expected = [.. All.Select(measure => Encode(PlacementStability.Count(history, measure, asOf))), Encode(LongTermStability.Assess(history, child.Born, Definition.DfE, new StatisticalYear(year)).Outcome)];
                answers.Skip(at * pass.Answers).Take(pass.Answers).Should().Equal(expected, "{0}, {1}: {2}", child.Key, order, string.Join('\n', history.Episodes));
            }
        }

        table.Changes.Should().HaveCount(made.Sum(child => PlacementHistory.From(child.Key, child.Rows, repair, child.Born, child.Coverage).Changes.Count));
    }

    public static TheoryData<string, string> AtTheEdge => new()
    {
        { "no row", "" },
        { "rows after the period alone", "2024-04-01 S C2 U6 AA1 2024-05-01 X1;2024-05-01 P C2 K2 BB2 - -" },
        { "begins on the last day", "2024-03-31 S C2 U6 AA1 - -" },
        { "ends on the last day", "2020-01-01 S C2 U6 AA1 2024-03-31 E8" },
        { "ends on the first day", "2020-01-01 S C2 U6 AA1 2023-04-01 E8" },
        { "ends on the day before", "2020-01-01 S C2 U6 AA1 2023-03-31 E8" },
        { "ends six months before the last day", "2020-01-01 S C2 U6 AA1 2023-10-01 E8" },
        { "ends a day sooner", "2020-01-01 S C2 U6 AA1 2023-09-30 E8" },
        { "only ever away", "2020-01-01 S C2 T4 RR1 - -" },
        { "away, after a time at home", "2020-01-01 S C2 U6 AA1 2020-06-01 E8;2021-01-01 S C2 T1 HH1 2021-02-01 X1;2021-02-01 P C2 T4 RR1 - -" },
        { "away, and then placed", "2020-01-01 S C2 T4 RR1 2021-01-01 X1;2021-01-01 P C2 U6 AA1 - -" },
        { "only short breaks", "2020-01-01 S V4 U6 AA1 - -" },
        { "short breaks, and care from them on", "2020-01-01 S V4 U6 AA1 2021-01-01 X1;2021-01-01 L C2 U6 AA1 - -" },
        { "a short break of no days in care", "2020-01-01 S C2 U6 AA1 2023-09-01 X1;2023-09-01 L V4 U6 AA1 2023-09-01 X1;2023-09-01 L C2 U6 AA1 - -" },
        { "V1, a short break to DfE alone", "2023-06-01 S V1 U6 AA1 2023-09-01 X1;2023-09-01 P V1 U6 BB2 - -" },
        { "no start of care in the file, and long ago", "2019-01-01 P C2 U6 AA1 - -" },
        { "no start of care in the file, on the first day of three years", "2021-04-01 P C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 K2 BB2 - -" },
        { "no start of care in the file, on the first day of four years", "2020-04-01 P C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 K2 BB2 - -" },
        { "no start of care in the file, in the first of two years", "2022-04-01 P C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 K2 BB2 - -" },
        { "no start of care in the file, and enough seen", "2022-05-01 L C2 U6 AA1 2022-06-01 X1;2022-06-01 P C2 K2 BB2 2023-06-01 X1;2023-06-01 P C2 U4 CC3 2024-01-01 X1;2024-01-01 P C2 U4 DD4 - -" },
        { "no start of care in the file, in the year", "2023-04-01 T C2 U6 AA1 - -" },
        { "comes after days at home, without a start of care", "2020-01-01 S C2 U6 AA1 2020-02-01 E8;2023-06-01 P C2 U6 AA1 - -" },
        { "a day of no length", "2023-06-01 S C2 U6 AA1 2023-06-01 E8" },
        { "eight days", "2023-06-01 S C2 U6 AA1 2023-06-09 E8" },
        { "seven days", "2023-06-01 S C2 U6 AA1 2023-06-08 E8" },
        { "two and a half years, and two", "2021-09-30 S C2 U6 AA1 2022-03-31 X1;2022-03-31 P C2 U6 BB2 - -" },
        { "a day less than two years", "2020-09-30 S C2 U6 AA1 2022-04-01 X1;2022-04-01 P C2 U6 BB2 - -" },
        { "a day less than two and a half years", "2021-10-01 S C2 U6 AA1 - -" },
        { "placed for adoption, after another placement", "2020-06-01 S E1 U6 AA1 2023-01-20 X1;2023-01-20 P E1 A6 AD1 - -" },
        { "placed for adoption from the first day", "2020-06-01 S E1 A6 AD1 - -" },
        { "placed for adoption, after a stay away, and long ago elsewhere", "2016-01-01 S C2 U6 AA1 2019-01-01 E8;2020-01-01 S E1 T4 RR1 2022-09-01 X1;2022-09-01 P E1 A6 AD1 - -" },
        { "to another carer under the same code and postcode", "2023-06-01 S C2 U6 AA1 2023-07-01 X1;2023-07-01 P C2 U6 AA1 - -" },
        { "with parents, and back to the carer, who had another code before", "2023-06-01 S C2 U6 AA1 2023-06-20 X1;2023-06-20 T C2 U4 AA1 2023-07-01 X1;2023-07-01 P C2 P1 HM1 2023-08-01 X1;2023-08-01 P C2 U4 AA1 - -" },
        { "with parents, and to the code that the carer had before", "2023-06-01 S C2 U6 AA1 2023-06-20 X1;2023-06-20 T C2 U4 AA1 2023-07-01 X1;2023-07-01 P C2 P1 HM1 2023-08-01 X1;2023-08-01 P C2 U6 AA1 - -" },
        { "with parents and back", "2023-06-01 S C2 U6 AA1 2023-07-01 X1;2023-07-01 P C2 P1 HM1 2023-08-01 X1;2023-08-01 P C2 U6 AA1 - -" },
        { "a placement that cannot be read", "2023-06-01 S C2 ?? AA1 - -" },
        { "a status that cannot be read", "2023-06-01 S ?? U6 AA1 - -" },
        { "a reason that cannot be read", "2023-06-01 ?? C2 U6 AA1 - -" },
        { "two rows of one start that say the same", "2023-06-01 S C2 U6 AA1 - -;2023-06-01 S C2 U6 AA1 - -" },
        { "a row that runs into the next", "2023-06-01 S C2 U6 AA1 2023-09-01 X1;2023-08-01 P C2 K2 BB2 - -" },
        { "a day of no length before the row of the same start, in no order", "2023-06-01 L C2 U6 AA1 - -;2023-06-01 S C1 U6 AA1 2023-06-01 X1" },
        { "on the first day that columns hold, and the day before", "1900-01-01 S C2 U6 AA1 1900-02-01 E8;2023-06-01 S C2 U6 AA1 - -" },
        { "before the first day that columns hold", "1899-12-31 S C2 U6 AA1 1900-02-01 E8;2023-06-01 S C2 U6 AA1 - -" },
        { "before the first day that columns hold, and two rows of one start", "1850-01-01 S C2 U6 AA1 1850-02-01 E8;2023-06-01 S C2 U6 AA1 - -;2023-06-01 S C2 U6 AA1 - -" },
        { "across the first day that columns hold, and two rows of one start", "1899-12-31 S C2 U6 AA1 1900-02-01 E8;2023-06-01 S C2 U6 AA1 - -;2023-06-01 S C2 U6 AA1 - -" },
        { "across the last day that columns hold, and two rows of one start", "2022-06-01 S C2 U6 AA1 2022-07-01 E8;2022-06-01 S C2 U6 AA1 2022-07-01 E8;2023-06-01 S C2 U6 AA1 2079-06-05 E8" },
        { "after the last day that columns hold", "2023-06-01 S C2 U6 AA1 2079-06-05 E8" },
    };

    /// <summary>Alone, so that nothing stands before it or after it; between two others; and in returns that name their years or do not.</summary>
    [Theory, MemberData(nameof(AtTheEdge))]
    public void A_child_alone_in_a_table_and_between_two_others_has_the_answers_of_its_history(string title, string rows)
    {
        var returns = new ReturnCoverage([], SuppliedTables.All, new LocalDate(2024, 3, 31), 2020, 2021, 2022, 2023, 2024);
        var holed = new ReturnCoverage([], SuppliedTables.All, new LocalDate(2024, 3, 31), 2022, 2024);
        foreach (var (others, coverage, year, born) in from others in new[] { 0, 1 } from coverage in new[] { null, returns, holed, returns.WithRowsLost([2023, 2024]) } from year in new int?[] { null, 2024 } from born in new LocalDate?[] { new(2012, 6, 1), new(2008, 3, 31), new(2005, 9, 1), new(2006, 3, 31), new(2006, 4, 1), null } select (others, coverage, year, born))
        {
            var builder = new EpisodeTableBuilder(0);
            void Add(string name, string text)
            {
                var child = builder.Child(new ChildKey("", name));
                builder.SetBorn(child, born is { } day ? EpisodeTable.DayOf(day) : EpisodeTable.NoDay);
                Array.ForEach(Rows.Of(text), row => builder.Add(row with { Child = new ChildKey("", name), ReturnYear = year }));
            }

            Enumerable.Range(0, others).ToList().ForEach(_ => Add("before", "2019-05-01 P C2 U6 AA1 2020-01-01 X1;2020-01-01 L C1 T4 RR1 - -"));
            Add("it", rows);
            Enumerable.Range(0, others).ToList().ForEach(_ => Add("after", "2019-05-01 P V4 U6 AA1 2020-01-01 E8;2024-06-01 S C1 U6 AA1 - -"));
            var table = builder.Build(Repair.Standard, 1, coverage is null ? null : _ => coverage);
            var history = PlacementHistory.From(new ChildKey("", "it"), Rows.Of(rows).Select(row => row with { ReturnYear = year }), Repair.Standard, born, coverage);
            var (pass, exposure, asOf) = (new PlacementPass(table, Year.Last, All, withLongTerm: true), new ExposurePass(table, Year.Last), Year.Last);
            var answers = new int[pass.Answers];
            pass.Answer(others, answers);

            answers.Should().Equal([.. All.Select(measure => Encode(PlacementStability.Count(history, measure, asOf))), Encode(LongTermStability.Assess(history, born, Definition.DfE, Year).Outcome)], "{0}, {1} {2} {3}", title, others, year, born);
            var alone = new int[1];
            new PlacementPass(table, Year.Last, [All[4]], withLongTerm: false).Answer(others, alone);
            alone[0].Should().Be(answers[4], "{0}: a measure alone has the answer that it has beside others", title);
            var moves = MovesPerThousandDays.Assess(history, born, asOf);
            (exposure.Answer(others, out var days, out var count), days, count).Should().Be((moves.Outcome, moves.Days, moves.Moves), "{0}, {1} {2} {3}", title, others, year, born);
            if (others == 0)
            {
                pass.Tally(1).Tallies.Should().Equal(All.Select(measure => PlacementStability.Tally([history], measure, asOf)), "{0}, {1} {2}", title, year, born);
                var lookedAfter = Snapshot.At(history, asOf, Definition.DfE);
                LookedAfterPass.Count(table, asOf, 1).Should().Be((lookedAfter == Outcome.Yes ? 1 : 0, lookedAfter == Outcome.Unknown ? 1 : 0), "{0}, {1} {2}", title, year, born);
            }
        }
    }

    [Fact]
    public void Rows_of_two_children_in_turn_are_each_with_their_child()
    {
        var builder = new EpisodeTableBuilder();
        foreach (var (child, row) in new[] { ("A", "2023-05-01 S C2 U6 AA1 2023-06-01 X1"), ("B", "2023-05-01 S C2 U6 AA1 - -"), ("A", "2023-06-01 P C2 K2 BB2 - -") })
        {
            builder.Add(Rows.Row(row) with { Child = new ChildKey("", child) });
        }

        var table = builder.Build(Repair.Standard);
        (table.History(0).Episodes.Count, table.History(1).Episodes.Count).Should().Be((2, 1));
    }

    [Fact]
    public void Rows_in_the_order_opposite_to_that_of_the_children_are_each_with_their_child()
    {
        var builder = new EpisodeTableBuilder();
        builder.Child(new ChildKey("", "A"));
        builder.Add(Rows.Row("2023-05-01 S C2 U6 AA1 - -") with { Child = new ChildKey("", "B") });
        builder.Add(Rows.Row("2023-06-01 S C2 K2 BB2 - -") with { Child = new ChildKey("", "A") });

        var table = builder.Build(Repair.Standard);
        (table.History(0).Episodes.Single().Placement, table.History(1).Episodes.Single().Placement).Should().Be((PlacementType.K2, PlacementType.U6));
    }

    [Fact]
    public void A_number_beyond_those_of_authorities_is_refused_and_is_no_other_authority()
    {
        var builder = new EpisodeTableBuilder();
        builder.Child(new ChildKey("A", "1"));

        builder.Invoking(each => each.Child(1 << 16, "1"u8.ToArray(), 0, 1)).Should().Throw<OverflowException>();
        builder.Invoking(each => each.Find(1 << 16, "1"u8.ToArray(), 0, 1)).Should().Throw<OverflowException>();
    }

    [Fact]
    public void A_child_is_found_by_its_key_and_by_its_bytes_and_no_other_is()
    {
        var builder = new EpisodeTableBuilder();
        builder.Find(new ChildKey("A", "1")).Should().BeNull("nobody was named");
        var keys = (from authority in new[] { "", "A", "B" } from child in Enumerable.Range(0, 300) select new ChildKey(authority, "c" + child)).Append(new ChildKey("A", new string('x', 5_000))).Append(default).ToArray();
        keys.Select(builder.Child).Should().Equal(Enumerable.Range(0, keys.Length));
        keys.Reverse().Select(builder.Child).Should().Equal(Enumerable.Range(0, keys.Length).Reverse());
        builder.Children.Should().Be(keys.Length);
        keys.Select(key => builder.Find(key)).Should().Equal(Enumerable.Range(0, keys.Length).Select(child => (int?)child));
        builder.Find(new ChildKey("B", "c300")).Should().BeNull();
        var bytes = "xc77y"u8.ToArray();
        foreach (var guess in new[] { -1, 376, 377, 378, keys.Length })
        {
            builder.Find(builder.Authority("A"), bytes, 1, 3, guess).Should().Be(377);
        }

        builder.Find(builder.Authority("A"), bytes, 1, 4, 377).Should().BeNull();
        var table = builder.Build(Repair.None);
        Enumerable.Range(0, keys.Length).Select(table.Key).Should().Equal(keys.Select(key => new ChildKey(key.Authority ?? "", key.Child ?? "")));
    }

    private static (ChildKey Key, Episode[] Rows, LocalDate? Born, ReturnCoverage Coverage) ManyRows(string name, int count, int places = 5) => (
        new ChildKey(name, "1"),
        [.. Enumerable.Range(0, count).Select(at => new Episode
        {
            Start = new LocalDate(2023, 5, 1).PlusDays(at),
            End = at == count - 1 ? null : new LocalDate(2023, 5, 2).PlusDays(at),
            Reason = at == 0 ? ReasonForNewEpisode.S : at % 50 == 0 ? ReasonForNewEpisode.P : ReasonForNewEpisode.L,
            Status = LegalStatus.C2,
            Placement = PlacementType.U6,
            Place = at % places == 0 ? "" : "p" + (at % places),
            Ceased = at == count - 1 ? null : ReasonCeased.X1,
            Row = at,
        })],
        new LocalDate(2015, 5, 5), ReturnCoverage.Complete);

    private static (ChildKey Key, Episode[] Rows, LocalDate? Born, ReturnCoverage Coverage) Old => (
        new ChildKey("old", "1"),
        [
            new() { Start = new LocalDate(1850, 1, 1), End = new LocalDate(1850, 2, 1), Reason = ReasonForNewEpisode.S, Status = LegalStatus.C2, Placement = PlacementType.U6, Ceased = ReasonCeased.E4A, Row = 0 },
            new() { Start = new LocalDate(2023, 6, 1), End = new LocalDate(2150, 2, 1), Reason = ReasonForNewEpisode.S, Status = LegalStatus.C2, Placement = PlacementType.K2, Ceased = ReasonCeased.E4A, Row = 1 },
        ],
        null, ReturnCoverage.Complete);

    // Places are numbers in the table: which rows share one is what counts.
    private static string Told(PlacementHistory history)
    {
        var places = history.Episodes.Select(row => row.Place is "0" ? "" : row.Place).Where(place => place.Length > 0).Distinct().ToList();
        return string.Join(", ", history.Episodes.Select(row => $"{row.Start:uuuu-MM-dd} {row.Reason} {row.Status} {row.Placement} {places.IndexOf(row.Place is "0" ? "" : row.Place)} {row.End?.ToString("uuuu-MM-dd", null)}{(row.EndsWithItsReturn ? "*" : "")}{(row.IsEndUnknown ? "?" : "")}"))
            + "; " + string.Join(", ", history.Conflicts.Select(conflict => $"{conflict.Step} {conflict.From:uuuu-MM-dd} {conflict.To:uuuu-MM-dd}"));
    }

    private static int Encode(PlacementCount answer) => answer.Count ?? (answer.Outcome == Outcome.Yes ? PlacementPass.ReachedUncounted : Encode(answer.Outcome));

    private static int Encode(Outcome outcome) => outcome switch { Outcome.Yes => 1, Outcome.No => 0, Outcome.NotApplicable => PlacementPass.NotApplicable, _ => PlacementPass.Unknown };
}
