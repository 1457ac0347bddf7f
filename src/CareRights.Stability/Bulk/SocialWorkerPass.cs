using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.SocialWorkers;

namespace CareRights.Stability.Bulk;

/// <summary>Social workers and changes of social worker, of every child of a table, in one pass.</summary>
/// <remarks>
/// <see cref="SocialWorkerStability"/> is the specification: the pass gives its answers, child by child, and asks it for the few children whose rows do not settle themselves. For all others it allocates nothing.
/// Immutable; may be shared between threads.
/// </remarks>
internal sealed class SocialWorkerPass
{
    private readonly EpisodeTable episodes;
    private readonly SocialWorkerTable table;
    private readonly StatisticalYear year;
    private readonly SocialWorkerMeasure[] measures;
    private readonly PlacementScan cohorts;
    private readonly Columns care;
    private readonly ushort last;

    /// <summary>Prepares the pass.</summary>
    /// <param name="episodes">The children's episodes.</param>
    /// <param name="workers">Their social workers.</param>
    /// <param name="year">The last year of the period; children are asked about on its 31 March.</param>
    /// <param name="measures">What is counted, in the order of the answers.</param>
    public SocialWorkerPass(EpisodeTable episodes, SocialWorkerTable workers, StatisticalYear year, IReadOnlyList<SocialWorkerMeasure> measures)
    {
        this.episodes = Guard.Against.Null(episodes);
        table = Guard.Against.Null(workers);
        this.year = year;
        this.measures = Guard.Against.Null(measures).ToArray();
        Guard.Against.InvalidInput(year.Last.Year is < 1910 or > 2078, nameof(year), "Years from 1910 to 2078 can be asked about.");
        cohorts = new PlacementScan(episodes, year.Last, [], withLongTerm: false);
        care = episodes.Columns;
        last = ShortDay.Nearest(EpisodeTable.DayOf(year.Last));
    }

    /// <summary>The tally of every measure over all children. The result does not depend on the number of threads.</summary>
    /// <param name="mostThreads">How many threads may work at once; -1 for as many as there are processors.</param>
    public IReadOnlyList<CountTally> Tally(int mostThreads)
    {
        var total = measures.Select(_ => new AnswerCounts()).ToArray();
        Shares.Run(episodes.Children, mostThreads, () => measures.Select(_ => new AnswerCounts()).ToArray(), (from, to, own) =>
        {
            for (var child = from; child < to; child++)
            {
                for (var i = 0; i < measures.Length; i++)
                {
                    own[i].Add(Answer(child, i, out var count), count);
                }
            }
        }, own =>
        {
            for (var i = 0; i < own.Length; i++)
            {
                total[i].Add(own[i]);
            }
        });
        return total.Select(counts => counts.ToTally()).ToArray();
    }

    /// <summary>The answer of one child: see <see cref="SocialWorkerAnswer"/>.</summary>
    /// <param name="child">The child's place in the table.</param>
    /// <param name="measure">The place of the measure among those asked for.</param>
    /// <param name="count">The count; -1 where it is not known, or the child is not in the cohort.</param>
    public Outcome Answer(int child, int measure, out int count)
    {
        var asked = measures[measure];
        count = -1;
        var isPlain = cohorts.TryAnswer(child, out var answers) && !table.IsApart(child) && !MayBeLeftOpen(child);
        var cohort = PackedAnswers.Answer(answers[asked.Changes is null ? PackedAnswers.Dfe1 + asked.Years - 1 : PackedAnswers.AsCoded(asked.Years) + 1]);
        if (isPlain && cohort == PlacementPass.NotApplicable)
        {
            return Outcome.NotApplicable;
        }

        if (isPlain && cohort >= 0 && (asked.Changes is not { } changes ? TryWorkers(child, asked.Years, out var settled, out count) : TryChanges(child, asked.Years, changes, out settled, out count)))
        {
            return settled == Outcome.Yes ? count >= asked.Threshold ? Outcome.Yes : Outcome.No : settled;
        }

        var readable = SocialWorkerStability.Count(episodes.History(child), new ChildWorkers(table.Spells(child)), asked, year);
        count = readable.Count ?? -1;
        return readable.Outcome;
    }

    /// <summary>Whether a row without an end may have been left open, since others came after it: only the readable function settles that.</summary>
    private bool MayBeLeftOpen(int child)
    {
        var (from, to) = (table.FirstRow[child], table.FirstRow[child + 1]);
        var yearAgo = last - 364;
        for (var row = from; row < to; row++)
        {
            for (var other = from; table.End[row] > last && table.Start[row] < yearAgo && other < to; other++)
            {
                if (table.Worker[other] != table.Worker[row] && table.Start[other] > table.Start[row] && table.Start[other] <= last)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Different workers with a row touching the period.</summary>
    private bool TryWorkers(int child, int years, out Outcome settled, out int count)
    {
        var first = Ranks.First(year.Last, years);
        var (from, to) = (table.FirstRow[child], table.FirstRow[child + 1]);
        count = 0;
        for (var row = from; row < to; row++)
        {
            count += Touches(row, first) && !IsSeenBefore(row, from, first) ? 1 : 0;
        }

        settled = Outcome.Yes;
        return count > 0;
    }

    private bool IsSeenBefore(int row, int from, ushort first)
    {
        var before = row - 1;
        while (before >= from && !(table.Worker[before] == table.Worker[row] && Touches(before, first)))
        {
            before--;
        }

        return before >= from;
    }

    private bool Touches(int row, ushort first) => table.End[row] >= first && table.Start[row] <= last;

    /// <summary>Rows with another worker than the row before that begin in the period.</summary>
    private bool TryChanges(int child, int years, WorkerChanges changes, out Outcome settled, out int count)
    {
        var first = Ranks.First(year.Last, years);
        var (from, to) = (table.FirstRow[child], table.FirstRow[child + 1]);
        var isOpen = false;
        count = 0;
        for (var row = from; row < to; row++)
        {
            isOpen |= table.Start[row] <= last && table.End[row] > last;
            if (row == from || table.Start[row] < first || table.Start[row] > last || table.Worker[row] == table.Worker[row - 1])
            {
                continue;
            }

            if (changes == WorkerChanges.ExceptTeamTransfers && table.Team[row] == 0)
            {
                (settled, count) = (Outcome.Unknown, -1);
                return false;
            }

            count += changes == WorkerChanges.ExceptTeamTransfers ? 2 - table.Team[row]
                : changes == WorkerChanges.InCareOnly && !WasInCareBefore(child, table.Start[row]) ? 0 : 1;
        }

        settled = isOpen ? Outcome.Yes : Outcome.NotApplicable;
        count = isOpen ? count : -1;
        return true;
    }

    private bool WasInCareBefore(int child, ushort day)
    {
        for (var row = care.FirstRow[child]; row < care.FirstRow[child + 1]; row++)
        {
            if (care.Start[row] < day && care.End[row] >= day && (care.Kind[row] & RowKind.Respite) == 0)
            {
                return true;
            }
        }

        return false;
    }
}
