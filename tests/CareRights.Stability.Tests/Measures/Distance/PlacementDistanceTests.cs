using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Distance;
using FsCheck.Fluent;

namespace CareRights.Tests.Measures.Distance;

/// <summary>DfE's formula at 20 miles, and what is not known.</summary>
public sealed class PlacementDistanceTests
{
    private static readonly GridReference Home = new(400_000, 300_000);

    // 20 miles are 32,186 metres by the formula; 20.05 miles are 32,266.465.
    [Theory]
    [InlineData(0, 0, "0.0", Answer.No)]
    [InlineData(3_000, 4_000, "3.1", Answer.No)]
    [InlineData(32_186, 0, "20.0", Answer.No)]
    [InlineData(0, -32_266, "20.0", Answer.No)]
    [InlineData(0, -32_267, "20.1", Answer.Yes)]
    [InlineData(-400_000, 900_000, "612.0", Answer.Yes)]
    public void Miles(int east, int north, string miles, Answer isOver)
    {
        var answer = new PlacementLocation { Home = Home, Placement = new(Home.Easting + east, Home.Northing + north) };
        answer.Miles.Should().Be(decimal.Parse(miles, System.Globalization.CultureInfo.InvariantCulture));
        answer.IsOver20Miles.Should().Be(isOver);
        answer.IsOutsideBoundary.Should().Be(Answer.Unknown);
    }

    [Theory]
    [InlineData("E09000010", "E09000010", Answer.No)]
    [InlineData("E09000010", "E09000012", Answer.Yes)]
    [InlineData("E09000010", null, Answer.Unknown)]
    [InlineData("", "E09000012", Answer.Unknown)]
    public void Boundary(string? responsible, string? placement, Answer isOutside) =>
        new PlacementLocation { ResponsibleAuthority = responsible, PlacementAuthority = placement }
            .Should().Match<PlacementLocation>(answer => answer.Miles == null && answer.IsOver20Miles == Answer.Unknown && answer.IsOutsideBoundary == isOutside);

    [Fact]
    public void The_same_either_way_and_never_over_by_less_than_the_rounding() => Properties.Hold(
        from east in Gen.Choose(0, 650_000)
        from north in Gen.Choose(0, 1_200_000)
        select new GridReference(east, north),
        place =>
        {
            var there = new PlacementLocation { Home = Home, Placement = place };
            var back = new PlacementLocation { Home = place, Placement = Home };
            return there.Miles == back.Miles && there.IsOver20Miles == back.IsOver20Miles && (there.IsOver20Miles == Answer.Yes) == (there.Miles >= 20.1m);
        });

    [Fact]
    public void Tallies_keep_the_unknown_apart_and_merge_in_any_partition() => Properties.Hold(
        from answers in Gen.ListOf(
            from over in Gen.Elements(Answer.Unknown, Answer.No, Answer.Yes)
            from outside in Gen.Elements(Answer.Unknown, Answer.No, Answer.Yes)
            select (Over: over, Outside: outside))
        from cut in Gen.Choose(0, answers.Count)
        select (answers, cut),
        x =>
        {
            DistanceTally Sum(IEnumerable<(Answer Over, Answer Outside)> answers) => answers.Reverse().Select(answer => DistanceTally.Of(answer.Over, answer.Outside)).Aggregate(DistanceTally.None, DistanceTally.Add);
            var all = Sum(x.answers);
            return all.Equals(Sum(x.answers.Skip(x.cut)) + Sum(x.answers.Take(x.cut)))
                && all.Placements == x.answers.Count
                && all.Over20Miles == x.answers.Aggregate(default(Tally), (tally, answer) => tally + Of(answer.Over))
                && all.Count(Answer.Yes, Answer.No) == x.answers.Count(answer => answer is (Answer.Yes, Answer.No));
        });

    [Fact]
    public void A_place_is_never_printed() =>
        new PlacementLocation { Home = Home, Placement = Home }.ToString().Should().NotContainAny("400", "300");

    private static Tally Of(Answer answer) => Tally.Of(answer switch { Answer.Yes => Outcome.Yes, Answer.No => Outcome.No, _ => Outcome.Unknown });
}
