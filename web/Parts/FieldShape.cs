using System.Text;
using System.Text.Json.Nodes;

namespace CareRights.Web.Parts;

/// <summary>How a field of a question is asked for, as the JSON Schema of the question's facts describes it.</summary>
public sealed class FieldShape
{
    // Names within a name.
    private static readonly string[] Proper = ["England", "Wales", "Scotland", "FGM"];

    private FieldShape(string name, JsonObject schema)
    {
        Name = name;
        Label = Words(name);
        Hint = (string?)schema["description"] ?? "";
        var type = schema["type"] is JsonArray types ? (string?)types.FirstOrDefault(each => (string?)each != "null") : (string?)schema["type"];
        var items = schema["items"] as JsonObject;
        Choices = [.. ((schema["enum"] ?? items?["enum"]) as JsonArray ?? []).Select(choice => (string?)choice).OfType<string>()];
        Parts = All((items ?? schema)["properties"] as JsonObject);
        Kind = type switch
        {
            "boolean" => FieldKind.YesNo,
            "integer" => FieldKind.Number,
            "object" => Parts.Count > 0 ? FieldKind.Group : FieldKind.Json,
            "array" => Parts.Count > 0 ? FieldKind.List : Choices.Count > 0 ? FieldKind.SomeOf : FieldKind.Texts,
            _ => Choices.Count > 0 ? FieldKind.OneOf : (string?)schema["format"] == "date" ? FieldKind.Date : FieldKind.Text,
        };
    }

    /// <summary>The name of the property.</summary>
    public string Name { get; }

    /// <summary>The name as words.</summary>
    public string Label { get; }

    /// <summary>What is asked, and what it means to leave it out.</summary>
    public string Hint { get; }

    /// <summary>How it is asked for.</summary>
    public FieldKind Kind { get; }

    /// <summary>The values it may have, where they are few.</summary>
    public IReadOnlyList<string> Choices { get; }

    /// <summary>The fields within it.</summary>
    public IReadOnlyList<FieldShape> Parts { get; }

    /// <summary>The fields of a question.</summary>
    /// <param name="schema">The JSON Schema of its facts.</param>
    public static IReadOnlyList<FieldShape> Of(string schema) => All(JsonNode.Parse(schema)!["properties"] as JsonObject);

    /// <summary>The field at a path such as <c>lookedAfterPeriods[].nation</c>; <see langword="null"/> if there is none.</summary>
    /// <param name="fields">The fields of the question.</param>
    /// <param name="path">The path.</param>
    public static FieldShape? At(IReadOnlyList<FieldShape> fields, string path)
    {
        FieldShape? found = null;
        foreach (var step in path.Split('.'))
        {
            found = (found?.Parts ?? fields).FirstOrDefault(field => field.Name == step.Replace("[]", "", StringComparison.Ordinal));
        }

        return found;
    }

    /// <summary>A name of a program as words: <c>lookedAfterPeriods</c> as "Looked after periods".</summary>
    /// <param name="name">The name.</param>
    public static string Words(string name)
    {
        var words = new StringBuilder();
        foreach (var letter in name)
        {
            var begins = words.Length > 0 && (char.IsUpper(letter) || (char.IsDigit(letter) && !char.IsDigit(words[^1])));
            words.Append(begins ? " " : "").Append(words.Length == 0 ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter));
        }

        return string.Join(' ', words.ToString().Split(' ').Select(word => Array.Find(Proper, name => name.Equals(word, StringComparison.OrdinalIgnoreCase)) ?? word));
    }

    // What if, and the caller's own reference, are for programs.
    private static FieldShape[] All(JsonObject? properties) =>
        [.. (properties ?? []).Where(property => property.Key is not ("id" or "asOf" or "whatIf")).Select(property => new FieldShape(property.Key, property.Value!.AsObject()))];
}

/// <summary>How a field is asked for.</summary>
public enum FieldKind
{
    Text = 0,
    Date,
    Number,
    YesNo,
    OneOf,
    SomeOf,
    Texts,
    Group,
    List,
    Json,
}
