using CareRights.Participation.LocalOffers;
using static CareRights.Tests.Dates;

namespace CareRights.Participation.Tests.LocalOffers;

/// <summary>Children and Social Work Act 2017, section 2</summary>
public sealed class LocalOfferGapsTests
{
    private static readonly LocalDate AsOf = D("2026-11-21");

    private static readonly LocalOfferArea[] Six =
    [
        LocalOfferArea.HealthAndWellBeing, LocalOfferArea.Relationships, LocalOfferArea.EducationAndTraining,
        LocalOfferArea.Employment, LocalOfferArea.Accommodation, LocalOfferArea.ParticipationInSociety,
    ];

    private static readonly LocalOffer Full = new() { Covers = Six.ToDictionary(area => area, _ => true), Published = true, Consulted = true, LastUpdated = D("2025-11-21") };

    [Fact]
    public void AFullOfferHasNoGap() => LocalOffer.Assess(Full, AsOf).Answer.Should().Be(Answer.Yes);

    [Fact]
    public void An_answer_says_when_its_law_was_last_read() =>
        new[] { LocalOffer.Assess(Full, AsOf), LocalOffer.IsStale(Full, 12, Instruments.ChildrenAct1989.At("a practice"), AsOf) }
            .Select(answer => answer.LawReadOn).Should().OnlyContain(day => day == ParticipationLaw.Coverage.First(row => row.Where == "LocalOffer").CheckedOn);

    [Fact]
    public void EachAreaLeftOutIsAGapAndEachUnknownOneIsUnknown()
    {
        foreach (var area in Six)
        {
            var gap = LocalOffer.Assess(Full with { Covers = Six.ToDictionary(one => one, one => one != area) }, AsOf);
            var unknown = LocalOffer.Assess(Full with { Covers = Six.Where(one => one != area).ToDictionary(one => one, _ => true) }, AsOf);

            gap.Answer.Should().Be(Answer.No);
            gap.Decisive.Should().ContainSingle();
            unknown.Answer.Should().Be(Answer.Unknown);
            unknown.Missing.Select(missing => missing.Question).Should().ContainSingle().Which.Should().StartWith("whether the offer has information about services relating to ");
        }
    }

    [Fact]
    public void PublicationAndConsultationAreLimbsOfTheirOwn()
    {
        LocalOffer.Assess(Full with { Published = false }, AsOf).Decisive.Single().Authority.Provision.Should().Be("section 2(1)");
        LocalOffer.Assess(Full with { Consulted = false }, AsOf).Decisive.Single().Authority.Provision.Should().Be("section 2(6)");
        LocalOffer.Assess(Full with { Consulted = null }, AsOf).Missing.Select(missing => missing.Question).Should().Equal("whether relevant persons were consulted before it was published");
        LocalOffer.Assess(new LocalOffer(), AsOf).Missing.Should().HaveCount(8);
    }

    [Theory]
    [InlineData("2018-03-31", Answer.Unknown)]
    [InlineData("2018-04-01", Answer.Yes)]
    public void Commencement(string asOf, Answer answer) => LocalOffer.Assess(Full, D(asOf)).Answer.Should().Be(answer);

    [Fact]
    public void FinancialLiteracyIsEnactedAndSwitchedOff()
    {
        LocalOffer.Areas.NotCommenced.Should().ContainSingle().Which.Value.Should().Contain(LocalOfferArea.FinancialLiteracy);
        LocalOffer.Assess(Full, D("2030-01-01")).Findings.Should().HaveCount(8).And.NotContain(finding => finding.Condition.Contains("financial"));
    }

    [Theory]
    [InlineData("2026-11-20", Answer.No)]
    [InlineData("2026-11-21", Answer.No)]
    [InlineData("2026-11-22", Answer.Yes)]
    public void StaleByTheCouncilsOwnMonths(string asOf, Answer stale)
    {
        var practice = new Instrument("Participation strategy", AuthorityKind.LocalPractice, "").At("page 4");

        LocalOffer.IsStale(Full, 12, practice, D(asOf)).Answer.Should().Be(stale);
        LocalOffer.IsStale(Full with { LastUpdated = null }, 12, practice, D(asOf)).Missing.Select(missing => missing.Question).Should().Equal("the day on which the offer was last updated");
    }
}
