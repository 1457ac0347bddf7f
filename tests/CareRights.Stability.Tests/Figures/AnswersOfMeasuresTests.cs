using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;

namespace CareRights.Tests.Figures;

/// <summary>What every measure says of itself, and what it answers of 240 made-up children in two years, in one list beside this file: a change of any answer, number or word is seen.</summary>
public sealed partial class AnswersOfMeasuresTests
{
    private static readonly StatisticalYear[] Years = [new(MixedChildren.Year - 1), new(MixedChildren.Year)];

    [Fact]
    public void Every_answer_is_the_one_in_the_list()
    {
        var children = MixedChildren.Make(240);
        var text = new StringBuilder();
        foreach (var measure in Measure.All)
        {
            text.AppendLine($"{measure.Key}: {measure.Title}. {measure.Definition}");
            text.AppendLine($"  {measure.Source.Key} {measure.Kind} {measure.Page} {measure.Needs} years {measure.Years}{(measure.IsByDefault ? ", by default" : "")}{(measure.IsOfficial ? "" : ", not official")}; shown by {string.Join(", ", measure.ShownBy)}; from {measure.HoldsFrom}, breaks {string.Join(", ", measure.Breaks)}; {measure.Number} {measure.IsCount}; {measure.ReadAt}");
            Add(text, from year in Years from child in children select Of(measure.Assess(child, year)));
        }

        text.AppendLine("Long-term stability by the rules of 2020");
        Add(text, from child in children select Of(Measure.Find("dfe_long_term")!.Assess(child, Years[1], new StatisticalYear(2020))));
        text.AppendLine("Repair");
        Add(text, from child in children from change in child.History.Changes select $"changed: {change.Step}{(change.IsLeftOut ? ", left out" : "")}");
        Add(text, from child in children from conflict in child.History.Conflicts select $"in doubt: {conflict.Step}, {(conflict.From is null ? "every day until" : "from a day until")} {(conflict.To is null ? "the end" : "a day")}");
        text.AppendLine(CultureInfo.InvariantCulture, $"  days in doubt: {children.SelectMany(child => child.History.Conflicts).Sum(conflict => Days(conflict.From, conflict.To))}; days kept: {children.SelectMany(child => child.History.Episodes).Sum(row => Days(row.Start, row.End))}");
        AddFigures(text, children);
        GeneratedDocument.ShouldBe(text.ToString(), "tests", "CareRights.Stability.Tests", "Figures", "answers.txt");
    }

    private static void AddFigures(StringBuilder text, ChildRecord[] children)
    {
        var pass = new FigurePass(
            children, Years, [Measure.Find("dfe_placements_1y")!, Measure.Find("dfe_over_20_miles")!], Grouping.Age,
            FigureViews.MovesPerThousandDays | FigureViews.TimeToFirstMove | FigureViews.Circles | FigureViews.Distance | FigureViews.Pattern | FigureViews.Numbers, Grouping.All, mostThreads: 1);
        foreach (var grouping in Grouping.All)
        {
            text.AppendLine($"By {grouping.Key}: {grouping.Title}");
            foreach (var figure in pass.Figures(grouping).Where(figure => grouping == Grouping.Age || figure.Year == Years[1]))
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"  {figure.Year} {figure.Measure.Key} {figure.Group}: {figure.Tally.Yes} {figure.Tally.No} {figure.Tally.Unknown} {figure.Tally.NotApplicable}, {figure.Proportion}{(figure.IsDoubtful ? ", doubtful" : "")}; numbers {figure.Numbers.Children}, mean {figure.Numbers.Mean:0.######}, median {figure.Numbers.Median:0.######}");
            }
        }

        text.AppendLine("Pooled, by age");
        foreach (var (year, group, pooled) in pass.Pooled())
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {year} {group}: moves {pooled.Moves.Events} in {pooled.Moves.Days} days of {pooled.Moves.Children}, unknown {pooled.MovesUnknown}; first moves {pooled.FirstMoves.Children} {pooled.FirstMoves.Median}, unknown {pooled.FirstMovesUnknown}");
            text.AppendLine(CultureInfo.InvariantCulture, $"    circles {string.Join(", ", new[] { pooled.OneYear, pooled.TwoYears, pooled.BothYears }.Select(tally => tally.AnyInstability + " and " + tally.MultipleInstability + " among " + tally.Children))}");
            text.AppendLine(CultureInfo.InvariantCulture, $"    distance of {pooled.Distance.Placements} and {pooled.DistanceOfBegun.Placements}, miles {pooled.Miles.Sum():0.###} and {pooled.MilesOfBegun.Sum():0.###}, begun unknown {pooled.BegunUnknown}; entropy {pooled.Entropies.Sum():0.######}, complexity {pooled.Complexities.Sum():0.######}, unknown {pooled.PatternUnknown}");
        }

        text.AppendLine("Rows");
        text.AppendLine(CultureInfo.InvariantCulture, $"  {pass.Rows.Children} children, {pass.Rows.Rows} rows, {pass.Rows.RowsLeftOut} left out, {pass.Rows.RowsChanged} changed, {pass.Rows.BornNotKnown} births not known, {pass.Rows.InConflict} in conflict; {string.Join(", ", pass.Rows.Steps)}");
        text.AppendLine($"  looked after: {string.Join(", ", pass.LookedAfter)}");
    }

    private static string Of(MeasureAnswer<double> answer) => $"{answer.Outcome}{(answer.Value is { } value ? " " + value.ToString("0.###", CultureInfo.InvariantCulture) : "")}|{answer.Reason}";

    // How often each answer came, and each part of its reason, without days and scores.
    private static void Add(StringBuilder text, IEnumerable<string> answers)
    {
        var parts = answers.Select(answer => answer.Split('|', 2)).SelectMany(answer => answer.Length == 1 ? answer : [.. answer[1].Split("; ").Select(reason => answer[0].Split(' ')[0] + ": " + Number().Replace(Day().Replace(reason, "DAY"), "N")), answer[0]]);
        foreach (var part in parts.GroupBy(part => part).OrderBy(part => part.Key, StringComparer.Ordinal))
        {
            text.AppendLine($"  {part.Count(),4} {part.Key}".TrimEnd());
        }
    }

    private static int Days(LocalDate? from, LocalDate? to) => from is { } first && to is { } last ? Period.Between(first, last, PeriodUnits.Days).Days : 1;

    [GeneratedRegex("[0-9]{4}-[0-9]{2}-[0-9]{2}")]
    private static partial Regex Day();

    [GeneratedRegex("(?<=score )[0-9]+|[0-9]+(?= days)")]
    private static partial Regex Number();
}
