using System;
using System.Collections.Generic;
using System.Linq;

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
        var rows = Guard.Against.Null(spells).ToList();
        rows = Keep(rows.GroupBy(row => (row.Worker ?? "", row.Start, row.End)).SelectMany(alike => Duplicates(alike)), CleaningStep.ExactDuplicate);
        rows = Keep(rows.Select(row => (row, row.Start is not null)), CleaningStep.NoStart);
        var dated = rows.OrderBy(row => row.Start).ThenByDescending(row => row.End is null).ThenByDescending(row => row.End).ThenBy(row => row.Worker, StringComparer.Ordinal).ToList();
        rows = Keep(dated.Select((row, i) => (row, !dated.Take(i).Any(earlier => Holds(earlier, row)))), CleaningStep.WithinAnother);
        rows = Keep(rows.Select(row => (row, !string.IsNullOrWhiteSpace(row.Worker))), CleaningStep.NoIdentifier);
        return new SocialWorkerCleaning(dated, rows, leftOut);

        List<SocialWorkerSpell> Keep(IEnumerable<(SocialWorkerSpell Row, bool IsKept)> judged, CleaningStep step)
        {
            var all = judged.ToList();
            leftOut.AddRange(all.Where(x => !x.IsKept).Select(x => new CleanedSpell(x.Row, step)));
            return all.Where(x => x.IsKept).Select(x => x.Row).ToList();
        }
    }

    /// <summary>Of rows alike, one stays, with whatever any of them says of the team.</summary>
    private static IEnumerable<(SocialWorkerSpell Row, bool IsKept)> Duplicates(IEnumerable<SocialWorkerSpell> alike)
    {
        var rows = alike.OrderBy(row => row.IsTeamTransfer is null).ThenByDescending(row => row.IsTeamTransfer).ToList();
        return rows.Select((row, i) => (row, i == 0));
    }

    /// <summary>In the order of the rows, the earlier begins no later: it holds the other if it also ends no sooner.</summary>
    private static bool Holds(SocialWorkerSpell earlier, SocialWorkerSpell row) => earlier.End is null || row.End <= earlier.End;
}
