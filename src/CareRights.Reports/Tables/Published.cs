using System.Collections.Generic;
using System.Linq;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Publication;

namespace CareRights.Reports.Tables;

/// <summary>The cells of figures that are to be published: the rule is the library's.</summary>
internal sealed class Published
{
    private readonly Dictionary<(StatisticalYear Year, Measure Measure, string Group), PublishedFigure> figures = [];

    /// <param name="protection">How far small numbers are kept back.</param>
    /// <param name="all">The figures; the groups of each year and measure make up a whole.</param>
    public Published(Protection protection, IEnumerable<Figure> all)
    {
        Protection = protection;
        foreach (var whole in all.GroupBy(figure => (figure.Year, figure.Measure)))
        {
            foreach (var (figure, published) in whole.Zip(Of([.. whole.Select(figure => figure.Proportion)]), (figure, published) => (figure, published)))
            {
                figures[(figure.Year, figure.Measure, figure.Group)] = published;
            }
        }
    }

    private Protection Protection { get; }

    /// <summary>The figure as it may be published.</summary>
    public PublishedFigure this[Figure figure] => figures[(figure.Year, figure.Measure, figure.Group)];

    /// <summary>Whether a figure is shown, so that what follows from it may be.</summary>
    public bool Shows(StatisticalYear year, Measure measure, string group) => figures.TryGetValue((year, measure, group), out var figure) && figure.IsShown;

    /// <summary>Shares of groups that make up a whole, in their order.</summary>
    public IReadOnlyList<PublishedFigure> Of(IReadOnlyList<Proportion> groups) => PublishedFigure.OfGroups(groups, PublicationLevel.LocalAuthority, Protection);

    /// <summary>A count of a total, alone.</summary>
    public PublishedFigure Of(Proportion proportion) => PublishedFigure.Of(proportion, PublicationLevel.LocalAuthority, Protection);

    /// <summary>Parts of a whole of which every child is in one.</summary>
    public IReadOnlyList<PublishedFigure> Breakdown(IEnumerable<long> parts) => PublishedFigure.OfParts([.. parts], PublicationLevel.LocalAuthority, Protection);

    /// <summary>A cell for the output: a number, or the letter.</summary>
    public static object Cell(PublishedCell cell) => cell.Number is { } number ? number : cell.ToString();

    /// <summary>The three cells of a share: number, total and percentage.</summary>
    public static object?[] Cells(PublishedFigure figure) => [Cell(figure.Number), Cell(figure.Total), Cell(figure.Percent)];

    /// <summary>What follows from a figure: kept back where the figure is.</summary>
    public static object? Following(bool isShown, object? value) => isShown ? value : PublishedCell.Confidential.ToString();
}
