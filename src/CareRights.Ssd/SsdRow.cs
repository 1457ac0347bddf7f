using System;
using System.Collections.Generic;
using System.Data;
using System.Globalization;

namespace CareRights.Ssd;

/// <summary>A row of a table as text.</summary>
internal sealed class SsdRow(SsdTable table, string?[] cells)
{
    // What the dataset's own scripts write where a case system has nothing to give.
    private const string Placeholder = "PLACEHOLDER_DATA";

    public SsdTable Table => table;

    /// <summary>The cell; <see langword="null"/> if blank, or the database lacks the column.</summary>
    public string? this[string column] => cells[table.Place(column)];

    public string? Key => this[table.Key];

    /// <summary>All that the row says.</summary>
    public string Content => string.Join("\n", cells);

    public static SsdRow Of(SsdTable table, Func<string, string?> cell)
    {
        var cells = new string?[table.Columns.Count];
        for (var at = 0; at < cells.Length; at++)
        {
            cells[at] = Plain(cell(table.Columns[at]));
        }

        return new(table, cells);
    }

    /// <summary>A row of a reader whose fields are the columns at the places given.</summary>
    public static SsdRow Of(SsdTable table, IDataRecord record, IReadOnlyList<int> places)
    {
        var cells = new string?[table.Columns.Count];
        for (var field = 0; field < places.Count; field++)
        {
            if (places[field] >= 0)
            {
                cells[places[field]] = Text(record.GetValue(field));
            }
        }

        return new(table, cells);
    }

    /// <summary>A value of a database as the text a return would have: days as yyyy-mm-dd, yes and no as 1 and 0.</summary>
    public static string? Text(object? value) => value switch
    {
        null or DBNull => null,
        string text => Plain(text),
        DateTime day => day.ToString("yyyy'-'MM'-'dd", CultureInfo.InvariantCulture),
        DateTimeOffset day => day.ToString("yyyy'-'MM'-'dd", CultureInfo.InvariantCulture),
        bool truth => truth ? "1" : "0",
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string? Plain(string? text)
    {
        var trimmed = text?.Trim();
        return string.IsNullOrEmpty(trimmed) || trimmed == Placeholder ? null
            : HasTime(trimmed!) ? trimmed!.Substring(0, 10)
            : trimmed;
    }

    // 2025-03-31 09:30, or with a T: the day is what is asked.
    private static bool HasTime(string text) =>
        text.Length >= 16 && text[4] == '-' && text[7] == '-' && (text[10] is ' ' or 'T') && text[13] == ':' && char.IsDigit(text[0]) && char.IsDigit(text[9]) && char.IsDigit(text[11]);
}
