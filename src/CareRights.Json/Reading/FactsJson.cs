using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace CareRights.Json;

/// <summary>How the facts of every question are read, written when the tool is built: none is found by reflection. The facts of a new question need a row here.</summary>
[JsonSerializable(typeof(AdviceLineFacts))]
[JsonSerializable(typeof(LeavingCareFacts))]
[JsonSerializable(typeof(Section8AFacts))]
internal sealed partial class FactsJson : JsonSerializerContext
{
    // Worked out on asking: the generated half of this type is initialised after this half.
    public static IJsonTypeInfoResolver All => JsonTypeInfoResolver.Combine(Default, EscalationFactsJson.Default);
}

/// <summary>Apart from the others because two libraries have an Enquirer, each of its own.</summary>
[JsonSerializable(typeof(EscalationFacts))]
internal sealed partial class EscalationFactsJson : JsonSerializerContext;
