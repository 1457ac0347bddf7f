using CareRights.Stability.Statistics;

namespace CareRights.Tests.Statistics;

/// <summary>The functions behind the intervals where they have a closed form, and at their ends.</summary>
public sealed class SpecialFunctionsTests
{
    private static readonly double[] Shares = [0.001, 0.01, 0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975, 0.99, 0.999];

    [Fact]
    public void A_gamma_distribution_of_shape_1_2_and_3_has_a_closed_form()
    {
        foreach (var x in new[] { 1e-9, 0.01, 0.5, 1, 1.5, 1.999, 2, 2.001, 2.5, 3, 4, 7, 20, 60 })
        {
            SpecialFunctions.LowerGamma(1, x).Should().BeApproximately(1 - Math.Exp(-x), 1e-14, "{0}", x);
            SpecialFunctions.LowerGamma(2, x).Should().BeApproximately(1 - (Math.Exp(-x) * (1 + x)), 1e-14, "{0}", x);
            SpecialFunctions.LowerGamma(3, x).Should().BeApproximately(1 - (Math.Exp(-x) * (1 + x + (x * x / 2))), 1e-14, "{0}", x);
        }
    }

    [Fact]
    public void A_beta_distribution_with_a_parameter_of_1_has_a_closed_form()
    {
        foreach (var of in new[] { 0.5, 1, 2, 7, 15, 15.5, 16, 17, 40, 332 })
        {
            foreach (var x in Shares)
            {
                SpecialFunctions.LowerBeta(of, 1, x).Should().BeApproximately(Math.Pow(x, of), 1e-13, "{0}, {1}", of, x);
                SpecialFunctions.LowerBeta(1, of, x).Should().BeApproximately(1 - Math.Pow(1 - x, of), 1e-13, "{0}, {1}", of, x);
            }
        }
    }

    [Fact]
    public void Nothing_lies_below_the_lowest_value_and_all_at_or_below_the_highest()
    {
        foreach (var x in new[] { 0, -0.1, -5 })
        {
            SpecialFunctions.LowerGamma(2.5, x).Should().Be(0);
            SpecialFunctions.LowerBeta(2.5, 3, x).Should().Be(0);
            SpecialFunctions.LowerBeta(2.5, 3, 1 - x).Should().Be(1);
        }
    }

    [Fact]
    public void A_quantile_leads_back_to_its_share()
    {
        foreach (var share in Shares)
        {
            SpecialFunctions.GammaQuantile(1, share).Should().BeApproximately(-Math.Log(1 - share), 1e-12, "{0}", share);
            SpecialFunctions.BetaQuantile(3, 1, share).Should().BeApproximately(Math.Pow(share, 1.0 / 3), 1e-13, "{0}", share);
            foreach (var shape in new[] { 0.25, 0.5, 1, 4, 15.5, 16, 17, 100, 8_500 })
            {
                SpecialFunctions.LowerGamma(shape, SpecialFunctions.GammaQuantile(shape, share)).Should().BeApproximately(share, 1e-11, "{0}, {1}", shape, share);
            }
        }
    }

    /// <summary>About their means, where the two series meet, the halves of a symmetric distribution are equal, and one step further is one term more.</summary>
    [Fact]
    public void The_series_meet_where_one_takes_over_from_the_other()
    {
        foreach (var a in new[] { 1.0, 2, 9, 15, 16, 50, 1_000, 40_000 })
        {
            SpecialFunctions.LowerBeta(a, a, 0.5).Should().BeApproximately(0.5, 1e-11, "{0}", a);
            foreach (var x in new[] { 0.3, 0.45, 0.5, 0.55 })
            {
                // I(a, b) - I(a + 1, b) is x^a (1 - x)^b / (a B(a, b)), and the two tails add up.
                var (lower, upper) = (SpecialFunctions.LowerBeta(a, a + 1, x), SpecialFunctions.LowerBeta(a + 1, a, 1 - x));
                (lower + upper).Should().BeApproximately(1, 1e-11, "{0}, {1}", a, x);
                var (next, other) = (SpecialFunctions.LowerBeta(a + 1, a, x), SpecialFunctions.LowerBeta(a, a, x));
                ((x * lower) + ((1 - x) * next)).Should().BeLessThanOrEqualTo(1);
                lower.Should().BeGreaterThanOrEqualTo(other - 1e-12);
                next.Should().BeLessThanOrEqualTo(other + 1e-12);
                ((lower + next) / 2).Should().BeApproximately(other, 1e-11, "{0}, {1}", a, x);
            }
        }
    }
}
