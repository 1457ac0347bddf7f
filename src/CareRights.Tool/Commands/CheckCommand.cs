using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;
using CareRights.Ssda903;
using CareRights.Ssda903.Rules;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights check RETURN</c>: the validation rules of the return, what could not be read, and what was not checked.</summary>
internal static class CheckCommand
{
    private static readonly string[] Examples =
    [
        "check samples/returns/hazelshire --year 2025",
        "check samples/returns/hazelshire --year 2025 --rules 361,367 --out rows.csv",
        "check samples/returns/hazelshire --year 2025 --authority Hazelshire --out rows.xlsx --fail-on error",
    ];

    /// <summary>What ends a run with exit code 1.</summary>
    internal enum FailOn
    {
        Error = 0,
        Warning,

        /// <summary>Also a rule that was not checked.</summary>
        Unchecked,
    }

    public static Command Create()
    {
        var returned = Options.Return();
        returned.Arity = ArgumentArity.ZeroOrOne;
        var years = Options.Years();
        years.Required = false;
        years.Description = "Check the returns of these years alone, each named by its 31 March: 2025, or 2021-2025. Earlier years are read for the rules that look back.";
        var rules = new Option<string>("--rules") { Description = "Check these rules alone, such as 361,367,SW10.", HelpName = "LIST" };
        var severity = new Option<RuleSeverity?>("--severity")
        {
            Description = "List the rows of rules of this severity alone.",
            HelpName = "error|warning",
            CustomParser = result => Options.OneOf<RuleSeverity>(result, "--severity"),
        };
        var tables = new Option<string>("--table") { Description = "List the rows of these tables alone, such as Episodes,Oc3.", HelpName = "LIST" };
        var children = new Option<string>("--child") { Description = "List the rows of these children alone, by the authority's identifiers.", HelpName = "LIST" };
        var by = new Option<string>("--by") { Description = "Count the rows by a column of the header table, such as TEAM.", HelpName = "COLUMN" };
        var baseline = new Option<string>("--baseline") { Description = "List only what is not in this file, which an earlier run wrote with --out (.csv).", HelpName = "FILE" };
        var postcodes = new Option<string>("--postcodes") { Description = "A register of postcodes: POSTCODE, EASTING, NORTHING, LA. One beside the return is read in any case.", HelpName = "FILE" };
        var providers = new Option<string>("--providers") { Description = "A register of providers: URN, PLACE_CODES, PROVIDER_CODES, POSTCODE, REG_END, LA. One beside the return is read in any case.", HelpName = "FILE" };
        var authority = new Option<string>("--authority") { Description = "The authority the return belongs to, if its files have no LA column. Spell it as in the registers.", HelpName = "NAME" };
        var format = Options.Format();
        format.Description = "How to write the result: table for a person, csv or json for a program. xlsx needs --out.";
        format.HelpName = "table|csv|json|xlsx";
        format.CompletionSources.Add(_ => [new CompletionItem("xlsx")]);
        format.CustomParser = result => Options.OneOf(result, "--format", OutputFormat.Table, OutputFormat.Csv, OutputFormat.Json, OutputFormat.Xlsx);
        var rows = new Option<string>("--out") { Description = "Write every row found to this file: as a workbook with a sheet for each rule if it ends in .xlsx, as JSON if in .json, and as CSV otherwise.", HelpName = "FILE" };
        var failOn = new Option<FailOn?>("--fail-on")
        {
            Description = "End with exit code 1 if there are errors; if there are warnings or errors; or if there are any, or a rule or a year was not checked. A run that could check no year at all ends with 1 in each case.",
            HelpName = "error|warning|unchecked",
            CustomParser = result => Options.OneOf<FailOn>(result, "--fail-on"),
        };
        var list = new Option<bool>("--list") { Description = "Print the rules with their years, and check nothing." };
        var command = new TaughtCommand("check", "Checks an SSDA903 return against the Department for Education's validation rules.", Examples)
        {
            returned, years, rules, severity, tables, children, by, baseline, postcodes, providers, authority, format, rows, failOn, list,
        };
        command.SetAction(parsed =>
        {
            var chosen = Chosen(parsed.GetValue(rules));
            if (parsed.GetValue(list))
            {
                return List(chosen, parsed.GetValue(years) ?? [], parsed.GetValue(format));
            }

            if (parsed.GetValue(returned) is not { } path)
            {
                throw new UserErrorException("check: found no RETURN, expected a folder or file of an SSDA903 return; --list prints the rules without one.");
            }

            var scope = CheckScope.Of(parsed.GetValue(severity), parsed.GetValue(tables), parsed.GetValue(children), parsed.GetValue(baseline));
            var data = Read(path, parsed.GetValue(postcodes), parsed.GetValue(providers));
            var checks = Checked(data, Years(data, parsed.GetValue(years) ?? []), chosen, parsed.GetValue(authority));
            return Write(data, checks, scope, parsed.GetValue(by), parsed.GetValue(format), parsed.GetValue(rows), parsed.GetValue(failOn));
        });
        return command;
    }

    internal static List<CheckedYear> Checked(Return data, IReadOnlyList<int> years, IReadOnlyList<ValidationRule> chosen, string? authority)
    {
        var checks = years.Select(year => CheckedYear.Of(data, year, chosen, authority)).ToList();
        foreach (var fault in checks.SelectMany(check => check.Faults).GroupBy(fault => (fault.Child, fault.Fault)))
        {
            var rules = fault.All(each => each.Rule is not null) ? "rules " + string.Join(' ', fault.Select(each => each.Rule!.Number).Distinct()) : "any rule";
            Terminal.Error.WriteLine($"carerights: child {fault.Key.Child} could not be checked under {rules} ({fault.Key.Fault}): an error of the program. Please report it.");
        }

        foreach (var check in checks.Where(check => check.HasNoRules))
        {
            Terminal.Error.WriteLine($"carerights: {check.WhyNoRules}. The return of that year is not checked.");
        }

        return checks;
    }

    private static IReadOnlyList<int> Years(Return data, int[] asked)
    {
        var held = CheckedYear.YearsOf(data);
        var named = CheckedYear.RowsOf(data).Select(row => row.ReturnYear).Distinct().ToList();
        if (asked.Length > 0)
        {
            return named.Contains(null) || asked.All(held.Contains)
                ? asked
                : throw new UserErrorException($"--year: found {asked.First(each => !held.Contains(each))}, expected a year of this return: {string.Join(", ", held)}.");
        }

        if (held.Count == 0)
        {
            throw new UserErrorException("check: the return names no year and no episode has a date; say which year it is with --year, such as --year 2025.");
        }

        if (named.TrueForAll(year => year is null) && data.Files.All(file => file.ReturnYear is null))
        {
            Terminal.Error.WriteLine($"carerights: the return names no year; by its latest date it is taken for {Options.YearText(held[0])}. Say another with --year.");
        }

        return held;
    }

    private static int List(IReadOnlyList<ValidationRule> chosen, int[] years, OutputFormat format)
    {
        Output.Write(format, null, new Section(
            "rules",
            "Validation rules of the Department for Education, in our own words",
            [
                new("rule", "Rule"), new("years", "Years"), new("severity", "Severity"), new("fields", "Fields"), new("meaning", "Meaning"), new("look_at", "Look at"), new("needs", "Needs besides"),
            ],
            chosen.Where(rule => years.Length == 0 || years.Any(rule.IsInForce))
                .Select(rule => (IReadOnlyList<object?>)[rule.Number, rule.Years, CheckTables.Text(rule.Severity), string.Join(' ', rule.Fields), rule.Meaning, rule.LookAt, rule.Needs])));
        return Exit.Done;
    }

    internal static int Write(Return data, IReadOnlyList<CheckedYear> checks, CheckScope scope, string? by, OutputFormat format, string? file, FailOn? failOn)
    {
        var found = scope.Narrow(checks.SelectMany(check => check.Breaches.Select(breach => (check.Year, breach))).ToList());
        var problems = scope.Narrow(data.Problems);
        if (file is not null)
        {
            var asked = format == OutputFormat.Xlsx || file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? OutputFormat.Xlsx
                : file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OutputFormat.Json : OutputFormat.Csv;
            if (asked == OutputFormat.Xlsx)
            {
                WholeFile.Write(file, stream => Workbook.Write(stream, CheckTables.Sheets(checks, found, problems)));
            }
            else
            {
                Output.Write(asked, file, CheckTables.Rows(found, problems));
            }
        }
        else if (format == OutputFormat.Xlsx)
        {
            throw new UserErrorException("--format xlsx: found no --out, expected the file to write, such as --out rows.xlsx.");
        }

        var shown = format == OutputFormat.Xlsx ? OutputFormat.Table : format;
        var isForReading = shown == OutputFormat.Table;
        Section[] sections =
        [
            CheckTables.Rules(checks, found, onlyBroken: isForReading),
            CheckTables.NotChecked(checks),
            CheckTables.ByTable(found),
            .. by is null ? Array.Empty<Section>() : [CheckGroups.Of(found, data, by)],
            CheckTables.Reading(problems),
            CheckTables.Tables(data.Counts),
            CheckTables.Tolerated(data.Tolerated),
        ];
        Output.Write(shown, null, isForReading ? [.. sections.Where(section => (section.Name is not "by_table" || found.Count > 0) && (section.Name is not "tolerated" || data.Tolerated.Count > 0))] : sections);
        return failOn is { } limit && Fails(checks, found, problems, limit) ? Exit.Findings : Exit.Done;
    }

    private static bool Fails(IReadOnlyList<CheckedYear> checks, IReadOnlyList<(int Year, Breach Breach)> found, IReadOnlyList<ReturnProblem> problems, FailOn limit)
    {
        var worst = found.Select(each => (RuleSeverity?)each.Breach.Rule.Severity).Concat(problems.Select(problem => (RuleSeverity?)CheckTables.Severity(problem))).Min();
        return checks.All(check => check.HasNoRules)
            || (limit == FailOn.Unchecked && checks.Any(check => check.HasNoRules || check.NotChecked.Count > 0))
            || worst <= (limit == FailOn.Error ? RuleSeverity.Error : RuleSeverity.Warning);
    }

    private static Return Read(string path, string? postcodes, string? providers)
    {
        var data = ReturnInput.Read([path, .. new[] { postcodes, providers }.OfType<string>()]);
        foreach (var (option, file, table, rows) in new[] { ("--postcodes", postcodes, ReturnTable.Coordinates, data.Coordinates.Count), ("--providers", providers, ReturnTable.Providers, data.Providers.Count) })
        {
            if (file is not null && rows == 0)
            {
                throw new UserErrorException($"{option}: found no row in '{file}' that can be used, expected the columns {string.Join(", ", ReturnTables.ColumnsOf(table))}.");
            }
        }

        return data;
    }

    /// <summary>The rules named, every version of each: a number stands for itself, with or without its stage, and for the rules it was split into, as SW01 for SW01a and SW01b.</summary>
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

    private static bool IsNamed(string rule, string number)
    {
        var stage = number.IndexOf("STG", StringComparison.OrdinalIgnoreCase);
        var bare = stage > 0 ? number[..stage] : number;
        return rule.StartsWith(bare, StringComparison.OrdinalIgnoreCase)
            && (rule.Length == bare.Length || (stage < 0 && rule.Length == bare.Length + 1 && char.IsAsciiLetterLower(rule[^1])));
    }
}
