using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;

namespace CareRights.Json;

/// <summary>Writes the JSON Schema (draft 2020-12) of facts or of an answer, with the description of every property.</summary>
internal sealed class Schema
{
    /// <summary>A day from 1900 to 2199; a time of day after it is not read.</summary>
    public const string DatePattern = @"^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?([Zz]|[+-](0\d|1[0-7]):[0-5]\d)?)?$";

    private readonly Shape root;
    private readonly bool ofAnswer;
    private readonly JsonObject definitions = [];

    private Schema(Shape root, bool ofAnswer)
    {
        this.root = root;
        this.ofAnswer = ofAnswer;
    }

    public static JsonObject OfFacts(Shape facts, string title) => new Schema(facts, ofAnswer: false).Document(title);

    public static JsonObject OfAnswer(Shape answer, string title) => new Schema(answer, ofAnswer: true).Document(title);

    private JsonObject Document(string title)
    {
        var document = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title, ["description"] = root.Description };
        foreach (var property in Fields(root).ToArray())
        {
            document[property.Key] = property.Value?.DeepClone();
        }

        if (definitions.Count > 0)
        {
            document["$defs"] = definitions;
        }

        return document;
    }

    private JsonObject Fields(Shape shape)
    {
        var schema = new JsonObject
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(shape.Fields.Select(field => new KeyValuePair<string, JsonNode?>(field.Name, Of(field)))),
        };
        var needed = shape.Fields.Where(field => ofAnswer ? (field.IsAlwaysWritten || !field.MayBeNull) && !field.IsOfPart : field.IsNeeded).Select(field => (JsonNode)field.Name).ToArray();
        if (needed.Length > 0)
        {
            schema["required"] = new JsonArray(needed);
        }

        schema["additionalProperties"] = false;
        return schema;
    }

    private JsonObject Of(Field field)
    {
        var schema = Of(field.Shape, ofAnswer ? field.IsAlwaysWritten && field.MayBeNull : !field.IsNeeded);
        if (field.Description.Length > 0)
        {
            schema.Insert(0, "description", field.Description);
        }

        return schema;
    }

    private JsonObject Of(Shape shape, bool mayBeNull)
    {
        if (shape.Kind == ShapeKind.Fields && IsRecursive(shape))
        {
            var reference = new JsonObject { ["$ref"] = Reference(shape) };
            return mayBeNull ? new JsonObject { ["anyOf"] = new JsonArray(reference, new JsonObject { ["type"] = "null" }) } : reference;
        }

        var schema = Plain(shape);
        if (mayBeNull)
        {
            schema["type"] = new JsonArray((string)schema["type"]!, "null");
            (schema["enum"] as JsonArray)?.Add(null);
        }

        return schema;
    }

    private JsonObject Plain(Shape shape) => shape.Kind switch
    {
        ShapeKind.Fields => Fields(shape),
        ShapeKind.List => new() { ["type"] = "array", ["items"] = Of(shape.Item, mayBeNull: false) },
        ShapeKind.Map => Map(shape),
        ShapeKind.YesNo => new() { ["type"] = "boolean" },
        ShapeKind.Whole when ofAnswer => new() { ["type"] = "integer" },
        ShapeKind.Whole => new() { ["type"] = "integer", ["minimum"] = shape.Least, ["maximum"] = shape.Most },
        ShapeKind.Number => new() { ["type"] = "number" },
        ShapeKind.Date when ofAnswer => new() { ["type"] = "string", ["format"] = "date" },
        ShapeKind.Date => new() { ["type"] = "string", ["format"] = "date", ["pattern"] = DatePattern },
        ShapeKind.LondonTime => new() { ["type"] = "string", ["pattern"] = @"^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])[Tt ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?([Zz]|[+-](0\d|1[0-7]):[0-5]\d)?$" },
        ShapeKind.DayOrNever => new() { ["type"] = "string", ["pattern"] = "^never$|" + DatePattern },
        ShapeKind.Moment => new() { ["type"] = "string", ["pattern"] = @"^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])([T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d)(:[0-5]\d)?)?)?$" },
        ShapeKind.Name => new() { ["type"] = "string", ["enum"] = new JsonArray([.. shape.Names.Select(name => (JsonNode)name)]) },
        _ when shape.Form is { } form => new() { ["type"] = "string", ["pattern"] = form.Pattern },
        _ => new() { ["type"] = "string" },
    };

    private JsonObject Map(Shape shape)
    {
        var schema = new JsonObject { ["type"] = "object", ["additionalProperties"] = Of(shape.Item, mayBeNull: false) };
        if (shape.Keys.Count > 0)
        {
            schema["propertyNames"] = new JsonObject { ["enum"] = new JsonArray([.. shape.Keys.Select(name => (JsonNode)name)]) };
        }

        return schema;
    }

    private string Reference(Shape shape)
    {
        if (shape.Type == root.Type)
        {
            return "#";
        }

        var name = shape.Type.Name;
        if (!definitions.ContainsKey(name))
        {
            definitions[name] = new JsonObject();
            definitions[name] = Fields(shape);
        }

        return "#/$defs/" + name;
    }

    private static bool IsRecursive(Shape shape)
    {
        var seen = new HashSet<System.Type>();
        var open = new Stack<Shape>(Below(shape));
        while (open.Count > 0)
        {
            var next = open.Pop();
            if (next.Kind != ShapeKind.Fields)
            {
                foreach (var below in Below(next))
                {
                    open.Push(below);
                }
            }
            else if (next.Type == shape.Type)
            {
                return true;
            }
            else if (seen.Add(next.Type))
            {
                foreach (var below in Below(next))
                {
                    open.Push(below);
                }
            }
        }

        return false;
    }

    private static IEnumerable<Shape> Below(Shape shape) => shape.Kind switch
    {
        ShapeKind.Fields => shape.Fields.Select(field => field.Shape),
        ShapeKind.List or ShapeKind.Map => [shape.Item],
        _ => [],
    };
}
