using System.Text.Json.Serialization;

namespace CareRights.Json;

/// <summary>How the facts of every question are read, written when the tool is built: none is found by reflection. The facts of a new question need a row here.</summary>
[JsonSerializable(typeof(AdviceLineFacts))]
[JsonSerializable(typeof(EscalationFacts))]
[JsonSerializable(typeof(LeavingCareFacts))]
[JsonSerializable(typeof(Section8AFacts))]
internal sealed partial class FactsJson : JsonSerializerContext;
