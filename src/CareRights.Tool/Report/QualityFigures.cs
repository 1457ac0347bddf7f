using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;
using CareRights.Tool.Commands;
using CareRights.Tool.Figures;

namespace CareRights.Tool.Report;

/// <summary>How far the data can be trusted: what could not be read, which validation rules object, what repair changed.</summary>
internal sealed class QualityFigures
{
    private readonly Return read;
    private readonly int year;
    private readonly IReadOnlyList<(ValidationRule Rule, int Rows)> broken;
    private readonly int held;
    private readonly int notChecked;

    private QualityFigures(Return read, int year, IReadOnlyList<ValidationRule> rules)
    {
        this.read = read;
        this.year = year;
        held = rules.Count;
        notChecked = ReturnCheck.NotChecked(read, year, rules).Count;
        broken =
        [
            .. ReturnCheck.Assess(read, year, rules)
                .GroupBy(breach => breach.Rule)
                .Select(rows => (rows.Key, rows.Count()))
                .OrderByDescending(rows => rows.Item2),
        ];
    }

    public static QualityFigures From(Return read, int year) => new(read, year, ValidationRules.InForce(year));

    public Chapter Chapter(ReportFigures figures, string repair)
    {
        var problems = read.Problems.GroupBy(problem => problem.Effect).ToDictionary(kind => kind.Key, kind => kind.Count());
        List<Block> blocks =
        [
            new Block.Text(read.Problems.Count == 0
                ? "Every cell could be read."
                : "Cells and rows that could not be read: " + string.Join("; ", problems.Select(kind => $"{kind.Key}: {kind.Value:N0}")) + ". 'carerights check' lists each with its file and line."),
            broken.Count == 0
                ? new Block.Text(Silence())
                : ReportPage.Table(
                    "rules",
                    "Validation rules that object to rows of the year, most rows first",
                    [("Rule", false), ("Rows", true), ("What it means", false)],
                    broken.Take(12).Select(rule => (IReadOnlyList<object?>)[rule.Rule.Number, rule.Rows, rule.Rule.Meaning])),
        ];
        if (broken.Count > 12)
        {
            blocks.Add(new Block.Text($"and {broken.Count - 12} more rules; 'carerights check' lists all."));
        }

        if (notChecked > 0)
        {
            blocks.Add(new Block.Text(
                $"{notChecked} of {held} rules were not checked, because a table, last year's return or a register was not supplied. 'carerights check' names each."));
        }

        blocks.Add(!figures.Pass.Rows.Steps.Any()
            ? new Block.Text($"Repair ({repair}) changed nothing.")
            : ReportPage.Table(
                "repair",
                $"What repair ({repair}) changed",
                [("Step", false), ("Rows", true), ("Left out", true), ("Meaning", false)],
                [.. figures.Pass.Rows.Steps.Select(step => (IReadOnlyList<object?>)[RepairChoice.Name(step.Step), step.Rows, step.LeftOut, RepairChoice.Meaning(step.Step)])]));
        return new Chapter("quality", "How far the data can be trusted", blocks);
    }

    // Not checked is not clean.
    private string Silence() => held == 0
        ? $"No validation rules are held for {Options.YearText(year)}: the rows of that year were not checked."
        : $"None of the {held - notChecked} validation rules that were checked objects to a row.";
}
