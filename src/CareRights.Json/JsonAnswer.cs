using System.Collections.Generic;

namespace CareRights.Json;

/// <summary>The answer to one set of facts, or what is wrong with the facts.</summary>
public sealed record JsonAnswer
{
    internal JsonAnswer(long line, string? id, string json, string text, bool isAnswered, bool isMistaken, IReadOnlyList<FactProblem> problems, string problem)
    {
        Line = line;
        Id = id;
        Json = json;
        Text = text;
        IsAnswered = isAnswered;
        IsMistaken = isMistaken;
        Problems = problems;
        Problem = problem;
    }

    /// <summary>The line of the input on which the facts start, from 1.</summary>
    public long Line { get; }

    /// <summary>The caller's own reference, as the facts give it; <see langword="null"/> if they give none.</summary>
    public string? Id { get; }

    /// <summary>The answer as JSON on one line. If the facts cannot be read it is an object with the properties <c>error</c> and <c>problems</c>.</summary>
    public string Json { get; }

    /// <summary>The answer for a person to read; empty unless <see cref="AnswerOptions.Explain"/> asks for it, or for a plan <see cref="AnswerOptions.Brief"/>.</summary>
    public string Text { get; }

    /// <summary>Whether the question was answered. A row that cannot be right is a problem and does not keep the person from an answer.</summary>
    public bool IsAnswered { get; }

    /// <summary>Whether the facts must be corrected: they were not answered, or a plan was given although a name is not one of the facts or a value is of another kind.</summary>
    public bool IsMistaken { get; }

    /// <summary>Everything that is wrong with the facts.</summary>
    public IReadOnlyList<FactProblem> Problems { get; }

    /// <summary>The problems in one text that names the line; empty if there are none.</summary>
    public string Problem { get; }

    /// <inheritdoc/>
    public override string ToString() => Problem.Length == 0 ? "answered" : Problem;
}
