using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using CareRights.Tests.Figures;

namespace CareRights.Tests.Columns;

/// <summary>The table and the passes against the readable functions, for children of several returns that disagree, with cells that could not be read, many rows, and days long ago; in whatever order the rows come.</summary>
public sealed class MixedTableTests
{
    private const int Children = 600;

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
