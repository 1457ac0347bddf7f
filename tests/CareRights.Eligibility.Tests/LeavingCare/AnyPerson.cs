using System.Collections.Concurrent;
using System.Globalization;
using CareRights.Eligibility.LeavingCare;
using FsCheck;
using FsCheck.Fluent;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>Persons to check a property on: those who are the same in every run, and new ones, who are drawn from more.</summary>
internal sealed record Drawn<T>(Gen<T> Same, Gen<T> New);

/// <summary>Random people whose facts lie close to the days that matter, and the days to ask about.</summary>
internal static class AnyPerson
{
    private const int Size = 50;
    private const int Told = 20;
    private static readonly LocalDate FirstBirth = D("1993-01-01");

    /// <summary>Everything about the person is known, and no two facts contradict each other: of such facts one cannot say that more or less is known.</summary>
    public static Gen<Person> Known { get; } =
        from born in Gen.Frequency((9, Gen.Choose(0, 6000).Select(FirstBirth.PlusDays)), (1, Gen.Elements(D("1996-02-29"), D("2004-02-29"), D("2008-02-29"))))
        from periods in Period(born).UpTo(4)
        from breaks in Gen.Frequency((4, Gen.Constant<ShortBreakSeries?>(null)), (1, Series(born).Select(series => (ShortBreakSeries?)series)))
        from stays in Stay(born).UpTo(2)
        from homes in Home(born).UpTo(2)
        from orders in Order(born).UpTo(1)
        from courses in CourseOf(born).UpTo(2)
        from told in Gen.Frequency((1, Gen.Constant(Occurrence.Never)), (1, Near(born, 16, 25).Select(Occurrence.On)))
        from disabled in Gen.Elements(true, false)
        select People.Nobody with
        {
            Born = born,
            Care = CareHistory.From(periods, breaks is null ? [] : [breaks]),
            Accommodation = History.Of(stays),
            FamilyHomes = History.Of(homes),
            SpecialGuardianships = History.Of(orders),
            Courses = History.Of(courses),
            ToldAuthorityOfEducation = told,
            IsDisabled = disabled,
        } into person
        where LeavingCareStatus.Assess(person, FirstBirth).Contradictions.Count == 0
        select person;

    /// <summary>A known person, the same person with some facts not known, and a day.</summary>
    public static Drawn<(Person Known, Person Less, LocalDate AsOf)> WithLess { get; } = new(
        from person in Known
        from lose in Gen.Choose(0, (1 << 9) - 1)
        from fields in Gen.Choose(0, (1 << 10) - 1)
        from asOf in Day(person)
        select (person, ForgetFields(Forget(person, lose, 0), fields, 0), asOf),
        from person in ClosePeople.OrAny
        from lose in Gen.Choose(0, (1 << 9) - 1)
        from fields in Gen.Choose(0, (1 << 10) - 1)
        from which in Gen.Choose(0, 1)
        from doubted in ClosePeople.Doubt(ForgetFields(Forget(person, lose, which), fields, which))
        from asOf in ClosePeople.Day(person)
        select (person, doubted, asOf));

    public static Drawn<(Person Person, LocalDate AsOf)> OnADay { get; } = new(
        from person in Known
        from asOf in Day(person)
        select (person, asOf),
        from person in ClosePeople.OrAny
        from asOf in ClosePeople.Day(person)
        select (person, asOf));

    public static Gen<LocalDate> Day(Person person) => Gen.Frequency(
        (3, Near(person.Born!.Value, 13, 26)),
        (2, Gen.Elements(14, 16, 18, 21, 25).SelectMany(_ => Gen.Choose(-1, 1), (age, off) => StatutoryAge.Attained(person.Born!.Value, age).PlusDays(off))));

    /// <summary>Checks a property on 500 persons, of whom four in five are the same every time and one is new at every run; CARERIGHTS_PERSONS asks for so many new ones instead.</summary>
    /// <remarks>Each new person has a seed of their own, one more than the last, so that a failure prints the seed of that person: with CARERIGHTS_SEED and one person, that person is made alone.</remarks>
    public static void Check<T>(Drawn<T> drawn, Action<T> property, int persons = 500)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("CARERIGHTS_PERSONS"), CultureInfo.InvariantCulture, out var many))
        {
            CheckNew(drawn.New, property, many);
            return;
        }

        // The fixed seed once found care in Wales held against somebody whose date of birth was not known.
        var same = drawn.Same.Sample(persons - (persons / 5), new Rnd(16935205356545216168UL, 7396958671702685955UL), size: Size).ToArray();
        Check(same.Length, i => same[i], i => $"Person {i} of the {same.Length} who are the same every time", property);
        CheckNew(drawn.New, property, persons / 5);
    }

    // Made one by one where they are checked: a million persons in one list take longer to keep than to make.
    private static void CheckNew<T>(Gen<T> gen, Action<T> property, int persons)
    {
        var first = ulong.TryParse(Environment.GetEnvironmentVariable("CARERIGHTS_SEED"), CultureInfo.InvariantCulture, out var asked) ? asked : (ulong)Random.Shared.NextInt64();
        Check(persons, i => gen.Sample(1, new Rnd(first + (ulong)i), size: Size).First(), i => $"CARERIGHTS_SEED={first + (ulong)i}", property);
    }

    private static void Check<T>(int persons, Func<int, T> make, Func<int, string> name, Action<T> property)
    {
        var failures = new ConcurrentBag<(int Person, Exception Failure)>();
        Parallel.For(0, persons, i =>
        {
            try
            {
                property(make(i));
            }
            catch (Exception failure)
            {
                failures.Add((i, failure));
            }
        });

        // Every failure is counted and the first few are told: one that is rare is not hidden by one that is common.
        if (failures.OrderBy(failure => failure.Person).Take(Told).ToArray() is { Length: > 0 } told)
            throw new AggregateException($"{failures.Count} of {persons} persons. " + string.Join("; ", told.Select(failure => name(failure.Person) + ": " + failure.Failure.Message)), told.Select(failure => failure.Failure));
    }

    private static Person Forget(Person person, int lose, int which)
    {
        bool Loses(int bit) => (lose & (1 << bit)) != 0;
        return person with
        {
            Born = Loses(0) && Loses(8) ? null : person.Born,
            Care = Loses(1) && Loses(8) ? null : Loses(1) ? Vaguer(person.Care!, which) : person.Care,
            Accommodation = Loses(2) ? null : person.Accommodation,
            FamilyHomes = Loses(3) ? null : person.FamilyHomes,
            SpecialGuardianships = Loses(4) ? null : person.SpecialGuardianships,
            IsDisabled = Loses(5) ? null : person.IsDisabled,
            Courses = Loses(6) ? null : person.Courses,
            ToldAuthorityOfEducation = Loses(7) ? null : person.ToldAuthorityOfEducation,
            Circumstances = Loses(5) ? null : person.Circumstances,
            Services = Loses(6) ? null : person.Services,
            StayingPut = Loses(7) ? null : person.StayingPut,
            Residences = Loses(2) ? null : person.Residences,
            WasOwedSection20AndNotAccommodated = Loses(3) ? null : person.WasOwedSection20AndNotAccommodated,
        };
    }

    // The same field of every other item is not known.
    private static Person ForgetFields(Person person, int fields, int which)
    {
        bool Loses(int bit, int item) => (fields & (1 << bit)) != 0 && item % 2 == which;
        return person with
        {
            Care = person.Care is { } care && (fields & 1) != 0
                ? CareHistory.From(care.Periods.Select((period, i) => Loses(0, i) ? period with { LegalBasis = LegalBasis.Unknown } : period), care.ShortBreaks.Select(series => Loses(1, which) ? series with { IsInCare = null } : series))
                : person.Care,
            Accommodation = person.Accommodation is { } stays ? History.Of(stays.Select((stay, i) => Loses(2, i) ? new Accommodation(AccommodationKind.Unknown, stay.From, stay.To) : stay)) : null,
            FamilyHomes = person.FamilyHomes is { } homes
                ? History.Of(homes.Select((home, i) => Loses(3, i) ? new FamilyHome(FamilyMember.Unknown, home.From, home.To) { Who = home.Who, ParentalResponsibilityFrom = home.ParentalResponsibilityFrom } : Loses(4, i) ? home with { Who = null, ParentalResponsibilityFrom = null } : home))
                : null,
            Courses = person.Courses is { } courses ? History.Of(courses.Select((course, i) => ForgetFields(course, bit => Loses(bit, i)))) : null,
            Circumstances = Loses(9, which) ? person.Circumstances! is { } known ? known with { IsResponsibleForChild = null, IsPartnerResponsibleForChild = null, IsVulnerableFromCare = null } : null : person.Circumstances,
        };
    }

    private static Course ForgetFields(Course course, Func<int, bool> loses) => new(loses(5) ? CourseKind.Unknown : course.Kind, course.From, course.To)
    {
        IsInPathwayPlan = loses(6) ? null : course.IsInPathwayPlan,
        AcademicYears = loses(7) ? null : course.AcademicYears,
        IsNotDesignated = loses(7) ? null : course.IsNotDesignated,
        IsFullTime = loses(8) ? null : course.IsFullTime,
        IsResidential = loses(8) ? null : course.IsResidential,
        LacksVacationAccommodation = loses(8) ? null : course.LacksVacationAccommodation,
    };

    // Every second period loses its nation, and of every third it is not known whether it happened.
    private static CareHistory Vaguer(CareHistory care, int which) => CareHistory.From(
        care.Periods.Select((period, i) => (i + (2 * which)) % 3 == 2 ? period with { IsPossible = true } : (i + which) % 2 == 1 ? period with { Nation = Nation.Unknown } : period),
        care.ShortBreaks.Select(series => series with { ReturnsToParent = null, Nation = Nation.Unknown }));

    private static Gen<LocalDate> Near(LocalDate born, int fromAge, int untilAge) => Gen.Frequency(
        (3, Gen.Choose(fromAge * 365, untilAge * 365).Select(born.PlusDays)),
        (2, Gen.Elements(14, 16, 18).SelectMany(_ => Gen.Choose(-2, 2), (age, off) => StatutoryAge.Attained(born, age).PlusDays(off))));

    private static Gen<LocalDate?> Later(LocalDate from) => Gen.Frequency(
        (3, Gen.Choose(1, 500).Select(days => (LocalDate?)from.PlusDays(days))),
        (2, Gen.Choose(89, 93).Select(days => (LocalDate?)from.PlusDays(days))),
        (1, Gen.Constant<LocalDate?>(null)));

    private static Gen<IReadOnlyList<T>> UpTo<T>(this Gen<T> gen, int most) =>
        from count in Gen.Choose(0, most)
        from list in gen.ListOf(count)
        select (IReadOnlyList<T>)[.. list];

    private static Gen<LookedAfterPeriod> Period(LocalDate born) =>
        from start in Near(born, 10, 18)
        from end in Later(start)
        from nation in Gen.Frequency((8, Gen.Constant(Nation.England)), (1, Gen.Constant(Nation.Wales)), (1, Gen.Constant(Nation.Scotland)))
        from basis in Gen.Elements(LegalBasis.Section20, LegalBasis.CareOrder, LegalBasis.RemandToYouthDetention, LegalBasis.InterimCareOrder)
        select new LookedAfterPeriod(start, end, nation) { LegalBasis = basis };

    private static Gen<ShortBreakSeries> Series(LocalDate born) =>
        from start in Near(born, 13, 16)
        from every in Gen.Choose(5, 40)
        from nights in Gen.Choose(1, 4)
        from count in Gen.Choose(1, 60)
        from intended in Gen.Frequency((5, Gen.Constant(0)), (1, Gen.Choose(10, 20)))
        from same in Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false)))
        let breaks = Enumerable.Range(0, count).Select(i => new ShortBreak(start.PlusDays(i * every), start.PlusDays((i * every) + nights), nights + intended))
        select People.Series([.. breaks]) with { IsSamePersonOrAccommodation = same };

    private static Gen<Accommodation> Stay(LocalDate born) =>
        from start in Near(born, 14, 18)
        from end in Later(start)
        from kind in Gen.Elements(Enum.GetValues<AccommodationKind>().Where(kind => kind != AccommodationKind.Unknown).ToArray())
        select new Accommodation(kind, start, end);

    private static Gen<FamilyHome> Home(LocalDate born) =>
        from start in Near(born, 15, 20)
        from end in Gen.Frequency((2, Later(start)), (2, Gen.Choose(-2, 2).Select(off => (LocalDate?)start.PlusMonths(6).PlusDays(off))))
        from with in Gen.Elements(FamilyMember.Parent, FamilyMember.PersonWithParentalResponsibility, FamilyMember.SomeoneElse)
        from who in Gen.Elements("mother", "father")
        from gained in Gen.Choose(-100, 200)
        select new FamilyHome(with, start, end) { Who = who, ParentalResponsibilityFrom = start.PlusDays(Math.Max(0, gained)) };

    private static Gen<SpecialGuardianship> Order(LocalDate born) =>
        from start in Near(born, 5, 18)
        from end in Later(start)
        select new SpecialGuardianship(start, end);

    private static Gen<Course> CourseOf(LocalDate born) =>
        from start in Near(born, 16, 26)
        from length in Gen.Choose(30, 1500)
        from kind in Gen.Elements(Enum.GetValues<CourseKind>().Where(kind => kind != CourseKind.Unknown).ToArray())
        from planned in Gen.Elements(true, false)
        from years in Gen.Choose(1, 4)
        select new Course(kind, start, start.PlusDays(length))
        {
            IsInPathwayPlan = planned,
            AcademicYears = years,
            IsFullTime = planned,
            IsResidential = planned,
            IsNotDesignated = false,
            LacksVacationAccommodation = planned,
        };
}
