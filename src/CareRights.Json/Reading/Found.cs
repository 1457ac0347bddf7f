using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace CareRights.Json;

/// <summary>What was found in the facts, in words that cannot hold personal data: the kind of the value, and its text only where it is close to a text that the field takes.</summary>
internal static class Found
{
    public static string Of(JsonElement value, IEnumerable<string> taken) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => Number(value),
        _ => FoundText.Of(value.GetString()!, taken),
    };

    /// <summary>A number of up to three digits is shown; a longer one may be somebody's.</summary>
    private static string Number(JsonElement value) =>
        !value.TryGetDecimal(out var number) ? "a number that is too large or too small"
        : number != decimal.Truncate(number) ? "a number with a fraction"
        : number is > -1000 and < 1000 ? number.ToString("0", CultureInfo.InvariantCulture)
        : "a number of more than three digits";
}
