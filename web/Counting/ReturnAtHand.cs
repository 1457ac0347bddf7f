using CareRights.Reports;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;
using NodaTime;

namespace CareRights.Web.Counting;

/// <summary>The return that was read, and each part of what is found in it, worked out when it is asked for.</summary>
internal sealed class ReturnAtHand(Return read)
{
    private readonly Dictionary<(ReturnPart, LocalDate), IReadOnlyList<Section>> kept = [];
    private CheckTables? check;

    public IReadOnlyList<int> Years { get; } = CheckedYear.YearsOf(read);

    public int Children { get; } = read.DatesOfBirth().Count;

    public int Last => Years[^1];

    private CheckTables Check => check ??= new CheckTables(read);

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
        ReturnPart.Check => [.. Check.ForPrograms().Take(2), Check.Rows()],
        ReturnPart.Reading => [.. CheckTables.OfReading(read)],
        _ => [new StatusTables(read, asOf, progress: new Told(progress)).ForPrograms()],
    };

    /// <summary>The workbook of a part.</summary>
    public IReadOnlyList<Section> Sheets(ReturnPart part, LocalDate asOf) => part == ReturnPart.Check ? Check.Sheets() : [.. Tables(part, asOf, _ => { }).DistinctBy(table => table.Name)];

    /// <summary>The report, as one HTML file.</summary>
    public string Report() => new ReturnReport(read, Last).ToPage().ToHtml();

    private Section[] Figures(Action<double> progress)
    {
        var tables = new StabilityTables(read, Years, mostThreads: 1, progress: new Told(progress));
        return [tables.Measures(), tables.Measures(forPeople: true), tables.Repairs()];
    }

    // At once: Progress<T> would wait for a turn of the page that is counting.
    private sealed class Told(Action<double> tell) : IProgress<double>
    {
        public void Report(double value) => tell(value);
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
