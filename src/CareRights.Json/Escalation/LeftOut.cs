using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareRights.Safeguarding;

namespace CareRights.Json;

/// <summary>What becomes of a fact about a contact that cannot be read: never a no, and never a reason to keep back the plan.</summary>
internal static class LeftOut
{
    private const string Sign = "a sign that could not be read";

    /// <summary>Puts something in the place of what was left out: an answer becomes Unknown, a sign becomes one of the area's, a reason not to tell stays one.</summary>
    public static void Fill(JsonElement given, JsonObject facts, Shape shape, IReadOnlyList<FactProblem> problems)
    {
        foreach (var path in problems.Select(problem => problem.Path).ToArray())
        {
            var name = path.Split('[', '.')[0];
            if (shape.Fields.FirstOrDefault(field => field.Name == name)?.Shape is { } of)
            {
                Fill(given, facts, of, name, isItem: path.Length > name.Length);
            }
        }
    }

    private static void Fill(JsonElement given, JsonObject facts, Shape of, string name, bool isItem)
    {
        if (isItem)
        {
            FillItem(facts, name);
        }
        else if (of.Type == typeof(Reply) || of.Type == typeof(MutilationDone))
        {
            // True says yes, in another form; false does not say that the question was asked.
            facts[name] = of.Type == typeof(Reply) && Value(given, name) is { ValueKind: JsonValueKind.True } ? nameof(Reply.Yes) : nameof(Reply.Unknown);
        }
        else if (of.Kind == ShapeKind.List && One(given, name) is { } one)
        {
            // One value where a list is expected is a list of one.
            var problems = new Problems();
            facts[name] = new FactsCheck(problems).Take(one, of, name);
            if (problems.All.Count > 0)
            {
                FillItem(facts, name);
            }
        }
        else
        {
            facts.Remove(name);
        }
    }

    private static void FillItem(JsonObject facts, string name)
    {
        switch (name)
        {
            case "lifeSafetyFlags":
                Add(facts, "localLifeSafetyFlags", Sign);
                break;
            case "redFlags":
                Add(facts, "localRedFlags", Sign);
                break;
            case "reasonsNotToTellNow":
                Add(facts, name, nameof(ReasonNotToTellNow.IncreasesRiskToChild));
                break;
        }
    }

    private static void Add(JsonObject facts, string name, string text)
    {
        if (facts[name] is not JsonArray list)
        {
            facts[name] = list = [];
        }

        list.Add((JsonNode)text);
    }

    private static JsonElement? One(JsonElement given, string name)
    {
        if (Value(given, name) is not { ValueKind: JsonValueKind.String } value)
        {
            return null;
        }

        using var list = JsonDocument.Parse("[" + value.GetRawText() + "]");
        return list.RootElement.Clone();
    }

    // Of a fact that is given twice nobody can say which is meant.
    private static JsonElement? Value(JsonElement given, string name)
    {
        JsonElement? found = null;
        foreach (var property in given.EnumerateObject())
        {
            if (string.Equals(property.Name, name, System.StringComparison.OrdinalIgnoreCase))
            {
                if (found is not null)
                {
                    return null;
                }

                found = property.Value;
            }
        }

        return found;
    }
}
