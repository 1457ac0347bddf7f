using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Home;
using CareRights.Stability;
using CareRights.Stability.Measures.Placements;
using static CareRights.Tests.Dates;
using static CareRights.Stability.Measures.Home.HomeExpectation;

namespace CareRights.Tests.Measures.Home;

/// <summary>What the records show of each expectation, and what they cannot.</summary>
public sealed class HomeExpectationsTests
{
    [Fact]
    public void With_no_record_there_is_no_data() =>
        HomeExpectations.Assess(new HomeFacts()).Should().OnlyContain(x => x.Shown == Answer.Unknown && x.Evidence.StartsWith("no data"))
            .And.HaveCount(Enum.GetValues<HomeExpectation>().Length);

    [Theory]
    [InlineData(Answer.No, Answer.Yes, "20 miles from home or less")]
    [InlineData(Answer.Yes, Answer.No, "more than 20 miles from home")]
    [InlineData(Answer.Unknown, Answer.Unknown, "no data: the place of the home, or of the placement, is not known")]
    public void Close_to_home(Answer isOver20Miles, Answer shown, string evidence) =>
        HomeExpectations.Assess(new HomeFacts { IsOver20Miles = isOver20Miles })[0].Should().Be(new ExpectationAnswer(CloseToHome, shown, evidence));

    [Theory]
    [InlineData("2019-05-01 S C2 U4 AA1 - -", Answer.Yes, "in care for two and a half years or more, and with the same carer for two")]
    [InlineData("2019-05-01 S C2 U4 AA1 2023-09-01 X1; 2023-09-01 P C2 U4 BB2 - -", Answer.No, "in care for two and a half years or more, and not with the same carer for two")]
    [InlineData("2023-05-01 S C2 U4 AA1 - -", Answer.Unknown, "no data: 16 or over, not in care long enough to tell, or not known")]
    [InlineData("2023-05-01 S C2 U4 AA1 2023-06-01 X1; 2023-06-01 P C2 U4 BB2 2023-07-01 X1; 2023-07-01 P C2 U4 CC3 - -", Answer.No, "three or more placements in the year")]
    public void Theirs_as_long_as_needed(string episodes, Answer shown, string evidence)
    {
        var history = Rows.History(episodes);
        var facts = new HomeFacts
        {
            LongTerm = LongTermStability.Dates(history, D("2012-06-01"), Definition.DfE, new(2024), new(2024)),
            Placements = PlacementStability.Count(history, PlacementMeasure.Of(Definition.DfE, 1), D("2024-03-31")),
        };
        HomeExpectations.Assess(facts)[1].Should().Be(new ExpectationAnswer(TheirsAsLongAsNeeded, shown, evidence));
    }

    [Theory]
    [InlineData(nameof(ReviewParticipation.Unknown), Answer.Unknown)]
    [InlineData(nameof(ReviewParticipation.PN0), Answer.Unknown)]
    [InlineData(nameof(ReviewParticipation.PN1), Answer.Yes)]
    [InlineData(nameof(ReviewParticipation.PN2), Answer.Yes)]
    [InlineData(nameof(ReviewParticipation.PN3), Answer.Yes)]
    [InlineData(nameof(ReviewParticipation.PN4), Answer.No)]
    [InlineData(nameof(ReviewParticipation.PN5), Answer.Yes)]
    [InlineData(nameof(ReviewParticipation.PN6), Answer.Yes)]
    [InlineData(nameof(ReviewParticipation.PN7), Answer.No)]
    public void Heard_at_the_latest_review(string review, Answer shown) =>
        HomeExpectations.Assess(new HomeFacts { LatestReview = Enum.Parse<ReviewParticipation>(review) })[3].Should().Be(new ExpectationAnswer(Heard, shown, review switch
        {
            "Unknown" => "no data: no review, or its code could not be read",
            "PN0" => "no data: under four at the latest review",
            _ => shown == Answer.Yes ? "views were made known at the latest review" : "views were not made known at the latest review",
        }));
}
