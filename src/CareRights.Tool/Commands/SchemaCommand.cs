using System.CommandLine;
using CareRights.Eligibility.Commissioner;
using CareRights.Tool.Decide;
using CareRights.Tool.Edge;

namespace CareRights.Tool.Commands;

/// <summary><c>carerights schema QUESTION</c>: the JSON schema of the facts that a question takes.</summary>
internal static class SchemaCommand
{
    public static Command Create() => new TaughtCommand("schema", "Prints the JSON schema of the facts that 'carerights decide' takes for a question.", "schema section-8a")
    {
        For(AdviceLineQuestion.Create(RemitRules.Statute)),
        For(EscalationQuestion.Create()),
        For(LeavingCareQuestion.Create()),
        For(Section8AQuestion.Create()),
    };

    internal static Command For<TFacts>(Question<TFacts> question)
        where TFacts : class
    {
        var command = new TaughtCommand(question.Name, "The schema of the facts for: " + question.Description, $"schema {question.Name}");
        command.SetAction(_ =>
        {
            Terminal.Out.WriteLine(Schema.Of(typeof(TFacts), question.Name).ToJsonString(Json.Document));
            return Exit.Done;
        });
        return command;
    }
}
