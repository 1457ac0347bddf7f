using CareRights.Participation.Councils;
using FsCheck;
using FsCheck.Fluent;

namespace CareRights.Participation.Tests.Councils;

/// <summary>Member shares against the children in care, small cells protected.</summary>
public sealed class RepresentationTests
{
    [Fact]
    public void GapsAndIndexWhereNothingIsSmall()
    {
        var gap = Representation.Compare("age", [("10 to 15", 6, 200), ("16 and over", 18, 100), ("under 10", 0, 100)], 0);

        gap.Bands.Should().Equal(
            new BandGap("10 to 15", 6, 25, 50, -25),
            new BandGap("16 and over", 18, 75, 25, 50),
            new BandGap("under 10", 0, 0, 25, -25));
        (gap.Members, gap.NotKnown, gap.IndexInPoints, gap.WithholdsAny).Should().Be((24, 0, 50, false));
    }

    [Fact]
    public void ASmallBandTakesItsComplementItsSharesAndTheIndexWithIt()
    {
        var gap = Representation.Compare("area", [("in area", 10, 200), ("out of area", 2, 100)], 0);

        gap.Bands.Should().Equal(new BandGap("in area", null, null, 67, null), new BandGap("out of area", null, null, 33, null));
        (gap.Members, gap.NotKnown, gap.IndexInPoints, gap.WithholdsAny).Should().Be((12, null, null, true));
    }

    [Fact]
    public void AnUnknownCohortLeavesItsSharesUnknown()
    {
        var gap = Representation.Compare("sex", [("girls", 8, null), ("boys", 8, 100)], 0);

        gap.Bands.Should().Equal(new BandGap("girls", 8, 50, null, null), new BandGap("boys", 8, 50, null, null));
        gap.IndexInPoints.Should().BeNull();
    }

    [Fact]
    public void MembersOfUnknownBandAreInNoShareAndShown()
    {
        var gap = Representation.Compare("ethnicity", [("White", 10, 50), ("Black", 10, 50)], 10);

        gap.NotKnown.Should().Be(10);
        gap.Bands[0].MembersPercent.Should().Be(50);
    }

    [Fact]
    public void NoMembersAndNoChildrenHaveNoShares()
    {
        Representation.Compare("sex", [("girls", 0, 10), ("boys", 0, 10)], 0).Bands[0].MembersPercent.Should().BeNull();
        Representation.Compare("sex", [("girls", 9, 0), ("boys", 9, 0)], 0).Bands[0].CohortPercent.Should().BeNull();
        Representation.Compare("sex", [], 0).IndexInPoints.Should().BeNull();
    }

    [Fact]
    public void A_characteristic_has_a_name_and_each_band_one_of_its_own()
    {
        FluentActions.Invoking(() => Representation.Compare(" ", [("girls", 9, 10)], 0)).Should().Throw<ArgumentException>().WithParameterName("characteristic");
        FluentActions.Invoking(() => Representation.Compare("sex", [("girls", 9, 10), ("Girls", 9, 10)], 0)).Should().Throw<ArgumentException>().WithMessage("Each band is named once.*");
    }

    /// <summary>Nothing that is shown tells a small count: where the count is withheld, so are its share, its gap and the index, and no number shown is from 1 to 5.</summary>
    [Fact]
    public void NothingShownTellsASmallCount()
    {
        var counts = Gen.Choose(0, 12).ArrayOf(4);
        Prop.ForAll(Arb.From(from members in counts from cohort in counts from unknown in Gen.Choose(0, 8) select (members, cohort, unknown)), sample =>
        {
            var gap = Representation.Compare("age", sample.members.Zip(sample.cohort, (m, c) => (m, c)).Select((pair, i) => ("band " + i, pair.m, (int?)pair.c)), sample.unknown);
            var withheld = gap.Bands.Where(band => band.Members is null).ToArray();
            return gap.Bands.All(band => band.Members is null or 0 or > 5)
                && gap.NotKnown is null or 0 or > 5
                && gap.Members is null or 0 or > 5
                && withheld.All(band => band.MembersPercent is null && band.GapInPoints is null)
                && (gap.NotKnown is not null || gap.Bands.All(band => band.MembersPercent is null))
                && (!gap.WithholdsAny || gap.IndexInPoints is null)
                && withheld.Length + (gap.NotKnown is null ? 1 : 0) != (gap.Members is null ? -1 : 1);
        }).QuickCheckThrowOnFailure();
    }
}
