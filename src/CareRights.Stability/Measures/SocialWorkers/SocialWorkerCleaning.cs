using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Stability.Measures.SocialWorkers;

/// <summary>A child's social worker rows after the Commissioner's cleaning.</summary>
/// <remarks>
/// The report also leaves out children with no row open on 31 March, after the second step and before the third, and children who could not be matched to the return:
/// those are answers about the child, which <see cref="SocialWorkerStability"/> gives. Equality is by reference. Immutable.
/// </remarks>
internal sealed class SocialWorkerCleaning
{
    private SocialWorkerCleaning(IReadOnlyList<SocialWorkerSpell> dated, IReadOnlyList<SocialWorkerSpell> kept, IReadOnlyList<CleanedSpell> leftOut)
    {
        Dated = dated;
        Kept = kept;
        LeftOut = leftOut;
    }

    /// <summary>The rows that count, in order of start.</summary>
    public IReadOnlyList<SocialWorkerSpell> Kept { get; }

    /// <summary>The rows left out, each with the step.</summary>
    public IReadOnlyList<CleanedSpell> LeftOut { get; }

    /// <summary>The rows after the first two steps.</summary>
    internal IReadOnlyList<SocialWorkerSpell> Dated { get; }

    /// <summary>Cleans the rows of one child, in any order.</summary>
    public static SocialWorkerCleaning Of(IEnumerable<SocialWorkerSpell> spells)
    {
        var leftOut = new List<CleanedSpell>();
        var rows = OneOfEach(Guard.Against.Null(spells).ToList(), leftOut);
        rows = Keep(rows, row => row.Start is not null, CleaningStep.NoStart, leftOut);
        var dated = Sorting.InOrder(rows, Compare);

        // The earlier rows hold a row where one of them is open, or the latest end among them is no sooner.
        var isAnyOpen = false;
        LocalDate? latest = null;
        rows = Keep(dated, IsHeldByNone, CleaningStep.WithinAnother, leftOut);
        rows = Keep(rows, row => !string.IsNullOrWhiteSpace(row.Worker), CleaningStep.NoIdentifier, leftOut);
        return new SocialWorkerCleaning(dated, rows, leftOut);

        bool IsHeldByNone(SocialWorkerSpell row)
        {
            var isHeld = isAnyOpen || row.End <= latest;
            isAnyOpen |= row.End is null;
            latest = latest is null || row.End > latest ? row.End ?? latest : latest;
            return !isHeld;
        }
    }

    private static List<SocialWorkerSpell> Keep(List<SocialWorkerSpell> rows, Func<SocialWorkerSpell, bool> isKept, CleaningStep step, List<CleanedSpell> leftOut)
    {
        var kept = new List<SocialWorkerSpell>(rows.Count);
        foreach (var row in rows)
        {
            if (isKept(row))
            {
                kept.Add(row);
            }
            else
            {
                leftOut.Add(new CleanedSpell(row, step));
            }
        }

        return kept;
    }

    /// <summary>Of rows alike, one stays, with whatever any of them says of the team.</summary>
    private static List<SocialWorkerSpell> OneOfEach(List<SocialWorkerSpell> rows, List<CleanedSpell> leftOut)
    {
        var seen = new HashSet<(string, LocalDate?, LocalDate?)>();
        if (rows.Count < 2 || rows.TrueForAll(row => seen.Add((row.Worker ?? "", row.Start, row.End))))
        {
            return rows;
        }

        var kept = new List<SocialWorkerSpell>();
        foreach (var alike in rows.GroupBy(row => (row.Worker ?? "", row.Start, row.End)))
        {
            var inOrder = alike.OrderBy(row => row.IsTeamTransfer is null).ThenByDescending(row => row.IsTeamTransfer).ToList();
            kept.Add(inOrder[0]);
            leftOut.AddRange(inOrder.Skip(1).Select(row => new CleanedSpell(row, CleaningStep.ExactDuplicate)));
        }

        return kept;
    }

    // By start; an open row first, then the later end; then by worker.
    private static int Compare(SocialWorkerSpell one, SocialWorkerSpell other)
    {
        var byStart = one.Start!.Value.CompareTo(other.Start!.Value);
        if (byStart != 0)
        {
            return byStart;
        }

        var byEnd = (one.End, other.End) switch
        {
            (null, null) => 0,
            (null, _) => -1,
            (_, null) => 1,
            ({ } ends, { } otherEnds) => otherEnds.CompareTo(ends),
        };
        return byEnd != 0 ? byEnd : string.CompareOrdinal(one.Worker, other.Worker);
    }
}
