using System.Globalization;
using System.Text.Json.Nodes;
using CareRights.Tests;

namespace CareRights.Json.Tests;

/// <summary>Facts at random after the published schema of a question.</summary>
internal sealed class RandomFacts(JsonObject schema)
{
    public static RandomFacts Of(JsonQuestion question) => new(JsonNode.Parse(question.FactsSchema)!.AsObject());

    public JsonNode? Any(Random random) => Any(schema, "", random, 0);

    private JsonNode? Any(JsonNode at, string name, Random random, int depth)
    {
        var shape = Resolved(at);
        if (shape["enum"] is JsonArray names)
        {
            return JsonValue.Create(names.OfType<JsonNode>().Select(each => each.GetValue<string>()).ElementAt(random.Next(names.Count(each => each is not null))));
        }

        if (shape["anyOf"] is JsonArray some)
        {
            return Any(some[random.Next(some.Count)]!, name, random, depth);
        }

        var type = shape["type"] is JsonArray types ? types.Select(each => each!.GetValue<string>()).First(each => each != "null") : shape["type"]?.GetValue<string>();
        return type switch
        {
            "object" => Object(shape, random, depth),
            "array" => new JsonArray([.. Enumerable.Range(0, depth > 3 ? 0 : random.Next(3)).Select(_ => Any(shape["items"]!, name, random, depth + 1))]),
            "boolean" => JsonValue.Create(random.Next(2) == 0),
            "integer" => JsonValue.Create(random.Next(shape["minimum"]?.GetValue<int>() ?? 0, Math.Min(30, shape["maximum"]?.GetValue<int>() ?? 30) + 1)),
            _ => JsonValue.Create(Text(shape, name, random)),
        };
    }

    private JsonObject Object(JsonObject shape, Random random, int depth)
    {
        var made = new JsonObject();
        foreach (var (name, of) in shape["properties"]?.AsObject() ?? [])
        {
            if (random.Next(depth == 0 ? 2 : 3) > 0 || (shape["required"] is JsonArray required && required.Any(each => each!.GetValue<string>() == name)))
            {
                made[name] = Any(of!, name, random, depth + 1);
            }
        }

        // One of two ways of saying the same: both at random contradict each other.
        foreach (var (one, other) in (ReadOnlySpan<(string, string)>)[("dateOfBirth", "age"), ("clock", "event"), ("firstDay", "sealedOrderEnds")])
        {
            if (made.ContainsKey(one))
            {
                made.Remove(other);
            }
        }

        if (made["from"]?.GetValue<string>() is { } from && made["to"]?.GetValue<string>() is { } to && string.CompareOrdinal(to, from) < 0)
        {
            (made["from"], made["to"]) = (to, from);
        }

        return made;
    }

    private static string Text(JsonObject shape, string name, Random random)
    {
        var day = new LocalDate(2005, 1, 1).PlusDays(random.Next(7_900)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
        var pattern = shape["pattern"]?.GetValue<string>() ?? "";
        return name == "dateOfBirth" ? new LocalDate(2004 + random.Next(8), 1 + random.Next(12), 1 + random.Next(28)).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)
            : name == "clock" ? Safeguarding.Clock.All[random.Next(Safeguarding.Clock.All.Count)].Id
            : name == "event" ? Safeguarding.ClockEvent.All[random.Next(Safeguarding.ClockEvent.All.Count)].Id
            : name is "authority" or "council" ? "Bristol"
            : pattern.StartsWith("^([01]", StringComparison.Ordinal) ? "09:30"
            : pattern.Contains("3[01])[T", StringComparison.Ordinal) ? day + "T10:15"
            : pattern.Contains("(19|20|21)", StringComparison.Ordinal) ? day
            : "Zebedee " + Damage.Mark;
    }

    private JsonObject Resolved(JsonNode at) => at["$ref"]?.GetValue<string>() is { } reference
        ? reference.Split('/').Skip(1).Aggregate((JsonNode)schema, (node, step) => node[step]!).AsObject()
        : at.AsObject();
}
