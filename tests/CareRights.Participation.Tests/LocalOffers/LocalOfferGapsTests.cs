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
        new[] { LocalOffer.Assess(Full, AsOf), LocalOffer.IsStale(Full, 12, Instrument.ChildrenAct1989.At("a practice"), AsOf) }
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

    [Fact]
    public void Each_limb_is_in_the_words_of_the_section()
    {
        LocalOffer.Assess(Full, AsOf).Findings.Select(finding => finding.Condition + " | " + finding.Authority.Provision).Should().Equal(
            "is published | section 2(1)",
            "has information about services relating to health and well-being | section 2(2)(a)",
            "has information about services relating to relationships | section 2(2)(b)",
            "has information about services relating to education and training | section 2(2)(c)",
            "has information about services relating to employment | section 2(2)(d)",
            "has information about services relating to accommodation | section 2(2)(e)",
            "has information about services relating to participation in society | section 2(2)(f)",
            "was published after relevant persons had been consulted | section 2(6)");
        LocalOffer.Assess(Full, AsOf).Findings[1].Authority.Link.Should().Be("https://www.legislation.gov.uk/ukpga/2017/16/section/2");
        LocalOffer.Assess(Full, AsOf).Question.Should().Be("The local offer for care leavers covers what section 2 names");
        LocalOffer.Assess(Full, D("2018-03-31")).Findings.Single().Authority.Provision.Should().Be("section 2");
        LocalOffer.Assess(new LocalOffer(), AsOf).Missing.Select(fact => fact.Id).Should().Equal(["OfferPublished", .. Six.Select(area => "OfferCovers" + area), "OfferConsulted"]);
        LocalOffer.Areas.Select(area => area.Authority.Provision + " | " + area.State).Should().Equal("section 2(2) | ", "section 8(3) | needs regulations under section 78(5); none found");
        LocalOffer.Areas.NotCommenced.Single().Value.Should().Equal([.. Six, LocalOfferArea.FinancialLiteracy]);
        LocalOffer.Areas.NotCommenced.Single().Authority.Link.Should().EndWith("/ukpga/2026/21/section/8");
        FluentActions.Invoking(() => LocalOffer.Assess(null!, AsOf)).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void Staleness_says_the_months_and_whose_they_are()
    {
        var practice = new Instrument("Participation strategy", AuthorityKind.LocalPractice, "").At("page 4");
        var stale = LocalOffer.IsStale(Full, 1, practice, AsOf);
        stale.ToString().Should().Be("The local offer is stale: Yes");
        stale.Findings.Single().ToString().Should().Be("Yes: was last updated more than 1 month ago (Participation strategy, page 4)");
        stale.Findings.Single().Note.Should().Be("Section 2(5) of the Children and Social Work Act 2017 says from time to time, as appropriate: the number of months is the council's own.");
        LocalOffer.IsStale(Full, 12, practice, AsOf).Findings.Single().Condition.Should().Be("was last updated more than 12 months ago");
        FluentActions.Invoking(() => LocalOffer.IsStale(null!, 12, practice, AsOf)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => LocalOffer.IsStale(Full, -1, practice, AsOf)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => LocalOffer.IsStale(Full, 12, null!, AsOf)).Should().Throw<ArgumentNullException>();
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
