using System;
using System.Text.Json.Nodes;
using NodaTime;

namespace CareRights.Tool.Edge;

/// <summary>A question that <c>carerights decide</c> answers: its facts, its answer as JSON, and the answer for a person to read.</summary>
/// <typeparam name="TFacts">The facts as JSON gives them.</typeparam>
/// <param name="Name">The name on the command line.</param>
/// <param name="Description">What it answers.</param>
/// <param name="Decide">The answer as JSON. Throws <see cref="UserErrorException"/> with the field where the facts cannot be.</param>
/// <param name="Explain">The answer for a person to read.</param>
internal sealed record Question<TFacts>(string Name, string Description, Func<TFacts, LocalDate, JsonObject> Decide, Func<TFacts, LocalDate, string> Explain)
    where TFacts : class
{
    /// <summary>The day asked about where <c>--as-of</c> is left out; <see langword="null"/> for a question that must be told.</summary>
    public Func<TFacts, LocalDate>? AsOf { get; init; }
}
