using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using static CareRights.Tests.Rows;

namespace CareRights.Tests;

/// <summary>The steps of repair, one at a time: what each changes, what it says it changed, and what is left in doubt where it is not chosen.</summary>
public sealed class PlacementHistoryTests
{
    public static TheoryData<string, RepairStep, string, string> Steps => new()
    {
        { "P42 open and closed copies", RepairStep.OneOfEqualRows, "2019-05-01 S C2 U4 AA1 - -;2019-05-01 S C2 U4 AA1 2023-09-01 E4A", "2019-05-01 S U4 2023-09-01" },
        { "two closed copies: the later row", RepairStep.OneOfEqualRows, "2019-05-01 S C2 U4 AA1 2023-10-01 E4A;2019-05-01 S C2 U4 AA1 2023-09-01 E4A", "2019-05-01 S U4 2023-09-01" },
        { "P52 closed beats open", RepairStep.OneRowPerStart, "2023-06-01 S C2 K2 BB9 2023-11-01 X1;2023-06-01 S C2 U6 BB2 - -;2023-11-01 P C2 U6 CC3 - -", "2023-06-01 S K2 2023-11-01|2023-11-01 P U6 -" },
        { "P46 open, then P", RepairStep.CloseAtNextStart, "2020-01-01 S C2 U6 AA1 - -;2023-05-04 P C2 U6 BB2 - -", "2020-01-01 S U6 2023-05-04|2023-05-04 P U6 -" },
        { "open, then S", RepairStep.CloseBeforeReentry, "2020-01-01 S C2 U6 AA1 - -;2023-05-04 S C2 U6 BB2 - -", "2020-01-01 S U6 2023-05-03|2023-05-04 S U6 -" },
        { "P55 overlap", RepairStep.CutOverlap, "2020-01-01 S C2 U6 AA1 2024-06-01 X1;2023-06-01 P C2 U6 BB2 2023-12-01 E4A", "2020-01-01 S U6 2023-06-01|2023-06-01 P U6 2023-12-01" },
        { "P45 X1 gap", RepairStep.ExtendOverGap, "2020-01-01 S C2 U6 AA1 2023-05-01 X1;2023-05-04 L C2 U6 AA1 - -", "2020-01-01 S U6 2023-05-04|2023-05-04 L U6 -" },
    };

    [Theory, MemberData(nameof(Steps))]
    public void A_step_changes_what_it_names_and_lists_it(string title, RepairStep step, string rows, string expected)
    {
        var repaired = History(rows, Repair.Of(step));

        string.Join('|', Settled(repaired)).Should().Be(expected, title);
        repaired.Changes.Should().ContainSingle().Which.Step.Should().Be(step);
        repaired.Conflicts.Should().BeEmpty();
        repaired.RowsRead.Should().Be(repaired.Episodes.Count + repaired.Changes.Count(change => change.IsLeftOut));
    }

    [Theory, MemberData(nameof(Steps))]
    public void A_step_not_chosen_leaves_a_conflict(string title, RepairStep step, string rows, string settled)
    {
        var asRecorded = History(rows, Repair.None);
        string.Join('|', Settled(asRecorded)).Should().NotBe(settled, title);
        asRecorded.Changes.Should().BeEmpty();
        asRecorded.Conflicts.Should().Contain(conflict => conflict.Step == step, title);
        asRecorded.RowsRead.Should().Be(asRecorded.Episodes.Count);
    }

    [Theory]
    [InlineData("an E code is a real end", "2020-01-01 S C2 U6 AA1 2023-05-01 E4A;2023-05-04 P C2 U6 AA1 - -")]
    [InlineData("a gap before S is a real gap", "2020-01-01 S C2 U6 AA1 2023-05-01 X1;2023-05-04 S C2 U6 AA1 - -")]
    [InlineData("zero-day rows beside a longer one", "2023-05-10 S C2 U6 BB2 2023-05-10 X1;2023-05-10 P C2 U6 CC3 - -")]
    public void Nothing_is_changed_that_can_be_true(string title, string rows)
    {
        var history = History(rows);

        history.Changes.Should().BeEmpty(title);
        history.Conflicts.Should().BeEmpty(title);
        History(rows, Repair.None).Conflicts.Should().BeEmpty(title);
    }

    [Fact]
    public void A_reentry_on_the_day_an_open_row_began_closes_it_on_that_day_and_never_before()
    {
        Settled(History("2020-01-01 S C2 U6 AA1 2020-01-01 X1;2020-01-01 P C2 U6 BB2 - -;2020-01-02 S C2 U6 AA1 - -"))
            .Should().Equal("2020-01-01 S U6 2020-01-01", "2020-01-01 P U6 2020-01-01", "2020-01-02 S U6 -");
    }

    [Fact]
    public void The_later_return_wins_whatever_the_order_of_the_rows()
    {
        var first = Row("2023-06-01 S C2 U6 BB2 2023-11-01 E4A", number: 9, returnYear: 2023);
        var second = Row("2023-06-01 S C2 K2 BB9 2023-12-01 E4A", number: 1, returnYear: 2024);

        foreach (var rows in new[] { new[] { first, second }, [second, first] })
        {
            Settled(PlacementHistory.From(Someone, rows, Repair.Standard)).Should().Equal("2023-06-01 S K2 2023-12-01");
        }
    }

    [Fact]
    public void Within_a_return_the_later_row_wins_whatever_order_they_come_in()
    {
        var (first, second) = (Row("2023-06-01 S C2 U6 BB2 2023-11-01 E4A", number: 1), Row("2023-06-01 S C2 K2 BB9 2023-12-01 E4A", number: 2));

        Settled(PlacementHistory.From(Someone, [first, second], Repair.Standard)).Should().Equal("2023-06-01 S K2 2023-12-01");
        Settled(PlacementHistory.From(Someone, [second, first], Repair.Standard)).Should().Equal("2023-06-01 S K2 2023-12-01");
    }

    [Fact]
    public void An_open_row_is_never_closed_before_its_start() =>
        Settled(History("2020-01-01 S C2 U6 AA1 - -;2020-01-01 S C2 U4 BB2 2020-05-01 E4A", Repair.Of(RepairStep.CloseBeforeReentry)))
            .Should().Equal("2020-01-01 S U6 2020-01-01", "2020-01-01 S U4 2020-05-01");

    [Fact]
    public void The_last_of_three_rows_of_one_start_stands_even_if_its_copy_came_first()
    {
        Settled(History("2022-05-18 S C2 U4 AA1 - -;2022-05-18 L V2 U4 AA1 - -;2022-05-18 S C2 U4 AA1 - -")).Should().Equal("2022-05-18 S U4 -");
    }

    [Fact]
    public void A_row_given_twice_is_kept_once()
    {
        var row = Row("2022-05-18 S C2 U4 AA1 - -");
        PlacementHistory.From(Someone, [row, row], Repair.Standard).Episodes.Should().ContainSingle();
    }

    [Theory]
    [InlineData("two rows of one start, to the later end", "2020-01-01 S C2 U6 AA1 2020-06-01 E4A;2020-01-01 S C2 K2 BB2 2020-03-01 E4A", "2020-01-01", "2020-06-01")]
    [InlineData("the same, the other way round", "2020-01-01 S C2 U6 AA1 2020-03-01 E4A;2020-01-01 S C2 K2 BB2 2020-06-01 E4A", "2020-01-01", "2020-06-01")]
    [InlineData("an overlap, from the start of the next", "2020-01-01 S C2 U6 AA1 2020-06-01 X1;2020-05-01 P C2 U6 BB2 - -", "2020-05-01", "2020-06-01")]
    [InlineData("a gap after X1, from end to start", "2020-01-01 S C2 U6 AA1 2020-06-01 X1;2020-06-04 P C2 U6 BB2 - -", "2020-06-01", "2020-06-04")]
    public void What_is_not_settled_is_in_doubt_for_the_days_it_touches(string title, string rows, string from, string to) =>
        History(rows, Repair.None).Conflicts.Should().Contain(conflict => conflict.From == Dates.D(from) && conflict.To == Dates.D(to), title);

    [Fact]
    public void Equal_identifiers_in_two_authorities_are_two_children()
    {
        var rows = new[] { Row("2020-01-01 S C2 U6 AA1 - -") with { Child = new("A", "1") }, Row("2020-01-01 S C2 U6 AA1 - -") with { Child = new("B", "1") } };

        PlacementHistory.ByChild(rows, Repair.None).Select(history => history.Child.ToString()).Should().Equal("A/1", "B/1");
    }

    [Fact]
    public void The_text_of_a_row_does_not_say_where_the_child_lives() =>
        Row("2020-01-01 S C2 U6 AA1 2023-01-01 X1").ToString().Should().Be("Episode { Child = 1, Row = 0, 2020-01-01 S C2 U6 2023-01-01 X1 }");

    [Theory]
    [InlineData("U6", PlacementType.U6)]
    [InlineData("Z14", PlacementType.Z14)]
    [InlineData("3", PlacementType.Unknown)]
    [InlineData("A3,A5", PlacementType.Unknown)]
    [InlineData("Unknown", PlacementType.Unknown)]
    [InlineData("u6", PlacementType.Unknown)]
    [InlineData("", PlacementType.Unknown)]
    public void Codes_are_those_of_the_return(string code, PlacementType expected) => EpisodeCodes.ToPlacementType(code).Should().Be(expected);

    [Fact]
    public void A_history_that_the_program_could_not_read_is_unknown_on_every_day_and_leaves_the_other_children_their_answers()
    {
        var year = new StatisticalYear(2024);
        var unread = PlacementHistory.NotKnown(Someone, Of("2020-01-01 S C2 U6 AA1 2021-01-01 E8"), Repair.None, "InvalidOperationException");

        (unread.Fault, unread.RowsRead, unread.Episodes.Count, unread.Repair, unread.IsLookedAfterOn(year.Last)).Should().Be(("InvalidOperationException", 1, 0, Repair.None, Outcome.Unknown));
        PlacementHistory.NotKnown(Someone, [], Repair.None, "InvalidOperationException").Conflicts.Should().ContainSingle().Which.Should().Match<HistoryConflict>(conflict => conflict.Row.Child == Someone && conflict.Touches(LocalDate.MinIsoValue, LocalDate.MinIsoValue));
        var pass = new FigurePass([new ChildRecord(unread, null), new ChildRecord(History("2020-01-01 S C2 U6 AA1 - -"), null)], [year], [Measure.Find("dfe_placements_1y")!], Grouping.Age);
        pass.Figures().Aggregate(default(Tally), (sum, figure) => sum + figure.Tally).Should().Be(new Tally(0, 1, 1, 0));
        pass.Faults.Should().Equal((Someone, "InvalidOperationException"));
    }
}
