using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;
using CareRights.Stability.Measures.Index;

namespace CareRights.Tool.Report;

/// <summary>The figures of a report, from one pass over the children of a return.</summary>
internal sealed class ReportFigures
{
    private readonly Dictionary<(int Year, string Measure), Tally> tallies = [];
    private readonly Dictionary<string, int> reasons = [];

    private ReportFigures(FigurePass pass, IReadOnlyList<int> years)
    {
        Pass = pass;
        Years = years;
    }

    public FigurePass Pass { get; }

    public IReadOnlyList<int> Years { get; }

    /// <summary>The Stability Index of the last year; of nobody where its tables are not held.</summary>
    public StabilityIndexTally Index => Pass.Pooled().Where(pooled => pooled.Year.Ending == Years[^1]).Aggregate(StabilityIndexTally.None, (sum, pooled) => sum + pooled.Pooled.OneYear);

    public bool HasSchools { get; private init; }

    public bool HasSocialWorkers { get; private init; }

    /// <summary>Why measures could not be answered for children looked after, and of how many.</summary>
    public IEnumerable<KeyValuePair<string, int>> Reasons => reasons.OrderByDescending(reason => reason.Value).ThenBy(reason => reason.Key, StringComparer.Ordinal);

    public IReadOnlyDictionary<string, Tally> ByAuthority => Split(Grouping.Authority).ToDictionary(group => group.Group, group => group.Tally);

    public Tally Of(int year, string measure) => tallies.TryGetValue((year, measure), out var tally) ? tally : default;

    public IReadOnlyList<(string Group, Tally Tally)> By(string grouping) => Split(grouping == Grouping.Age.Key ? Grouping.Age : Grouping.Placement);

    public static ReportFigures From(Return read, IReadOnlyList<int> years, Func<string, Repair> repair, NodaTime.LocalDate? observedUntil)
    {
        var supplied = read.Supplied();
        var coverage = read.Coverage(observedUntil);
        bool Has(SuppliedTables tables, int year) => coverage.Values.Any(each => each.Has(tables, new StatisticalYear(year), 1));
        var measures = ReportMeasures.All.Select(shown => Measure.Find(shown.Key)!).Where(measure => (measure.Needs & ~supplied) == SuppliedTables.None).ToArray();
        var last = years[^1];
        var figures = new ReportFigures(
            new FigurePass(read.Children(repair, null, observedUntil), years.Select(year => new StatisticalYear(year)), measures, null, FigureViews.Circles, [Grouping.Age, Grouping.Placement, Grouping.Authority]), years)
        {
            HasSchools = Has(SuppliedTables.SchoolHistory, last),
            HasSocialWorkers = Has(SuppliedTables.SocialWorkers, last),
        };
        foreach (var answer in figures.Pass.Answers().Where(answer => answer.Year.Ending == last))
        {
            for (var i = 0; i < measures.Length; i++)
            {
                if (answer.Answers[i].Outcome == Outcome.Unknown && Has(measures[i].Needs, last))
                {
                    var reason = measures[i].Key + ": " + answer.Answers[i].Reason;
                    figures.reasons[reason] = figures.reasons.GetValueOrDefault(reason) + 1;
                }
            }
        }

        // A year that did not bring the table has no figure.
        foreach (var figure in figures.Pass.Figures().Where(figure => Has(figure.Measure.Needs, figure.Year.Ending)))
        {
            figures.tallies.Add((figure.Year.Ending, figure.Measure.Key), figure.Tally);
        }

        return figures;
    }

    private List<(string Group, Tally Tally)> Split(Grouping grouping) =>
        [.. Pass.Figures(grouping).Where(figure => figure.Year.Ending == Years[^1] && figure.Measure.Key == ReportMeasures.ThreeOrMore && figure.Group.Length > 0).Select(figure => (figure.Group, figure.Tally))];
}

/// <summary>The measures a report shows, by the names they have as columns.</summary>
internal static class ReportMeasures
{
    public const string ThreeOrMore = "dfe_placements_1y";

    /// <summary>Each with how a reader knows it and whose definition it is.</summary>
    public static IReadOnlyList<(string Key, string Label, string Definition)> All { get; } =
    [
        (ThreeOrMore, "Three or more placements in the year", "DfE: children looked after on 31 March"),
        ("dfe_placements_2y", "Three or more placements in two years", "DfE: also in care in the year before"),
        ("dfe_long_term", "Long-term stability", "DfE: under 16, in care 2.5 years, same carer 2 years"),
        ("commissioner_changes_as_written_1y", "Two or more changes of placement", "Children's Commissioner, as written"),
        ("dfe_social_workers_1y", "Three or more social workers in the year", "DfE: different workers"),
        ("dfe_school_moves_mid_year_1y", "Moved school in mid-year", "DfE: of compulsory school age, matched; phase by age"),
    ];
}
