namespace CareRights.Stability.Publication;

/// <summary>Rounding of counts as DfE publishes it: half away from zero. Percentages are <see cref="Proportion.Percent"/>.</summary>
internal static class DfeRounding
{
    /// <summary>A count to the nearest 10, as national and regional counts are published.</summary>
    /// <exception cref="System.ArgumentException"><paramref name="count"/> is negative.</exception>
    public static long NearestTen(long count)
    {
        Guard.Against.InvalidInput(count < 0, nameof(count), "A number of zero or more is required.");
        return (count + 5) / 10 * 10;
    }
}
