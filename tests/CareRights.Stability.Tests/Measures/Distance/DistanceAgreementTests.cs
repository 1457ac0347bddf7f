using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Distance;

namespace CareRights.Tests.Measures.Distance;

/// <summary>Distance and boundary against a literal version: tenths of a mile paced out in whole numbers, with no root and no binary fraction.</summary>
public sealed class DistanceAgreementTests
{
    private static readonly int Children = HowMany.Of(100_000);

    [Fact]
    public void They_agree_with_the_literal_version_on_random_placements()
    {
        var random = new Random(4903);
        var whole = DistanceTally.None;
        var parts = Enumerable.Repeat(DistanceTally.None, 5).ToArray();
        var counts = new Dictionary<(string Far, string Outside), long>();
        var near = 0;
        for (var child = 0; child < Children; child++)
        {
            var (location, east, north) = One(random);
            var (tenths, far, outside) = (Tenths(east, north), Far(east, north), Outside(location));
            var answer = location;
            if ((answer.Miles, answer.IsOver20Miles.ToString(), answer.IsOutsideBoundary.ToString()) != (tenths / 10m, far, outside))
            {
                (answer.Miles, answer.IsOver20Miles.ToString(), answer.IsOutsideBoundary.ToString()).Should().Be((tenths / 10m, far, outside), "child {0}: {1} east, {2} north", child, east, north);
            }

            near += tenths is 200 or 201 ? 1 : 0;
            counts[(far, outside)] = counts.GetValueOrDefault((far, outside)) + 1;
            whole += DistanceTally.Of(answer);
            parts[random.Next(5)] += DistanceTally.Of(answer);
        }

        near.Should().BeGreaterThan(Children / 20, "the line at 20 miles is tried");
        counts.Should().HaveCount(9).And.OnlyContain(cell => cell.Value > Children / 200);
        foreach (var far in Enum.GetValues<Answer>())
        {
            foreach (var outside in Enum.GetValues<Answer>())
            {
                whole.Count(far, outside).Should().Be(counts[(far.ToString(), outside.ToString())]);
            }
        }

        long Sum(Func<(string Far, string Outside), bool> of) => counts.Where(cell => of(cell.Key)).Sum(cell => cell.Value);
        whole.Placements.Should().Be(Children);
        whole.Over20Miles.Should().Be(new Tally(Sum(cell => cell.Far == "Yes"), Sum(cell => cell.Far == "No"), Sum(cell => cell.Far == "Unknown"), 0));
        whole.OutsideBoundary.Should().Be(new Tally(Sum(cell => cell.Outside == "Yes"), Sum(cell => cell.Outside == "No"), Sum(cell => cell.Outside == "Unknown"), 0));
        parts.Reverse().Aggregate((one, other) => other + one).Should().Be(whole);
    }

    private static (PlacementLocation Location, long? East, long? North) One(Random random)
    {
        GridReference Anywhere() => new(random.Next(80_000, 660_000), random.Next(5_000, 660_000));
        var home = Anywhere();

        // Near by, a few metres round 20 miles in a random direction, or anywhere in England.
        var (turn, metres) = (random.NextDouble() * Math.Tau, random.Next(3) == 0 ? random.Next(60_000) : 32_186 + random.Next(-150, 300));
        var placement = random.Next(4) == 0 ? Anywhere() : new GridReference(home.Easting + (int)(metres * Math.Cos(turn)), home.Northing + (int)(metres * Math.Sin(turn)));
        string?[] authorities = ["E06000001", "E09000033", "E10000002", "", null];
        var responsible = authorities[random.Next(random.Next(4) == 0 ? 5 : 3)];
        var location = new PlacementLocation
        {
            Home = random.Next(10) == 0 ? null : home,
            Placement = random.Next(10) == 0 ? null : placement,
            ResponsibleAuthority = responsible,
            PlacementAuthority = random.Next(2) == 0 ? responsible : authorities[random.Next(5)],
        };
        var isKnown = location is { Home: not null, Placement: not null };
        return (location, isKnown ? placement.Easting - home.Easting : null, isKnown ? placement.Northing - home.Northing : null);
    }

    /// <summary>A tenth of a mile is 160.93 metres, half of one the line between two figures: in hundredths of a metre, doubled, so that every number is whole.</summary>
    private static int? Tenths(long? east, long? north)
    {
        if (east is not { } e || north is not { } n)
        {
            return null;
        }

        var squared = 200L * 200 * ((e * e) + (n * n));
        bool IsBeyond(int tenths) => squared >= ((2L * tenths) + 1) * 16_093 * ((2L * tenths) + 1) * 16_093;
        var tenths = 0;
        while (IsBeyond(tenths))
        {
            tenths++;
        }

        return tenths;
    }

    private static string Far(long? east, long? north) => Tenths(east, north) is { } tenths ? (tenths >= 201 ? "Yes" : "No") : "Unknown";

    private static string Outside(PlacementLocation location) =>
        location.ResponsibleAuthority is null or "" || location.PlacementAuthority is null or "" ? "Unknown"
        : location.ResponsibleAuthority == location.PlacementAuthority ? "No" : "Yes";
}
