using CareRights.Participation.Offers;
using static CareRights.Tests.Dates;

namespace CareRights.Participation.Tests.Offers;

/// <summary>Offers open to a person by care status, the status passed in.</summary>
public sealed class OpenOffersTests
{
    private static readonly Citation Terms = new Instrument("Hub terms", AuthorityKind.Policy, "").At("who can join");
    private static readonly Offer Hub = new("A hub for children in care and care leavers", [.. Offer.ChildrenInCare, .. Offer.CareLeavers], Terms);

    [Theory]
    [InlineData(CareStatus.LookedAfter, Answer.Yes)]
    [InlineData(CareStatus.Eligible, Answer.Yes)]
    [InlineData(CareStatus.Relevant, Answer.Yes)]
    [InlineData(CareStatus.FormerRelevant, Answer.Yes)]
    [InlineData(CareStatus.Qualifying, Answer.Yes)]
    [InlineData(CareStatus.None, Answer.No)]
    [InlineData(CareStatus.Unknown, Answer.Unknown)]
    public void AHubForChildrenInCareAndCareLeavers(CareStatus status, Answer open) =>
        Offer.Assess(Hub, status, D("2026-11-21")).Answer.Should().Be(open);

    [Fact]
    public void An_answer_names_the_offer()
    {
        Offer.Assess(Hub, CareStatus.Eligible, D("2026-11-21")).Question.Should().Be("Open to this person: A hub for children in care and care leavers");
        FluentActions.Invoking(() => Offer.Assess((Offer)null!, CareStatus.Eligible, D("2026-11-21"))).Should().Throw<ArgumentNullException>();
    }

    [Fact]
    public void AnUnknownStatusMattersOnlyWhereItDecides()
    {
        var everyone = Hub with { OpenTo = Enum.GetValues<CareStatus>().Except([CareStatus.Unknown]).ToArray() };

        Offer.Assess(everyone, CareStatus.Unknown, D("2026-11-21")).Answer.Should().Be(Answer.Yes);
        Offer.Assess(Hub with { OpenTo = [] }, CareStatus.Unknown, D("2026-11-21")).Answer.Should().Be(Answer.No);
        Offer.Assess(Hub, CareStatus.Unknown, D("2026-11-21")).Missing.Select(missing => missing.Question).Should().Equal("the person's care status");
    }

    /// <summary>Whatever the status turns out to be, the answer without it was the same or unknown.</summary>
    [Fact]
    public void LearningTheStatusNeverChangesASettledAnswer()
    {
        var statuses = Enum.GetValues<CareStatus>().Except([CareStatus.Unknown]).ToArray();
        for (var set = 0; set < 1 << statuses.Length; set++)
        {
            var offer = Hub with { OpenTo = statuses.Where((_, i) => ((set >> i) & 1) == 1).ToArray() };
            var before = Offer.Assess(offer, CareStatus.Unknown, D("2026-11-21")).Answer;
            statuses.Select(status => Offer.Assess(offer, status, D("2026-11-21")).Answer).Should().Match(answers => before == Answer.Unknown || answers.All(answer => answer == before));
        }
    }
}
