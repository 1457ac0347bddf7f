using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json.Nodes;
using NodaTime;

namespace CareRights.Json;

/// <summary>A question that facts in JSON answer.</summary>
/// <remarks>Pure and safe to share between threads. Facts that are left out are unknown and never "no".</remarks>
/// <example>
/// <code>
/// var answer = JsonQuestion.LeavingCare.Answer("""{"dateOfBirth":"2009-05-10"}""", new LocalDate(2026, 11, 21));
/// Console.WriteLine(answer.Json);
/// </code>
/// </example>
public sealed class JsonQuestion
{
    private readonly Func<TextReader, LocalDate?, AnswerOptions, IEnumerable<JsonAnswer>> answer;
    private readonly Func<JsonNode> factsSchema;

    private JsonQuestion(string name, string description, bool needsAsOf, Func<JsonNode> factsSchema, Func<TextReader, LocalDate?, AnswerOptions, IEnumerable<JsonAnswer>> answer)
    {
        Name = name;
        Description = description;
        NeedsAsOf = needsAsOf;
        this.factsSchema = factsSchema;
        this.answer = answer;
    }

    /// <summary>What becomes of an enquiry to the Children's Commissioner's advice line.</summary>
    public static JsonQuestion AdviceLine { get; } = Of(AdviceLineQuestion.Create());

    /// <summary>What must be done about what a contact says.</summary>
    public static JsonQuestion Escalation { get; } = Of(EscalationQuestion.Create());

    /// <summary>What a young person is in the law on leaving care, and what is owed.</summary>
    public static JsonQuestion LeavingCare { get; } = Of(LeavingCareQuestion.Create());

    /// <summary>Whether a child or young person is within section 8A of the Children Act 2004.</summary>
    public static JsonQuestion Section8A { get; } = Of(Section8AQuestion.Create());

    /// <summary>Every question, by name.</summary>
    public static IReadOnlyList<JsonQuestion> All { get; } = [AdviceLine, Escalation, LeavingCare, Section8A];

    /// <summary>The name, such as <c>leaving-care</c>.</summary>
    public string Name { get; }

    /// <summary>What it answers, in a sentence.</summary>
    public string Description { get; }

    /// <summary>Whether the day asked about must be given; otherwise the facts or the law as last read give one.</summary>
    public bool NeedsAsOf { get; }

    /// <summary>The JSON Schema (draft 2020-12) of the facts.</summary>
    public string FactsSchema => factsSchema().ToJsonString(AnswerJson.Document);

    /// <summary>The question of a name; <see langword="null"/> if there is none.</summary>
    /// <param name="name">The name, in any case.</param>
    public static JsonQuestion? Find(string name) => All.FirstOrDefault(question => string.Equals(question.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Answers the question from one JSON object of facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="options">How the answer is given.</param>
    /// <returns>The answer, or what is wrong with the facts.</returns>
    public JsonAnswer Answer(string facts, LocalDate? asOf = null, AnswerOptions? options = null) =>
        AnswerAll(new StringReader(Guard.Against.Null(facts)), asOf, options).First();

    /// <summary>Answers the question for each set of facts in a text: one JSON object, an array of them, or one object a line (JSON Lines).</summary>
    /// <param name="facts">The text. JSON Lines are read as the answers are taken; a line that is broken does not end the others.</param>
    /// <param name="asOf">The day asked about.</param>
    /// <param name="options">How the answers are given.</param>
    /// <returns>An answer for each set of facts, in order.</returns>
    public IEnumerable<JsonAnswer> AnswerAll(TextReader facts, LocalDate? asOf = null, AnswerOptions? options = null) =>
        answer(Guard.Against.Null(facts), asOf, options ?? AnswerOptions.Default);

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static JsonQuestion Of<TFacts>(Question<TFacts> question)
        where TFacts : class =>
        new(question.Name, question.Description, question.AsOf is null, () => Schema.Of(typeof(TFacts), question.Name), (input, asOf, options) => Answers(question, input, asOf, options));

    private static IEnumerable<JsonAnswer> Answers<TFacts>(Question<TFacts> question, TextReader input, LocalDate? asOf, AnswerOptions options)
        where TFacts : class => FactsInput.Read(input, question.Forgiving).Select(read =>
    {
        var error = read.Error;
        if (read.Facts is { } facts)
        {
            try
            {
                var day = asOf ?? question.AsOf?.Invoke(facts) ?? throw new FactsException("the day asked about is missing; expected a date as YYYY-MM-DD.");
                var impossible = question.Impossible?.Invoke(facts).ToArray() ?? [];
                error = error.Length == 0 && impossible.Any(fault => fault.IsAMistake) ? $"line {read.Line}: {impossible.First(fault => fault.IsAMistake).What}" : error;
                return new JsonAnswer(read.Line, question.Decide(facts, day, options).ToJsonString(AnswerJson.Line), options.Explain || options.Brief ? question.Explain(facts, day, options) : "", error, [.. read.NotRead, .. impossible.Select(fault => $"line {read.Line}: {fault.What}")]);
            }
            catch (FactsException refused)
            {
                error = $"line {read.Line}: {refused.Message}";
            }
        }

        return new JsonAnswer(read.Line, new JsonObject { ["error"] = error }.ToJsonString(AnswerJson.Line), "", error);
    });
}
