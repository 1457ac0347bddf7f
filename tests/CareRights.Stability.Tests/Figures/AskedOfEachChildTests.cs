using CareRights.Stability;
using CareRights.Stability.Figures;

namespace CareRights.Tests.Figures;

/// <summary>Something asked about each child while others are answered for is what it is of the answer that was taken; and the figures do not depend on how many threads there are.</summary>
public sealed class AskedOfEachChildTests
{
    private static readonly ChildRecord[] Children = MixedChildren.Make(300);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(-1)]
    public void It_is_what_it_is_of_the_answers_one_by_one(int threads)
    {
        var (one, several) = (Pass(1), Pass(threads));
        var expected = one.Answers().Select(Told).ToList();
        several.Answers(Told).ToList().Should().Equal(expected).And.HaveCountGreaterThan(Children.Length);
        several.Figures().Select(Told).Should().Equal(one.Figures().Select(Told)).And.NotBeEmpty();
        several.Pooled().Select(each => (each.Year, each.Group, each.Pooled.Moves)).Should().Equal(one.Pooled().Select(each => (each.Year, each.Group, each.Pooled.Moves))).And.NotBeEmpty();
        several.LookedAfter.Should().Equal(one.LookedAfter);
        several.Rows.Children.Should().Be(Children.Count(child => child.History.RowsRead > 0));
        several.Rows.Changes.Should().Equal(one.Rows.Changes).And.NotBeEmpty();
    }

    [Fact]
    public void An_error_in_asking_comes_in_the_turn_of_the_child_and_a_pass_is_taken_once()
    {
        var pass = Pass(2);
        var taken = 0;
        var take = () =>
        {
            foreach (var _ in pass.Answers(answer => answer.Child == Children[100] ? throw new InvalidOperationException("asked") : answer))
            {
                taken++;
            }
        };
        take.Should().Throw<InvalidOperationException>().WithMessage("asked");
        taken.Should().Be(Pass(1).Answers().TakeWhile(answer => answer.Child != Children[100]).Count()).And.BePositive();
        take.Should().Throw<InvalidOperationException>().WithMessage("A pass is taken once.");
        pass.Invoking(each => each.Answers<int>(null!)).Should().Throw<ArgumentNullException>();
    }

    private static FigurePass Pass(int threads) => new(
        Children, [new StatisticalYear(MixedChildren.Year - 1), new StatisticalYear(MixedChildren.Year)], Measure.All, Grouping.Age, FigureViews.MovesPerThousandDays, keepsChanges: true, mostThreads: threads);

    private static string Told(ChildInYear answer) => $"{answer} {answer.LookedAfter} {string.Join(";", answer.Answers.Select(each => each.Outcome + " " + each.Reason))}";

    private static string Told(Figure figure) => $"{figure.Year} {figure.Measure} {figure.Group} {figure.Tally}";
}
