using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace CareRights.Json;

/// <summary>How answers are written, by code that the compiler writes. A new answer needs a row here.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(AdviceLineAnswer))]
[JsonSerializable(typeof(DeadlinesAnswer))]
[JsonSerializable(typeof(DeadlineRow))]
[JsonSerializable(typeof(LeavingCareAnswer))]
[JsonSerializable(typeof(PlanAnswer))]
[JsonSerializable(typeof(Section8AAnswer))]
internal sealed partial class AnswersJson : JsonSerializerContext;

/// <summary>What every answer is made of: camelCase names, enumerations by name, ISO dates.</summary>
internal static class AnswerJson
{
    /// <summary>Days as ISO dates. NodaTime's list of converters makes them all, each with its patterns, and this library needs one.</summary>
    public static readonly JsonConverter<LocalDate> Days = new NodaPatternConverter<LocalDate>(LocalDatePattern.Iso);

    public static JsonSerializerOptions Line { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        TypeInfoResolver = AnswersJson.Default,
        Converters = { Days },
    };

    public static JsonSerializerOptions Document { get; } = new(Line) { WriteIndented = true };

    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)Line.GetTypeInfo(typeof(T));

    public static JsonObject ToNode<T>(T answer) => JsonSerializer.SerializeToNode(answer, Of<T>())!.AsObject();

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    public static ProvisionAnswer Of(Citation citation) => new()
    {
        Instrument = citation.Instrument.Name,
        Provision = citation.Provision,
        Kind = citation.Instrument.Kind,
        Link = citation.Link,
    };

    public static IReadOnlyList<string> Questions(IEnumerable<MissingFact> missing) => [.. missing.Select(fact => fact.Question)];

    public static IReadOnlyList<string>? QuestionsOrNone(IReadOnlyList<MissingFact> missing) => missing.Count == 0 ? null : Questions(missing);

    public static IReadOnlyList<MissingFactAnswer> Facts(IEnumerable<MissingFact> missing) =>
        [.. missing.Select(fact => new MissingFactAnswer { Id = fact.Id, Question = fact.Question, Path = OrNone(fact.Path) })];

    public static FindingAnswer Of(Finding finding, string? status = null) => new()
    {
        Status = status,
        Condition = finding.Condition,
        Answer = finding.Answer,
        Authority = Of(finding.Authority),
        Note = OrNone(finding.Note),
        Missing = QuestionsOrNone(finding.Missing),
        Parts = finding.Parts.Count == 0 ? null : [.. finding.Parts.Select(part => Of(part))],
    };

    public static string? OrNone(string text) => text.Length == 0 ? null : text;
}
