using System.Collections.Generic;

namespace CareRights.Json;

/// <summary>The answer to one set of facts, or what is wrong with the facts.</summary>
public sealed record JsonAnswer
{
    internal JsonAnswer(long line, string json, string text, string problem, IReadOnlyList<string>? notRead = null)
    {
        NotRead = notRead ?? [];
        Line = line;
        Json = json;
        Text = text;
        Problem = problem;
    }

    /// <summary>The line of the input on which the facts start, from 1.</summary>
    public long Line { get; }

    /// <summary>The answer as JSON on one line. If the facts cannot be read at all it is an object with the property <c>error</c>.</summary>
    public string Json { get; }

    /// <summary>The answer for a person to read; empty unless <see cref="AnswerOptions.Explain"/> asks for it.</summary>
    public string Text { get; }

    /// <summary>What was given and could not be read, and was taken as not known, with the line, the field and what was expected. The answer is given all the same.</summary>
    public IReadOnlyList<string> NotRead { get; }

    /// <summary>What is wrong with the facts, with the line, the field, what was found and what was expected; empty if nothing is.</summary>
    public string Problem { get; }

    /// <inheritdoc/>
    public override string ToString() => Problem.Length == 0 ? "answered" : Problem;
}
