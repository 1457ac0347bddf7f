using BenchmarkDotNet.Attributes;
using CareRights.Eligibility.Commissioner;
using NodaTime;

namespace CareRights.Benchmarks.Commissioner;

/// <summary>The remit and the advice line, of one person and of ten thousand enquiries of every kind.</summary>
[MemoryDiagnoser]
public class RemitBenchmarks
{
    private const int Caseload = 10_000;
    private static readonly LocalDate AsOf = new(2026, 6, 1);

    private static readonly YoungPerson Known = new()
    {
        AgeInYears = 15,
        Groups = ServiceGroups.InCare,
        AccommodatedBySchoolOrCollege = false,
        SchoolRegisteredAs = SchoolRegistration.Neither,
        Establishment = Establishment.None,
        OfstedAgencyActs = false,
        LivesInEngland = true,
        Council = CouncilInvolvement.Involved,
        CouncilInEngland = true,
        LeavingCareServices = LeavingCareServices.None,
        InFullTimeEducation = false,
        Disabled = false,
    };

    private static readonly Enquiry[] Enquiries = [.. Enumerable.Range(0, Caseload).Select(Enquiry)];

    [Benchmark(Baseline = true)]
    public Determination Section8AWithEveryFactKnown() => Section8A.Assess(Known, AsOf);

    [Benchmark]
    public Determination Section8AWithNothingKnown() => Section8A.Assess(new YoungPerson(), AsOf);

    [Benchmark]
    public bool NaiveYesOrNo() => Naive(Known);

    [Benchmark]
    public Remit StatuteAndLeafletCompared() => Remit.Compare(Known, AsOf);

    [Benchmark]
    public Triage AdviceLineWithEveryFactKnown() => Triage.Assess(Enquiries[2], AsOf);

    [Benchmark(OperationsPerInvoke = Caseload)]
    public int AdviceLineOfACaseload()
    {
        var accepted = 0;
        foreach (var enquiry in Enquiries)
        {
            accepted += Triage.Assess(enquiry, AsOf).Disposition == Disposition.Accept ? 1 : 0;
        }

        return accepted;
    }

    // What people write today: no reasons, no unknowns, and a fact that is not known counts as no.
    private static bool Naive(YoungPerson person) => person.AgeInYears < 18
        ? person.Council == CouncilInvolvement.Involved && person.CouncilInEngland == true
        : person.AgeInYears < 25 && person.LeavingCareServices == LeavingCareServices.Provided;

    private static Enquiry Enquiry(int number) => new()
    {
        About = Known with
        {
            AgeInYears = number % 11 == 10 ? null : 12 + (number % 14),
            Groups = (ServiceGroups)(1 << (number % 14)),
            Council = (CouncilInvolvement)(number % 4),
            LeavingCareServices = (LeavingCareServices)(number % 4),
        },
        Enquirer = (Enquirer)(number % 6),
        AdultsOwnMatter = number % 17 == 0,
        Request = (AdviceRequest)(1 + (number % 9)),
        RiskOfHarm = number % 7 == 0,
        CourtProceedings = (CourtProceedings)(number % 5),
        HasAdvocate = number % 3 == 0,
        Anonymous = number % 13 == 0,
        DecisionMakerInEngland = true,
    };
}
