using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Statistics;
using static CareRights.Tests.Dates;

namespace CareRights.Tests.Measures.Exposure;

/// <summary>Cases R01 and R02, and what is a move, a stay and a day in them.</summary>
public sealed class ExposureTests
{
    private static readonly LocalDate Born = D("2012-06-01");

    [Theory]
    [InlineData("R01", "2024-01-01 S C2 U6 AA1 2024-01-31 X1; 2024-01-31 P C2 U6 BB2 2024-03-01 X1; 2024-03-01 P C2 U6 CC3 2024-04-10 E4A", 100, 2)]
    [InlineData("seven days", "2024-01-01 S C2 U6 AA1 2024-01-08 E4A", 0, 0)]
    [InlineData("R02", "2024-01-01 S C2 U6 AA1 2024-01-07 E4A", 0, 0)]
    [InlineData("eight days", "2024-01-01 S C2 U6 AA1 2024-01-09 E4A", 8, 0)]
    [InlineData("still in care at the end", "2024-12-01 S C2 U6 AA1 - -", 31, 0)]
    [InlineData("seven days to the end", "2024-12-25 S C2 U6 AA1 - -", 0, 0)]
    [InlineData("a move after the end", "2024-12-01 S C2 U6 AA1 2025-01-01 X1; 2025-01-01 P C2 U6 BB2 - -", 31, 0)]
    [InlineData("two stays are pooled", "2024-01-01 S C2 U6 AA1 2024-01-31 E4A; 2024-03-01 S C2 U6 BB2 2024-03-11 X1; 2024-03-11 P C2 U6 CC3 2024-03-21 E4A", 50, 1)]
    [InlineData("and so are their moves", "2024-01-01 S C2 U6 AA1 2024-01-21 X1; 2024-01-21 P C2 U6 BB2 2024-01-31 E4A; 2024-03-01 S C2 U6 BB2 2024-03-11 X1; 2024-03-11 P C2 U6 CC3 2024-03-21 E4A", 50, 2)]
    [InlineData("a stay too short beside one that counts", "2024-01-01 S C2 U6 AA1 2024-01-05 E4A; 2024-03-01 S C2 U6 BB2 2024-03-21 E4A", 20, 0)]
    [InlineData("in care before the period", "2023-12-31 S C2 U6 AA1 2024-03-01 X1; 2024-03-01 P C2 U6 BB2 - -", 0, 0)]
    [InlineData("a legal change is no move", "2024-01-01 S L1 U6 AA1 2024-01-04 X1; 2024-01-04 L C2 U6 AA1 2024-01-31 E4A", 30, 0)]
    [InlineData("hospital is no move", "2024-01-01 S C2 U6 AA1 2024-01-10 X1; 2024-01-10 P C2 T1 HH1 2024-01-12 X1; 2024-01-12 P C2 U6 AA1 2024-01-31 E4A", 30, 0)]
    [InlineData("with parents and back is no move", "2024-01-01 S C2 U6 AA1 2024-01-10 X1; 2024-01-10 P C2 P1 HM1 2024-01-20 X1; 2024-01-20 P C2 U6 AA1 2024-01-31 E4A", 30, 0)]
    [InlineData("with parents and on is one move", "2024-01-01 S C2 U6 AA1 2024-01-10 X1; 2024-01-10 P C2 P1 HM1 2024-01-20 X1; 2024-01-20 P C2 U6 BB2 2024-01-31 E4A", 30, 1)]
    [InlineData("P54: to another carer under the same code and postcode is a move", "2024-01-01 S C2 U6 AA1 2024-01-10 X1; 2024-01-10 P C2 U6 AA1 2024-01-31 E4A", 30, 1)]
    [InlineData("short breaks only", "2024-01-01 S V4 U6 AA1 - -", 0, 0)]
    public void Days_and_moves(string id, string episodes, int days, int moves)
    {
        var answer = MovesPerThousandDays.Assess(Rows.History(episodes), Born, D("2024-12-31"));
        (answer.Days, answer.Moves).Should().Be((days, moves), id);
        answer.Outcome.Should().Be(days > 0 ? Outcome.Yes : Outcome.NotApplicable, id);
    }

    [Fact]
    public void R01_as_a_rate() =>
        MovesPerThousandDays.Assess(Rows.History("2024-01-01 S C2 U6 AA1 2024-01-31 X1; 2024-01-31 P C2 U6 BB2 2024-03-01 X1; 2024-03-01 P C2 U6 CC3 2024-04-10 E4A"), Born, D("2024-12-31"))
            .Tally.PerThousandDays.Should().Be(20.0);

    [Theory]
    [InlineData("2006-01-31", 30, 0)]
    [InlineData("2006-02-01", 31, 1)]
    [InlineData("2006-01-01", 0, 0)]
    public void Days_and_moves_from_the_eighteenth_birthday_are_out(string born, int days, int moves)
    {
        var answer = MovesPerThousandDays.Assess(Rows.History("2024-01-01 S C2 U6 AA1 2024-01-31 X1; 2024-01-31 P C2 U6 BB2 2024-03-01 E7"), D(born), D("2024-12-31"));
        (answer.Days, answer.Moves).Should().Be((days, moves));
    }

    [Fact]
    public void What_is_not_known_is_named()
    {
        var history = Rows.History("2024-01-01 S C2 U6 AA1 - -");
        MovesPerThousandDays.Assess(history, null, D("2024-12-31")).Should().Match<ExposureAnswer>(x => x.Outcome == Outcome.Unknown && x.Because == "the date of birth");
        MovesPerThousandDays.Assess(Rows.History("2024-02-01 P C2 U6 AA1 - -"), Born, D("2024-12-31")).Outcome.Should().Be(Outcome.Unknown, "the entry is not in the file");
        MovesPerThousandDays.Assess(Rows.History("2024-02-01 S C2 ZZ AA1 - -"), Born, D("2024-12-31")).Outcome.Should().Be(Outcome.Unknown, "the placement code cannot be read");
        history.Should().NotBeNull();
    }

    [Theory]
    [InlineData("the first row of the file is no start of care, and a later stay is seen whole", "2024-01-05 P C2 U6 AA1 2024-02-01 E4A; 2024-03-01 S C2 U6 BB2 - -", false)]
    [InlineData("a gap before a row that is no start of care", "2020-01-01 S C2 U6 AA1 2020-02-01 E4A; 2024-02-01 P C2 U6 BB2 - -", true)]
    [InlineData("a gap, and rows long ago that contradict each other", "2018-01-01 S C2 U6 AA1 2018-06-01 X1; 2018-05-01 P C2 U6 BB2 2018-07-01 E4A; 2024-02-01 P C2 U6 BB2 - -", true)]
    public void An_entry_is_seen_where_the_stay_has_a_start_of_care_or_days_at_home_before_it(string title, string episodes, bool isSeen)
    {
        var answer = MovesPerThousandDays.Assess(Rows.History(episodes, Repair.None), Born, D("2024-12-31"));

        answer.Outcome.Should().Be(isSeen ? Outcome.Yes : Outcome.Unknown, title);
        answer.Because.Should().Be(isSeen ? "" : "the episodes before the first row of the file: it is not a start of care, and begins within the period", title);
    }

    [Theory]
    [InlineData("the year before, and may have been open when this one began", 2023, "2023-04-01", Outcome.Unknown)]
    [InlineData("the year before, with a day between", 2023, "2023-04-02", Outcome.Yes)]
    [InlineData("years ago, when the child was in no return of the years between", 2021, "2023-04-01", Outcome.Yes)]
    public void A_row_that_could_not_be_used_may_have_been_care_up_to_the_next_return(string title, int year, string entered, Outcome expected)
    {
        Episode[] rows = [Rows.Row("2019-05-01 S C2 U6 AA1 2019-09-01 E4A", 1, 2020), Rows.Row("- P C2 U6 AA1 - -", 2, year), Rows.Row(entered + " P C2 U6 BB2 - -", 3, 2024)];
        var history = PlacementHistory.From(Rows.Someone, rows, Repair.Standard, Born, new ReturnCoverage([], SuppliedTables.All, D("2024-03-31"), 2020, 2021, 2022, 2023, 2024));

        MovesPerThousandDays.Assess(history, Born, D("2024-03-31")).Outcome.Should().Be(expected, title);
        TimeToFirstMove.Assess(history, D("2023-04-01"), D("2024-03-31"), D("2024-03-31")).Outcome.Should().Be(expected == Outcome.Yes ? Outcome.No : expected, title);
    }

    [Theory]
    [InlineData("a move", "2024-01-01 S C2 U6 AA1 2024-01-31 X1; 2024-01-31 P C2 U6 BB2 - -", Outcome.Yes, 30, true)]
    [InlineData("left without", "2024-01-01 S C2 U6 AA1 2024-01-31 E4A", Outcome.No, 30, false)]
    [InlineData("still there", "2024-01-01 S C2 U6 AA1 - -", Outcome.No, 366, false)]
    [InlineData("the first of two entries", "2024-01-01 S C2 U6 AA1 2024-01-31 E4A; 2024-03-01 S C2 U6 BB2 2024-03-11 X1; 2024-03-11 P C2 U6 CC3 - -", Outcome.No, 30, false)]
    public void Time_to_the_first_move(string id, string episodes, Outcome outcome, int days, bool happened) =>
        TimeToFirstMove.Assess(Rows.History(episodes), D("2024-01-01"), D("2024-12-31"), D("2024-12-31"))
            .Should().Be(new FirstMoveAnswer(outcome, new TimeToEvent(days, happened), ""), id);

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    [InlineData("2024-06-30", true)]
    [InlineData("2024-07-01", false)]
    public void Who_enters_on_the_first_or_the_last_day_of_the_period_entered_in_it(string entered, bool isIn) =>
        TimeToFirstMove.Assess(Rows.History(entered + " S C2 U6 AA1 - -"), D("2024-01-01"), D("2024-06-30"), D("2024-12-31")).Outcome.Should().Be(isIn ? Outcome.No : Outcome.NotApplicable);

    [Fact]
    public void Nobody_enters_who_was_in_care_before() =>
        TimeToFirstMove.Assess(Rows.History("2023-12-31 S C2 U6 AA1 - -"), D("2024-01-01"), D("2024-12-31"), D("2024-12-31")).Outcome.Should().Be(Outcome.NotApplicable);

    [Fact]
    public void A_history_as_kinds_of_home()
    {
        var sequence = CareSettings.Of(Rows.History("2024-01-11 S C2 U6 AA1 2024-01-21 X1; 2024-01-21 P C2 T1 HH1 2024-01-26 X1; 2024-01-26 P C2 U6 AA1 2024-01-31 X1; 2024-01-31 P C2 K2 CC3 2024-02-10 E4A"), D("2024-01-01"), D("2024-02-19"))!;
        sequence.States.Should().Equal(
            new CareState("NotInCare", 10), new CareState("FosterOther", 20), new CareState("Residential", 10), new CareState("NotInCare", 10));
        sequence.Days.Should().Be(50);
        sequence.Complexity(CareSettings.Alphabet).Should().BeApproximately(Math.Sqrt(3.0 / 49 * sequence.Entropy / Math.Log(8)), 1e-12);
    }

    [Fact]
    public void A_stay_away_before_any_home_is_care_of_another_kind() =>
        CareSettings.Of(Rows.History("2024-01-11 S V2 T4 RR1 2024-01-16 X1; 2024-01-16 P V2 U6 AA1 - -"), D("2024-01-01"), D("2024-01-20"))!
            .States.Should().Equal(new CareState("NotInCare", 10), new CareState("Other", 5), new CareState("FosterOther", 5));

    [Theory]
    [InlineData("after days at home", "2024-01-01 S C2 U6 AA1 2024-01-06 E8; 2024-01-10 P V2 T4 RR1 2024-01-16 X1; 2024-01-16 P V2 U6 AA1 - -", "FosterOther 5, NotInCare 4, Other 6, FosterOther 5")]
    [InlineData("where care began again on the day it ended", "2024-01-01 S C2 U6 AA1 2024-01-06 E4A; 2024-01-06 S V2 T4 RR1 2024-01-16 X1; 2024-01-16 P V2 U6 AA1 - -", "FosterOther 5, Other 10, FosterOther 5")]
    [InlineData("where the same care goes on", "2024-01-01 S C2 U6 AA1 2024-01-06 X1; 2024-01-06 P V2 T4 RR1 2024-01-16 X1; 2024-01-16 P V2 U6 AA1 - -", "FosterOther 20")]
    public void A_stay_away_belongs_to_the_home_before_it_in_the_same_period_of_care(string title, string episodes, string expected) =>
        string.Join(", ", CareSettings.Of(Rows.History(episodes, Repair.None), D("2024-01-01"), D("2024-01-20"))!.States.Select(state => state.Name + " " + state.Days)).Should().Be(expected, title);

    [Fact]
    public void A_code_that_cannot_be_read_has_no_sequence() =>
        CareSettings.Of(Rows.History("2024-01-11 S C2 ZZ AA1 - -"), D("2024-01-01"), D("2024-02-19")).Should().BeNull();

    [Fact]
    public void Every_placement_code_has_a_kind() =>
        Enum.GetValues<PlacementType>().Where(code => CareSettings.Of(code) == CareSetting.Other).Should().BeEquivalentTo(
            new[] { PlacementType.T0, PlacementType.T1, PlacementType.T2, PlacementType.T3, PlacementType.T4, PlacementType.Z1, PlacementType.Z11, PlacementType.Z12, PlacementType.Z13, PlacementType.Z14 });
}
