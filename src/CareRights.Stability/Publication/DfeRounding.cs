namespace CareRights.Stability.Publication;

/// <summary>Rounding as DfE publishes it: half away from zero, found with whole numbers so that no tie depends on a binary fraction.</summary>
/// <remarks>
/// Checked against 2,418 published percentages, 11 of them exact ties, every tie up: reference, B8. The Commissioner's code rounds half to even
/// (R's <c>round</c>) and prints small numbers in other ways (part A8): its tables are not reproduced by this.
/// </remarks>
public static class DfeRounding
{
    /// <summary>The whole percentage; <see langword="null"/> of nobody.</summary>
    public static long? Percent(Proportion proportion) =>
        proportion.Of == 0 ? null : ((200 * proportion.Count) + proportion.Of) / (2 * proportion.Of);

    /// <summary>A count to the nearest 10, as national and regional counts are published.</summary>
    /// <exception cref="System.ArgumentException"><paramref name="count"/> is negative.</exception>
    public static long NearestTen(long count)
    {
        Guard.Against.InvalidInput(count < 0, nameof(count), "A number of zero or more is required.");
        return (count + 5) / 10 * 10;
    }
}
