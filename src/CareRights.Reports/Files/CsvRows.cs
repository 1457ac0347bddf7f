using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using CsvHelper;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Reports.Files;

/// <summary>Reads a small CSV file with named columns; every mistake in it is reported, with its line and field, before anything is worked out.</summary>
internal static class CsvRows
{
    private const int MostShown = 20;

    private static readonly CsvReaderOptions ReaderOptions = new()
    {
        MaxRecordSize = 1 << 20,
        TrackLineNumbers = true,
        IncludeValuesInExceptions = false,
        TrimWhitespace = true,
    };

    /// <summary>Reads every row.</summary>
    /// <param name="input">The file, from its beginning. It is left open.</param>
    /// <param name="name">What the file is called in messages.</param>
    /// <param name="columns">The columns, each with the names it may have, those that must be there marked with a star: "code* gss_code". Capitals do not matter.</param>
    /// <param name="parse">Makes one thing of a row; it asks the row for fields, which report what is wrong.</param>
    /// <param name="mayHoldMore">Whether other columns are to be expected; otherwise they are named, since one may be misspelt.</param>
    /// <param name="notes">Takes what is to be said of columns that are not used; <see langword="null"/> to say nothing.</param>
    /// <exception cref="FormatException">The file is not CSV, lacks a column, or holds a mistake.</exception>
    public static IReadOnlyList<T> Read<T>(
        Stream input, string name, IReadOnlyList<string> columns, Func<CsvRow, T> parse, ICollection<string>? notes = null, bool mayHoldMore = false)
    {
        try
        {
            using var reader = CsvReader.Create(input, ReaderOptions, leaveOpen: true);
            return Read(reader, name, columns, parse, notes, mayHoldMore);
        }
        catch (CsvFormatException)
        {
            throw new FormatException($"{name}: this is not CSV; expected the columns {Describe(columns)}.");
        }
    }

    private static List<T> Read<T>(CsvReader reader, string file, IReadOnlyList<string> columns, Func<CsvRow, T> parse, ICollection<string>? notes, bool mayHoldMore)
    {
        reader.ReadHeader();
        var headers = reader.Headers.ToArray().Select(header => header.Trim().TrimStart('\uFEFF').ToLowerInvariant()).ToArray();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var column in columns)
        {
            var names = column.Split(' ');
            var place = Array.FindIndex(headers, header => names.Contains(header) || names.Contains(header + "*"));
            if (place >= 0)
            {
                places[names[0].TrimEnd('*')] = place;
            }
            else if (column.AsSpan().IndexOf('*') >= 0)
            {
                throw new FormatException($"{file}, line 1: there is no column '{names[0].TrimEnd('*')}'; found {(headers.Length == 0 ? "nothing" : Shown(headers, Enumerable.Range(0, headers.Length), columns))}; expected {Describe(columns)}.");
            }
        }

        var unused = Enumerable.Range(0, headers.Length).Where(place => !places.ContainsValue(place) && headers[place].Length > 0).ToArray();
        if (unused.Length > 0 && !mayHoldMore)
        {
            notes?.Add($"{file}: not used: {Shown(headers, unused, columns)}; expected {Describe(columns)}.");
        }

        var rows = new List<T>();
        var mistakes = new Mistakes(file);
        while (reader.Read())
        {
            var made = parse(new CsvRow(reader.LineNumber, [.. Enumerable.Range(0, reader.FieldCount).Select(place => reader.GetString(place).Trim())], places, mistakes));
            if (mistakes.Count == 0)
            {
                rows.Add(made);
            }
            else
            {
                rows.Clear();
            }
        }

        return mistakes.Count == 0 ? rows : throw new FormatException(mistakes.ToString());
    }

    // A heading is repeated where it is a known one or close to one; anything else may be a cell that slipped, and is named by its place.
    private static string Shown(string[] headers, IEnumerable<int> places, IReadOnlyList<string> columns)
    {
        var known = columns.SelectMany(column => column.Split(' ')).Select(name => name.TrimEnd('*')).ToArray();
        var all = places.Select(place => FoundText.Meant(headers[place], known).Count > 0 ? headers[place] : $"column {place + 1}").ToArray();
        return string.Join(", ", all.Take(MostShown)) + (all.Length > MostShown ? $" and {all.Length - MostShown} more" : "");
    }

    /// <summary>What is wrong with a file: the first of it in words, and how much more there is. A file of any length keeps no more.</summary>
    internal sealed class Mistakes(string file)
    {
        private readonly List<string> shown = [];

        public int Count { get; private set; }

        public void Add(string mistake)
        {
            Count++;
            if (shown.Count < MostShown)
            {
                shown.Add($"{file}, {mistake}");
            }
        }

        public override string ToString() => string.Join("\n", Count > MostShown ? shown.Append($"and {Count - MostShown} more of the kind") : shown);
    }

    /// <summary>The columns for a message.</summary>
    public static string Describe(IEnumerable<string> columns) => string.Join(", ", columns.Select(column =>
        column.Split(' ')[0] is var name && name.EndsWith("*", StringComparison.Ordinal) ? name.TrimEnd('*') : name + " (may be left out)"));
}

/// <summary>One row: its fields by column, an empty one being unknown. What is wrong with a field is noted, and the row is not used.</summary>
internal sealed class CsvRow(long line, string[] cells, Dictionary<string, int> places, CsvRows.Mistakes mistakes)
{
    // What can be added up whatever the file holds.
    private const decimal MostPounds = 1_000_000_000_000m;

    private static readonly string[] Suppressed = ["c", "x", "z", "k", "..", "*"];

    public long Line { get; } = line;

    /// <summary>The field as text; empty where it is.</summary>
    public string Text(string column) => places.TryGetValue(column, out var place) && place < cells.Length ? cells[place] : "";

    public string RequiredText(string column)
    {
        var text = Text(column);
        return text.Length > 0 ? text : Mistake(column, text, "a text", "");
    }

    public LocalDate? Date(string column) =>
        Text(column) is not { Length: > 0 } text ? null
        : Parsed(text) ?? Mistake<LocalDate?>(column, text, "a date as YYYY-MM-DD", null);

    public LocalDate RequiredDate(string column) =>
        Parsed(Text(column)) ?? Mistake(column, Text(column), "a date as YYYY-MM-DD", default(LocalDate));

    public int? Count(string column) =>
        Text(column) is not { Length: > 0 } text || Suppressed.Contains(text, StringComparer.OrdinalIgnoreCase) ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number
        : Mistake<int?>(column, text, "a whole number of zero or more, or nothing or c where it is not known", null);

    public decimal Pounds(string column) =>
        decimal.TryParse(Text(column), NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) <= MostPounds
            ? number
            : Mistake(column, Text(column), "pounds as a number, such as 20000 or 499.50", 0m);

    public bool? YesNo(string column) => Text(column).ToLowerInvariant() switch
    {
        "" or "unknown" => null,
        "yes" or "y" or "true" => true,
        "no" or "n" or "false" => false,
        var other => Mistake<bool?>(column, other, "yes, no, or nothing if it is not known", null),
    };

    /// <summary>One of several words; empty for <paramref name="unknown"/>.</summary>
    public T Word<T>(string column, T unknown, params (string Word, T Value)[] words)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return unknown;
        }

        foreach (var (word, value) in words)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        var taken = words.Select(word => word.Word).ToArray();
        return Mistake(column, text, "one of " + string.Join(", ", taken), unknown, taken);
    }

    /// <summary>Notes what is wrong with a field: what was found is described, and repeated only where it is close to what the field takes.</summary>
    public T Mistake<T>(string column, string found, string expected, T instead, IReadOnlyList<string>? taken = null)
    {
        mistakes.Add($"line {Line}, {column}: found {(found.Length == 0 ? "nothing" : FoundText.Of(found, taken ?? []))}, expected {expected}.");
        return instead;
    }

    private static LocalDate? Parsed(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value : null;
}
