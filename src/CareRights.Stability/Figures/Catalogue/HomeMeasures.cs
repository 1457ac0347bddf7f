using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Home;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Stability.Figures;

/// <summary>The Commissioner's expectations of a home, for children looked after on 31 March: shown, contrary shown, or no data.</summary>
internal static class HomeMeasures
{
    public static IReadOnlyList<Measure> All { get; } =
    [
        Of(HomeExpectation.CloseToHome, "commissioner_home_close", "close to home: 20 miles or less", SuppliedTables.Coordinates),
        Of(HomeExpectation.TheirsAsLongAsNeeded, "commissioner_home_as_long_as_needed", "theirs as long as they need it: same carer for two years, or three placements in the year against it"),
        Of(HomeExpectation.Heard, "commissioner_home_heard", "heard: views made known at the latest review", SuppliedTables.Reviews),
        Of(HomeExpectation.Interests, "commissioner_home_interests", "a place to develop their interests: no data"),
        Of(HomeExpectation.SeenAndSafe, "commissioner_home_seen_and_safe", "seen and safe: no data"),
        Of(HomeExpectation.NotRead, "commissioner_home_others", "the other three expectations: not read, no data"),
    ];

    private static Measure Of(HomeExpectation expectation, string key, string title, SuppliedTables needs = SuppliedTables.None) =>
        new(key, MeasureSource.HomeExpectations, title, (child, year) =>
        {
            if (Catalogue.UnlessLookedAfter(child, year) is { } outside)
            {
                return outside;
            }

            var answer = HomeExpectations.Assess(new HomeFacts
            {
                IsOver20Miles = child.PlaceOn(year.Last).IsOver20Miles,
                LongTerm = LongTermStability.Dates(child.History, child.Born, Definition.DfE, year, year),
                Placements = child.PlacementsBy(PlacementMeasure.Of(Definition.DfE, 1), year.Last),
                LatestReview = child.LatestReview(year.Last),
            }).Single(each => each.Expectation == expectation);
            return new MeasureAnswer<double>(Catalogue.ToOutcome(answer.Shown), null, answer.Evidence);
        })
        {
            Kind = "home",
            Needs = needs,
            Page = "home-expectations",
            Definition = $"Of children looked after on 31 March: those whose home the records show to be {title}.",
            ReadAt = HomeExpectations.Source,
        };
}
