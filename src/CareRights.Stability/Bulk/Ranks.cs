using NodaTime;

namespace CareRights.Stability.Bulk;

/// <summary>
/// Days as the measures see them. The windows of one to four years end on one day and nest, so all that matters of a day is its rank among their first days:
/// 0 before the four years, 1 on their first day, 2 after it, 3 on the first day of the three years, and so on to 8, after the first day of the last year.
/// </summary>
/// <remarks>
/// Counts by rank are the bytes of one number, the highest rank lowest, so that one multiplication adds up how many there are from every rank on.
/// </remarks>
internal sealed class Ranks
{
    /// <summary>The rank of every day after the first day of the last year.</summary>
    public const int Latest = 8;

    private const int MostYears = 4;
    private readonly byte[] rank = new byte[ushort.MaxValue + 1];

    public Ranks(LocalDate asOf)
    {
        Last = ShortDay.Nearest(EpisodeTable.DayOf(asOf));
        var day = 0;
        for (var years = MostYears; years > 0; years--)
        {
            var first = First(asOf, years);
            Fill(day, first, FirstDay(years) - 1);
            rank[first] = (byte)FirstDay(years);
            day = first + 1;
        }

        Fill(day, rank.Length, Latest);
    }

    /// <summary>The last day of every window.</summary>
    public ushort Last { get; }

    /// <summary>The first day of a window.</summary>
    public static ushort First(LocalDate asOf, int years) => ShortDay.Nearest(EpisodeTable.DayOf(asOf.PlusYears(-years).PlusDays(1)));

    /// <summary>The rank of the first day of a window.</summary>
    public static int FirstDay(int years) => Latest + 1 - (2 * years);

    /// <summary>One, to be counted under a rank. Rank 0 is before every window and not counted.</summary>
    public static ulong One(int rank) => rank == 0 ? 0 : 1UL << (8 * (Latest - rank));

    /// <summary>From counts of single ranks to counts of each rank and the higher ones.</summary>
    public static ulong AddedUp(ulong counts) => unchecked(counts * 0x0101_0101_0101_0101UL);

    /// <summary>How many have a rank or a higher one.</summary>
    public static int From(int rank, ulong addedUp) => unchecked((int)(addedUp >> (8 * (Latest - rank)))) & 0xFF;

    /// <summary>The rank of a day.</summary>
    public int Of(ushort day) => rank[day];

    private void Fill(int from, int to, int value)
    {
        for (var day = from; day < to; day++)
        {
            rank[day] = (byte)value;
        }
    }
}
