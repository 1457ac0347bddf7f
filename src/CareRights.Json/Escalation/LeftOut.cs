using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareRights.Safeguarding;

namespace CareRights.Json;

/// <summary>What becomes of a fact about a contact that cannot be read: never a no, and never a reason to keep back the plan.</summary>
internal static class LeftOut
{
    /// <summary>Takes a fact that cannot be read out of the JSON: an answer becomes Unknown, a sign becomes one of the area's, a reason not to tell stays one.</summary>
    public static void Of(JsonObject facts, IReadOnlyList<string> path)
    {
        var name = path[0];
        var value = facts[name];
        if (path.Count == 1)
        {
            facts[name] = Instead(name, value);
            if (facts[name] is null)
            {
                facts.Remove(name);
            }
        }
        else if (value is JsonArray list && int.TryParse(path[1], out var index) && index < list.Count)
        {
            FromList(facts, name, list, index, path);
        }
        else if (value is JsonObject nested && nested.Remove(path[1]))
        {
            return;
        }
        else
        {
            facts.Remove(name);
        }
    }

    private static void FromList(JsonObject facts, string name, JsonArray list, int index, IReadOnlyList<string> path)
    {
        if (path.Count > 2 && list[index] is JsonObject nested && nested.Remove(path[2]))
        {
            return;
        }

        var local = name switch { "lifeSafetyFlags" => "localLifeSafetyFlags", "redFlags" => "localRedFlags", _ => "" };
        list.RemoveAt(index);
        if (local.Length > 0)
        {
            var signs = facts[local] as JsonArray ?? [];
            signs.Add((JsonNode)"a sign that could not be read");
            facts[local] = signs.Parent is null ? signs : signs.DeepClone();
        }
        else if (name == "reasonsNotToTellNow")
        {
            list.Insert(index, nameof(ReasonNotToTellNow.IncreasesRiskToChild));
        }
    }

    // True says yes, in another form; false does not say that the question was asked. One value where a list is expected is a list of one; an answer that cannot be read is not known, whatever is said of the others.
    private static JsonNode? Instead(string name, JsonNode? value)
    {
        var type = FactsOptions.Facts.GetTypeInfo(typeof(EscalationFacts)).Properties.FirstOrDefault(property => property.Name == name)?.PropertyType;
        return type == typeof(Reply?) && value?.GetValueKind() == JsonValueKind.True ? nameof(Reply.Yes)
            : type == typeof(Reply?) || type == typeof(MutilationDone?) ? nameof(Reply.Unknown)
            : type is not null && Nullable.GetUnderlyingType(type) is null && FactsOptions.Facts.GetTypeInfo(type).ElementType is not null && value is JsonValue ? new JsonArray(value.DeepClone())
            : null;
    }
}
