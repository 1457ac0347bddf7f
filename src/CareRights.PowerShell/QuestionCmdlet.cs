using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Linq;
using System.Management.Automation;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareRights.Json;
using NodaTime;

namespace CareRights.PowerShell;

/// <summary>A question of CareRights.Json. Every fact of its schema is a parameter, by name or from the pipeline by property name.</summary>
public abstract class QuestionCmdlet : PSCmdlet, IDynamicParameters
{
    private static readonly string[] NotFacts = ["id", "asOf"];

    private readonly HashSet<string> warned = new(StringComparer.OrdinalIgnoreCase);
    private RuntimeDefinedParameterDictionary? facts;
    private JsonElement schema;

    /// <summary>Facts as one object: a hashtable, or an object whose properties are the facts, such as a row of a CSV file.</summary>
    [Parameter(ValueFromPipeline = true)]
    public PSObject? InputObject { get; set; }

    /// <summary>Your own reference for the person or the event. It comes back in the answer. Do not use a name.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    public string? Id { get; set; }

    /// <summary>The day that the question is asked about.</summary>
    [Parameter(ValueFromPipelineByPropertyName = true)]
    [Day]
    public DateTime? AsOf { get; set; }

    private protected abstract JsonQuestion Question { get; }

    /// <summary>The type name of what is written, by which it is shown.</summary>
    private protected abstract string Type { get; }

    /// <summary>The list in the answer whose items are written one by one; <see langword="null"/> if the answer is one thing.</summary>
    private protected virtual string? List => null;

    private protected LocalDate? Day => AsOf is { } day ? LocalDate.FromDateTime(day) : null;

    private protected virtual AnswerOptions Options { get; } = new() { Explain = true };

    /// <inheritdoc/>
    public virtual object GetDynamicParameters()
    {
        facts = [];
        foreach (var property in Schema.GetProperty("properties").EnumerateObject().Where(property => !NotFacts.Contains(property.Name)))
        {
            var name = char.ToUpperInvariant(property.Name[0]) + property.Name.Substring(1);
            var help = property.Value.TryGetProperty("description", out var description) ? description.GetString() : null;
            var attributes = new Collection<Attribute> { new ParameterAttribute { ValueFromPipelineByPropertyName = true, HelpMessage = help is { Length: > 0 } ? help : name } };
            facts.Add(name, new RuntimeDefinedParameter(name, typeof(object), attributes));
        }

        return facts;
    }

    /// <inheritdoc/>
    protected override void ProcessRecord()
    {
        var given = Given();
        if (Id is not null)
        {
            given["id"] = Id;
        }

        var answer = Question.Answer(given.ToJsonString(), Day, Options);
        if (!answer.IsAnswered)
        {
            var about = Id is null ? "" : Id + ": ";
            WriteError(new ErrorRecord(new ArgumentException(about + string.Join("; ", answer.Problems.Select(problem => $"{problem.Path}: found {problem.Found}, expected {problem.Expected}")) + "."), "FactsNotRead", ErrorCategory.InvalidData, Id));
            return;
        }

        foreach (var problem in answer.Problems)
        {
            WriteWarning($"{problem.Path}: found {problem.Found}, expected {problem.Expected}.");
        }

        using var json = JsonDocument.Parse(answer.Json);
        if (List is { } list)
        {
            foreach (var item in json.RootElement.GetProperty(list).EnumerateArray())
            {
                WriteObject(Referenced(AnswerObject.Of(item, Type)));
            }

            return;
        }

        var made = Referenced(AnswerObject.Of(json.RootElement, Type));
        made.Properties.Add(new PSNoteProperty("Text", answer.Text));
        Complete(made, given);
        WriteObject(made);
    }

    /// <summary>Adds what only this question has.</summary>
    private protected virtual void Complete(PSObject answer, JsonObject given)
    {
    }

    // The reference comes back as Id, or as Person where the item has an identifier of its own.
    private PSObject Referenced(PSObject made)
    {
        made.Properties.Add(new PSNoteProperty(made.Properties["Id"] is null ? "Id" : "Person", Id));
        return made;
    }

    private JsonElement Schema
    {
        get
        {
            if (schema.ValueKind == JsonValueKind.Undefined)
            {
                using var read = JsonDocument.Parse(Question.FactsSchema);
                schema = read.RootElement.Clone();
            }

            return schema;
        }
    }

    // What was typed counts before what came down the pipeline. A property of an object that is no fact is left alone, and said once; a key of a hashtable
    // was meant as a fact, and the question names the nearest.
    private JsonObject Given()
    {
        var given = new JsonObject();
        foreach (var (name, value) in FromPipeline().Concat(Bound()))
        {
            var (known, of) = FactsText.Field(Schema, name);
            if (of.ValueKind == JsonValueKind.Undefined && InputObject?.BaseObject is IDictionary)
            {
                given[name] = FactsText.Of(value, of);
            }
            else if (of.ValueKind == JsonValueKind.Undefined)
            {
                if (warned.Add(name))
                {
                    WriteWarning($"'{name}' is no fact of this question and was left out. The facts: Get-Command {MyInvocation.MyCommand.Name} -Syntax.");
                }
            }
            else if (known != "id" && known != "asOf" && FactsText.Of(value, of) is { } node)
            {
                given[known] = node;
            }
        }

        return given;
    }

    private IEnumerable<(string Name, object? Value)> FromPipeline() => InputObject switch
    {
        null => [],
        { BaseObject: IDictionary table } => table.Keys.Cast<object>().Select(key => (key.ToString()!, table[key])).Select(Own),
        { BaseObject: PSCustomObject } fields => fields.Properties.Where(field => field.IsGettable).Select(field => Own((field.Name, field.Value))),
        _ => throw new PSArgumentException($"found a {InputObject.BaseObject.GetType().Name}, expected a hashtable or an object whose properties are facts."),
    };

    private (string Name, object? Value) Own((string Name, object? Value) fact)
    {
        if (fact.Name.Equals("id", StringComparison.OrdinalIgnoreCase))
        {
            Id ??= fact.Value?.ToString();
        }

        if (fact.Name.Equals("asOf", StringComparison.OrdinalIgnoreCase) && InputObject?.BaseObject is IDictionary)
        {
            AsOf = (DateTime?)new DayAttribute().Transform(null!, fact.Value);
        }

        return fact;
    }

    private IEnumerable<(string Name, object? Value)> Bound() =>
        facts is null ? [] : facts.Values.Where(parameter => parameter.IsSet && MyInvocation.BoundParameters.ContainsKey(parameter.Name)).Select(parameter => (parameter.Name, (object?)parameter.Value));
}
