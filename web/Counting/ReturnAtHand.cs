using CareRights.Reports;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;
using CareRights.Stability;
using CareRights.Stability.Figures;
using NodaTime;

namespace CareRights.Web.Counting;

/// <summary>The return that was read, and each part of what is found in it, worked out when it is asked for.</summary>
internal sealed class ReturnAtHand(Return read)
{
    private readonly Dictionary<(ReturnPart, LocalDate), IReadOnlyList<Section>> kept = [];
    private IReadOnlyList<CheckedYear>? checks;

    public IReadOnlyList<int> Years { get; } = CheckedYear.YearsOf(read);

    public int Children { get; } = read.DatesOfBirth().Count;

    public int Last => Years[^1];

    private IReadOnlyList<CheckedYear> Checks => checks ??= [.. Years.Select(year => CheckedYear.Of(read, year, ValidationRules.All))];

    /// <summary>The tables of a part. They are worked out once and kept.</summary>
    /// <param name="part">Which.</param>
    /// <param name="asOf">The day of the statuses.</param>
    /// <param name="progress">Told how far it has come, from 0 to 1.</param>
    public IReadOnlyList<Section> Tables(ReturnPart part, LocalDate asOf, Action<double> progress)
    {
        var key = (part, part == ReturnPart.Statuses ? asOf : default);
        if (!kept.TryGetValue(key, out var tables))
        {
            kept[key] = tables = [.. Make(part, asOf, progress).Select(table => table with { Rows = [.. table.Rows] })];
        }

        return tables;
    }

    private Section[] Make(ReturnPart part, LocalDate asOf, Action<double> progress) => part switch
    {
        ReturnPart.Figures => Figures(progress),
        ReturnPart.Check => [CheckTables.Rules(Checks), CheckTables.NotChecked(Checks), CheckTables.Rows(Checks, read.Problems)],
        ReturnPart.Reading => [CheckTables.Tables(read.Counts), CheckTables.Reading(read.Problems)],
        _ => [StatusTable.Of(Watched([.. StatusTable.Of16OrOver(LeavingCareFacts.Of(read, Repair.Standard), asOf)], progress), asOf)],
    };

    private static IEnumerable<PersonInReturn> Watched(IReadOnlyList<PersonInReturn> people, Action<double> progress)
    {
        for (var i = 0; i < people.Count; i++)
        {
            progress((double)i / people.Count);
            yield return people[i];
        }
    }

    /// <summary>The workbook of a part.</summary>
    public IReadOnlyList<Section> Sheets(ReturnPart part, LocalDate asOf) => part == ReturnPart.Check ? CheckTables.Sheets(Checks, read.Problems) : Tables(part, asOf, _ => { });

    /// <summary>The report, as one HTML file.</summary>
    public string Report() => new ReturnReport(read, Last).ToPage().ToHtml();

    private Section[] Figures(Action<double> progress)
    {
        var supplied = read.Supplied();
        var pass = new FigurePass(
            read.Children(_ => Repair.Standard),
            Years.Select(year => new StatisticalYear(year)),
            Measure.All.Where(measure => measure.IsByDefault && measure.CanBeAnsweredFrom(supplied)),
            mostThreads: 1);
        var answered = 0;
        foreach (var _ in pass.Answers())
        {
            progress((double)++answered / (Children * Years.Count));
        }

        return [StabilityTables.ForPrograms(pass, read), StabilityTables.ForPeople(pass), StabilityTables.Repairs(pass.Rows, "standard")];
    }
}

/// <summary>A part of what is found in a return.</summary>
internal enum ReturnPart
{
    Reading = 0,
    Figures,
    Check,
    Statuses,
}
