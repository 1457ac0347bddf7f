using CareRights.Eligibility.Commissioner;

namespace CareRights.Json;

/// <summary>How an answer is given. Everything has a default.</summary>
public sealed record AnswerOptions
{
    /// <summary>The answer in full.</summary>
    public static AnswerOptions Default { get; } = new();

    /// <summary>Whether to write <see cref="JsonAnswer.Text"/>, the answer for a person to read, as well.</summary>
    public bool Explain { get; init; }

    /// <summary>Whether the text of a plan of action is the steps alone. The other questions have one text.</summary>
    public bool Brief { get; init; }

    /// <summary>The remit that the advice line goes by: the statute unless it is set.</summary>
    public RemitRules Rules { get; init; } = RemitRules.Statute;
}
