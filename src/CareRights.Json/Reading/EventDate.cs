using System;
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
    public const string Never = "never";

    internal sealed class Converter : JsonConverter<EventDate>
    {
        public override EventDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.GetString() is { } text && text != Never ? new(LocalDatePattern.Iso.Parse(text).Value) : new(On: null);

        public override void Write(Utf8JsonWriter writer, EventDate value, JsonSerializerOptions options) => writer.WriteStringValue(value.On is { } day ? AnswerJson.Of(day) : Never);
    }
}

/// <summary>A day, a time in London or a time with its offset, as it was written.</summary>
/// <param name="Text">The text.</param>
[JsonConverter(typeof(Converter))]
internal sealed record Moment(string Text)
{
    internal sealed class Converter : JsonConverter<Moment>
    {
        public override Moment Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetString()!);

        public override void Write(Utf8JsonWriter writer, Moment value, JsonSerializerOptions options) => writer.WriteStringValue(value.Text);
    }
}
