using CareRights.Stability;

namespace CareRights.Tests.Measures.Placements;

/// <summary>Histories as returns hold them and as they should not: moves, temporary stays, short breaks, rows of no days, overlaps, gaps, duplicates, adoption, first rows that are no start, care that begins away from any home.</summary>
/// <remarks>Dates gather on the days where a measure turns: 31 March, 1 April, 30 September, and the days beside them. The same seed gives the same children.</remarks>
internal static class RandomChildren
{
    private static readonly string[] Placements = ["U6", "U4", "U1", "U5", "K2", "P1", "A3", "A5", "A6", "Z1", "R5", "K1"];
    private static readonly string[] Statuses = ["C2", "C1", "V2", "E1", "C2", "V2"];
    private static readonly string[] Places = ["AA1", "BB2", "CC3", ""];

    public static IEnumerable<(LocalDate Born, Episode[] Rows)> Make(int count, int seed, bool withFaults = true)
    {
        var random = new Random(seed);
        for (var child = 0; child < count; child++)
        {
            yield return (new LocalDate(2006, 1, 1).PlusDays(random.Next(5500)), One(random, withFaults && random.Next(3) == 0));
        }
    }

    /// <summary>Those whose rows the standard repair settles: of the others the answers are unknown, which the literal versions do not say.</summary>
    public static IEnumerable<(LocalDate Born, Episode[] Rows)> MakeSettled(int count, int seed) =>
        Make(count * 2, seed).Where(child => PlacementHistory.From(Rows.Someone, child.Rows, Repair.Standard).Conflicts.Count == 0).Take(count);

    private static Episode[] One(Random random, bool isFaulty)
    {
        T Of<T>(T[] values) => values[random.Next(values.Length)];
        bool Chance(int percent) => random.Next(100) < percent;

        var rows = new List<Episode>();
        var day = Turn(random, new LocalDate(2019, 1, 1).PlusDays(random.Next(1800)));
        var reason = Chance(90) ? ReasonForNewEpisode.S : Of([ReasonForNewEpisode.L, ReasonForNewEpisode.T, ReasonForNewEpisode.P]);
        var (placement, place, status) = (Of(Placements), Of(Places), Chance(8) ? Of(["V3", "V4", "V1"]) : Of(Statuses));
        var home = (placement, place);
        (placement, place) = Chance(3) ? ("T4", "RR1") : home;
        var length = 1 + random.Next(8);
        for (var i = 0; i < length && day < new LocalDate(2025, 1, 1); i++)
        {
            var isTemporary = reason is ReasonForNewEpisode.P or ReasonForNewEpisode.S && placement[0] == 'T';
            var end = isTemporary ? day.PlusDays(random.Next(20)) : Turn(random, day.PlusDays(Chance(8) ? 0 : 1 + random.Next(Chance(50) ? 90 : 700)));
            end = LocalDate.Max(end, day);
            var isLast = i == length - 1;
            var leaves = !isLast && Chance(15);
            var stays = isLast && Chance(75);
            rows.Add(Row(day, reason, status, placement, place, stays ? null : end, stays ? null : leaves || isLast ? ReasonCeased.E4A : ReasonCeased.X1, rows.Count));
            if (leaves)
            {
                day = end.PlusDays(Chance(30) ? 0 : random.Next(200));
                (reason, placement, place, status) = (Chance(95) ? ReasonForNewEpisode.S : ReasonForNewEpisode.P, Of(Placements), Of(Places), Chance(8) ? "V3" : Of(Statuses));
                home = (placement, place);
                (placement, place) = Chance(5) ? ("T4", "RR1") : home;
                continue;
            }

            day = end;
            var isAway = placement[0] == 'T';
            switch (random.Next(8))
            {
                case 0 or 1:
                    reason = ReasonForNewEpisode.L;
                    status = Chance(5) ? "V4" : Of(Statuses);
                    break;
                case 2:
                    reason = Of([ReasonForNewEpisode.T, ReasonForNewEpisode.U]);
                    (placement, place) = (Of(Placements), Of(Places));
                    break;
                case 3 or 4 when !isAway:
                    home = (placement, place);
                    reason = Of([ReasonForNewEpisode.P, ReasonForNewEpisode.P, ReasonForNewEpisode.B]);
                    (placement, place) = (Of(["T1", "T2", "T3", "T4", "T0"]), "RR1");
                    break;
                case 5 when isAway:
                    reason = ReasonForNewEpisode.P;
                    (placement, place) = (Of(["T1", "T4"]), "RR2");
                    break;
                case 3 or 4 or 5 or 6 when isAway:
                    reason = ReasonForNewEpisode.P;
                    (placement, place) = Chance(80) ? home : (Of(Placements), Of(Places));
                    break;
                default:
                    reason = Of([ReasonForNewEpisode.P, ReasonForNewEpisode.P, ReasonForNewEpisode.B]);
                    (placement, place) = (Of(Placements), Of(Places));
                    break;
            }
        }

        return isFaulty ? Spoil(random, rows) : [.. rows];
    }

    private static Episode[] Spoil(Random random, List<Episode> rows)
    {
        for (var fault = 0; fault <= random.Next(3); fault++)
        {
            var at = random.Next(rows.Count);
            var row = rows[at];
            rows[at] = random.Next(6) switch
            {
                0 => row with { End = null, Ceased = null },
                1 => row with { End = row.End?.PlusDays(random.Next(60)) },
                2 => row with { End = row.End is { } end ? LocalDate.Max(row.Start!.Value, end.PlusDays(-random.Next(10))) : null },
                3 => row with { Start = row.Start!.Value.PlusDays(random.Next(-5, 1)) },
                _ => row,
            };
            switch (random.Next(4))
            {
                case 0:
                    rows.Add(row with { Row = rows.Count, End = null, Ceased = null });
                    break;
                case 1:
                    rows.Add(row with { Row = rows.Count, Placement = PlacementType.K2, Place = "DD4" });
                    break;
            }
        }

        return [.. rows];
    }

    /// <summary>One day in four lands beside a day on which a measure turns.</summary>
    private static LocalDate Turn(Random random, LocalDate day) => random.Next(4) != 0 ? day
        : (random.Next(3) == 0 ? new LocalDate(day.Year, 9, 30) : new LocalDate(day.Year, 3, 31)).PlusDays(random.Next(-1, 3));

    private static Episode Row(LocalDate start, ReasonForNewEpisode reason, string status, string placement, string place, LocalDate? end, ReasonCeased? ceased, int number) => new()
    {
        Child = Rows.Someone,
        Start = start,
        Reason = reason,
        Status = EpisodeCodes.ToLegalStatus(status),
        Placement = EpisodeCodes.ToPlacementType(placement),
        Place = place,
        End = end,
        Ceased = ceased,
        Row = number,
    };
}
