using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace CareRights.Json;

/// <summary>One set of facts from the input, or what is wrong with it.</summary>
/// <param name="Line">The line of the input on which it starts, from 1.</param>
/// <param name="Facts">The facts; <see langword="null"/> if they could not be read.</param>
/// <param name="Error">What is wrong, with the place and what was expected; empty if nothing is.</param>
internal sealed record FactsRead<TFacts>(long Line, TFacts? Facts, string Error)
    where TFacts : class
{
    /// <summary>What could not be read and was left out; the facts are given all the same.</summary>
    public IReadOnlyList<string> NotRead { get; init; } = [];
}

/// <summary>Reads facts from a file or a pipe: one JSON object, an array of them, or JSON Lines, which stream and of which a broken line spoils no other.</summary>
internal static class FactsInput
{
    private const int LongestLine = 16 * 1024 * 1024;

    public static IEnumerable<FactsRead<TFacts>> Read<TFacts>(TextReader input, Forgiving<TFacts>? forgiving = null)
        where TFacts : class
    {
        long number = 0;
        var any = false;
        while (Next(input) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            if (!any && !IsWholeObject(line))
            {
                foreach (var read in Document(line, input, number, forgiving))
                {
                    yield return read;
                }

                yield break;
            }

            any = true;
            yield return Parse(line, number, forgiving);
        }

        if (!any)
        {
            yield return new(1, null, "line 1: the input is empty; expected one JSON object of facts, or one a line (JSON Lines).");
        }
    }

    private static string? Next(TextReader input)
    {
        var line = input.ReadLine();
        return line?.Length > LongestLine
            ? throw new FactsException($"a line of the input is {line.Length} characters long; expected JSON of at most {LongestLine} characters for one person.")
            : line;
    }

    // The first line decides: a complete object on it means JSON Lines (or the only object), anything else one document over several lines.
    private static bool IsWholeObject(string line)
    {
        if (!line.TrimStart('\uFEFF').TrimStart().StartsWith("{", StringComparison.Ordinal))
        {
            return false;
        }

        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(line.TrimStart('\uFEFF')), isFinalBlock: false, default);
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

    private static IEnumerable<FactsRead<TFacts>> Document<TFacts>(string first, TextReader input, long line, Forgiving<TFacts>? forgiving)
        where TFacts : class
    {
        var text = first + "\n" + input.ReadToEnd();
        JsonDocument document;
        string? error = null;
        try
        {
            document = JsonDocument.Parse(text.TrimStart('\uFEFF'));
        }
        catch (JsonException broken)
        {
            document = null!;
            error = $"line {line + broken.LineNumber}: this is not JSON ({Place(broken)}); expected one JSON object of facts, an array of them, or one object a line.";
        }

        if (error is not null)
        {
            yield return new(line, null, error);
            yield break;
        }

        using (document)
        {
            if (document.RootElement.ValueKind == JsonValueKind.Array)
            {
                var index = 0;
                foreach (var element in document.RootElement.EnumerateArray())
                {
                    index++;
                    var read = Parse(element.GetRawText(), line, forgiving);
                    yield return read.Error.Length == 0 ? read : read with { Error = $"item {index}: {read.Error}" };
                }
            }
            else
            {
                yield return Parse(text, line, forgiving);
            }
        }
    }

    private static FactsRead<TFacts> Parse<TFacts>(string json, long line, Forgiving<TFacts>? forgiving)
        where TFacts : class
    {
        try
        {
            var facts = JsonSerializer.Deserialize(json.TrimStart('\uFEFF'), (JsonTypeInfo<TFacts>)FactsOptions.Facts.GetTypeInfo(typeof(TFacts)));
            return facts is null ? new(line, null, $"line {line}: found null; expected an object of facts.") : new(line, facts, "");
        }
        catch (JsonException broken)
        {
            return forgiving?.Read(json.TrimStart('\uFEFF'), line) ?? new(line, null, $"line {line + (broken.LineNumber ?? 0)}: {Describe(broken, typeof(TFacts))}");
        }
    }

    internal static string Describe(JsonException broken, Type facts)
    {
        var field = broken.Path is null or "$" ? "" : "field " + (broken.Path.StartsWith("$.", StringComparison.Ordinal) ? broken.Path.Substring(2) : broken.Path) + ": ";
        var message = broken.Message;
        var cut = message.IndexOf(" Path:", StringComparison.Ordinal);
        message = cut < 0 ? message : message.Substring(0, cut);

        // The serialiser names our types; a caller knows only the fields.
        if (message.Contains("could not be mapped to any .NET member", StringComparison.Ordinal))
        {
            message = "this is not one of the facts; expected a property that 'carerights schema' lists.";
        }
        else if (message.Contains("could not be converted", StringComparison.Ordinal))
        {
            message = $"found a value of another kind, expected {Expected(facts, broken.Path ?? "$")}.";
        }

        return field + message;
    }

    // The kind of the fact that a path leads to, as its writer would put it.
    private static string Expected(Type facts, string path)
    {
        var type = facts;
        foreach (var step in path.TrimStart('$').Split(['.'], StringSplitOptions.RemoveEmptyEntries))
        {
            var name = step.Split('[')[0];
            if (name.Length > 0)
                type = FactsOptions.Facts.GetTypeInfo(type).Properties.FirstOrDefault(property => property.Name == name)?.PropertyType ?? type;
            if (step.IndexOf("[", StringComparison.Ordinal) >= 0)
                type = FactsOptions.Facts.GetTypeInfo(type).ElementType ?? type;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        return type == typeof(bool) ? "true or false"
            : type == typeof(int) ? "a whole number"
            : type == typeof(string) ? "a text in quotes"
            : type.IsEnum ? "one of " + string.Join(", ", Enum.GetNames(type))
            : FactsOptions.Facts.GetTypeInfo(type).ElementType is not null ? "a list in square brackets"
            : "an object of facts in braces";
    }

    private static string Place(JsonException broken) => $"character {(broken.BytePositionInLine ?? 0) + 1}";
}
