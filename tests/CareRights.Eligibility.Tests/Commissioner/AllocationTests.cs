using CareRights.Eligibility.Commissioner;
using static CareRights.Tests.Dates;

namespace CareRights.Eligibility.Tests.Commissioner;

/// <summary>What an answer costs in memory, which unlike time does not depend on the machine. A little is allowed over what was measured.</summary>
public sealed class AllocationTests
{
    private static readonly LocalDate AsOf = D("2026-06-01");

    private static readonly Enquiry KnownEnquiry = new()
    {
        About = People.ChildInCare,
        Enquirer = Enquirer.Parent,
        AdultsOwnMatter = false,
        Request = AdviceRequest.Representation,
        RiskOfHarm = false,
        CourtProceedings = CourtProceedings.None,
        HasAdvocate = false,
        Anonymous = false,
        DecisionMakerInEngland = true,
    };

    [Fact]
    public void Section8AWithEveryFactKnown() => BytesOf(() => Section8A.Assess(People.ChildInCare, AsOf)).Should().BeLessThan(900);

    [Fact]
    public void Section8AWithNothingKnown() => BytesOf(() => Section8A.Assess(new YoungPerson(), AsOf)).Should().BeLessThan(2_200);

    [Fact]
    public void TheLeafletWithEveryFactKnown() => BytesOf(() => Leaflet.Assess(People.ChildInCare, AsOf)).Should().BeLessThan(1_000);

    [Fact]
    public void TheAdviceLineWithEveryFactKnown() => BytesOf(() => Triage.Assess(KnownEnquiry, AsOf)).Should().BeLessThan(2_900);

    [Fact]
    public void TheAdviceLineWithNothingKnown() => BytesOf(() => Triage.Assess(new Enquiry(), AsOf)).Should().BeLessThan(11_000);

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
