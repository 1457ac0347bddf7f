using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;

namespace CareRights.Tool.Figures;

/// <summary>What a measure says of one child, and why.</summary>
/// <param name="Outcome">Whether the child is counted.</param>
/// <param name="Count">The number behind it, for a measure that counts.</param>
/// <param name="Why">What was counted and what was left out; or what is missing.</param>
internal sealed record MeasureAnswer(Outcome Outcome, int? Count, Func<string> Why);

/// <summary>A measure of stability that the tool can be asked for.</summary>
/// <param name="Key">Its stable name, as a column and on the command line.</param>
/// <param name="Whose">Whose.</param>
/// <param name="Title">What is counted, for a person to read.</param>
/// <param name="IsByDefault">Whether it is given when none is asked for by name.</param>
/// <param name="Assess">The child's answer for a year.</param>
internal sealed record StabilityMeasure(
    string Key, Whose Whose, string Title, bool IsByDefault, Func<ChildOnFile, StatisticalYear, MeasureAnswer> Assess)
{
    /// <summary>The name by which all of its kind can be asked for.</summary>
    public string Kind { get; init; } = "placements";

    /// <summary>The tables it cannot do without, besides the episodes.</summary>
    public IReadOnlyList<ReturnTable> Needs { get; init; } = [];

    /// <summary>Every measure, those by default in the order of the columns of a file of children.</summary>
    public static IReadOnlyList<StabilityMeasure> All { get; } =
    [
        Placements(Definition.DfE, 1, isByDefault: true),
        Placements(Definition.DfE, 2, isByDefault: true),
        Placements(Definition.CommissionerAsCoded2019, 1, isByDefault: true),
        Placements(Definition.CommissionerAsWritten, 1, isByDefault: true),
        new("dfe_long_term", Definition.DfE, "with the same carer for two years or more", IsByDefault: true, LongTerm) { Kind = "long_term" },
        .. from years in Enumerable.Range(2, 3)
           from definition in new[] { Definition.CommissionerAsCoded2019, Definition.CommissionerAsWritten }
           select Placements(definition, years, isByDefault: false),
        Placements(Definition.AnnexA, 1, isByDefault: false),
        .. MeasuresBeyondPlacement.All,
        .. DistanceMeasures.All,
        .. HomeMeasures.All,
        .. EntryMeasures.All,
    ];

    private static StabilityMeasure Placements(Definition definition, int years, bool isByDefault)
    {
        var measure = PlacementMeasure.Of(definition, years);
        var what = measure.CountsPlacements ? "3 or more placements" : "2 or more changes of placement";
        var period = definition == Definition.AnnexA ? "in 12 months" : years == 1 ? "in the year" : $"in {years} years";
        return new(measure.Key, definition, what + " " + period, isByDefault, (child, year) =>
        {
            var answer = PlacementStability.Assess(child.History, measure, year.Last);
            return new MeasureAnswer(answer.Outcome, answer.Count, () => Why(answer));
        });
    }

    private static MeasureAnswer LongTerm(ChildOnFile child, StatisticalYear year)
    {
        var answer = LongTermStability.Assess(child.History, child.Born, Definition.DfE, year);
        return new MeasureAnswer(answer.Outcome, null, () => answer.Because.Length > 0 ? answer.Because : string.Join(
            "; ",
            new[]
            {
                answer.CareStart is { } care ? "in care from " + Edge.JsonText.Of(care) : "",
                answer.PlacementStart is { } placement ? "placed from " + Edge.JsonText.Of(placement) : "",
                answer.PreviousStart is { } previous ? "with the placement before it from " + Edge.JsonText.Of(previous) : "",
            }.Where(part => part.Length > 0)));
    }

    private static string Why(PlacementCount answer) =>
        answer.Because.Length > 0
            ? answer.Because
            : string.Join("; ", answer.Considered.Select(item => $"{Edge.JsonText.Of(item.Start)} {(item.IsCounted ? "counted" : "left out")}: {item.Why}"));
}
