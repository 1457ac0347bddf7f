using System;
using System.Collections.Generic;
using System.Linq;
using CareRights.Reports.Returns;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;

namespace CareRights.Reports.Tables;

/// <summary>What <c>carerights check</c> prints.</summary>
internal static class CheckSections
{
    private const string Reader = "reading";

    /// <summary>The columns of a row that a rule objects to, or that could not be read.</summary>
    public static IReadOnlyList<Column> Columns { get; } =
    [
        new("rule", "Rule"), new("severity", "Severity"), new("year", "Year"), new("authority", "Authority"), new("file", "File"), new("line", "Line", IsNumber: true),
        new("table", "Table"), new("child", "Child"), new("fields", "Fields"), new("message", "Message"), new("detail", "Detail"), new("starts", "Row begins"), new("look_at", "Look at"),
    ];

    public static Section List(IEnumerable<ValidationRule> rules) => new(
        "rules",
        "Validation rules of the Department for Education, in our own words",
        [
            new("rule", "Rule"), new("years", "Years"), new("severity", "Severity"), new("fields", "Fields"), new("meaning", "Meaning"), new("look_at", "Look at"), new("needs", "Needs besides"),
        ],
        rules.Select(rule => (IReadOnlyList<object?>)[rule.Number, rule.Years, Text(rule.Severity), string.Join(" ", rule.Fields), rule.Meaning, rule.LookAt, rule.Needs]));

    public static Section Rules(IReadOnlyList<CheckedYear> checks, IReadOnlyCollection<(int Year, Breach Breach)> found, bool onlyBroken)
    {
        var counts = new Dictionary<(int Year, ValidationRule Rule), int>();
        foreach (var (year, breach) in found)
        {
            counts[(year, breach.Rule)] = (counts.TryGetValue((year, breach.Rule), out var known) ? known : 0) + 1;
        }

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
            select (IReadOnlyList<object?>)[Words.Year(check.Year), rule.Number, Text(rule.Severity), rows, rule.Meaning, why]);
    }

    /// <summary>Not checked is not clean: every rule that lacks something, by what it lacks, and every year without rules.</summary>
    public static Section NotChecked(IReadOnlyList<CheckedYear> checks)
    {
        var rows = checks.Where(check => check.HasNoRules).Select(check => (IReadOnlyList<object?>)[Words.Year(check.Year), check.WhyNoRules, null, "all"])
            .Concat(
                from check in checks
                from lacking in check.NotChecked
                group lacking.Key.Number by (check.Year, Why: lacking.Value) into same
                orderby same.Key.Year, same.Count() descending
                select (IReadOnlyList<object?>)[Words.Year(same.Key.Year), same.Key.Why, same.Count(), string.Join(" ", same.OrderBy(name => name, StringComparer.Ordinal))])
            .ToList();
        return new(
            "not_checked",
            rows.Count == 0 ? "Every rule was checked" : "Not checked, which is not the same as clean",
            [new("year", "Year"), new("why", "Why"), new("rules", "Rules", IsNumber: true), new("numbers", "Numbers")],
            rows);
    }

    public static Section ByTable(IReadOnlyCollection<(int Year, Breach Breach)> found) => new(
        "by_table",
        "Rows by table",
        [new("year", "Year"), new("table", "Table"), new("errors", "Errors", IsNumber: true), new("warnings", "Warnings", IsNumber: true), new("children", "Children", IsNumber: true)],
        from same in RowsFound.By(found, each => (each.Year, each.Breach.Row.Table))
        orderby same.Key.Year, same.Key.Table
        select same.Value.Counted(Words.Year(same.Key.Year), Text(same.Key.Table)));

    /// <summary>Rows by a column that the header table has besides those of the return, such as the team.</summary>
    public static Section ByGroup(IReadOnlyCollection<(int Year, Breach Breach)> found, Return data, string column)
    {
        var wanted = column.Trim().ToUpperInvariant();
        var groups = new Dictionary<(int?, string?, string), string>();
        foreach (var header in data.Headers)
        {
            if (header.Others.TryGetValue(wanted, out var group))
            {
                groups[(header.ReturnYear, header.Authority, header.Child)] = group;
            }
        }

        if (groups.Count == 0)
        {
            var known = data.Headers.SelectMany(header => header.Others.Keys).Distinct().OrderBy(name => name, StringComparer.Ordinal).ToList();
            throw Refused.Choice("by", $"found '{column}', expected a column of the header table besides those of the return"
                + (known.Count == 0 ? ", such as TEAM; it has none." : ": " + string.Join(", ", known) + "."));
        }

        return new(
            "by_group",
            "Rows by " + wanted,
            [new("year", "Year"), new("group", wanted), new("errors", "Errors", IsNumber: true), new("warnings", "Warnings", IsNumber: true), new("children", "Children", IsNumber: true)],
            from same in RowsFound.By(found, each => (each.Year, Team: groups.TryGetValue((each.Breach.Row.ReturnYear, each.Breach.Row.Authority, each.Breach.Row.Child), out var name) ? name : null))
            orderby same.Key.Year, same.Value.Rows descending
            select same.Value.Counted(Words.Year(same.Key.Year), same.Key.Team));
    }

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
    public static Section Rows(IReadOnlyCollection<(int Year, Breach Breach)> found, IReadOnlyList<ReturnProblem> problems) =>
        new("rows", "Rows", Columns, found.Select(each => Row(each.Year, each.Breach)).Concat(problems.Select(Row)));

    /// <summary>What is lost is an error: no rule can speak of it.</summary>
    public static RuleSeverity Severity(ReturnProblem problem) => problem.Effect == ProblemEffect.Noted ? RuleSeverity.Warning : RuleSeverity.Error;

    public static string Text(RuleSeverity severity) => severity == RuleSeverity.Error ? "error" : "warning";

    public static IReadOnlyList<object?> Row(int year, Breach breach) =>
    [
        breach.Rule.Number, Text(breach.Rule.Severity), Words.Year(year), breach.Row.Authority, breach.Row.Origin.File?.Path, breach.Row.Origin.Line,
        Text(breach.Row.Table), breach.Row.Child, string.Join(" ", breach.Rule.Fields), breach.Rule.Meaning, breach.Detail, Starts(breach.Row), breach.Rule.LookAt,
    ];

    public static IReadOnlyList<object?> Row(ReturnProblem problem) =>
    [
        Reader, Text(Severity(problem)), problem.Origin.File?.ReturnYear is { } year ? Words.Year(year) : null, null, problem.Origin.File?.Path, problem.Origin.Line,
        Text(problem.Table), null, problem.Field, $"Found {problem.Found}, expected {problem.Expected}.", Text(problem.Effect), null, null,
    ];

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

    private static string? Text(ReturnTable? table) => table?.ToString();

    private static string Text(ProblemEffect effect) => effect switch
    {
        ProblemEffect.Noted => "nothing lost",
        ProblemEffect.FieldLost => "cell not used",
        _ => "row not used",
    };
}
