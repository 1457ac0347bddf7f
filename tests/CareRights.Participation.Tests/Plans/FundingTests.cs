using CareRights.Participation.Plans;

namespace CareRights.Participation.Tests.Plans;

/// <summary>The funding of the City of London's committee report of 2017: £20,000 per annum in the summary, £20,000 elsewhere.</summary>
public sealed class FundingTests
{
    private static readonly FundingStatement Summary = new(20_000, true, "summary");
    private static readonly FundingStatement Background = new(20_000, null, "paragraph 1");
    private static readonly FundingStatement Conclusion = new(20_000, null, "paragraph 3");

    [Fact]
    public void PerAnnumAndUnstatedAreAContradictionReportedAndNotResolved()
    {
        var funding = Funding.From([Summary, Background, Conclusion]);

        funding.Amount.Should().Be(20_000);
        funding.IsAnnual.Should().BeNull();
        funding.Contradictions.Should().Equal("The passages differ on whether it is given once or every year: summary: every year; paragraph 1: does not say; paragraph 3: does not say.");
        funding.Total(2).Should().Be((20_000m, 40_000m));
        funding.Remaining(2, [new("Officer", 12_500.50m), new("Venues", 499.50m)]).Should().Be((7_000m, 27_000m));
    }

    [Fact]
    public void PassagesThatAgreeGiveOneTotal()
    {
        Funding.From([Summary]).Total(2).Should().Be((40_000m, 40_000m));
        Funding.From([new(20_000, false, "a"), new(20_000, false, "b")]).Total(2).Should().Be((20_000m, 20_000m));
        Funding.From([Background]).Total(2).Should().Be((20_000m, 40_000m), "nobody says whether it recurs");
        Funding.From([Background]).Contradictions.Should().BeEmpty();
        Funding.From([]).Total(1).Should().BeNull();
    }

    [Fact]
    public void PassagesThatDifferInTheSumAreAContradiction()
    {
        var funding = Funding.From([Summary, new(25_000, true, "minutes")]);

        funding.Amount.Should().BeNull();
        funding.Contradictions.Should().Equal("The passages differ on the sum: summary: £20,000; minutes: £25,000.");
        funding.Total(1).Should().Be((20_000m, 25_000m));
    }

    [Fact]
    public void CostsAreForEachAndNotKnownWhereTheNumberIsNot()
    {
        Spend.PerEach(20_000, 33).Should().Be(606.06m);
        Spend.PerEach(20_000, 0).Should().BeNull();
        Spend.PerEach(20_000, null).Should().BeNull();
        Spend.PerEach(0.25m, 50).Should().Be(0.01m, "half a penny is rounded up");
    }

    [Fact]
    public void SpendingByHeadingAddsUp() =>
        Spend.ByHeading([new("Venues", 300), new("Officer", 5_000), new(" venues", 250.10m)])
            .Should().Equal(new Spend("Officer", 5_000), new Spend("Venues", 550.10m));

    [Fact]
    public void Headings_of_one_sum_are_in_the_order_of_their_names() =>
        Spend.ByHeading([new("Venues", 300), new("Activities", 300), new("Travel", 300)]).Select(spend => spend.Heading).Should().Equal("Activities", "Travel", "Venues");

    [Fact]
    public void A_sum_is_zero_or_more()
    {
        Funding.From([new(0, true, "summary")]).Amount.Should().Be(0);
        FluentActions.Invoking(() => Funding.From([new(-0.01m, true, "summary")])).Should().Throw<ArgumentException>().WithMessage("A sum is zero or more.*");
    }

    [Fact]
    public void Once_and_every_year_are_a_contradiction() =>
        Funding.From([Summary, new(20_000, false, "minutes")]).Contradictions.Should().Equal("The passages differ on whether it is given once or every year: summary: every year; minutes: once.");
}
