using System;
using System.Collections.Generic;
using System.Linq;
using NodaTime;

namespace CareRights.Stability.Measures.Placements;

/// <summary>How many placements, or changes of placement, did this child have, and does it reach the number that the measure counts?</summary>
/// <remarks>
/// <para>The definition is part of <see cref="PlacementMeasure"/>; sources are at <see cref="Definition"/> and at each rule. England.</para>
/// <para>
/// A period of n years ends with <c>asOf</c> and begins the day after the same day n years before: for 31 March, 1 April. DfE and the Commissioner publish for 31 March only.
/// </para>
/// <para>
/// Unknown where a conflict that no repair settled or a code that could not be read touches the period; and, over more than one year, where the first row of the file is no start of care
/// and begins within the period, because what came before is not in the file, unless what is seen already reaches the threshold.
/// </para>
/// </remarks>
internal static class PlacementStability
{
    /// <summary>The child's answer.</summary>
    /// <param name="history">The child's episodes.</param>
    /// <param name="measure">Whose definition, and over how many years.</param>
    /// <param name="asOf">The last day of the period; for DfE and the Commissioner, 31 March.</param>
    /// <returns>The count as the number; it may be unknown where the outcome is yes: enough was seen.</returns>
    public static MeasureAnswer<int> Assess(PlacementHistory history, PlacementMeasure measure, LocalDate asOf) => Count(history, measure, asOf).Told();

    /// <summary>The same, as measures that build on it take it.</summary>
    internal static PlacementCount Count(PlacementHistory history, PlacementMeasure measure, LocalDate asOf)
    {
        Guard.Against.Null(history);
        Guard.Against.Null(measure);
        var window = new Window(asOf.PlusYears(-measure.Years).PlusDays(1), asOf);
        return measure.Definition == Definition.DfE ? DfE(history, measure, window)
            : measure.Definition == Definition.AnnexA ? AnnexA(history, measure, window)
            : Commissioner(history, measure, window);
    }

    /// <summary>The tally of many children.</summary>
    public static CountTally Tally(IEnumerable<PlacementHistory> histories, PlacementMeasure measure, LocalDate asOf) =>
        Guard.Against.Null(histories).Aggregate(CountTally.None, (tally, history) => tally + Of(Count(history, measure, asOf)));

    private static CountTally Of(PlacementCount count) => CountTally.Of(count.Outcome, count.Count);

    private static PlacementCount DfE(PlacementHistory history, PlacementMeasure measure, Window window)
    {
        var cohort = LookedAfter.At(history, window.Last, Definition.DfE);
        if (cohort.Outcome == Outcome.Yes && measure.Years > 1)
        {
            cohort = LookedAfter.InFirstYear(history, window, measure);
        }

        return Settle(history, measure, window, cohort, least: 1, DfeCounted.In);
    }

    /// <summary>Annex A, list 8: those looked after at the inspection, and those who ceased to be in the six months before. What is counted is DfE's count of twelve months.</summary>
    private static PlacementCount AnnexA(PlacementHistory history, PlacementMeasure measure, Window window) =>
        Settle(history, measure, window, LookedAfter.Within(history, window, new Window(window.Last.PlusMonths(-6).PlusDays(1), window.Last)), least: 1, DfeCounted.In);

    private static PlacementCount Commissioner(PlacementHistory history, PlacementMeasure measure, Window window)
    {
        var cohort = LookedAfter.At(history, window.Last, measure.Definition);
        if (cohort.Outcome == Outcome.Yes && measure.Years > 1)
        {
            cohort = LookedAfter.InFirstYear(history, window, measure);
        }

        return Settle(history, measure, window, cohort, least: 0, measure.Definition == Definition.CommissionerAsCoded2019 ? CommissionerChanges.AsCoded2019 : CommissionerChanges.AsWritten);
    }

    private static PlacementCount Settle(
        PlacementHistory history, PlacementMeasure measure, Window window, (Outcome Outcome, string Because) cohort, int least, Func<PlacementHistory, Window, List<Considered>> consider)
    {
        if (cohort.Outcome != Outcome.Yes)
        {
            return new PlacementCount(measure, window.Last, cohort.Outcome, null, [], cohort.Because);
        }

        if (Doubt.In(history, window, measure.Definition) is { } doubt)
        {
            return new PlacementCount(measure, window.Last, Outcome.Unknown, null, [], doubt);
        }

        var considered = consider(history, window);
        var counted = 0;
        foreach (var item in considered)
        {
            counted += item.Counts == Answer.Yes ? 1 : 0;
        }

        var seen = Math.Max(least, counted);
        var reaches = seen >= measure.Threshold ? Outcome.Yes : Outcome.No;
        var unseen = measure.Years > 1 && Doubt.BeginsUnseen(history, window) ? Doubt.Unseen : !history.Shows(window.First, window.Last) ? Doubt.Unread : null;
        return unseen is not null
            ? new PlacementCount(measure, window.Last, reaches == Outcome.Yes ? Outcome.Yes : Outcome.Unknown, null, considered, unseen)
            : new PlacementCount(measure, window.Last, reaches, seen, considered, "");
    }
}
