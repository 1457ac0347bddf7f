using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Serialization.SystemTextJson;
using NodaTime.Text;

namespace CareRights.Json;

/// <summary>How facts are read once they fit their shape: by code that the compiler writes, none of it by reflection. The facts of a new question need a row here.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true)]
[JsonSerializable(typeof(AdviceLineFacts))]
[JsonSerializable(typeof(DeadlineQuestionFacts))]
[JsonSerializable(typeof(EscalationFacts))]
[JsonSerializable(typeof(LeavingCareFacts))]
[JsonSerializable(typeof(Section8AFacts))]
internal sealed partial class FactsJson : JsonSerializerContext
{
    // Worked out on asking: the generated half of this type is initialised after this half.
    public static JsonTypeInfo<T> Of<T>() => (JsonTypeInfo<T>)FactsOptions.All.GetTypeInfo(typeof(T));
}

/// <summary>With the converters of NodaTime.</summary>
internal static class FactsOptions
{
    public static JsonSerializerOptions All { get; } = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = FactsJson.Default,
        Converters = { AnswerJson.Days, new NodaPatternConverter<LocalDateTime>(LocalDateTimePattern.ExtendedIso) },
    };
}
