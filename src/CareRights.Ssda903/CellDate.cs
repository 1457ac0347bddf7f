using System.Text;
using CareRights.Ssda903.Reading;
using NodaTime;

namespace CareRights.Ssda903;

/// <summary>A date as cells hold it, read as the reader of the return reads its own, for dates that stand beside a return.</summary>
internal static class CellDate
{
    /// <summary>Reads a date: dd/mm/yyyy or yyyy-mm-dd, with a time of midnight or none, and as spreadsheets write it.</summary>
    /// <param name="cell">The cell; <see langword="null"/> or blank for none.</param>
    /// <param name="fault">What is wrong with a cell that holds something and no day; otherwise <see langword="null"/>. The cell is not repeated.</param>
    /// <returns>The day; <see langword="null"/> for a blank, for a date that databases write for none, and for a fault. A date that could be meant with the day or the month first is a fault.</returns>
    /// <example><code>
    /// var day = CellDate.Read("2025-03-31", out var fault);
    /// </code></example>
    public static LocalDate? Read(string? cell, out string? fault)
    {
        fault = null;
        var bytes = CellText.Trim(Encoding.UTF8.GetBytes(cell ?? ""), out _);
        if (bytes.Length == 0 || CellText.IsBlankWord(bytes))
        {
            return null;
        }

        var read = ReturnDate.Read(bytes);
        if (read.Kind == DateKind.Day && !read.IsEither)
        {
            return read.Date;
        }

        fault = read.Kind switch
        {
            DateKind.NoDay => null,
            DateKind.Day => "a date of which the day and the month cannot be told apart",
            DateKind.Number => "a number by which a spreadsheet counts days",
            _ => "a text that is no date",
        };
        return null;
    }
}
