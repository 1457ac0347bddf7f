using System.Collections.Concurrent;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Tests.Measures.Placements;

/// <summary>The measures against a literal version of them written apart, on random children.</summary>
public sealed class AgreementTests
{
    private const int Year = 2024;

    [Fact]
    public void Every_measure_agrees_with_the_literal_version_on_random_children()
    {
        var settled = new ConcurrentDictionary<string, int>();
        Parallel.ForEach(RandomChildren.MakeSettled(HowMany.Of(100_000), seed: 903), child =>
        {
            var (born, rows) = child;
            var history = PlacementHistory.From(Rows.Someone, rows, Repair.Standard);
            var literal = new LiteralReference(rows);
            var expected = string.Join(
                ' ', literal.DfE(Year, 1), literal.DfE(Year, 2), literal.AsCoded(Year, 1), literal.AsCoded(Year, 2), literal.AsCoded(Year, 3), literal.AsCoded(Year, 4),
                literal.AsWritten(Year, 1), literal.AsWritten(Year, 2), literal.AsWritten(Year, 3), literal.AsWritten(Year, 4), literal.LongTerm(Year, born));
            var found = string.Join(
                ' ', Count(history, Definition.DfE, 1), Count(history, Definition.DfE, 2),
                Count(history, Definition.CommissionerAsCoded2019, 1), Count(history, Definition.CommissionerAsCoded2019, 2), Count(history, Definition.CommissionerAsCoded2019, 3), Count(history, Definition.CommissionerAsCoded2019, 4),
                Count(history, Definition.CommissionerAsWritten, 1), Count(history, Definition.CommissionerAsWritten, 2), Count(history, Definition.CommissionerAsWritten, 3), Count(history, Definition.CommissionerAsWritten, 4),
                LongTerm(history, born));
            if (found != expected)
            {
                found.Should().Be(expected, string.Join('\n', rows.Select(row => row.ToString() + row.Place)));
            }

            settled.AddOrUpdate(LongTerm(history, born) ?? "n/a", 1, (_, seen) => seen + 1);
        });

        settled.Should().ContainKeys("Yes", "No", "?", "n/a").And.OnlyContain(outcome => outcome.Value > HowMany.Of(500), "the children try every answer");
    }

    private static int? Count(PlacementHistory history, Definition definition, int years)
    {
        var answer = PlacementStability.Count(history, PlacementMeasure.Of(definition, years), new StatisticalYear(Year).Last);
        return answer.Outcome == Outcome.NotApplicable ? null : answer.Count ?? -1;
    }

    private static string? LongTerm(PlacementHistory history, LocalDate born) =>
        LongTermStability.Assess(history, born, Definition.DfE, new StatisticalYear(Year)).Outcome switch
        {
            Outcome.NotApplicable => null,
            Outcome.Unknown => "?",
            var outcome => outcome.ToString(),
        };
}
