using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Children Act 1989, section 24(1A): looked after "immediately before the making of the order", where two orders are stated.</summary>
/// <remarks>In care from 1 March to 1 April 2022. An order made on 1 April counts, one made the day before care or the day after does not.</remarks>
public sealed class SpecialGuardianshipTests
{
    private static readonly Person WasInCare = Born("2008-06-01").InCare("2022-03-01", "2022-04-01");

    [Theory]
    [InlineData("2022-02-28", "2022-04-01", "Yes", "Unknown")]
    [InlineData("2022-03-01", "2022-04-01", "Yes", "Unknown")]
    [InlineData("2022-02-28", "2022-04-02", "No", "No")]
    [InlineData("2022-04-01", "2022-04-02", "Yes", "Unknown")]
    [InlineData("2022-04-01", "2022-04-01", "Yes", "Unknown")]
    public void Orders_made_on_two_days_are_two(string made, string madeLater, string certain, string possible)
    {
        var (one, other) = (new SpecialGuardianship(D(made), null), new SpecialGuardianship(D(madeLater), null));
        Qualifying(one, other).Should().Be(certain);
        Qualifying(one with { IsPossible = true }, other with { IsPossible = true }).Should().Be(possible);
    }

    [Fact]
    public void An_order_stated_twice_is_one() =>
        History.Of(new SpecialGuardianship(D("2022-04-01"), D("2023-04-01")), new SpecialGuardianship(D("2022-04-01"), null)).Should().ContainSingle();

    private static string Qualifying(params SpecialGuardianship[] orders) => (WasInCare with { SpecialGuardianships = History.Of(orders) }).AllOn("2025-06-01").Qualifying.Answer.ToString();
}
