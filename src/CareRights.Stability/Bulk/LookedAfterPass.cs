using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Bulk;

/// <summary>How many children of a table were looked after at the close of a day, and of how many it is not known.</summary>
/// <remarks><see cref="Snapshot"/> is the specification: it is asked for the few children whose rows do not settle it themselves.</remarks>
internal static class LookedAfterPass
{
    public static (long Yes, long Unknown) Count(EpisodeTable table, LocalDate day, int mostThreads)
    {
        var scan = new PlacementScan(table, day, [], withLongTerm: false);
        var total = (Yes: 0L, Unknown: 0L);
        Shares.Run(table.Children, mostThreads, () => new long[2], (from, to, own) =>
        {
            for (var child = from; child < to; child++)
            {
                var outcome = scan.LookedAfter(child) ?? Snapshot.At(table.History(child), day, Definition.DfE);
                own[0] += outcome == Outcome.Yes ? 1 : 0;
                own[1] += outcome == Outcome.Unknown ? 1 : 0;
            }
        }, own => total = (total.Yes + own[0], total.Unknown + own[1]));
        return total;
    }
}
