using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Stability.Figures;
using CareRights.Stability.Measures;

namespace CareRights.Reports.Tables;

/// <summary>What the command line asks for: measures of children, and tables that are no list of shares.</summary>
/// <param name="Measures">The measures, in the order of their columns.</param>
/// <param name="Views">The tables besides.</param>
/// <param name="AreNamed">Whether each was named, so that none may be left out without a word.</param>
internal sealed record MeasureChoice(IReadOnlyList<Measure> Measures, IReadOnlyList<StabilityView> Views, bool AreNamed)
{
    /// <summary>Whether no measure was named, and those by default are taken for a table that is of measures.</summary>
    public bool AreOfViews { get; init; }

    /// <summary>The names that <c>--measures</c> takes: of a measure, of all of a kind, of a table.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. Measure.All.Select(measure => measure.Key), .. Measure.All.Select(measure => measure.Kind).Concat(StabilityView.All.Select(view => view.Key)).Distinct()];

    /// <param name="definitions">Whose; all of them where it is <see langword="null"/>.</param>
    /// <param name="names">Which; those by default where both are <see langword="null"/>.</param>
    /// <exception cref="ArgumentException">A name is none, or nothing is left.</exception>
    public static MeasureChoice Of(string? definitions, string? names)
    {
        var all = Measure.All;
        if (definitions is null && names is null)
        {
            return new([.. all.Where(measure => measure.IsByDefault)], [], AreNamed: false);
        }

        var whose = definitions is null
            ? MeasureSource.All
            : [.. Split(definitions).Select(name => MeasureSource.All.FirstOrDefault(each => Same(each.Key, name)) ?? throw Unknown("definition", name, MeasureSource.All.Select(each => each.Key), string.Join(", ", MeasureSource.All.Select(each => each.Key))))];
        var typed = names is null ? ["all"] : Split(names);
        var known = Names.Append("all").ToList();
        if (typed.FirstOrDefault(name => !known.Exists(each => Same(each, name))) is { } stray)
        {
            throw Unknown("measures", stray, known, $"all, a name that 'carerights stability --list' prints, or {string.Join(", ", Names.Skip(Measure.All.Count))}");
        }

        var isAll = typed.Any(name => Same("all", name));
        bool IsNamed(string key) => isAll || typed.Any(name => Same(key, name));
        var measures = all.Where(measure => whose.Contains(measure.Source) && (IsNamed(measure.Key) || IsNamed(measure.Kind))).ToList();
        // To compare, there must be somebody to compare with; and the numbers behind the answers are asked for by name: not everything that is meant by all.
        var views = names is null ? [] : StabilityView.All.Where(view => view.IsOfAll ? IsNamed(view.Key) : typed.Any(name => Same(view.Key, name))).ToList();
        var areOfViews = measures.Count == 0 && views.Exists(view => view.IsOfMeasures);
        if (areOfViews)
        {
            measures = [.. all.Where(measure => measure.IsByDefault && whose.Contains(measure.Source))];
        }

        return measures.Count + views.Count > 0
            ? new(measures, views, AreNamed: names is not null && !isAll) { AreOfViews = areOfViews }
            : throw Refused.Choice(nameof(measures), "none of the measures named is of the definition named; leave one of the two out.");
    }

    /// <summary>A file of children begins with the same columns whatever else is asked for.</summary>
    public MeasureChoice WithChildren() =>
        this with { Measures = [.. Measure.All.Where(measure => (measure.IsByDefault && measure.Needs == SuppliedTables.None) || Measures.Contains(measure))] };

    /// <summary>With further measures, by name.</summary>
    public MeasureChoice With(IEnumerable<string> keys) => Of(Measures.Select(measure => measure.Key).Concat(keys));

    /// <summary>The same tables of other measures, by name.</summary>
    public MeasureChoice Of(IEnumerable<string> keys)
    {
        var held = new HashSet<string>(keys, StringComparer.Ordinal);
        return this with { Measures = [.. Measure.All.Where(measure => held.Contains(measure.Key))] };
    }

    /// <summary>With the comparison, of what is asked for.</summary>
    public MeasureChoice WithComparison() => Views.Contains(StabilityView.Comparison) ? this : this with { Views = [.. Views, StabilityView.Comparison] };

    /// <summary>What the pass gathers besides the shares.</summary>
    public FigureViews Gathers => Views.Aggregate(FigureViews.None, (sum, view) => sum | view.Gathers);

    /// <summary>What a return has no table for is left out, unless it was asked for by name.</summary>
    public MeasureChoice For(Return read)
    {
        var supplied = read.Supplied();
        return AreNamed ? this : this with { Measures = [.. Measures.Where(measure => measure.CanBeAnsweredFrom(supplied))] };
    }

    private static string[] Split(string names) => names.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);

    private static bool Same(string key, string typed) => key.Replace('-', '_').Equals(typed.Replace('-', '_'), StringComparison.OrdinalIgnoreCase);

    private static ArgumentException Unknown(string option, string name, IEnumerable<string> known, string expected)
    {
        var meant = Nearest.Meant(name, known);
        return new($"found '{name}', expected {expected}." + (meant.Count > 0 ? $" Did you mean {string.Join(" or ", meant)}?" : ""), option);
    }
}
