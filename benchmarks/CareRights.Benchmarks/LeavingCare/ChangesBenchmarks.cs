using BenchmarkDotNet.Attributes;
using CareRights.Eligibility;
using CareRights.Eligibility.LeavingCare;
using NodaTime;

namespace CareRights.Benchmarks.LeavingCare;

/// <summary>What changes when, for somebody who had sixty short breaks, one in three weeks from January 2022 on, and is in care since August 2025.</summary>
[MemoryDiagnoser]
public class ChangesBenchmarks
{
    private static readonly LocalDate First = new(2022, 1, 7);

    private static readonly Person SixtyBreaks = new()
    {
        Born = new LocalDate(2009, 6, 1),
        Care = CareHistory.From(
            [
                new LookedAfterPeriod(new LocalDate(2021, 1, 8), new LocalDate(2021, 6, 1), Nation.England) { LegalBasis = LegalBasis.Section20 },
                new LookedAfterPeriod(new LocalDate(2025, 8, 8), null, Nation.England) { LegalBasis = LegalBasis.CareOrder },
            ],
            [
                new ShortBreakSeries(First, new LocalDate(2025, 7, 1))
                {
                    Breaks = History.Of(Enumerable.Range(0, 60).Select(number => new ShortBreak(First.PlusDays(number * 21), First.PlusDays((number * 21) + 2), 2))),
                    ReturnsToParent = true,
                    IsInCare = false,
                    IsSamePersonOrAccommodation = true,
                },
            ]),
        Accommodation = History<Accommodation>.None,
        FamilyHomes = History<FamilyHome>.None,
        SpecialGuardianships = History<SpecialGuardianship>.None,
        Courses = History<Course>.None,
    };

    [Benchmark(Baseline = true)]
    public IReadOnlyList<Change> From2025On() => Change.AllAfter(SixtyBreaks, new LocalDate(2025, 1, 1));

    [Benchmark]
    public IReadOnlyList<Change> FromBeforeTheFirstBreak() => Change.AllAfter(SixtyBreaks, new LocalDate(2022, 1, 1));
}
