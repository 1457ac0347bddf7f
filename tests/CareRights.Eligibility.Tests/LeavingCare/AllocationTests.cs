using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>What every status of one person costs in memory, which unlike time does not depend on the machine. A little is allowed over what was measured.</summary>
public sealed class AllocationTests
{
    private static readonly LocalDate AsOf = D("2026-06-01");

    [Fact]
    public void AnEligibleChild() => BytesOf(Born("2009-06-01").InCare("2024-01-08", null)).Should().BeLessThan(1_900);

    [Fact]
    public void AFormerRelevantChild() => BytesOf(Born("2006-06-01").InCare("2020-01-08", "2024-06-01")).Should().BeLessThan(1_900);

    [Fact]
    public void APersonOfWhomNothingIsKnown() => BytesOf(new Person()).Should().BeLessThan(5_150);

    private static long BytesOf(Person person)
    {
        LeavingCareStatus.Assess(person, AsOf);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var kept = LeavingCareStatus.Assess(person, AsOf);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(kept);
        return bytes;
    }
}
