using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Json;

/// <summary>When something happened, or that it never did: a date or the word <c>never</c>.</summary>
/// <param name="On">The day; <see langword="null"/> if it never happened.</param>
[JsonConverter(typeof(Converter))]
internal sealed record EventDate(LocalDate? On)
{
    private const string Never = "never";

    internal sealed class Converter : JsonConverter<EventDate>
    {
        public override EventDate Read(ref Utf8JsonReader reader, System.Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                var text = reader.GetString()!;
                if (text == Never)
                    return new(On: null);
                if (LocalDatePattern.Iso.Parse(text) is { Success: true } parsed)
                    return new(parsed.Value);
            }

            throw new JsonException("expected a date as YYYY-MM-DD, or the word never");
        }

        public override void Write(Utf8JsonWriter writer, EventDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.On is { } day ? AnswerJson.Of(day) : Never);
    }
}
