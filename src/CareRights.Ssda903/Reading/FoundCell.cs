using System;
using System.Globalization;

namespace CareRights.Ssda903.Reading;

/// <summary>What stands in a cell, as a message may say it.</summary>
internal static class FoundCell
{
    /// <summary>The cell: repeated only where it has the form of a code in a column of codes, and otherwise described, since it may be a name, a date of birth or a postcode in the wrong column.</summary>
    public static string Shown(ReadOnlySpan<byte> cell, bool isCode)
    {
        var hasDigit = false;
        var isPlain = isCode && cell.Length <= 3;
        foreach (var part in cell)
        {
            hasDigit |= part is >= (byte)'0' and <= (byte)'9';
            isPlain &= part is (>= (byte)'0' and <= (byte)'9') or (>= (byte)'A' and <= (byte)'Z') or (>= (byte)'a' and <= (byte)'z');
        }

        return isPlain && (hasDigit || cell.Length == 1) ? Quoted(cell) : Described(cell);
    }

    private static string Quoted(ReadOnlySpan<byte> cell)
    {
        var characters = new char[cell.Length];
        for (var i = 0; i < cell.Length; i++)
        {
            characters[i] = (char)cell[i];
        }

        return "'" + new string(characters) + "'";
    }

    private static string Described(ReadOnlySpan<byte> cell) =>
        cell.Length == 0 ? "nothing" : "a text of " + cell.Length.ToString(CultureInfo.InvariantCulture) + (cell.Length == 1 ? " character" : " characters") + ", not shown" + Form(cell);

    // 99/99/9999 tells a date from a word, and says nothing of either.
    private static string Form(ReadOnlySpan<byte> cell)
    {
        var form = new char[cell.Length];
        for (var i = 0; i < cell.Length; i++)
        {
            form[i] = cell[i] is >= (byte)'0' and <= (byte)'9' ? '9' : cell[i] is (byte)'/' or (byte)'-' or (byte)'.' or (byte)':' or (byte)' ' ? (char)cell[i] : '\0';
        }

        var text = new string(form);
        return cell.Length <= 24 && Array.IndexOf(form, '9') >= 0 && Array.IndexOf(form, '\0') < 0 ? " (of the form " + text + ")" : "";
    }
}
