using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using CareRights.Tool.Decide;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Tool.Edge;

/// <summary>How facts are read and answers written as JSON: camelCase names, enumerations by name, ISO dates; an unknown property is a mistake, not ignored.</summary>
internal static class Json
{
    public static JsonSerializerOptions Facts { get; } = Options(indented: false);

    public static JsonSerializerOptions Line { get; } = Options(indented: false);

    public static JsonSerializerOptions Document { get; } = Options(indented: true);

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

    public static JsonArray Of(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)text)]);

    public static JsonArray Of(IEnumerable<MissingFact> missing) => Of(missing.Select(fact => fact.Question));

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        TypeInfoResolver = FactsJson.All,
        Converters = { new LocalDateConverter(), new LocalDateTimeConverter(), new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    private sealed class LocalDateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } parsed
                ? parsed.Value
                : throw new JsonException("expected a date as YYYY-MM-DD");

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(Of(value));
    }

    private sealed class LocalDateTimeConverter : JsonConverter<LocalDateTime>
    {
        private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

        public override LocalDateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                var text = reader.GetString()!;
                if (Minutes.Parse(text) is { Success: true } minutes)
                {
                    return minutes.Value;
                }

                if (LocalDateTimePattern.GeneralIso.Parse(text) is { Success: true } seconds)
                {
                    return seconds.Value;
                }
            }

            throw new JsonException("expected a time in London as YYYY-MM-DDTHH:MM");
        }

        public override void Write(Utf8JsonWriter writer, LocalDateTime value, JsonSerializerOptions options) => writer.WriteStringValue(Minutes.Format(value));
    }
}
