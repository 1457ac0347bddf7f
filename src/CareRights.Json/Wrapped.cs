using System.Collections.Generic;

namespace CareRights.Json;

/// <summary>Text broken into lines for a person to read.</summary>
internal static class Wrapped
{
    /// <summary>The widest that a line may be.</summary>
    public const int Width = 80;

    /// <summary>A text in lines of at most some characters, broken between words.</summary>
    public static IReadOnlyList<string> Text(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                lines.Add(line);
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        lines.Add(line);
        return lines;
    }
}
