using System;

namespace CareRights.Stability.Statistics;

/// <summary>The incomplete gamma and beta functions and their inverses, by which every interval in this library is found.</summary>
/// <remarks>
/// The leading factors are formed as Loader does for the binomial and Poisson probabilities ("Fast and accurate computation of binomial
/// probabilities", 2000): the difference of large logarithms is never taken, so that an England of 80,000 children is as exact as an authority of 30.
/// </remarks>
internal static class SpecialFunctions
{
    private const double HalfLogTwoPi = 0.918938533204672741780;
    private const double Epsilon = 1e-16;
    private const double Tiny = 1e-300;
    private const int MaximumTerms = 100_000;

    /// <summary>The share of the gamma distribution with shape <paramref name="a"/> and scale 1 at or below <paramref name="x"/>.</summary>
    public static double LowerGamma(double a, double x)
    {
        if (x <= 0)
        {
            return 0;
        }

        return x < a + 1 ? GammaTerm(a, x) * GammaSeries(a, x) : 1 - (GammaTerm(a, x) * a * GammaFraction(a, x));
    }

    /// <summary>The share of the beta distribution at or below <paramref name="x"/>.</summary>
    public static double LowerBeta(double a, double b, double x)
    {
        if (x <= 0)
        {
            return 0;
        }

        if (x >= 1)
        {
            return 1;
        }

        return x <= (a + 1) / (a + b + 2)
            ? BetaTerm(a, b, x) * BetaFraction(a, b, x) / a
            : 1 - (BetaTerm(b, a, 1 - x) * BetaFraction(b, a, 1 - x) / b);
    }

    /// <summary>The value below which the given share of a gamma distribution with scale 1 lies.</summary>
    public static double GammaQuantile(double a, double share)
    {
        var high = Math.Max(1, a);
        while (LowerGamma(a, high) < share)
        {
            high *= 2;
        }

        return Solve(x => LowerGamma(a, x), share, high);
    }

    /// <summary>The value below which the given share of a beta distribution lies.</summary>
    public static double BetaQuantile(double a, double b, double share) => Solve(x => LowerBeta(a, b, x), share, 1);

    /// <summary>The number of standard deviations either side of the mean that hold the given share of a normal distribution.</summary>
    public static double NormalDeviate(double share) => Math.Sqrt(2 * GammaQuantile(0.5, share));

    /// <summary>Bisection of a rising function between 0 and <paramref name="high"/>, to the last bit.</summary>
    private static double Solve(Func<double, double> rising, double target, double high)
    {
        var low = 0.0;
        while (true)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
            {
                return middle;
            }

            if (rising(middle) < target)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }
    }

    /// <summary>x^a e^-x / Γ(a+1).</summary>
    private static double GammaTerm(double a, double x) => Math.Exp(-StirlingError(a) - Deviance(a, x)) / Math.Sqrt(2 * Math.PI * a);

    /// <summary>x^a (1-x)^b / B(a,b).</summary>
    private static double BetaTerm(double a, double b, double x)
    {
        var n = a + b;
        var exponent = StirlingError(n) - StirlingError(a) - StirlingError(b) - Deviance(a, n * x) - Deviance(b, n * (1 - x));
        return Math.Exp(exponent) * Math.Sqrt(n / (2 * Math.PI * a * b)) * a * b / n;
    }

    private static double GammaSeries(double a, double x)
    {
        var sum = 1.0;
        var term = 1.0;
        for (var n = 1; n < MaximumTerms && term > sum * Epsilon; n++)
        {
            term *= x / (a + n);
            sum += term;
        }

        return sum;
    }

    /// <summary>Lentz's evaluation of the continued fraction for the upper incomplete gamma function.</summary>
    private static double GammaFraction(double a, double x)
    {
        var b = x + 1 - a;
        var c = 1 / Tiny;
        var d = 1 / b;
        var fraction = d;
        for (var i = 1; i < MaximumTerms; i++)
        {
            var an = -i * (i - a);
            b += 2;
            if (Step(an, b, ref c, ref d, ref fraction))
            {
                break;
            }
        }

        return fraction;
    }

    /// <summary>Lentz's evaluation of the continued fraction for the incomplete beta function.</summary>
    private static double BetaFraction(double a, double b, double x)
    {
        var c = 1.0;
        var d = 1 / NotZero(1 - ((a + b) * x / (a + 1)));
        var fraction = d;
        for (var m = 1; m < MaximumTerms; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            Step(even, 1, ref c, ref d, ref fraction);
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            if (Step(odd, 1, ref c, ref d, ref fraction))
            {
                break;
            }
        }

        return fraction;
    }

    private static bool Step(double numerator, double denominator, ref double c, ref double d, ref double fraction)
    {
        d = 1 / NotZero((numerator * d) + denominator);
        c = NotZero(denominator + (numerator / c));
        var change = c * d;
        fraction *= change;
        return Math.Abs(change - 1) < 4 * Epsilon;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    /// <summary>x ln(x/m) + m - x, by its series where x and m are close.</summary>
    private static double Deviance(double x, double m)
    {
        if (Math.Abs(x - m) >= 0.1 * (x + m))
        {
            return (x * Math.Log(x / m)) + m - x;
        }

        var v = (x - m) / (x + m);
        var sum = (x - m) * v;
        var term = 2 * x * v;
        for (var j = 1; j < 1000; j++)
        {
            term *= v * v;
            var next = sum + (term / ((2 * j) + 1));
            if (next == sum)
            {
                break;
            }

            sum = next;
        }

        return sum;
    }

    /// <summary>ln Γ(n+1) less Stirling's first approximation to it.</summary>
    private static double StirlingError(double n)
    {
        if (n < 16)
        {
            return LogGamma(n + 1) - ((n + 0.5) * Math.Log(n)) + n - HalfLogTwoPi;
        }

        return StirlingTail(n);
    }

    /// <summary>Stirling's series after moving the argument up to 16 by the recurrence Γ(x+1) = xΓ(x).</summary>
    private static double LogGamma(double x)
    {
        var product = 1.0;
        while (x < 16)
        {
            product *= x;
            x++;
        }

        return ((x - 0.5) * Math.Log(x)) - x + HalfLogTwoPi + StirlingTail(x) - Math.Log(product);
    }

    private static double StirlingTail(double x)
    {
        var s = 1 / (x * x);
        return ((1.0 / 12) - (s * ((1.0 / 360) - (s * ((1.0 / 1260) - (s * ((1.0 / 1680) - (s * ((1.0 / 1188) - (s * 691 / 360360)))))))))) / x;
    }
}
