using System;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Json;

/// <summary>How facts are read: camelCase names, enumerations by name, ISO dates; an unknown property is a mistake, not ignored.</summary>
internal static class FactsOptions
{
    public static JsonSerializerOptions Facts { get; } = Options(indented: false);

    private static JsonSerializerOptions Options(bool indented) => new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        AllowDuplicateProperties = false,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        TypeInfoResolver = FactsJson.Default,
        Converters = { new LocalDateConverter(), new LocalDateTimeConverter(), new JsonStringEnumConverter(allowIntegerValues: false) },
    };

    private sealed class LocalDateConverter : JsonConverter<LocalDate>
    {
        public override LocalDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && LocalDatePattern.Iso.Parse(reader.GetString()!) is { Success: true } parsed
                ? parsed.Value
                : throw new JsonException("expected a date as YYYY-MM-DD");

        public override void Write(Utf8JsonWriter writer, LocalDate value, JsonSerializerOptions options) => writer.WriteStringValue(AnswerJson.Of(value));
    }

    /// <summary>A time of the clocks in London. One with an offset, such as Z, is turned into London's.</summary>
    private sealed class LocalDateTimeConverter : JsonConverter<LocalDateTime>
    {
        private static readonly LocalDateTimePattern Minutes = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");

        private static readonly OffsetDateTimePattern MinutesWithOffset = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>");

        private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

        public override LocalDateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType == JsonTokenType.String && InLondon(reader.GetString()!.Trim().ToUpperInvariant().Replace(' ', 'T')) is { } time
                ? time
                : throw new JsonException("expected a time as YYYY-MM-DDTHH:MM in London, or with an offset as 2026-05-01T10:00:00Z");

        public override void Write(Utf8JsonWriter writer, LocalDateTime value, JsonSerializerOptions options) => writer.WriteStringValue(Minutes.Format(value));

        private static LocalDateTime? InLondon(string text) =>
            Minutes.Parse(text) is { Success: true } minutes ? minutes.Value
            : LocalDateTimePattern.ExtendedIso.Parse(text) is { Success: true } seconds ? seconds.Value
            : OffsetDateTimePattern.ExtendedIso.Parse(text) is { Success: true } offset ? offset.Value.InZone(London).LocalDateTime
            : MinutesWithOffset.Parse(text) is { Success: true } without ? without.Value.InZone(London).LocalDateTime
            : null;
    }
}
