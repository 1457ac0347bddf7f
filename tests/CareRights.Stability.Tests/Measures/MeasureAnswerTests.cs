using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using CareRights.Stability.Measures.Schools;
using CareRights.Stability.Measures.SocialWorkers;
using CareRights.Tests.Measures.Placements;

namespace CareRights.Tests.Measures;

/// <summary>Every measure answers in one shape: the outcome, the number, what was looked at and the reason in words, whether it is asked by itself or through the catalogue.</summary>
public sealed class MeasureAnswerTests
{
    private static readonly StatisticalYear Year = new(2024);

    private static readonly (PlacementHistory Care, LocalDate Born)[] Children =
        [.. RandomChildren.Make(600, seed: 29).Select((child, number) => (PlacementHistory.From(new ChildKey("", "c" + number), child.Rows, Repair.Standard), child.Born))];

    [Theory, InlineData("dfe_placements_1y"), InlineData("dfe_placements_2y"), InlineData("commissioner_changes_as_written_1y"), InlineData("annex_a_placements_12m")]
    public void Placements_by_themselves_and_through_the_catalogue(string key)
    {
        var measure = new[] { PlacementMeasure.Of(Definition.DfE, 1), PlacementMeasure.Of(Definition.DfE, 2), PlacementMeasure.Of(Definition.CommissionerAsWritten, 1), PlacementMeasure.Of(Definition.AnnexA, 1) }.Single(each => each.Key == key);
        foreach (var (care, born) in Children)
        {
            var (answer, counted) = (PlacementStability.Assess(care, measure, Year.Last), PlacementStability.Count(care, measure, Year.Last));
            Same(answer, counted.Outcome, counted.Count, counted.Because, counted.Considered);
            Measure.Find(key)!.Assess(new ChildRecord(care, born), Year).Should().Match<MeasureAnswer<double>>(
                same => same.Outcome == answer.Outcome && same.Value == answer.Value && same.Considered.SequenceEqual(answer.Considered) && same.Reason.StartsWith(answer.Reason));
        }
    }

    [Fact]
    public void Schools_and_social_workers()
    {
        var (school, worker) = (SchoolMeasure.Of(Definition.DfE, SchoolMoves.Any, 1, PhaseTransfers.ByPhaseThenAge), SocialWorkerMeasure.DistinctWorkers);
        var pupil = new Pupil { Born = new(2014, 6, 1), IsMatchedToCensus = true, Schools = SchoolHistory.From([new("P", new(2018, 9, 3), null, SchoolPhase.Primary), new("Q", new(2023, 10, 4), null, SchoolPhase.Primary)], SchoolSuccession.None) };
        SocialWorkerSpell[] spells = [new() { Worker = "A", Start = new(2022, 1, 1), End = new(2023, 9, 1) }, new() { Worker = "B", Start = new(2023, 9, 1) }, new() { Worker = "A", Start = new(2023, 12, 1) }];
        foreach (var (care, _) in Children)
        {
            var moves = SchoolStability.Count(care, pupil, school, Year);
            Same(SchoolStability.Assess(care, pupil, school, Year), moves.Outcome, moves.Count, moves.Because, moves.Considered);
            var workers = SocialWorkerStability.Count(care, new ChildWorkers(spells), worker, Year);
            Same(SocialWorkerStability.Assess(care, spells, worker, Year), workers.Outcome, workers.Count, workers.Because, workers.Rows());
        }

        var all = PlacementHistory.From(new ChildKey("", "1"), [new() { Child = new("", "1"), Start = new(2020, 1, 1), Reason = ReasonForNewEpisode.S, Status = LegalStatus.C2, Placement = PlacementType.U4, Place = "AA1" }], Repair.Standard);
        SchoolStability.Assess(all, pupil, school, Year).Reason.Should().Be("2023-10-04 counted: entered another school, or a school from none");
        SocialWorkerStability.Assess(all, spells, worker, Year).Considered.Select(row => (row.Start, row.End, row.Counts)).Should().Equal(
            (new LocalDate(2022, 1, 1), new LocalDate(2023, 9, 1), Answer.Yes), (new LocalDate(2023, 9, 1), null, Answer.Yes), (new LocalDate(2023, 12, 1), null, Answer.No));
    }

    [Fact]
    public void An_answer_that_looked_at_no_row_has_none()
    {
        new MeasureAnswer<int>(Outcome.Unknown, null, "the table").Considered.Should().NotBeNull().And.BeEmpty();
        new MeasureAnswer<int>(Outcome.Unknown, null, () => "the table").Considered.Should().NotBeNull().And.BeEmpty();
    }

    [Fact]
    public void Long_term_stability_gives_the_days_it_rests_on()
    {
        foreach (var (care, born) in Children)
        {
            var (answer, dates) = (LongTermStability.Assess(care, born, Definition.DfE, Year), LongTermStability.Dates(care, born, Definition.DfE, Year, Year));
            (answer.Outcome, answer.Value).Should().Be((dates.Outcome, null));
            answer.Reason.Should().Be(dates.Because.Length > 0 ? dates.Because : dates.InWords()).And.NotBeEmpty();
        }
    }

    private static void Same(MeasureAnswer<int> answer, Outcome outcome, int? count, string because, IReadOnlyList<Considered> considered)
    {
        (answer.Outcome, answer.Value).Should().Be((outcome, count));
        answer.Considered.Should().Equal(considered);
        answer.Reason.Should().Be(because.Length > 0 ? because : string.Join("; ", considered.Select(item => $"{item.Start:uuuu-MM-dd} {(item.Counts == Answer.Yes ? "counted" : "left out")}: {item.Reason}")));
    }
}
