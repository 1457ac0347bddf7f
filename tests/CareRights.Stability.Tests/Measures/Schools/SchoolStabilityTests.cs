using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Schools;
using FsCheck.Fluent;
using static CareRights.Tests.Dates;

namespace CareRights.Tests.Measures.Schools;

/// <summary>Cases E01 to E12, and both sides of every boundary of the two school years.</summary>
public sealed class SchoolStabilityTests
{
    private const string InCareAllYear = "2020-01-01 S C2 U4 AA1 - -";
    private const string EnteredInJuly = "2023-07-01 S C2 U4 AA1 - -";
    private static readonly StatisticalYear Year = new(2024);

    /// <summary>Schools are <c>school entered phase</c>; the child starts at A, a primary school, at four, unless the case says otherwise.</summary>
    public static TheoryData<string, string, string, string, string> Cases => new()
    {   // id, born, care, schools, Commissioner any and mid-year, DfE any and mid-year
        { "E01", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-09-15 Primary", "1 0 1 0" },
        { "E02", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-09-25 Primary", "1 1 1 0" },
        { "E03", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-08-10 Primary", "1 1 1 0" },
        { "E04", "2012-06-01", InCareAllYear, "A 2016-09-03 Primary; B 2023-09-05 Secondary", "0 0 0 0" },
        { "E05", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; A-academy 2024-01-01 Primary", "0 0 0 0" },
        { "E06", "2014-06-01", EnteredInJuly, "A 2018-09-03 Primary; B 2023-05-10 Primary", "1 1 0 0" },
        { "E07", "2014-06-01", InCareAllYear, "A 2024-01-15 Primary", "1 1 1 1" },
        { "E08", "2006-10-01", InCareAllYear, "A 2018-09-03 Secondary; B 2023-11-03 SixteenPlus", "1 1 out out" },
        { "E09", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-10-04 Primary; C 2024-02-12 Primary", "2 2 2 2" },
        { "E10", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-04-01 Primary", "1 1 1 1" },
        { "E11: 30 September", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-09-30 Primary", "1 1 1 0" },
        { "E11: 1 October", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-10-01 Primary", "1 1 1 1" },
        { "E12", "2020-06-01", InCareAllYear, "unmatched", "unseen unseen out out" },
        { "unmatched, of school age", "2014-06-01", InCareAllYear, "unmatched", "unseen unseen unseen unseen" },
        { "part G: a transfer in October", "2012-06-01", InCareAllYear, "A 2016-09-03 Primary; B 2023-10-05 Secondary", "1 1 0 0" },
        { "31 March before the year", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-03-31 Primary", "0 0 0 0" },
        { "31 March in the year", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2024-03-31 Primary", "1 1 1 1" },
        { "1 April after the year", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2024-04-01 Primary", "0 0 0 0" },
        { "31 July", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-07-31 Primary", "1 1 1 1" },
        { "1 August", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-08-01 Primary", "1 1 1 0" },
        { "31 August", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-08-31 Primary", "1 1 1 0" },
        { "1 September", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-09-01 Primary", "1 0 1 0" },
        { "21 September", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-09-21 Primary", "1 0 1 0" },
        { "22 September", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-09-22 Primary", "1 1 1 0" },
        { "the day care began", "2014-06-01", EnteredInJuly, "A 2018-09-03 Primary; B 2023-07-01 Primary", "1 1 1 1" },
        { "the day before care began", "2014-06-01", EnteredInJuly, "A 2018-09-03 Primary; B 2023-06-30 Primary", "1 1 0 0" },
        { "between two periods of care", "2014-06-01", "2020-01-01 S C2 U4 AA1 2023-05-01 E4A; 2023-12-01 S C2 U4 AA1 - -", "A 2018-09-03 Primary; B 2023-11-01 Primary", "1 1 1 1" },
        { "there and back", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; B 2023-11-01 Primary; A 2024-02-01 Primary", "2 2 2 2" },
        { "back to the same school", "2014-06-01", InCareAllYear, "A 2018-09-03 Primary; A 2023-11-01 Primary", "0 0 0 0" },
        { "starts school at four", "2019-03-01", InCareAllYear, "A 2023-09-04 Primary", "0 0 0 0" },
        { "middle to upper", "2010-06-01", InCareAllYear, "A 2019-09-03 Middle; B 2023-09-04 Secondary", "0 0 0 0" },
        { "secondary to a pupil referral unit", "2010-06-01", InCareAllYear, "A 2021-09-03 Secondary; B 2023-09-04 SpecialOrAlternative", "1 0 1 0" },
        { "five on 31 March", "2019-03-31", InCareAllYear, "A 2023-09-04 Primary; B 2024-01-08 Primary", "1 1 1 1" },
        { "five on 1 April", "2019-04-01", InCareAllYear, "A 2023-09-04 Primary; B 2024-01-08 Primary", "out out out out" },
        { "sixteen on 1 September", "2007-09-01", InCareAllYear, "A 2018-09-03 Secondary; B 2023-11-03 Secondary", "1 1 1 1" },
        { "sixteen on 31 August", "2007-08-31", InCareAllYear, "A 2018-09-03 Secondary; B 2023-11-03 Secondary", "1 1 out out" },
        { "not in care on 31 March", "2014-06-01", "2020-01-01 S C2 U4 AA1 2024-03-31 E4A", "A 2018-09-03 Primary; B 2023-11-03 Primary", "out out out out" },
        { "phases not known, could be a transfer", "2014-06-01", InCareAllYear, "A 2018-09-03 Unknown; B 2023-09-15 Unknown", "? 0 ? 0" },
        { "phases not known, mid-year", "2014-06-01", InCareAllYear, "A 2018-09-03 Unknown; B 2023-11-15 Unknown", "1 1 ? ?" },
        { "phase not known, from secondary", "2010-06-01", InCareAllYear, "A 2021-09-03 Secondary; B 2023-11-15 Unknown", "1 1 1 1" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Answers(string id, string born, string care, string schools, string expected) =>
        Both(Child(born, schools), Rows.History(care), PhaseTransfers.ByPhase).Should().Be(expected, id);

    [Theory]
    [InlineData("E04 without phases", "2012-06-01", "A 2016-09-03 Unknown; B 2023-09-05 Unknown", "0 0 0 0")]
    [InlineData("eleven on 31 August", "2012-08-31", "A 2016-09-03 Unknown; B 2023-09-05 Unknown", "0 0 0 0")]
    [InlineData("eleven on 1 September", "2012-09-01", "A 2016-09-03 Unknown; B 2023-09-05 Unknown", "1 0 1 0")]
    [InlineData("twelve on 31 August", "2011-08-31", "A 2016-09-03 Unknown; B 2023-09-05 Unknown", "1 0 1 0")]
    [InlineData("E01 without phases", "2014-06-01", "A 2018-09-03 Unknown; B 2023-09-15 Unknown", "1 0 1 0")]
    [InlineData("phases known go before age", "2012-06-01", "A 2016-09-03 Primary; B 2023-09-05 Primary", "1 0 1 0")]
    public void Transfers_by_age_where_phases_are_not_known(string id, string born, string schools, string expected) =>
        Both(Child(born, schools), Rows.History(InCareAllYear), PhaseTransfers.ByPhaseThenAge).Should().Be(expected, id);

    [Fact]
    public void A_move_seen_settles_the_answer_where_another_entry_is_undecided()
    {
        var answer = Assess(Child("2014-06-01", "A 2018-09-03 Primary; B 2023-09-15 Unknown; C 2023-11-01 Secondary; D 2024-01-08 Primary"), DfE(SchoolMoves.Any));
        answer.Outcome.Should().Be(Outcome.Yes);
        answer.Count.Should().BeNull();
        answer.Because.Should().Contain("phases");
    }

    [Fact]
    public void An_entry_that_is_undecided_leaves_the_answer_open_and_one_that_is_none_does_not()
    {
        Assess(Child("2014-06-01", "A 2018-09-03 Unknown; B 2023-09-15 Unknown"), DfE(SchoolMoves.Any)).Outcome.Should().Be(Outcome.Unknown);
        Assess(Child("2014-06-01", "A 2018-09-03 Infant; B 2023-09-15 Junior"), DfE(SchoolMoves.Any)).Outcome.Should().Be(Outcome.No);
    }

    [Theory]
    [InlineData("in care without a break", "2020-01-01 S C2 U4 AA1 - -", Outcome.Yes)]
    [InlineData("before care began again, and after it ended before the year", "2020-01-01 S C2 U4 AA1 2022-01-01 E4A; 2023-10-01 S C2 U4 AA1 - -", Outcome.No)]
    [InlineData("in short breaks, before care began", "2023-05-01 S V4 U4 AA1 2023-10-01 X1; 2023-10-01 L C2 U4 AA1 - -", Outcome.No)]
    [InlineData("the day care had begun and ended, before it began again", "2023-05-01 S C2 U4 AA1 2023-05-01 E4A; 2023-10-01 S C2 U4 AA1 - -", Outcome.No)]
    [InlineData("the file does not show how care began", "2023-10-01 P C2 U4 AA1 - -", Outcome.Unknown)]
    public void A_move_before_the_child_first_entered_care_in_the_year_is_out_for_DfE(string title, string care, Outcome outcome) =>
        SchoolStability.Count(Rows.History(care), Child("2014-06-01", "A 2018-09-03 Primary; B 2023-06-05 Primary"), DfE(SchoolMoves.Any), Year).Outcome.Should().Be(outcome, title);

    [Fact]
    public void What_is_not_known_is_named()
    {
        var known = Child("2014-06-01", "A 2018-09-03 Primary; B 2023-11-01 Primary");
        Assess(known with { Born = null }, DfE(SchoolMoves.Any)).Because.Should().Be("the date of birth");
        Assess(known with { IsMatchedToCensus = null }, DfE(SchoolMoves.Any)).Because.Should().Contain("census");
        Assess(known with { Schools = null }, DfE(SchoolMoves.Any)).Should().Match<SchoolAnswer>(x => x.Outcome == Outcome.Unknown && x.Standing == SchoolStanding.InSample);
        known.ToString().Should().NotContain("2014");
    }

    [Fact]
    public void Two_years_need_a_day_in_care_in_the_first()
    {
        var pupil = Child("2014-06-01", "A 2018-09-03 Primary; B 2022-11-01 Primary");
        var twoYears = SchoolMeasure.Of(Definition.DfE, SchoolMoves.MidYear, 2, PhaseTransfers.ByPhase);
        SchoolStability.Count(Rows.History(InCareAllYear), pupil, twoYears, Year).Count.Should().Be(1);
        SchoolStability.Count(Rows.History(EnteredInJuly), pupil, twoYears, Year).Standing.Should().Be(SchoolStanding.NotInCohort);
        SchoolStability.Count(Rows.History("2020-01-01 S C2 U4 AA1 2023-10-01 E4A"), pupil, twoYears, Year).Standing.Should().Be(SchoolStanding.NotInCohort, "and care on 31 March");
    }

    [Fact]
    public void What_is_in_doubt_of_care_earlier_in_the_year_does_not_touch_the_moves_that_the_Commissioner_counts()
    {
        var care = Rows.History("2020-01-01 S C2 U4 AA1 2023-08-01 X1; 2023-08-01 ZZ C2 U4 BB2 2023-09-01 X1; 2023-09-01 P C2 U4 AA1 - -");
        var pupil = Child("2014-06-01", "A 2018-09-03 Primary; B 2023-11-01 Primary");

        SchoolStability.Count(care, pupil, SchoolMeasure.Of(Definition.CommissionerAsWritten, SchoolMoves.Any, 1, PhaseTransfers.ByPhase), Year).Count.Should().Be(1);
        SchoolStability.Count(care, pupil, SchoolMeasure.Of(Definition.CommissionerAsWritten, SchoolMoves.Any, 2, PhaseTransfers.ByPhase), Year).Outcome.Should().Be(Outcome.Unknown, "a day in care in the first of two years is asked of the whole period");
    }

    [Fact]
    public void A_contradicted_history_leaves_the_count_unknown()
    {
        var care = Rows.History("2023-06-01 S C2 U4 AA1 - -; 2023-10-01 S C2 U4 BB2 2023-12-01 E4A; 2024-02-01 S C2 U4 BB2 - -", Repair.None);
        SchoolStability.Count(care, Child("2014-06-01", "A 2018-09-03 Primary; B 2023-05-01 Primary"), DfE(SchoolMoves.Any), Year).Outcome.Should().Be(Outcome.Unknown);

        var inTheMiddle = Rows.History("2020-01-01 S C2 U4 AA1 2023-08-01 X1; 2023-07-01 P C2 U4 BB2 - -", Repair.None);
        SchoolStability.Count(inTheMiddle, Child("2014-06-01", "A 2018-09-03 Primary; B 2023-11-01 Primary"), DfE(SchoolMoves.Any), Year)
            .Should().Match<SchoolAnswer>(answer => answer.Outcome == Outcome.Unknown && answer.Because == "which of the rows of care that contradict each other in the period is right");
    }

    [Fact]
    public void The_children_who_cannot_be_seen_are_counted()
    {
        var answers = Cases.Select(row => Assess(Child((string)row[1], (string)row[3]), DfE(SchoolMoves.Any))).ToArray();
        var all = answers.Aggregate(SchoolTally.None, (tally, answer) => tally + SchoolTally.Of(answer));
        all.NotInSample.Should().Be(1);
        all.Moves.Reaching.Children.Should().Be(answers.Length);
        (all.NotInCohort + all.NotInSample).Should().Be(all.Moves.Reaching.NotApplicable);
    }

    [Fact]
    public void Tallies_merge_in_any_order_and_any_partition() => Properties.Hold(
        from order in Gen.Shuffle(Cases.ToArray())
        from cut in Gen.Choose(0, order.Length)
        select (order, cut),
        x =>
        {
            SchoolTally Of(IEnumerable<object[]> rows) => rows.Select(row => SchoolTally.Of(Assess(Child((string)row[1], (string)row[3]), DfE(SchoolMoves.Any)))).Aggregate(SchoolTally.None, SchoolTally.Add);
            return Of(x.order.Take(x.cut)) + Of(x.order.Skip(x.cut)) == Of(Cases);
        },
        20);

    [Fact]
    public void The_order_of_the_spells_does_not_matter() => Properties.Hold(
        from spells in Gen.ListOf(
            from school in Gen.Elements("A", "B", "C")
            from day in Gen.Choose(0, 700)
            select new SchoolSpell(school, D("2022-06-01").PlusDays(day), null, SchoolPhase.Primary))
        from order in Gen.Shuffle(spells.ToArray())
        select (spells, order),
        x => SchoolHistory.From(x.spells, SchoolSuccession.None).Spells.SequenceEqual(SchoolHistory.From(x.order.Concat(x.spells.Take(1)), SchoolSuccession.None).Spells));

    [Fact]
    public void A_school_has_one_successor_and_never_itself()
    {
        FluentActions.Invoking(() => Links(("A", "B"), ("A", "C"))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Links(("A", "B"), ("B", "A"))).Should().Throw<ArgumentException>();
        Links(("A", "B"), ("B", "C"), ("D", "C")).Today("A").Should().Be("C");
    }

    [Fact]
    public void Only_the_two_bodies_that_count_school_moves_are_asked()
    {
        FluentActions.Invoking(() => SchoolMeasure.Of(Definition.AnnexA, SchoolMoves.Any, 1, PhaseTransfers.ByPhase)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => SchoolMeasure.Of(Definition.DfE, SchoolMoves.Any, 3, PhaseTransfers.ByPhase)).Should().Throw<ArgumentException>();
    }

    private static string Both(Pupil pupil, PlacementHistory care, PhaseTransfers transfers) => string.Join(
        ' ',
        from definition in new[] { Definition.CommissionerAsWritten, Definition.DfE }
        from moves in new[] { SchoolMoves.Any, SchoolMoves.MidYear }
        select Show(SchoolStability.Count(care, pupil, SchoolMeasure.Of(definition, moves, 1, transfers), Year)));

    private static string Show(SchoolAnswer answer) => answer.Standing switch
    {
        SchoolStanding.NotInCohort => "out",
        SchoolStanding.NotInSample => "unseen",
        _ => answer.Count?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?",
    };

    private static SchoolAnswer Assess(Pupil pupil, SchoolMeasure measure) => SchoolStability.Count(Rows.History(InCareAllYear), pupil, measure, Year);

    private static SchoolMeasure DfE(SchoolMoves moves) => SchoolMeasure.Of(Definition.DfE, moves, 1, PhaseTransfers.ByPhase);

    private static SchoolSuccession Links(params (string, string)[] links) => SchoolSuccession.From(links.Select(link => KeyValuePair.Create(link.Item1, link.Item2)));

    private static Pupil Child(string born, string schools) => new()
    {
        Born = D(born),
        IsMatchedToCensus = schools != "unmatched",
        Schools = SchoolHistory.From(schools == "unmatched" ? [] : schools.Split("; ").Select(Spell), Links(("A", "A-academy"))),
    };

    private static SchoolSpell Spell(string text)
    {
        var part = text.Split(' ');
        return new SchoolSpell(part[0], D(part[1]), null, Enum.Parse<SchoolPhase>(part[2]));
    }
}
