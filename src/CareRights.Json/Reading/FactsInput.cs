using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;

namespace CareRights.Json;

/// <summary>One set of facts from the input as JSON text, or why there is none.</summary>
/// <param name="Line">The line of the input on which it starts, from 1.</param>
/// <param name="Item">Its place in an array of them, from 1; 0 if it stands in none.</param>
/// <param name="Json">The JSON; empty if there is a problem.</param>
/// <param name="Problem">Why it cannot be read; empty if it can.</param>
internal sealed record FactsText(long Line, int Item, string Json, string Problem = "");

/// <summary>Splits an input into sets of facts: one JSON object, an array of them, or JSON Lines, which stream and of which a broken line spoils no other.</summary>
internal static class FactsInput
{
    /// <summary>The most characters of one line of JSON Lines, and of one document over several lines.</summary>
    public const int Longest = 16 * 1024 * 1024;

    private const string Wanted = "expected one JSON object of facts, an array of them, or one object a line (JSON Lines)";

    public static IEnumerable<FactsText> Read(TextReader input)
    {
        using var lines = Lines(input).Where(line => line.Text is null || line.Text.Trim().Length > 0).GetEnumerator();
        if (!lines.MoveNext())
        {
            yield return new(1, 0, "", "the input is empty; expected one JSON object of facts, or one a line (JSON Lines)");
            yield break;
        }

        var first = lines.Current;
        var isLines = first.Text is null || IsWholeObject(first.Text);
        foreach (var facts in isLines ? EachLine(lines) : Document(lines))
        {
            yield return facts;
        }
    }

    private static IEnumerable<FactsText> EachLine(IEnumerator<(long Number, string? Text)> lines)
    {
        do
        {
            yield return Line(lines.Current);
        }
        while (lines.MoveNext());
    }

    private static FactsText Line((long Number, string? Text) line) => line.Text is { } text
        ? new(line.Number, 0, text)
        : new(line.Number, 0, "", "the line is too long; expected JSON of at most 16 MiB for one person");

    private static IEnumerable<FactsText> Document(IEnumerator<(long Number, string? Text)> lines)
    {
        var all = new List<(long Number, string? Text)>();
        long length = 0;
        do
        {
            all.Add(lines.Current);
            length += lines.Current.Text?.Length + 1 ?? Longest + 1;
        }
        while (length <= Longest && lines.MoveNext());

        var start = all[0].Number;
        if (length > Longest)
        {
            return [new(start, 0, "", "the document is longer than 16 MiB; give many people as JSON Lines, one object a line")];
        }

        // The lines left out were empty; each keeps its number.
        var text = new StringBuilder();
        foreach (var line in all)
        {
            text.Append(line.Text).Append('\n');
        }

        return Parse(text.ToString(), all) ?? (all.Count > 1 && !all[0].Text!.TrimStart().StartsWith("[", StringComparison.Ordinal) && all.Skip(1).Any(line => IsWholeObject(line.Text!))
            ? all.Select(Line)
            : [new(start, 0, "", "this is not JSON" + Place(text.ToString(), all) + "; " + Wanted)]);
    }

    private static IReadOnlyList<FactsText>? Parse(string text, List<(long Number, string? Text)> lines)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Array
                ? [.. document.RootElement.EnumerateArray().Select((element, i) => new FactsText(lines[0].Number, i + 1, element.GetRawText()))]
                : [new(lines[0].Number, 0, text)];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Place(string text, List<(long Number, string? Text)> lines)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return "";
        }
        catch (JsonException broken)
        {
            var line = lines[(int)Math.Min(broken.LineNumber ?? 0, lines.Count - 1)].Number;
            return $" (line {line}, character {(broken.BytePositionInLine ?? 0) + 1})";
        }
    }

    // A complete object on the first line means JSON Lines (or the only object), anything else one document over several lines.
    private static bool IsWholeObject(string line)
    {
        if (!line.TrimStart().StartsWith("{", StringComparison.Ordinal))
        {
            return false;
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(line), isFinalBlock: false, default);
        try
        {
            return reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            // Broken within its own line: answered as a broken line, so that the lines after it still count.
            return true;
        }
    }

    /// <summary>The lines, each read no further than it may be long; a longer one is <see langword="null"/>.</summary>
    private static IEnumerable<(long Number, string? Text)> Lines(TextReader input)
    {
        var buffer = new char[1 << 16];
        var line = new StringBuilder();
        long number = 1;
        var isTooLong = false;
        var isFirst = true;
        int read;
        while ((read = input.Read(buffer, 0, buffer.Length)) > 0)
        {
            var start = isFirst && buffer[0] == '\uFEFF' ? 1 : 0;
            isFirst = false;
            while (start < read)
            {
                var end = Array.IndexOf(buffer, '\n', start, read - start);
                var length = (end < 0 ? read : end) - start;
                isTooLong |= line.Length + length > Longest;
                if (!isTooLong)
                {
                    line.Append(buffer, start, length);
                }

                start += length + 1;
                if (end >= 0)
                {
                    yield return (number++, isTooLong ? null : line.ToString());
                    line.Clear();
                    isTooLong = false;
                }
            }
        }

        if (line.Length > 0 || isTooLong)
        {
            yield return (number, isTooLong ? null : line.ToString());
        }
    }
}
