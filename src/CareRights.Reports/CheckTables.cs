using System;
using System.Collections;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using CareRights.Reports.Tables;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;
using CareRights.Stability;

namespace CareRights.Reports;

/// <summary>A return held to the validation rules, as tables: by rule, what was not checked, by table, by group, what could not be read, and every row found.</summary>
/// <remarks>The tables are those of <c>carerights check</c>. Not checked is not clean: every rule that lacks something, and every year without rules, is a row of its own.</remarks>
/// <example>
/// <code>
/// var check = new CheckTables(ReturnReader.Read("903"), rules: "361,367");
/// Section.WriteJson(Console.OpenStandardOutput(), check.ForPrograms());
/// </code>
/// </example>
public sealed class CheckTables
{
    private readonly Return read;
    private readonly IReadOnlyList<CheckedYear> checks;
    private readonly IReadOnlyCollection<(int Year, Breach Breach)> found;
    private readonly IReadOnlyList<ReturnProblem> problems;
    private readonly string? by;
    private readonly List<string> notes = [];

    /// <summary>Checks a return.</summary>
    /// <param name="read">The return; earlier years are read for the rules that look back.</param>
    /// <param name="years">The years to check, each by its 31 March; <see langword="null"/> or none for all that the return names.</param>
    /// <param name="rules">Numbers of rules, with commas between; <see langword="null"/> for all.</param>
    /// <param name="severity">List the rows of rules of this severity alone.</param>
    /// <param name="tables">List the rows of these tables alone, by name with commas between.</param>
    /// <param name="children">List the rows of these children alone, with commas between.</param>
    /// <param name="by">Count the rows also by a further column of the header table, such as TEAM.</param>
    /// <param name="authority">The authority the return belongs to, if its files have no column LA.</param>
    /// <param name="baseline">The rows of an earlier check as CSV, which are not listed again; <see langword="null"/> for none.</param>
    /// <param name="baselineName">What the baseline is called in messages.</param>
    /// <param name="mostThreads">How many threads may check at once; -1 for as many as there are processors. A page in a browser has one.</param>
    /// <exception cref="ArgumentException">A name is not known; the message says which are.</exception>
    /// <exception cref="FormatException">The baseline cannot be read.</exception>
    public CheckTables(
        Return read,
        IReadOnlyList<int>? years = null,
        string? rules = null,
        RuleSeverity? severity = null,
        string? tables = null,
        string? children = null,
        string? by = null,
        string? authority = null,
        Stream? baseline = null,
        string baselineName = "baseline",
        int mostThreads = 1)
    {
        this.read = Guard.Against.Null(read);
        this.by = by;
        var scope = CheckScope.Of(severity, tables, children, baseline, Guard.Against.Null(baselineName));
        var chosen = RuleChoice.Of(rules);
        checks = [.. Years(years ?? []).Select(year => CheckedYear.Of(read, year, chosen, authority, mostThreads))];
        notes.AddRange(checks.Where(check => check.HasNoRules).Select(check => $"{check.WhyNoRules}. The return of that year is not checked."));
        foreach (var fault in checks.SelectMany(check => check.Faults).GroupBy(fault => (fault.Child, fault.Fault)))
        {
            var under = fault.All(each => each.Rule is not null) ? "rules " + string.Join(" ", fault.Select(each => each.Rule!.Number).Distinct()) : "any rule";
            notes.Add($"child {fault.Key.Child} could not be checked under {under} ({fault.Key.Fault}): an error of the program. Please report it.");
        }

        found = scope.Narrow(new AllFound(checks));
        problems = scope.Narrow(read.Problems);
    }

    /// <summary>What should be said beside the tables: a year without rules, a year that had to be guessed.</summary>
    public IReadOnlyList<string> Notes => notes;

    /// <summary>The worst of what was found; <see langword="null"/> if nothing was found.</summary>
    public RuleSeverity? Worst => found.Select(each => (RuleSeverity?)each.Breach.Rule.Severity).Concat(problems.Select(problem => (RuleSeverity?)CheckSections.Severity(problem))).Min();

    /// <summary>Whether a rule or a year was not checked.</summary>
    public bool IsAnythingUnchecked => checks.Any(check => check.HasNoRules || check.NotChecked.Count > 0);

    /// <summary>Whether no year at all could be checked.</summary>
    public bool IsEverythingUnchecked => checks.All(check => check.HasNoRules);

    /// <summary>The rules held here, of the years asked for.</summary>
    /// <param name="rules">Numbers of rules, with commas between; <see langword="null"/> for all.</param>
    /// <param name="years">Rules in force in one of these years; <see langword="null"/> or none for all.</param>
    public static Section List(string? rules = null, IReadOnlyList<int>? years = null) => CheckSections.List(
        RuleChoice.Of(rules).Where(rule => years is null || years.Count == 0 || years.Any(rule.IsInForce)));

    /// <summary>Every table.</summary>
    public IReadOnlyList<Section> ForPrograms() => Tables(onlyBroken: false);

    /// <summary>The tables with rules that were broken alone.</summary>
    public IReadOnlyList<Section> ForPeople() => [.. Tables(onlyBroken: true).Where(section => (section.Name is not "by_table" || found.Count > 0) && (section.Name is not "tolerated" || read.Tolerated.Count > 0))];

    /// <summary>Every row found, with the rule, the file and the line, and what to look at; then what could not be read.</summary>
    public Section Rows() => CheckSections.Rows(found, problems);

    /// <summary>The sheets of a workbook for correcting the records: a summary, what was not checked, a sheet for each rule, what could not be read.</summary>
    public IReadOnlyList<Section> Sheets() =>
    [
        CheckSections.Rules(checks, found, onlyBroken: false) with { Name = "Summary" },
        CheckSections.NotChecked(checks) with { Name = "Not checked" },
        .. found.GroupBy(each => each.Breach.Rule.Number).Select(rule => CheckSections.Rows([.. rule], []) with { Name = rule.Key }),
        .. problems.Count > 0 ? [CheckSections.Rows([], problems) with { Name = "Reading" }] : Array.Empty<Section>(),
    ];

    /// <summary>The rows of each table, what could not be read, and what was written in another form: for a caller who shows that before the rules are checked.</summary>
    /// <param name="read">The return.</param>
    public static IReadOnlyList<Section> OfReading(Return read) => [CheckSections.Tables(Guard.Against.Null(read).Counts), CheckSections.Reading(read.Problems), CheckSections.Tolerated(read.Tolerated)];

    private IReadOnlyList<int> Years(IReadOnlyList<int> asked)
    {
        var named = CheckedYear.RowsOf(read).Select(row => row.ReturnYear).Distinct().ToList();
        var held = named.OfType<int>().OrderBy(year => year).ToList();
        if (asked.Count > 0)
        {
            return named.Contains(null) || asked.All(held.Contains)
                ? asked
                : throw Refused.Choice("year", $"found {asked.First(each => !held.Contains(each))}, expected a year of this return: {string.Join(", ", held)}.");
        }

        var years = CheckedYear.YearsOf(read);
        if (years.Count == 0)
        {
            throw Refused.Choice("year", "found none, the return names no year and no episode has a date; expected the year it is of, such as 2025.");
        }

        if (held.Count == 0 && !read.Files.Any(file => file.ReturnYear is not null))
        {
            notes.Add($"the return names no year; by its latest date it is taken for {new StatisticalYear(years[0])}. Say another with --year.");
        }

        return years;
    }

    private IReadOnlyList<Section> Tables(bool onlyBroken) =>
    [
        CheckSections.Rules(checks, found, onlyBroken),
        CheckSections.NotChecked(checks),
        CheckSections.ByTable(found),
        .. by is null ? Array.Empty<Section>() : [CheckSections.ByGroup(found, read, by)],
        CheckSections.Reading(problems),
        CheckSections.Tables(read.Counts),
        CheckSections.Tolerated(read.Tolerated),
    ];

    /// <summary>The rows found in all years, which are held once.</summary>
    private sealed class AllFound(IReadOnlyList<CheckedYear> checks) : IReadOnlyCollection<(int Year, Breach Breach)>
    {
        public int Count => checks.Sum(check => check.Breaches.Count);

        public IEnumerator<(int Year, Breach Breach)> GetEnumerator() => checks.SelectMany(check => check.Breaches.Select(breach => (check.Year, breach))).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
