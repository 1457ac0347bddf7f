using CareRights.Stability;
using CareRights.Stability.Figures;

namespace CareRights.Tests.Figures;

/// <summary>A pass may ask about one year in full and about others by a few measures, as a report does for the years before its own.</summary>
public sealed class YearsInFullTests
{
    private static readonly StatisticalYear Before = new(MixedChildren.Year - 1), Last = new(MixedChildren.Year);

    private static readonly Measure[] Asked = [Measure.Find("dfe_placements_1y")!, Measure.Find("dfe_social_workers_1y")!, Measure.Find("dfe_long_term")!, Measure.Find("dfe_care_leavers_eet_19_21")!];

    [Fact]
    public void The_year_in_full_has_every_figure_and_the_others_those_of_the_measures_asked_of_them()
    {
        var children = MixedChildren.Make(300);
        FigurePass Pass(IEnumerable<StatisticalYear>? inFull, IEnumerable<Measure>? inOtherYears) =>
            new(children, [Before, Last], Asked, Grouping.Age, FigureViews.MovesPerThousandDays, [Grouping.Placement], inFull: inFull, inOtherYears: inOtherYears);

        var (whole, part) = (Pass(null, null), Pass([Last], [Asked[0], Asked[3]]));
        Told(part.Figures()).Should().Equal(Told(whole.Figures().Where(figure => figure.Year == Last || figure.Measure == Asked[0] || figure.Measure == Asked[3]))).And.NotBeEmpty();
        Told(part.Figures(Grouping.Placement)).Should().Equal(Told(whole.Figures(Grouping.Placement).Where(figure => figure.Year == Last))).And.NotBeEmpty();
        part.Pooled().Select(each => (each.Year, each.Group, each.Pooled.Moves)).Should().Equal(whole.Pooled().Where(each => each.Year == Last).Select(each => (each.Year, each.Group, each.Pooled.Moves))).And.NotBeEmpty();
        part.LookedAfter.Should().Equal(whole.LookedAfter);
        Pass([Last], null).Figures().Should().HaveSameCount(whole.Figures());
    }

    [Fact]
    public void A_measure_that_was_not_asked_says_so()
    {
        var pass = new FigurePass(MixedChildren.Make(20), [Before, Last], Asked, inFull: [Last], inOtherYears: [Asked[0]]);
        foreach (var answer in pass.Answers())
        {
            var isAsked = answer.Year == Last;
            answer.Answers.Skip(1).Select(each => each.Reason == "not asked about in this year").Should().AllBeEquivalentTo(!isAsked);
        }
    }

    private static IEnumerable<string> Told(IEnumerable<Figure> figures) => figures.Select(figure => $"{figure.Year} {figure.Measure} {figure.Group} {figure.Tally}");
}
