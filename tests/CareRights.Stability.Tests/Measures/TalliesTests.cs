using CareRights.Stability;
using CareRights.Stability.Bulk;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Distance;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Measures.Schools;
using CareRights.Stability.Measures.SocialWorkers;
using CareRights.Stability.Statistics;
using CareRights.Tests.Measures.Placements;

namespace CareRights.Tests.Measures;

/// <summary>Every tally there is: of random children, cut into parts in any way and put together in any order and any grouping, the same as of all of them at once.</summary>
public sealed class TalliesTests
{
    private static readonly LocalDate AsOf = new(2024, 3, 31);
    private static readonly StatisticalYear Year = new(2024);

    private static readonly PlacementMeasure[] Measures = [PlacementMeasure.Of(Definition.DfE, 1), PlacementMeasure.Of(Definition.CommissionerAsWritten, 2), PlacementMeasure.Of(Definition.AnnexA, 1)];

    private sealed record Child(PlacementHistory Care, LocalDate Born, Episode[] Rows, int Number)
    {
        public Random Random => new(Number);

        public SocialWorkerSpell[] Workers => [.. Enumerable.Range(0, Number % 5).Select(i => new SocialWorkerSpell { Worker = "ABC"[(Number + i) % 3].ToString(), Start = AsOf.PlusDays(-700 + (i * 150)), End = i + 1 == Number % 5 ? null : AsOf.PlusDays(-550 + (i * 150)) })];

        public SchoolAnswer Moves(SchoolMoves moves) => SchoolStability.Count(Care, Pupil, SchoolMeasure.Of(Definition.CommissionerAsWritten, moves, 1, PhaseTransfers.ByPhaseThenAge), Year);

        public SocialWorkerAnswer Changes => SocialWorkerStability.Count(Care, new ChildWorkers(Workers), SocialWorkerMeasure.Commissioner(WorkerChanges.All, 1), Year);

        private Pupil Pupil => new()
        {
            Born = Born,
            IsMatchedToCensus = Number % 7 == 0 ? null : Number % 5 > 0,
            Schools = SchoolHistory.From(Enumerable.Range(0, Number % 4).Select(i => new SchoolSpell("PQ"[(Number + i) % 2].ToString(), AsOf.PlusDays((i * 120) - (Number % 500)), null, SchoolPhase.Unknown)), SchoolSuccession.None),
        };
    }

    private static readonly Child[] Children =
        [.. RandomChildren.Make(1500, seed: 71).Select((child, number) => new Child(PlacementHistory.From(new ChildKey("", "c" + number), child.Rows, Repair.Standard), child.Born, child.Rows, number))];

    [Fact]
    public void Answers_by_outcome() => Merges(
        part => part.Aggregate(default(Tally), (sum, child) => sum + Tally.Of(LongTermStability.Assess(child.Care, child.Born, Definition.DfE, Year).Outcome)), (one, other) => one + other, Tally.Add);

    [Fact]
    public void Counts_of_placements_and_of_social_workers()
    {
        foreach (var measure in Measures)
        {
            Merges(part => PlacementStability.Tally(part.Select(child => child.Care), measure, AsOf), (one, other) => one + other, CountTally.Add);
        }

        Merges(part => part.Aggregate(CountTally.None, (sum, child) => sum + CountTally.Of(child.Changes.Outcome, child.Changes.Count)), (one, other) => one + other, CountTally.Add);
    }

    [Fact]
    public void Breakdowns() => Merges(
        part => new Breakdown<AgeBand>(part.Select(child => (AgeBands.On(child.Born, AsOf), PlacementStability.Count(child.Care, Measures[0], AsOf).Outcome))),
        (one, other) => one.With(other), (one, other) => other.With(one),
        breakdown => string.Join(';', Enum.GetValues<AgeBand>().Select(band => breakdown[band])) + breakdown.Total);

    [Fact]
    public void Schools() => Merges(
        part => part.Aggregate(SchoolTally.None, (sum, child) => sum + SchoolTally.Of(child.Moves(SchoolMoves.Any))), (one, other) => one + other, SchoolTally.Add);

    [Fact]
    public void Circles() => Merges(
        part => part.Aggregate(StabilityIndexTally.None, (sum, child) => sum + StabilityIndexTally.Of(StabilityIndex.Assess(ThreeDomains.From(
            PlacementStability.Count(child.Care, PlacementMeasure.Of(Definition.CommissionerAsWritten, 1), AsOf), child.Moves(SchoolMoves.Any), child.Moves(SchoolMoves.MidYear), child.Changes)))),
        (one, other) => one + other, StabilityIndexTally.Add);

    [Fact]
    public void Distances() => Merges(
        part => part.Aggregate(DistanceTally.None, (sum, child) => sum + DistanceTally.Of((Answer)child.Random.Next(3), (Answer)(child.Number % 3))), (one, other) => one + other, DistanceTally.Add);

    [Fact]
    public void Rates() => Merges(
        part => RateTally.OfAll(part.Select(child => MovesPerThousandDays.Assess(child.Care, child.Born, AsOf.PlusYears(-1)).Tally)), (one, other) => one.Merge(other), (one, other) => RateTally.OfAll([one, other]));

    [Fact]
    public void Times_to_the_first_move() => Merges(
        part => SurvivalTally.Of(part.Select(child => TimeToFirstMove.Assess(child.Care, AsOf.PlusYears(-3), AsOf, AsOf).Time).Where(time => time is not null).Select(time => time!.Value)),
        (one, other) => one.Merge(other), (one, other) => other.Merge(one),
        tally => tally.Children + string.Join(';', tally.KaplanMeier().Steps));

    [Fact]
    public void Numbers() => Merges(
        part => NumberTally.Of(part.Select(child => (double)(child.Number % 5))), (one, other) => one + other, (one, other) => NumberTally.Add(other, one));

    [Fact]
    public void Proportions() => Merges(
        part => part.Aggregate(default(Proportion), (sum, child) => sum.Merge(new Proportion(child.Number % 3 == 0 ? 1 : 0, 1))), (one, other) => one.Merge(other), (one, other) => other.Merge(one));

    [Fact]
    public void Passes_over_tables() => Merges(
        part =>
        {
            var builder = new EpisodeTableBuilder();
            foreach (var child in part)
            {
                builder.SetBorn(builder.Child(child.Care.Child), EpisodeTable.DayOf(child.Born));
                foreach (var row in child.Rows)
                {
                    builder.Add(row with { Child = child.Care.Child });
                }
            }

            return new PlacementPass(builder.Build(Repair.Standard), AsOf, Measures, withLongTerm: true).Tally(1);
        },
        (one, other) => one.With(other), (one, other) => other.With(one),
        pass => string.Join(';', pass.Tallies.Select(tally => tally.Reaching + string.Join(',', tally.ByCount))) + pass.LongTerm);

    /// <summary>A type that adds to itself is a tally, and is tried above.</summary>
    [Fact]
    public void No_tally_is_left_untried() =>
        typeof(Tally).Assembly.GetTypes().Append(typeof(Proportion))
            .Where(type => type.GetMethods().Any(method => method.ReturnType == type && method.Name is "Add" or "Merge" or "With" && method.GetParameters().All(parameter => parameter.ParameterType == type)))
            .Select(type => type.Name)
            .Should().BeEquivalentTo("Tally", "CountTally", "Breakdown`1", "StabilityIndexTally", "DistanceTally", "RateTally", "SurvivalTally", "Proportion", "PassTallies", "NumberTally", "SchoolTally");

    /// <summary>Cut into parts that may be empty, shuffled, and added two by two, either way round.</summary>
    private static void Merges<T>(Func<IEnumerable<Child>, T> tallyOf, Func<T, T, T> add, Func<T, T, T> turned, Func<T, string>? told = null)
    {
        var random = new Random(72);
        var whole = tallyOf(Children);
        whole.Should().NotBe(tallyOf([]), "there is something in it");
        for (var round = 0; round < 4; round++)
        {
            var into = new[] { 2, 3, 9, 40 }[round];
            var parts = Enumerable.Range(0, into).Select(_ => new List<Child>()).ToArray();
            foreach (var child in Children)
            {
                parts[random.Next(into)].Add(child);
            }

            var tallies = parts.Select(part => tallyOf(part.OrderBy(_ => random.Next()))).Append(tallyOf([])).ToList();
            while (tallies.Count > 1)
            {
                var (one, other) = (random.Next(tallies.Count), random.Next(tallies.Count - 1));
                var first = tallies[one];
                tallies.RemoveAt(one);
                tallies[other] = random.Next(2) == 0 ? add(first, tallies[other]) : turned(first, tallies[other]);
            }

            if (told is null)
            {
                tallies[0].Should().Be(whole);
            }
            else
            {
                told(tallies[0]).Should().Be(told(whole));
            }
        }
    }
}
