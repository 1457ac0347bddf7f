using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Reports.Pages;

/// <summary>Cells as text.</summary>
internal static class Cells
{
    /// <summary>A cell for a person to read: thousands apart, decimals with one place, lists with commas.</summary>
    public static string ForPeople(object? cell) => Printable(cell switch
    {
        null => "",
        int number => number.ToString("N0", CultureInfo.InvariantCulture),
        long number => number.ToString("N0", CultureInfo.InvariantCulture),
        LocalDate date => LocalDatePattern.Iso.Format(date),
        bool truth => truth ? "Yes" : "No",
        string text => text,
        IEnumerable<string> texts => string.Join(", ", texts),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    });

    /// <summary>A cell for a program: dates in ISO form, decimal numbers with a point, what is not known as nothing.</summary>
    public static string Text(object? cell) => cell switch
    {
        null => "",
        LocalDate date => LocalDatePattern.Iso.Format(date),
        bool truth => truth ? "Yes" : "No",
        IEnumerable<string> texts => string.Join("; ", texts),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString() ?? "",
    };

    /// <summary>A table as a report shows it: percentages with one decimal place.</summary>
    public static Section OfReport(Section section)
    {
        var isPercent = section.Columns.Select(column => column.Title == "%").ToArray();
        return section with
        {
            Rows = section.Rows.Select(row => (IReadOnlyList<object?>)[.. row.Select((cell, place) => isPercent[place] && cell is double share ? share.ToString("0.0", CultureInfo.InvariantCulture) : cell)]),
        };
    }

    /// <summary>Text on one line, without signs that a terminal or a page would obey: line ends become spaces, other control signs become a mark.</summary>
    public static string Printable(string text)
    {
        if (!text.Any(IsObeyed))
        {
            return text;
        }

        var printable = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isLineEnd = text[i] is '\r' or '\n' or '\t' or '\u0085' or '\u2028' or '\u2029';
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
            {
                continue;
            }

            printable.Append(isLineEnd ? ' ' : IsObeyed(text[i]) ? '\uFFFD' : text[i]);
        }

        return printable.ToString();
    }

    // Control signs, and those that turn the direction of the text around them.
    private static bool IsObeyed(char sign) =>
        char.IsControl(sign) || sign is '\u2028' or '\u2029' or '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
