namespace CareRights.Stability.Comparison;

/// <summary>Who an authority is compared with.</summary>
public enum Comparator
{
    /// <summary>The other authorities of its region.</summary>
    Region = 1,

    /// <summary>The other authorities of England.</summary>
    England,

    /// <summary>Its statistical neighbours, as the caller names them.</summary>
    StatisticalNeighbours,
}
