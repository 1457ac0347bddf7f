using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CareRights.Reports.Charts;

/// <summary>Axes of shares and of counts.</summary>
internal static class Axis
{
    private static readonly double[] Ends = [0.05, 0.1, 0.2, 0.4, 0.6, 0.8, 1];

    /// <summary>The end of an axis that holds a share: the next of 5, 10, 20, 40, 60, 80 and 100 per cent.</summary>
    public static double End(double share) => Ends.FirstOrDefault(end => share <= end) is var end and > 0 ? end : 1;

    /// <summary>Round marks from zero up to a count, four to eight of them.</summary>
    public static IEnumerable<long> Marks(long most)
    {
        long step = 1;
        for (var factor = 0; most / step > 7; factor++)
        {
            step = step / (factor % 3 == 1 ? 2 : 1) * (factor % 3 == 1 ? 5 : 2);
        }

        for (long mark = 0; mark <= most; mark += step)
        {
            yield return mark;
        }
    }

    /// <summary>A mark on an axis.</summary>
    public static string Tick(double share) => (share * 100).ToString("0.#", CultureInfo.InvariantCulture) + "%";

    /// <summary>A percentage to one decimal place, rounded half away from zero.</summary>
    public static string Percent(double share) => (Math.Round((decimal)share * 100, 1, MidpointRounding.AwayFromZero)).ToString("0.0", CultureInfo.InvariantCulture) + "%";
}
