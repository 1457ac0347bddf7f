using CareRights.Stability;
using CareRights.Stability.Bulk;
using NodaTime;

namespace CareRights.Benchmarks;

/// <summary>Episodes in the shape of a national history: 3.6 rows a child, half of the children still looked after at the end. The same number of children gives the same rows.</summary>
internal static class GeneratedEpisodes
{
    public const int Year = 2024;
    public const double RowsPerChild = 3.65;

    private static readonly PlacementType[] Placements =
    [
        PlacementType.U1, PlacementType.U4, PlacementType.U6, PlacementType.K2, PlacementType.H5, PlacementType.P1, PlacementType.R3, PlacementType.T1, PlacementType.A4, PlacementType.S1, PlacementType.A5, PlacementType.U5,
    ];

    private static readonly LegalStatus[] Statuses =
        [LegalStatus.C2, LegalStatus.V2, LegalStatus.E1, LegalStatus.C2, LegalStatus.V2, LegalStatus.C1, LegalStatus.C2, LegalStatus.V2, LegalStatus.C1, LegalStatus.V4];

    /// <summary>A table of about so many episodes.</summary>
    public static EpisodeTable Table(int episodes)
    {
        var builder = new EpisodeTableBuilder(episodes + (episodes / 8));
        foreach (var (child, born, row) in Rows((int)(episodes / RowsPerChild)))
        {
            var number = builder.Child(new ChildKey("", child));
            builder.SetBorn(number, born);
            builder.Add(number, row.Start, row.End, row.Reason, row.Status, row.Placement, row.Place, row.Ceased, 0);
        }

        return builder.Build(Repair.Standard);
    }

    /// <summary>One worker after another for each child, for some months each.</summary>
    public static SocialWorkerTable SocialWorkers(EpisodeTable table)
    {
        var random = new Random(2);
        var builder = new SocialWorkerTableBuilder();
        for (var child = 0; child < table.Children; child++)
        {
            var day = new LocalDate(2021, 1, 1).PlusDays(random.Next(700));
            for (var left = random.Next(5); left >= 0; left--)
            {
                var end = day.PlusDays(1 + random.Next(400));
                builder.Add(child, new SocialWorkerSpell { Worker = "SW" + random.Next(30_000), Start = day, End = left == 0 ? null : end });
                day = end;
            }
        }

        return builder.Build(table);
    }

    /// <summary>The same rows one by one.</summary>
    public static IEnumerable<Episode> Episodes(int episodes) => Rows((int)(episodes / RowsPerChild)).Select(each => new Episode
    {
        Child = new ChildKey("", each.Child),
        Start = EpisodeTable.DateOf(each.Row.Start),
        End = EpisodeTable.DateOf(each.Row.End),
        Reason = each.Row.Reason,
        Status = each.Row.Status,
        Placement = each.Row.Placement,
        Place = Postcode(each.Row.Place),
        Ceased = each.Row.Ceased,
    });

    /// <summary>Writes an episodes table and beside it a header table, as a return holds them.</summary>
    public static void Write(int children, string folder)
    {
        Directory.CreateDirectory(folder);
        using var episodes = new StreamWriter(Path.Combine(folder, "episodes.csv"));
        using var header = new StreamWriter(Path.Combine(folder, "header.csv"));
        episodes.WriteLine("CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN");
        header.WriteLine("CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB");
        var last = "";
        foreach (var (child, born, row) in Rows(children))
        {
            if (child != last)
            {
                header.WriteLine($"{child},1,{Uk(born)},WBRI,,0,");
                last = child;
            }

            episodes.WriteLine(
                $"{child},{Uk(row.Start)},{row.Reason},{row.Status},N1,{row.Placement},PR1,{(row.End == EpisodeTable.Open ? "" : Uk(row.End))},{row.Ceased},"
                + $"{(row.Ceased == ReasonCeased.X1 ? "CARPL" : "")},XX1 1XX,{Postcode(row.Place)},SC{row.Place:0000000}");
        }
    }

    private static IEnumerable<(string Child, int Born, (int Start, int End, ReasonForNewEpisode Reason, LegalStatus Status, PlacementType Placement, int Place, ReasonCeased? Ceased) Row)> Rows(int children)
    {
        var random = new Random(1);
        var firstDay = EpisodeTable.DayOf(new LocalDate(2015, 4, 1));
        var lastDay = EpisodeTable.DayOf(new LocalDate(Year, 3, 31));

        // Nobody reaches 18: an adult who is still looked after is a contradiction, and its answers are Unknown.
        var latestBirth = EpisodeTable.DayOf(new LocalDate(Year - 18, 4, 2));
        for (var child = 0; child < children; child++)
        {
            var day = firstDay + random.Next(3280);
            var born = Math.Max(latestBirth, day - random.Next(17 * 365));
            var rows = 1 + (int)(-4 * Math.Log(1 - random.NextDouble()));
            var reason = ReasonForNewEpisode.S;
            var (placement, place) = (Placements[random.Next(Placements.Length)], 1 + random.Next(800));
            var home = (placement, place);
            for (var i = 0; i < rows && day <= lastDay; i++)
            {
                var isLast = i == rows - 1;
                var isAway = placement == PlacementType.T1;
                var end = day + 1 + (int)(-(isAway ? 10 : 200) * Math.Log(1 - random.NextDouble()));
                var isOpen = (isLast && random.NextDouble() < 0.6) || end > lastDay;
                yield return (
                    (child + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), born,
                    (day, isOpen ? EpisodeTable.Open : end, reason, Statuses[random.Next(Statuses.Length)], placement, place, isOpen ? null : isLast ? ReasonCeased.E4A : ReasonCeased.X1));
                day = isOpen ? lastDay + 1 : end;
                var chance = random.NextDouble();
                if (isAway)
                {
                    reason = ReasonForNewEpisode.P;
                    (placement, place) = chance < 0.8 ? home : (PlacementType.U6, 1 + random.Next(800));
                }
                else if (chance < 0.9 && chance >= 0.5)
                {
                    reason = ReasonForNewEpisode.L;
                }
                else
                {
                    home = (placement, place);
                    reason = chance < 0.5 ? ReasonForNewEpisode.P : ReasonForNewEpisode.B;
                    (placement, place) = (Placements[random.Next(Placements.Length)], 1 + random.Next(800));
                }
            }
        }
    }

    private static string Uk(int day) => EpisodeTable.DateOf(day)!.Value.ToString("dd'/'MM'/'uuuu", System.Globalization.CultureInfo.InvariantCulture);

    private static string Postcode(int place) => $"AB{place / 9} {(place % 9) + 1}CD";
}
