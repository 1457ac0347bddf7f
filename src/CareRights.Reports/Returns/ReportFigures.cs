using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;

namespace CareRights.Reports.Returns;

/// <summary>The figures of a report, from one pass over the children of a return.</summary>
internal sealed class ReportFigures
{
    private readonly Dictionary<(int Year, string Measure), Figure> figures = [];
    private readonly Dictionary<(string Title, string Reason), int> reasons = [];
    private readonly IReadOnlyDictionary<string, ReturnCoverage> coverage;
    private readonly FigurePass pass;

    /// <param name="read">The return.</param>
    /// <param name="years">The years, in order.</param>
    /// <param name="repair">The repair for each authority.</param>
    /// <param name="authority">Whose return it is; <see langword="null"/> if that is not known.</param>
    /// <param name="observedUntil">The last day that the extract speaks of; <see langword="null"/> to take it from the return.</param>
    /// <param name="release">The release whose rules are taken throughout; <see langword="null"/> for each year's own.</param>
    public ReportFigures(Return read, IReadOnlyList<int> years, Func<string, Repair> repair, string? authority, NodaTime.LocalDate? observedUntil, int? release)
    {
        Years = years;
        coverage = read.Coverage(observedUntil);
        pass = new FigurePass(
            read.Children(repair, authority is { } named && read.Coordinates.Any(place => string.Equals(place.Authority, named, StringComparison.OrdinalIgnoreCase)) ? named : null, observedUntil),
            years.Select(year => new StatisticalYear(year)),
            ReportMeasures.Asked,
            views: FigureViews.Circles | FigureViews.MovesPerThousandDays | FigureViews.TimeToFirstMove,
            alsoBy: [Grouping.Age, Grouping.Placement, Grouping.Authority],
            release: release is { } rules ? new StatisticalYear(rules) : null,
            inFull: [new StatisticalYear(Last)],
            inOtherYears: ReportMeasures.All.Select(each => each.Measure));
        var authorities = new HashSet<string>(StringComparer.Ordinal);
        foreach (var answer in pass.Answers().Where(answer => answer.Year.Ending == Last))
        {
            authorities.Add(answer.Child.History.Child.Authority);
            for (var i = 0; i < pass.Measures.Count; i++)
            {
                if (answer.Answers[i].Outcome == Outcome.Unknown && Has(pass.Measures[i].Needs, Last))
                {
                    var reason = (pass.Measures[i].Title, answer.Answers[i].Reason);
                    reasons[reason] = (reasons.TryGetValue(reason, out var before) ? before : 0) + 1;
                }
            }
        }

        // A year that did not bring the table has no figure.
        foreach (var figure in pass.Figures().Where(figure => Has(figure.Measure.Needs, figure.Year.Ending)))
        {
            figures.Add((figure.Year.Ending, figure.Measure.Key), figure);
        }

        AuthorityNames = [.. authorities.Where(name => name.Length > 0).OrderBy(name => name, StringComparer.Ordinal)];
        Pooled = pass.Pooled().FirstOrDefault(each => each.Year.Ending == Last).Pooled;
    }

    /// <summary>The years, in order.</summary>
    public IReadOnlyList<int> Years { get; }

    /// <summary>The year the report is about.</summary>
    public int Last => Years[Years.Count - 1];

    /// <summary>What became of the episodes.</summary>
    public RowAccount Rows => pass.Rows;

    /// <summary>Whether the rules of one release are taken throughout, so that no series breaks.</summary>
    public bool IsOneRelease => pass.IsOneRelease;

    /// <summary>Rates, curves and circles of the last year; <see langword="null"/> if the return has no children.</summary>
    public PooledFigures? Pooled { get; }

    /// <summary>The authorities that the return names.</summary>
    public IReadOnlyList<string> AuthorityNames { get; }

    /// <summary>Why measures could not be answered, and for how many children; the commonest first.</summary>
    public IEnumerable<KeyValuePair<string, int>> Reasons => reasons.Select(reason => new KeyValuePair<string, int>(reason.Key.Title + ": " + reason.Key.Reason, reason.Value))
        .OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal);

    /// <summary>Whether a year brought tables.</summary>
    public bool Has(SuppliedTables tables, int year) => coverage.Values.Any(each => each.Has(tables, new StatisticalYear(year), 1));

    /// <summary>The tally of a measure in a year; of nobody where the year did not bring its table.</summary>
    public Tally Of(int year, ReportMeasure measure) => figures.TryGetValue((year, measure.Key), out var figure) ? figure.Tally : default;

    /// <summary>The figures of a measure over the years, for the changes between them.</summary>
    public IEnumerable<Figure> Series(ReportMeasure measure) => Years.Select(year => figures.TryGetValue((year, measure.Key), out var figure) ? figure : null).OfType<Figure>();

    /// <summary>How many were looked after on 31 March, and of how many it is not known.</summary>
    public (long Yes, long Unknown) LookedAfter(int year) => pass.LookedAfter.Where(each => each.Year.Ending == year).Select(each => (each.Yes, each.Unknown)).FirstOrDefault();

    /// <summary>A measure of the last year, split.</summary>
    public IReadOnlyList<(string Group, Tally Tally)> Split(Grouping grouping, ReportMeasure measure) =>
        [.. pass.Figures(grouping).Where(figure => figure.Year.Ending == Last && figure.Measure.Key == measure.Key && figure.Group.Length > 0).Select(figure => (figure.Group, figure.Tally))];
}
