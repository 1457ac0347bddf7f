using System.Collections.Generic;
using System.Linq;
using System.Management.Automation;
using CareRights.Reports;
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
                WriteWarning($"not read: {string.Join(", ", files.Select(problem => problem.Origin.File!.Path).Distinct())}: found {files.First().Found}, expected {files.Key}.");
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

/// <summary>Checks a return against the Department for Education's validation rules. Rules that lack something are said: not checked is not clean.</summary>
[Cmdlet(VerbsDiagnostic.Test, "Ssda903Return")]
[OutputType("CareRights.ReturnFinding")]
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
        var check = Ask(() => new CheckTables(Return, Year, Names(Rule), Severity, authority: Authority));
        Write(check.Rows(), check.Notes, "CareRights.ReturnFinding");
        foreach (var lacking in check.ForPrograms().First(table => table.Name == "not_checked").Rows.Where(row => row[2] is not null))
        {
            WriteWarning($"{lacking[0]}: {lacking[2]} rules not checked, which is not the same as clean: {lacking[1]}.");
        }
    }
}
