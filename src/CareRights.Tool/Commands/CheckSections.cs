using System.Collections.Generic;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;

namespace CareRights.Tool.Commands;

/// <summary>What <c>carerights check</c> prints.</summary>
internal static class CheckSections
{
    private const string Reader = "reading";

    public static Section Rules(IReadOnlyList<(int Year, List<ValidationRule> Rules)> checks, IReadOnlyList<(int Year, Breach Breach)> found, bool onlyBroken)
    {
        var counts = found.GroupBy(each => (each.Year, each.Breach.Rule)).ToDictionary(group => group.Key, group => group.Count());
        var inAll = checks.Sum(check => check.Rules.Count);
        return new(
            "rules",
            $"{found.Count} rows break {counts.Count} of {inAll} rules, each year's rules counted",
            [new("year", "Year"), new("rule", "Rule"), new("severity", "Severity"), new("rows", "Rows", IsNumber: true), new("meaning", "Meaning")],
            from check in checks
            from rule in check.Rules
            let rows = counts.TryGetValue((check.Year, rule), out var count) ? count : 0
            where rows > 0 || !onlyBroken
            select (IReadOnlyList<object?>)[Options.YearText(check.Year), rule.Number, Text(rule.Severity), rows, rule.Meaning]);
    }

    public static Section Reading(IReadOnlyList<ReturnProblem> problems) => new(
        Reader,
        problems.Count == 0 ? "Everything could be read" : "What could not be read as it should be",
        [new("table", "Table"), new("field", "Field"), new("effect", "Effect"), new("rows", "Rows", IsNumber: true), new("expected", "Expected")],
        from problem in problems
        group problem by (problem.Table, problem.Field, problem.Effect, problem.Expected) into same
        orderby same.Key.Effect descending, same.Key.Table, same.Key.Field
        select (IReadOnlyList<object?>)[Text(same.Key.Table), same.Key.Field, Text(same.Key.Effect), same.Count(), same.Key.Expected]);

    public static Section Tables(IReadOnlyList<RowCount> counts) => new(
        "tables",
        "Rows",
        [new("table", "Table"), new("read", "Read", IsNumber: true), new("used", "Used", IsNumber: true), new("used_in_part", "Of them in part", IsNumber: true), new("reported", "Not used, reported", IsNumber: true)],
        counts.Select(count => (IReadOnlyList<object?>)[Text(count.Table), count.Read, count.Used, count.UsedInPart, count.Reported]));

    /// <summary>Every row a rule objects to, then every problem of reading, which is of no child that could be named.</summary>
    public static Section Rows(IReadOnlyList<(int Year, Breach Breach)> found, IReadOnlyList<ReturnProblem> problems) => new(
        "rows",
        "Rows",
        [
            new("rule", "Rule"), new("severity", "Severity"), new("year", "Year"), new("authority", "Authority"), new("file", "File"), new("line", "Line", IsNumber: true),
            new("table", "Table"), new("child", "Child"), new("fields", "Fields"), new("message", "Message"), new("detail", "Detail"),
        ],
        found.Select(each => Row(each.Year, each.Breach)).Concat(problems.Select(Row)));

    /// <summary>What is lost is an error: no rule can speak of it.</summary>
    public static RuleSeverity Severity(ReturnProblem problem) => problem.Effect == ProblemEffect.Noted ? RuleSeverity.Warning : RuleSeverity.Error;

    public static string Text(RuleSeverity severity) => severity == RuleSeverity.Error ? "error" : "warning";

    private static IReadOnlyList<object?> Row(int year, Breach breach) =>
    [
        breach.Rule.Number, Text(breach.Rule.Severity), Options.YearText(year), breach.Row.Authority, breach.Row.Origin.File?.Path, breach.Row.Origin.Line,
        Text(breach.Row.Table), breach.Row.Child, string.Join(' ', breach.Rule.Fields), breach.Rule.Meaning, breach.Detail,
    ];

    private static IReadOnlyList<object?> Row(ReturnProblem problem) =>
    [
        Reader, Text(Severity(problem)), problem.Origin.File?.ReturnYear is { } year ? Options.YearText(year) : null, null, problem.Origin.File?.Path, problem.Origin.Line,
        Text(problem.Table), null, problem.Field, $"Found {problem.Found}, expected {problem.Expected}.", Text(problem.Effect),
    ];

    private static string? Text(ReturnTable? table) => table?.ToString();

    private static string Text(ProblemEffect effect) => effect switch
    {
        ProblemEffect.Noted => "nothing lost",
        ProblemEffect.FieldLost => "cell not used",
        _ => "row not used",
    };
}
