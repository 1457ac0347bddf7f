using System;
using System.Globalization;
using System.Linq;
using System.Management.Automation;
using System.Text.Json;
using NodaTime.Text;

namespace CareRights.PowerShell;

/// <summary>An answer's JSON as objects of PowerShell: names with a capital, days as [datetime], times as [datetimeoffset].</summary>
internal static class AnswerObject
{
    public static PSObject Of(JsonElement element, string type)
    {
        var made = new PSObject();
        made.TypeNames.Insert(0, type);
        foreach (var property in element.EnumerateObject())
        {
            made.Properties.Add(new PSNoteProperty(Title.Of(property.Name), Value(property.Value)));
        }

        return made;
    }

    private static object? Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => Of(value, "CareRights.Part"),
        JsonValueKind.Array => value.EnumerateArray().Select(Value).ToArray(),
        JsonValueKind.String => Text(value.GetString()!),
        JsonValueKind.Number => value.TryGetInt32(out var whole) ? whole : value.GetDecimal(),
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => null,
    };

    private static object Text(string text)
    {
        if (text.Length == 10 && LocalDatePattern.Iso.Parse(text) is { Success: true } day)
        {
            return day.Value.ToDateTimeUnspecified();
        }

        return text.Length is 16 or 22 or 25 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && text.Length > 16
            ? time
            : text;
    }
}
