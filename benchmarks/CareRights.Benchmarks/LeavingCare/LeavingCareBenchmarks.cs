using BenchmarkDotNet.Attributes;
using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using NodaTime;

namespace CareRights.Benchmarks.LeavingCare;

/// <summary>Every leaving-care status of one person, findings and responsible authority included.</summary>
[MemoryDiagnoser]
public class LeavingCareBenchmarks
{
    private static readonly LocalDate AsOf = new(2026, 6, 1);

    private static readonly Person StillInCare = new()
    {
        Born = new LocalDate(2009, 6, 1),
        Care = CareHistory.From(new LookedAfterPeriod(new LocalDate(2024, 1, 8), null, Nation.England) { LegalBasis = LegalBasis.CareOrder, Authority = "Bristol, City of" }),
        Accommodation = History<Accommodation>.None,
        FamilyHomes = History<FamilyHome>.None,
        SpecialGuardianships = History<SpecialGuardianship>.None,
        Courses = History<Course>.None,
    };

    private static readonly Person LeftAt18 = StillInCare with
    {
        Born = new LocalDate(2006, 6, 1),
        Care = CareHistory.From(new LookedAfterPeriod(new LocalDate(2020, 1, 8), new LocalDate(2024, 6, 1), Nation.England) { LegalBasis = LegalBasis.Section20, Authority = "Bristol, City of" }),
    };

    private static readonly Person NothingKnown = new();

    [Benchmark(Baseline = true)]
    public LeavingCareStatus EligibleChildWithEveryFactKnown() => LeavingCareStatus.Assess(StillInCare, AsOf);

    [Benchmark]
    public LeavingCareStatus FormerRelevantChildWithEveryFactKnown() => LeavingCareStatus.Assess(LeftAt18, AsOf);

    [Benchmark]
    public LeavingCareStatus WithNothingKnown() => LeavingCareStatus.Assess(NothingKnown, AsOf);

    [Benchmark]
    public bool NaiveYesOrNo() => Naive(StillInCare);

    // What people write today: no reasons, no unknowns, ages by subtraction, and every row counted inclusively.
    private static bool Naive(Person person)
    {
        var age = Period.Between(person.Born!.Value, AsOf).Years;
        var days = person.Care!.Periods.Sum(period => Period.DaysBetween(period.From, period.To ?? AsOf) + 1);
        return age is 16 or 17 && days >= 91;
    }
}
