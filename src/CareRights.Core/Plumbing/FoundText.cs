using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace CareRights;

/// <summary>What was found where something else was expected, in words that cannot hold personal data: the text itself only where it is close to one that the field takes.</summary>
internal static class FoundText
{
    private const int LongestMeant = 60;

    private const int LongestMasked = 20;

    // How many letters more than what was meant a slip may have.
    private const int MostMore = 3;

    private static readonly string[] Short = ["yes", "no", "true", "false", "y", "n", "unknown", "null"];

    /// <summary>The text described.</summary>
    /// <param name="text">What was found.</param>
    /// <param name="taken">The texts that the field takes.</param>
    public static string Of(string text, IEnumerable<string> taken) =>
        text.Length == 0 ? "an empty text"
        : Short.Contains(text, StringComparer.OrdinalIgnoreCase) || IsShortNumber(text) || Meant(text, taken).Count > 0 ? "'" + text + "'"
        : text.Length <= LongestMasked && text.Any(IsDigit) && text.All(letter => IsDigit(letter) || letter is '/' or '-' or '.' or ':' or ' ' or 'T' or 'Z' or '+') ? "'" + Masked(text) + "' (9 stands for each digit)"
        : text.Length == 1 ? "a text of 1 character"
        : "a text of " + text.Length.ToString(CultureInfo.InvariantCulture) + " characters";

    /// <summary>The known names that somebody may have meant; none if the text is not made of letters alone, or is so much longer than what was meant that a name could be in it.</summary>
    public static IReadOnlyList<string> Meant(string text, IEnumerable<string> known) =>
        text.Length <= LongestMeant && text.All(letter => letter is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or ' ')
            ? [.. Nearest.Meant(text, known).Where(name => text.Length - name.Length <= MostMore)]
            : [];

    // A number of up to three digits is shown; a longer one may be somebody's.
    private static bool IsShortNumber(string text) => text.TrimStart('-') is { Length: > 0 and <= 3 } digits && text.Length <= digits.Length + 1 && digits.All(IsDigit);

    private static string Masked(string text) => new([.. text.Select(letter => IsDigit(letter) ? '9' : letter)]);

    private static bool IsDigit(char letter) => letter is >= '0' and <= '9';
}
