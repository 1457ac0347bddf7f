using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Columns;

/// <summary>The placement measures of one child, read off its columns.</summary>
/// <remarks>
/// Rests on what a repaired child without doubt guarantees: rows in order, none running past the start of the next, none open but the last. So at most one row is open on a day,
/// at most one runs across the first day of a window, and the rows of a window are the last ones.
/// </remarks>
internal sealed class PlacementScan
{
    private const int None = -1;
    private readonly int[] start;
    private readonly int[] end;
    private readonly int[] place;
    private readonly RowKind[] kind;
    private readonly PlacementType[] placement;
    private readonly int[] firstRow;
    private readonly int[] born;
    private readonly EpisodeTable table;
    private readonly int last;
    private readonly int[] first;
    private readonly int bornForSixteen;
    private readonly int careBefore;
    private readonly LongTermRules? rules;
    private readonly bool isLongTermAsked;
    private readonly int[] dfe = [None, None, None];
    private readonly int[] coded = [None, None, None, None, None];
    private readonly int[] written = [None, None, None, None, None];
    private readonly int annexA = None;
    private readonly int commissionerYears;
    private readonly int answers;

    public PlacementScan(EpisodeTable table, LocalDate asOf, PlacementMeasure[] measures, bool withLongTerm)
    {
        this.table = table;
        (start, end, place, kind, placement) = (table.Columns.Start, table.Columns.End, table.Columns.Place, table.Columns.Kind, table.Columns.Placement);
        (firstRow, born) = (table.Columns.FirstRow, table.Born);
        last = EpisodeTable.DayOf(asOf);
        first = new int[5];
        for (var years = 0; years < first.Length; years++)
        {
            first[years] = EpisodeTable.DayOf(asOf.PlusYears(-years).PlusDays(1));
        }

        for (var i = 0; i < measures.Length; i++)
        {
            var measure = measures[i];
            if (measure.Definition == Definition.AnnexA)
            {
                annexA = i;
                continue;
            }

            var slots = measure.Definition == Definition.DfE ? dfe : measure.Definition == Definition.CommissionerAsCoded2019 ? coded : written;
            slots[measure.Years] = i;
            commissionerYears = slots == dfe ? commissionerYears : System.Math.Max(commissionerYears, measure.Years);
        }

        answers = measures.Length + (withLongTerm ? 1 : 0);
        isLongTermAsked = withLongTerm;
        rules = withLongTerm ? LongTermStability.Rules.InForce(asOf)?.Value : null;
        bornForSixteen = EpisodeTable.DayOf(asOf.PlusYears(-16));
        careBefore = EpisodeTable.DayOf(asOf.PlusMonths(-30));
    }

    /// <summary>Whether a child is plainly in the cohort of no measure: it left before the year, or was never there.</summary>
    public bool IsOutOfAll(int child)
    {
        var row = firstRow[child + 1] - 1;
        return row >= firstRow[child] && (kind[row] & RowKind.InDoubt) == 0 && end[row] <= last && (annexA == None || end[row] < first[1]);
    }

    /// <summary>Answers for a child, unless it is in doubt.</summary>
    public bool TryAnswer(int child, int[] into, int at)
    {
        var from = firstRow[child];
        var row = firstRow[child + 1] - 1;
        if (row < from ? table.Conflicts.ContainsKey(child) : (kind[row] & RowKind.InDoubt) != 0)
        {
            return false;
        }

        for (var i = 0; i < answers; i++)
        {
            into[at + i] = PlacementPass.NotApplicable;
        }

        while (row >= from && start[row] > last)
        {
            row--;
        }

        if (row < from)
        {
            return true;
        }

        var isOpen = end[row] > last;
        if (isOpen && (kind[row] & RowKind.Respite) == 0 && commissionerYears > 0)
        {
            Commissioner(from, row, into, at);
        }

        var isLookedAfter = isOpen && (kind[row] & RowKind.ShortBreak) == 0;
        if (isLookedAfter ? dfe[1] != None || dfe[2] != None || annexA != None || isLongTermAsked : annexA != None && end[row] >= first[1])
        {
            Placements(child, from, row, isLookedAfter, into, at);
        }

        return true;
    }

    /// <summary>One walk back through the rows, window after window: the rows that begin after its first day are counted, those on it or across it are looked at.</summary>
    private void Commissioner(int from, int row, int[] into, int at)
    {
        // Fields are read once, and what the codes say is counted and not branched on: no processor can guess it.
        var (start, end, kind, first) = (this.start, this.end, this.kind, this.first);
        var isUnseenStart = (kind[from] & RowKind.StartsCare) == 0;
        var begun = 0;
        var earliestKind = 0;
        var earliest = int.MaxValue;
        for (var years = 1; years <= commissionerYears; years++)
        {
            var opening = first[years];
            var nextYear = first[years - 1];
            var hasDayInFirstYear = false;
            for (; row >= from && start[row] > opening; row--)
            {
                var code = (int)kind[row];
                if ((code & (int)RowKind.Respite) != 0)
                {
                    continue;
                }

                var begins = code & (int)RowKind.Begins;
                earliest = start[row];
                hasDayInFirstYear |= (earliest < nextYear) & (end[row] != earliest);
                begun += begins;
                earliestKind = begins != 0 ? code : earliestKind;
            }

            var onFirstDay = 0;
            var begunBefore = 0;
            var wasInCare = false;
            var isAnyBefore = false;
            for (var before = row; before >= from && end[before] >= opening; before--)
            {
                var code = (int)kind[before];
                if ((code & (int)RowKind.Respite) != 0)
                {
                    continue;
                }

                var begins = code & (int)RowKind.Begins;
                isAnyBefore = true;
                wasInCare |= start[before] < opening;
                hasDayInFirstYear |= end[before] != start[before];
                begunBefore |= begins;
                onFirstDay += start[before] == opening ? begins : 0;
            }

            var isUnseen = years > 1 && isUnseenStart && start[from] >= opening;
            if (coded[years] != None)
            {
                var isInCohort = years == 1 || isAnyBefore || earliest <= nextYear;
                var skipped = (1 - begunBefore) & (earliestKind >> 1);
                into[at + coded[years]] = Settle(isInCohort, isUnseen, begun - skipped, 2);
            }

            if (written[years] != None)
            {
                var changes = begun + onFirstDay;
                into[at + written[years]] = Settle(years == 1 || hasDayInFirstYear, isUnseen, changes - (!wasInCare && changes > 0 ? 1 : 0), 2);
            }
        }
    }

    private static int Settle(bool isInCohort, bool isUnseen, int count, int threshold) =>
        !isInCohort ? (isUnseen ? PlacementPass.Unknown : PlacementPass.NotApplicable)
        : !isUnseen ? count
        : count >= threshold ? PlacementPass.ReachedUncounted : PlacementPass.Unknown;

    /// <summary>One walk forward through the rows of two years, placement after placement (<see cref="PlacementRules"/>).</summary>
    private void Placements(int child, int from, int row, bool isLookedAfter, int[] into, int at)
    {
        var (start, end, kind) = (this.start, this.end, this.kind);
        var (oneYear, twoYears) = (first[1], first[2]);
        var begin = row;
        while (begin > from && end[begin - 1] >= twoYears)
        {
            begin--;
        }

        // A stay away is compared with the home it was away from.
        while (begin > from && (kind[begin] & (RowKind.Away | RowKind.ShortBreak)) != 0)
        {
            begin--;
        }

        var count = 0;
        var countOfTwo = 0;
        var hasDay = false;
        var hasDayInFirstYear = false;
        var home = None;
        var current = None;
        var currentEnd = 0;
        var previousEnd = int.MinValue;
        var isPreviousAway = false;
        var before = None;
        for (var i = begin; i <= row; i++)
        {
            var code = kind[i];
            if ((code & RowKind.ShortBreak) != 0)
            {
                before = None;
                continue;
            }

            if (end[i] != start[i])
            {
                hasDay |= end[i] >= oneYear;
                hasDayInFirstYear |= end[i] >= twoYears && start[i] < oneYear;
            }

            var isApart = previousEnd < start[i] || (code & RowKind.StartsCare) != 0;
            if (isApart)
            {
                home = None;
            }

            var isAway = (code & RowKind.Away) != 0;
            if (isApart || (!isAway && (home == None || BeginsAnother(i, home, isPreviousAway))))
            {
                if (current != None && currentEnd != start[current])
                {
                    count += currentEnd >= oneYear ? 1 : 0;
                    countOfTwo += currentEnd >= twoYears ? 1 : 0;
                    before = current;
                }

                current = isAway ? None : i;
                before = isApart ? None : before;
            }

            if (!isAway)
            {
                home = i;
            }

            if (home != None)
            {
                currentEnd = end[i];
            }

            previousEnd = end[i];
            isPreviousAway = isAway;
        }

        if (current != None && currentEnd != start[current])
        {
            count += currentEnd >= oneYear ? 1 : 0;
            countOfTwo += currentEnd >= twoYears ? 1 : 0;
        }

        if (annexA != None && hasDay)
        {
            into[at + annexA] = System.Math.Max(1, count);
        }

        if (!isLookedAfter)
        {
            return;
        }

        if (dfe[1] != None)
        {
            into[at + dfe[1]] = System.Math.Max(1, count);
        }

        if (dfe[2] != None)
        {
            var isUnseen = start[from] >= twoYears && (kind[from] & RowKind.StartsCare) == 0;
            into[at + dfe[2]] = Settle(hasDayInFirstYear, isUnseen, System.Math.Max(1, countOfTwo), 3);
        }

        if (isLongTermAsked)
        {
            into[at + answers - 1] = LongTerm(child, from, row, current, before, home);
        }
    }

    private bool BeginsAnother(int row, int home, bool isPreviousAway) =>
        (kind[row] & RowKind.Begins) != 0
        && !(isPreviousAway && placement[row] == placement[home] && place[row] == place[home])
        && !((kind[row] & RowKind.AdoptionByCarer) != 0 && (kind[home] & RowKind.WithCarer) != 0);

    /// <summary>See <see cref="LongTermStability"/>: the placement, and the one before it in the period of care, are known from the walk.</summary>
    private int LongTerm(int child, int from, int row, int current, int before, int home)
    {
        if (rules is null)
        {
            return PlacementPass.Unknown;
        }

        var day = born[child];
        if (day != EpisodeTable.NoDay && day <= bornForSixteen)
        {
            return PlacementPass.NotApplicable;
        }

        var care = row;
        while (care > from && (kind[care] & RowKind.StartsCare) == 0 && end[care - 1] >= start[care] && (kind[care - 1] & RowKind.ShortBreak) == 0)
        {
            care--;
        }

        var isStart = (kind[care] & RowKind.StartsCare) != 0;
        if (rules.LeavesOutPeriodsWithShortBreaks && care > from && !isStart && end[care - 1] >= start[care])
        {
            return PlacementPass.NotApplicable;
        }

        if (start[care] > careBefore)
        {
            return care > from || isStart ? PlacementPass.NotApplicable : PlacementPass.Unknown;
        }

        if (day == EpisodeTable.NoDay)
        {
            return PlacementPass.Unknown;
        }

        if (current == None)
        {
            return 0;
        }

        var code = placement[home];
        var isCombined = code.IsAdoption() || (rules.CombinesFosteringForAdoption && code is PlacementType.U2 or PlacementType.U5);
        var stay = isCombined && before != None ? before : current;
        return start[stay] < first[2] ? 1
            : stay != from || (kind[stay] & RowKind.Begins) != 0 ? 0
            : PlacementPass.Unknown;
    }
}
