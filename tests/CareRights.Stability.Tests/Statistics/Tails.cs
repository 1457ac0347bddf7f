using System.Numerics;

namespace CareRights.Tests.Statistics;

/// <summary>Tails of distributions summed term by term, without any of the functions the library uses.</summary>
internal static class Tails
{
    private static readonly BigInteger One = BigInteger.Pow(10, 400);

    /// <summary>The chance of at most <paramref name="count"/> of <paramref name="of"/>, in 400 decimal places of fixed-point arithmetic.</summary>
    public static double BinomialAtMost(int count, int of, double share)
    {
        var p = Fixed(share);
        var q = One - p;
        var powers = new BigInteger[of + 1];
        powers[0] = One;
        for (var i = 1; i <= of; i++)
        {
            powers[i] = powers[i - 1] * q / One;
        }

        BigInteger sum = 0;
        BigInteger ways = 1;
        var power = One;
        for (var k = 0; k <= count; k++)
        {
            sum += ways * (power * powers[of - k] / One);
            power = power * p / One;
            ways = ways * (of - k) / (k + 1);
        }

        return (double)(sum / BigInteger.Pow(10, 380)) / 1e20;
    }

    /// <summary>The chance of at most <paramref name="count"/> events where so many are expected.</summary>
    public static double PoissonAtMost(int count, double expected)
    {
        var term = 1m;
        var sum = 1m;
        for (var k = 1; k <= count; k++)
        {
            term *= (decimal)expected / k;
            sum += term;
        }

        return (double)sum * Math.Exp(-expected);
    }

    private static BigInteger Fixed(double value) => new BigInteger((decimal)value * 1e28m) * BigInteger.Pow(10, 372);
}
