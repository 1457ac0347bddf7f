using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Completions;
using System.Linq;
using System.Text;
using CareRights.Eligibility;
using CareRights.Eligibility.Commissioner;
using CareRights.Eligibility.LeavingCare;
using CareRights.Safeguarding;
using CareRights.Tool.Edge;
using NodaTime;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights explain QUESTION</c>: the rule, limb by limb with its citations, as it is asked of a person about whom nothing is known.</summary>
internal static class ExplainCommand
{
    // The rule as last read, unless a day is asked for.
    private static readonly LocalDate LastRead = new(2026, 11, 21);

    private static readonly (string Name, string About, Func<LocalDate, Determination> Rule)[] Rules =
    [
        ("eligible-child", "looked after at 16 or 17 for the prescribed period", day => EligibleChild.Assess(new Person(), day)),
        ("relevant-child", "was an eligible child and is no longer looked after", day => RelevantChild.Assess(new Person(), day)),
        ("former-relevant-child", "18 or over, and was relevant or eligible", day => FormerRelevantChild.Assess(new Person(), day)),
        ("education-or-training", "former relevant child pursuing education or training", day => FurtherEducationOrTraining.Assess(new Person(), day)),
        ("advice-and-support", "former relevant child of 21 to 24", day => AdviceAndSupport.Assess(new Person(), day)),
        ("qualifying", "person qualifying for advice and assistance", day => PersonQualifying.Assess(new Person(), day)),
        ("section-8a", "the Children's Commissioner's advice and assistance", day => Section8A.Assess(new YoungPerson(), day)),
        ("leaflet", "the published age rule of the advice line", day => Leaflet.Assess(new YoungPerson(), day)),
    ];

    private static readonly string[] Examples =
    [
        "explain eligible-child",
        "explain ICPC-15",
    ];

    public static Command Create()
    {
        var question = new Argument<string?>("QUESTION") { Description = "A question, such as eligible-child, or a clock, such as ICPC-15. Without one, lists them.", HelpName = "QUESTION", Arity = ArgumentArity.ZeroOrOne };
        question.CompletionSources.Add(_ => Rules.Select(rule => rule.Name).Concat(Clock.All.Select(clock => clock.Id)).Select(name => new CompletionItem(name)));
        var asOf = Options.Date("--as-of", "The law in force on this day, as YYYY-MM-DD. Without it, as last read.", required: false);
        var command = new TaughtCommand("explain", "Prints a rule limb by limb with its citations, or a clock with its trigger, limits and authority.", Examples) { question, asOf };
        command.SetAction(parsed =>
        {
            var name = parsed.GetValue(question);
            Terminal.Out.Write(name is null ? List() : Explain(name, parsed.GetResult(asOf) is null ? LastRead : parsed.GetValue(asOf)));
            return Exit.Done;
        });
        return command;
    }

    private static string List()
    {
        var text = new StringBuilder("Questions:\n");
        foreach (var (name, about, _) in Rules)
        {
            text.Append("  ").Append(name.PadRight(24)).Append(about).Append('\n');
        }

        return text.Append("Clocks: carerights deadline --list\n").ToString();
    }

    private static string Explain(string name, LocalDate day)
    {
        foreach (var rule in Rules)
        {
            if (string.Equals(rule.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                var text = new StringBuilder();
                var asked = rule.Rule(day);
                text.Append(asked.Question).Append(": the rule on ").Append(JsonText.Of(day)).Append('\n');
                Append(text, asked.NeedsAll, asked.Findings, 1);
                return text.ToString();
            }
        }

        if (Clock.Find(name) is { } clock)
        {
            var text = new StringBuilder(clock.ToString()).Append("\n  runs from: ").Append(clock.Trigger.Words).Append('\n');
            foreach (var limit in clock.Limits)
            {
                text.Append("  ").Append(limit.From is { } from ? "from " + JsonText.Of(from) : "not commenced").Append(": ").Append(limit.Value.Words).Append(" (").Append(limit.Authority).Append(")\n");
            }

            return clock.Note.Length > 0 ? text.Append("  ").Append(clock.Note).Append('\n').ToString() : text.ToString();
        }

        throw new UserErrorException($"'{name}' is no question or clock known here; expected one of {string.Join(", ", Rules.Select(rule => rule.Name))}, or a clock such as ICPC-15 (carerights deadline --list).");
    }

    private static void Append(StringBuilder text, bool needsAll, IReadOnlyList<Finding> findings, int depth)
    {
        if (findings.Count > 1)
        {
            text.Append(' ', depth * 2).Append(needsAll ? "all of these:" : "any one of these:").Append('\n');
        }

        foreach (var finding in findings)
        {
            text.Append(' ', depth * 2).Append("- ").Append(finding.Condition).Append('\n').Append(' ', (depth * 2) + 4).Append(finding.Authority).Append('\n');
            Append(text, finding.NeedsAll, finding.Parts, depth + 1);
        }
    }
}
