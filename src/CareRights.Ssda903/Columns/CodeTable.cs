using System;

namespace CareRights.Ssda903.Columns;

/// <summary>The codes of one column, found by their bytes: one look into a table, and no string.</summary>
internal sealed class CodeTable<T>
    where T : struct
{
    private const int Bits = 5;
    private readonly int[] spelled = new int[1 << (3 * Bits)];
    private readonly T[] values = new T[1 << (3 * Bits)];

    /// <param name="codes">The codes: capitals and digits, one to three of them, no two of which share the low five bits of all characters.</param>
    /// <param name="read">What a code means.</param>
    public CodeTable(string[] codes, Func<string, T> read)
    {
        foreach (var code in codes)
        {
            var bytes = System.Text.Encoding.ASCII.GetBytes(code);
            var place = Place(bytes);
            if (bytes.Length > 3 || spelled[place] != 0)
            {
                throw new ArgumentException("The codes do not fit this table.", nameof(codes));
            }

            (spelled[place], values[place]) = (Spelling(bytes), read(code));
        }
    }

    public bool TryRead(ReadOnlySpan<byte> cell, out T value)
    {
        value = default;
        if (cell.Length is 0 or > 3)
        {
            return false;
        }

        var place = Place(cell);
        value = values[place];
        return spelled[place] == Spelling(cell);
    }

    private static int Place(ReadOnlySpan<byte> code)
    {
        var place = code[0] & 31;
        place |= code.Length > 1 ? (code[1] & 31) << Bits : 0;
        return place | (code.Length > 2 ? (code[2] & 31) << (2 * Bits) : 0);
    }

    private static int Spelling(ReadOnlySpan<byte> code) =>
        code[0] | (code.Length > 1 ? code[1] << 8 : 0) | (code.Length > 2 ? code[2] << 16 : 0);
}
