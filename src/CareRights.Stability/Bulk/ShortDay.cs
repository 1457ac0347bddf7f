namespace CareRights.Stability.Bulk;

/// <summary>A day in two bytes: from 1 January 1900 on, to the middle of 2079.</summary>
internal static class ShortDay
{
    public const ushort Open = ushort.MaxValue;

    public const ushort UnreadableEnd = Open - 1;

    private static readonly int First = EpisodeTable.DayOf(new NodaTime.LocalDate(1900, 1, 1));

    /// <summary>Whether a day, or one of the numbers that stand for an end, can be kept so.</summary>
    public static bool IsOne(int day) => day is EpisodeTable.Open or EpisodeTable.UnreadableEnd || unchecked((uint)(day - First)) < UnreadableEnd;

    /// <summary>The day of a number for which <see cref="IsOne"/> holds.</summary>
    public static ushort Of(int day) => day switch
    {
        EpisodeTable.Open => Open,
        EpisodeTable.UnreadableEnd => UnreadableEnd,
        _ => (ushort)(day - First),
    };

    /// <summary>The day as a number again.</summary>
    public static int DayOf(ushort day) => day switch
    {
        Open => EpisodeTable.Open,
        UnreadableEnd => EpisodeTable.UnreadableEnd,
        _ => day + First,
    };

    /// <summary>The nearest day that can be kept so, to compare others with.</summary>
    public static ushort Nearest(int day) => (ushort)System.Math.Max(0, System.Math.Min(UnreadableEnd - 1, (long)day - First));
}
