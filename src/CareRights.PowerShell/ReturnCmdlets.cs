using System;
using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;

namespace CareRights.PowerShell;

/// <summary>Reads an SSDA903 return: folders or files, CSV or XML, several years together.</summary>
[Cmdlet(VerbsData.Import, "Ssda903Return")]
[OutputType(typeof(Return))]
public sealed class ImportSsda903Return : ReturnCmdlet
{
    private readonly List<string> paths = [];

    /// <summary>Folders or files. Several make up one return.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ValueFromPipelineByPropertyName = true)]
    [Alias("FullName", "PSPath")]
    public string[] Path { get; set; } = [];

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        foreach (var path in Path)
        {
            paths.AddRange(GetResolvedProviderPathFromPSPath(path, out _));
        }
    }

    /// <inheritdoc/>
    protected override void EndProcessing()
    {
        try
        {
            var read = ReturnReader.Read(paths);
            foreach (var files in read.Problems.Where(problem => problem.Table is null && problem.Origin.File is not null).GroupBy(problem => problem.Expected))
            {
                WriteWarning($"not read: {Names(files.Select(problem => problem.Origin.File!.Path).Distinct())}: found {files.First().Found}, expected {files.Key}.");
            }

            var lost = read.Problems.Count(problem => problem.Effect == ProblemEffect.RowLost);
            if (lost > 0)
            {
                WriteWarning($"{lost} rows were not used; Test-Ssda903Return says which and why.");
            }

            WriteObject(read);
        }
        catch (UnreadableReturnException unreadable)
        {
            Stop(unreadable.Message, "ReturnNotRead", ErrorCategory.InvalidData);
        }
    }
}

/// <summary>A row to which a rule objects, or that could not be read.</summary>
public sealed class ReturnFinding
{
    internal ReturnFinding(int? year, Breach breach)
    {
        (Year, Rule, Severity, Table) = (year, breach.Rule.Number, breach.Rule.Severity, breach.Row.Table);
        (Authority, File, Line, Child) = (breach.Row.Authority, breach.Row.Origin.File?.Path, breach.Row.Origin.Line, breach.Row.Child);
        (Fields, Message, Detail, LookAt) = ([.. breach.Rule.Fields], breach.Rule.Meaning, breach.Detail, breach.Rule.LookAt);
    }

    internal ReturnFinding(ReturnProblem problem)
    {
        (Year, Rule, Severity, Table) = (problem.Origin.File?.ReturnYear, "reading", problem.Effect == ProblemEffect.Noted ? RuleSeverity.Warning : RuleSeverity.Error, problem.Table);
        (File, Line) = (problem.Origin.File?.Path, problem.Origin.Line);
        (Fields, Message, Detail, LookAt) = ([problem.Field], $"Found {problem.Found}, expected {problem.Expected}.", problem.Effect.ToString(), "");
    }

    /// <summary>The year of the return, by its 31 March.</summary>
    public int? Year { get; }

    /// <summary>The number of the rule; "reading" for what could not be read.</summary>
    public string Rule { get; }

    /// <summary>Error or warning.</summary>
    public RuleSeverity Severity { get; }

    /// <summary>The table.</summary>
    public ReturnTable? Table { get; }

    /// <summary>The authority, where the row names it.</summary>
    public string? Authority { get; }

    /// <summary>The file.</summary>
    public string? File { get; }

    /// <summary>The line in it.</summary>
    public int Line { get; }

    /// <summary>The authority's identifier of the child.</summary>
    public string? Child { get; }

    /// <summary>The columns that the rule is about.</summary>
    public string[] Fields { get; }

    /// <summary>What the rule says.</summary>
    public string Message { get; }

    /// <summary>What stands in the row.</summary>
    public string Detail { get; }

    /// <summary>Where to look to put it right.</summary>
    public string LookAt { get; }
}

/// <summary>Checks a return against the Department for Education's validation rules. Rules that lack something are said: not checked is not clean.</summary>
[Cmdlet(VerbsDiagnostic.Test, "Ssda903Return")]
[OutputType(typeof(ReturnFinding))]
public sealed class TestSsda903Return : ReturnCmdlet
{
    /// <summary>The return, from Import-Ssda903Return.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public Return Return { get; set; } = null!;

    /// <summary>Check the returns of these years alone, each by its 31 March. Without it: every year that the return names.</summary>
    [Parameter]
    public int[] Year { get; set; } = [];

    /// <summary>Check these rules alone.</summary>
    [Parameter]
    public string[] Rule { get; set; } = [];

    /// <summary>List rows of this severity alone.</summary>
    [Parameter]
    public RuleSeverity? Severity { get; set; }

    /// <summary>The authority the return belongs to, if its files have no LA column.</summary>
    [Parameter]
    public string? Authority { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (Rule.FirstOrDefault(number => !ValidationRules.All.Any(rule => rule.Number.Equals(number, StringComparison.OrdinalIgnoreCase))) is { } stray)
        {
            Stop($"-Rule: found '{stray}', expected the number of a rule, such as 361 or SW10.", "NoSuchRule");
        }

        int[] years = Year.Length > 0 ? Year : [.. CheckedYear.YearsOf(Return)];
        if (years.Length == 0)
        {
            Stop("the return names no year; say which it is with -Year, such as -Year 2025.", "NoYear");
        }

        foreach (var year in years)
        {
            Check(year);
        }

        foreach (var problem in Return.Problems.Select(problem => new ReturnFinding(problem)).Where(IsAsked))
        {
            WriteObject(problem);
        }
    }

    private void Check(int year)
    {
        var check = CheckedYear.Of(Return, year, ValidationRules.All.Where(rule => Rule.Length == 0 || Rule.Contains(rule.Number, StringComparer.OrdinalIgnoreCase)), Authority);
        if (check.HasNoRules)
        {
            WriteWarning(check.WhyNoRules + ": the return of that year is not checked.");
        }

        foreach (var lacking in check.NotChecked.GroupBy(pair => pair.Value, pair => pair.Key.Number))
        {
            WriteWarning($"{year}: {lacking.Count()} rules not checked, which is not the same as clean: {lacking.Key}.");
        }

        foreach (var finding in check.Breaches.Select(breach => new ReturnFinding(year, breach)).Where(IsAsked))
        {
            WriteObject(finding);
        }
    }

    private bool IsAsked(ReturnFinding finding) => Severity is null || finding.Severity == Severity;
}
