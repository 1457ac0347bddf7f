using System;
using System.Collections.Generic;
using System.Linq;

namespace CareRights.Ssda903.Reading;

/// <summary>Which table a file is, by the names of its columns, and where each column stands.</summary>
internal sealed class TableHeader
{
    private const int LongestShown = 64;

    private readonly int[] required;
    private readonly Dictionary<string, int> optional;
    private readonly string[] mayStand;
    private readonly int?[] places;

    private TableHeader(ReturnTable table, int[] required, Dictionary<string, int> optional, IReadOnlyList<string> extra, int count)
    {
        Table = table;
        this.required = required;
        this.optional = optional;
        mayStand = [.. ReturnTables.OptionalColumnsOf(table)];
        places = [.. mayStand.Select(column => optional.TryGetValue(column, out var place) ? place : (int?)null)];
        Extra = extra;
        Count = count;
    }

    public ReturnTable Table { get; }

    /// <summary>Columns that are not of the table.</summary>
    public IReadOnlyList<string> Extra { get; }

    /// <summary>A column of the table that stands twice; empty if none does.</summary>
    public string Repeated { get; private init; } = "";

    /// <summary>How many cells a row should have.</summary>
    public int Count { get; }

    public static TableHeader? Recognise(IReadOnlyList<string> names)
    {
        var columns = names.Select(Name).ToArray();
        foreach (var table in ReturnTables.All)
        {
            var wanted = ReturnTables.ColumnsOf(table);
            var places = wanted.Select(column => Array.IndexOf(columns, column)).ToArray();
            if (places.All(place => place >= 0))
            {
                var optional = ReturnTables.OptionalColumnsOf(table)
                    .Select(column => (Column: column, Place: Array.IndexOf(columns, column)))
                    .Where(each => each.Place >= 0)
                    .ToDictionary(each => each.Column, each => each.Place, StringComparer.Ordinal);
                var used = new HashSet<int>(places.Concat(optional.Values));
                var extra = columns.Where((column, place) => !used.Contains(place) && column.Length > 0).ToArray();
                foreach (var column in extra.Except(wanted, StringComparer.Ordinal).Where(column => !optional.ContainsKey(column)).ToArray())
                {
                    optional[column] = Array.IndexOf(columns, column);
                }

                return new TableHeader(table, places, optional, extra, columns.Length)
                {
                    Repeated = wanted.Concat(ReturnTables.OptionalColumnsOf(table)).FirstOrDefault(column => columns.Count(name => name == column) > 1) ?? "",
                };
            }
        }

        return null;
    }

    /// <summary>The table that lacks the fewest columns, with what it lacks; empty if the file has too little in common with any.</summary>
    public static string Nearest(IReadOnlyList<string> names)
    {
        var columns = names.Select(Name).ToArray();
        var nearest = ReturnTables.All
            .Select(table => (Table: table, Lacking: ReturnTables.ColumnsOf(table).Except(columns, StringComparer.Ordinal).ToArray()))
            .OrderBy(each => (double)each.Lacking.Length / ReturnTables.ColumnsOf(each.Table).Count)
            .First();
        return nearest.Lacking.Length * 2 <= ReturnTables.ColumnsOf(nearest.Table).Count
            ? "the nearest is " + nearest.Table + ", which also needs " + string.Join(", ", nearest.Lacking)
            : "";
    }

    /// <summary>A heading that is one word, as systems name columns; one of several words may be a cell that came in its place.</summary>
    public static string Shown(string heading) =>
        heading.Length <= LongestShown && Array.TrueForAll(heading.ToCharArray(), sign => sign is (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_')
            ? "'" + heading + "'"
            : "a heading of " + heading.Length + " characters, not shown";

    /// <summary>Whether the file has any column that its table may have.</summary>
    public bool HasOptional => optional.Count > 0;

    public int Place(int column) => required[column];

    public int? Place(string column)
    {
        if (optional.Count == 0)
        {
            return null;
        }

        // Asked of every row, mostly with the very text that names the column.
        for (var i = 0; i < mayStand.Length; i++)
        {
            if (ReferenceEquals(mayStand[i], column))
            {
                return places[i];
            }
        }

        return optional.TryGetValue(column, out var place) ? place : null;
    }

    private static string Name(string name) => name.Trim(' ', '\t', '\u00A0', '\uFEFF', '\u200B').ToUpperInvariant() switch
    {
        "ESTABLISHMENT" or "ESTAB" => "URN",
        var column => column,
    };
}
