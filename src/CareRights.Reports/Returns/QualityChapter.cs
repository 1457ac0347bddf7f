using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;

namespace CareRights.Reports.Returns;

/// <summary>How far the data can be trusted: what could not be read, which validation rules object, what repair changed.</summary>
internal static class QualityChapter
{
    private const int MostRules = 12;

    public static Chapter Of(Return read, int year, ProtectedShares shares)
    {
        var rules = ValidationRule.InForce(year);
        var (counts, lacking, faults) = CheckedYear.Count(read, year, rules, mostThreads: -1);
        var notChecked = lacking.Count;
        var broken = counts.Where(rule => rule.Value > 0).Select(rule => (Rule: rule.Key, Rows: rule.Value)).OrderByDescending(rule => rule.Rows).ToArray();
        var problems = read.Problems.GroupBy(problem => problem.Effect).OrderBy(kind => kind.Key).Select(kind => $"{kind.Key}: {Words.Number(shares.Count(kind.Count()))}");
        List<Block> blocks =
        [
            new Block.Text(read.Problems.Count == 0
                ? "Every cell could be read."
                : "Cells and rows that could not be read: " + string.Join("; ", problems) + ". 'carerights check' lists each with its file and line."),
            rules.Count == 0 ? new Block.Text($"No validation rule is held for {Words.Year(year)}, so the rows of the year were not checked.")
            : broken.Length == 0 ? new Block.Text($"None of the {rules.Count - notChecked} validation rules that were checked objects to a row.")
            : Words.Table("rules", "Validation rules that object to rows of the year, most rows first", [("Rule", false), ("Rows", true), ("What it means", false)],
                broken.Take(MostRules).Select(rule => (IReadOnlyList<object?>)[rule.Rule.Number, shares.Count(rule.Rows), rule.Rule.Meaning])),
        ];
        if (broken.Length > MostRules)
        {
            blocks.Add(new Block.Text($"and {broken.Length - MostRules} more rules; 'carerights check' lists all."));
        }

        if (read.Tolerated.Count > 0)
        {
            blocks.Add(new Block.Text($"{Words.Number(shares.Count(read.Tolerated.Sum(each => each.Cells)))} cells were written in another form than the return's, and read as what they stand for; 'carerights check' counts them by column."));
        }

        if (faults.Count > 0)
        {
            blocks.Add(new Block.Notice($"An error of the program kept rules from {Words.Number(shares.Count(faults.Select(fault => fault.Child).Distinct().Count()))} children. Please report it: 'carerights check' names them."));
        }

        if (notChecked > 0)
        {
            blocks.Add(new Block.Text($"{notChecked} of {rules.Count} rules were not checked, because a table, last year's return or a register was not supplied. 'carerights check' names each."));
        }

        return new Chapter("quality", "How far the data can be trusted", blocks);
    }

    /// <summary>What repair changed.</summary>
    public static IEnumerable<Block> Repairs(ReportFigures figures, ProtectedShares shares, string repair) =>
        figures.Rows.Steps.Any()
            ? [Words.Table("repair", $"What repair ({repair}) changed", [("Step", false), ("Rows", true), ("Left out", true), ("Meaning", false)],
                figures.Rows.Steps.Select(step => (IReadOnlyList<object?>)[Words.Step(step.Step), shares.Count(step.Rows), shares.Count(step.LeftOut), Words.Meaning(step.Step)]))]
            : [new Block.Text($"Repair ({repair}) changed nothing.")];
}
