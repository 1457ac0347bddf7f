using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures.SocialWorkers;

namespace CareRights.Stability.Bulk;

/// <summary>The social worker rows of many children in columns, in order of child and start, days and workers as numbers.</summary>
/// <remarks>
/// Children are numbered as in the table of their episodes. Nine bytes for each row, four for each child. A child whose rows the Commissioner's cleaning would change, or lack a start or a worker,
/// is kept apart, row by row. Immutable; may be shared between threads. Equality by reference.
/// </remarks>
internal sealed class SocialWorkerTable
{
    private readonly string[] workers;
    private readonly Dictionary<int, SocialWorkerSpell[]> apart = [];

    internal SocialWorkerTable(RawSpell[] rows, int count, int children, string[] workers)
    {
        this.workers = workers;
        Start = new ushort[count];
        End = new ushort[count];
        Worker = new int[count];
        Team = new byte[count];
        FirstRow = new int[children + 1];
        var sorted = rows.Take(count).OrderBy(row => row.Child).ThenBy(row => row.Start).ThenByDescending(row => row.End).ToArray();
        var (from, at) = (0, 0);
        for (var child = 0; child < children; child++)
        {
            FirstRow[child] = at;
            var to = from;
            while (to < count && sorted[to].Child == child)
            {
                to++;
            }

            if (IsClean(sorted, from, to))
            {
                for (; from < to; from++, at++)
                {
                    (Start[at], End[at], Worker[at], Team[at]) = (ShortDay.Of(sorted[from].Start), ShortDay.Of(sorted[from].End), sorted[from].Worker, sorted[from].Team);
                }
            }
            else
            {
                apart.Add(child, [.. sorted.Skip(from).Take(to - from).Select(row => row.ToSpell(workers))]);
            }

            from = to;
        }

        FirstRow[children] = at;
    }

    internal ushort[] Start { get; }

    internal ushort[] End { get; }

    internal int[] Worker { get; }

    /// <summary>0 if it is not recorded whether the case passed to another team, 1 if it did not, 2 if it did.</summary>
    internal byte[] Team { get; }

    internal int[] FirstRow { get; }

    /// <summary>One child's rows, for the functions that explain their answer.</summary>
    /// <param name="child">The child's place in the table.</param>
    public IReadOnlyList<SocialWorkerSpell> Spells(int child) => apart.TryGetValue(child, out var rows) ? rows
        : Enumerable.Range(FirstRow[child], FirstRow[child + 1] - FirstRow[child])
            .Select(row => new RawSpell { Start = ShortDay.DayOf(Start[row]), End = ShortDay.DayOf(End[row]), Worker = Worker[row], Team = Team[row] }.ToSpell(workers)).ToArray();

    internal bool IsApart(int child) => apart.ContainsKey(child);

    /// <summary>Whether columns can hold the rows and <see cref="SocialWorkerCleaning"/> would leave out none.</summary>
    private static bool IsClean(RawSpell[] rows, int from, int to)
    {
        var latest = EpisodeTable.NoDay;
        for (var row = from; row < to; row++)
        {
            if (!ShortDay.IsOne(rows[row].Start) || !ShortDay.IsOne(rows[row].End) || rows[row].Worker == 0 || rows[row].End <= latest)
            {
                return false;
            }

            latest = rows[row].End;
        }

        return true;
    }

    /// <summary>A row on its way into a table.</summary>
    internal struct RawSpell
    {
        public int Child;
        public int Start;
        public int End;
        public int Worker;
        public byte Team;

        public readonly SocialWorkerSpell ToSpell(string[] workers) => new()
        {
            Worker = Worker == 0 ? null : workers[Worker - 1],
            Start = EpisodeTable.DateOf(Start),
            End = EpisodeTable.DateOf(End),
            IsTeamTransfer = Team == 0 ? null : Team == 2,
        };
    }
}
