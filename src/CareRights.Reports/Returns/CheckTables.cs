using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;
using CareRights.Stability;

namespace CareRights.Reports;

/// <summary>The tables of a checked return: the rules with their rows, what was not checked, what could not be read.</summary>
/// <example>
/// <code>
/// CheckedYear[] checks = [CheckedYear.Of(read, 2025, ValidationRules.All)];
/// CheckTables.Rules(checks).WriteText(Console.Out);
/// CheckTables.NotChecked(checks).WriteText(Console.Out);
/// </code>
/// </example>
public static class CheckTables
{
    private const string Reader = "reading";

    /// <summary>The columns of a row that a rule objects to, or that could not be read.</summary>
    internal static IReadOnlyList<Column> Columns { get; } =
    [
        new("rule", "Rule"), new("severity", "Severity"), new("year", "Year"), new("authority", "Authority"), new("file", "File"), new("line", "Line", IsNumber: true),
        new("table", "Table"), new("child", "Child"), new("fields", "Fields"), new("message", "Message"), new("detail", "Detail"), new("starts", "Row begins"), new("look_at", "Look at"),
    ];

    /// <summary>Every rule in force, with how many rows it objects to and why it was not checked.</summary>
    /// <param name="checks">The years.</param>
    public static Section Rules(IReadOnlyList<CheckedYear> checks) => Rules(checks, Found(checks), onlyBroken: false);

    internal static Section Rules(IReadOnlyList<CheckedYear> checks, IReadOnlyList<(int Year, Breach Breach)> found, bool onlyBroken)
    {
        var counts = found.GroupBy(each => (each.Year, each.Breach.Rule)).ToDictionary(group => group.Key, group => group.Count());
        var inAll = checks.Sum(check => check.Rules.Count - check.NotChecked.Count);
        var notChecked = checks.Sum(check => check.NotChecked.Count);
        return new(
            "rules",
            $"{found.Count} rows break {counts.Count} of {inAll} rules checked, each year's rules counted" + (notChecked > 0 ? $"; {notChecked} not checked" : ""),
            [new("year", "Year"), new("rule", "Rule"), new("severity", "Severity"), new("rows", "Rows", IsNumber: true), new("meaning", "Meaning"), new("not_checked", "Not checked")],
            from check in checks
            from rule in check.Rules
            let why = check.NotChecked.TryGetValue(rule, out var reason) ? reason : null
            let rows = counts.TryGetValue((check.Year, rule), out var count) ? count : 0
            where rows > 0 || !onlyBroken
            select (IReadOnlyList<object?>)[Year(check.Year), rule.Number, Text(rule.Severity), rows, rule.Meaning, why]);
    }

    /// <summary>Not checked is not clean: every rule that lacks something, by what it lacks, and every year without rules.</summary>
    /// <param name="checks">The years.</param>
    public static Section NotChecked(IReadOnlyList<CheckedYear> checks)
    {
        var rows = checks.Where(check => check.HasNoRules).Select(check => (IReadOnlyList<object?>)[Year(check.Year), check.WhyNoRules, null, "all"])
            .Concat(
                from check in checks
                from lacking in check.NotChecked
                group lacking.Key.Number by (check.Year, Why: lacking.Value) into same
                orderby same.Key.Year, same.Count() descending
                select (IReadOnlyList<object?>)[Year(same.Key.Year), same.Key.Why, same.Count(), string.Join(" ", same.OrderBy(number => number, StringComparer.Ordinal))])
            .ToList();
        return new(
            "not_checked",
            rows.Count == 0 ? "Every rule was checked" : "Not checked, which is not the same as clean",
            [new("year", "Year"), new("why", "Why"), new("rules", "Rules", IsNumber: true), new("numbers", "Numbers")],
            rows);
    }

    internal static Section ByTable(IReadOnlyList<(int Year, Breach Breach)> found) => new(
        "by_table",
        "Rows by table",
        [new("year", "Year"), new("table", "Table"), new("errors", "Errors", IsNumber: true), new("warnings", "Warnings", IsNumber: true), new("children", "Children", IsNumber: true)],
        from each in found
        group each.Breach by (each.Year, each.Breach.Row.Table) into same
        orderby same.Key.Year, same.Key.Table
        select Counted([Year(same.Key.Year), Text(same.Key.Table)], [.. same]));

    /// <summary>What could not be read as it should be, and what it cost.</summary>
    /// <param name="problems">The problems of reading.</param>
    public static Section Reading(IReadOnlyList<ReturnProblem> problems) => new(
        Reader,
        problems.Count == 0 ? "Everything could be read" : "What could not be read as it should be",
        [new("table", "Table"), new("field", "Field"), new("effect", "Effect"), new("rows", "Rows", IsNumber: true), new("expected", "Expected")],
        from problem in problems
        group problem by (problem.Table, problem.Field, problem.Effect, problem.Expected) into same
        orderby same.Key.Effect descending, same.Key.Table, same.Key.Field
        select (IReadOnlyList<object?>)[Text(same.Key.Table), same.Key.Field, Text(same.Key.Effect), same.Count(), same.Key.Expected]);

    /// <summary>What spreadsheets, databases and data frames had written in another form, and was read as what it stands for.</summary>
    /// <param name="tolerated">What reading counted.</param>
    public static Section Tolerated(IReadOnlyList<ToleratedCells> tolerated) => new(
        "tolerated",
        tolerated.Count == 0 ? "Every cell was written as the return has it" : "Cells written in another form, and read as what they stand for (docs/inputs.md)",
        [new("table", "Table"), new("field", "Field"), new("cells", "Cells", IsNumber: true), new("change", "Written as")],
        tolerated.Select(each => (IReadOnlyList<object?>)[Text(each.Table), each.Field, each.Cells, each.Change]));

    /// <summary>What became of the rows of each table: used, or not used and reported.</summary>
    /// <param name="counts">What reading counted.</param>
    /// <param name="leftOut">How many of the episodes that were read repair left out: they are not used either.</param>
    public static Section Tables(IReadOnlyList<RowCount> counts, long leftOut = 0) => new(
        "tables",
        "Rows",
        [new("table", "Table"), new("read", "Read", IsNumber: true), new("used", "Used", IsNumber: true), new("used_in_part", "Of them in part", IsNumber: true), new("reported", "Not used, reported", IsNumber: true)],
        from count in counts
        let left = count.Table == ReturnTable.Episodes ? leftOut : 0
        select (IReadOnlyList<object?>)[Text(count.Table), count.Read, count.Used - left, count.UsedInPart, count.Reported + left]);

    /// <summary>Every row a rule objects to, then every problem of reading, which is of no child that could be named.</summary>
    /// <param name="checks">The years.</param>
    /// <param name="problems">The problems of reading.</param>
    public static Section Rows(IReadOnlyList<CheckedYear> checks, IReadOnlyList<ReturnProblem> problems) => Rows(Found(checks), problems);

    internal static Section Rows(IReadOnlyList<(int Year, Breach Breach)> found, IReadOnlyList<ReturnProblem> problems) =>
        new("rows", "Rows", Columns, found.Select(each => Row(each.Year, each.Breach)).Concat(problems.Select(Row)));

    /// <summary>The tables of a workbook for those who correct the records: what was found and what was not checked, then the rows of each rule.</summary>
    /// <param name="checks">The years.</param>
    /// <param name="problems">The problems of reading.</param>
    public static IReadOnlyList<Section> Sheets(IReadOnlyList<CheckedYear> checks, IReadOnlyList<ReturnProblem> problems) => Sheets(checks, Found(checks), problems);

    internal static IReadOnlyList<Section> Sheets(IReadOnlyList<CheckedYear> checks, IReadOnlyList<(int Year, Breach Breach)> found, IReadOnlyList<ReturnProblem> problems) =>
    [
        Rules(checks, found, onlyBroken: false) with { Name = "Summary" },
        NotChecked(checks) with { Name = "Not checked" },
        .. found.GroupBy(each => each.Breach.Rule.Number).Select(rule => Rows([.. rule], []) with { Name = rule.Key }),
        .. problems.Count > 0 ? [Rows(System.Array.Empty<CheckedYear>(), problems) with { Name = "Reading" }] : System.Array.Empty<Section>(),
    ];

    /// <summary>What is lost is an error: no rule can speak of it.</summary>
    internal static RuleSeverity Severity(ReturnProblem problem) => problem.Effect == ProblemEffect.Noted ? RuleSeverity.Warning : RuleSeverity.Error;

    internal static string Text(RuleSeverity severity) => severity == RuleSeverity.Error ? "error" : "warning";

    internal static IReadOnlyList<object?> Row(int year, Breach breach) =>
    [
        breach.Rule.Number, Text(breach.Rule.Severity), Year(year), breach.Row.Authority, breach.Row.Origin.File?.Path, breach.Row.Origin.Line,
        Text(breach.Row.Table), breach.Row.Child, string.Join(" ", breach.Rule.Fields), breach.Rule.Meaning, breach.Detail, Starts(breach.Row), breach.Rule.LookAt,
    ];

    internal static IReadOnlyList<object?> Row(ReturnProblem problem) =>
    [
        Reader, Text(Severity(problem)), problem.Origin.File?.ReturnYear is { } year ? Year(year) : null, null, problem.Origin.File?.Path, problem.Origin.Line,
        Text(problem.Table), null, problem.Field, $"Found {problem.Found}, expected {problem.Expected}.", Text(problem.Effect), null, null,
    ];

    private static List<(int Year, Breach Breach)> Found(IReadOnlyList<CheckedYear> checks) =>
        [.. Guard.Against.Null(checks).SelectMany(check => check.Breaches.Select(breach => (check.Year, breach)))];

    private static string Year(int ending) => new StatisticalYear(ending).ToString();

    /// <summary>The day by which a row is told from the child's others; never a date of birth.</summary>
    private static NodaTime.LocalDate? Starts(Row row) => row switch
    {
        EpisodeRow episode => episode.Decom,
        ReviewRow review => review.Review,
        MissingRow missing => missing.MisStart,
        SocialWorkerRow worker => worker.SwDecom,
        PlacedAdoptionRow decision => decision.DatePlaced,
        DoLoRow order => order.DoloStart,
        _ => null,
    };

    internal static IReadOnlyList<object?> Counted(object?[] first, IReadOnlyList<Breach> breaches)
    {
        var errors = breaches.Count(breach => breach.Rule.Severity == RuleSeverity.Error);
        return [.. first, errors, breaches.Count - errors, breaches.Select(breach => (breach.Row.Authority, breach.Row.Child)).Distinct().Count()];
    }

    private static string? Text(ReturnTable? table) => table?.ToString();

    private static string Text(ProblemEffect effect) => effect switch
    {
        ProblemEffect.Noted => "nothing lost",
        ProblemEffect.FieldLost => "cell not used",
        _ => "row not used",
    };
}
