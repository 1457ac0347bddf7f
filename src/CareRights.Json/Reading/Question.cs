using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NodaTime;

namespace CareRights.Json;

/// <summary>An answer that is worked out when it is asked for.</summary>
/// <param name="Json">The answer as JSON.</param>
/// <param name="Text">The answer for a person to read.</param>
internal sealed record Answered(Func<JsonObject> Json, Func<string> Text);

/// <summary>How a question is answered from its facts. What its facts and answers look like is worked out on asking: a command names every question and asks one.</summary>
internal abstract class Question(string name, string description, Func<JsonTypeInfo> facts, Func<JsonTypeInfo> answer)
{
    private readonly Lazy<Shape> facts = new(() => Shape.Of(facts()));
    private readonly Lazy<Shape> answer = new(() => Shape.Of(answer()));

    public string Name => name;

    public string Description => description;

    public Shape Facts => facts.Value;

    public Shape Answer => answer.Value;

    public virtual bool NeedsAsOf => true;

    /// <summary>Whether an answer is given although something in the facts cannot be read: what cannot is taken as not known and named.</summary>
    public bool IsNeverKeptBack { get; init; }

    /// <summary>Answers from facts that fit their shape; adds what cannot be to the problems.</summary>
    /// <returns><see langword="null"/> if the day asked about is not known.</returns>
    protected abstract Answered? Assess(JsonObject given, LocalDate? asOf, AnswerOptions options, Problems problems);

    public JsonAnswer Ask(FactsText text, LocalDate? asOf, AnswerOptions options)
    {
        var place = "line " + text.Line + (text.Item > 0 ? ", item " + text.Item : "") + ": ";
        if (text.Problem.Length > 0)
        {
            return Unreadable(text.Line, place + text.Problem + ".");
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text.Json);
        }
        catch (JsonException broken)
        {
            return Unreadable(text.Line, place + $"this is not JSON (character {(broken.BytePositionInLine ?? 0) + 1}); expected one JSON object of facts.");
        }

        using (document)
        {
            try
            {
                return Ask(document.RootElement, text.Line, place, asOf, options);
            }
            catch (Exception fault) when (fault is ArithmeticException or ArgumentException or FormatException or InvalidOperationException or NullReferenceException or JsonException)
            {
                // A fault of ours with one person's facts must not cost the others their answers.
                return Unreadable(text.Line, place + "these facts could not be answered, by a fault of this program (" + fault.GetType().Name + "); please report it without the facts.");
            }
        }
    }

    private JsonAnswer Ask(JsonElement element, long line, string place, LocalDate? asOf, AnswerOptions options)
    {
        var problems = new Problems();
        var given = new FactsCheck(problems).Take(element, Facts, "") as JsonObject ?? [];
        var id = (string?)given["id"];
        if (asOf is { } day && !FactsCheck.IsInRange(day))
        {
            problems.Add("asOf", "a day outside the calendar of this question", "a day from 1900 to 2199");
        }

        if (IsNeverKeptBack && element.ValueKind == JsonValueKind.Object)
        {
            LeftOut.Fill(element, given, Facts, problems.All);
        }

        var answered = problems.All.Any(problem => problem.Path.Length == 0 || (problem.Path == "asOf" && !IsNeverKeptBack)) ? null : Assess(given, asOf, options, problems);
        if (answered is null || (problems.Prevent && !IsNeverKeptBack))
        {
            return Refused(line, id, problems, place + problems);
        }

        var json = answered.Json();
        if (id is not null)
        {
            json.Insert(0, "id", id);
        }

        if (problems.All.Count > 0)
        {
            json["problems"] = Of(problems.All);
        }

        return new(line, id, json.ToJsonString(AnswerJson.Line), options.Explain || (options.Brief && IsNeverKeptBack) ? answered.Text() : "", true, IsNeverKeptBack && problems.IsMistaken, problems.All, problems.All.Count > 0 ? place + problems : "");
    }

    private static JsonAnswer Unreadable(long line, string error) => new(line, null, new JsonObject { ["error"] = error }.ToJsonString(AnswerJson.Line), "", false, true, [], error);

    private static JsonAnswer Refused(long line, string? id, Problems problems, string error)
    {
        var json = new JsonObject { ["error"] = error };
        if (id is not null)
        {
            json.Insert(0, "id", id);
        }

        json["problems"] = Of(problems.All);
        return new(line, id, json.ToJsonString(AnswerJson.Line), "", false, true, problems.All, error);
    }

    private static JsonArray Of(IEnumerable<FactProblem> problems) => new([.. problems.Select(JsonNode (problem) => new JsonObject
    {
        ["path"] = problem.Path,
        ["found"] = problem.Found,
        ["expected"] = problem.Expected,
    })]);
}

/// <summary>A question with its facts.</summary>
/// <typeparam name="TFacts">The facts as JSON gives them.</typeparam>
internal sealed class Question<TFacts>(
    string name, string description, Func<JsonTypeInfo> answer, Func<TFacts, LocalDate, AnswerOptions, Problems, Answered?> assess, Func<TFacts, LocalDate>? otherwise = null)
    : Question(name, description, FactsJson.Of<TFacts>, answer)
    where TFacts : FactsOfOne
{
    public override bool NeedsAsOf => otherwise is null;

    protected override Answered? Assess(JsonObject given, LocalDate? asOf, AnswerOptions options, Problems problems)
    {
        var facts = given.Deserialize(FactsJson.Of<TFacts>())!;
        if ((facts.AsOf ?? asOf ?? otherwise?.Invoke(facts)) is { } day)
        {
            return assess(facts, day, options, problems);
        }

        problems.Add("asOf", "nothing", "the day the question is asked about, as YYYY-MM-DD");
        return null;
    }
}
