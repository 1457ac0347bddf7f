using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Comparison;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Measures.Schools;
using CareRights.Stability.Measures.SocialWorkers;
using CareRights.Stability.Publication;
using CareRights.Stability.Statistics;

namespace CareRights.Tests;

/// <summary>What is refused: which argument, and in which words. What stands next to it is taken.</summary>
public sealed class RefusalsTests
{
    private const SuppliedTables TooHigh = SuppliedTables.All + 1;

    private static readonly PlacementHistory Care = Rows.History("2023-05-01 S C2 U6 AA1 - -");

    private static readonly StatisticalYear Year = new(2024);

    private static readonly Authorities One = Authorities.From([new("A", "north", new Proportion(1, 2))]);

    private static readonly EpisodeTable Table = new EpisodeTableBuilder().Build(Repair.Standard);

    public static TheoryData<string, string> Refused => new()
    {
        { "rounding -1", "A number of zero or more is required. (Parameter 'count')" },
        { "a breakdown with -1", "A number of zero or more is required. (Parameter 'parts')" },
        { "-1 of 2", "A number of zero or more is required. (Parameter 'count')" },
        { "3 of 2", "More are counted than there are. (Parameter 'count')" },
        { "a confidence of 0", "A confidence between 0 and 1 is required, such as 0.95. (Parameter 'confidence')" },
        { "a confidence of 1 for a rate", "A confidence between 0 and 1 is required, such as 0.95. (Parameter 'confidence')" },
        { "a confidence of 1 for a curve", "A confidence between 0 and 1 is required, such as 0.95. (Parameter 'confidence')" },
        { "a confidence of 1 for Clopper and Pearson", "A confidence between 0 and 1 is required, such as 0.95. (Parameter 'confidence')" },
        { "a confidence of 1 for years", "A confidence between 0 and 1 is required, such as 0.95. (Parameter 'confidence')" },
        { "a confidence of 1 for a funnel", "A confidence between 0 and 1 is required, such as 0.95. (Parameter 'confidence')" },
        { "an alphabet of 1", "The alphabet holds at least two states and every state seen. (Parameter 'alphabet')" },
        { "an alphabet smaller than what was seen", "The alphabet holds at least two states and every state seen. (Parameter 'alphabet')" },
        { "an event on no day", "An event falls on a day at risk. (Parameter 'days')" },
        { "-1 events", "Required input events cannot be negative. (Parameter 'events')" },
        { "-1 days", "Required input days cannot be negative. (Parameter 'days')" },
        { "a time of -1 days", "A time of zero days or more is required. (Parameter 'times')" },
        { "a funnel of -1", "A number of zero or more is required. (Parameter 'of')" },
        { "a target below 0", "A share from 0 to 1 is required. (Parameter 'target')" },
        { "a target above 1", "A share from 0 to 1 is required. (Parameter 'target')" },
        { "an authority twice", "An authority comes twice. (Parameter 'figures')" },
        { "an authority that is not there", "There is no figure for the authority. (Parameter 'code')" },
        { "a year twice", "A year comes twice. (Parameter 'figures')" },
        { "a school with two successors", "A school has two successors. (Parameter 'links')" },
        { "a school that becomes itself", "A school becomes itself in the end. (Parameter 'links')" },
        { "seven counts", "A count from 0 to 7 is required, eight in all. (Parameter 'byCount')" },
        { "nine counts", "A count from 0 to 7 is required, eight in all. (Parameter 'byCount')" },
        { "an outcome below all", "One of the four outcomes is required. (Parameter 'outcome')" },
        { "an outcome above all", "One of the four outcomes is required. (Parameter 'outcome')" },
        { "a number out of the cohort", "A child who is not in the cohort has no number. (Parameter 'value')" },
        { "DfE over 3 years", "DfE has measures over 1 to 2 years. (Parameter 'years')" },
        { "Annex A over 2 years", "Annex A has measures over 1 to 1 years. (Parameter 'years')" },
        { "the Commissioner over 5 years", "Commissioner as written has measures over 1 to 4 years. (Parameter 'years')" },
        { "no years", "Commissioner as coded (2019) has measures over 1 to 4 years. (Parameter 'years')" },
        { "the long-term measure of the Commissioner", "Only DfE publishes a long-term measure. (Parameter 'definition')" },
        { "school moves as coded", "School moves are defined by DfE and by the Commissioner as written. (Parameter 'definition')" },
        { "school moves of no kind", "Any moves or those in mid-year are required. (Parameter 'moves')" },
        { "school moves without a way to tell", "A way to tell transfers is required. (Parameter 'transfers')" },
        { "school moves over no years", "DfE has measures over 1 or 2 years, the Commissioner over 1 to 3. (Parameter 'years')" },
        { "school moves of DfE over 3 years", "DfE has measures over 1 or 2 years, the Commissioner over 1 to 3. (Parameter 'years')" },
        { "school moves of the Commissioner over 4 years", "DfE has measures over 1 or 2 years, the Commissioner over 1 to 3. (Parameter 'years')" },
        { "changes of worker below all", "One of the three counts of changes is required. (Parameter 'changes')" },
        { "changes of worker above all", "One of the three counts of changes is required. (Parameter 'changes')" },
        { "changes of worker over no years", "The Commissioner counts over 1 or 2 years. (Parameter 'years')" },
        { "changes of worker over 3 years", "The Commissioner counts over 1 or 2 years. (Parameter 'years')" },
        { "no combination of domains", "A combination of the three domains is required. (Parameter 'domains')" },
        { "more than all domains", "A combination of the three domains is required. (Parameter 'domains')" },
        { "-1 changes", "Required input changes cannot be negative. (Parameter 'changes')" },
        { "multiple from -1", "Required input multiple cannot be negative. (Parameter 'multiple')" },
        { "placements in the index", "The index takes changes of placement, not placements. (Parameter 'placement')" },
        { "DfE's school moves in the index", "The index takes the Commissioner's any moves. (Parameter 'anyMove')" },
        { "mid-year moves as any", "The index takes the Commissioner's any moves. (Parameter 'anyMove')" },
        { "any moves as mid-year", "The index takes the same moves in mid-year. (Parameter 'midYearMove')" },
        { "workers in the index", "The index takes changes of social worker, not workers. (Parameter 'socialWorker')" },
        { "another day in the index", "The answers are about one period. (Parameter 'placement')" },
        { "another year of moves in the index", "The answers are about one period. (Parameter 'placement')" },
        { "another year of workers in the index", "The answers are about one period. (Parameter 'placement')" },
        { "more years of placements in the index", "The answers are about one period. (Parameter 'placement')" },
        { "more years of workers in the index", "The answers are about one period. (Parameter 'placement')" },
        { "tables above all in a year", "A combination of the tables is required. (Parameter 'byYear')" },
        { "tables below none in a year", "A combination of the tables is required. (Parameter 'byYear')" },
        { "tables above all in every year", "A combination of the tables is required. (Parameter 'ofEveryYear')" },
        { "a period of no years", "A period has one year or more. (Parameter 'years')" },
        { "no number", "A finite number is required. (Parameter 'numbers')" },
        { "a number without end", "A finite number is required. (Parameter 'numbers')" },
        { "a grouping that the pass was not given", "A grouping the pass was given is required. (Parameter 'grouping')" },
        { "a pass of 1909", "Years from 1910 to 2078 can be asked about. (Parameter 'asOf')" },
        { "a pass of 2079", "Years from 1910 to 2078 can be asked about. (Parameter 'asOf')" },
        { "the long-term measure on 30 March", "The long-term measure is about 31 March. (Parameter 'asOf')" },
        { "the long-term measure on 31 May", "The long-term measure is about 31 March. (Parameter 'asOf')" },
        { "moves of 1909", "Years from 1910 to 2078 can be asked about. (Parameter 'asOf')" },
        { "moves of 2079", "Years from 1910 to 2078 can be asked about. (Parameter 'asOf')" },
        { "workers of 1909", "Years from 1910 to 2078 can be asked about. (Parameter 'year')" },
        { "workers of 2079", "Years from 1910 to 2078 can be asked about. (Parameter 'year')" },
        { "passes of different measures", "Only passes over the same measures add up. (Parameter 'other')" },
        { "a pass with and one without the long-term measure", "Only passes over the same measures add up. (Parameter 'other')" },
        { "the worker of a child that is not there", "Every child with a social worker must have a place in the table of episodes. (Parameter 'episodes')" },
        { "a worker of child -1", "Required input child cannot be negative. (Parameter 'child')" },
        { "-1 expected rows", "Required input expectedRows cannot be negative. (Parameter 'expectedRows')" },
    };

    [Theory, MemberData(nameof(Refused))]
    public void What_is_refused_says_which_argument_and_why(string what, string words) =>
        FluentActions.Invoking(() => Do(what)).Should().Throw<ArgumentException>().Which.Message.Should().Be(words);

    [Theory]
    [InlineData("zero rounded")]
    [InlineData("an alphabet of what was seen")]
    [InlineData("a target of 0")]
    [InlineData("a target of 1")]
    [InlineData("an event on one day")]
    [InlineData("a time of no days")]
    [InlineData("DfE over 2 years")]
    [InlineData("the Commissioner over 4 years")]
    [InlineData("school moves of DfE over 2 years")]
    [InlineData("school moves of the Commissioner over 3 years")]
    [InlineData("changes of worker over 2 years")]
    [InlineData("all domains")]
    [InlineData("all tables")]
    [InlineData("a period of one year")]
    [InlineData("a pass of 1910")]
    [InlineData("a pass of 2078")]
    [InlineData("moves of 1910")]
    [InlineData("moves of 2078")]
    [InlineData("workers of 1910")]
    [InlineData("workers of 2078")]
    [InlineData("the same successor twice")]
    [InlineData("no expected rows")]
    public void What_is_next_to_it_is_taken(string what) => FluentActions.Invoking(() => Do(what)).Should().NotThrow();

    private static object? Do(string what) => what switch
    {
        "rounding -1" => DfeRounding.NearestTen(-1),
        "zero rounded" => DfeRounding.NearestTen(0),
        "a breakdown with -1" => PublishedBreakdown.Of([7, -1], PublicationLevel.LocalAuthority, Protection.Dfe),
        "-1 of 2" => new Proportion(-1, 2),
        "3 of 2" => new Proportion(3, 2),
        "a confidence of 0" => ConfidenceInterval.Wilson(new Proportion(1, 2), 0),
        "a confidence of 1 for a rate" => default(RateTally).ExactPoisson(1),
        "a confidence of 1 for a curve" => SurvivalTally.Empty.KaplanMeier().IntervalAt(0, 1),
        "a confidence of 1 for Clopper and Pearson" => ConfidenceInterval.ClopperPearson(new Proportion(1, 2), 1),
        "a confidence of 1 for years" => YearOnYear.Changes(Array.Empty<KeyValuePair<StatisticalYear, Proportion>>(), 1),
        "a confidence of 1 for a funnel" => Funnel.Limits(0, 0.5, 1),
        "an alphabet of 1" => CareSequence.From([new("a", 1)]).Complexity(1),
        "an alphabet smaller than what was seen" => CareSequence.From([new("a", 1), new("b", 1), new("c", 1)]).Complexity(2),
        "an alphabet of what was seen" => CareSequence.From([new("a", 1), new("b", 1)]).Complexity(2),
        "an event on no day" => RateTally.OfChild(1, 0),
        "an event on one day" => RateTally.OfChild(1, 1),
        "-1 events" => RateTally.OfChild(-1, 1),
        "-1 days" => RateTally.OfChild(0, -1),
        "a time of -1 days" => SurvivalTally.Of([new(-1, true)]),
        "a time of no days" => SurvivalTally.Of([new(0, true)]),
        "a funnel of -1" => Funnel.Limits(-1, 0.5, 0.95),
        "a target below 0" => Funnel.Limits(1, -0.001, 0.95),
        "a target above 1" => Funnel.Limits(1, 1.001, 0.95),
        "a target of 0" => Funnel.Limits(1, 0, 0.95),
        "a target of 1" => Funnel.Limits(1, 1, 0.95),
        "an authority twice" => Authorities.From([.. One.Figures, .. One.Figures]),
        "an authority that is not there" => One.Compare("B", [], 0.95),
        "a year twice" => YearOnYear.Changes([new(Year, default), new KeyValuePair<StatisticalYear, Proportion>(Year, default)], 0.95),
        "a school with two successors" => SchoolSuccession.From([new("1", "2"), new("1", "3")]),
        "a school that becomes itself" => SchoolSuccession.From([new("1", "2"), new("2", "3"), new("3", "1")]),
        "the same successor twice" => SchoolSuccession.From([new("1", "2"), new("1", "2")]),
        "seven counts" => new CountTally(default, new long[7]),
        "nine counts" => new CountTally(default, new long[9]),
        "an outcome below all" => new MeasureAnswer<int>(Outcome.Unknown - 1, null, ""),
        "an outcome above all" => new MeasureAnswer<int>(Outcome.NotApplicable + 1, null, ""),
        "a number out of the cohort" => new MeasureAnswer<int>(Outcome.NotApplicable, 1, ""),
        "DfE over 3 years" => PlacementMeasure.Of(Definition.DfE, 3),
        "DfE over 2 years" => PlacementMeasure.Of(Definition.DfE, 2),
        "Annex A over 2 years" => PlacementMeasure.Of(Definition.AnnexA, 2),
        "the Commissioner over 5 years" => PlacementMeasure.Of(Definition.CommissionerAsWritten, 5),
        "the Commissioner over 4 years" => PlacementMeasure.Of(Definition.CommissionerAsWritten, 4),
        "no years" => PlacementMeasure.Of(Definition.CommissionerAsCoded2019, 0),
        "the long-term measure of the Commissioner" => LongTermStability.Assess(Care, null, Definition.CommissionerAsWritten, Year),
        "school moves as coded" => SchoolMeasure.Of(Definition.CommissionerAsCoded2019, SchoolMoves.Any, 1, PhaseTransfers.ByPhase),
        "school moves of no kind" => SchoolMeasure.Of(Definition.DfE, (SchoolMoves)9, 1, PhaseTransfers.ByPhase),
        "school moves without a way to tell" => SchoolMeasure.Of(Definition.DfE, SchoolMoves.Any, 1, (PhaseTransfers)9),
        "school moves over no years" => Moves(SchoolMoves.Any, 0).Measure,
        "school moves of DfE over 2 years" => SchoolMeasure.Of(Definition.DfE, SchoolMoves.Any, 2, PhaseTransfers.ByPhase),
        "school moves of DfE over 3 years" => SchoolMeasure.Of(Definition.DfE, SchoolMoves.Any, 3, PhaseTransfers.ByPhase),
        "school moves of the Commissioner over 3 years" => Moves(SchoolMoves.Any, 3),
        "school moves of the Commissioner over 4 years" => Moves(SchoolMoves.Any, 4),
        "changes of worker below all" => SocialWorkerMeasure.Commissioner(WorkerChanges.All - 1, 1),
        "changes of worker above all" => SocialWorkerMeasure.Commissioner(WorkerChanges.ExceptTeamTransfers + 1, 1),
        "changes of worker over no years" => SocialWorkerMeasure.Commissioner(WorkerChanges.All, 0),
        "changes of worker over 2 years" => SocialWorkerMeasure.Commissioner(WorkerChanges.ExceptTeamTransfers, 2),
        "changes of worker over 3 years" => SocialWorkerMeasure.Commissioner(WorkerChanges.All, 3),
        "no combination of domains" => StabilityIndexTally.None.AnyIn(StabilityDomains.None - 1),
        "more than all domains" => StabilityIndexTally.None.AnyExactlyIn(StabilityDomains.All + 1),
        "all domains" => StabilityIndexTally.None.AnyExactlyIn(StabilityDomains.All),
        "-1 changes" => DomainInstability.Of(-1, 2),
        "multiple from -1" => DomainInstability.Of(1, -1),
        "placements in the index" => Index(placement: PlacementStability.Count(Care, PlacementMeasure.Of(Definition.DfE, 1), Year.Last)),
        "DfE's school moves in the index" => Index(anyMove: SchoolStability.Count(Care, new Pupil(), SchoolMeasure.Of(Definition.DfE, SchoolMoves.Any, 1, PhaseTransfers.ByPhase), Year)),
        "mid-year moves as any" => Index(anyMove: Moves(SchoolMoves.MidYear, 1)),
        "any moves as mid-year" => Index(midYearMove: Moves(SchoolMoves.Any, 1)),
        "workers in the index" => Index(workers: SocialWorkerStability.Count(Care, new ChildWorkers([]), SocialWorkerMeasure.DistinctWorkers, Year)),
        "another day in the index" => Index(placement: PlacementStability.Count(Care, PlacementMeasure.Of(Definition.CommissionerAsWritten, 1), Year.Last.PlusDays(-1))),
        "another year of moves in the index" => Index(midYearMove: Moves(SchoolMoves.MidYear, 1, Year.Back(1))),
        "another year of workers in the index" => Index(workers: Workers(1, Year.Back(1))),
        "more years of placements in the index" => Index(placement: PlacementStability.Count(Care, PlacementMeasure.Of(Definition.CommissionerAsWritten, 2), Year.Last)),
        "more years of workers in the index" => Index(workers: Workers(2, Year)),
        "tables above all in a year" => new ReturnCoverage([new(2024, TooHigh)], SuppliedTables.None, null),
        "tables below none in a year" => new ReturnCoverage([new(2024, SuppliedTables.None - 1)], SuppliedTables.None, null),
        "tables above all in every year" => new ReturnCoverage([], TooHigh, null),
        "all tables" => new ReturnCoverage([new(2024, SuppliedTables.All)], SuppliedTables.All, null),
        "a period of no years" => ReturnCoverage.Complete.Has(SuppliedTables.None, Year, 0),
        "a period of one year" => ReturnCoverage.Complete.Has(SuppliedTables.None, Year, 1),
        "no number" => NumberTally.Of([double.NaN]),
        "a number without end" => NumberTally.Of([double.NegativeInfinity]),
        "a grouping that the pass was not given" => new FigurePass([], [Year], []).Figures(Grouping.Age).Count,
        "a pass of 1909" => new PlacementPass(Table, new(1909, 12, 31), [], false),
        "a pass of 1910" => new PlacementPass(Table, new(1910, 1, 1), [], false),
        "a pass of 2078" => new PlacementPass(Table, new(2078, 3, 31), [], true),
        "a pass of 2079" => new PlacementPass(Table, new(2079, 1, 1), [], false),
        "the long-term measure on 30 March" => new PlacementPass(Table, new(2024, 3, 30), [], true),
        "the long-term measure on 31 May" => new PlacementPass(Table, new(2024, 5, 31), [], true),
        "moves of 1909" => new ExposurePass(Table, new(1909, 12, 31)),
        "moves of 1910" => new ExposurePass(Table, new(1910, 1, 1)),
        "moves of 2078" => new ExposurePass(Table, new(2078, 12, 31)),
        "moves of 2079" => new ExposurePass(Table, new(2079, 1, 1)),
        "workers of 1909" => new SocialWorkerPass(Table, new SocialWorkerTableBuilder().Build(Table), new(1909), []),
        "workers of 1910" => new SocialWorkerPass(Table, new SocialWorkerTableBuilder().Build(Table), new(1910), []),
        "workers of 2078" => new SocialWorkerPass(Table, new SocialWorkerTableBuilder().Build(Table), new(2078), []),
        "workers of 2079" => new SocialWorkerPass(Table, new SocialWorkerTableBuilder().Build(Table), new(2079), []),
        "passes of different measures" => Tallies(1, false).With(Tallies(2, false)),
        "a pass with and one without the long-term measure" => Tallies(1, true).With(Tallies(1, false)),
        "the worker of a child that is not there" => Workers(0).Build(Table),
        "a worker of child -1" => Workers(-1),
        "-1 expected rows" => new EpisodeTableBuilder(-1),
        "no expected rows" => new EpisodeTableBuilder(0),
        _ => throw new InvalidOperationException(what),
    };

    private static ThreeDomains Index(PlacementCount? placement = null, SchoolAnswer? anyMove = null, SchoolAnswer? midYearMove = null, SocialWorkerAnswer? workers = null) => ThreeDomains.From(
        placement ?? PlacementStability.Count(Care, PlacementMeasure.Of(Definition.CommissionerAsWritten, 1), Year.Last),
        anyMove ?? Moves(SchoolMoves.Any, 1),
        midYearMove ?? Moves(SchoolMoves.MidYear, 1),
        workers ?? Workers(1, Year));

    private static SchoolAnswer Moves(SchoolMoves moves, int years, StatisticalYear? year = null) =>
        SchoolStability.Count(Care, new Pupil(), SchoolMeasure.Of(Definition.CommissionerAsWritten, moves, years, PhaseTransfers.ByPhase), year ?? Year);

    private static SocialWorkerAnswer Workers(int years, StatisticalYear year) => SocialWorkerStability.Count(Care, new ChildWorkers([]), SocialWorkerMeasure.Commissioner(WorkerChanges.All, years), year);

    private static SocialWorkerTableBuilder Workers(int child)
    {
        var builder = new SocialWorkerTableBuilder();
        builder.Add(child, new SocialWorkerSpell());
        return builder;
    }

    private static PassTallies Tallies(int years, bool withLongTerm) => new PlacementPass(Table, Year.Last, [PlacementMeasure.Of(Definition.DfE, years)], withLongTerm).Tally(1);
}
