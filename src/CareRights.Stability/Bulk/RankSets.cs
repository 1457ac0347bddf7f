namespace CareRights.Stability.Bulk;

/// <summary>The ranks from the start to the end of a row, as sets: a bit for each rank, several sets side by side in one number, so that rows are put together with one "or".</summary>
internal sealed class RankSets
{
    /// <summary>Rows that are no respite: the lowest set.</summary>
    public const int Touched = 0;

    /// <summary>The same without the rank of the start: the row was in course before.</summary>
    public const int Crossed = Width;

    /// <summary><see cref="Touched"/> by rows with reason S, P or B.</summary>
    public const int TouchedByBeginnings = 2 * Width;

    /// <summary><see cref="Touched"/> by rows that lasted a day or longer.</summary>
    public const int Lasting = 3 * Width;

    /// <summary>The same without any short break.</summary>
    public const int LookedAfter = 4 * Width;

    private const int Width = Ranks.Latest + 1;
    private const int Codes = 16;
    private const int NoDays = 2;
    private readonly ulong[] sets = new ulong[Width * Width * Codes];
    private readonly ulong[] byByte = new ulong[1 << Width];

    public RankSets()
    {
        for (var start = 0; start < Width; start++)
        {
            for (var end = start; end < Width; end++)
            {
                for (var code = 0; code < Codes; code++)
                {
                    sets[Index(start, end, code)] = Sets(start, end, (RowKind)code, isLasting: (code & NoDays) == 0);
                }
            }
        }

        for (var set = 0; set < byByte.Length; set++)
        {
            for (var rank = 1; rank < Width; rank++)
            {
                byByte[set] |= ((set >> rank) & 1) != 0 ? Ranks.One(rank) : 0;
            }
        }
    }

    /// <summary>The sets of one row.</summary>
    /// <param name="start">The rank of its start.</param>
    /// <param name="end">The rank of its end.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="noDays">1 if it lasted no days, or 0.</param>
    public ulong Of(int start, int end, int kind, int noDays) =>
        sets[Index(start, end, (kind & (int)(RowKind.Begins | RowKind.ShortBreak | RowKind.Respite)) | unchecked(noDays * NoDays))];

    /// <summary>One set with a byte for each rank but 0, the highest rank lowest: 1 if the set has it, or 0.</summary>
    public ulong ByByte(ulong all, int set) => byByte[unchecked((int)(all >> set)) & (byByte.Length - 1)];

    /// <summary>Whether a set has a rank or one of those after it.</summary>
    /// <param name="sets">The sets.</param>
    /// <param name="set">Which.</param>
    /// <param name="rank">The first rank.</param>
    /// <param name="ranks">How many ranks.</param>
    public static bool Any(ulong sets, int set, int rank, int ranks) => ((sets >> (set + rank)) & ((1UL << ranks) - 1)) != 0;

    private static int Index(int start, int end, int code) => unchecked((((start * Width) + end) * Codes) + code);

    private static ulong Sets(int start, int end, RowKind kind, bool isLasting)
    {
        var touched = (2UL << end) - (1UL << start);
        var isRespite = (kind & RowKind.Respite) != 0;
        return isRespite ? 0
            : touched
            | ((touched - (1UL << start)) << Crossed)
            | ((kind & RowKind.Begins) != 0 ? touched << TouchedByBeginnings : 0)
            | (isLasting ? touched << Lasting : 0)
            | (isLasting && (kind & RowKind.ShortBreak) == 0 ? touched << LookedAfter : 0);
    }
}
