using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Tool.Edge;

/// <summary>How the tool writes JSON of its own: a line, or a document for a person to read.</summary>
internal static class JsonText
{
    public static JsonSerializerOptions Line { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = JsonTypeInfoResolver.Combine() };

    public static JsonSerializerOptions Document { get; } = new(Line) { WriteIndented = true };

    public static string Of(LocalDate date) => LocalDatePattern.Iso.Format(date);
}
