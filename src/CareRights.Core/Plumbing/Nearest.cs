using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights;

/// <summary>The known names nearest to one that a user mistyped, for messages that help.</summary>
/// <example><code>Nearest.Meant("placment", ["placement", "school"]); // placement</code></example>
internal static class Nearest
{
    /// <summary>The nearest, the nearest first, whether near enough or not.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="known">The names there are; capitals do not matter.</param>
    /// <param name="count">How many at most.</param>
    public static IReadOnlyList<string> To(string typed, IEnumerable<string> known, int count = 3) =>
        known.Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(name => Distance(typed.ToUpperInvariant(), name.ToUpperInvariant()))
            .Take(count)
            .ToArray();

    /// <summary>Those near enough to be what was meant: at most a third of the letters differ.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="known">The names there are; capitals do not matter.</param>
    public static IReadOnlyList<string> Meant(string typed, IEnumerable<string> known) =>
        To(typed, known.Where(name => Distance(typed.ToUpperInvariant(), name.ToUpperInvariant()) <= Math.Max(1, typed.Length / 3)));

    // More is a text and no name, and would take time for nothing.
    private const int Longest = 100;

    // How many letters must be put in, left out or changed to make one word the other; a name that starts as typed comes first.
    private static int Distance(string typed, string name)
    {
        if (typed.Length > 2 && name.StartsWith(typed, StringComparison.Ordinal))
        {
            return 0;
        }

        typed = typed.Length > Longest ? typed.Substring(0, Longest) : typed;
        var row = Enumerable.Range(0, name.Length + 1).ToArray();
        for (var i = 1; i <= typed.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= name.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (typed[i - 1] == name[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[name.Length];
    }
}
