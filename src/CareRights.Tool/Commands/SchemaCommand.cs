using System.CommandLine;
using CareRights.Json;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights schema QUESTION</c>: the JSON schema of the facts that a question takes.</summary>
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
        command.SetAction(_ =>
        {
            Terminal.Out.WriteLine(question.FactsSchema);
            return Exit.Done;
        });
        return command;
    }
}
