using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Returns;
using CareRights.Stability.Figures;

namespace CareRights.Reports.Tables;

/// <summary>The numbers behind the answers: how many children had 1, 2, 3 or more, and mean and median.</summary>
internal static class NumberSections
{
    private static readonly (string Name, double From, double To)[] Parts = [("0", 0, 0), ("1", 1, 1), ("2", 2, 2), ("3 or more", 3, double.MaxValue)];

    /// <summary>How many children had each number of what a measure counts. A part that no child can be in, as none with a placement has 0, is left out.</summary>
    public static Section Split(FigurePass pass, bool isForPeople, Published? published) => new(
        "split",
        "Children by how many they had of what each measure counts",
        [
            new("year", "Year"), .. Group(pass.By), new("number", "Number"), new("children", "Children", IsNumber: true), new("percentage", "%", IsNumber: true),
            isForPeople ? new("counted", "Measure") : new("measure", "Measure"),
        ],
        from figure in Shown(pass).Where(figure => figure.Measure.IsCount && figure.Measure.Number is not ("days" or "SDQ score"))
        let parts = Parts.Where(part => part.From > 0 || figure.Numbers.Between(0, 0) > 0).ToList()
        let counts = parts.Select(part => figure.Numbers.Between(part.From, part.To)).ToList()
        let shown = published?.Breakdown(counts)
        from part in parts.Select((item, index) => (Item: item, Index: index))
        select (IReadOnlyList<object?>)
        [
            Year(figure, isForPeople), .. Group(pass.By, figure), part.Item.Name,
            .. shown is null
                ? (object?[])[counts[part.Index], counts.Sum() == 0 ? null : (double)Math.Round(100m * counts[part.Index] / counts.Sum(), 1, MidpointRounding.AwayFromZero)]
                : [Published.Cell(shown[part.Index].Number), Published.Cell(shown[part.Index].Percent)],
            Name(figure, isForPeople),
        ]);

    /// <summary>Mean and median. To be published, a median stands for a single child and is kept back, and so is a mean of few.</summary>
    public static Section Averages(FigurePass pass, bool isForPeople, Published? published) => new(
        "averages",
        "Mean and median of the number behind each measure",
        [
            new("year", "Year"), .. Group(pass.By), new("number", "Number"), new("children", "Children", IsNumber: true), new("mean", "Mean", IsNumber: true), .. published is null ? (Column[])[new("median", "Median", IsNumber: true)] : [],
            isForPeople ? new("counted", "Measure") : new("measure", "Measure"),
        ],
        from figure in Shown(pass).Where(figure => figure.Measure.Number.Length > 0)
        let isShown = published is null || !SmallNumbers.Is(figure.Numbers.Children)
        select (IReadOnlyList<object?>)
        [
            Year(figure, isForPeople), .. Group(pass.By, figure), figure.Measure.Number, Published.Following(isShown, figure.Numbers.Children), Published.Following(isShown, Rounded(figure.Numbers.Mean)),
            .. published is null ? (object?[])[Rounded(figure.Numbers.Median)] : [], Name(figure, isForPeople),
        ]);

    private static IEnumerable<Figure> Shown(FigurePass pass) => pass.Figures().Where(figure => pass.By is null || figure.Group.Length > 0);

    private static object Year(Figure figure, bool isForPeople) => isForPeople ? Words.Year(figure.Year.Ending) : figure.Year.Ending;

    private static string Name(Figure figure, bool isForPeople) => isForPeople ? figure.Measure.Source.Name + ": " + figure.Measure.Title : figure.Measure.Key;

    private static Column[] Group(Grouping? split) => split is null ? [] : [new(split.Key.Replace('-', '_'), split.Title)];

    private static object?[] Group(Grouping? split, Figure figure) => split is null ? [] : [figure.Group];

    private static double? Rounded(double? number) => number is { } known ? (double)Math.Round((decimal)known, 2, MidpointRounding.AwayFromZero) : null;
}
