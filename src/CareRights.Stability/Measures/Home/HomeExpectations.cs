using System.Collections.Generic;
using CareRights.Stability.Measures.Distance;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Measures.Home;

/// <summary>What the Children's Commissioner expects of every home for a child in care, as far as it could be read: four of seven, the last of them in two parts.</summary>
public enum HomeExpectation
{
    /// <summary>Close to the child's existing home or community.</summary>
    CloseToHome = 1,

    /// <summary>Theirs as long as they need it.</summary>
    TheirsAsLongAsNeeded,

    /// <summary>A place to develop and pursue their interests.</summary>
    Interests,

    /// <summary>Heard: of "heard, seen and safe", the part of which a return says something.</summary>
    Heard,

    /// <summary>Seen and safe: the rest of it.</summary>
    SeenAndSafe,

    /// <summary>The other three of the seven, whose wording could not be read.</summary>
    NotRead,
}

/// <summary>What a child's records show of one expectation.</summary>
/// <param name="Expectation">The expectation.</param>
/// <param name="Shown">Yes: the records show it. No: they show the contrary. Unknown: they show neither, which is not that it is not met.</param>
/// <param name="Evidence">What it rests on, or why there is no data.</param>
/// <remarks>Equality is by value. Immutable.</remarks>
public sealed record ExpectationAnswer(HomeExpectation Expectation, Answer Shown, string Evidence);

/// <summary>What the records show of a child's home.</summary>
/// <remarks>A fact left <see langword="null"/> is unknown. Equality is by value. Immutable.</remarks>
public sealed record HomeFacts
{
    /// <summary>How far the placement is from home.</summary>
    public DistanceAnswer? Distance { get; init; }

    /// <summary>DfE's long-term measure of the child.</summary>
    public LongTermAnswer? LongTerm { get; init; }

    /// <summary>DfE's count of the child's placements in the year.</summary>
    public PlacementCount? Placements { get; init; }

    /// <summary>How the child took part in the latest review.</summary>
    public ReviewParticipation LatestReview { get; init; }
}

/// <summary>How far do the records show that this child's home is what the Children's Commissioner expects?</summary>
/// <remarks>
/// Children's Commissioner, Reforming children's homes: a policy plan of action (2022), as her announcement of it names four of its seven expectations; the other three were not read.
/// The proxies are conventions of this library: 20 miles for close; for as long as needed, DfE's long-term measure, and for children outside its cohort three placements in the year;
/// for heard, the latest review. Whether a home is right for a child is a
/// judgement about that child, and no proxy makes it. England.
/// </remarks>
public static class HomeExpectations
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
            Close(facts.Distance),
            AsLongAsNeeded(facts.LongTerm, facts.Placements),
            new ExpectationAnswer(HomeExpectation.Interests, Answer.Unknown, "no data: no return records it"),
            Heard(facts.LatestReview),
            new ExpectationAnswer(HomeExpectation.SeenAndSafe, Answer.Unknown, "no data: no return records it"),
            new ExpectationAnswer(HomeExpectation.NotRead, Answer.Unknown, "no data: the other three expectations were not read"),
        ];
    }

    private static ExpectationAnswer Close(DistanceAnswer? distance) => distance?.IsOver20Miles switch
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
