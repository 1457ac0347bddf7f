using CareRights.Participation.Advocacy;
using static CareRights.Tests.Dates;

namespace CareRights.Participation.Tests.Advocacy;

/// <summary>Regulation 3 of SI 2004/719: five grounds, any of which is enough.</summary>
public sealed class AdvocateLinksTests
{
    private static readonly LocalDate AsOf = D("2026-11-21");
    private static readonly AdvocateLinks NoLink = new() { IsSubject = false, ManagesSubject = false, ManagesService = false, ControlsResources = false, ConsidersRepresentations = false };

    public static TheoryData<string, AdvocateLinks, Answer> Regulation3 => new()
    {
        { "none of the grounds", NoLink, Answer.No },
        { "regulation 3(a)", NoLink with { IsSubject = true }, Answer.Yes },
        { "regulation 3(b)", NoLink with { ManagesSubject = true }, Answer.Yes },
        { "regulation 3(c)", NoLink with { ManagesService = true }, Answer.Yes },
        { "regulation 3(d)", NoLink with { ControlsResources = true }, Answer.Yes },
        { "regulation 3(e)", NoLink with { ConsidersRepresentations = true }, Answer.Yes },
        { "one not known", NoLink with { ControlsResources = null }, Answer.Unknown },
        { "one not known and one that is", NoLink with { ControlsResources = null, IsSubject = true }, Answer.Yes },
        { "nothing known", new AdvocateLinks(), Answer.Unknown },
    };

    [Fact]
    public void An_answer_says_when_its_law_was_last_read() =>
        AdvocateLinks.Assess(NoLink, AsOf).LawReadOn.Should().Be(ParticipationLaw.Coverage.Single(row => row.Provision.Provision == "regulation 3").CheckedOn);

    [Theory, MemberData(nameof(Regulation3))]
    public void Answers(string ground, AdvocateLinks links, Answer expected)
    {
        var determination = AdvocateLinks.Assess(links, AsOf);

        determination.Answer.Should().Be(expected, ground);
        if (ground.StartsWith("regulation", StringComparison.Ordinal))
        {
            determination.Decisive.Should().ContainSingle().Which.Authority.Provision.Should().Be(ground);
        }
    }

    [Fact]
    public void Each_ground_is_in_the_words_of_the_regulation()
    {
        AdvocateLinks.Assess(NoLink, AsOf).Findings.Select(finding => finding.ToString()).Should().Equal(
            Ground("a", "is or may be the subject of the representations"),
            Ground("b", "is responsible for the management of a person who is or may be their subject"),
            Ground("c", "manages the service which is or may be their subject"),
            Ground("d", "has control over the resources allocated to that service"),
            Ground("e", "is or may become involved in the consideration of the representations on behalf of the local authority"));
        AdvocateLinks.Assess(NoLink, AsOf).Question.Should().Be("The person is prevented from assisting as an advocate");
        AdvocateLinks.Assess(NoLink, AsOf).Findings[0].Authority.Link.Should().Be("https://www.legislation.gov.uk/uksi/2004/719/regulation/3");
        AdvocateLinks.Assess(NoLink, D("2004-03-31")).Findings.Single().Authority.Provision.Should().Be("regulation 3");
        AdvocateLinks.Assess(new AdvocateLinks(), AsOf).Missing.Select(fact => fact.Id + ": " + fact.Question).Should().Equal(
            "IsSubject: whether the person is or may be the subject",
            "ManagesSubject: whether the person manages somebody who is or may be the subject",
            "ManagesService: whether the person manages the service complained of",
            "ControlsResources: whether the person controls the service's resources",
            "ConsidersRepresentations: whether the person is or may become involved in considering the representations");
        FluentActions.Invoking(() => AdvocateLinks.Assess(null!, AsOf)).Should().Throw<ArgumentNullException>();

        static string Ground(string letter, string words) =>
            $"No: {words} (Advocacy Services and Representations Procedure (Children) (Amendment) Regulations 2004 (SI 2004/719), regulation 3({letter}))";
    }

    [Theory]
    [InlineData("2004-03-31", Answer.Unknown)]
    [InlineData("2004-04-01", Answer.No)]
    public void Commencement(string asOf, Answer expected) => AdvocateLinks.Assess(NoLink, D(asOf)).Answer.Should().Be(expected);

    /// <summary>Learning a fact never changes a settled answer: every set of facts against every way of forgetting some of them.</summary>
    [Fact]
    public void LearningAFactNeverChangesASettledAnswer()
    {
        for (var facts = 0; facts < 32; facts++)
        {
            for (var forgotten = 0; forgotten < 32; forgotten++)
            {
                var all = AdvocateLinks.Assess(Links(facts, 0), AsOf).Answer;
                AdvocateLinks.Assess(Links(facts, forgotten), AsOf).Answer.Should().BeOneOf(all, Answer.Unknown);
            }
        }

        static AdvocateLinks Links(int facts, int forgotten)
        {
            return new()
            {
                IsSubject = Fact(0),
                ManagesSubject = Fact(1),
                ManagesService = Fact(2),
                ControlsResources = Fact(3),
                ConsidersRepresentations = Fact(4),
            };

            bool? Fact(int bit) => ((forgotten >> bit) & 1) == 1 ? null : ((facts >> bit) & 1) == 1;
        }
    }

    [Fact]
    public void NotKnownIsAStateOfItsOwn()
    {
        var coverage = AdvocacyProvision.Coverage(
        [
            new(AdvocacyGroup.CareLeavers) { IsProvided = true },
            new(AdvocacyGroup.HealthComplaints),
            new(AdvocacyGroup.LackingCapacity) { IsProvided = false },
            new(AdvocacyGroup.SocialCareComplaints) { IsProvided = true },
            new(AdvocacyGroup.SocialCareComplaints) { IsProvided = false },
        ]);

        coverage[Answer.Yes].Should().Equal(AdvocacyGroup.CareLeavers);
        coverage[Answer.No].Should().Equal(AdvocacyGroup.LackingCapacity);
        coverage[Answer.Unknown].Should().Equal(
            AdvocacyGroup.HealthComplaints, AdvocacyGroup.MentalHealthSettings, AdvocacyGroup.SpecialEducationalNeeds, AdvocacyGroup.SocialCareComplaints);
    }

    [Fact]
    public void RatesOfAdvocacyAreUnknownWithoutBothNumbers()
    {
        var provision = new AdvocacyProvision(AdvocacyGroup.CareLeavers) { Referred = 40, TakenForward = 29, Spend = 848 };

        (provision.TakenForwardRate, provision.SpendPerReferral).Should().Be((new Proportion(29, 40), 21.20m));
        (provision with { Referred = null }).TakenForwardRate.Should().BeNull();
        (provision with { TakenForward = 40 }).TakenForwardRate.Should().Be(new Proportion(40, 40));
        (provision with { TakenForward = 41 }).TakenForwardRate.Should().BeNull();
        (provision with { Referred = 0 }).SpendPerReferral.Should().BeNull();
    }
}
