using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Exposure;
using CareRights.Stability.Statistics;
using NodaTime;

namespace CareRights.Stability.Bulk;

/// <summary>Moves per 1,000 days in care, of every child of a table, in one pass.</summary>
/// <remarks>
/// <see cref="MovesPerThousandDays"/> is the specification: the pass gives its answers, child by child, and asks it for the few children whose rows do not settle themselves. For all others it allocates nothing.
/// Immutable; may be shared between threads.
/// </remarks>
internal sealed class ExposurePass
{
    private const int ShortestStay = 8;
    private readonly EpisodeTable table;
    private readonly Columns columns;
    private readonly LocalDate asOf;
    private readonly ushort last;
    private readonly ushort first;
    private readonly bool isReadableAlone;

    /// <summary>Prepares the pass.</summary>
    /// <param name="table">The episodes.</param>
    /// <param name="asOf">The last day of the 12 months.</param>
    public ExposurePass(EpisodeTable table, LocalDate asOf)
    {
        this.table = Guard.Against.Null(table);
        this.asOf = asOf;
        Guard.Against.InvalidInput(asOf.Year is < 1910 or > 2078, nameof(asOf), "Years from 1910 to 2078 can be asked about.");
        columns = table.Columns;
        isReadableAlone = !table.IsObserved(asOf, 1);
        last = ShortDay.Nearest(EpisodeTable.DayOf(asOf));
        first = Ranks.First(asOf, 1);
    }

    /// <summary>The rate of all children, and of how many it is not known. The result does not depend on the number of threads.</summary>
    /// <param name="mostThreads">How many threads may work at once; -1 for as many as there are processors.</param>
    public (RateTally Counted, long Unknown) Tally(int mostThreads)
    {
        var total = (Counted: default(RateTally), Unknown: 0L);
        Shares.Run(table.Children, mostThreads, () => new (RateTally Counted, long Unknown)[1], (from, to, own) =>
        {
            for (var child = from; child < to; child++)
            {
                var outcome = Answer(child, out var days, out var moves);
                own[0] = (outcome == Outcome.Yes ? own[0].Counted.Merge(RateTally.OfChild(moves, days)) : own[0].Counted, own[0].Unknown + (outcome == Outcome.Unknown ? 1 : 0));
            }
        }, own => total = (total.Counted.Merge(own[0].Counted), total.Unknown + own[0].Unknown));
        return total;
    }

    /// <summary>The answer of one child: see <see cref="ExposureAnswer"/>.</summary>
    /// <param name="child">The child's place in the table.</param>
    /// <param name="days">The days in care in the period; 0 unless counted.</param>
    /// <param name="moves">The moves in those days; 0 unless counted.</param>
    public Outcome Answer(int child, out int days, out int moves)
    {
        (days, moves) = (0, 0);
        if (isReadableAlone || columns.IsInDoubt[child])
        {
            var answer = MovesPerThousandDays.Assess(table.History(child), table.BornOn(child), asOf);
            (days, moves) = (answer.Days, answer.Moves);
            return answer.Outcome;
        }

        // Of the rows of the period, all belong to stays that began in it but those of the stay that was in course when it began.
        var (from, to) = (columns.FirstRow[child], columns.FirstRow[child + 1]);
        while (to > from && columns.Start[to - 1] > last)
        {
            to--;
        }

        var row = to;
        while (row > from && columns.Start[row - 1] >= first)
        {
            row--;
        }

        var hasEntered = false;
        var isEntrySeen = true;
        while (row < to)
        {
            if (IsBreak(row))
            {
                row++;
                continue;
            }

            var end = EndOfStay(row, to);
            if (!CarriesOn(row, from) && columns.End[end - 1] != columns.Start[row])
            {
                hasEntered = true;
                isEntrySeen &= row > from || (columns.Kind[row] & RowKind.StartsCare) != 0;
                Add(child, row, end, ref days, ref moves);
            }

            row = end;
        }

        return hasEntered && (!isEntrySeen || table.Born[child] == EpisodeTable.NoDay) ? None(Outcome.Unknown, out days, out moves)
            : days == 0 ? None(Outcome.NotApplicable, out days, out moves)
            : Outcome.Yes;
    }

    private static Outcome None(Outcome outcome, out int days, out int moves)
    {
        (days, moves) = (0, 0);
        return outcome;
    }

    /// <summary>Adds the days of a stay to the end of the period or the 18th birthday, and its moves.</summary>
    private void Add(int child, int row, int end, ref int days, ref int moves)
    {
        if (table.BornOn(child) is not { } born)
        {
            return;
        }

        var adult = ShortDay.Nearest(EpisodeTable.DayOf(StatutoryAge.Attained(born, 18)));
        var until = System.Math.Min(System.Math.Min((int)columns.End[end - 1], last + 1), adult);
        if (until - columns.Start[row] < ShortestStay)
        {
            return;
        }

        days += until - columns.Start[row];
        var (left, home) = (-1, -1);
        for (var at = row; at < end; at++)
        {
            if ((columns.Kind[at] & RowKind.BeginsPlacement) == 0)
            {
                continue;
            }

            var (lastHome, closes) = Placement(at, end);
            if (columns.Placement[at] == PlacementType.P1 || closes == columns.Start[at])
            {
                continue;
            }

            var isMove = home >= 0 && (left == columns.Start[at] || columns.Placement[home] != columns.Placement[at] || columns.Place[home] != columns.Place[at]);
            moves += isMove && columns.Start[at] < until ? 1 : 0;
            (left, home) = (closes, lastHome);
        }
    }

    /// <summary>The last row of a placement that is no stay away, and the day it ended.</summary>
    private (int LastHome, int Closes) Placement(int first, int end)
    {
        var (home, final) = (first, first);
        for (var at = first + 1; at < end && (columns.Kind[final] & RowKind.GoesOn) != 0; at++)
        {
            if (!IsBreak(at))
            {
                final = at;
                home = columns.Placement[at].IsTemporary() ? home : at;
            }
        }

        return (home, columns.End[final]);
    }

    /// <summary>One past the last row of a stay: up to a start of care, or a gap.</summary>
    private int EndOfStay(int row, int to)
    {
        var (end, latest) = (row + 1, row);
        for (var at = row + 1; at < to && (IsBreak(at) || Follows(at, latest)); at++)
        {
            if (!IsBreak(at))
            {
                (end, latest) = (at + 1, at);
            }
        }

        return end;
    }

    /// <summary>Whether a row belongs to a stay that began before it.</summary>
    private bool CarriesOn(int row, int from)
    {
        var before = row - 1;
        while (before >= from && IsBreak(before))
        {
            before--;
        }

        return before >= from && Follows(row, before);
    }

    private bool Follows(int row, int before) => (columns.Kind[row] & RowKind.StartsCare) == 0 && columns.End[before] == columns.Start[row];

    private bool IsBreak(int row) => (columns.Kind[row] & RowKind.ShortBreak) != 0;
}
