using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Tables;
using CareRights.Ssda903;
using CareRights.Stability;
using CareRights.Stability.Figures;
using CareRights.Stability.Publication;
using NodaTime;

namespace CareRights.Reports;

/// <summary>The figures of a return as tables: every measure by year and group, rates, curves, circles, comparison, and what became of the rows.</summary>
/// <remarks>The tables are those of <c>carerights stability</c>. A measure whose table a year did not bring, or of a day after the last return, is Unknown.</remarks>
/// <example>
/// <code>
/// var tables = new StabilityTables(ReturnReader.Read("903"), [2025]);
/// Section.WriteJson(Console.OpenStandardOutput(), tables.ForPrograms());
/// </code>
/// </example>
public sealed class StabilityTables
{
    private readonly Return read;
    private readonly MeasureChoice choice;
    private readonly MeasureChoice asked;
    private readonly FigurePass pass;
    private readonly string repair;
    private readonly string? authority;
    private readonly string? neighbours;
    private readonly PublishedFigures? compare;
    private readonly List<string> notes = [];
    private readonly Lazy<Published?> published;

    /// <summary>Figures of a return.</summary>
    /// <param name="read">The return, or several years of it.</param>
    /// <param name="years">The years, each by the calendar year in which it ends.</param>
    /// <param name="measures">Names of measures, kinds or tables as <see cref="List"/> gives them, with commas between; <see langword="null"/> for those by default.</param>
    /// <param name="definition">Whose definitions, with commas between; <see langword="null"/> for all.</param>
    /// <param name="by">The group to split by: authority, age, sex and so on, or a further column of the header table; <see langword="null"/> for none.</param>
    /// <param name="authority">The authority the return belongs to, if its files have no column LA.</param>
    /// <param name="repair">What may be changed in rows that contradict each other: none, standard, or names of steps with commas between.</param>
    /// <param name="publish">The protection under which the figures may be published; <see langword="null"/> for use within the authority.</param>
    /// <param name="release">The release whose rules are taken throughout, by its year; <see langword="null"/> for each year's own.</param>
    /// <param name="observedUntil">The last day the extract speaks of, if it is later than the return says.</param>
    /// <param name="compare">Figures of other authorities; <see langword="null"/> for no comparison.</param>
    /// <param name="neighbours">Names or codes of the statistical neighbours, with commas between.</param>
    /// <param name="withChildren">Whether <see cref="Children"/> will be asked for: its columns are always the same.</param>
    /// <param name="withChanges">Whether <see cref="Changes"/> will be asked for.</param>
    /// <param name="oneTable">Whether <see cref="Main"/> will be asked for, so that no more than one table may be named.</param>
    /// <param name="mostThreads">How many threads may count at once; -1 for as many as there are cores. A page in a browser has one.</param>
    /// <param name="progress">Told how far the count has come, from 0 to 1.</param>
    /// <exception cref="ArgumentException">A name is not known; the message says which are.</exception>
    public StabilityTables(
        Return read,
        IEnumerable<int> years,
        string? measures = null,
        string? definition = null,
        string? by = null,
        string? authority = null,
        string repair = "standard",
        Protection? publish = null,
        int? release = null,
        LocalDate? observedUntil = null,
        PublishedFigures? compare = null,
        string? neighbours = null,
        bool withChildren = false,
        bool withChanges = false,
        bool oneTable = false,
        int mostThreads = -1,
        IProgress<double>? progress = null)
    {
        this.read = Guard.Against.Null(read);
        Guard.Against.Null(years);
        (this.repair, this.authority, this.compare, this.neighbours, IsOneRelease) = (Guard.Against.Null(repair), authority, compare, neighbours, release is not null);
        var named = MeasureChoice.Of(definition, measures);
        if (compare is not null)
        {
            // Where no measure is named, those the files hold are compared.
            var held = compare.Counts.Select(figure => figure.Measure);
            named = (named.AreOfViews ? named.Of(held) : measures is null && definition is null ? named.With(held) : named).WithComparison();
        }

        choice = (publish is null ? named : Publishable(named)).For(read);
        CheckOne(oneTable);
        asked = withChildren ? choice.WithChildren() : choice;
        By = by is null ? null : Groupings.Named(by, read, authority);
        Compares = choice.Views.Contains(StabilityView.Comparison);
        var owner = authority is null ? null : Owner(authority, read, isFree: compare is not null || By?.Key == Grouping.Authority.Key);
        pass = new FigurePass(
            Watched(read.Children(RepairChoice.For(repair), owner, observedUntil), progress),
            years.Select(year => new StatisticalYear(year)),
            asked.Measures,
            By,
            choice.Gathers | FigureViews.MovesPerThousandDays,
            Compares ? [Grouping.Authority] : null,
            release is { } rules ? new StatisticalYear(rules) : null,
            mostThreads: mostThreads,
            keepsChanges: withChanges);
        published = new(() => publish is { } protection ? new Published(protection, pass.Figures().Where(figure => By is null || figure.Group.Length > 0)) : null);
    }

    /// <summary>What should be said beside the tables: what was left out, and why; and who could not be answered for. Complete when a table has been taken.</summary>
    public IReadOnlyList<string> Notes =>
        [.. notes, .. pass.Faults.Select(fault => $"child {fault.Child.Child} could not be answered for ({fault.Fault}): an error of the program. The child is Unknown. Please report it.")];

    private Grouping? By { get; }

    private bool Compares { get; }

    private bool IsOneRelease { get; }

    /// <summary>The kinds of measures and tables, each standing for all that have it.</summary>
    public static IEnumerable<string> Kinds => StabilityList.Kinds;

    /// <summary>What may be given for the repair.</summary>
    public static string RepairNames => RepairChoice.Names;

    /// <summary>The names that choose measures: of one, of all of a kind, of a table.</summary>
    public static IReadOnlyList<string> Names => MeasureChoice.Names;

    /// <summary>Every measure and table with its name and what it means.</summary>
    /// <param name="forPeople">Whether a person reads it; a program gets more columns.</param>
    public static Section List(bool forPeople = false) => StabilityList.Of(forPeople);

    /// <summary>Every table, for a program: names that stay, numbers that are not rounded but for percentages.</summary>
    public IReadOnlyList<Section> ForPrograms()
    {
        var comparison = Comparison(forPeople: false);
        return [.. Counted(forPeople: false), .. comparison, .. published.Value is null ? Accounts() : []];
    }

    /// <summary>The tables a person asked for: what was named and nothing else, or the figures with what became of the rows.</summary>
    public IReadOnlyList<Section> ForPeople()
    {
        var comparison = Comparison(forPeople: true);
        Section[] figures = [.. Counted(forPeople: true), .. comparison];

        // What scrolled away is repeated where the reader's eye is: at the end.
        return published.Value is null && !choice.AreNamed
            ? [.. figures, .. Accounts().Where(section => section.Name is not "tolerated" || read.Tolerated.Count > 0), StabilitySections.InShort(pass)]
            : figures;
    }

    /// <summary>The one table that a CSV file holds: the one that was named, or the measures.</summary>
    public Section Main() => Comparison(forPeople: false).Concat(Firsts()).Concat(Counted(forPeople: false)).First();

    /// <summary>The measures alone, which cost much less than every table.</summary>
    /// <param name="forPeople">Whether a person reads it; a program gets names that stay and more columns.</param>
    public Section Measures(bool forPeople = false) => forPeople ? StabilitySections.ForPeople(pass, published.Value) : StabilitySections.ForPrograms(pass, published.Value, read);

    /// <summary>What became of the episodes: as they stand, changed, left out, each by the step that did it. For use within the authority alone.</summary>
    public Section Repairs() => StabilitySections.Repairs(pass.Rows, repair);

    /// <summary>One row for each child and year: every measure, and in one column the reasons. For use within the authority alone.</summary>
    /// <remarks>The rows are made as they are taken, and taken once: write them before the other tables.</remarks>
    public Section Children() => StabilitySections.Children(pass, asked.Measures, choice.Views.Contains(StabilityView.Pattern));

    /// <summary>Every change that repair made, with the row it was made to. For use within the authority alone.</summary>
    public Section Changes()
    {
        return StabilitySections.Changes(pass.Rows.Changes, read);
    }

    private IEnumerable<ChildRecord> Watched(IEnumerable<ChildRecord> children, IProgress<double>? progress)
    {
        if (progress is null)
        {
            return children;
        }

        var (taken, all) = (0, Math.Max(1, read.DatesOfBirth().Count));
        return children.Select(child =>
        {
            progress.Report(Math.Min(1, (double)++taken / all));
            return child;
        });
    }

    private void CheckOne(bool oneTable)
    {
        var tables = choice.Views.Where(view => view != StabilityView.YearOnYear && view != StabilityView.Comparison && view.Gathers != FigureViews.Numbers).ToList();
        Guard.Against.InvalidInput(
            oneTable && choice.AreNamed && tables.Count + (choice.Measures.Count > 0 ? 1 : 0) > 1,
            "format",
            $"csv: csv holds one table, and {tables.LastOrDefault()?.Key} is one of its own; ask for it alone, or use json.");
    }

    // What became of the rows is not for publication: a row of one table may be one child.
    private Section[] Accounts() =>
        [Repairs(), CheckSections.Tables(read.Counts, pass.Rows.RowsLeftOut), CheckSections.Reading(read.Problems), CheckSections.Tolerated(read.Tolerated)];

    private Section[] Comparison(bool forPeople)
    {
        if (!Compares)
        {
            return [];
        }

        var found = AuthorityComparisons.Of(pass.Figures(Grouping.Authority), compare?.Counts ?? [], authority, neighbours, notes);
        return [.. ComparisonSections.Of(found, compare is not null, forPeople, published.Value)];
    }

    // A CSV file holds one table: the one that was named, or the measures if all were asked for.
    private IEnumerable<Section> Firsts()
    {
        if (!choice.AreNamed)
        {
            yield break;
        }

        if (choice.Views.Contains(StabilityView.YearOnYear))
        {
            yield return PooledSections.YearOnYear(pass, By, false, published.Value, IsOneRelease);
        }

        foreach (var section in choice.Views.Where(view => view.Gathers == FigureViews.Numbers).SelectMany(view => PooledSections.Of(view, pass, By, false, published.Value)))
        {
            yield return section;
        }
    }

    private IEnumerable<Section> Counted(bool forPeople)
    {
        if (published.Value is not null)
        {
            Note($"not for publication: {Repairs().Title}.");
        }

        if (choice.Measures.Count > 0 && !(forPeople && choice.AreOfViews))
        {
            yield return Measures(forPeople);
        }

        foreach (var section in choice.Views.SelectMany(view => PooledSections.Of(view, pass, By, forPeople, published.Value)))
        {
            yield return section;
        }

        if ((pass.Years.Count > 1 && !(forPeople && choice.AreNamed)) || choice.Views.Contains(StabilityView.YearOnYear))
        {
            yield return PooledSections.YearOnYear(pass, By, forPeople, published.Value, IsOneRelease);
        }

        // A person who names what to print gets that and nothing else; a program finds every table where it always was.
        if (!choice.Views.Contains(StabilityView.MovesPer1000Days) && !(forPeople && choice.AreNamed))
        {
            yield return PooledSections.Rates(pass, forPeople, published.Value);
        }
    }

    private MeasureChoice Publishable(MeasureChoice chosen)
    {
        const string Why = "DfE publishes counts and percentages, and these are of single children, one after the other";
        var left = chosen.Views.Where(view => !view.IsPublishable).Select(view => view.Key).ToList();
        Guard.Against.InvalidInput(left.Count > 0 && chosen.AreNamed, "publish", $"{string.Join(" and ", left)} cannot be published: {Why}. Leave out one of the two.");
        if (left.Count > 0)
        {
            Note($"--publish: without {string.Join(" and ", left)}: {Why}.");
        }

        return chosen with { Views = [.. chosen.Views.Where(view => view.IsPublishable)] };
    }

    // As the table of coordinates writes it, since the two are compared; the file of other authorities may write it otherwise, and is asked on its own; a heading may be anything.
    private static string Owner(string typed, Return read, bool isFree)
    {
        var known = read.Coordinates.Select(row => row.Authority).OfType<string>().Distinct().OrderBy(name => name, StringComparer.Ordinal).ToList();
        return known.Find(each => each.Equals(typed, StringComparison.OrdinalIgnoreCase)) ?? (isFree ? typed : throw Refused.Choice(nameof(authority), $"found '{typed}', expected " + (known.Count == 0 ? "a table of coordinates with a column LA to hold it against." : $"an authority that the table of coordinates names: {string.Join(", ", known)}.")));
    }

    private void Note(string note)
    {
        if (!notes.Contains(note))
        {
            notes.Add(note);
        }
    }
}
