using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace CareRights.Json;

/// <summary>What was found in the facts, in words that cannot hold personal data: the kind of the value, and its text only where it is close to a text that the field takes.</summary>
internal static class Found
{
    private const int LongestMeant = 60;

    private const int LongestMasked = 20;

    private static readonly string[] Short = ["yes", "no", "true", "false", "y", "n", "1", "0", "unknown", "null"];

    public static string Of(JsonElement value, IEnumerable<string> taken) => value.ValueKind switch
    {
        JsonValueKind.Null => "null",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        JsonValueKind.Array => "a list",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => Number(value),
        _ => Of(value.GetString()!, taken),
    };

    /// <summary>A number of up to three digits is shown; a longer one may be somebody's.</summary>
    private static string Number(JsonElement value) =>
        !value.TryGetDecimal(out var number) ? "a number that is too large or too small"
        : number != decimal.Truncate(number) ? "a number with a fraction"
        : number is > -1000 and < 1000 ? number.ToString("0", CultureInfo.InvariantCulture)
        : "a number of more than three digits";

    public static string Of(string text, IEnumerable<string> taken) =>
        text.Length == 0 ? "an empty text"
        : Short.Contains(text, StringComparer.OrdinalIgnoreCase) || Meant(text, taken).Count > 0 ? "'" + text + "'"
        : text.Length <= LongestMasked && text.Any(IsDigit) && text.All(letter => IsDigit(letter) || letter is '/' or '-' or '.' or ':' or ' ' or 'T' or 'Z' or '+') ? "'" + Masked(text) + "' (9 stands for each digit)"
        : text.Length == 1 ? "a text of 1 character"
        : "a text of " + text.Length.ToString(CultureInfo.InvariantCulture) + " characters";

    /// <summary>The known names that somebody may have meant; none if the text is not made of letters alone, since it may then be anything.</summary>
    public static IReadOnlyList<string> Meant(string text, IEnumerable<string> known) =>
        text.Length <= LongestMeant && text.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or ' ') ? Nearest.Meant(text, known) : [];

    private static string Masked(string text) => new([.. text.Select(letter => IsDigit(letter) ? '9' : letter)]);

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}
