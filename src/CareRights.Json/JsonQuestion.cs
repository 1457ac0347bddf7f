using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
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
    private readonly Question question;

    private JsonQuestion(Question question) => this.question = question;

    /// <summary>What becomes of an enquiry to the Children's Commissioner's advice line.</summary>
    public static JsonQuestion AdviceLine { get; } = new(AdviceLineQuestion.Create());

    /// <summary>What must be done about what a contact says.</summary>
    public static JsonQuestion Escalation { get; } = new(EscalationQuestion.Create());

    /// <summary>What a young person is in the law on leaving care, and what is owed.</summary>
    public static JsonQuestion LeavingCare { get; } = new(LeavingCareQuestion.Create());

    /// <summary>Whether a child or young person is within section 8A of the Children Act 2004.</summary>
    public static JsonQuestion Section8A { get; } = new(Section8AQuestion.Create());

    /// <summary>When a clock of safeguarding or care runs out, or every clock that an event starts.</summary>
    public static JsonQuestion Deadline { get; } = new(DeadlineQuestion.Create());

    /// <summary>Every question, by name.</summary>
    public static IReadOnlyList<JsonQuestion> All { get; } = [AdviceLine, Deadline, Escalation, LeavingCare, Section8A];

    /// <summary>The name, such as <c>leaving-care</c>.</summary>
    public string Name => question.Name;

    /// <summary>What it answers, in a sentence.</summary>
    public string Description => question.Description;

    /// <summary>Whether the day asked about must be given; otherwise the facts or the law as last read give one.</summary>
    public bool NeedsAsOf => question.NeedsAsOf;

    /// <summary>The JSON Schema (draft 2020-12) of the facts.</summary>
    public string FactsSchema => Schema.OfFacts(question.Facts, Name).ToJsonString(AnswerJson.Document);

    /// <summary>The JSON Schema (draft 2020-12) of the answer.</summary>
    public string AnswerSchema => Schema.OfAnswer(question.Answer, Name + " answer").ToJsonString(AnswerJson.Document);

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
        FactsInput.Read(Guard.Against.Null(facts)).Select(text => question.Ask(text, asOf, options ?? AnswerOptions.Default));

    /// <inheritdoc/>
    public override string ToString() => Name;
}
