using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Comparison;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Distance;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Measures.Schools;
using CareRights.Stability.Measures.SocialWorkers;
using CareRights.Stability.Publication;
using CareRights.Stability.Statistics;
using static CareRights.Tests.Dates;

namespace CareRights.Tests;

/// <summary>What the values of the library are equal to, what they say of themselves, which groups the codes fall in, and what is refused where nothing is given.</summary>
public sealed class ValuesTests
{
    private static readonly StatisticalYear Year = new(2024);

    private static readonly PlacementHistory Care = Rows.History("2023-05-01 S C2 U6 AA1 2023-06-01 X1;2023-06-01 P C2 T1 RR1 2023-06-09 X1;2023-06-09 P C2 U6 AA1 - -");

    private static readonly Measure Long = Measure.Find("dfe_long_term")!;

    /// <summary>In each line every value is equal to its copy, with the same hash, and to no other of the line.</summary>
    [Fact]
    public void Values_are_equal_to_their_copies_and_to_nothing_else()
    {
        Func<object?[]>[] lines =
        [
            () => [new CountTally(new Tally(1, 0, 0, 0), [1, 0, 0, 0, 0, 0, 0, 0]), new CountTally(new Tally(1, 0, 0, 0), [0, 1, 0, 0, 0, 0, 0, 0]), new CountTally(new Tally(0, 1, 0, 0), [1, 0, 0, 0, 0, 0, 0, 0]), CountTally.Of(Outcome.Yes, 7), null],
            () => [new MeasureAnswer<int>(Outcome.Yes, 1, "a"), new MeasureAnswer<int>(Outcome.No, 1, "a"), new MeasureAnswer<int>(Outcome.Yes, 2, "a"), new MeasureAnswer<int>(Outcome.Yes, null, "a"), new MeasureAnswer<int>(Outcome.Yes, 1, "b"), null],
            () => [Index(1, 0, 0), Index(0, 1, 0), Index(1, 1, 0), Index(2, 0, 0), Index(2, 0, 2), StabilityIndexTally.None, null],
            () => [DistanceTally.None, .. from far in Enum.GetValues<Answer>() from outside in Enum.GetValues<Answer>() select DistanceTally.Of(far, outside), null],
            () => [NumberTally.None, NumberTally.Of([1]), NumberTally.Of([1, 1]), NumberTally.Of([2]), NumberTally.Of([1, 2]), null],
            () => [ReturnCoverage.Complete, Coverage(), Coverage().WithRowsLost(2023), Coverage().WithYearsBefore(2023), Coverage().WithYearsBefore(2023).WithRowsLost(2023), Coverage().With(SuppliedTables.Reviews), Coverage().Without(SuppliedTables.Outcomes, 2024),
                new ReturnCoverage([new(2024, SuppliedTables.Outcomes)], SuppliedTables.None, D("2024-03-30"), 2024), new ReturnCoverage([new(2024, SuppliedTables.Outcomes)], SuppliedTables.None, D("2024-03-31"), 2023, 2024), null],
            () => [Repair.None, Repair.Standard, Repair.Of(RepairStep.CutOverlap), Repair.Of(RepairStep.CutOverlap, RepairStep.ExtendOverGap), null],
            () => [CareSequence.From([new("a", 1)]), CareSequence.From([new("a", 2)]), CareSequence.From([new("b", 1)]), CareSequence.From([]), null],
        ];
        foreach (var line in lines)
        {
            var (values, copies) = (line(), line());
            for (var i = 0; i < values.Length; i++)
            {
                for (var j = 0; j < copies.Length; j++)
                {
                    Equals(values[i], copies[j]).Should().Be(i == j, "{0} and {1} of {2}", i, j, line()[0]!.GetType());
                }

                (values[i]?.GetHashCode() == copies[i]?.GetHashCode()).Should().BeTrue();
                values[i]?.Equals("a text").Should().BeFalse();
            }
        }
    }

    [Fact]
    public void Values_say_what_they_are()
    {
        var placements = PlacementStability.Assess(Care, PlacementMeasure.Of(Definition.DfE, 1), Year.Last);
        string.Join('\n', new object?[]
        {
            new Tally(1, 2, 3, 4), new Tally(1, 3, 0, 0).Rate, default(Tally).Rate, new Tally(1, 2, 3, 4).Children, new MeasureAnswer<int>(Outcome.Yes, 3, ""), new MeasureAnswer<int>(Outcome.No, null, ""),
            placements, string.Join(", ", placements.Considered.Where(each => each.Counts == Answer.Yes).Select(each => each.Reason)), string.Join(", ", placements.Considered.Where(each => each.Counts == Answer.No).Select(each => each.Reason)),
            LongTermStability.Assess(Care, null, Definition.DfE, Year), SocialWorkerMeasure.Commissioner(WorkerChanges.ExceptTeamTransfers, 2), SocialWorkerMeasure.Commissioner(WorkerChanges.InCareOnly, 1), SocialWorkerMeasure.DistinctWorkers,
            SchoolMeasure.Of(Definition.DfE, SchoolMoves.Any, 2, PhaseTransfers.ByPhase), SchoolMeasure.Of(Definition.CommissionerAsWritten, SchoolMoves.MidYear, 1, PhaseTransfers.ByPhase), PlacementMeasure.Of(Definition.AnnexA, 1),
            PlacementMeasure.Of(Definition.CommissionerAsCoded2019, 4), PlacementMeasure.Of(Definition.CommissionerAsWritten, 3), Definition.AnnexA, MeasureSource.For(Definition.AnnexA), Long, Grouping.Age, Repair.None, Repair.Of(RepairStep.CutOverlap, RepairStep.RejectUnusable),
            new ChildKey("", "7"), new ChildKey("A", "7"), default(ChildKey), new GridReference(1, 2), Care.Episodes[0], Care.Episodes[2], new Episode { Row = 3, IsEndUnreadable = true }, new SchoolSpell("s", D("2023-09-01"), null, SchoolPhase.Primary),
            new Pupil { Born = D("2012-01-01"), IsMatchedToCensus = true }, new PlacementLocation { ResponsibleAuthority = "A", PlacementAuthority = "B" }, new RepairChange(Rows.Someone, Care.Episodes[0].Recorded, RepairStep.CutOverlap, null, null, false),
            new HistoryConflict(Rows.Someone, Care.Episodes[0].Recorded, RepairStep.CutOverlap, null, null), new SocialWorkerSpell(), Year, new StatisticalYear(2000), new Proportion(1, 2), new ConfidenceInterval(0.1, 0.2, 0.95, IntervalMethod.Wilson), PublishedCell.Low, Funnel.Limits(10, 0.5, 0.95),
            new ChildRecord(Care, D("2012-01-01")), new ReviewHeld(null, ReviewParticipation.PN1), new CareLeaverYear(null, "YES", null, null), new Absence(null, null, true), new AdoptionDates(null, null),
        }).Should().Be("""
            1 of 3, 3 unknown
            0.25

            10
            Yes (3)
            No
            No (1)
            began in the period
            a temporary stay, part of the placement around it
            NotApplicable
            commissioner_social_worker_changes_not_team_2y
            commissioner_social_worker_changes_in_care_1y
            dfe_social_workers_1y
            dfe_school_moves_any_2y
            commissioner_school_moves_mid_year_1y
            annex_a_placements_12m
            commissioner_changes_as_coded_4y
            commissioner_changes_as_written_3y
            Annex A
            Annex A
            dfe_long_term
            age
            none
            RejectUnusable, CutOverlap
            7
            A/7

            GridReference
            SettledEpisode { Episode { Child = 1, Row = 1, 2023-05-01 S C2 U6 2023-06-01 X1 }, 2023-05-01 2023-06-01 }
            SettledEpisode { Episode { Child = 1, Row = 3, 2023-06-09 P C2 U6 - - }, 2023-06-09 - }
            Episode { Child = , Row = 3, ? Unknown Unknown Unknown - - }
            School from 2023-09-01, Primary
            Pupil { IsMatchedToCensus = True, Spells =  }
            PlacementLocation { ResponsibleAuthority = A }
            1: CutOverlap
            1: CutOverlap
            SocialWorkerSpell
            2023-24
            1999-00
            1 of 2 (50%)
            0.1 to 0.2
            k
            Funnel { Lowest = 2, Highest = 8, Of = 10 }
            1
            ReviewHeld
            CareLeaverYear
            Absence
            AdoptionDates
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Tallies_add_up_part_by_part()
    {
        (CountTally.Of(Outcome.Yes, 3) + CountTally.Of(Outcome.No, 3) + CountTally.Of(Outcome.Yes, 12) + CountTally.Of(Outcome.Unknown, null)).Should().Be(new CountTally(new Tally(2, 1, 1, 0), [0, 0, 0, 2, 0, 0, 0, 1]));
        var far = DistanceTally.Of(Answer.Yes, Answer.No) + DistanceTally.Of(Answer.No, Answer.Unknown) + DistanceTally.Of(Answer.Unknown, Answer.Yes);
        (far.Over20Miles, far.OutsideBoundary, far.Placements).Should().Be((new Tally(1, 1, 1, 0), new Tally(1, 1, 1, 0), 3L));
        (far.Count(Answer.Yes, Answer.No), far.Count(Answer.No, Answer.Yes)).Should().Be((1L, 0L));
        var numbers = NumberTally.Of([3, 1, 2, 2]) + NumberTally.Of([4]);
        (numbers.Children, numbers.Mean, numbers.Median, NumberTally.Of([4, 1, 2, 9]).Median, NumberTally.None.Mean, NumberTally.None.Median).Should().Be((5L, 2.4, 2, 3, null, null));
        (numbers.Between(2, 3), numbers.Between(2.5, 2.6), numbers.Between(4, 9)).Should().Be((3L, 0L, 1L));
        string.Join(' ', numbers.Counts).Should().Be("[1, 1] [2, 2] [3, 1] [4, 1]");
    }

    /// <summary>The groups of every code: of the first placement, of the pattern, and what the rules ask of it.</summary>
    [Fact]
    public void Every_code_has_its_groups() => string.Join('\n', Enum.GetValues<PlacementType>().GroupBy(code =>
            $"{FirstPlacement.Of(code)}, {CareSettings.Of(code)}{(code.IsFoster() ? ", foster" : "")}{(code.IsTemporary() ? ", temporary" : "")}{(code.IsAdoption() ? ", adoption" : "")}{(code.IsAdoptionByCurrentCarer() ? " by the carer" : "")}")
        .Select(group => group.Key + ": " + string.Join(' ', group)).Append("begin a placement: " + string.Join(' ', Enum.GetValues<ReasonForNewEpisode>().Where(EpisodeCodes.BeginsPlacement))).Append("short breaks: " + string.Join(' ', Enum.GetValues<LegalStatus>().Where(EpisodeCodes.IsShortBreak))))
        .Should().Be("""
            Unknown, Unknown: Unknown
            Adoption, Adoption, adoption: A2 A4 A6
            Adoption, Adoption, adoption by the carer: A3 A5
            SecureHomesAndSemiIndependent, Independent: H5 K3
            SecureHomesAndSemiIndependent, Residential: K1 K2
            Parents, Parents: P1
            Other, Independent: P2 P3
            OtherResidential, Residential: R1 R2 R3 R4 R5 S1
            Unknown, Other, temporary: T0 T1 T2 T3 T4
            Foster, FosterKin, foster: U1 U2 U3
            Foster, FosterOther, foster: U4 U5 U6
            Other, Other: Z1 Z11 Z12 Z13 Z14
            begin a placement: S P B
            short breaks: V1 V3 V4
            """.ReplaceLineEndings("\n"));

    [Theory]
    [InlineData("A3", PlacementType.A3)]
    [InlineData("Z11", PlacementType.Z11)]
    [InlineData("Z111", PlacementType.Unknown)]
    [InlineData("[1", PlacementType.Unknown)]
    [InlineData("@1", PlacementType.Unknown)]
    [InlineData("A/", PlacementType.Unknown)]
    [InlineData("A:", PlacementType.Unknown)]
    [InlineData(null, PlacementType.Unknown)]
    public void A_code_is_a_capital_and_capitals_or_digits(string? code, PlacementType expected) => EpisodeCodes.ToPlacementType(code).Should().Be(expected);

    [Theory]
    [InlineData("T0 T1 A2 Z1", "T0 T1 A2 Z1")]
    public void Codes_at_the_ends_of_the_letters_and_digits_are_read(string codes, string expected) => string.Join(' ', codes.Split(' ').Select(EpisodeCodes.ToPlacementType)).Should().Be(expected);

    [Fact]
    public void A_reason_ceased_may_be_blank_or_no_code() =>
        new[] { null, "", "E4A", "E9", "E0", "e4a" }.Select(EpisodeCodes.ToReasonCeased).Should().Equal(null, null, ReasonCeased.E4A, ReasonCeased.E9, ReasonCeased.Unknown, ReasonCeased.Unknown);

    [Theory]
    [InlineData("2023-04-01", nameof(AgeBand.Under1))]
    [InlineData("2023-03-31", nameof(AgeBand.Aged1To4))]
    [InlineData("2019-04-01", nameof(AgeBand.Aged1To4))]
    [InlineData("2019-03-31", nameof(AgeBand.Aged5To9))]
    [InlineData("2014-04-01", nameof(AgeBand.Aged5To9))]
    [InlineData("2014-03-31", nameof(AgeBand.Aged10To15))]
    [InlineData("2008-04-01", nameof(AgeBand.Aged10To15))]
    [InlineData("2008-03-31", nameof(AgeBand.Aged16AndOver))]
    public void An_age_band_begins_on_the_birthday(string born, string band) => AgeBands.On(D(born), Year.Last).Should().Be(Enum.Parse<AgeBand>(band));

    public static TheoryData<string> Nothing => [.. Without.Keys];

    private static readonly Dictionary<string, Action> Without = new()
    {
        ["parts"] = () => PublishedBreakdown.Of(null!, PublicationLevel.National, Protection.Dfe),
        ["groups"] = () => PublishedFigure.OfGroups(null!, PublicationLevel.National, Protection.Dfe),
        ["states"] = () => CareSequence.From(null!),
        ["tallies"] = () => RateTally.OfAll(null!),
        ["times"] = () => SurvivalTally.Of(null!),
        ["other: curves"] = () => SurvivalTally.Empty.Merge(null!),
        ["figures"] = () => Authorities.From(null!),
        ["figures: years"] = () => YearOnYear.Changes((IEnumerable<Figure>)null!, 0.95, false),
        ["figures: shares"] = () => YearOnYear.Changes(null!, 0.95),
        ["code"] = () => Authorities.From([]).Compare(null!, [], 0.95),
        ["neighbours"] = () => Authorities.From([new("A", "n", default)]).Compare("A", null!, 0.95),
        ["links"] = () => SchoolSuccession.From(null!),
        ["steps"] = () => Repair.Of(null!),
        ["rows: fault"] = () => PlacementHistory.NotKnown(default, null!, Repair.None, "x"),
        ["fault"] = () => PlacementHistory.NotKnown(default, [], Repair.None, null!),
        ["repair: fault"] = () => PlacementHistory.NotKnown(default, [], null!, "x"),
        ["rows"] = () => PlacementHistory.From(default, null!, Repair.None),
        ["repair"] = () => PlacementHistory.From(default, [], null!),
        ["rows: children"] = () => PlacementHistory.ByChild(null!, Repair.None),
        ["coverage"] = () => Care.With(null!),
        ["succession"] = () => SchoolHistory.From([], null!),
        ["spells: schools"] = () => SchoolHistory.From(null!, SchoolSuccession.None),
        ["byCount"] = () => new CountTally(default, null!),
        ["left: counts"] = () => CountTally.Add(null!, CountTally.None),
        ["right: counts"] = () => CountTally.Add(CountTally.None, null!),
        ["placement: distance"] = () => DistanceTally.Of(null!),
        ["left: distance"] = () => DistanceTally.Add(null!, DistanceTally.None),
        ["right: distance"] = () => DistanceTally.Add(DistanceTally.None, null!),
        ["left: index"] = () => StabilityIndexTally.Add(null!, StabilityIndexTally.None),
        ["right: index"] = () => StabilityIndexTally.Add(StabilityIndexTally.None, null!),
        ["other: breakdown"] = () => new Breakdown<AgeBand>(Array.Empty<(AgeBand, Outcome)>()).With(null!),
        ["midYearMove"] = () => ThreeDomains.From(PlacementStability.Count(Care, PlacementMeasure.Of(Definition.CommissionerAsWritten, 1), Year.Last), SchoolStability.Count(Care, new Pupil(), SchoolMeasure.Of(Definition.CommissionerAsWritten, SchoolMoves.Any, 1, PhaseTransfers.ByPhase), Year), null!, null!),
        ["answer: index"] = () => StabilityIndexTally.Of(null!),
        ["child: index"] = () => StabilityIndex.Assess(null!),
        ["other: domains"] = () => new ThreeDomains(default, default, default).And(null!),
        ["placement"] = () => ThreeDomains.From(null!, null!, null!, null!),
        ["left: schools"] = () => SchoolTally.Add(null!, SchoolTally.None),
        ["right: schools"] = () => SchoolTally.Add(SchoolTally.None, null!),
        ["answer: schools"] = () => SchoolTally.Of(null!),
        ["history: settings"] = () => CareSettings.Of(null!, Year.First, Year.Last),
        ["history: exposure"] = () => MovesPerThousandDays.Assess(null!, null, Year.Last),
        ["history: first move"] = () => TimeToFirstMove.Assess(null!, Year.First, Year.Last, Year.Last),
        ["history: stays"] = () => CareStay.Of(null!, Year.Last),
        ["facts"] = () => CareRights.Stability.Measures.Home.HomeExpectations.Assess(null!),
        ["history: placements"] = () => PlacementStability.Assess(null!, PlacementMeasure.Of(Definition.DfE, 1), Year.Last),
        ["measure: placements"] = () => PlacementStability.Assess(Care, null!, Year.Last),
        ["histories"] = () => PlacementStability.Tally(null!, PlacementMeasure.Of(Definition.DfE, 1), Year.Last),
        ["history: long term"] = () => LongTermStability.Assess(null!, null, Definition.DfE, Year),
        ["history: snapshot"] = () => Snapshot.At(null!, Year.Last, Definition.DfE),
        ["definition: snapshot"] = () => Snapshot.At(Care, Year.Last, null!),
        ["history: time"] = () => TimesInCare.On(null!, Year.Last),
        ["history: rules"] = () => PlacementRules.Placements(null!, Year.Last),
        ["definition: placements"] = () => PlacementMeasure.Of(null!, 1),
        ["definition: schools"] = () => SchoolMeasure.Of(null!, SchoolMoves.Any, 1, PhaseTransfers.ByPhase),
        ["care: schools"] = () => SchoolStability.Assess(null!, new Pupil(), SchoolMeasure.Of(Definition.DfE, SchoolMoves.Any, 1, PhaseTransfers.ByPhase), Year),
        ["pupil"] = () => SchoolStability.Assess(Care, null!, SchoolMeasure.Of(Definition.DfE, SchoolMoves.Any, 1, PhaseTransfers.ByPhase), Year),
        ["measure: schools"] = () => SchoolStability.Assess(Care, new Pupil(), null!, Year),
        ["care: workers"] = () => SocialWorkerStability.Assess(null!, [], SocialWorkerMeasure.DistinctWorkers, Year),
        ["spells"] = () => SocialWorkerStability.Assess(Care, (IEnumerable<SocialWorkerSpell>)null!, SocialWorkerMeasure.DistinctWorkers, Year),
        ["measure: workers"] = () => SocialWorkerStability.Assess(Care, [], null!, Year),
        ["reason"] = () => new MeasureAnswer<int>(Outcome.Yes, 1, (string)null!),
        ["returns"] = () => new ReturnCoverage([], SuppliedTables.None, null, null!),
        ["byYear"] = () => new ReturnCoverage(null!, SuppliedTables.None, null),
        ["years: lost"] = () => Coverage().WithRowsLost(null!),
        ["years: before"] = () => Coverage().WithYearsBefore(null!),
        ["numbers"] = () => NumberTally.Of(null!),
        ["left"] = () => NumberTally.Add(null!, NumberTally.None),
        ["right"] = () => NumberTally.Add(NumberTally.None, null!),
        ["key"] = () => new Grouping(null!, "", (_, _) => null),
        ["title"] = () => new Grouping("", null!, (_, _) => null),
        ["of"] = () => new Grouping("", "", null!),
        ["child: grouping"] = () => Grouping.Age.Of(null!, Year),
        ["key: measure"] = () => Measure.Find(null!),
        ["child"] = () => Long.Assess(null!, Year),
        ["history"] = () => new ChildRecord(null!, null),
        ["history: made"] = () => new ChildRecord(default, (Func<PlacementHistory>)null!, null),
        ["key: attribute"] = () => new ChildRecord(Care, null).Attribute(null!),
        ["episode"] = () => new ChildRecord(Care, null).PlaceOf(null!),
        ["children"] = () => new FigurePass(null!, [], []),
        ["years"] = () => new FigurePass([], null!, []),
        ["measures"] = () => new FigurePass([], [], null!),
        ["grouping"] = () => new FigurePass([], [], []).Figures(null!),
        ["row"] = () => new EpisodeTableBuilder().Add(null!),
        ["code: authority"] = () => new EpisodeTableBuilder().Authority(null!),
        ["utf8"] = () => new EpisodeTableBuilder().Child(0, null!, 0, 0),
        ["utf8: found"] = () => new EpisodeTableBuilder().Find(0, null!, 0, 0),
        ["repair: table"] = () => new EpisodeTableBuilder().Build(null!),
        ["spell"] = () => new SocialWorkerTableBuilder().Add(0, null!),
        ["episodes"] = () => new SocialWorkerTableBuilder().Build(null!),
        ["table"] = () => new PlacementPass(null!, Year.Last, [], false),
        ["measures: pass"] = () => new PlacementPass(new EpisodeTableBuilder().Build(Repair.None), Year.Last, null!, false),
        ["answers"] = () => new PlacementPass(new EpisodeTableBuilder().Build(Repair.None), Year.Last, [], false).Answer(0, null!),
        ["table: exposure"] = () => new ExposurePass(null!, Year.Last),
        ["other"] = () => new PassTallies([], [], null).With(null!),
    };

    [Fact]
    public void What_was_made_of_a_child_shows_nothing_of_it_in_a_log()
    {
        new ConsideredWorker(new SocialWorkerSpell { Worker = "A", Start = D("2023-05-01") }, Answer.Yes, "a worker").ToString().Should().Be("ConsideredWorker: Yes");
        PlacementStability.Count(Care, PlacementMeasure.Of(Definition.DfE, 1), Year.Last).ToString().Should().Be("PlacementCount: No");
        LongTermStability.Dates(Care, D("2012-06-01"), Definition.DfE, Year, Year).ToString().Should().Be("LongTermAnswer: NotApplicable");
    }

    [Theory, MemberData(nameof(Nothing))]
    public void Where_nothing_is_given_the_argument_is_named(string what) =>
        FluentActions.Invoking(Without[what]).Should().Throw<ArgumentNullException>().WithParameterName(what.Split(':')[0]);

    private static ReturnCoverage Coverage() => new([new(2024, SuppliedTables.Outcomes)], SuppliedTables.None, D("2024-03-31"), 2024);

    private static StabilityIndexTally Index(int placement, int school, int worker) => StabilityIndexTally.Of(StabilityIndex.Assess(
        new ThreeDomains(DomainInstability.Of(placement, 2), DomainInstability.Of(school, 1), worker == 2 ? DomainInstability.NotAssessed : DomainInstability.Of(worker, 2))));
}
