using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace CareRights.Json;

/// <summary>Reads facts of which some cannot be read: those are left out and named, and never stand in the way of the others.</summary>
/// <param name="LeaveOut">Takes what cannot be read, by its path, out of the JSON; leaves something safer in its place where silence would be less safe.</param>
/// <param name="With">The facts with what was left out.</param>
internal sealed record Forgiving<TFacts>(Action<JsonObject, IReadOnlyList<string>> LeaveOut, Func<TFacts, IReadOnlyList<string>, TFacts> With)
    where TFacts : class
{
    // A contact has fewer facts than this.
    private const int MostFaults = 200;

    private static readonly string[] OfOneValue = ["expected a time", "expected a date", "expected one of", "expected a list"];

    /// <summary>The facts that can be read; <see langword="null"/> if the text is no JSON object.</summary>
    public FactsRead<TFacts>? Read(string json, long line)
    {
        var notRead = new List<string>();
        var error = "";
        if (Object(json, notRead) is not { } root)
        {
            return null;
        }

        error = notRead.Count > 0 ? $"line {line}: {notRead[0]}" : "";
        for (var i = 0; i < MostFaults; i++)
        {
            try
            {
                var facts = root.Deserialize((JsonTypeInfo<TFacts>)FactsOptions.Facts.GetTypeInfo(typeof(TFacts)));
                return facts is null ? null : new(line, With(facts, notRead), error) { NotRead = [.. notRead.Select(fault => $"line {line}: {fault}")] };
            }
            catch (JsonException broken)
            {
                var path = Path(broken.Path ?? "$");
                if (path.Count == 0)
                {
                    return null;
                }

                var fault = FactsInput.Describe(broken, typeof(TFacts));
                notRead.Add(fault);
                error = error.Length == 0 && IsMoreThanATimeDateOrName(fault) ? $"line {line}: {fault}" : error;
                LeaveOut(root, path);
            }
        }

        return null;
    }

    // A property that is no fact, or of another kind, is a mistake of the file and not of one value in it.
    private static bool IsMoreThanATimeDateOrName(string fault) =>
        !OfOneValue.Any(expected => fault.IndexOf(expected, StringComparison.Ordinal) >= 0);

    // A fact given twice is taken as not known: which of the two is meant nobody can say.
    private static JsonObject? Object(string json, List<string> notRead)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var root = new JsonObject();
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (root.ContainsKey(property.Name))
                {
                    notRead.Add($"field {property.Name}: given twice; expected once.");
                    root[property.Name] = "given twice";
                    continue;
                }

                root[property.Name] = JsonNode.Parse(property.Value.GetRawText());
            }

            return root;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // "$.humanDecision.on" or "$.lifeSafetyFlags[1]", in parts.
    private static List<string> Path(string path) =>
        [.. path.TrimStart('$').Split(['.', '[', ']'], StringSplitOptions.RemoveEmptyEntries).Select(part => part.Trim('\''))];
}
