using System;
using System.CommandLine;
using System.IO;
using System.Text;
using System.Text.Json.Nodes;
using CareRights.Eligibility.Commissioner;
using CareRights.Tool.Decide;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights decide QUESTION</c>: facts as JSON in, answers as JSON out, one person or one a line.</summary>
internal static class DecideCommand
{
    public static Command Create() => new TaughtCommand(
        "decide",
        "Answers a question about one person from facts as JSON, or about many as JSON Lines.",
        "decide section-8a facts.json --as-of 2026-11-21",
        "decide section-8a --help")
    {
        AdviceLine(),
        For(EscalationQuestion.Create()),
        For(LeavingCareQuestion.Create()),
        For(Section8AQuestion.Create()),
    };

    private static TaughtCommand AdviceLine()
    {
        var rules = AdviceLineQuestion.RulesOption();
        var command = For(AdviceLineQuestion.Create(RemitRules.Statute), parsed => AdviceLineQuestion.Create(AdviceLineQuestion.Rules(parsed.GetValue(rules))));
        command.Add(rules);
        return command;
    }

    internal static TaughtCommand For<TFacts>(Question<TFacts> question)
        where TFacts : class => For(question, _ => question);

    /// <summary>For a question that an option of its own changes.</summary>
    private static TaughtCommand For<TFacts>(Question<TFacts> question, Func<ParseResult, Question<TFacts>> asked)
        where TFacts : class
    {
        var asOf = question.AsOf is null
            ? Options.AsOf()
            : Options.Date("--as-of", "The day the question is asked about, as YYYY-MM-DD; otherwise the day that the facts give, or the day on which the law was last checked.", required: false);
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
        command.SetAction(parsed => Answer(asked(parsed), parsed.GetRequiredValue(file), parsed.GetResult(asOf) is null ? null : parsed.GetRequiredValue(asOf), parsed.GetValue(explain)));
        return command;
    }

    private static int Answer<TFacts>(Question<TFacts> question, string file, LocalDate? asOf, bool explain)
        where TFacts : class
    {
        using var input = Open(file);
        using var output = new StreamWriter(Terminal.OpenOutput(), new UTF8Encoding(false), 1 << 16);
        var name = file == "-" ? "standard input" : file;
        var exit = Exit.Done;
        foreach (var read in FactsInput.Read<TFacts>(input))
        {
            var error = read.Error;
            if (read.Facts is { } facts)
            {
                try
                {
                    var day = asOf ?? question.AsOf!(facts);
                    output.WriteLine(explain ? question.Explain(facts, day) : question.Decide(facts, day).ToJsonString(Json.Line));
                    continue;
                }
                catch (UserErrorException impossible)
                {
                    error = $"line {read.Line}: {impossible.Message}";
                }
            }

            exit = Exit.Unreadable;
            Complaint.Write($"{name}, {error}");
            if (!explain)
            {
                // The line keeps its place in the output, so that answers and facts can be laid side by side.
                output.WriteLine(new JsonObject { ["error"] = error }.ToJsonString(Json.Line));
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
