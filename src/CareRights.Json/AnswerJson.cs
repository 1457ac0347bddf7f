using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Json;

/// <summary>How answers are written as JSON: camelCase names, enumerations by name, ISO dates.</summary>
internal static class AnswerJson
{
    public static JsonSerializerOptions Line { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = JsonTypeInfoResolver.Combine() };

    public static JsonSerializerOptions Document { get; } = new(Line) { WriteIndented = true };

    /// <summary>A determination as every command writes it.</summary>
    public static JsonObject Of(Determination determination) => new()
    {
        ["question"] = determination.Question,
        ["asOf"] = Of(determination.AsOf),
        ["answer"] = determination.Answer.ToString(),
        ["findings"] = Of(determination.Findings),
        ["missing"] = Of(determination.Missing),
        ["lawReadOn"] = determination.LawReadOn is { } day ? Of(day) : null,
    };

    public static JsonArray Of(IEnumerable<Finding> findings) => new([.. findings.Select(JsonNode (finding) =>
    {
        var json = new JsonObject
        {
            ["condition"] = finding.Condition,
            ["answer"] = finding.Answer.ToString(),
            ["authority"] = Of(finding.Authority),
        };
        if (finding.Note.Length > 0)
        {
            json["note"] = finding.Note;
        }

        if (finding.Missing.Count > 0)
        {
            json["missing"] = Of(finding.Missing);
        }

        if (finding.Parts.Count > 0)
        {
            json["parts"] = Of(finding.Parts);
        }

        return json;
    })]);

    public static JsonObject Of(Citation citation) => new()
    {
        ["instrument"] = citation.Instrument.Name,
        ["provision"] = citation.Provision,
        ["kind"] = citation.Instrument.Kind.ToString(),
        ["link"] = citation.Link,
    };

    public static JsonArray Of(IEnumerable<MissingFact> missing) => Of(missing.Select(fact => fact.Question));

    public static JsonArray Of(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
