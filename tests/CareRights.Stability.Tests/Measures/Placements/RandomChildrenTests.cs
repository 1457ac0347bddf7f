using CareRights.Stability;

namespace CareRights.Tests.Measures.Placements;

/// <summary>What the random children that the measures are held to are made of: a share of each hard shape large enough to try it, in every hundred thousand.</summary>
public sealed class RandomChildrenTests
{
    private static readonly Dictionary<string, Func<Episode[], bool>> Shapes = new()
    {
        ["a temporary stay"] = rows => rows.Any(IsAway),
        ["a temporary stay that ends in another home"] = rows => rows.Zip(rows.Skip(1), rows.Skip(2)).Any(x => !IsAway(x.First) && IsAway(x.Second) && !IsAway(x.Third) && x.Third.Place != x.First.Place),
        ["two temporary stays running"] = rows => rows.Zip(rows.Skip(1)).Any(x => IsAway(x.First) && IsAway(x.Second)),
        ["a period that begins away"] = rows => rows.Any(row => IsAway(row) && row.Reason == ReasonForNewEpisode.S) || IsAway(rows[0]),
        ["short breaks"] = rows => rows.Any(row => row.Status is LegalStatus.V3 or LegalStatus.V4),
        ["V1"] = rows => rows.Any(row => row.Status == LegalStatus.V1),
        ["short breaks in the course of care"] = rows => rows.Skip(1).Any(row => row.Status is LegalStatus.V3 or LegalStatus.V4 && row.Reason != ReasonForNewEpisode.S),
        ["a row of no days"] = rows => rows.Any(row => row.End == row.Start),
        ["a row of no days that begins a placement"] = rows => rows.Any(row => row.End == row.Start && row.Reason is ReasonForNewEpisode.P or ReasonForNewEpisode.B),
        ["rows that overlap"] = rows => Pairs(rows).Any(x => x.First.End > x.Second.Start),
        ["two rows of one start"] = rows => rows.GroupBy(row => row.Start).Any(same => same.Count(row => row.End != row.Start) > 1),
        ["an open row before another"] = rows => Pairs(rows).Any(x => x.First.End is null),
        ["a gap after X1"] = rows => Pairs(rows).Any(x => x.First.End < x.Second.Start && x.First.Ceased == ReasonCeased.X1),
        ["a return to care"] = rows => rows.Skip(1).Any(row => row.Reason == ReasonForNewEpisode.S),
        ["a return on the day care ended"] = rows => Pairs(rows).Any(x => x.First.End == x.Second.Start && x.Second.Reason == ReasonForNewEpisode.S),
        ["a first row that is no start of care"] = rows => rows.MinBy(row => row.Start)!.Reason != ReasonForNewEpisode.S,
        ["adoption by the carers, as a change"] = rows => rows.Any(row => row.Placement is PlacementType.A3 or PlacementType.A5 && row.Reason is ReasonForNewEpisode.P or ReasonForNewEpisode.B),
        ["fostering for adoption"] = rows => rows.Any(row => row.Placement == PlacementType.U5),
        ["with parents"] = rows => rows.Any(row => row.Placement == PlacementType.P1),
        ["begins on 31 March or 1 April"] = rows => rows.Any(row => row.Start is { Month: 3, Day: 31 } or { Month: 4, Day: 1 }),
        ["ends on 31 March or 1 April"] = rows => rows.Any(row => row.End is { Month: 3, Day: 31 } or { Month: 4, Day: 1 }),
    };

    [Theory]
    [InlineData(903)]
    [InlineData(1903)]
    [InlineData(2903)]
    public void A_meaningful_share_has_each_hard_shape(int seed)
    {
        var children = RandomChildren.Make(20_000, seed).Select(child => child.Rows).ToList();
        foreach (var (shape, has) in Shapes)
        {
            ((double)children.Count(has) / children.Count).Should().BeGreaterThan(0.01, shape);
        }
    }

    private static bool IsAway(Episode row) => row.Placement is PlacementType.T0 or PlacementType.T1 or PlacementType.T2 or PlacementType.T3 or PlacementType.T4;

    private static IEnumerable<(Episode First, Episode Second)> Pairs(Episode[] rows)
    {
        var sorted = rows.OrderBy(row => row.Start).ToList();
        return sorted.Zip(sorted.Skip(1));
    }
}
