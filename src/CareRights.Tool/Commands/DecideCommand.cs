using System;
using System.CommandLine;
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
        var asOf = question.NeedsAsOf
            ? Options.AsOf()
            : Options.Date("--as-of", "The day the question is asked about, as YYYY-MM-DD; otherwise the day that the facts give, or the day on which the law was last checked.", required: false);
        var explain = new Option<bool>("--explain") { Description = "Write the answer for a person to read, not as JSON." };
        var brief = new Option<bool>("--brief") { Description = "Write the steps alone, one line each, the soonest first." };
        var rules = RulesOption();
        var file = new Argument<string>("FILE") { Description = "A file of facts as JSON or JSON Lines; - or nothing reads standard input.", DefaultValueFactory = _ => "-" };
        var command = new TaughtCommand(
            question.Name,
            question.Description,
            $"decide {question.Name} facts.json --as-of 2026-11-21 --explain",
            $"decide {question.Name} people.jsonl --as-of 2026-11-21")
        {
            file, asOf, explain,
        };
        if (question == JsonQuestion.AdviceLine)
        {
            command.Add(rules);
        }

        if (question == JsonQuestion.Escalation)
        {
            command.Add(brief);
        }

        command.SetAction(parsed => Answer(
            question,
            parsed.GetRequiredValue(file),
            parsed.GetResult(asOf) is null ? null : parsed.GetRequiredValue(asOf),
            new()
            {
                Explain = parsed.GetValue(explain),
                Brief = question == JsonQuestion.Escalation && parsed.GetValue(brief),
                Rules = question == JsonQuestion.AdviceLine && parsed.GetValue(rules) == Leaflet ? RemitRules.Leaflet : RemitRules.Statute,
            }));
        return command;
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
            foreach (var fault in answer.NotRead.Append(answer.Problem).Where(fault => fault.Length > 0).Distinct())
            {
                Complaint.Write($"{name}, {fault}");
            }

            exit = answer.Problem.Length > 0 ? Exit.Unreadable : exit;

            // A line that is wrong keeps its place in the output, so that answers and facts can be laid side by side.
            var text = options.Explain || options.Brief;
            if (!text || answer.Text.Length > 0)
            {
                output.WriteLine(text ? answer.Text : answer.Json);
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
