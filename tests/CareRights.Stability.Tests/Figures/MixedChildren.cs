using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Tests.Measures.Placements;

namespace CareRights.Tests.Figures;

/// <summary>Children of every kind with all their tables, the same in every run: whole histories, two returns that disagree, cells that could not be read, years and tables that nobody read.</summary>
internal static class MixedChildren
{
    public const int Year = 2024;

    private static readonly string[] Kinds = ["boys", "girls", ""];

    public static ChildRecord[] Make(int count) => [.. RandomChildren.Make(count, seed: 903).Select((child, number) => Record(child.Born, child.Rows, number))];

    /// <summary>The rows alone, with the date of birth and what the returns cover.</summary>
    public static IEnumerable<(ChildKey Key, Episode[] Rows, LocalDate? Born, ReturnCoverage Coverage)> Rows(int count) =>
        RandomChildren.Make(count, seed: 904).Select((child, number) => Rows(child.Born, child.Rows, number, new Random(number)));

    private static (ChildKey Key, Episode[] Rows, LocalDate? Born, ReturnCoverage Coverage) Rows(LocalDate birth, Episode[] rows, int number, Random random)
    {
        var key = new ChildKey(number % 7 == 0 ? "" : "E0900000" + (number % 2), "c" + number);
        LocalDate? born = random.Next(25) == 0 ? null : random.Next(3) == 0 ? birth.PlusYears(-6) : birth;
        var recorded = rows.Select(row => Unread(row, random) with { Child = key, Ceased = row.Ceased == ReasonCeased.E4A ? (ReasonCeased)(1 + random.Next(26)) : row.Ceased }).ToArray();
        (Episode[] read, var coverage) = (number % 4) switch
        {
            1 => ([.. Return(recorded, Year - 1), .. Return(recorded, Year).Where(_ => random.Next(12) > 0)], new ReturnCoverage([new(Year - 1, SuppliedTables.All), new(Year, SuppliedTables.All)], SuppliedTables.None, new LocalDate(Year, 3, 31), Year - 1, Year)),
            2 => ([.. Return(recorded, Year - 3), .. Return(recorded, Year)], Holed(random)),
            _ => (recorded, number % 8 == 3 ? ReturnCoverage.Complete.Without((SuppliedTables)(1 << random.Next(9)), null) : ReturnCoverage.Complete),
        };
        return (key, read, born, coverage);
    }

    private static ChildRecord Record(LocalDate birth, Episode[] rows, int number)
    {
        var random = new Random(number);
        var (key, read, born, coverage) = Rows(birth, rows, number, random);
        var history = PlacementHistory.From(key, read, random.Next(12) == 0 ? Repair.None : Repair.Standard, random.Next(4) == 0 ? born : null, coverage);
        var tables = new RandomTables(random, Year, [.. history.Episodes.Where(row => row.Reason == ReasonForNewEpisode.S).Select(row => row.Start)]);
        var (workers, pupil) = (Workers(random), Schooling(random));
        return new ChildRecord(history, born, new ChildTables(
            socialWorkers: _ => workers,
            pupil: (_, day) => pupil with { Born = day },
            placeOf: row => Place(row.Place),
            attribute: (child, name) => Kinds[(child.Child.Length + name.Length + number) % 3],
            reviews: _ => tables.Reviews,
            health: _ => tables.Health,
            careLeaver: _ => tables.Leavers,
            absences: _ => tables.Absences,
            adoptions: _ => tables.Adoptions,
            libertyOrders: _ => tables.Orders));
    }

    private static Episode Unread(Episode row, Random random) => random.Next(110) switch
    {
        0 => row with { IsEndUnreadable = true, End = null },
        1 => row with { IsPlaceUnreadable = true },
        2 => row with { Reason = ReasonForNewEpisode.Unknown },
        3 => row with { Status = LegalStatus.Unknown },
        4 => row with { Placement = PlacementType.Unknown },
        5 => row with { Start = null },
        6 => row with { Placement = PlacementType.Z12 },
        7 => row with { Placement = PlacementType.K3 },
        8 => row with { End = row.Start?.PlusDays(-1) },
        _ => row,
    };

    // What a return of a year holds: every row of the year, open where it had not ended.
    private static IEnumerable<Episode> Return(Episode[] rows, int ending)
    {
        var (first, last) = (new LocalDate(ending - 1, 4, 1), new LocalDate(ending, 3, 31));
        return rows.Where(row => !(row.Start > last) && !(row.End < first)).Select(row => row.End > last ? row with { End = null, Ceased = null, ReturnYear = ending } : row with { ReturnYear = ending });
    }

    private static ReturnCoverage Holed(Random random)
    {
        var coverage = new ReturnCoverage([new(Year, SuppliedTables.All)], SuppliedTables.Coordinates, new LocalDate(Year, 3, 31), Year - 3, Year);
        return random.Next(3) switch { 0 => coverage, 1 => coverage.WithRowsLost(Year - 1), _ => coverage.WithYearsBefore(Year - 1).With(SuppliedTables.SchoolHistory) };
    }

    private static SocialWorkerSpell[] Workers(Random random)
    {
        var day = new LocalDate(2021, 1, 1).PlusDays(random.Next(900));
        var spells = new List<SocialWorkerSpell>();
        for (var left = random.Next(7); left > 0; left--)
        {
            var end = day.PlusDays(random.Next(1, 400));
            spells.Add(new SocialWorkerSpell
            {
                Worker = random.Next(25) == 0 ? null : "w" + random.Next(4),
                Start = random.Next(25) == 0 ? null : day,
                End = left == 1 ? null : end,
                IsTeamTransfer = random.Next(4) == 0 ? null : random.Next(3) == 0,
                IsUnreadable = random.Next(40) == 0,
                EndsWithItsReturn = random.Next(20) == 0,
            });
            day = end.PlusDays(random.Next(6) == 0 ? random.Next(-20, 30) : 0);
        }

        return [.. spells];
    }

    private static Pupil Schooling(Random random)
    {
        var day = new LocalDate(2021, 9, 1).PlusDays(random.Next(700));
        var spells = new List<SchoolSpell>();
        for (var left = random.Next(4); left > 0; left--)
        {
            var next = random.Next(3) == 0 ? new LocalDate(day.Year + 1, 9, 1) : day.PlusDays(random.Next(1, 400));
            spells.Add(new SchoolSpell("s" + random.Next(5), day, left == 1 ? null : next, (SchoolPhase)random.Next(9)));
            day = next;
        }

        return new Pupil { IsMatchedToCensus = random.Next(12) == 0 ? null : random.Next(12) > 0, Schools = random.Next(12) == 0 ? null : SchoolHistory.From(spells, SchoolSuccession.From([new("s1", "s2")])) };
    }

    private static PlacementLocation Place(string place) => place switch
    {
        "AA1" => At(5, "here"),
        "BB2" => At(30, "there"),
        "CC3" => At(20, "here"),
        "" => new PlacementLocation { ResponsibleAuthority = "here", PlacementAuthority = "there" },
        _ => new PlacementLocation(),
    };

    private static PlacementLocation At(int miles, string authority) => new()
    {
        Home = new GridReference(1_000, 2_000),
        Placement = new GridReference(1_000, 2_000 + (int)Math.Round(miles * 1609.344)),
        ResponsibleAuthority = "here",
        PlacementAuthority = authority,
    };
}
