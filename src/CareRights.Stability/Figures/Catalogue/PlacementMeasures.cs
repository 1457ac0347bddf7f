using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Placements;
using NodaTime;

namespace CareRights.Stability.Figures;

/// <summary>Placements, changes of placement, and long-term stability.</summary>
internal static class PlacementMeasures
{
    public const string LongTermKey = "dfe_long_term";

    public static IReadOnlyList<Measure> ByDefault { get; } =
    [
        Placements(Definition.DfE, 1, isByDefault: true),
        Placements(Definition.DfE, 2, isByDefault: true),
        Placements(Definition.CommissionerAsCoded2019, 1, isByDefault: true),
        Placements(Definition.CommissionerAsWritten, 1, isByDefault: true),
        new(LongTermKey, MeasureSource.DfE, "with the same carer for two years or more", LongTerm)
        {
            IsByDefault = true,
            LooksAtWhatWasRead = true,
            Kind = "long_term",
            Page = "long-term-stability",
            Definition = "Of children under 16 on 31 March who had been looked after without a break for two and a half years: those with the same carer for two years.",
            ReadAt = Sources.LongTerm,
            ShownBy = ["DfE", "dashboard"],
            HoldsFrom = 2011,
            Breaks = [2021],
        },
    ];

    public static IReadOnlyList<Measure> Others { get; } =
    [
        .. from years in Enumerable.Range(2, 3)
           from definition in new[] { Definition.CommissionerAsCoded2019, Definition.CommissionerAsWritten }
           select Placements(definition, years, isByDefault: false),
        Placements(Definition.AnnexA, 1, isByDefault: false),
        WithTemporaryStays(1),
        WithTemporaryStays(2),
    ];

    // The other reading of temporary stays, in full beside DfE's count, so that one sees where the two decide.
    private static Measure WithTemporaryStays(int years)
    {
        var measure = PlacementMeasure.Of(Definition.DfE, years);
        var period = years == 1 ? "in the year" : $"in {years} years";
        return new($"temporary_stays_counted_{years}y", MeasureSource.Unofficial, $"3 or more placements {period}, temporary stays without a return among them", (child, year) =>
        {
            var answer = child.PlacementsBy(measure, year.Last);
            if (answer.Outcome == Outcome.NotApplicable || answer.Considered.Count == 0)
            {
                return new MeasureAnswer<double>(answer.Outcome, answer.Count, answer.Considered, answer.Because);
            }

            var (least, most) = Counted(child.History, answer, years);
            var isCounted = answer.Count is not null && least == most;
            var outcome = least >= measure.Threshold ? Outcome.Yes : answer.Count is null || most >= measure.Threshold ? Outcome.Unknown : Outcome.No;
            return new MeasureAnswer<double>(outcome, isCounted ? least : null, answer.Considered, () =>
                answer.Because.Length > 0 ? answer.Because
                : least != most ? Doubt.Unseen
                : $"{least} with temporary stays that did not end in a return; {Reason(answer)}");
        })
        {
            Years = years,
            LooksAtWhatWasRead = true,
            Number = "placements",
            Definition = $"Of children looked after on 31 March{(years > 1 ? " who were also in care in the first year of the period" : "")}: those with 3 or more placements {period}, where a temporary stay (T0 to T4) that did not end in a return to the same placement is one.",
            ReadAt = Definition.DfE.Source,
        };
    }

    private static (int Least, int Most) Counted(PlacementHistory history, PlacementCount answer, int years)
    {
        var (placements, stays) = (answer.Considered.Count(item => item.Counts == Answer.Yes), TemporaryStays.WithoutReturn(history, new Window(answer.AsOf.PlusYears(-years).PlusDays(1), answer.AsOf)));
        return (Math.Max(1, placements + stays.Least), Math.Max(1, placements + stays.Most));
    }

    // Said where the other reading of temporary stays gives another answer.
    private static string InTheOtherReading(PlacementHistory history, PlacementCount answer, int years) =>
        answer.Measure.Definition == Definition.DfE && answer is { Count: { } count, Because.Length: 0 } && Counted(history, answer, years).Most is var other && (count >= answer.Measure.Threshold) != (other >= answer.Measure.Threshold)
            ? $"; {other} if temporary stays that did not end in a return count"
            : "";

    private static Measure Placements(Definition definition, int years, bool isByDefault)
    {
        var measure = PlacementMeasure.Of(definition, years);
        var what = measure.CountsPlacements ? "3 or more placements" : "2 or more changes of placement";
        var period = definition == Definition.AnnexA ? "in 12 months" : years == 1 ? "in the year" : $"in {years} years";
        var cohort = definition == Definition.AnnexA ? "children looked after at the inspection, and those who ceased in the six months before" : "children looked after on 31 March";
        return new(measure.Key, MeasureSource.For(definition), what + " " + period, (child, year) => On(child, measure, year.Last))
        {
            IsByDefault = isByDefault,
            InColumns = measure,
            Years = years,
            LooksAtWhatWasRead = true,
            Number = measure.CountsPlacements ? "placements" : "changes",
            Page = definition == Definition.AnnexA ? "annex-a" : definition == Definition.DfE ? "placements-in-the-year" : "placement-changes",
            Definition = $"Of {cohort}{(years > 1 ? " who were also in care in the first year of the period" : "")}: those with {what} {period}.",
            ReadAt = definition.Source,
            ShownBy = definition == Definition.DfE ? ["DfE", "dashboard"] : definition == Definition.AnnexA ? ["Ofsted"] : ["Commissioner"],
            HoldsFrom = definition == Definition.DfE ? 2001 : definition == Definition.AnnexA ? null : 2019,
        };
    }

    /// <summary>The answer for the period that ends on a day.</summary>
    public static MeasureAnswer<double> On(ChildRecord child, PlacementMeasure measure, LocalDate asOf)
    {
        var answer = child.PlacementsBy(measure, asOf);
        return answer.Because.Length > 0 ? new MeasureAnswer<double>(answer.Outcome, answer.Count, answer.Considered, answer.Because) : Counted(child, answer, measure.Years);
    }

    private static MeasureAnswer<double> Counted(ChildRecord child, PlacementCount answer, int years) =>
        answer.Measure.Definition == Definition.DfE
            ? new(answer.Outcome, answer.Count, answer.Considered, () => Reason(answer) + InTheOtherReading(child.History, answer, years))
            : new(answer.Outcome, answer.Count, answer.Considered, "");

    private static MeasureAnswer<double> LongTerm(ChildRecord child, StatisticalYear year, StatisticalYear release)
    {
        var answer = LongTermStability.Dates(child.History, child.Born, Definition.DfE, year, release);
        return answer.Because.Length > 0 ? new(answer.Outcome, null, answer.Because) : new(answer.Outcome, null, answer.InWords);
    }

    private static string Reason(PlacementCount answer) => answer.Because.Length > 0 ? answer.Because : Considered.Listed(answer.Considered);
}
