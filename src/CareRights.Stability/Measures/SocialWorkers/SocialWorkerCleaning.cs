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
    private const int FewRows = 16;

    private SocialWorkerCleaning(List<SocialWorkerSpell> dated, List<SocialWorkerSpell> kept, List<CleanedSpell> leftOut)
    {
        Dated = dated;
        Kept = kept;
        LeftOut = leftOut;
    }

    /// <summary>The rows that count, in order of start.</summary>
    public List<SocialWorkerSpell> Kept { get; }

    /// <summary>The rows left out, each with the step.</summary>
    public List<CleanedSpell> LeftOut { get; }

    /// <summary>The rows after the first two steps.</summary>
    internal List<SocialWorkerSpell> Dated { get; }

    /// <summary>Cleans the rows of one child, in any order.</summary>
    public static SocialWorkerCleaning Of(IEnumerable<SocialWorkerSpell> spells)
    {
        var leftOut = new List<CleanedSpell>();
        var rows = Keep(OneOfEach(Guard.Against.Null(spells).ToList(), leftOut), row => row.Start is not null, CleaningStep.NoStart, leftOut);
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
            latest = latest is null || row.End > latest ? row.End : latest;
            return !isHeld;
        }
    }

    // The same list where every row is kept, as mostly.
    private static List<SocialWorkerSpell> Keep(List<SocialWorkerSpell> rows, Func<SocialWorkerSpell, bool> isKept, CleaningStep step, List<CleanedSpell> leftOut)
    {
        List<SocialWorkerSpell>? kept = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (isKept(rows[i]))
            {
                kept?.Add(rows[i]);
            }
            else
            {
                kept ??= rows.GetRange(0, i);
                leftOut.Add(new CleanedSpell(rows[i], step));
            }
        }

        return kept ?? rows;
    }

    /// <summary>Of rows alike, one stays, with whatever any of them says of the team.</summary>
    private static List<SocialWorkerSpell> OneOfEach(List<SocialWorkerSpell> rows, List<CleanedSpell> leftOut)
    {
        if (rows.Count <= FewRows ? AreFewUnlike(rows) : rows.Select(AsOne).Distinct().Count() == rows.Count)
        {
            return rows;
        }

        var kept = new List<SocialWorkerSpell>();
        foreach (var alike in rows.GroupBy(AsOne))
        {
            var inOrder = alike.OrderBy(row => row.IsTeamTransfer is null).ThenByDescending(row => row.IsTeamTransfer).ToList();
            kept.Add(inOrder[0]);
            leftOut.AddRange(inOrder.Skip(1).Select(row => new CleanedSpell(row, CleaningStep.ExactDuplicate)));
        }

        return kept;
    }

    private static (string Worker, LocalDate? Start, LocalDate? End) AsOne(SocialWorkerSpell row) => (row.Worker ?? "", row.Start, row.End);

    // Without a set: most children have two or three rows.
    private static bool AreFewUnlike(List<SocialWorkerSpell> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            for (var other = 0; other < i; other++)
            {
                if (rows[i].Start == rows[other].Start && AsOne(rows[i]) == AsOne(rows[other]))
                {
                    return false;
                }
            }
        }

        return true;
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
