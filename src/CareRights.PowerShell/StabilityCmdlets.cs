using System;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text;
using CareRights.Reports;
using CareRights.Ssda903;
using CareRights.Stability.Publication;

namespace CareRights.PowerShell;

/// <summary>How stable care was: every measure of the catalogue that the return has the tables for.</summary>
[Cmdlet(VerbsCommon.Get, "CareStability", DefaultParameterSetName = "Figures")]
[OutputType("CareRights.StabilityFigure", "CareRights.StabilityRow")]
public sealed class GetCareStability : ReturnCmdlet
{
    /// <summary>The return, from Import-Ssda903Return.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true, ParameterSetName = "Figures")]
    public Return Return { get; set; } = null!;

    /// <summary>The years, each by its 31 March.</summary>
    [Parameter(Mandatory = true, Position = 1, ParameterSetName = "Figures")]
    public int[] Year { get; set; } = [];

    /// <summary>These measures alone, by name or kind, or one table such as circles. Without it: those that are counted by default and that the return has the tables for.</summary>
    [Parameter(ParameterSetName = "Figures")]
    public string[] Measure { get; set; } = [];

    /// <summary>Split each figure: age, authority, placement or another grouping of the library; or any further column of the header table.</summary>
    [Parameter(ParameterSetName = "Figures")]
    public string? By { get; set; }

    /// <summary>Round and keep back as the Department for Education publishes an authority's figures: 1 to 5 is c.</summary>
    [Parameter(ParameterSetName = "Figures")]
    public SwitchParameter Publish { get; set; }

    /// <summary>The day of the extract, where it goes on after the last 31 March.</summary>
    [Parameter(ParameterSetName = "Figures")]
    [Day]
    public DateTime? AsOf { get; set; }

    /// <summary>List the measures and tables with their names and what they mean, and count nothing.</summary>
    [Parameter(Mandatory = true, ParameterSetName = "List")]
    public SwitchParameter List { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        if (List)
        {
            Write(StabilityTables.List(), [], "CareRights.StabilityMeasure");
            return;
        }

        var held = Held(Return);
        foreach (var lacking in Year.Distinct().Where(year => held.Length > 0 && !held.Contains(year)))
        {
            WriteWarning($"no return of {lacking} was read, only of {string.Join(", ", held)}: its figures are Unknown, or are what the other returns show of it.");
        }

        var tables = Ask(() => new StabilityTables(Return, Year.Distinct(), Names(Measure), by: By, publish: Publish ? Protection.Dfe : null, observedUntil: Day(AsOf), oneTable: true));
        var table = Ask(tables.Main);
        if (table.Name == "measures" && By is not null)
        {
            // Whatever the figures are split by, the group is under one name.
            var group = table.Columns.SkipWhile(column => column.Name != "counted").Skip(1).First();
            table = table with { Columns = [.. table.Columns.Select(column => ReferenceEquals(column, group) ? column with { Name = "group" } : column)] };
        }

        Write(table, tables.Notes, table.Name == "measures" ? "CareRights.StabilityFigure" : "CareRights.StabilityRow");
    }
}

/// <summary>Writes a report on a return: headline figures with intervals, trends, who moves, care leavers, data quality.</summary>
[Cmdlet(VerbsData.Export, "CareReport", SupportsShouldProcess = true)]
[OutputType(typeof(FileInfo))]
public sealed class ExportCareReport : ReturnCmdlet
{
    /// <summary>The return, from Import-Ssda903Return.</summary>
    [Parameter(Mandatory = true, ValueFromPipeline = true)]
    public Return Return { get; set; } = null!;

    /// <summary>The file to write: .html, .md or .txt.</summary>
    [Parameter(Mandatory = true, Position = 0)]
    public string Path { get; set; } = "";

    /// <summary>The year it is about, by its 31 March.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    public int Year { get; set; }

    /// <summary>The first year of the trends. Without it: up to five years that the return holds.</summary>
    [Parameter]
    public int? FirstYear { get; set; }

    /// <summary>Whose return it is.</summary>
    [Parameter]
    public string? Authority { get; set; }

    /// <summary>The day of the data, to be printed.</summary>
    [Parameter]
    [Day]
    public DateTime? DataDate { get; set; }

    /// <summary>The day the report is made, to be printed.</summary>
    [Parameter]
    [Day]
    public DateTime? RunDate { get; set; }

    /// <summary>Show numbers from 1 to 5 as well: for use within the authority alone.</summary>
    [Parameter]
    public SwitchParameter ShowSmall { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var file = GetUnresolvedProviderPathFromPSPath(Path);
        var years = Held(Return);
        if (years.Length > 0 && !years.Contains(Year))
        {
            Stop($"-Year: found {Year}, expected a year whose return was read: {string.Join(", ", years)}.", "NoSuchYear");
        }

        if (FirstYear > Year)
        {
            Stop($"-FirstYear: found {FirstYear}, expected a year no later than {Year}.", "YearsRunBackwards");
        }

        if (!ShouldProcess(file, "Write the report"))
        {
            return;
        }

        var page = new ReturnReport(Return, Year, Authority, Day(DataDate), Day(RunDate), FirstYear, ShowSmall).ToPage();
        var text = System.IO.Path.GetExtension(file).ToUpperInvariant() switch { ".MD" => page.ToMarkdown(), ".TXT" => page.ToText(), _ => page.ToHtml() };
        File.WriteAllText(file, text, new UTF8Encoding(false));
        WriteObject(new FileInfo(file));
    }
}
