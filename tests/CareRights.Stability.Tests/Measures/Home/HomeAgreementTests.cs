using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Distance;
using CareRights.Stability.Measures.Home;
using CareRights.Stability.Measures.Placements;
using CareRights.Tests.Measures.Placements;

namespace CareRights.Tests.Measures.Home;

/// <summary>The expectations against a literal version that takes them from the measures behind them, on random children.</summary>
public sealed class HomeAgreementTests
{
    [Fact]
    public void They_agree_with_the_literal_version_on_100_000_children()
    {
        var year = new StatisticalYear(2024);
        var seen = new System.Collections.Concurrent.ConcurrentDictionary<string, int>();
        Parallel.ForEach(RandomChildren.Make(100_000, seed: 5903).Select((child, number) => (child, number)), each =>
        {
            var ((born, rows), number) = each;
            var random = new Random(number);
            var literal = new LiteralReference(rows);
            var care = PlacementHistory.From(Rows.Someone, rows, Repair.Standard);
            var (over, review) = ((Answer)random.Next(3), (ReviewParticipation)random.Next(Enum.GetValues<ReviewParticipation>().Length));
            var facts = new HomeFacts
            {
                Distance = random.Next(5) == 0 ? null : new DistanceAnswer(null, over, Answer.Unknown),
                LongTerm = random.Next(5) == 0 ? null : LongTermStability.Assess(care, born, Definition.DfE, year),
                Placements = random.Next(5) == 0 ? null : PlacementStability.Assess(care, PlacementMeasure.Of(Definition.DfE, 1), year.Last),
                LatestReview = review,
            };

            var longTerm = facts.LongTerm is null ? null : literal.LongTerm(2024, born);
            var moved = facts.Placements is not null && literal.DfE(2024, 1) >= 3;
            string[] expected =
            [
                facts.Distance is null || over == Answer.Unknown ? "Unknown" : over == Answer.Yes ? "No" : "Yes",
                longTerm is "Yes" or "No" ? longTerm : moved ? "No" : "Unknown",
                "Unknown",
                review.ToString() switch { "PN1" or "PN2" or "PN3" or "PN5" or "PN6" => "Yes", "PN4" or "PN7" => "No", _ => "Unknown" },
                "Unknown",
                "Unknown",
            ];
            var found = HomeExpectations.Assess(facts).Select(answer => answer.Shown.ToString()).ToArray();
            if (!found.SequenceEqual(expected))
            {
                found.Should().Equal(expected, "child {0}", number);
            }

            foreach (var (answer, place) in expected.Select((answer, place) => (answer, place)))
            {
                seen.AddOrUpdate($"{place}: {answer}", 1, (_, times) => times + 1);
            }
        });

        seen.Should().OnlyContain(answer => answer.Value > 500).And.ContainKeys("0: Yes", "0: No", "0: Unknown", "1: Yes", "1: No", "1: Unknown", "3: Yes", "3: No", "3: Unknown");
    }
}
