using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Pages;
using CareRights.Reports.Returns;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Statistics;

namespace CareRights.Reports.Tables;

/// <summary>What <c>carerights stability</c> prints.</summary>
internal static class StabilitySections
{
    /// <summary>One row for each year, measure and group, for a program: names that stay, numbers that are not rounded but for the percentage.</summary>
    public static Section ForPrograms(FigurePass pass, Published? published, Return read)
    {
        var by = pass.By;
        var episodes = read.Counts.First(count => count.Table == ReturnTable.Episodes);
        List<Column> columns =
        [
            new("year", "Year"), new("measure", "Measure"), new("definition", "Definition"), new("counted", "Counted"),
            .. by is null ? (Column[])[] : [new(by.Key.Replace('-', '_'), by.Title)],
            new("count", "Count", IsNumber: true), new("base", "Base", IsNumber: true), new("percentage", "%", IsNumber: true),
            .. published is null
                ? (Column[])[
                    new("low_95", "95% from", IsNumber: true), new("high_95", "to", IsNumber: true), new("unknown", "Unknown", IsNumber: true), new("not_applicable", "Not in cohort", IsNumber: true),
                    new("rows_read", "Rows read", IsNumber: true), new("rows_used", "Rows used", IsNumber: true), new("rows_reported", "Rows reported", IsNumber: true),
                ]
                : [],
        ];
        return new("measures", "Stability", columns, Figures(pass).Select(figure => (IReadOnlyList<object?>)
        [
            figure.Year.Ending, figure.Measure.Key, figure.Measure.Source.Key, figure.Measure.Title,
            .. by is null ? (object?[])[] : [figure.Group],
            .. published is null
                ? (object?[])[.. Numbers(figure.Tally, forPrograms: true), episodes.Read, episodes.Used - pass.Rows.RowsLeftOut, episodes.Reported + pass.Rows.RowsLeftOut]
                : Published.Cells(published[figure]),
        ]));
    }

    /// <summary>The same for a person.</summary>
    public static Section ForPeople(FigurePass pass, Published? published)
    {
        var by = pass.By;
        List<Column> columns =
        [
            new("year", "Year"), new("count", "Count", IsNumber: true), new("base", "Base", IsNumber: true), new("percentage", "%", IsNumber: true),
            .. published is null ? (Column[])[new("interval", "95% interval"), new("unknown", "Unknown", IsNumber: true)] : [],
            .. by is null ? (Column[])[] : [new("group", by.Title)],
            new("measure", "Measure"),
        ];
        var inAll = string.Join("; ", pass.LookedAfter.Select(year =>
            $"{Cells.ForPeople(year.Yes)} looked after on 31 March {year.Year.Ending}" + (year.Unknown == 0 ? "" : $" and {Cells.ForPeople(year.Unknown)} perhaps")));
        var title = published is null ? $"{Cells.ForPeople(pass.Rows.Children)} children with episodes: {inAll}" : "Stability, as DfE would publish it";
        return new("measures", title, columns, Figures(pass).Select(figure => (IReadOnlyList<object?>)
        [
            Words.Year(figure.Year.Ending),
            .. published is null ? Numbers(figure.Tally, forPrograms: false) : Published.Cells(published[figure]),
            .. by is null ? (object?[])[] : [figure.Group],
            figure.Measure.Source.Name + ": " + figure.Measure.Title + Break(pass, figure),
        ]));
    }

    /// <summary>The shares once more, a line each.</summary>
    public static Section InShort(FigurePass pass) => new(
        "in_short",
        "In short",
        [new("year", "Year"), new("percentage", "%", IsNumber: true), new("of", "Count of base", IsNumber: true), new("unknown", "Unknown", IsNumber: true), .. pass.By is null ? (Column[])[] : [new("group", pass.By.Title)], new("measure", "Measure")],
        Figures(pass).Select(figure => (IReadOnlyList<object?>)
        [
            Words.Year(figure.Year.Ending), Numbers(figure.Tally, forPrograms: false)[2], $"{Cells.ForPeople(figure.Tally.Yes)} of {Cells.ForPeople(figure.Tally.Base)}", figure.Tally.Unknown,
            .. pass.By is null ? (object?[])[] : [figure.Group], figure.Measure.Key,
        ]));

    // Where the years asked for lie on both sides of a change of definition, the first year of the new one says so.
    private static string Break(FigurePass pass, Figure figure) =>
        !pass.IsOneRelease && figure.Measure.Breaks.Contains(figure.Year.Ending) && pass.Years.Any(year => year.Ending < figure.Year.Ending) ? " [new definition: no trend from the years before]" : "";

    /// <summary>What became of the episodes: as they stand, changed, left out, each by the step that did it.</summary>
    public static Section Repairs(RowAccount pass, string names)
    {
        var cell = (long number) => Cells.ForPeople(number);
        return new(
            "repairs",
            $"{cell(pass.Rows)} episodes of {cell(pass.Children)} children: {cell(pass.Rows - pass.RowsLeftOut - pass.RowsChanged)} used as they stand, {cell(pass.RowsChanged)} changed and "
            + $"{cell(pass.RowsLeftOut)} left out by repair ({names}); {cell(pass.InConflict)} children with rows that still contradict each other; "
            + $"{cell(pass.BornNotKnown)} without one known date of birth",
            [new("step", "Repair"), new("rows", "Rows", IsNumber: true), new("left_out", "Left out", IsNumber: true), new("meaning", "Meaning")],
            pass.Steps.Select(step => (IReadOnlyList<object?>)[RepairChoice.Name(step.Step), step.Rows, step.LeftOut, RepairChoice.Meaning(step.Step)]));
    }

    /// <summary>Every change with the row it was made to.</summary>
    public static Section Changes(IEnumerable<RepairChange> changes, Return read) => new(
        "repairs",
        "Repairs",
        [
            new("authority", "Authority"), new("child", "Child"), new("file", "File"), new("line", "Line", IsNumber: true), new("rule", "Rule"), new("decom", "DECOM"),
            new("dec_before", "DEC before"), new("dec_after", "DEC after"), new("left_out", "Left out"),
        ],
        changes.Select(change => (IReadOnlyList<object?>)
        [
            change.Child.Authority, change.Child.Child, read.Episodes[change.Row.Row].Origin.File?.Path, read.Episodes[change.Row.Row].Origin.Line,
            RepairChoice.Name(change.Step), change.Row.Start, change.Before, change.IsLeftOut ? null : change.After, change.IsLeftOut,
        ]));

    /// <summary>One row for each child, and for each year where there are several: every measure, and in one column why.</summary>
    /// <remarks>A column holds words or numbers, never both: of a measure that counts, the number stands under its name and the outcome in a column of its own.</remarks>
    public static Section Children(FigurePass pass, IReadOnlyList<Measure> measures, bool withPattern)
    {
        int[] counts = [.. Enumerable.Range(0, measures.Count).Where(place => measures[place].IsCount)];
        int[] others = [.. Enumerable.Range(0, measures.Count).Where(place => measures[place].Number.Length > 0 && !measures[place].IsCount)];
        return new(
            "children",
            "Children",
            [
                new("child", "Child"), new("dfe_looked_after_31_march", "Looked after on 31 March"),
                .. measures.Select(measure => new Column(measure.Key, measure.Title, measure.IsCount)),
                .. withPattern ? (Column[])[new("care_entropy_1y", "Entropy of the year", IsNumber: true), new("care_complexity_1y", "Complexity of the year", IsNumber: true)] : [],
                new("year", "Year"), new("authority", "Authority"),
                .. counts.Select(place => new Column(measures[place].Key + "_outcome", "Outcome: " + measures[place].Title)),
                .. others.Select(place => new Column(measures[place].Key + "_number", $"{measures[place].Number}: {measures[place].Title}", IsNumber: true)),
                new("reasons", "Why"),
            ],
            pass.Answers(answer => (IReadOnlyList<object?>)
            [
                answer.Child.History.Child.Child, answer.LookedAfter.ToString(),
                .. answer.Answers.Select((one, place) => measures[place].IsCount ? (object?)one.Value : one.Outcome.ToString()),
                .. withPattern ? Pattern(answer) : [],
                answer.Year.Ending, answer.Child.History.Child.Authority,
                .. counts.Select(place => answer.Answers[place].Outcome.ToString()),
                .. others.Select(place => (object?)answer.Answers[place].Value),
                answer.Answers.Select((one, place) => measures[place].Key + ": " + one.Reason).ToArray(),
            ]));
    }

    private static object?[] Pattern(ChildInYear answer) => answer.LookedAfter == Outcome.Yes && answer.Pattern is { } year
        ? [Math.Round(year.Entropy, 4), year.Complexity is { } complexity ? Math.Round(complexity, 4) : null]
        : [null, null];

    // Children outside every cohort are in no group.
    private static IEnumerable<Figure> Figures(FigurePass pass) => pass.Figures().Where(figure => pass.By is null || figure.Group.Length > 0);

    private static object?[] Numbers(Tally tally, bool forPrograms)
    {
        var proportion = new Proportion(tally.Yes, tally.Base);
        var interval = ConfidenceInterval.Wilson(proportion, 0.95);
        var isEmpty = tally.Base == 0;
        var percentage = isEmpty ? null : (double?)Math.Round(100m * tally.Yes / tally.Base, 1, MidpointRounding.AwayFromZero);
        return forPrograms
            ? [tally.Yes, tally.Base, percentage, isEmpty ? null : Percent(interval.Lower), isEmpty ? null : Percent(interval.Upper), tally.Unknown, tally.NotApplicable]
            : [tally.Yes, tally.Base, Text(percentage), isEmpty ? "" : $"{Text(Percent(interval.Lower))} to {Text(Percent(interval.Upper))}", tally.Unknown];
    }

    private static double Percent(double share) => (double)Math.Round((decimal)share * 100, 1, MidpointRounding.AwayFromZero);

    private static string Text(double? percent) => percent is { } number ? number.ToString("0.0", System.Globalization.CultureInfo.InvariantCulture) : "";
}
