using CareRights.Stability;
using CareRights.Stability.Figures;

namespace CareRights.Tests.Figures;

/// <summary>Rows of the tables beside the episodes, made up, with blanks, doubles and contradictions among them.</summary>
internal sealed class RandomTables
{
    private readonly Random random;

    /// <param name="random">The source of chance.</param>
    /// <param name="year">The year the rows are about.</param>
    /// <param name="begins">Days on which care may have begun, from which reviews are held about the days by which they are due.</param>
    public RandomTables(Random random, int year, IReadOnlyList<LocalDate>? begins = null)
    {
        this.random = random;
        Health = Some(3, () => new HealthYear(Year(year), Maybe(random.Next(41)), Chance(30), Bit(), Bit(), Bit(), Bit(), Bit(), Bit()));
        Leavers = Some(3, () => new CareLeaverYear(Year(year), Of("YES", "NO", "DIED", "REFU", "NREQ", "RHOM", null), Of("F1", "F2", "P1", "F5", "G4", "G5", "G6", "0", null), Of("B1", "C2", "D1", "U2", "Y1", "0", null)));
        Absences = Some(5, () => new Absence(Day(year), Day(year), Of<bool?>(true, true, false, null)));
        Orders = Some(3, () => new DateSpan(Day(year), Day(year)));
        Reviews = Some(4, () => new ReviewHeld(Chance(3) ? null : Known(year), (ReviewParticipation)random.Next(9))).DistinctBy(review => review.Day).ToList();
        if (begins is { Count: > 0 } && Chance(80))
        {
            Reviews = [.. Reviews.Where(_ => Chance(5)), .. Held(begins[random.Next(begins.Count)], new LocalDate(year, 12, 31))];
        }

        Adoptions = Chance(80) ? [Adoption(year)] : Some(3, () => Adoption(year));
    }

    public IReadOnlyList<HealthYear> Health { get; }

    public IReadOnlyList<CareLeaverYear> Leavers { get; }

    public IReadOnlyList<Absence> Absences { get; }

    public IReadOnlyList<DateSpan> Orders { get; }

    public IReadOnlyList<ReviewHeld> Reviews { get; }

    public IReadOnlyList<AdoptionDates> Adoptions { get; }

    public ChildRecord Record(PlacementHistory care, LocalDate? born) => new(care, born, new ChildTables(
        health: _ => Health, careLeaver: _ => Leavers, absences: _ => Absences, libertyOrders: _ => Orders, reviews: _ => Reviews, adoptions: _ => Adoptions));

    // Most on the last day or near it, now and then one left out.
    private List<ReviewHeld> Held(LocalDate begin, LocalDate until)
    {
        var reviews = new List<ReviewHeld>();
        for (var day = begin.PlusDays(random.Next(25, 33)); day < until; day = (reviews.Count == 1 ? day.PlusMonths(3) : day.PlusMonths(6)).PlusDays(Chance(10) ? random.Next(90) : random.Next(-20, 2)))
        {
            if (reviews.Count == 0 || Chance(97))
            {
                reviews.Add(new ReviewHeld(day, (ReviewParticipation)random.Next(9)));
            }
        }

        return reviews;
    }

    private AdoptionDates Adoption(int year)
    {
        var decided = Known(year);
        return new AdoptionDates(Chance(5) ? null : decided, Chance(5) ? null : decided.PlusDays(Chance(30) ? random.Next(119, 124) : random.Next(-30, 300)));
    }

    private List<T> Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(most)).Select(_ => make())];

    private int? Year(int year) => Chance(10) ? null : Chance(20) ? year - 1 : year;

    private int? Maybe(int value) => Chance(30) ? null : value;

    private bool? Bit() => Of<bool?>(true, true, false, null);

    private LocalDate? Day(int year) => Chance(20) ? null : Known(year);

    private LocalDate Known(int year) => Chance(25) ? Of(new LocalDate(year - 1, 3, 31), new LocalDate(year - 1, 4, 1), new LocalDate(year, 3, 31), new LocalDate(year, 4, 1)) : new LocalDate(year - 2, 4, 1).PlusDays(random.Next(1100));

    private T Of<T>(params T[] values) => values[random.Next(values.Length)];

    private bool Chance(int percent) => random.Next(100) < percent;
}
