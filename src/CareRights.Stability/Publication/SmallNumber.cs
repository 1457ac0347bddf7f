namespace CareRights.Stability.Publication;

internal static class SmallNumber
{
    /// <summary>The largest number of children that could point to one of them.</summary>
    public const long Largest = 5;

    public static bool Is(long count) => count is >= 1 and <= Largest;
}
