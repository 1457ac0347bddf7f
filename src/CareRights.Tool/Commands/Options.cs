using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using System.Globalization;
using System.IO;
using System.Linq;
using CareRights.Json;
using CareRights.Tool.Edge;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Tool.Commands;

/// <summary>Options that several commands share, each parsed and described once.</summary>
internal static class Options
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    /// <summary><c>--as-of DATE</c>: the tool has no clock of its own, so the day is always asked for.</summary>
    public static Option<LocalDate> AsOf() => Date("--as-of", "The day the question is asked about, as YYYY-MM-DD.", required: true);

    /// <summary><c>--format table|csv|json</c>.</summary>
    public static Option<OutputFormat> Format() => Format("How to write the result: table for a person, csv or json for a program.", OutputFormat.Table, OutputFormat.Csv, OutputFormat.Json);

    /// <summary><c>--format table|csv|json|xlsx</c>, for a command that takes <c>--out</c>.</summary>
    public static Option<OutputFormat> FormatOrWorkbook() => Format(
        "How to write the result: table for a person, csv or json for a program, xlsx for a workbook with a sheet for each table (needs --out).",
        OutputFormat.Table, OutputFormat.Csv, OutputFormat.Json, OutputFormat.Xlsx);

    /// <summary><c>--out FILE</c>, whose ending says the form where <c>--format</c> does not.</summary>
    public static Option<string> Out() => new("--out") { Description = "Write the result to this file: as a workbook if it ends in .xlsx, as JSON if in .json and as CSV if in .csv, where --format does not say.", HelpName = "FILE" };

    /// <summary><c>--bom</c>.</summary>
    public static Option<bool> Bom() => new("--bom") { Description = "Begin CSV with a byte order mark, by which Excel knows that it is UTF-8." };

    /// <summary>The form that a command writes its result in.</summary>
    public static OutputFormat FormOf(ParseResult parsed, Option<OutputFormat> format, string? file)
    {
        var form = parsed.GetResult(format) is { Implicit: false } || file is null ? parsed.GetValue(format) : Path.GetExtension(file).ToLowerInvariant() switch
        {
            ".xlsx" => OutputFormat.Xlsx,
            ".json" => OutputFormat.Json,
            ".csv" => OutputFormat.Csv,
            _ => parsed.GetValue(format),
        };
        return form == OutputFormat.Xlsx && file is null ? throw new UserErrorException("--format xlsx: found no --out, expected the file to write, such as --out figures.xlsx.") : form;
    }

    /// <summary><c>--format table|csv|json|md</c>, for what somebody may paste into a report.</summary>
    public static Option<OutputFormat> FormatOrMarkdown() => Format(
        "How to write the result: table for a person, csv or json for a program, md for a report. csv holds the first table only.",
        OutputFormat.Table, OutputFormat.Csv, OutputFormat.Json, OutputFormat.Md);

    private static Option<OutputFormat> Format(string description, params OutputFormat[] known) => new("--format")
    {
        CompletionSources = { _ => known.Select(form => new CompletionItem(form.ToString().ToLowerInvariant())) },
        Description = description,
        HelpName = string.Join('|', known).ToLowerInvariant(),
        DefaultValueFactory = _ => OutputFormat.Table,
        CustomParser = result => OneOf(result, "--format", known),
    };

    /// <summary><c>RETURN</c>: the folder or file of the return.</summary>
    public static Argument<string> Return() => new("RETURN") { Description = "A folder of CSV or XML files (one return, or a sub-folder for each year), or one file." };

    /// <summary>Whole years of the statistics, each named by the year it ends in.</summary>
    public static Option<int[]> Years() => new("--year")
    {
        Description = "The year that ends on 31 March of it: 2025 for 1 April 2024 to 31 March 2025. Several, or a range such as 2021-2025, give a trend.",
        HelpName = "YYYY",
        Required = true,
        CustomParser = result =>
        {
            var years = new SortedSet<int>();
            foreach (var token in result.Tokens.SelectMany(token => token.Value.Split(',')))
            {
                var ends = token.Split('-');
                if (ends.Length > 2 || !Year(ends[0], out var first) || !Year(ends[^1], out var last) || last < first)
                {
                    return Refuse<int[]>(result, $"--year: found '{token}', expected a year from 1992 to 2199, such as 2025, or a range, such as 2021-2025.");
                }

                years.UnionWith(Enumerable.Range(first, last - first + 1));
            }

            return [.. years];
        },
    };

    /// <summary>What may come next in a list with commas between: the names, each after those that were typed.</summary>
    public static IEnumerable<CompletionItem> InList(CompletionContext context, IEnumerable<string> names)
    {
        var typed = context.WordToComplete[..(context.WordToComplete.LastIndexOf(',') + 1)];
        return names.Select(name => new CompletionItem(typed + name));
    }

    public static Option<LocalDate> Date(string name, string description, bool required) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        Required = required,
        CustomParser = result => DateOf(result, name, result.Tokens.Count == 1 ? result.Tokens[0].Value : "") ?? default,
    };

    /// <summary>The reading of a date that may be left out.</summary>
    public static Func<ArgumentResult, LocalDate?> DateOrNone(string name) => result => DateOf(result, name, result.Tokens.Count == 1 ? result.Tokens[0].Value : "");

    // Years around which every age and every limit still fits the calendar.
    private static LocalDate? DateOf(ArgumentResult result, string name, string text)
    {
        if (LocalDatePattern.Iso.Parse(text) is { Success: true } parsed && parsed.Value.Year is >= FirstYear and <= LastYear)
        {
            return parsed.Value;
        }

        result.AddError($"{name}: found '{text}', expected a date as YYYY-MM-DD from {FirstYear} to {LastYear}, such as 2025-03-31.");
        return null;
    }

    /// <summary>The value of an enumeration that an option names, whatever its capitals; of those known to the option, where it does not take all.</summary>
    internal static T OneOf<T>(ArgumentResult result, string name, params T[] known)
        where T : struct, Enum
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var taken = known.Length == 0 ? Enum.GetValues<T>() : known;
        foreach (var value in taken)
        {
            if (string.Equals(value.ToString(), text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        return Refuse<T>(result, $"{name}: found '{text}', expected {string.Join(" or ", taken).ToLowerInvariant()}.");
    }

    /// <summary>The parts of an answer on leaving care.</summary>
    public static IEnumerable<string> PartNames => ["status", "duties", "entitlements", "timeline", "missing"];

    public static AnswerParts Parts(ArgumentResult result)
    {
        var parts = AnswerParts.None;
        foreach (var name in result.Tokens.SelectMany(token => token.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)))
        {
            if (!PartNames.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                var meant = Nearest.Meant(name, PartNames);
                return Refuse<AnswerParts>(result, $"--only: found '{name}', expected {string.Join(", ", PartNames)}{(meant.Count > 0 ? "; did you mean " + meant[0] + "?" : ".")}");
            }

            parts |= Enum.Parse<AnswerParts>(name, ignoreCase: true);
        }

        return parts;
    }

    /// <summary>A date that may be given several times.</summary>
    public static Option<LocalDate[]> Dates(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "YYYY-MM-DD",
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result =>
        {
            var dates = new List<LocalDate>();
            foreach (var token in result.Tokens)
            {
                if (DateOf(result, name, token.Value) is not { } parsed)
                {
                    return default!;
                }

                dates.Add(parsed);
            }

            return [.. dates];
        },
    };

    /// <summary>A whole number of 1 or more; <see langword="null"/> if it is not given.</summary>
    public static Option<int?> Number(string name, string description, string helpName = "NUMBER") => new(name)
    {
        Description = description,
        HelpName = helpName,
        CustomParser = result =>
        {
            var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0
                ? number
                : Refuse<int?>(result, $"{name}: found '{text}', expected a whole number of 1 or more.");
        },
    };

    /// <summary>One year, named by the year it ends in.</summary>
    public static int? Year(ArgumentResult result, string name)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        return Year(text, out var year) ? year : Refuse<int?>(result, $"{name}: found '{text}', expected a year from 1992 to 2199, such as 2025.");
    }

    private static bool Year(string text, out int year) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year) && year is >= 1992 and <= 2199;

    private static T Refuse<T>(ArgumentResult result, string message)
    {
        result.AddError(message);
        return default!;
    }

    /// <summary>A year of the return for a person to read: 2024-25.</summary>
    public static string YearText(int year) => string.Create(CultureInfo.InvariantCulture, $"{year - 1}-{year % 100:00}");
}
