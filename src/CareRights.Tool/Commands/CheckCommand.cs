using System;
using System.CommandLine;
using System.CommandLine.Completions;
using System.IO;
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
    private enum FailOn
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
            if (parsed.GetValue(list))
            {
                Output.Write(parsed.GetValue(format), null, Library.Ask(() => CheckTables.List(parsed.GetValue(rules), parsed.GetValue(years))));
                return Exit.Done;
            }

            if (parsed.GetValue(returned) is not { } path)
            {
                throw new UserErrorException("check: found no RETURN, expected a folder or file of an SSDA903 return; --list prints the rules without one.");
            }

            CheckTables Check(Return data, Stream? known, string name) => new(
                data, parsed.GetValue(years), parsed.GetValue(rules), parsed.GetValue(severity), parsed.GetValue(tables), parsed.GetValue(children), parsed.GetValue(by), parsed.GetValue(authority), known, name, mostThreads: -1);
            var data = Read(path, parsed.GetValue(postcodes), parsed.GetValue(providers));
            var check = parsed.GetValue(baseline) is { } earlier
                ? CsvFile.Open(earlier, "what an earlier run wrote with --out", (known, name) => Check(data, known, name))
                : Library.Ask(() => Check(data, null, ""));
            Library.Note(check.Notes);
            return Write(check, parsed.GetValue(format), parsed.GetValue(rows), parsed.GetValue(failOn));
        });
        return command;
    }

    private static int Write(CheckTables check, OutputFormat format, string? file, FailOn? failOn)
    {
        if (file is not null)
        {
            var asked = format == OutputFormat.Xlsx || file.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase) ? OutputFormat.Xlsx
                : file.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OutputFormat.Json : OutputFormat.Csv;
            Output.Write(asked, file, asked == OutputFormat.Xlsx ? [.. check.Sheets()] : [check.Rows()]);
        }
        else if (format == OutputFormat.Xlsx)
        {
            throw new UserErrorException("--format xlsx: found no --out, expected the file to write, such as --out rows.xlsx.");
        }

        var shown = format == OutputFormat.Xlsx ? OutputFormat.Table : format;
        Output.Write(shown, null, [.. Library.Ask(() => shown == OutputFormat.Table ? check.ForPeople() : check.ForPrograms())]);
        var fails = check.IsEverythingUnchecked || (failOn == FailOn.Unchecked && check.IsAnythingUnchecked)
            || check.Worst <= (failOn == FailOn.Error ? RuleSeverity.Error : RuleSeverity.Warning);
        return failOn is not null && fails ? Exit.Findings : Exit.Done;
    }

    private static Return Read(string path, string? postcodes, string? providers)
    {
        var data = ReturnInput.Read([path, .. new[] { postcodes, providers }.OfType<string>()]);
        foreach (var (option, file, table, rows) in new[] { ("--postcodes", postcodes, ReturnTable.Coordinates, data.Coordinates.Count), ("--providers", providers, ReturnTable.Providers, data.Providers.Count) })
        {
            if (file is not null && rows == 0)
            {
                throw new UserErrorException($"{option}: found no row in '{file}' that can be used, expected the columns {string.Join(", ", ReturnReader.ColumnsOf(table))}.");
            }
        }

        return data;
    }
}
