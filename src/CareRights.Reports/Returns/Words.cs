using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using CareRights.Reports.Pages;
using CareRights.Stability;
using NodaTime;

namespace CareRights.Reports.Returns;

/// <summary>Words and tables that several chapters need.</summary>
internal static class Words
{
    /// <summary>A day as a report writes it.</summary>
    public static string Day(LocalDate day) => day.ToString("d MMMM uuuu", CultureInfo.InvariantCulture);

    /// <summary>A year from 1 April to 31 March.</summary>
    public static string Year(int ending) => (ending - 1).ToString(CultureInfo.InvariantCulture) + "-" + (ending % 100).ToString("00", CultureInfo.InvariantCulture);

    /// <summary>A count for a sentence.</summary>
    public static string Number(object? count) => Cells.ForPeople(count);

    /// <summary>A table of a report.</summary>
    public static Block.Table Table(string name, string caption, IReadOnlyList<(string Title, bool IsNumber)> columns, IEnumerable<IReadOnlyList<object?>> rows) =>
        new(new Section(name, caption, [.. columns.Select(column => new Column(Name(column.Title), column.Title, column.IsNumber))], [.. rows]));

    /// <summary>The columns of <see cref="Series"/>.</summary>
    public static IReadOnlyList<Column> SeriesColumns { get; } =
    [
        new("measure", "Measure"), new("year", "Year"), new("count", "Count", IsNumber: true), new("base", "Base", IsNumber: true), new("percentage", "%", IsNumber: true),
        new("low_95", "95% from", IsNumber: true), new("high_95", "to", IsNumber: true), new("unknown", "Unknown", IsNumber: true),
    ];

    /// <summary>A measure of a year with numbers as numbers; what is kept back as its symbol, and blank where nobody is in the base.</summary>
    public static IReadOnlyList<object?> Series(ReportFigures figures, ProtectedShares shares, ReportMeasure measure, int year)
    {
        var tally = figures.Of(year, measure);
        var share = shares.One(measure.Label, tally);
        return
        [
            measure.Label, Year(year), share.HasBase ? share.Count : null, share.HasBase ? share.Base : null, share.HasBase ? share.Percent : null,
            ShownShare.Rounded(share.Interval?.Lower), ShownShare.Rounded(share.Interval?.Upper), shares.Count(tally.Unknown),
        ];
    }

    /// <summary>The rows that are kept back, said once.</summary>
    public static IEnumerable<Block> KeptBack(IEnumerable<string> labels)
    {
        var kept = labels.ToArray();
        return kept.Length == 0 ? [] : [new Block.Text("Not shown, because the numbers are small or would tell a small one: " + string.Join(", ", kept) + ".")];
    }

    /// <summary>A step of repair by its name on the command line.</summary>
    public static string Step(RepairStep step) =>
        string.Concat(step.ToString().Select((letter, place) => (place > 0 && char.IsUpper(letter) ? "-" : "") + char.ToLowerInvariant(letter)));

    /// <summary>What a step of repair does.</summary>
    public static string Meaning(RepairStep step) => step switch
    {
        RepairStep.RejectUnusable => "no start, or an end before it: left out, and unknown what it decides",
        RepairStep.LaterReturnWins => "a later return says otherwise, or again: left out, or cut where that begins",
        RepairStep.OneOfEqualRows => "the same episode again: one kept",
        RepairStep.OneRowPerStart => "several rows with one start: one kept",
        RepairStep.CloseAtNextStart => "open with a later row: closed where that begins",
        RepairStep.CloseBeforeReentry => "open with a later start of care: closed the day before",
        RepairStep.CutOverlap => "running past the next row: cut there",
        RepairStep.ExtendOverGap => "ended with X1 short of the next row: extended to it",
        RepairStep.CloseDropped => "open in an older return and not in the next: closed with the year of it",
        _ => "running on after the 18th birthday: closed on it",
    };

    private static string Name(string title) => string.Join("_", title.ToLowerInvariant().Split(' ', ',', '%', '-').Where(word => word.Length > 0)) is { Length: > 0 } name ? name : "percent";
}
