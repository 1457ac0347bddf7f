using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Home;
using CareRights.Stability.Measures.Placements;
using static CareRights.Tests.Dates;

namespace CareRights.Tests.Measures.Home;

/// <summary>The expectations against a literal version, on random children: what each of the measures behind them can say, and not said at all.</summary>
public sealed class HomeAgreementTests
{
    private static readonly StatisticalYear Year = new(2024);

    /// <summary>Long term and placements in the year, as the words of the two measures have them; a conflict leaves both unknown.</summary>
    private static readonly (string LongTerm, string Placements, string Rows)[] Histories =
    [
        ("Yes", "1", "2019-05-01 S C2 U4 AA1 - -"),
        ("No", "2", "2019-05-01 S C2 U4 AA1 2023-09-01 X1; 2023-09-01 P C2 U4 BB2 - -"),
        ("No", "3", "2019-05-01 S C2 U4 AA1 2023-09-01 X1; 2023-09-01 P C2 U4 BB2 2023-10-01 X1; 2023-10-01 P C2 U4 CC3 - -"),
        ("n/a", "1", "2023-05-01 S C2 U4 AA1 - -"),
        ("n/a", "3", "2023-05-01 S C2 U4 AA1 2023-09-01 X1; 2023-09-01 P C2 U4 BB2 2023-10-01 X1; 2023-10-01 P C2 U4 CC3 - -"),
        ("n/a", "n/a", "2019-05-01 S C2 U4 AA1 2023-09-01 E4A"),
        ("?", "?", "2019-05-01 S C2 U4 AA1 - -; 2023-09-01 P C2 U4 BB2 - -"),
    ];

    [Fact]
    public void They_agree_with_the_literal_version_on_random_children()
    {
        var random = new Random(5903);
        var kinds = Histories.Select(kind =>
        {
            var care = Rows.History(kind.Rows, kind.LongTerm == "?" ? Repair.None : Repair.Standard);
            return (kind.LongTerm, kind.Placements, Long: LongTermStability.Dates(care, D("2012-06-01"), Definition.DfE, Year, Year), Count: PlacementStability.Count(care, PlacementMeasure.Of(Definition.DfE, 1), Year.Last));
        }).ToArray();
        var seen = new Dictionary<string, int>();
        for (var child = 0; child < HowMany.Of(100_000); child++)
        {
            var (one, other, over, review) = (kinds[random.Next(kinds.Length)], kinds[random.Next(kinds.Length)], (Answer)random.Next(3), (ReviewParticipation)random.Next(Enum.GetValues<ReviewParticipation>().Length));
            var facts = new HomeFacts
            {
                IsOver20Miles = random.Next(5) == 0 ? Answer.Unknown : over,
                LongTerm = random.Next(5) == 0 ? null : one.Long,
                Placements = random.Next(5) == 0 ? null : other.Count,
                LatestReview = review,
            };
            var longTerm = facts.LongTerm is null ? "" : one.LongTerm;
            string[] expected =
            [
                facts.IsOver20Miles == Answer.Unknown ? "Unknown" : over == Answer.Yes ? "No" : "Yes",
                longTerm is "Yes" or "No" ? longTerm : facts.Placements is not null && other.Placements == "3" ? "No" : "Unknown",
                "Unknown",
                review.ToString() switch { "PN1" or "PN2" or "PN3" or "PN5" or "PN6" => "Yes", "PN4" or "PN7" => "No", _ => "Unknown" },
                "Unknown",
                "Unknown",
            ];
            var found = HomeExpectations.Assess(facts).Select(answer => answer.Shown.ToString()).ToArray();
            if (!found.SequenceEqual(expected))
            {
                found.Should().Equal(expected, "child {0}: {1}, {2}", child, longTerm, other.Placements);
            }

            foreach (var (answer, place) in expected.Select((answer, place) => (answer, place)))
            {
                seen[$"{place}: {answer}"] = seen.GetValueOrDefault($"{place}: {answer}") + 1;
            }
        }

        seen.Should().OnlyContain(answer => answer.Value > HowMany.Of(500)).And.ContainKeys("0: Yes", "0: No", "0: Unknown", "1: Yes", "1: No", "1: Unknown", "3: Yes", "3: No", "3: Unknown");
    }
}
