using System.Collections.Generic;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Measures.Home;

/// <summary>How far do the records show that this child's home is what the Children's Commissioner expects?</summary>
/// <remarks>
/// Children's Commissioner, Reforming children's homes: a policy plan of action (2022), as her announcement of it names four of its seven expectations; the other three were not read.
/// The proxies are conventions of this library: 20 miles for close; for as long as needed, DfE's long-term measure, and for children outside its cohort three placements in the year;
/// for heard, the latest review. Whether a home is right for a child is a
/// judgement about that child, and no proxy makes it. England.
/// </remarks>
internal static class HomeExpectations
{
    /// <summary>Where they were read.</summary>
    public static Citation Source { get; } = new Instrument(
        "Children's Commissioner for England, Reforming children's homes: a policy plan of action (2022)",
        AuthorityKind.Policy,
        "https://www.childrenscommissioner.gov.uk/blog/reforming-childrens-homes-a-policy-plan-of-action").At("seven core expectations, four of them named in the announcement");

    /// <summary>What the records show of each, in order.</summary>
    public static IReadOnlyList<ExpectationAnswer> Assess(HomeFacts facts)
    {
        Guard.Against.Null(facts);
        return
        [
            Close(facts.IsOver20Miles),
            AsLongAsNeeded(facts.LongTerm, facts.Placements),
            new ExpectationAnswer(HomeExpectation.Interests, Answer.Unknown, "no data: no return records it"),
            Heard(facts.LatestReview),
            new ExpectationAnswer(HomeExpectation.SeenAndSafe, Answer.Unknown, "no data: no return records it"),
            new ExpectationAnswer(HomeExpectation.NotRead, Answer.Unknown, "no data: the other three expectations were not read"),
        ];
    }

    private static ExpectationAnswer Close(Answer isOver20Miles) => isOver20Miles switch
    {
        Answer.No => new(HomeExpectation.CloseToHome, Answer.Yes, "20 miles from home or less"),
        Answer.Yes => new(HomeExpectation.CloseToHome, Answer.No, "more than 20 miles from home"),
        _ => new(HomeExpectation.CloseToHome, Answer.Unknown, "no data: the place of the home, or of the placement, is not known"),
    };

    private static ExpectationAnswer AsLongAsNeeded(LongTermAnswer? longTerm, PlacementCount? placements) => (longTerm?.Outcome, placements?.Outcome) switch
    {
        (Outcome.Yes, _) => new(HomeExpectation.TheirsAsLongAsNeeded, Answer.Yes, "in care for two and a half years or more, and with the same carer for two"),
        (Outcome.No, _) => new(HomeExpectation.TheirsAsLongAsNeeded, Answer.No, "in care for two and a half years or more, and not with the same carer for two"),
        (_, Outcome.Yes) => new(HomeExpectation.TheirsAsLongAsNeeded, Answer.No, "three or more placements in the year"),
        _ => new(HomeExpectation.TheirsAsLongAsNeeded, Answer.Unknown, "no data: 16 or over, not in care long enough to tell, or not known"),
    };

    private static ExpectationAnswer Heard(ReviewParticipation review) => review switch
    {
        ReviewParticipation.PN1 or ReviewParticipation.PN2 or ReviewParticipation.PN3 or ReviewParticipation.PN5 or ReviewParticipation.PN6 =>
            new(HomeExpectation.Heard, Answer.Yes, "views were made known at the latest review"),
        ReviewParticipation.PN4 or ReviewParticipation.PN7 => new(HomeExpectation.Heard, Answer.No, "views were not made known at the latest review"),
        ReviewParticipation.PN0 => new(HomeExpectation.Heard, Answer.Unknown, "no data: under four at the latest review"),
        _ => new(HomeExpectation.Heard, Answer.Unknown, "no data: no review, or its code could not be read"),
    };
}
