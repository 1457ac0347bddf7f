using System.Text;

namespace CareRights.PowerShell;

/// <summary>Text for a window: PowerShell breaks long lines in the middle of a word.</summary>
public static class Lines
{
    private const int Narrowest = 20;

    /// <summary>Breaks lines between words. A line that goes on is set in as far as its first word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The width in characters; less than 20 counts as 80.</param>
    public static string Wrap(string text, int width)
    {
        width = width < Narrowest ? 80 : width;
        var wrapped = new StringBuilder();
        foreach (var line in text.TrimEnd().Split('\n'))
        {
            Wrap(line.TrimEnd('\r'), width - 1, wrapped);
        }

        return wrapped.ToString().TrimEnd('\n');
    }

    private static void Wrap(string line, int width, StringBuilder wrapped)
    {
        var start = 0;
        while (start < line.Length && (line[start] == ' ' || line[start] == '-'))
        {
            start++;
        }

        var indent = start > width / 2 ? 0 : start;
        var column = 0;
        foreach (var word in line.Substring(start).Split(' '))
        {
            if (column == 0)
            {
                wrapped.Append(line, 0, start);
                column = start;
            }
            else if (column + 1 + word.Length > width)
            {
                wrapped.Append('\n').Append(' ', indent);
                column = indent;
            }
            else
            {
                wrapped.Append(' ');
                column++;
            }

            wrapped.Append(word);
            column += word.Length;
        }

        wrapped.Append('\n');
    }
}
