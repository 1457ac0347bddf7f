using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Management.Automation;
using System.Text;
using CareRights.Reports;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Publication;
using CareRights.Stability.Statistics;
using Catalogue = CareRights.Stability.Figures.Measure;

namespace CareRights.PowerShell;

/// <summary>One figure of one year: a count of a total, with its interval.</summary>
public sealed class StabilityFigure
{
    internal StabilityFigure(Figure figure, bool publish)
    {
        (Year, Measure, Definition, Title, Group) = (figure.Year.Ending, figure.Measure.Key, figure.Measure.Source.Key, figure.Measure.Title, figure.Group);
        if (publish)
        {
            var published = PublishedFigure.Of(figure.Proportion, PublicationLevel.LocalAuthority, Protection.Dfe);
            (Count, Base, Percentage) = (published.Number.ToString(), published.Total.ToString(), published.Percent.ToString());
            return;
        }

        (Count, Base, Unknown, NotApplicable) = (figure.Tally.Yes, figure.Tally.Base, figure.Tally.Unknown, figure.Tally.NotApplicable);
        if (figure.Tally.Base > 0)
        {
            var interval = ProportionInterval.Wilson(figure.Proportion, 0.95);
            (Percentage, Low95, High95) = (Percent((decimal)figure.Tally.Yes / figure.Tally.Base), Percent((decimal)interval.Lower), Percent((decimal)interval.Upper));
        }
    }

    /// <summary>The year, by its 31 March.</summary>
    public int Year { get; }

    /// <summary>The measure, by its name in the catalogue.</summary>
    public string Measure { get; }

    /// <summary>Whose definition it is.</summary>
    public string Definition { get; }

    /// <summary>What is counted.</summary>
    public string Title { get; }

    /// <summary>The group, where the figures are split; otherwise empty.</summary>
    public string Group { get; }

    /// <summary>The children counted. With -Publish a text: 1 to 5 is c.</summary>
    public object Count { get; }

    /// <summary>The children who could have been counted.</summary>
    public object Base { get; }

    /// <summary>The percentage; nothing where the base is 0.</summary>
    public object? Percentage { get; }

    /// <summary>The lower end of the 95 % interval (Wilson).</summary>
    public double? Low95 { get; }

    /// <summary>The upper end.</summary>
    public double? High95 { get; }

    /// <summary>The children whose answer is not known. They are in no base.</summary>
    public long? Unknown { get; }

    /// <summary>The children whom the measure is not about.</summary>
    public long? NotApplicable { get; }

    private static double Percent(decimal share) => (double)Math.Round(share * 100, 1, MidpointRounding.AwayFromZero);
}

/// <summary>How stable care was: every measure of the catalogue that the return has the tables for.</summary>
[Cmdlet(VerbsCommon.Get, "CareStability")]
[OutputType(typeof(StabilityFigure))]
public sealed class GetCareStability : ReturnCmdlet
{
    /// <summary>The return, from Import-Ssda903Return.</summary>
    [Parameter(Mandatory = true, Position = 0, ValueFromPipeline = true)]
    public Return Return { get; set; } = null!;

    /// <summary>The years, each by its 31 March.</summary>
    [Parameter(Mandatory = true, Position = 1)]
    public int[] Year { get; set; } = [];

    /// <summary>These measures alone, by name or kind. Without it: those that are counted by default and that the return has the tables for.</summary>
    [Parameter]
    public string[] Measure { get; set; } = [];

    /// <summary>Split each figure: age, authority, placement or another grouping of the library; or any further column of the header table.</summary>
    [Parameter]
    public string? By { get; set; }

    /// <summary>Round and keep back as the Department for Education publishes an authority's figures: 1 to 5 is c.</summary>
    [Parameter]
    public SwitchParameter Publish { get; set; }

    /// <summary>The day of the extract, where it goes on after the last 31 March.</summary>
    [Parameter]
    [Day]
    public DateTime? AsOf { get; set; }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var pass = new FigurePass(Return.Children(_ => Repair.Standard, observedUntil: Day(AsOf)), Years(Return, Year), Measures(), Splits());
        foreach (var figure in pass.Figures().Where(figure => pass.By is null || figure.Group.Length > 0))
        {
            WriteObject(new StabilityFigure(figure, Publish));
        }
    }

    private Catalogue[] Measures()
    {
        if (Measure.Length == 0)
        {
            var supplied = Return.Supplied();
            return [.. Catalogue.All.Where(measure => measure.IsByDefault && measure.CanBeAnsweredFrom(supplied))];
        }

        bool Is(Catalogue measure, string name) => name.Equals(measure.Key, StringComparison.OrdinalIgnoreCase) || name.Equals(measure.Kind, StringComparison.OrdinalIgnoreCase);
        if (Measure.FirstOrDefault(name => !Catalogue.All.Any(measure => Is(measure, name))) is { } stray)
        {
            Stop($"-Measure: found '{stray}', expected one of {Names(Catalogue.All.Select(measure => measure.Key))}.", "NoSuchMeasure");
        }

        return [.. Catalogue.All.Where(measure => Measure.Any(name => Is(measure, name)))];
    }

    private Grouping? Splits()
    {
        if (By is null)
        {
            return null;
        }

        if (Grouping.All.FirstOrDefault(each => each.Key.Equals(By, StringComparison.OrdinalIgnoreCase)) is { } known)
        {
            return known;
        }

        var column = By.ToUpperInvariant();
        if (!Return.Headers.Any(header => header.Others.ContainsKey(column)))
        {
            Stop($"-By: found '{By}', expected one of {Names(Grouping.All.Select(each => each.Key))}, or a further column of the header table.", "NoSuchGrouping");
        }

        return Grouping.OfAttribute(column, By);
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
        var years = Return.Files.Select(each => each.ReturnYear).OfType<int>().Distinct().OrderBy(year => year).ToArray();
        if (years.Length > 0 && !years.Contains(Year))
        {
            Stop($"-Year: found {Year}, expected a year whose return was read: {Names(years.Select(year => year.ToString(CultureInfo.InvariantCulture)))}.", "NoSuchYear");
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
