using System;
using System.Collections.Generic;
using System.Text.Json.Nodes;
using NodaTime;

namespace CareRights.Json;

/// <summary>How a question is answered from its facts.</summary>
/// <typeparam name="TFacts">The facts as JSON gives them.</typeparam>
/// <param name="Name">The name on the command line.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Decide">The answer as JSON. Throws <see cref="FactsException"/> with the field if the facts cannot be.</param>
/// <param name="Explain">The answer for a person to read.</param>
internal sealed record Question<TFacts>(
    string Name, string Description, Func<TFacts, LocalDate, AnswerOptions, JsonObject> Decide, Func<TFacts, LocalDate, AnswerOptions, string> Explain)
    where TFacts : class
{
    /// <summary>The day asked about if the caller gives none; <see langword="null"/> for a question that must be told.</summary>
    public Func<TFacts, LocalDate>? AsOf { get; init; }

    /// <summary>What was read and cannot be, for a question that answers all the same, and whether it is more than a time, date or name.</summary>
    public Func<TFacts, IEnumerable<(string What, bool IsAMistake)>>? Impossible { get; init; }

    /// <summary>For a question whose answer is never kept back: the facts with what could not be read, after that was left out of the JSON. <see langword="null"/> if a fact that cannot be read is refused.</summary>
    public Forgiving<TFacts>? Forgiving { get; init; }
}
