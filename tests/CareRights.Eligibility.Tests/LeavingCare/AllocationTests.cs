using CareRights.Eligibility.LeavingCare;
using static CareRights.Eligibility.Tests.LeavingCare.People;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.LeavingCare;

/// <summary>What every status of one person costs in memory, and what changes when, which unlike time does not depend on the machine. A little is allowed over what was measured.</summary>
public sealed class AllocationTests
{
    private static readonly LocalDate AsOf = D("2026-06-01");

    [Fact]
    public void AnEligibleChild() => BytesOf(Born("2009-06-01").InCare("2024-01-08", null)).Should().BeLessThan(1_900);

    [Fact]
    public void AFormerRelevantChild() => BytesOf(Born("2006-06-01").InCare("2020-01-08", "2024-06-01")).Should().BeLessThan(1_900);

    [Fact]
    public void APersonOfWhomNothingIsKnown() => BytesOf(new Person()).Should().BeLessThan(5_150);

    [Fact]
    public void TheChangesOfSixtyShortBreaks() => BytesOf(() => Change.AllAfter(SixtyShortBreaks, D("2022-01-01"))).Should().BeLessThan(1_600_000, "on a day on which care alone turns, little is asked again");

    private static long BytesOf(Person person) => BytesOf(() => LeavingCareStatus.Assess(person, AsOf));

    private static long BytesOf(Func<object> answer)
    {
        answer();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var kept = answer();
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(kept);
        return bytes;
    }
}
