using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Bulk;

/// <summary>The long-term measure of one child who is looked after, read off its columns (<see cref="LongTermStability"/>).</summary>
internal sealed class LongTermScan(EpisodeTable table, LocalDate asOf)
{
    private readonly Columns columns = table.Columns;
    private readonly LongTermRules? rules = LongTermStability.Rules.InForce(asOf)?.Value;
    private readonly int bornForSixteen = EpisodeTable.DayOf(asOf.PlusYears(-16));
    private readonly int careBefore = ShortDay.Nearest(EpisodeTable.DayOf(asOf.PlusMonths(-30)));
    private readonly int placedBefore = ShortDay.Nearest(EpisodeTable.DayOf(asOf.PlusYears(-2)));

    /// <param name="child">The child.</param>
    /// <param name="from">The first of its rows.</param>
    /// <param name="row">The row that is open on the day.</param>
    public int Answer(int child, int from, int row)
    {
        var (start, end, kind) = (columns.Start, columns.End, columns.Kind);
        var born = table.Born[child];
        if (rules is null || (born != EpisodeTable.NoDay && born <= bornForSixteen))
        {
            return rules is null ? PlacementPass.Unknown : PlacementPass.NotApplicable;
        }

        var care = row;
        var held = RowKind.None;
        while ((kind[care] & RowKind.BeginsCare) == 0)
        {
            held |= kind[--care];
        }

        // Whatever came before the file, a period with short breaks in it is left out.
        var isStart = (kind[care] & RowKind.StartsCare) != 0;
        var runsOn = care > from && !isStart && end[care - 1] >= start[care];
        var isLeftOut = rules.LeavesOutPeriodsWithShortBreaks && (runsOn || (held & RowKind.ShortBreak) != 0);
        if (start[care] > careBefore)
        {
            return care > from || isStart || isLeftOut ? PlacementPass.NotApplicable : PlacementPass.Unknown;
        }

        if (isLeftOut)
        {
            return PlacementPass.NotApplicable;
        }

        // A stay away that comes before any placement belongs to none.
        var isPlaced = (kind[row] & (RowKind.GoesOn | RowKind.EndsPlacement)) != 0;
        return born == EpisodeTable.NoDay ? PlacementPass.Unknown : isPlaced ? Placed(from, row) : 0;
    }

    private int Placed(int from, int row)
    {
        var placed = row;
        while ((columns.Kind[placed] & RowKind.BeginsPlacement) == 0)
        {
            placed--;
        }

        var home = row;
        while (columns.Placement[home].IsTemporary() || (columns.Kind[home] & RowKind.ShortBreak) != 0)
        {
            home--;
        }

        var code = columns.Placement[home];
        var isCombined = code.IsAdoption() || (rules!.CombinesFosteringForAdoption && code is PlacementType.U2 or PlacementType.U5);
        var stay = isCombined ? BeforeOr(placed, from) : placed;
        return columns.Start[stay] <= placedBefore ? 1 : 0;
    }

    /// <summary>The first row of the placement before one in the same period of care, or of the one itself.</summary>
    private int BeforeOr(int placed, int from)
    {
        var isEndFound = false;
        for (var row = placed; row > from && (columns.Kind[row] & RowKind.BeginsCare) == 0; row--)
        {
            isEndFound |= (columns.Kind[row - 1] & RowKind.EndsPlacement) != 0;
            if (isEndFound && (columns.Kind[row - 1] & RowKind.BeginsPlacement) != 0)
            {
                return row - 1;
            }
        }

        return placed;
    }
}
