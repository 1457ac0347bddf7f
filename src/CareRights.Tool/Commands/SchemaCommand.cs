using System.CommandLine;
using CareRights.Json;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights schema QUESTION</c>: the JSON schema of the facts that a question takes, or of its answer.</summary>
internal static class SchemaCommand
{
    public static Command Create()
    {
        var command = new TaughtCommand("schema", "Prints the JSON schema of the facts that 'carerights decide' takes for a question.", "schema section-8a");
        foreach (var question in JsonQuestion.All)
        {
            command.Add(For(question));
        }

        return command;
    }

    private static TaughtCommand For(JsonQuestion question)
    {
        var command = new TaughtCommand(question.Name, "The schema of the facts for: " + question.Description, $"schema {question.Name}");
        var answer = new Option<bool>("--answer") { Description = "The schema of the answer, not of the facts." };
        command.Add(answer);
        command.SetAction(parsed =>
        {
            Terminal.Out.WriteLine(parsed.GetValue(answer) ? question.AnswerSchema : question.FactsSchema);
            return Exit.Done;
        });
        return command;
    }
}
