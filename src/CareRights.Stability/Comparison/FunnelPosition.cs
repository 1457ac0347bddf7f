namespace CareRights.Stability.Comparison;

/// <summary>Where a figure lies among those that chance alone would give for its size.</summary>
public enum FunnelPosition
{
    /// <summary>There is nobody to compare.</summary>
    NoData = 0,

    /// <summary>Within the limits of 95 in 100.</summary>
    Within,

    /// <summary>Above the limit of 95 in 100, and within that of 99.8.</summary>
    Above95,

    /// <summary>Above the limit of 99.8 in 100.</summary>
    Above998,

    /// <summary>Below the limit of 95 in 100, and within that of 99.8.</summary>
    Below95,

    /// <summary>Below the limit of 99.8 in 100.</summary>
    Below998,
}
