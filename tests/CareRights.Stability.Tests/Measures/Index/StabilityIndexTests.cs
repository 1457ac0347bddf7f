using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Index;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Measures.Schools;
using CareRights.Stability.Measures.SocialWorkers;
using FsCheck.Fluent;
using static CareRights.Tests.Dates;
using In = CareRights.Stability.Measures.Index.StabilityDomains;

namespace CareRights.Tests.Measures.Index;

/// <summary>Cases C01 to C08, and the index of a child from episodes, schools and social workers.</summary>
public sealed class StabilityIndexTests
{
    private static readonly FsCheck.Gen<DomainInstability> Domains = Gen.Elements(
        default(DomainInstability), DomainInstability.NotAssessed, new(Outcome.No, Outcome.No), new(Outcome.Yes, Outcome.No), new(Outcome.Yes, Outcome.Yes), new(Outcome.Unknown, Outcome.No), new(Outcome.Yes, Outcome.Unknown));

    private static readonly FsCheck.Gen<ThreeDomains> Children =
        from placement in Domains
        from school in Domains
        from worker in Domains
        select new ThreeDomains(placement, school, worker);

    [Theory]
    [InlineData("C01", 0, 0, 0, 0, Outcome.No, 0)]
    [InlineData("C02", 1, 0, 0, 0, Outcome.Yes, 0)]
    [InlineData("C03", 2, 0, 0, 1, Outcome.Yes, 1)]
    [InlineData("C04", 2, 1, 1, 2, Outcome.Yes, 3)]
    [InlineData("C05", 0, 1, 0, 2, Outcome.Yes, 1)]
    public void Assessed_in_all_three(string id, int placement, int anyMove, int midYear, int worker, Outcome any, int multiple)
    {
        var answer = StabilityIndex.Assess(Of(placement, anyMove, midYear, worker));
        answer.Any.Should().Be(any, id);
        answer.Assessed.Should().Be(In.All, id);
        int.PopCount((int)answer.MultipleIn).Should().Be(multiple, id);
        answer.Multiple.Should().Be(multiple > 0 ? Outcome.Yes : Outcome.No, id);
    }

    [Fact]
    public void C04_is_in_all_three_circles() => StabilityIndex.Assess(Of(2, 1, 1, 2)).Should().Match<StabilityIndexAnswer>(x => x.AnyIn == In.All && x.MultipleIn == In.All);

    [Fact]
    public void C06_without_a_school_the_child_is_outside_the_sample()
    {
        var answer = StabilityIndex.Assess(Of(1, 0, 0, 1) with { School = DomainInstability.NotAssessed });
        answer.Any.Should().Be(Outcome.NotApplicable);
        answer.Multiple.Should().Be(Outcome.NotApplicable);
        answer.AnyObserved.Should().Be(Outcome.Yes);
        answer.Assessed.Should().Be(In.Placement | In.SocialWorker);
        StabilityIndexTally.Of(answer).Should().Match<StabilityIndexTally>(x => x.Sample == 0 && x.Children == 1);
    }

    [Fact]
    public void What_is_not_known_leaves_the_sample_open_and_a_change_seen_settles_what_was_observed()
    {
        var answer = StabilityIndex.Assess(Of(1, 0, 0, 1) with { School = default });
        answer.Any.Should().Be(Outcome.Unknown);
        answer.AnyObserved.Should().Be(Outcome.Yes);
    }

    [Fact]
    public void Of_a_child_who_could_be_assessed_in_one_domain_alone_that_one_says_whether_a_change_was_observed()
    {
        ThreeDomains Only(DomainInstability placement) => new(placement, DomainInstability.NotAssessed, DomainInstability.NotAssessed);

        StabilityIndex.Assess(Only(new(Outcome.No, Outcome.No))).AnyObserved.Should().Be(Outcome.No);
        StabilityIndex.Assess(Only(default)).AnyObserved.Should().Be(Outcome.Unknown);
        StabilityIndex.Assess(Only(DomainInstability.NotAssessed)).AnyObserved.Should().Be(Outcome.NotApplicable);
    }

    /// <summary>The published regions of the circles, 2017/18: reference, part A6.</summary>
    [Theory]
    [InlineData("C07: any, one year", 34, 7, 3, 14, 6, 2, 5, 71)]
    [InlineData("C08: multiple, one year", 20, 5, 7, 3, 3, 1, 1, 40)]
    public void The_regions_of_the_circles_add_up(string id, int worker, int placement, int school, int workerPlacement, int workerSchool, int placementSchool, int all, int any)
    {
        (int Count, StabilityDomains In)[] regions =
        [
            (worker, In.SocialWorker), (placement, In.Placement), (school, In.School), (workerPlacement, In.SocialWorker | In.Placement), (workerSchool, In.SocialWorker | In.School),
            (placementSchool, In.Placement | In.School), (all, In.All), (100 - any, In.None),
        ];
        var tally = regions.SelectMany(region => Enumerable.Repeat(Tally(Exactly(region.In)), region.Count)).Aggregate(StabilityIndexTally.None, StabilityIndexTally.Add);
        tally.Sample.Should().Be(100);
        tally.AnyInstability.Should().Be(new Proportion(any, 100), id);
        tally.MultipleInstability.Should().Be(new Proportion(any, 100), id);
        regions.Should().OnlyContain(region => tally.AnyExactlyIn(region.In).Count == region.Count && tally.MultipleExactlyIn(region.In).Count == region.Count);
        tally.AnyIn(In.SocialWorker).Count.Should().Be(worker + workerPlacement + workerSchool + all);
        tally.MultipleIn(In.Placement | In.School).Count.Should().Be(placementSchool + all);
        tally.AssessedIn(In.All).Should().Be(new Proportion(100, 100));
    }

    [Fact]
    public void From_the_records_of_one_child()
    {
        var year = new StatisticalYear(2024);
        var care = Rows.History("2020-01-01 S C2 U4 AA1 2023-06-01 X1; 2023-06-01 P C2 U4 BB2 2023-11-01 X1; 2023-11-01 P C2 U4 CC3 - -");
        var pupil = new Pupil
        {
            Born = D("2014-06-01"),
            IsMatchedToCensus = true,
            Schools = SchoolHistory.From([new("A", D("2018-09-03"), null, SchoolPhase.Primary), new("B", D("2023-09-15"), null, SchoolPhase.Primary)], SchoolSuccession.None),
        };
        SocialWorkerSpell[] workers = [new() { Worker = "A", Start = D("2021-01-01") }];
        SchoolAnswer Moves(SchoolMoves moves) => SchoolStability.Count(care, pupil, SchoolMeasure.Of(Definition.CommissionerAsWritten, moves, 1, PhaseTransfers.ByPhase), year);
        var placement = PlacementStability.Count(care, PlacementMeasure.Of(Definition.CommissionerAsWritten, 1), year.Last);
        var worker = SocialWorkerStability.Count(care, new ChildWorkers(workers), SocialWorkerMeasure.Commissioner(WorkerChanges.All, 1), year);

        var answer = StabilityIndex.Assess(ThreeDomains.From(placement, Moves(SchoolMoves.Any), Moves(SchoolMoves.MidYear), worker));
        answer.AnyIn.Should().Be(In.Placement | In.School);
        answer.MultipleIn.Should().Be(In.Placement);

        FluentActions.Invoking(() => ThreeDomains.From(placement, Moves(SchoolMoves.Any), Moves(SchoolMoves.Any), worker)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => ThreeDomains.From(PlacementStability.Count(care, PlacementMeasure.Of(Definition.DfE, 1), year.Last), Moves(SchoolMoves.Any), Moves(SchoolMoves.MidYear), worker))
            .Should().Throw<ArgumentException>("placements are not changes of placement");
        FluentActions.Invoking(() => ThreeDomains.From(PlacementStability.Count(care, PlacementMeasure.Of(Definition.CommissionerAsWritten, 2), year.Last), Moves(SchoolMoves.Any), Moves(SchoolMoves.MidYear), worker))
            .Should().Throw<ArgumentException>("two years are not one");
    }

    [Fact]
    public void One_change_that_is_seen_is_a_change_though_how_many_there_were_is_not_known()
    {
        var year = new StatisticalYear(2024);
        var care = Rows.History("2022-06-01 P C2 U4 AA1 2023-06-01 X1; 2023-06-01 P C2 U4 BB2 - -");
        SocialWorkerSpell[] workers =
        [
            new() { Worker = "A", Start = D("2021-01-01"), End = D("2023-06-01") },
            new() { Worker = "B", Start = D("2023-06-01"), End = D("2023-09-01"), IsTeamTransfer = false },
            new() { Worker = "C", Start = D("2023-09-01") },
        ];
        SchoolAnswer Moves(SchoolMoves moves) => SchoolStability.Count(care, new Pupil { Born = D("2014-06-01") }, SchoolMeasure.Of(Definition.CommissionerAsWritten, moves, 2, PhaseTransfers.ByPhase), year);
        var placement = PlacementStability.Count(care, PlacementMeasure.Of(Definition.CommissionerAsWritten, 2), year.Last);
        var worker = SocialWorkerStability.Count(care, new ChildWorkers(workers), SocialWorkerMeasure.Commissioner(WorkerChanges.ExceptTeamTransfers, 2), year);

        var domains = ThreeDomains.From(placement, Moves(SchoolMoves.Any), Moves(SchoolMoves.MidYear), worker);

        (placement.Count, worker.Count).Should().Be((null, null), "the file begins within the two years, and of one change nobody said whether it came with a team");
        domains.Placement.Should().Be(new DomainInstability(Outcome.Yes, Outcome.Unknown));
        domains.SocialWorker.Should().Be(new DomainInstability(Outcome.Yes, Outcome.Unknown));
    }

    [Fact]
    public void Where_no_change_is_seen_and_how_many_there_were_is_not_known_it_is_not_known_whether_there_was_any()
    {
        var year = new StatisticalYear(2024);
        var care = Rows.History("2022-06-01 P C2 U4 AA1 - -");
        SocialWorkerSpell[] workers = [new() { Worker = "A", Start = D("2021-01-01"), End = D("2023-06-01") }, new() { Worker = "B", Start = D("2023-06-01") }];
        SchoolAnswer Moves(SchoolMoves moves) => SchoolStability.Count(care, new Pupil { Born = D("2014-06-01") }, SchoolMeasure.Of(Definition.CommissionerAsWritten, moves, 2, PhaseTransfers.ByPhase), year);

        var domains = ThreeDomains.From(
            PlacementStability.Count(care, PlacementMeasure.Of(Definition.CommissionerAsWritten, 2), year.Last), Moves(SchoolMoves.Any), Moves(SchoolMoves.MidYear),
            SocialWorkerStability.Count(care, new ChildWorkers(workers), SocialWorkerMeasure.Commissioner(WorkerChanges.ExceptTeamTransfers, 2), year));

        domains.Placement.Should().Be(default(DomainInstability), "the file begins within the two years");
        domains.SocialWorker.Should().Be(new DomainInstability(Outcome.Unknown, Outcome.No), "the one change may have come with a team");
    }

    [Fact]
    public void Two_consecutive_years_need_both()
    {
        var both = StabilityIndex.Assess(Of(2, 0, 0, 1).And(Of(3, 0, 0, 0)));
        both.MultipleIn.Should().Be(In.Placement);
        both.AnyIn.Should().Be(In.Placement);
        both.Assessed.Should().Be(In.All, "a change in one year only is settled: not in both");
        StabilityIndex.Assess(Of(2, 0, 0, 0).And(Of(2, 0, 0, 0) with { School = DomainInstability.NotAssessed })).Any.Should().Be(Outcome.NotApplicable);
        StabilityIndex.Assess(Of(2, 0, 0, 0).And(Of(2, 0, 0, 0) with { Placement = default })).Any.Should().Be(Outcome.Unknown);
    }

    [Fact]
    public void Learning_a_fact_never_changes_a_settled_answer() => Properties.Hold(
        from child in Children
        from better in Children
        select (child, better),
        x =>
        {
            DomainInstability Learn(DomainInstability known, DomainInstability news) => new(known.Any == Outcome.Unknown ? news.Any : known.Any, known.Multiple == Outcome.Unknown ? news.Multiple : known.Multiple);
            var before = StabilityIndex.Assess(x.child);
            var after = StabilityIndex.Assess(new(Learn(x.child.Placement, x.better.Placement), Learn(x.child.School, x.better.School), Learn(x.child.SocialWorker, x.better.SocialWorker)));
            return (before.Any == Outcome.Unknown || before.Any == after.Any)
                && (before.Multiple == Outcome.Unknown || before.Multiple == after.Multiple)
                && (before.AnyObserved == Outcome.Unknown || before.AnyObserved == after.AnyObserved);
        },
        500);

    [Fact]
    public void Tallies_merge_in_any_order_and_any_partition_and_every_child_is_in_one_region() => Properties.Hold(
        from children in Gen.ListOf(Children)
        from order in Gen.Shuffle(children.ToArray())
        from cut in Gen.Choose(0, children.Count)
        select (children, order, cut),
        x =>
        {
            StabilityIndexTally Sum(IEnumerable<ThreeDomains> children) => children.Select(Tally).Aggregate(StabilityIndexTally.None, StabilityIndexTally.Add);
            var all = Sum(x.children);
            return all.Equals(Sum(x.order.Take(x.cut)) + Sum(x.order.Skip(x.cut)))
                && all.Children == x.children.Count
                && Enumerable.Range(0, 8).Sum(region => all.AnyExactlyIn((StabilityDomains)region).Count) == all.Sample
                && all.AnyInstability.Count == all.Sample - all.AnyExactlyIn(In.None).Count;
        });

    private static ThreeDomains Of(int placement, int anyMove, int midYear, int worker) =>
        new(DomainInstability.Of(placement, 2), new(anyMove > 0 ? Outcome.Yes : Outcome.No, midYear > 0 ? Outcome.Yes : Outcome.No), DomainInstability.Of(worker, 2));

    private static ThreeDomains Exactly(StabilityDomains domains) =>
        Of(domains.HasFlag(In.Placement) ? 2 : 0, domains.HasFlag(In.School) ? 1 : 0, domains.HasFlag(In.School) ? 1 : 0, domains.HasFlag(In.SocialWorker) ? 2 : 0);

    private static StabilityIndexTally Tally(ThreeDomains child) => StabilityIndexTally.Of(StabilityIndex.Assess(child));
}
