using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Home;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Tool.Figures;

/// <summary>The Commissioner's expectations of a home, for children looked after on 31 March: shown, contrary shown, or no data.</summary>
internal static class HomeMeasures
{
    public static IReadOnlyList<StabilityMeasure> All { get; } =
    [
        Of(HomeExpectation.CloseToHome, "commissioner_home_close", "close to home: 20 miles or less", ReturnTable.Coordinates),
        Of(HomeExpectation.TheirsAsLongAsNeeded, "commissioner_home_as_long_as_needed", "theirs as long as they need it: same carer for two years, or three placements in the year against it"),
        Of(HomeExpectation.Heard, "commissioner_home_heard", "heard: views made known at the latest review", ReturnTable.Reviews),
        Of(HomeExpectation.Interests, "commissioner_home_interests", "a place to develop their interests: no data"),
        Of(HomeExpectation.SeenAndSafe, "commissioner_home_seen_and_safe", "seen and safe: no data"),
        Of(HomeExpectation.NotRead, "commissioner_home_others", "the other three expectations: not read, no data"),
    ];

    private static StabilityMeasure Of(HomeExpectation expectation, string key, string title, params ReturnTable[] needs) =>
        new(key, Whose.HomeExpectations, title, IsByDefault: false, (child, year) =>
        {
            if (DistanceMeasures.On31March(child, year) is not { } place)
            {
                return LookedAfterOn31March.Answer(child, year);
            }

            var answer = HomeExpectations.Assess(new HomeFacts
            {
                Distance = place,
                LongTerm = LongTermStability.Assess(child.History, child.Born, Definition.DfE, year),
                Placements = PlacementStability.Assess(child.History, PlacementMeasure.Of(Definition.DfE, 1), year.Last),
                LatestReview = child.LatestReview(year.Last),
            }).Single(each => each.Expectation == expectation);
            return new MeasureAnswer(answer.Shown switch { Answer.Yes => Outcome.Yes, Answer.No => Outcome.No, _ => Outcome.Unknown }, null, () => answer.Evidence);
        })
        { Kind = "home", Needs = needs };
}
