using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using static CareRights.Tests.Rows;

namespace CareRights.Tests.Measures.Placements;

/// <summary>What a history cannot show is said, and never answered No.</summary>
public sealed class UnknownTests
{
    private static readonly StatisticalYear Year = new(2024);
    private static readonly LocalDate Born = new(2012, 6, 1);

    public static TheoryData<string, string, string, string> OneAnnualReturn => new()
    {   // the first row of the file is no start of care: what came before is not in it                                            two years   long term
        { "carry-in L within the two years", "2022-10-01 L C2 U6 AA1 - -", "Unknown ", "Unknown" },
        { "carry-in L before them: care began by then, the placement may have begun earlier", "2022-03-20 L C2 U6 AA1 - -", "No 1", "Unknown" },
        { "carry-in L before both tests", "2021-09-30 L C2 U6 AA1 - -", "No 1", "Yes" },
        { "carry-in T, then a move within two years", "2021-09-30 T C2 U6 AA1 2022-04-02 X1;2022-04-02 P C2 U6 BB2 - -", "No 2", "No" },
        { "carry-in P begins its placement", "2021-09-30 P C2 U6 AA1 - -", "No 1", "Yes" },
        { "three are seen: enough, whatever came before", "2022-10-01 L C2 U6 AA1 2022-12-01 X1;2022-12-01 P C2 U6 BB2 2023-02-01 X1;2023-02-01 P C2 U6 CC3 - -", "Yes ", "Unknown" },
        { "care started in the file", "2022-10-01 S C2 U6 AA1 - -", "No 1", "NotApplicable" },
    };

    [Theory, MemberData(nameof(OneAnnualReturn))]
    public void What_came_before_the_file(string title, string rows, string twoYears, string longTerm)
    {
        var history = History(rows);
        var counted = PlacementStability.Count(history, PlacementMeasure.Of(Definition.DfE, 2), Year.Last);
        var stays = LongTermStability.Dates(history, Born, Definition.DfE, Year, Year);

        (counted.Outcome + " " + counted.Count).Should().Be(twoYears, title);
        stays.Outcome.ToString().Should().Be(longTerm, title);
        PlacementStability.Count(history, PlacementMeasure.Of(Definition.DfE, 1), Year.Last).Count.Should().BePositive("one annual return holds its own year");
        (counted.Count is null).Should().Be(counted.Because.Length > 0);
        (stays.Outcome is Outcome.Unknown or Outcome.NotApplicable).Should().Be(stays.Because.Length > 0);
    }

    [Theory]
    [InlineData("overlap in the year", "2020-01-01 S C2 U6 AA1 2023-06-01 X1;2023-05-01 P C2 U6 BB2 - -", "Unknown", "Unknown")]
    [InlineData("overlap on the day itself", "2020-01-01 S C2 U6 AA1 2024-06-01 X1;2023-06-01 P C2 U6 BB2 2023-12-01 E4A", "Unknown", "Unknown")]
    [InlineData("overlap before the year, in the period of care", "2020-01-01 S C2 U6 AA1 2021-06-01 X1;2021-05-01 P C2 U6 BB2 - -", "No", "Unknown")]
    [InlineData("overlap in an earlier period of care", "2015-01-01 S C2 U6 AA1 2016-06-01 X1;2016-05-01 P C2 U6 BB2 2017-01-01 E4A;2020-01-01 S C2 U6 AA1 - -", "No", "Yes")]
    [InlineData("a row without a start may be anywhere", "- P C2 U6 AA1 2016-06-01 X1;2020-01-01 S C2 U6 AA1 - -", "Unknown", "Unknown")]
    [InlineData("an old row left open contradicts all after it", "2015-01-01 S C2 U6 AA1 - -;2016-05-01 P C2 U6 BB2 2017-01-01 E4A;2020-01-01 S C2 U6 AA1 - -", "Unknown", "Unknown")]
    public void Without_repair_a_contradiction_leaves_the_measures_it_touches_unknown(string title, string rows, string oneYear, string longTerm)
    {
        var history = History(rows, Repair.None);

        PlacementStability.Count(history, PlacementMeasure.Of(Definition.DfE, 1), Year.Last).Outcome.ToString().Should().Be(oneYear, title);
        LongTermStability.Assess(history, Born, Definition.DfE, Year).Outcome.ToString().Should().Be(longTerm, title);
    }

    /// <summary>A file that begins with a stay away does not show the home it was away from: whether the child came back there is not known.</summary>
    [Theory]
    [InlineData("2023-05-01 L C2 T4 TT1 2023-05-09 X1;2023-05-09 P C2 U6 AA1 - -", Outcome.No, null)]
    [InlineData("2023-05-01 S C2 T4 TT1 2023-05-09 X1;2023-05-09 P C2 U6 AA1 - -", Outcome.No, 2.0)]
    [InlineData("2023-05-01 L C2 T4 TT1 2023-05-09 X1;2023-05-09 P C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 U6 BB1 - -", Outcome.Unknown, null)]
    [InlineData("2023-05-01 L C2 T4 TT1 2023-05-09 X1;2023-05-09 P C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 U6 BB1 2023-07-01 X1;2023-07-01 P C2 U6 CC1 - -", Outcome.Yes, null)]
    public void A_stay_away_that_begins_the_file(string rows, Outcome outcome, double? count)
    {
        var answer = Measure.Find("temporary_stays_counted_1y")!.Assess(new ChildRecord(History(rows), Born), Year);

        (answer.Outcome, answer.Value).Should().Be((outcome, count));
    }

    /// <summary>Whether the child came back to the same place is what a postcode decides, and it decides nothing else.</summary>
    [Theory]
    [InlineData("home, a stay away, and home again", "2020-01-01 S C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 T4 TT1 2023-06-09 X1;2023-06-09 P C2 U6 AA1 - -", 2, "Unknown", "Unknown")]
    [InlineData("the same, and the home left is the one that could not be read", "2020-01-01 S C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 T4 TT1 2023-06-09 X1;2023-06-09 P C2 U6 AA1 - -", 0, "Unknown", "Unknown")]
    [InlineData("the same, and the stay itself", "2020-01-01 S C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 T4 TT1 2023-06-09 X1;2023-06-09 P C2 U6 AA1 - -", 1, "No", "Yes")]
    [InlineData("a home of another kind", "2020-01-01 S C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 T4 TT1 2023-06-09 X1;2023-06-09 P C2 K2 AA1 - -", 2, "No", "No")]
    [InlineData("no stay away", "2020-01-01 S C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 U6 AA1 - -", 1, "No", "No")]
    [InlineData("a stay away before the year", "2018-01-01 S C2 U6 AA1 2019-06-01 X1;2019-06-01 P C2 T4 TT1 2019-06-09 X1;2019-06-09 P C2 U6 AA1 - -", 2, "No", "Yes")]
    public void A_place_that_cannot_be_read(string title, string rows, int unreadable, string oneYear, string longTerm)
    {
        var history = PlacementHistory.From(Someone, History(rows).Episodes.Select((row, at) => at == unreadable ? row.Recorded with { Place = "", IsPlaceUnreadable = true } : row.Recorded), Repair.None);

        PlacementStability.Count(history, PlacementMeasure.Of(Definition.DfE, 1), Year.Last).Outcome.ToString().Should().Be(oneYear, title);
        LongTermStability.Assess(history, Born, Definition.DfE, Year).Outcome.ToString().Should().Be(longTerm, title);
        PlacementStability.Count(history, PlacementMeasure.Of(Definition.CommissionerAsWritten, 1), Year.Last).Outcome.Should().NotBe(Outcome.Unknown, title);
    }

    [Theory]
    [InlineData("2020-01-01 S C2 U6 AA1 2023-06-01 X1;2023-06-01 ? C2 U6 BB2 - -", "Unknown", "Unknown")]
    [InlineData("2020-01-01 S C2 U6 AA1 2023-06-01 X1;2023-06-01 P ? U6 BB2 - -", "Unknown", "Unknown")]
    [InlineData("2020-01-01 S C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 ? BB2 - -", "Unknown", "No")]
    [InlineData("2020-01-01 S ? U6 AA1 2021-06-01 X1;2021-06-01 L C2 U6 AA1 - -", "No", "No")]
    public void A_code_that_cannot_be_read(string rows, string dfe, string commissioner)
    {
        PlacementStability.Count(History(rows), PlacementMeasure.Of(Definition.DfE, 1), Year.Last).Outcome.ToString().Should().Be(dfe);
        PlacementStability.Count(History(rows), PlacementMeasure.Of(Definition.CommissionerAsWritten, 1), Year.Last).Outcome.ToString().Should().Be(commissioner, "the Commissioner does not look at the kind of placement");
    }

    [Fact]
    public void The_date_of_birth_is_asked_for_only_where_it_decides()
    {
        LongTermStability.Assess(History("2020-01-01 S C2 U6 AA1 - -"), null, Definition.DfE, Year).Reason.Should().Be("the date of birth");
        LongTermStability.Assess(History("2023-01-01 S C2 U6 AA1 - -"), null, Definition.DfE, Year).Outcome.Should().Be(Outcome.NotApplicable);
    }

    [Fact]
    public void Before_the_first_release_that_was_read_there_is_no_long_term_answer() =>
        LongTermStability.Assess(History("2001-01-01 S C2 U6 AA1 - -"), new LocalDate(2000, 1, 1), Definition.DfE, new StatisticalYear(2010)).Outcome.Should().Be(Outcome.Unknown);

    [Theory]
    [InlineData("P24: began as short breaks", "2015-01-01 S V4 U6 AA1 2017-01-10 X1;2017-01-10 L C2 U6 AA1 - -", 2020, 2020, "Yes")]
    [InlineData("P24: the same year in a later release", "2015-01-01 S V4 U6 AA1 2017-01-10 X1;2017-01-10 L C2 U6 AA1 - -", 2020, 2022, "NotApplicable")]
    [InlineData("P38: fostering for adoption", "2017-07-01 S C1 U6 AA1 2018-09-01 X1;2018-09-01 P C1 U5 FA1 - -", 2020, 2020, "Yes")]
    [InlineData("P38: the same year in a later release", "2017-07-01 S C1 U6 AA1 2018-09-01 X1;2018-09-01 P C1 U5 FA1 - -", 2020, 2021, "No")]
    public void The_rules_of_a_release_are_those_of_its_year(string title, string rows, int year, int release, string expected) =>
        LongTermStability.Assess(History(rows), Born, Definition.DfE, new StatisticalYear(year), new StatisticalYear(release)).Outcome.ToString().Should().Be(expected, title);

    [Theory]
    [InlineData("P03 at the year's end, as DfE", "2024-03-31", 3)]
    [InlineData("the day on which the first home falls out", "2024-06-02", 2)]
    [InlineData("the day before", "2024-05-31", 3)]
    [InlineData("all but the last have fallen out", "2024-11-11", 1)]
    public void Annex_A_to_any_date(string title, string asOf, int expected) =>
        PlacementStability.Count(
            History("2019-05-01 S C2 U4 AA1 2023-06-01 X1;2023-06-01 P C2 U6 BB2 2023-11-10 X1;2023-11-10 P C2 K2 CC3 - -"),
            PlacementMeasure.Of(Definition.AnnexA, 1), Dates.D(asOf)).Count.Should().Be(expected, title);

    [Theory]
    [InlineData("the carry-in is a legal change: the published query loses it", "2019-05-01 S C1 U4 AA1 2020-05-01 X1;2020-05-01 L C2 U4 AA1 2023-09-01 X1;2023-09-01 P C2 U6 BB2 - -", 2)]
    [InlineData("the carry-in is T and open: compared with nothing, it is lost there", "2019-05-01 S C2 U4 AA1 2020-05-01 X1;2020-05-01 T C2 U4 AA2 - -", 1)]
    [InlineData("hospital and back is counted twice there", "2020-01-01 S C2 U4 AA1 2023-06-01 X1;2023-06-01 P C2 T1 HH1 2023-06-12 X1;2023-06-12 P C2 U4 AA1 - -", 1)]
    [InlineData("left in the six months before", "2020-01-01 S C2 U4 AA1 2023-10-01 E4A", 1)]
    [InlineData("left more than six months before", "2020-01-01 S C2 U4 AA1 2023-09-30 E4A", null)]
    [InlineData("left, came back and left", "2020-01-01 S C2 U4 AA1 2023-06-01 E4A;2024-01-01 S C2 U4 BB2 2024-02-01 E4A", 2)]
    [InlineData("since then in short breaks alone", "2020-01-01 S C2 U4 AA1 2023-09-01 X1;2023-09-01 L V4 U4 AA1 - -", null)]
    public void Annex_A_where_the_published_query_goes_wrong(string title, string rows, int? expected) =>
        PlacementStability.Count(History(rows), PlacementMeasure.Of(Definition.AnnexA, 1), Year.Last).Count.Should().Be(expected, title);

    [Theory]
    [InlineData("2023-04-01", nameof(TimeInCare.LessThan12Months))]
    [InlineData("2023-03-31", nameof(TimeInCare.TwelveMonthsOrMore))]
    public void Time_in_care(string start, string expected) => TimesInCare.On(History(start + " S C2 U6 AA1 - -"), Year.Last).ToString().Should().Be(expected);

    [Theory]
    [InlineData("a start of care", "2023-06-01 S C2 U6 AA1 - -", true)]
    [InlineData("a change of carer", "2023-06-01 P C2 U6 AA1 - -", true)]
    [InlineData("the carer the child had", "2023-06-01 T C2 U6 AA1 - -", false)]
    [InlineData("a change of status", "2023-06-01 L C2 U6 AA1 - -", false)]
    [InlineData("a row before it in the file", "2023-05-01 S V4 U6 AA1 2023-06-01 X1;2023-06-01 L C2 U6 AA1 - -", true)]
    public void The_start_of_the_first_placement_is_seen_or_not(string title, string rows, bool isSeen) =>
        PlacementRules.Placements(History(rows), Year.Last).Should().ContainSingle(title).Which.IsStartSeen.Should().Be(isSeen, title);

    /// <summary>V1 is the older code for short breaks: DfE leaves it out with V3 and V4, the Commissioner's text and code name those two only.</summary>
    [Fact]
    public void V1_is_a_short_break_to_DfE_and_care_to_the_Commissioner()
    {
        var history = History("2023-06-01 S V1 U6 AA1 2023-09-01 X1;2023-09-01 P V1 U6 BB2 - -");

        Snapshot.At(history, Year.Last, Definition.DfE).Should().Be(Outcome.No);
        PlacementStability.Count(history, PlacementMeasure.Of(Definition.CommissionerAsWritten, 1), Year.Last).Count.Should().Be(1);
        PlacementStability.Count(history, PlacementMeasure.Of(Definition.CommissionerAsCoded2019, 1), Year.Last).Count.Should().Be(1);
    }

    [Fact]
    public void An_adoptive_placement_is_not_joined_to_one_of_an_earlier_period_of_care()
    {
        var history = History("2015-01-01 S C2 U6 AA1 2019-01-01 E4A;2021-09-01 S E1 A6 AD1 - -");

        LongTermStability.Dates(history, Dates.D("2014-06-01"), Definition.DfE, Year, Year).Should().Match<LongTermAnswer>(answer => answer.Outcome == Outcome.Yes && answer.PreviousStart == null);
    }

    [Fact]
    public void A_child_looked_after_who_has_only_been_away_has_one_placement()
    {
        PlacementStability.Count(History("2024-03-20 S V2 T4 RR1 - -"), PlacementMeasure.Of(Definition.DfE, 1), Year.Last).Count.Should().Be(1);
        PlacementStability.Count(History("2024-03-20 S V2 T4 RR1 - -"), PlacementMeasure.Of(Definition.AnnexA, 1), Year.Last).Count.Should().Be(1);
    }

    /// <summary>The rules before 2021 left nobody out for short breaks; since then a row of one leaves the child out, of however few days.</summary>
    [Fact]
    public void A_short_break_of_no_days_does_not_begin_another_period_of_care()
    {
        var history = History("2020-01-01 S C2 U6 AA1 2023-09-01 X1;2023-09-01 L V4 U6 AA1 2023-09-01 X1;2023-09-01 L C2 U6 AA1 - -");

        TimesInCare.On(history, Year.Last).Should().Be(TimeInCare.TwelveMonthsOrMore);
        LongTermStability.Assess(history, Dates.D("2012-06-01"), Definition.DfE, Year, new StatisticalYear(2020)).Outcome.Should().Be(Outcome.Yes);
        LongTermStability.Assess(history, Dates.D("2012-06-01"), Definition.DfE, Year).Outcome.Should().Be(Outcome.NotApplicable);
    }

    [Theory]
    [InlineData("back on 31 March", "2020-01-01 S C2 U4 AA1 2024-03-20 X1;2024-03-20 P C2 T4 RR1 2024-03-31 X1;2024-03-31 P C2 U4 AA1 - -", 0)]
    [InlineData("elsewhere from 31 March", "2020-01-01 S C2 U4 AA1 2024-03-20 X1;2024-03-20 P C2 T4 RR1 2024-03-31 X1;2024-03-31 P C2 K2 BB2 - -", 1)]
    [InlineData("away again from 31 March: it may still end in a return", "2020-01-01 S C2 U4 AA1 2024-03-20 X1;2024-03-20 P C2 T1 HH1 2024-03-31 X1;2024-03-31 P C2 T4 RR1 - -", 0)]
    [InlineData("days at home after a stay away, and then the same home again", "2020-01-01 S C2 U4 AA1 2023-06-01 X1;2023-06-01 P C2 T4 RR1 2023-06-06 E8;2023-07-01 P C2 U4 AA1 - -", 1)]
    [InlineData("care ended on 31 March in a stay away", "2020-01-01 S C2 U4 AA1 2024-03-20 X1;2024-03-20 P C2 T4 RR1 2024-03-31 E8", 1)]
    public void A_stay_away_that_goes_on_when_the_year_ends_may_still_end_in_a_return(string title, string rows, int expected) =>
        TemporaryStays.WithoutReturn(History(rows), new Window(Year.First, Year.Last)).Should().Be((expected, expected), title);

    [Fact]
    public void The_first_placement_of_a_child_who_had_none_or_whose_rows_contradict_each_other_is_not_known()
    {
        FirstPlacement.In(History("2020-01-01 S C2 U6 AA1 2022-01-01 E4A"), 1, Year.Last).Should().Be(PlacementGroup.Unknown);
        FirstPlacement.In(History("2020-01-01 S C2 U6 AA1 2023-08-01 X1;2023-07-01 P C2 K2 BB2 - -", Repair.None), 1, Year.Last).Should().Be(PlacementGroup.Unknown);
    }

    [Theory]
    [InlineData("2020-01-01 S C2 U6 AA1 - -", Outcome.Yes)]
    [InlineData("2020-01-01 S C2 U6 AA1 2024-03-31 E8", Outcome.No)]
    [InlineData("2020-01-01 S ZZ U6 AA1 - -", Outcome.Unknown)]
    public void Looked_after_on_a_day(string rows, Outcome expected) => History(rows).IsLookedAfterOn(Year.Last).Should().Be(expected);

    [Theory]
    [InlineData("placed alone", "2020-06-01 S C2 U6 AA1 2023-04-01 X1;2023-04-01 P C2 U4 BB2 - -", Outcome.No, "in care from 2020-06-01; placed from 2023-04-01")]
    [InlineData("placed for adoption, and the placement before it", "2020-06-01 S C2 U6 AA1 2022-08-01 X1;2022-08-01 P E1 U6 BB2 2023-01-20 X1;2023-01-20 P E1 A6 AD1 - -", Outcome.No, "in care from 2020-06-01; placed from 2023-01-20; with the placement before it from 2022-08-01")]
    [InlineData("the same, for long enough", "2020-06-01 S E1 U6 AA1 2023-01-20 X1;2023-01-20 P E1 A6 AD1 - -", Outcome.Yes, "in care from 2020-06-01; placed from 2023-01-20; with the placement before it from 2020-06-01")]
    [InlineData("only ever away", "2020-06-01 S C2 T4 RR1 - -", Outcome.No, "in a temporary stay with no placement around it")]
    public void The_long_term_answer_names_the_days_it_rests_on(string title, string rows, Outcome outcome, string because)
    {
        var answer = LongTermStability.Assess(History(rows), Dates.D("2012-06-01"), Definition.DfE, Year);
        (answer.Outcome, answer.Reason).Should().Be((outcome, because), title);
    }

    [Theory]
    [InlineData("2022-03-30", Outcome.Yes)]
    [InlineData("2022-03-31", Outcome.Yes)]
    [InlineData("2022-04-01", Outcome.Unknown)]
    public void Where_a_child_came_back_to_decides_nothing_where_it_was_there_for_two_years_in_either_case(string back, Outcome expected)
    {
        var rows = Of($"2019-05-01 S C2 U4 AA1 2022-03-20 X1;2022-03-20 P C2 T1 HH1 {back} X1;{back} P C2 U4 AA1 - -");
        rows[2] = rows[2] with { Place = "", IsPlaceUnreadable = true };

        LongTermStability.Assess(PlacementHistory.From(Someone, rows, Repair.Standard), Born, Definition.DfE, Year).Outcome.Should().Be(expected);
    }

    [Fact]
    public void Short_breaks_of_a_day_or_more_end_a_period_of_care() =>
        TimesInCare.On(History("2020-01-01 S C2 U6 AA1 2023-06-01 X1;2023-06-01 L V4 U6 AA1 2023-09-01 X1;2023-09-01 L C2 U6 AA1 - -"), Year.Last).Should().Be(TimeInCare.LessThan12Months);

    [Fact]
    public void Rows_that_contradict_each_other_from_the_second_day_on_do_not_hide_how_care_began() =>
        TimesInCare.On(History("2020-01-01 S C2 U6 AA1 2020-06-01 E8;2023-09-01 P C2 U6 AA1 2023-09-10 X1;2023-09-02 P C2 K2 BB2 - -", Repair.None), Year.Last).Should().Be(TimeInCare.LessThan12Months);

    [Theory]
    [InlineData(2023, nameof(TimeInCare.Unknown))]
    [InlineData(2022, nameof(TimeInCare.LessThan12Months))]
    public void A_row_that_could_not_be_used_may_have_been_care_up_to_the_next_return(int year, string expected)
    {
        Episode[] rows = [Row("2020-05-01 S C2 U6 AA1 2020-09-01 E4A", 1, 2021), Row("- P C2 U6 AA1 - -", 2, year), Row("2023-04-01 P C2 U6 BB2 - -", 3, 2024)];
        TimesInCare.On(PlacementHistory.From(Someone, rows, Repair.Standard, null, new ReturnCoverage([], SuppliedTables.All, Year.Last, 2021, 2022, 2023, 2024)), Year.Last).ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData("carried in", "2020-01-01 S C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 K2 BB2 - -", nameof(PlacementGroup.Foster))]
    [InlineData("entered in the year through a temporary stay", "2023-09-01 S V2 T4 RR1 2023-09-05 X1;2023-09-05 P V2 K2 AA1 - -", nameof(PlacementGroup.SecureHomesAndSemiIndependent))]
    [InlineData("a code that began with the year", "2020-01-01 S C2 U6 AA1 2023-04-01 X1;2023-04-01 T C2 P1 AA1 - -", nameof(PlacementGroup.Parents))]
    [InlineData("a spell with two codes: the one at the year's start", "2020-01-01 S C2 U6 AA1 2021-06-01 X1;2021-06-01 T C2 P1 AA1 2023-08-01 X1;2023-08-01 T C2 U4 AA1 - -", nameof(PlacementGroup.Parents))]
    public void First_placement(string title, string rows, string expected) => FirstPlacement.In(History(rows), 1, Year.Last).ToString().Should().Be(expected, title);

    [Theory]
    [InlineData("2023-03-31", nameof(AgeBand.Aged1To4))]
    [InlineData("2023-04-01", nameof(AgeBand.Under1))]
    [InlineData("2008-03-31", nameof(AgeBand.Aged16AndOver))]
    [InlineData(null, nameof(AgeBand.Unknown))]
    public void Age_band(string? born, string expected) => AgeBands.On(born is null ? null : Dates.D(born), Year.Last).Should().Be(Enum.Parse<AgeBand>(expected));

    [Fact]
    public void Breakdowns_add_up()
    {
        var one = new Breakdown<AgeBand>([(AgeBand.Under1, Outcome.Yes), (AgeBand.Under1, Outcome.No), (AgeBand.Aged5To9, Outcome.Unknown)]);
        var other = new Breakdown<AgeBand>([(AgeBand.Aged5To9, Outcome.Yes)]);

        one.With(other)[AgeBand.Aged5To9].Should().Be(new Tally(1, 0, 1, 0));
        one.With(other).Total.Should().Be(other.With(one).Total).And.Be(new Tally(2, 1, 1, 0));
        one[AgeBand.Aged10To15].Should().Be(default(Tally));
    }
}
