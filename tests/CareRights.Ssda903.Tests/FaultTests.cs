using CareRights.Eligibility.LeavingCare;
using CareRights.Ssda903.Rules;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;

namespace CareRights.Ssda903.Tests;

/// <summary>An error that the program meets with one child is that child's Unknown, with a line to report, and the rest goes on. The errors are put in on purpose.</summary>
public sealed class FaultTests
{
    private static readonly StatisticalYear Year = new(2024);
    private static readonly EpisodeRow Good = new() { Child = "1", ReturnYear = 2024, Decom = new(2022, 5, 1), Rne = "S", Ls = "C2", Place = "U6", PlPost = "AA1 1AA" };

    // No file makes such a row: it has no list of what could not be read, so that asking it is an error.
    private static readonly Return WithOneBad = new()
    {
        Episodes = [Good, Good with { Child = "2", Unreadable = null! }, Good with { Child = "3" }],
        Coordinates = [new("AA1 1AA", 1, 2, null)],
        Headers = [.. new[] { "1", "2", "3" }.Select(child => new HeaderRow { Child = child, ReturnYear = 2024, Dob = new(2007, 6, 1) })],
    };

    [Fact]
    public void A_fault_in_one_childs_rows_is_that_childs_unknown_and_no_other_answer_is_lost()
    {
        var pass = new FigurePass(WithOneBad.Children(_ => Repair.Standard), [Year], [Measure.Find("dfe_placements_1y")!], Grouping.Age, FigureViews.MovesPerThousandDays);
        pass.Answers().Select(answer => (answer.Child.History.Child.Child, answer.LookedAfter)).Should().Equal(("1", Outcome.Yes), ("2", Outcome.Unknown), ("3", Outcome.Yes));
        pass.Figures().Aggregate(default(Tally), (sum, figure) => sum + figure.Tally).Should().Be(new Tally(0, 2, 1, 0));
        pass.Faults.Should().Equal((new ChildKey("", "2"), nameof(NullReferenceException)));
    }

    [Theory]
    [InlineData("dfe_social_workers_1y")]
    [InlineData("reviews_on_time_1y")]
    [InlineData("dfe_over_20_miles")]
    [InlineData("dfe_school_moves_any_1y")]
    public void A_fault_in_one_childs_table_is_that_childs_unknown(string measure)
    {
        var history = WithOneBad.Histories(_ => Repair.Standard).First().With(ReturnCoverage.Complete);
        var broken = new ChildTables(
            _ => throw new InvalidOperationException("a name"), (_, _) => throw new InvalidOperationException("a name"), _ => throw new InvalidOperationException("a name"), (_, _) => throw new InvalidOperationException("a name"),
            _ => throw new InvalidOperationException("a name"));
        var pass = new FigurePass(
            [new ChildRecord(history, null, broken), new ChildRecord(history, null)], [Year], [Measure.Find("dfe_placements_1y")!, Measure.Find(measure)!], Grouping.OfAttribute("sex", "Sex"), FigureViews.Circles | FigureViews.Distance);
        var answers = pass.Answers().ToList();
        answers[0].Answers.Select(answer => answer.Outcome).Should().Equal(Outcome.No, Outcome.Unknown);
        answers[0].Answers[1].Reason.Should().Contain("please report").And.NotContain("a name");
        answers[1].Answers[0].Outcome.Should().Be(Outcome.No);
        pass.Pooled().Sum(each => each.Pooled.OneYear.Children).Should().Be(1, "the child with the fault adds nothing to what cannot be Unknown");
        pass.Faults.Should().ContainSingle().Which.Fault.Should().Be(nameof(InvalidOperationException));
    }

    [Fact]
    public void A_fault_in_one_persons_facts_leaves_the_others_their_status()
    {
        var people = PersonInReturn.Of(WithOneBad, Repair.Standard);
        people.Select(person => (person.Child, person.Fault)).Should().Equal(("1", null), ("2", nameof(NullReferenceException)), ("3", null));
        people.Select(person => LeavingCareStatus.Assess(person.Person, new(2024, 3, 31)).Primary).Should().Equal(CareStatus.Eligible, CareStatus.Unknown, CareStatus.Eligible);
    }

    [Fact]
    public void A_fault_of_one_child_under_one_rule_stops_neither_the_others_nor_the_other_rules()
    {
        var rules = ValidationRule.InForce(2024);
        var faults = new List<CheckFault>();
        var found = ReturnCheck.Assess(WithOneBad, 2024, rules, null, faults);
        faults.Should().NotBeEmpty().And.OnlyContain(fault => fault.Child == "2" && fault.Fault == nameof(NullReferenceException));
        var without = ReturnCheck.Assess(WithOneBad with { Episodes = [WithOneBad.Episodes[0], WithOneBad.Episodes[2]] }, 2024, rules).Where(breach => breach.Row.Child != "2");
        found.Where(breach => breach.Row.Child != "2").Select(breach => breach.ToString()).Should().Equal(without.Select(breach => breach.ToString()));
        FluentActions.Invoking(() => ReturnCheck.Assess(WithOneBad, 2024, rules)).Should().Throw<NullReferenceException>("nobody asked to be told otherwise");
    }
}
