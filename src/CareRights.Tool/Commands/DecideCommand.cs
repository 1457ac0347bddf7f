using System;
using System.CommandLine;
using System.CommandLine.Completions;
using System.IO;
using System.Linq;
using System.Text;
using CareRights.Eligibility.Commissioner;
using CareRights.Json;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights decide QUESTION</c>: facts as JSON in, answers as JSON out, one person or one a line.</summary>
internal static class DecideCommand
{
    private const string Leaflet = "leaflet";
    private const string Statute = "statute";

    public static Command Create()
    {
        var command = new TaughtCommand(
            "decide",
            "Answers a question about one person from facts as JSON, or about many as JSON Lines.",
            "decide section-8a facts.json --as-of 2026-11-21",
            "decide section-8a --help");
        foreach (var question in JsonQuestion.All)
        {
            command.Add(For(question));
        }

        return command;
    }

    private static TaughtCommand For(JsonQuestion question)
    {
        var asOf = Options.Date(
            "--as-of",
            "The day the question is asked about, as YYYY-MM-DD, for all whose facts give none" + (question.NeedsAsOf ? "." : "; otherwise the day that the facts give, or the day on which the law was last checked."),
            required: false);
        var explain = new Option<bool>("--explain") { Description = "Write the answer for a person to read, not as JSON." };
        var file = new Argument<string>("FILE") { Description = "A file of facts as JSON or JSON Lines; - or nothing reads standard input.", DefaultValueFactory = _ => "-" };
        var command = new TaughtCommand(
            question.Name,
            question.Description,
            $"decide {question.Name} facts.json --as-of 2026-11-21 --explain",
            $"decide {question.Name} people.jsonl --as-of 2026-11-21")
        {
            file, asOf, explain,
        };
        Func<ParseResult, AnswerOptions, AnswerOptions> more = question == JsonQuestion.LeavingCare ? Parts(command) : question == JsonQuestion.Escalation ? Steps(command) : question == JsonQuestion.AdviceLine ? Remit(command) : question == JsonQuestion.Section8A ? Brief(command) : (_, options) => options;
        command.SetAction(parsed => Answer(
            question,
            parsed.GetRequiredValue(file),
            parsed.GetResult(asOf) is null ? null : parsed.GetRequiredValue(asOf),
            more(parsed, new() { Explain = parsed.GetValue(explain) })));
        return command;
    }

    private static Func<ParseResult, AnswerOptions, AnswerOptions> Parts(Command command)
    {
        var only = new Option<AnswerParts>("--only")
        {
            Description = "Only these parts of the answer, with commas between: status, duties, entitlements, timeline, missing.",
            HelpName = "PARTS",
            DefaultValueFactory = _ => AnswerParts.All,
            CustomParser = Options.Parts,
        };
        only.CompletionSources.Add(_ => Options.PartNames.Select(name => new CompletionItem(name)));
        var brief = new Option<bool>("--brief") { Description = "Only the reference, the statuses that are Yes or Unknown, the authority, the missing facts by name and the due dates." };
        var all = new Option<bool>("--all") { Description = "List the entitlements that the person does not have as well." };
        command.Add(only);
        command.Add(brief);
        command.Add(all);
        return (parsed, options) => options with { Only = parsed.GetValue(only), Brief = parsed.GetValue(brief), WithEntitlementsThatAreNo = parsed.GetValue(all) };
    }

    private static Func<ParseResult, AnswerOptions, AnswerOptions> Steps(Command command)
    {
        var brief = new Option<bool>("--brief") { Description = "Write the steps alone, one line each, the soonest first." };
        command.Add(brief);
        return (parsed, options) => options with { Brief = parsed.GetValue(brief), Explain = options.Explain || parsed.GetValue(brief) };
    }

    private static Func<ParseResult, AnswerOptions, AnswerOptions> Brief(Command command)
    {
        var brief = new Option<bool>("--brief") { Description = "Only the reference, what comes of it, and the missing facts by name." };
        command.Add(brief);
        return (parsed, options) => options with { Brief = parsed.GetValue(brief) };
    }

    private static Func<ParseResult, AnswerOptions, AnswerOptions> Remit(Command command)
    {
        var rules = RulesOption();
        var brief = Brief(command);
        command.Add(rules);
        return (parsed, options) => brief(parsed, options) with { Rules = parsed.GetValue(rules) == Leaflet ? RemitRules.Leaflet : RemitRules.Statute };
    }

    private static Option<string> RulesOption()
    {
        var option = new Option<string>("--rules")
        {
            Description = "The remit: statute (section 8A of the Children Act 2004) or leaflet (the published ages). A difference between the two is always reported.",
            DefaultValueFactory = _ => Statute,
        };
        option.AcceptOnlyFromAmong(Statute, Leaflet);
        return option;
    }

    private static int Answer(JsonQuestion question, string file, LocalDate? asOf, AnswerOptions options)
    {
        using var input = Open(file);
        using var output = new StreamWriter(Terminal.OpenOutput(), new UTF8Encoding(false), 1 << 16);
        var name = file == "-" ? "standard input" : file;
        var exit = Exit.Done;
        foreach (var answer in question.AnswerAll(input, asOf, options))
        {
            if (answer.Problem.Length > 0)
            {
                Complaint.Write($"{name}, {answer.Problem}");
            }

            exit = answer.IsMistaken ? Exit.Unreadable : exit;

            // A line that is wrong keeps its place in the output, so that answers and facts can be laid side by side.
            if (!options.Explain || answer.Text.Length > 0)
            {
                output.WriteLine(options.Explain ? answer.Text : answer.Json);
            }
        }

        return exit;
    }

    private static StreamReader Open(string file)
    {
        if (file == "-")
        {
            return new StreamReader(Terminal.OpenInput(), Encoding.UTF8);
        }

        return File.Exists(file)
            ? new StreamReader(file, Encoding.UTF8)
            : throw new UserErrorException($"there is no file '{file}'; give a file of facts as JSON, or - for standard input.");
    }
}
