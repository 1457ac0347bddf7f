using System;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Bulk;

/// <summary>The placement measures of one child, read off its columns.</summary>
/// <remarks>
/// Rests on what a repaired child without doubt guarantees: rows in order, none running past the start of the next, none open but the last.
/// One walk over the rows gathers what every window of every definition needs (<see cref="RowsSeen"/>); what the codes say is added and not branched on, for no processor can guess it.
/// </remarks>
internal sealed class PlacementScan
{
    private const ulong EveryByte = 0x0101_0101_0101_0101UL;
    private const ulong AsCoded = 0x0001_0001_0001_0001UL;
    private const ulong AsWritten = AsCoded << 8;
    private readonly Columns columns;
    private readonly Ranks ranks;
    private readonly RankSets sets = new();
    private readonly LongTermScan? longTerm;
    private readonly bool isOneYearAsked;
    private readonly bool isReadableAlone;
    private readonly EpisodeTable table;
    private readonly LocalDate asOf;

    /// <summary>Nobody born after this day is 18 on the day asked about.</summary>
    private readonly int latestAdult;
    private readonly ushort firstOfYear;
    private readonly ushort firstOfSixMonths;
    private readonly ulong[] one = new ulong[Ranks.Latest + 1];

    public PlacementScan(EpisodeTable table, LocalDate asOf, PlacementMeasure[] measures, bool withLongTerm)
    {
        (this.table, this.asOf) = (table, asOf);
        latestAdult = EpisodeTable.DayOf(asOf.PlusYears(-18));
        columns = table.Columns;
        ranks = new Ranks(asOf);
        isReadableAlone = !table.IsObserved(asOf, measures.Select(measure => measure.Years).DefaultIfEmpty(1).Max());
        firstOfYear = Ranks.First(asOf, 1);
        firstOfSixMonths = ShortDay.Nearest(EpisodeTable.DayOf(asOf.PlusMonths(-6).PlusDays(1)));
        longTerm = withLongTerm ? new LongTermScan(table, asOf) : null;
        isOneYearAsked = Array.Exists(measures, measure => measure.Definition == Definition.AnnexA);
        for (var rank = 0; rank <= Ranks.Latest; rank++)
        {
            one[rank] = Ranks.One(rank);
        }
    }

    /// <summary>Whether a child is plainly in the cohort of no measure: it left before the year, or was never there.</summary>
    public bool IsOutOfAll(int child)
    {
        var row = columns.FirstRow[child + 1] - 1;
        return !isReadableAlone && !columns.IsInDoubt[child] && (row < columns.FirstRow[child] || (columns.End[row] <= ranks.Last && (!isOneYearAsked || columns.End[row] < firstOfYear)));
    }

    /// <summary>Answers for a child, unless it is in doubt.</summary>
    public bool TryAnswer(int child, out PackedAnswers answers)
    {
        answers = new PackedAnswers(ulong.MaxValue, ulong.MaxValue);
        if (isReadableAlone || columns.IsInDoubt[child])
        {
            return false;
        }

        var from = columns.FirstRow[child];
        var row = LastBegun(child);
        if (row < from)
        {
            return true;
        }

        var kind = columns.Kind[row];
        var isOpen = columns.End[row] > ranks.Last;
        if (isOpen && IsAdult(child))
        {
            return false;
        }

        var isLookedAfter = isOpen && (kind & RowKind.ShortBreak) == 0;
        var seen = See(from, row);
        var changes = isOpen && (kind & RowKind.Respite) == 0 ? Changes(seen) : ulong.MaxValue;
        var placements = Placements(seen, isOpen && (kind & RowKind.GoesOn) != 0, isLookedAfter);
        if (isOneYearAsked && !isLookedAfter && !CeasedInSixMonths(from, row))
        {
            placements |= 0xFFUL << (8 * (PackedAnswers.AnnexA - PackedAnswers.Dfe1));
        }

        var ofLongTerm = isLookedAfter && longTerm is not null ? longTerm.Answer(child, from, row) : PlacementPass.NotApplicable;
        placements |= PackedAnswers.Byte(ofLongTerm) << (8 * (PackedAnswers.LongTerm - PackedAnswers.Dfe1));
        answers = new PackedAnswers(changes, placements);
        if (isOpen && (columns.Kind[from] & RowKind.StartsCare) == 0)
        {
            answers = Blurred(answers, ranks.Of(columns.Start[from]), kind);
        }

        return true;
    }

    /// <summary>Whether a child was looked after at the close of the day; <see langword="null"/> where the readable functions have to say it.</summary>
    public Outcome? LookedAfter(int child)
    {
        if (isReadableAlone || columns.IsInDoubt[child])
        {
            return null;
        }

        var row = LastBegun(child);
        return row < columns.FirstRow[child] || columns.End[row] <= ranks.Last ? Outcome.No
            : IsAdult(child) ? null
            : (columns.Kind[row] & RowKind.ShortBreak) == 0 ? Outcome.Yes
            : Outcome.No;
    }

    /// <summary>The last row that began by the day; before the child's first if none did.</summary>
    private int LastBegun(int child)
    {
        var from = columns.FirstRow[child];
        var row = columns.FirstRow[child + 1] - 1;
        while (row >= from && columns.Start[row] > ranks.Last)
        {
            row--;
        }

        return row;
    }

    private bool IsAdult(int child) =>
        latestAdult >= table.Born[child] && table.Born[child] != EpisodeTable.NoDay && StatutoryAge.Attained(EpisodeTable.DateOf(table.Born[child])!.Value, 18) <= asOf;

    /// <summary>Whether a row in care ended in the six months, which leave out nobody who is looked after at their end.</summary>
    private bool CeasedInSixMonths(int from, int row)
    {
        while (row >= from && columns.End[row] >= firstOfSixMonths && ((columns.Kind[row] & RowKind.ShortBreak) != 0 || columns.Start[row] == columns.End[row]))
        {
            row--;
        }

        return row >= from && columns.End[row] >= firstOfSixMonths;
    }

    /// <summary>One walk over the rows. What the codes say is added and not branched on: no processor can guess it.</summary>
    private RowsSeen See(int from, int last)
    {
        var (start, end, kind, ranks, sets, one) = (columns.Start, columns.End, columns.Kind, this.ranks, this.sets, this.one);
        var (all, begun, areStarts, ended) = (0UL, 0UL, 0UL, 0UL);
        unchecked
        {
            for (var row = from; row <= last; row++)
            {
                var code = (int)kind[row];
                var (startRank, endRank) = (ranks.Of(start[row]), ranks.Of(end[row]));
                var begins = code & ~(code >> 3) & 1;
                all |= sets.Of(startRank, endRank, code, start[row] == end[row] ? 1 : 0);
                begun += one[startRank] & (ulong)-begins;
                areStarts = (areStarts << begins) | (uint)((code >> 1) & begins);
                ended += one[endRank] & (ulong)-(code >> 7);
            }
        }

        return new RowsSeen(all, Ranks.AddedUp(begun), areStarts, Ranks.AddedUp(ended));
    }

    /// <summary>See <see cref="CommissionerChanges"/>: all windows and both readings at once, a byte each, as in <see cref="PackedAnswers"/>.</summary>
    private ulong Changes(in RowsSeen seen)
    {
        unchecked
        {
            // A count is below 64, so that no sum here carries from one byte to the next.
            var isAny = ((seen.Begun + (0x7F * EveryByte)) >> 7) & EveryByte;
            var isFirstEntry = isAny & ~sets.ByByte(seen.Sets, RankSets.Crossed) & AsWritten;
            var isFirstSkipped = AreFirstStarts(seen) & ~(sets.ByByte(seen.Sets, RankSets.TouchedByBeginnings) >> 8);

            // In care at the opening, on the first day of the next year, or between them; or, as written, for a day before it. In the window of one year, every child.
            var codedCohort = (sets.ByByte(seen.Sets | (seen.Sets >> 1) | (seen.Sets >> 2), RankSets.Touched) >> 8) | 1;
            var writtenCohort = sets.ByByte(seen.Sets | (seen.Sets >> 1), RankSets.Lasting) | (1 << 8);
            var isOut = (AsCoded & ~codedCohort) | (AsWritten & ~writtenCohort);
            return (seen.Begun - isFirstEntry - isFirstSkipped) | (isOut * 0xFF);
        }
    }

    /// <summary>For each reading as coded, whether the first row counted is a start of care.</summary>
    private static ulong AreFirstStarts(in RowsSeen seen)
    {
        var starts = seen.AreStarts << 1;
        var (oneYear, twoYears, threeYears, fourYears) = ((int)(seen.Begun & 0x3F), (int)((seen.Begun >> 16) & 0x3F), (int)((seen.Begun >> 32) & 0x3F), (int)((seen.Begun >> 48) & 0x3F));
        return ((starts >> oneYear) & 1) | (((starts >> twoYears) & 1) << 16) | (((starts >> threeYears) & 1) << 32) | (((starts >> fourYears) & 1) << 48);
    }

    /// <summary>See <see cref="PlacementRules"/>. DfE over one year and two, and Annex A, a byte each.</summary>
    private static ulong Placements(in RowsSeen seen, bool goesOn, bool isLookedAfter)
    {
        var current = goesOn ? 1 : 0;
        var ofOneYear = (ulong)Math.Max(1, Ranks.From(Ranks.FirstDay(1), seen.Ended) + current);
        var ofTwoYears = (ulong)Math.Max(1, Ranks.From(Ranks.FirstDay(2), seen.Ended) + current);
        var isAnyDay = RankSets.Any(seen.Sets, RankSets.LookedAfter, Ranks.FirstDay(1), 2);
        var isAnyDayOfFirstYear = RankSets.Any(seen.Sets, RankSets.LookedAfter, Ranks.FirstDay(2), 2);
        return (isLookedAfter ? ofOneYear : 0xFF)
            | ((isLookedAfter && isAnyDayOfFirstYear ? ofTwoYears : 0xFF) << 8)
            | ((isAnyDay ? ofOneYear : 0xFF) << 16);
    }

    /// <summary>The file does not show how the child came into care: no count over a window that holds its first row is known, but the threshold may be seen to be reached.</summary>
    private static PackedAnswers Blurred(PackedAnswers answers, int firstStart, RowKind kind)
    {
        var (changes, placements) = answers;
        for (var years = 2; years <= 4; years++)
        {
            if (firstStart >= Ranks.FirstDay(years) && (kind & RowKind.Respite) == 0)
            {
                changes = Blurred(changes, PackedAnswers.AsCoded(years), 2);
                changes = Blurred(changes, PackedAnswers.AsCoded(years) + 1, 2);
            }
        }

        if (firstStart >= Ranks.FirstDay(2) && (kind & RowKind.ShortBreak) == 0)
        {
            placements = Blurred(placements, PackedAnswers.Dfe2 - PackedAnswers.Dfe1, 3);
        }

        return new PackedAnswers(changes, placements);
    }

    private static ulong Blurred(ulong answers, int place, int threshold)
    {
        var isReached = PackedAnswers.Answer(unchecked((byte)(answers >> (8 * place)))) >= threshold;
        var blurred = PackedAnswers.Byte(isReached ? PlacementPass.ReachedUncounted : PlacementPass.Unknown);
        return (answers & ~(0xFFUL << (8 * place))) | (blurred << (8 * place));
    }
}
