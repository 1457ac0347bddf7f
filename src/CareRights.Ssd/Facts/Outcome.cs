using System.Text.Json;

namespace CareRights.Ssd.Facts;

/// <summary>The flags that the dataset keeps as JSON in one column.</summary>
internal static class Outcome
{
    /// <summary>Whether a flag is Y; <see langword="null"/> where the column holds no such flag, or no JSON.</summary>
    public static bool? Flag(string? json, string name)
    {
        if (json is null)
        {
            return null;
        }

        try
        {
            using var read = JsonDocument.Parse(json);
            return read.RootElement.ValueKind == JsonValueKind.Object && read.RootElement.TryGetProperty(name, out var flag) && flag.ValueKind == JsonValueKind.String && flag.GetString() is { } text
                ? YesNo.Of(text)
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
