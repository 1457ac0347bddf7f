using System;
using System.Collections;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace CareRights.PowerShell;

/// <summary>Facts as PowerShell has them, written as the JSON that a question reads. What a fact means and which values it takes is the question's.</summary>
internal static class FactsText
{
    /// <summary>A value as the schema of its fact wants it; <see langword="null"/> for nothing said: null, an empty text, a blank cell of a CSV file.</summary>
    public static JsonNode? Of(object? value, JsonElement schema) => Base(value) switch
    {
        null or DBNull => null,
        string text => OfText(text.Trim(), schema),
        bool yes => JsonValue.Create(yes),
        SwitchParameter given => JsonValue.Create(given.IsPresent),
        DateTime time => JsonValue.Create(Moment(time, schema)),
        DateTimeOffset time => JsonValue.Create(time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture)),
        LocalDate day => JsonValue.Create(LocalDatePattern.Iso.Format(day)),
        Enum name => JsonValue.Create(name.ToString()),
        IDictionary table => OfPairs(table.Keys.Cast<object>().Select(key => (Convert.ToString(key, CultureInfo.InvariantCulture) ?? "", (object?)table[key])), schema),
        PSObject fields => OfPairs(fields.Properties.Where(field => field.IsGettable).Select(field => (field.Name, (object?)field.Value)), schema),
        IEnumerable list => new JsonArray([.. list.Cast<object?>().Select(item => Of(item, Items(schema)))]),
        IConvertible number when Convert.GetTypeCode(number) is >= TypeCode.SByte and <= TypeCode.Decimal => JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture)),
        var other => JsonValue.Create(other.ToString()),
    };

    /// <summary>Whether a schema allows a type.</summary>
    public static bool Allows(JsonElement schema, string type) =>
        schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("type", out var types)
        && (types.ValueKind == JsonValueKind.Array ? types.EnumerateArray().Any(each => each.GetString() == type) : types.GetString() == type);

    private static object? Base(object? value) => value is PSObject { BaseObject: not PSCustomObject } wrapped ? wrapped.BaseObject : value;

    // A file of CSV holds texts alone: a number, a yes or a list is read as what the fact is.
    private static JsonNode? OfText(string text, JsonElement schema)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (Allows(schema, "integer") && int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number))
        {
            return JsonValue.Create(number);
        }

        if (Allows(schema, "boolean") && YesOrNo(text) is { } yes)
        {
            return JsonValue.Create(yes);
        }

        return Allows(schema, "array") && !Allows(schema, "string")
            ? new JsonArray([.. text.Split(';').Select(item => OfText(item.Trim(), Items(schema)))])
            : JsonValue.Create(text);
    }

    private static bool? YesOrNo(string text) => text.ToUpperInvariant() switch
    {
        "TRUE" or "YES" => true,
        "FALSE" or "NO" => false,
        _ => null,
    };

    // A [datetime] at midnight is a day, unless the fact is a time. Without a zone it is the time in London.
    private static string Moment(DateTime time, JsonElement schema)
    {
        var isDay = time.TimeOfDay == TimeSpan.Zero
            && (!schema.TryGetProperty("pattern", out var pattern) || Regex.IsMatch("2026-01-01", pattern.GetString()!, RegexOptions.ECMAScript));
        return time.ToString(isDay ? "yyyy-MM-dd" : "yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) + (!isDay && time.Kind == DateTimeKind.Utc ? "Z" : "");
    }

    private static JsonObject OfPairs(IEnumerable<(string Name, object? Value)> pairs, JsonElement schema)
    {
        var all = new JsonObject();
        foreach (var (name, value) in pairs)
        {
            var (known, of) = Field(schema, name);
            if (Of(value, of) is { } node)
            {
                all[known] = node;
            }
        }

        return all;
    }

    /// <summary>The name by which the schema knows a field, and the field's schema; PowerShell does not tell capitals from small letters.</summary>
    public static (string Name, JsonElement Schema) Field(JsonElement schema, string name)
    {
        if (schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("properties", out var properties))
        {
            foreach (var property in properties.EnumerateObject())
            {
                if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return (property.Name, property.Value);
                }
            }
        }

        return (name, default);
    }

    private static JsonElement Items(JsonElement schema) => schema.ValueKind == JsonValueKind.Object && schema.TryGetProperty("items", out var items) ? items : default;
}
