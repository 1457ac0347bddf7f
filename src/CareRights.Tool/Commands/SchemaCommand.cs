using System;
using System.CommandLine;
using System.Text.Json.Schema;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights schema QUESTION</c>: the JSON schema of the facts that a question takes.</summary>
internal static class SchemaCommand
{
    public static Command Create() => new("schema", "Prints the JSON schema of the facts that 'carerights decide' takes for a question.")
    {
    };

    internal static Command For<TFacts>(Question<TFacts> question)
        where TFacts : class
    {
        var command = new Command(question.Name, "The schema of the facts for: " + question.Description);
        command.SetAction(_ =>
        {
            var schema = Json.Facts.GetJsonSchemaAsNode(typeof(TFacts));
            Console.Out.WriteLine(schema.ToJsonString(Json.Document));
            return Exit.Done;
        });
        return command;
    }
}
