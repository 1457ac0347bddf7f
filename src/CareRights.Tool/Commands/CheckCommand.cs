using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights check RETURN</c>: the validation rules that touch stability and care histories, and what could not be read.</summary>
internal static class CheckCommand
{
    private static readonly string[] Examples =
    [
        "check samples/returns/hazelshire --year 2025",
        "check samples/returns/hazelshire --year 2025 --rules 361,367 --out rows.csv",
        "check samples/returns/hazelshire --year 2025 --fail-on error",
    ];

    public static Command Create()
    {
        var returned = Options.Return();
        returned.Arity = ArgumentArity.ZeroOrOne;
        var years = Options.Years();
        years.Required = false;
        years.Description = "Check the returns of these years alone, each named by its 31 March: 2025, or 2021-2025. Earlier years are read for the rules that look back.";
        var rules = new Option<string>("--rules") { Description = "Check these rules alone, such as 361,367,SW10.", HelpName = "LIST" };
        var format = Options.Format();
        var rows = new Option<string>("--out") { Description = "Write every row found to this file, as JSON if it ends in .json and as CSV otherwise.", HelpName = "FILE" };
        var failOn = new Option<RuleSeverity?>("--fail-on")
        {
            Description = "End with exit code 1 if there are errors, or if there are warnings or errors.",
            HelpName = "error|warning",
            CustomParser = result => Options.OneOf<RuleSeverity>(result, "--fail-on"),
        };
        var list = new Option<bool>("--list") { Description = "Print the rules with their years, and check nothing." };
        var command = new TaughtCommand("check", "Checks an SSDA903 return against the validation rules that touch stability and care histories.", Examples) { returned, years, rules, format, rows, failOn, list };
        command.SetAction(parsed =>
        {
            var chosen = Chosen(parsed.GetValue(rules));
            return parsed.GetValue(list)
                ? List(chosen, parsed.GetValue(years) ?? [], parsed.GetValue(format))
                : Check(parsed.GetValue(returned), parsed.GetValue(years) ?? [], chosen, parsed.GetValue(format), parsed.GetValue(rows), parsed.GetValue(failOn));
        });
        return command;
    }

    private static int List(IReadOnlyList<ValidationRule> chosen, int[] years, OutputFormat format)
    {
        Output.Write(format, null, new Section(
            "rules",
            "Validation rules of the Department for Education, in our own words",
            [new("rule", "Rule"), new("years", "Years"), new("severity", "Severity"), new("fields", "Fields"), new("meaning", "Meaning")],
            chosen.Where(rule => years.Length == 0 || years.Any(rule.IsInForce))
                .Select(rule => (IReadOnlyList<object?>)[rule.Number, rule.Years, CheckSections.Text(rule.Severity), string.Join(' ', rule.Fields), rule.Meaning])));
        return Exit.Done;
    }

    private static int Check(string? returned, int[] years, IReadOnlyList<ValidationRule> chosen, OutputFormat format, string? rowsFile, RuleSeverity? failOn)
    {
        if (returned is null)
        {
            throw new UserErrorException("check: found no RETURN, expected a folder or file of an SSDA903 return; --list prints the rules without one.");
        }

        var data = ReturnInput.Read(returned);
        var checks = Years(data, years).Select(each => (Year: each, Rules: InForce(chosen, each))).ToList();
        var found = checks.SelectMany(check => ReturnCheck.Assess(data, check.Year, check.Rules).Select(breach => (check.Year, Breach: breach))).ToList();

        if (rowsFile is not null)
        {
            var isJson = rowsFile.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
            Output.Write(isJson ? OutputFormat.Json : OutputFormat.Csv, rowsFile, CheckSections.Rows(found, data.Problems));
        }

        Output.Write(
            format,
            null,
            CheckSections.Rules(checks, found, onlyBroken: format == OutputFormat.Table),
            CheckSections.Reading(data.Problems),
            CheckSections.Tables(data.Counts));
        return failOn is { } severity && Worst(found, data.Problems) <= severity ? Exit.Findings : Exit.Done;
    }

    private static RuleSeverity? Worst(List<(int Year, Breach Breach)> found, IReadOnlyList<ReturnProblem> problems) =>
        found.Select(each => (RuleSeverity?)each.Breach.Rule.Severity)
            .Concat(problems.Select(problem => (RuleSeverity?)CheckSections.Severity(problem)))
            .Min();

    /// <summary>The rules named, every version of each: a number stands for itself and for the rules it was split into, as SW10 for SW10a and SW10b.</summary>
    private static IReadOnlyList<ValidationRule> Chosen(string? list)
    {
        if (list is null)
        {
            return ValidationRules.All;
        }

        var chosen = new List<ValidationRule>();
        foreach (var number in list.Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
        {
            var matching = ValidationRules.All.Where(rule => IsNamed(rule.Number, number)).ToList();
            if (matching.Count == 0)
            {
                throw new UserErrorException($"--rules: found '{number}', expected numbers of rules held here, such as 361,367,SW10; see 'carerights check --list'.");
            }

            chosen.AddRange(matching);
        }

        return [.. chosen.Distinct()];
    }

    private static bool IsNamed(string rule, string number) =>
        rule.StartsWith(number, StringComparison.OrdinalIgnoreCase) && (rule.Length == number.Length || (rule.Length == number.Length + 1 && char.IsAsciiLetterLower(rule[^1])));

    private static List<ValidationRule> InForce(IReadOnlyList<ValidationRule> chosen, int year)
    {
        var held = Math.Max(year, ValidationRules.FirstYear);
        if (held != year)
        {
            Terminal.Error.WriteLine($"carerights: no rules are held for {Options.YearText(year)}; it is held to those of {Options.YearText(held)}, the earliest.");
        }
        else if (year > ValidationRules.LastYear)
        {
            Terminal.Error.WriteLine($"carerights: the rules of {Options.YearText(year)} have not been read; it is held to those of {Options.YearText(ValidationRules.LastYear)}, the latest.");
        }

        return [.. chosen.Where(rule => rule.IsInForce(held))];
    }

    private static IReadOnlyList<int> Years(Return data, int[] asked)
    {
        var named = Rows(data).Select(row => row.ReturnYear).Distinct().ToList();
        var years = named.OfType<int>().Order().ToList();
        if (asked.Length > 0)
        {
            return named.Contains(null) || asked.All(years.Contains)
                ? asked
                : throw new UserErrorException($"--year: found {asked.First(each => !years.Contains(each))}, expected a year of this return: {string.Join(", ", years)}.");
        }

        years = years.Count > 0 ? years : [.. data.Files.Select(file => file.ReturnYear).OfType<int>().Distinct().Order()];
        if (years.Count > 0)
        {
            return years;
        }

        var last = data.Episodes.SelectMany(row => new[] { row.Decom, row.Dec }).Max()
            ?? throw new UserErrorException("check: the return names no year and no episode has a date; say which year it is with --year, such as --year 2025.");
        var taken = last.Month > 3 ? last.Year + 1 : last.Year;
        Terminal.Error.WriteLine($"carerights: the return names no year; by its latest date it is taken for {Options.YearText(taken)}. Say another with --year.");
        return [taken];
    }

    // The tables the rules look at; the others say nothing of the year that these do not.
    private static IEnumerable<Row> Rows(Return data) =>
        data.Episodes.Concat<Row>(data.Headers).Concat(data.Uasc).Concat(data.Missing).Concat(data.SocialWorkers);
}
