using System.Collections.Generic;
using CareRights.Stability.Figures;

namespace CareRights.Reports.Tables;

/// <summary>A table that is no list of shares: a rate, a curve, the regions of the circles.</summary>
/// <param name="Key">Its name on the command line.</param>
/// <param name="Title">What it shows, for a person to read.</param>
/// <param name="Gathers">What the pass gathers for it.</param>
internal sealed record StabilityView(string Key, string Title, FigureViews Gathers = FigureViews.None)
{
    /// <summary>Whether it has a form in which it may be published: a step of a curve and a quartile are of single children.</summary>
    public bool IsPublishable { get; init; } = true;

    /// <summary>Whether it is meant by all.</summary>
    public bool IsOfAll { get; init; } = true;

    /// <summary>Whether it is a table of the measures asked for, or of those by default.</summary>
    public bool IsOfMeasures { get; init; }

    public static StabilityView MovesPer1000Days { get; } = new("moves_per_1000_days", "moves for 1,000 days in care, of children who entered care in the year, with its interval", FigureViews.MovesPerThousandDays);

    public static StabilityView TimeToFirstMove { get; } = new("time_to_first_move", "time to the first move of children who entered care in the year: the Kaplan-Meier curve with its variance", FigureViews.TimeToFirstMove) { IsPublishable = false };

    public static StabilityView Circles { get; } = new("circles", "every region of the three circles of the Stability Index: one year, two years, and both the year and the year before; and how many could be assessed", FigureViews.Circles);

    public static StabilityView Distance { get; } = new("distance_and_boundary", "over 20 miles and outside the boundary together, with what is not known", FigureViews.Distance);

    public static StabilityView Pattern { get; } = new("pattern", "entropy and complexity of the year in care", FigureViews.Pattern) { IsPublishable = false };

    public static StabilityView Split { get; } = new("split", "how many children had 1, 2, 3 or more of what each measure counts", FigureViews.Numbers) { IsOfAll = false, IsOfMeasures = true };

    public static StabilityView Averages { get; } = new("averages", "mean and median of the number behind each measure: placements, miles, scores", FigureViews.Numbers) { IsOfAll = false, IsOfMeasures = true };

    public static StabilityView YearOnYear { get; } = new("year_on_year", "the change of each share from each year to the next, with its interval; always given for several years") { IsOfMeasures = true };

    public static StabilityView Comparison { get; } = new("comparison", "the authorities of the return against each other, or against the figures of --compare: difference, interval, funnel limits; no ranks") { IsOfAll = false, IsOfMeasures = true };

    public static IReadOnlyList<StabilityView> All { get; } = [MovesPer1000Days, TimeToFirstMove, Circles, Distance, Pattern, Split, Averages, YearOnYear, Comparison];
}
