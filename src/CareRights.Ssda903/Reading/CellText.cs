using System;
using System.Linq;

namespace CareRights.Ssda903.Reading;

/// <summary>What every cell has in common, whatever it should hold: the white space around it, and the words that exports write for a blank.</summary>
internal static class CellText
{
    private static readonly string[] BlankWords =
        ["NULL", "(NULL)", "<NULL>", "N/A", "#N/A", "NA", "<NA>", "N.A.", "NAN", "NAT", "NONE", "NIL", "-", "--", "."];

    // By the byte, so that nearly every cell is told by its first.
    private static readonly bool[] BlankBeginnings = [.. Enumerable.Range(0, 256).Select(part => Array.Exists(BlankWords, word => word[0] == part))];

    // Bytes that a cell begins with which has nothing before it, and is no word for nothing; and bytes that one ends with which has nothing after it.
    private static readonly bool[] BareBeginnings = [.. Enumerable.Range(0, 256).Select(part => part is > ' ' and < 0x80 and not ('\'' or '=') && !BlankBeginnings[Capital((byte)part)])];
    private static readonly bool[] BareEnds = [.. Enumerable.Range(0, 256).Select(part => part is > ' ' and < 0x80)];

    /// <summary>Whether a cell surely holds what it shows and nothing else: no white space around it, no mark of a text, no word for nothing.</summary>
    public static bool IsBare(ReadOnlySpan<byte> cell) => cell.Length > 0 && BareBeginnings[cell[0]] && BareEnds[cell[cell.Length - 1]];

    /// <summary>The cell without the white space around it; says whether any of that was of a kind that does not show as a space: no-break, of no width, a byte order mark.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell, out bool hadHidden)
    {
        hadHidden = false;
        while (cell.Length > 0)
        {
            var hidden = Leading(cell);
            if (hidden == 0 && cell[0] is not ((byte)' ' or (byte)'\t'))
            {
                break;
            }

            hadHidden |= hidden > 0;
            cell = cell.Slice(Math.Max(1, hidden));
        }

        while (cell.Length > 0)
        {
            var hidden = Trailing(cell);
            if (hidden == 0 && cell[cell.Length - 1] is not ((byte)' ' or (byte)'\t'))
            {
                break;
            }

            hadHidden |= hidden > 0;
            cell = cell.Slice(0, cell.Length - Math.Max(1, hidden));
        }

        return cell;
    }

    /// <summary>The cell without what spreadsheets put around a text so that it stays one: an apostrophe before it, or ="...". White space may stand inside.</summary>
    public static ReadOnlySpan<byte> WithoutTextMark(ReadOnlySpan<byte> cell) =>
        cell.Length >= 3 && cell[0] == (byte)'=' && cell[1] == (byte)'"' && cell[cell.Length - 1] == (byte)'"' ? cell.Slice(2, cell.Length - 3)
        : cell.Length > 0 && cell[0] == (byte)'\'' ? cell.Slice(1)
        : cell;

    /// <summary>Whether a cell that is not empty holds a word for nothing, in small letters or capitals.</summary>
    public static bool IsBlankWord(ReadOnlySpan<byte> cell)
    {
        if (cell.Length is 0 or > 6 || !BlankBeginnings[Capital(cell[0])])
        {
            return false;
        }

        foreach (var word in BlankWords)
        {
            if (Equals(cell, word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a cell is a word in capitals, whatever its own letters are.</summary>
    public static bool Equals(ReadOnlySpan<byte> cell, string word)
    {
        if (cell.Length != word.Length)
        {
            return false;
        }

        for (var i = 0; i < cell.Length; i++)
        {
            if (Capital(cell[i]) != word[i])
            {
                return false;
            }
        }

        return true;
    }

    public static byte Capital(byte part) => part is >= (byte)'a' and <= (byte)'z' ? (byte)(part - 32) : part;

    /// <summary>The digits of a whole number that a data frame wrote with a decimal point and noughts, as 101.0; the cell itself if it is anything else.</summary>
    public static ReadOnlySpan<byte> WithoutDecimal(ReadOnlySpan<byte> cell)
    {
        var point = cell.IndexOf((byte)'.');
        if (point <= 0 || point == cell.Length - 1)
        {
            return cell;
        }

        for (var i = 0; i < cell.Length; i++)
        {
            if (i < point ? cell[i] is < (byte)'0' or > (byte)'9' : i > point && cell[i] != (byte)'0')
            {
                return cell;
            }
        }

        return cell.Slice(0, point);
    }

    public static bool IsDigits(ReadOnlySpan<byte> cell)
    {
        foreach (var part in cell)
        {
            if (part is < (byte)'0' or > (byte)'9')
            {
                return false;
            }
        }

        return cell.Length > 0;
    }

    /// <summary>Whether a cell has no sign that a text cannot have: one that does not print, or a quote.</summary>
    public static bool IsText(ReadOnlySpan<byte> cell)
    {
        foreach (var part in cell)
        {
            if (part is < 0x20 or 0x7F or (byte)'"')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a cell is of signs of one byte that print, without a quote.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> cell)
    {
        foreach (var part in cell)
        {
            if (part is < 0x20 or >= 0x7F or (byte)'"')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>How many bytes of hidden white space a cell begins with: in UTF-8, and the no-break space of Windows-1252.</summary>
    private static int Leading(ReadOnlySpan<byte> cell) =>
        cell[0] == 0xA0 ? 1
        : cell.Length >= 2 && cell[0] == 0xC2 && cell[1] == 0xA0 ? 2
        : cell.Length >= 3 && IsHiddenOfThree(cell.Slice(0, 3)) ? 3
        : 0;

    // Within UTF-8 the last byte of a letter such as "à" is that of a no-break space as well.
    private static int Trailing(ReadOnlySpan<byte> cell)
    {
        var end = cell.Length;
        return end >= 3 && IsHiddenOfThree(cell.Slice(end - 3)) ? 3
            : cell[end - 1] != 0xA0 ? 0
            : end >= 2 && cell[end - 2] == 0xC2 ? 2
            : end == 1 || cell[end - 2] < 0x80 ? 1
            : 0;
    }

    // U+2000 to U+200D, U+202F, U+2060, U+3000, U+FEFF.
    private static bool IsHiddenOfThree(ReadOnlySpan<byte> part) => (part[0], part[1], part[2]) is
        (0xE2, 0x80, >= 0x80 and <= 0x8D) or (0xE2, 0x80, 0xAF) or (0xE2, 0x81, 0xA0) or (0xE3, 0x80, 0x80) or (0xEF, 0xBB, 0xBF);
}
