using System.Collections.Generic;
using System.Linq;
using CareRights.Stability.Measures;
using CareRights.Stability.Publication;
using CareRights.Stability.Statistics;

namespace CareRights.Tool.Figures;

/// <summary>Figures as an authority's may be published: whole percentages, and small numbers kept back with everything that would give them away.</summary>
internal sealed class PublishedForm
{
    private readonly Protection protection;
    private readonly Dictionary<(int Year, int Measure, string Group), PublishedFigure> figures = [];

    /// <param name="protection">How far small numbers are kept back.</param>
    /// <param name="tallies">The tallies of each year and measure, whose groups make up a whole.</param>
    public PublishedForm(Protection protection, IEnumerable<KeyValuePair<(int Year, int Measure, string Group), Tally>> tallies)
    {
        this.protection = protection;
        foreach (var whole in tallies.GroupBy(tally => (tally.Key.Year, tally.Key.Measure)))
        {
            foreach (var (tally, figure) in whole.Zip(Of([.. whole.Select(tally => new Proportion(tally.Value.Yes, tally.Value.Base))])))
            {
                figures[tally.Key] = figure;
            }
        }
    }

    /// <summary>The figure of a tally.</summary>
    public PublishedFigure this[(int Year, int Measure, string Group) tally] => figures[tally];

    /// <summary>Whether the figure of a tally is shown, so that what follows from it may be.</summary>
    public bool Shows((int Year, int Measure, string Group) tally) => figures.TryGetValue(tally, out var figure) && IsShown(figure);

    /// <summary>Whether a figure is shown.</summary>
    public static bool IsShown(PublishedFigure figure) => figure.Number.Symbol == CellSymbol.None && figure.Total.Symbol == CellSymbol.None;

    /// <summary>Shares of groups that make up a whole, in their order.</summary>
    /// <remarks>Where complements are protected, a group's count is kept back if the counts of all groups, the rest of each, or their sizes would keep it back: then none can be found from the others or from the whole.</remarks>
    public IReadOnlyList<PublishedFigure> Of(IReadOnlyList<Proportion> groups)
    {
        var alone = groups.Select(group => PublishedFigure.Of(group, PublicationLevel.LocalAuthority, protection)).ToList();
        if (protection == Protection.Dfe || groups.Count == 1)
        {
            return alone;
        }

        var counts = Breakdown(groups.Select(group => group.Count)).Numbers;
        var rests = Breakdown(groups.Select(group => group.Of - group.Count)).Numbers;
        var sizes = Breakdown(groups.Select(group => group.Of)).Numbers;
        return [.. alone.Select((figure, i) =>
            IsKept(sizes[i]) ? new PublishedFigure(PublishedCell.Confidential, PublishedCell.Confidential, PublishedCell.Confidential)
            : IsKept(counts[i]) || IsKept(rests[i]) ? figure with { Number = PublishedCell.Confidential, Percent = PublishedCell.Confidential }
            : figure)];
    }

    /// <summary>A count of a total, alone.</summary>
    public PublishedFigure Of(Proportion proportion) => Of([proportion])[0];

    /// <summary>Parts of a whole of which every child is in one.</summary>
    public PublishedBreakdown Breakdown(IEnumerable<long> parts) => PublishedBreakdown.Of([.. parts], PublicationLevel.LocalAuthority, protection);

    /// <summary>A count that is of no total, such as moves: kept back where it is small.</summary>
    public static PublishedCell Count(long count) => PublishedFigure.Of(new Proportion(0, count), PublicationLevel.LocalAuthority, Protection.Dfe).Total;

    /// <summary>A cell for the output: a number, or the letter.</summary>
    public static object Cell(PublishedCell cell) => cell.Number is { } number ? number : cell.ToString();

    /// <summary>The three cells of a share: number, total and percentage.</summary>
    public static object?[] Cells(PublishedFigure figure) => [Cell(figure.Number), Cell(figure.Total), Cell(figure.Percent)];

    /// <summary>What follows from a figure: kept back where the figure is.</summary>
    public static object? Following(bool isShown, object? value) => isShown ? value : PublishedCell.Confidential.ToString();

    private static bool IsKept(PublishedCell cell) => cell.Symbol == CellSymbol.Confidential;
}
