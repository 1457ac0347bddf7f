using System;
using System.ComponentModel;
using System.Linq;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using NodaTime;

namespace CareRights.Json;

/// <summary>The JSON schema of a question's facts, with the description of every property, so that facts can be written from the schema alone.</summary>
internal static class Schema
{
    private static readonly JsonSchemaExporterOptions Options = new() { TransformSchemaNode = Describe };

    public static JsonNode Of(Type facts, string title)
    {
        var schema = FactsOptions.Facts.GetJsonSchemaAsNode(facts, Options).AsObject();
        var described = new JsonObject { ["$schema"] = "https://json-schema.org/draft/2020-12/schema", ["title"] = title };
        foreach (var property in schema.ToArray())
        {
            var (name, value) = (property.Key, property.Value);
            schema.Remove(name);
            described[name] = name == "type" ? "object" : value;
        }

        return described;
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode schema)
    {
        var type = Nullable.GetUnderlyingType(context.TypeInfo.Type) ?? context.TypeInfo.Type;
        if (type == typeof(LocalDate))
        {
            schema = new JsonObject { ["type"] = new JsonArray("string", "null"), ["format"] = "date" };
        }

        if (type == typeof(LocalDateTime))
        {
            // What the reader accepts: a time of the clocks in London, or one with an offset. "date-time" would refuse the first.
            schema = new JsonObject { ["type"] = new JsonArray("string", "null"), ["pattern"] = @"^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?([Zz]|[+-]\d{2}:\d{2})?$" };
        }

        if (type == typeof(EventDate))
        {
            schema = new JsonObject { ["type"] = new JsonArray("string", "null"), ["pattern"] = @"^(never|\d{4}-\d{2}-\d{2})$" };
        }

        if (type.IsEnum && type.IsDefined(typeof(FlagsAttribute), false))
        {
            // Given as an array of names; that there are none is the empty array.
            schema = new JsonObject { ["enum"] = new JsonArray([.. Enum.GetNames(type).Skip(1).Select(name => (JsonNode)name)]) };
        }

        ICustomAttributeProvider of = context.PropertyInfo?.AttributeProvider ?? type;
        if (of.GetCustomAttributes(typeof(DescriptionAttribute), true).OfType<DescriptionAttribute>().FirstOrDefault() is { } description)
        {
            if (schema is not JsonObject)
            {
                schema = new JsonObject();
            }

            schema.AsObject().Insert(0, "description", description.Description);
        }

        return schema;
    }
}
