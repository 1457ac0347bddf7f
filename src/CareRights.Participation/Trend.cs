using System.Collections.Generic;

namespace CareRights.Participation;

/// <summary>How a figure moves over its last three points.</summary>
public enum Trend
{
    /// <summary>There are fewer than three points, or one of the last three is not known.</summary>
    Unknown = 0,

    /// <summary>It never fell and ended higher.</summary>
    Rising,

    /// <summary>It did not move.</summary>
    Level,

    /// <summary>It never rose and ended lower.</summary>
    Falling,

    /// <summary>It rose and fell.</summary>
    Mixed,
}

/// <summary>The trend of a series.</summary>
internal static class Trends
{
    public const int Points = 3;

    public static Trend Of(IReadOnlyList<double?> series)
    {
        if (series.Count < Points
            || series[series.Count - 3] is not { } first
            || series[series.Count - 2] is not { } second
            || series[series.Count - 1] is not { } third)
        {
            return Trend.Unknown;
        }

        return (second.CompareTo(first), third.CompareTo(second)) switch
        {
            (0, 0) => Trend.Level,
            ( >= 0, >= 0) => Trend.Rising,
            ( <= 0, <= 0) => Trend.Falling,
            _ => Trend.Mixed,
        };
    }
}
