using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NodaTime;
using NodaTime.Text;

namespace CareRights.Reports.Pages;

/// <summary>Cells as text.</summary>
internal static class Cells
{
    /// <summary>A cell for a person to read: thousands apart, decimals with one place, lists with commas.</summary>
    public static string ForPeople(object? cell) => PrintableText.Of(cell switch
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
}
